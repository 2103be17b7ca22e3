/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dawndusk.compute.placement.Constraint;
import org.dawndusk.compute.placement.Constraints;
import org.dawndusk.compute.placement.Headroom;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;

/** Where a job may run at all, where it lacks something now, and why it never runs. */
final class Limits {
    private static final Comparator<List<Shortfall>> LEAST = Comparator.comparingInt((List<Shortfall> s) -> s.size())
            .thenComparingDouble(
                    s -> s.stream().mapToDouble(Shortfall::severity).sum());

    private static final List<Constraint> STANDARD = List.of(
            Constraints::accelerators,
            Constraints::memory,
            Constraints::latency,
            Constraints::bandwidth,
            Constraints::hostCores,
            Constraints::hostMemory,
            Constraints::jurisdiction);

    private final Horizon horizon;
    private final List<SiteLoad> sites;
    private final List<Headroom> empty;
    private final List<Constraint> constraints;

    Limits(Horizon horizon, List<SiteLoad> sites) {
        this.horizon = horizon;
        this.sites = sites;
        List<Site> plain = sites.stream().map(site -> site.timed.site()).toList();
        // sites and headrooms are both in the order of identifiers
        empty = List.copyOf(Placer.standard().place(plain, List.of()).headroom().values());
        constraints = new ArrayList<>(STANDARD);
        constraints.addAll(horizon.own());
    }

    BitSet eligible(Task task) {
        BitSet known = task.eligible;
        if (known == null) {
            known = new BitSet();
            for (int i = 0; i < sites.size(); i++) {
                known.set(i, meets(task.job, empty.get(i)));
            }
            task.eligible = known;
        }
        return known;
    }

