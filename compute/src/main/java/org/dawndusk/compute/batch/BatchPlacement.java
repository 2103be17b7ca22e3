/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Reason;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.placement.Unplaced;

/**
 * What a batch placed where, what it left out, and how far from the best it can be at most. Explanations are made when they
 * are asked for. Not thread-safe.
 */
public final class BatchPlacement {
    private final Instance instance;
    private final Objective objective;
    private final Book book;
    private final List<TierRun> runs;
    private final List<Tier> tiers;
    private final Map<String, Integer> indexOf = new HashMap<>();

    BatchPlacement(Instance instance, Objective objective, Book book, List<TierRun> runs) {
        this.instance = instance;
        this.objective = objective;
        this.book = book;
        this.runs = runs;
        tiers = runs.stream().map(run -> run.tier(book)).toList();
        for (int j = 0; j < instance.value.length; j++) {
            indexOf.put(instance.jobs.get(j).id(), j);
        }
    }

    /**
     * The value of the jobs placed, of all ranks, less the price of their power.
     *
     * @return sum over the jobs [value]
     */
    public double value() {
        return book.value;
    }

    /**
     * What no placement exceeds; where there are ranks, with jobs of the highest alone.
     *
     * @return upper bound of the value [value]
     */
    public double bound() {
        return tiers.isEmpty() ? 0 : tiers.get(0).bound();
    }

    /**
     * The share of the bound that is not reached: a better placement may gain so much at most; where there are ranks, of the
     * highest alone.
     *
     * @return in [0, 1] [1]
     */
    public double gap() {
        return tiers.isEmpty() ? 0 : tiers.get(0).gap();
    }

    /**
     * What was reached rank by rank.
     *
     * @return the highest rank first; one entry where the jobs have no ranks
     */
    public List<Tier> tiers() {
        return tiers;
    }

    /**
     * Where a job runs.
     *
     * @param job identifier of the job
     * @return names of its sites, one entry a replica; empty if it is not placed
     */
    public List<String> sitesOf(String job) {
        List<String> names = new ArrayList<>();
        for (int site : book.sitesOf[index(job)]) {
            names.add(instance.classes.get(instance.classOf[site]).name(instance.numberOf[site]));
        }
        return names;
    }

    /**
     * Where a job runs, without names, for those who go through millions.
     *
     * @param job identifier of the job
     * @return a row a replica: the index of the class among the classes by identifier, the number of the site in it, and the
     *     shared accelerator that it is on, -1 for whole ones
     */
    public int[][] rows(String job) {
        int j = index(job);
        int[] sites = book.sitesOf[j];
        int[][] rows = new int[sites.length][];
        for (int k = 0; k < sites.length; k++) {
            int device = book.devicesOf[j].length == 0 ? -1 : book.devicesOf[j][k];
            rows[k] = new int[] {instance.classOf[sites[k]], instance.numberOf[sites[k]], device};
        }
        return rows;
    }

    private int index(String job) {
        Integer index = indexOf.get(job);
        if (index == null) {
            throw Checks.refused("job", job, "the " + indexOf.size() + " jobs");
        }
        return index;
    }

    /**
     * The jobs left out.
     *
     * @return identifiers, in their order
     */
    public List<String> unplaced() {
        List<String> left = new ArrayList<>();
        for (int j = 0; j < instance.value.length; j++) {
            if (book.sitesOf[j].length == 0) {
                left.add(instance.jobs.get(j).id());
            }
        }
        return Collections.unmodifiableList(left);
    }

