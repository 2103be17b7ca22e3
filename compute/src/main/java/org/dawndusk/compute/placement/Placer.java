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
        SortedMap<String, Site> sitesById = new TreeMap<>();
        TreeSet<String> regions = new TreeSet<>();
        for (Site site : sites) {
            if (sitesById.put(site.id(), site) != null) {
                throw new IllegalArgumentException("site " + site.id() + " is there twice, but must be unique");
            }
            regions.addAll(site.latencies().keySet());
        }
        SortedMap<String, Job> jobsById = new TreeMap<>();
        for (Job job : jobs) {
            if (jobsById.put(job.id(), job) != null) {
                throw new IllegalArgumentException("job " + job.id() + " is there twice, but must be unique");
            }
            for (String region : job.latencyLimits().keySet()) {
                if (!regions.contains(region)) {
                    throw Checks.refused("region of job " + job.id(), region, regions.toString());
                }
            }
        }
        return new Greedy(new SiteTable(sitesById.values()), builtIn, own).place(jobsById.values());
    }
}
