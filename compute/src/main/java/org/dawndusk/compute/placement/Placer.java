/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places jobs on sites under hard limits and for ranked objectives: greedy with regret, one pass, no later improvement.
 *
 * <p>Jobs of higher priority come first. Among equals, the job comes next that would lose most if its best site were gone:
 * the largest difference of its second-best score from its best, then the largest demand, then the identifier. It takes the
 * site of the least score, then of the least identifier; unless {@link #objectives} are given, that is the site which it fills
 * most tightly, by the mean share of the resources left. All replicas are placed or none. No limit is ever broken, and every
 * job left out carries reasons; but another order might have placed more: nothing is proven about the number of jobs placed.
 *
 * <p>The answer depends on the sites and jobs, not on their order. Empty sites that are alike but for name and failure domain
 * are judged once, so thousands of alike satellites cost little; the time grows with the number of jobs times the number of
 * sites in use. Immutable and thread-safe if the user's constraints and objectives are. Source of regret in greedy assignment:
 * Martello and Toth, Knapsack Problems (1990), section 7.4.
 */
public final class Placer {
    private static final int STEPS = 20_000;

    private final Rules rules;

    private Placer(Rules rules) {
        this.rules = rules;
    }

    /**
     * What the next replica of a job would meet at one site, all other placements as they are. Immutable and thread-safe.
     *
     * @param site identifier of the site
     * @param shortfalls what is lacking there, empty if it fits
     * @param changes by how much each score would be larger than where the replica runs now, or the score itself if it runs
     *     nowhere, in the rank of the objectives and in their units; the less, the better; empty where it does not fit
     */
    public record Alternative(String site, List<Shortfall> shortfalls, List<Double> changes) {
        /**
         * Copies the lists.
         *
         * @param site identifier of the site
         * @param shortfalls what is lacking there, empty if it fits
         * @param changes of the scores, in the rank of the objectives, empty where it does not fit
         */
        public Alternative {
            shortfalls = List.copyOf(shortfalls);
            changes = List.copyOf(changes);
        }

        /**
         * Whether the replica fits.
         *
         * @return whether nothing is lacking
         */
        public boolean fits() {
            return shortfalls.isEmpty();
        }

        /**
         * The change of the score of the first rank.
         *
         * @return how much larger it would be, in the unit of the objective [unit]
         * @throws IllegalStateException if the replica does not fit
         */
        public double change() {
            if (changes.isEmpty()) {
                throw new IllegalStateException(
                        "site " + site + " has no score: " + shortfalls.get(0).detail());
            }
            return changes.get(0);
        }
    }

    /**
     * A placer with the built-in limits that fills sites tightly.
     *
     * @return the placer
     */
    public static Placer standard() {
        return new Placer(new Rules(Constraints.standard(), List.of(), List.of(Objective.tightFit())));
    }

    /**
     * This placer with one more limit, which may depend on names.
     *
     * @param constraint the user's limit
     * @return the placer
     */
    public Placer with(Constraint constraint) {
        return new Placer(rules.with(constraint));
    }

    /**
     * This placer with other objectives. Priorities come before all of them.
     *
     * @param ranked the objectives: the next decides where those before are equal, see {@link Objective#inSteps}
     * @return the placer
     */
    public Placer objectives(Objective... ranked) {
        Checks.atLeast("number of objectives", ranked.length, 1);
        return new Placer(new Rules(rules.builtIn(), rules.own(), List.of(ranked)));
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
        SortedMap<String, Job> jobsById = jobsById(sitesById.values(), jobs);
        Greedy greedy = new Greedy(new SiteTable(sitesById.values(), rules), rules);
        greedy.placeAllOf(jobsById.values());
        return greedy.placement();
    }

    /**
     * Places anew within 20,000 steps; see the other method of this name.
     *
     * @param before the placement before
     * @param sites the sites as they are now, with unique identifiers
     * @param jobs the jobs as they are now, with unique identifiers
     * @param price what the move of a replica costs in priorities [1]
     * @return what runs where now
     */
    public Placement replan(Placement before, Collection<Site> sites, Collection<Job> jobs, double price) {
        return replan(before, sites, jobs, price, STEPS);
    }

    /**
     * Places anew after sites or jobs came, went or changed, and changes as little as it can: replicas that still hold stay
     * where they are, and the rest is placed in what is left. For a job that then still does not fit, up to three others are
     * moved where that makes room, the fewest first; if no moves do, some of them are left out. This is done only where it is
     * worth the disruption: the priority of the job exceeds the price of all replicas that leave plus the priorities, if above
     * 0, of the jobs left out. What-if: with an infinite price nothing moves that can stay, and only the difference is placed.
     *
     * @param before the placement before
     * @param sites the sites as they are now, with unique identifiers
     * @param jobs the jobs as they are now, with unique identifiers; their regions and kinds of failure domains must be known
     *     to a site of now or before
     * @param price what the move of a replica costs in priorities, infinite if none may move [1]
     * @param steps how often a job may be taken off its sites to try, in all; shared evenly by the jobs that do not fit
     * @return what runs where now
     */
    public Placement replan(Placement before, Collection<Site> sites, Collection<Job> jobs, double price, int steps) {
        Checks.atLeast("steps", steps, 0);
        if (!(price >= 0)) {
            throw Checks.refused("price", price, "[0, ∞]");
        }
        SortedMap<String, Site> sitesById = sitesById(sites);
        // a region is still known when the last site that knew it was lost: then its jobs are left out, with a reason
        List<Site> everKnown = new ArrayList<>(sitesById.values());
        before.headroom().values().forEach(headroom -> everKnown.add(headroom.site()));
        SortedMap<String, Job> jobsById = jobsById(everKnown, jobs);
        SiteTable table = new SiteTable(sitesById.values(), rules);
        return new Replan(jobsById, table, rules, price, steps).after(before);
    }

    /**
     * What the next replica of a job, or its first one, would meet at every site: what is lacking, in units, or how the scores
     * would change.
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
        return new Judgement(placement).alternatives(asked, rules);
    }

    /**
     * How far a placed job is from each built-in limit: by how much more one of its replicas could ask for, at the site where
     * that is least.
     *
     * @param placement the placement
     * @param job a job that it placed
     * @return by limit: {@code accelerators} [1], {@code memory} of an accelerator [B], {@code power} and {@code heat} [W], {@code
     *     bandwidth} [bit/s], {@code latency to R} [s], {@code host cores} [1] and
     *     {@code host memory} [B], both infinite without a limit
     */
    public SortedMap<String, Double> slack(Placement placement, Job job) {
        if (placement.sitesOf(job.id()).isEmpty()) {
            throw Checks.refused("job", job.id(), "the " + placement.placed().size() + " jobs placed");
        }
        return new Judgement(placement).slack(job);
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

    private static SortedMap<String, Job> jobsById(Collection<Site> sites, Collection<Job> jobs) {
        TreeSet<String> regions = new TreeSet<>();
        TreeSet<String> kinds = new TreeSet<>();
        for (Site site : sites) {
            regions.addAll(site.latencies().keySet());
            kinds.addAll(site.failureDomains().keySet());
        }
        SortedMap<String, Job> jobsById = unique(jobs);
        for (Job job : jobsById.values()) {
            known("region of job " + job.id(), job.latencyLimits().keySet(), regions);
            known("kind of failure domain of job " + job.id(), job.spreadOver(), kinds);
        }
        return jobsById;
    }

    private static void known(String what, Set<String> asked, Set<String> known) {
        for (String name : asked) {
            if (!known.contains(name)) {
                throw Checks.refused(what, name, known.toString());
            }
        }
    }
}