    /**
     * Why a job was left out, all other placements as they are: constraints that bind alone for its next replica, each where
     * it lacks least; where none binds alone, all that bind together where fewest do, and lack least. Takes a look at every site.
     *
     * @param job identifier of a job that was left out
     * @return the reasons, never empty
     */
    public Unplaced explain(String job) {
        int j = index(job);
        if (book.sitesOf[j].length > 0) {
            throw Checks.refused("job", job, "those left out");
        }
        Job of = instance.jobs.get(j);
        List<List<Shortfall>> forbidden = new ArrayList<>();
        for (SiteClass each : instance.classes) {
            forbidden.add(objective.forbidden(of, each.site()));
        }
        boolean all = book.tryAll(j, dualOf(of), true);
        int fitting = book.changes();
        TreeMap<String, Reason> alone = new TreeMap<>();
        List<Reason> fewest = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (int site = 0; site < instance.sites; site++) {
            List<Shortfall> lacks = new ArrayList<>(forbidden.get(instance.classOf[site]));
            if (lacks.size() > 1 && !fewest.isEmpty() && fewest.size() < lacks.size()) {
                continue;
            }
            lacking(j, site, lacks);
            if (lacks.isEmpty()) {
                continue;
            }
            if (lacks.size() == 1) {
                Reason reason = reason(lacks.get(0), site, true);
                alone.merge(lacks.get(0).constraint(), reason, (a, b) -> severity(b) < severity(a) ? b : a);
            }
            double severity = lacks.stream().mapToDouble(Shortfall::severity).sum();
            if (fewest.isEmpty()
                    || lacks.size() < fewest.size()
                    || (lacks.size() == fewest.size() && severity < least)) {
                int at = site;
                least = severity;
                fewest = lacks.stream().map(each -> reason(each, at, false)).toList();
            }
        }
        book.undo(0);
        if (all) {
            // the pass was stopped, or had spent its looks, before it came to this job
            Shortfall stopped = new Shortfall("steps", "searches run to their end", 1, 0, "1");
            return new Unplaced(job, of.replicas(), fitting, List.of(new Reason(stopped, "", true)));
        }
        List<Reason> reasons = alone.isEmpty()
                ? fewest
                : alone.values().stream()
                        .sorted(Comparator.comparingDouble(BatchPlacement::severity))
                        .toList();
        if (reasons.isEmpty()) {
            Shortfall none = new Shortfall("sites", "number of sites", 1, 0, "1");
            reasons = List.of(new Reason(none, "", false));
        }
        return new Unplaced(job, of.replicas(), fitting, reasons);
    }

    private PoolDual dualOf(Job job) {
        int rank = objective.rank().applyAsInt(job);
        return runs.stream().filter(run -> run.rank == rank).findFirst().orElseThrow().dual;
    }

    private static double severity(Reason reason) {
        return reason.shortfall().severity();
    }

    private Reason reason(Shortfall shortfall, int site, boolean alone) {
        String name = instance.classes.get(instance.classOf[site]).name(instance.numberOf[site]);
        return new Reason(shortfall, name, alone);
    }

    private void lacking(int job, int site, List<Shortfall> to) {
        Occupancy occupancy = book.occupancy;
        Site of = instance.classes.get(instance.classOf[site]).site();
        Job asks = instance.jobs.get(job);
        if (instance.parts[job] > 0) {
            if (occupancy.idle(site) == 0 && occupancy.device(job, site) < 0) {
                double share = Math.min(occupancy.largestShare(site) / 1000.0, asks.accelerators());
                to.add(
                        share < asks.accelerators()
                                ? new Shortfall("accelerators", "largest share left", asks.accelerators(), share, "1")
                                : new Shortfall("memory", "memory left beside the share", asks.memory(), 0, "B"));
            }
        } else if (occupancy.idle(site) < instance.whole[job]) {
            to.add(new Shortfall("accelerators", "idle accelerators", instance.whole[job], occupancy.idle(site), "1"));
        }
        if (asks.memory() > of.memoryPerAccelerator()) {
            to.add(new Shortfall("memory", "memory of an accelerator", asks.memory(), of.memoryPerAccelerator(), "B"));
        }
        budget("power", "W", asks.power(), of.power(), occupancy.used(site, Instance.POWER), to);
        budget("heat", "W", asks.heat(), of.heat(), occupancy.used(site, Instance.HEAT), to);
        budget("bandwidth", "bit/s", asks.bandwidth(), of.downlinkRate(), occupancy.used(site, Instance.BANDWIDTH), to);
        if (instance.hostCores >= 0) {
            budget("host cores", "1", asks.hostCores(), of.hostCores(), occupancy.used(site, instance.hostCores), to);
        }
        if (instance.hostMemory >= 0) {
            budget(
                    "host memory",
                    "B",
                    asks.hostMemory(),
                    of.hostMemory(),
                    occupancy.used(site, instance.hostMemory),
                    to);
        }
        if (asks.spread() && occupancy.hosts(job, site)) {
            to.add(new Shortfall("failure domain", "replicas still allowed on the site", 1, 0, "1"));
        }
    }

    private static void budget(String name, String unit, double asked, double budget, double used, List<Shortfall> to) {
        if (used + asked > budget) {
            to.add(new Shortfall(name, name + " left", asked, Math.max(0, budget - used), unit));
        }
    }
}