    /** The user's own limits first: they are often the narrowest, and here no reason is asked for. */
    private boolean meets(Job job, Headroom headroom) {
        for (Constraint constraint : horizon.own()) {
            if (constraint.check(job, headroom).isPresent()) {
                return false;
            }
        }
        for (Constraint constraint : STANDARD) {
            if (constraint.check(job, headroom).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Why a job can never run on empty sites; empty if it can. */
    List<Shortfall> never(Task task, double now) {
        List<List<Shortfall>> lacking = new ArrayList<>();
        Map<String, Integer> fitting = new HashMap<>();
        Map<String, Set<String>> kinds = new HashMap<>();
        int all = 0;
        for (int i = 0; i < sites.size() && all < task.job.replicas(); i++) {
            Site site = sites.get(i).timed.site();
            List<Shortfall> here = new ArrayList<>();
            for (Constraint constraint : constraints) {
                constraint.check(task.job, empty.get(i)).ifPresent(here::add);
            }
            budget(task, sites.get(i), now).ifPresent(here::add);
            if (here.isEmpty()) {
                boolean one = Apart.asked(task.job) || task.job.replicas() == 1;
                fitting.put(site.id(), one ? 1 : fits(task, sites.get(i), now));
                all = fitting.values().stream().mapToInt(n -> n).sum();
                // no more replicas than there are domains of each kind
                for (String domain : Apart.domains(task.job, site)) {
                    String kind = domain.substring(0, domain.indexOf('='));
                    kinds.computeIfAbsent(kind, unused -> new HashSet<>()).add(domain);
                }
                for (Set<String> domains : kinds.values()) {
                    all = Math.min(all, domains.size());
                }
            } else {
                lacking.add(here);
            }
        }
        if (all >= task.job.replicas()) {
            return List.of();
        }
        return fitting.isEmpty()
                ? lacking.stream().min(LEAST).orElse(List.of(new Shortfall("sites", "number of sites", 1, 0, "1")))
                : List.of(
                        new Shortfall("replicas", "replicas that all empty sites hold", task.job.replicas(), all, "1"));
    }

    /** The power and heat that one replica needs to run, or to write. */
    private double least(Task task, SiteLoad site, double full) {
        return Math.max(site.timed.storePower(task.timed.checkpoint()), horizon.leastShare(task.timed) * full);
    }

    private Optional<Shortfall> budget(Task task, SiteLoad site, double now) {
        double power = least(task, site, task.job.power());
        double heat = least(task, site, task.job.heat());
        double mostPower = site.timed.power().most(now);
        double mostHeat = site.timed.heat().most(now);
        if (!SiteLoad.within(power, mostPower)) {
            return Optional.of(
                    new Shortfall("power", "most power that " + site.id() + " ever has", power, mostPower, "W"));
        }
        return SiteLoad.within(heat, mostHeat)
                ? Optional.empty()
                : Optional.of(
                        new Shortfall("heat", "most heat that " + site.id() + " ever rejects", heat, mostHeat, "W"));
    }

    private int fits(Task task, SiteLoad site, double now) {
        Job job = task.job;
        double most = job.replicas();
        double share = 1 + 1e-12;
        most = Math.min(most, site.timed.power().most(now) * share / least(task, site, job.power()));
        if (job.heat() > 0) {
            most = Math.min(most, site.timed.heat().most(now) * share / least(task, site, job.heat()));
        }
        if (job.bandwidth() > 0) {
            most = Math.min(most, site.timed.site().downlinkRate() * share / job.bandwidth());
        }
        return Math.min((int) most, new SiteLoad(site.timed, site.index).room(job, job.replicas()));
    }

    /** What a waiting job lacks at the site where it lacks least. */
    List<Shortfall> lacking(Task task, double now) {
        List<Shortfall> least = List.of();
        BitSet eligible = eligible(task);
        for (int i = eligible.nextSetBit(0); i >= 0; i = eligible.nextSetBit(i + 1)) {
            List<Shortfall> here = lackingAt(task, sites.get(i), now);
            if (least.isEmpty() || (!here.isEmpty() && LEAST.compare(here, least) < 0)) {
                least = here;
            }
        }
        return least;
    }

    List<Shortfall> lackingAt(Task task, SiteLoad site, double now) {
        List<Shortfall> lacking = new ArrayList<>();
        String at = " left at " + site.id();
        if (site.lost) {
            return List.of(new Shortfall("site", "site " + site.id() + " working", 1, 0, "1"));
        }
        double accelerators = task.job.accelerators();
        double free = accelerators >= 1 ? site.idle() : site.largestShare();
        if (free < accelerators) {
            lacking.add(new Shortfall("accelerators", "accelerators" + at, accelerators, Math.max(0, free), "1"));
        }
        double until = task.timed.preemptible() ? now : now + task.uninterrupted(now);
        double power = site.timed.power().least(now, until) - site.holdPower();
        double heat = site.timed.heat().least(now, until) - site.holdHeat();
        add(lacking, "power", "power" + at, least(task, site, task.job.power()), power, "W");
        add(lacking, "heat", "heat rejection" + at, least(task, site, task.job.heat()), heat, "W");
        add(lacking, "bandwidth", "downlink" + at, task.job.bandwidth(), site.bandwidthLeft(), "bit/s");
        add(lacking, "host cores", "cores of the host" + at, task.job.hostCores(), site.coresLeft(), "1");
        add(lacking, "host memory", "memory of the host" + at, task.job.hostMemory(), site.hostMemoryLeft(), "B");
        return lacking;
    }

    private static void add(
            List<Shortfall> lacking, String constraint, String subject, double required, double offered, String unit) {
        if (offered < required) {
            lacking.add(new Shortfall(constraint, subject, required, Math.max(0, offered), unit));
        }
    }

    /** Why a job that waits does not start any more. */
    List<Shortfall> tooLate(Task task, double now) {
        List<Shortfall> reasons = new ArrayList<>();
        if (task.openBefore > 0) {
            reasons.add(new Shortfall("after", "jobs before it that are done in time", 1, 0, "1"));
        }
        double deadline = task.timed.deadline() - now;
        if (deadline <= task.shortest()) {
            reasons.add(new Shortfall(
                    "deadline", "time left until the deadline", task.shortest(), Math.max(0, deadline), "s"));
        } else {
            reasons.add(new Shortfall("start window", "start within the window", 1, 0, "1"));
        }
        reasons.addAll(lacking(task, now));
        return reasons;
    }
}
