/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places jobs on sites under hard limits: greedy with regret, one pass, no later improvement.
 *
 * <p>Jobs of higher priority come first. Among equals, the job comes next that would lose most if its best site were gone:
 * the largest difference of its second-best fit from its best, then the largest demand, then the identifier. It takes the
 * site that it fills most tightly, by the mean share of the resources left, then the identifier. All replicas are placed or
 * none. No limit is ever broken, and every job left out carries reasons; but another order might have placed more: nothing
 * is proven about the number of jobs placed.
 *
 * <p>The answer depends on the sites and jobs, not on their order. Empty sites that are alike but for name and failure domain
 * are judged once, so thousands of alike satellites cost little; the time grows with the number of jobs times the number of
 * sites in use. Immutable and thread-safe if the user's constraints are. Source of regret in greedy assignment: Martello and
 * Toth, Knapsack Problems (1990), section 7.4.
 */
public final class Placer {
    private final List<Constraint> builtIn;
    private final List<Constraint> own;

    private Placer(List<Constraint> builtIn, List<Constraint> own) {
        this.builtIn = builtIn;
        this.own = own;
    }

    /**
     * A placer with the built-in limits.
     *
     * @return the placer
     */
    public static Placer standard() {
        return new Placer(Constraints.standard(), List.of());
    }

    /**
     * This placer with one more limit, which may depend on names.
     *
     * @param constraint the user's limit
     * @return the placer
     */
    public Placer with(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(own);
        more.add(constraint);
        return new Placer(builtIn, List.copyOf(more));
    }

    /**
     * Places jobs on empty sites.
     *
     * @param sites the sites, with unique identifiers
     * @param jobs the jobs, with unique identifiers; their regions must be known to a site
     * @return what runs where, what is left out and why, and what is left of the sites
     */
    public Placement place(Collection<Site> sites, Collection<Job> jobs) {
        SortedMap<String, Site> sitesById = sitesById(sites);
        SortedMap<String, Job> jobsById = jobsById(sitesById, jobs);
        return greedy(sitesById).place(jobsById.values());
    }

    /**
     * Places anew after sites or jobs came, went or changed, and changes as little as it can: what still holds stays where it
     * is, and the rest is placed in what is left. For a job that then still does not fit, one other job is moved where that
     * makes room, if the disruption is worth it.
     *
     * @param before the placement before
     * @param sites the sites as they are now, with unique identifiers
     * @param jobs the jobs as they are now, with unique identifiers
     * @param price what the move of a replica costs in priorities: a job moves only if its replicas times the price are less
     *     than the priority of the job that it makes room for; infinite if none may [1]
     * @return what runs where now
     */
    public Placement replan(Placement before, Collection<Site> sites, Collection<Job> jobs, double price) {
        if (!(price >= 0)) {
            throw Checks.refused("price", price, "[0, ∞]");
        }
        SortedMap<String, Site> sitesById = sitesById(sites);
        SortedMap<String, Job> jobsById = jobsById(sitesById, jobs);
        SiteTable table = new SiteTable(sitesById.values());
        return new Replan(jobsById, table, new Greedy(table, builtIn, own), price).after(before, sitesById);
    }

    /**
     * What the next replica of a job, or the one on its first site, would meet at every site: what is lacking, in units, or
     * how the fit would change.
     *
     * @param placement the placement
     * @param jobs the jobs that it placed, with unique identifiers
     * @param job identifier of one of them
     * @return an entry a site, by identifier
     */
    public List<Alternative> alternatives(Placement placement, Collection<Job> jobs, String job) {
        SortedMap<String, Job> byId = unique(jobs);
        Job asked = byId.get(job);
        if (asked == null) {
            throw Checks.refused("job", job, "the " + byId.size() + " jobs");
        }
        List<String> at = placement.sitesOf(job);
        Headroom alone = at.isEmpty() ? null : placement.headroomAt(at.get(0)).without(job, byId);
        double now = alone == null ? 0 : alone.slackAfter(asked);
        Greedy greedy = new Greedy(new SiteTable(List.of()), builtIn, own);
        List<Alternative> alternatives = new ArrayList<>();
        for (Headroom headroom : placement.headroom().values()) {
            Headroom judged = headroom;
            if (alone != null && headroom.site().id().equals(at.get(0))) {
                judged = alone;
            }
            List<Shortfall> lacking = greedy.shortfalls(asked, judged);
            double change = lacking.isEmpty() ? judged.slackAfter(asked) - now : 0;
            alternatives.add(new Alternative(headroom.site().id(), lacking, change));
        }
        return alternatives;
    }

    /**
     * How far a placed job is from each limit, at the site where that is least.
     *
     * @param placement the placement
     * @param job a job that it placed
     * @return by limit: {@code power} and {@code heat} [W], {@code bandwidth} [bit/s], {@code memory} of an accelerator [B],
     *     {@code latency to R} [s], {@code host cores} [1] and {@code host memory} [B], both infinite without a limit
     */
    public SortedMap<String, Double> slack(Placement placement, Job job) {
        SortedMap<String, Double> slack = new TreeMap<>();
        if (placement.sitesOf(job.id()).isEmpty()) {
            throw Checks.refused("job", job.id(), "the " + placement.placed().size() + " jobs placed");
        }
        for (String id : placement.sitesOf(job.id())) {
            Headroom headroom = placement.headroomAt(id);
            slack.merge("power", headroom.power(), Math::min);
            slack.merge("heat", headroom.heat(), Math::min);
            slack.merge("bandwidth", headroom.downlinkRate(), Math::min);
            slack.merge("host cores", headroom.hostCores(), Math::min);
            slack.merge("host memory", headroom.hostMemory(), Math::min);
            slack.merge("memory", headroom.site().memoryPerAccelerator() - job.memory(), Math::min);
            job.latencyLimits()
                    .forEach((region, limit) -> slack.merge(
                            "latency to " + region, limit - headroom.site().latency(region), Math::min));
        }
        return slack;
    }

    private Greedy greedy(SortedMap<String, Site> sitesById) {
        return new Greedy(new SiteTable(sitesById.values()), builtIn, own);
    }

    private static SortedMap<String, Site> sitesById(Collection<Site> sites) {
        SortedMap<String, Site> sitesById = new TreeMap<>();
        for (Site site : sites) {
            if (sitesById.put(site.id(), site) != null) {
                throw new IllegalArgumentException("site " + site.id() + " is there twice, but must be unique");
            }
        }
        return sitesById;
    }

    private static SortedMap<String, Job> unique(Collection<Job> jobs) {
        SortedMap<String, Job> jobsById = new TreeMap<>();
        for (Job job : jobs) {
            if (jobsById.put(job.id(), job) != null) {
                throw new IllegalArgumentException("job " + job.id() + " is there twice, but must be unique");
            }
        }
        return jobsById;
    }

    private static SortedMap<String, Job> jobsById(SortedMap<String, Site> sitesById, Collection<Job> jobs) {
        TreeSet<String> regions = new TreeSet<>();
        sitesById.values().forEach(site -> regions.addAll(site.latencies().keySet()));
        SortedMap<String, Job> jobsById = unique(jobs);
        for (Job job : jobsById.values()) {
            for (String region : job.latencyLimits().keySet()) {
                if (!regions.contains(region)) {
                    throw Checks.refused("region of job " + job.id(), region, regions.toString());
                }
            }
        }
        return jobsById;
    }
}
