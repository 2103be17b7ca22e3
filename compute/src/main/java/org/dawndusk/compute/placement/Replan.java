/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A placement that keeps what it can of one before: what still holds stays, the rest is placed in what is left, and a job is
 * moved only where that makes room for one that is worth the disruption.
 */
final class Replan {
    private final SortedMap<String, Job> jobs;
    private final SiteTable table;
    private final Greedy greedy;
    private final double price;

    Replan(SortedMap<String, Job> jobs, SiteTable table, Greedy greedy, double price) {
        this.jobs = jobs;
        this.table = table;
        this.greedy = greedy;
        this.price = price;
    }

    Placement after(Placement before, Map<String, Site> sites) {
        List<Job> rest = new ArrayList<>();
        for (Job job : byPriority(jobs.values())) {
            List<String> at = before.sitesOf(job.id());
            boolean known = at.size() == job.replicas() && at.stream().allMatch(sites::containsKey);
            if (!known || !greedy.keep(job, at)) {
                rest.add(job);
            }
        }
        greedy.placeAllOf(rest);
        for (Job left : byPriority(greedy.failed())) {
            makeRoomFor(left);
        }
        // what was moved may have left room for more than the job that it made room for
        for (Job left : byPriority(greedy.failed())) {
            greedy.retry(left);
        }
        return greedy.placement();
    }

    private static List<Job> byPriority(Collection<Job> jobs) {
        return jobs.stream()
                .sorted(Comparator.comparingInt((Job job) -> -job.priority()).thenComparing(Job::id))
                .toList();
    }

    /** Moves the first job, of those of fewest replicas, whose move lets this one run. */
    private void makeRoomFor(Job job) {
        List<Job> movable = greedy.placedJobs(jobs).stream()
                .filter(other -> other.replicas() * price < job.priority())
                .sorted(Comparator.comparingInt(Job::replicas).thenComparing(Job::id))
                .toList();
        for (Job other : movable) {
            List<String> from = greedy.sitesOf(other);
            Map<String, Headroom> saved = take(other, from);
            if (saved == null) {
                continue;
            }
            if (greedy.retry(job)) {
                if (greedy.retry(other)) {
                    return;
                }
                greedy.takeBack(job, jobs);
            }
            saved.values().forEach(table::put);
            greedy.restore(other, from);
        }
    }

    /** Takes a job off its sites; what they were, or null where what stays would not fit in its order. */
    private @Nullable Map<String, Headroom> take(Job job, List<String> sites) {
        TreeMap<String, Headroom> saved = new TreeMap<>();
        TreeMap<String, Headroom> without = new TreeMap<>();
        for (String site : sites) {
            Headroom now = table.headroom(site);
            Headroom less = now.without(job.id(), jobs);
            if (less == null) {
                return null;
            }
            saved.put(site, now);
            without.put(site, less);
        }
        without.values().forEach(table::put);
        greedy.forget(job);
        return saved;
    }
}
