/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What runs where, what does not run and why, and what is left. Immutable and thread-safe.
 *
 * @param placed the sites of each placed job, one entry a replica, by identifier
 * @param unplaced the jobs left out, by identifier
 * @param headroom what is left at each site, by identifier
 */
public record Placement(
        SortedMap<String, List<String>> placed, List<Unplaced> unplaced, SortedMap<String, Headroom> headroom) {
    /**
     * Copies the collections.
     *
     * @param placed the sites of each placed job, one entry a replica, by identifier
     * @param unplaced the jobs left out, by identifier
     * @param headroom what is left at each site, by identifier
     */
    public Placement {
        placed = Collections.unmodifiableSortedMap(new TreeMap<>(placed));
        unplaced = List.copyOf(unplaced);
        headroom = Collections.unmodifiableSortedMap(new TreeMap<>(headroom));
    }

    /**
     * Where a job runs.
     *
     * @param job identifier of the job
     * @return identifiers of its sites, one entry a replica; empty if it is not placed
     */
    public List<String> sitesOf(String job) {
        return placed.getOrDefault(job, List.of());
    }

    /**
     * What is left at a site.
     *
     * @param site identifier of the site
     * @return its headroom
     * @throws IllegalArgumentException if there is no such site
     */
    public Headroom headroomAt(String site) {
        Headroom left = headroom.get(site);
        if (left == null) {
            throw Checks.refused("site", site, "the " + headroom.size() + " sites of the placement");
        }
        return left;
    }

    /**
     * What this placement does to the jobs of one before.
     *
     * @param before the placement before
     * @return the jobs whose sites differ, by identifier
     */
    public List<Change> changesFrom(Placement before) {
        TreeSet<String> jobs = new TreeSet<>(before.placed.keySet());
        jobs.addAll(placed.keySet());
        return jobs.stream()
                .map(job -> new Change(job, before.sitesOf(job), sitesOf(job)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }
}
