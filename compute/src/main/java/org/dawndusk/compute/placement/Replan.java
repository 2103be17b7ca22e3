/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A placement that keeps what it can of one before: what still holds stays, the rest is placed in what is left, and jobs are
 * moved or left out only where that makes room for one that is worth the disruption.
 */
final class Replan {
    private final SortedMap<String, Job> jobs;
    private final SiteTable table;
    private final Rules rules;
    private final Greedy greedy;
    private final double price;
    private long steps;

    Replan(SortedMap<String, Job> jobs, SiteTable table, Rules rules, double price, int steps) {
        this.jobs = jobs;
        this.table = table;
        this.rules = rules;
        greedy = new Greedy(table, rules);
        this.price = price;
        this.steps = steps;
    }

    Placement after(Placement before) {
        Map<Job, @Nullable String[]> incomplete = new LinkedHashMap<>();
        TreeMap<Integer, List<Job>> rest = new TreeMap<>(Comparator.reverseOrder());
        for (Job job : Greedy.byPriority(jobs.values())) {
            @Nullable String[] held = greedy.hold(job, before.sitesOf(job.id()));
            List<String> sites = Arrays.stream(held).filter(Objects::nonNull).toList();
            if (sites.size() == job.replicas()) {
                greedy.settle(job, sites);
                continue;
            }
            rest.computeIfAbsent(job.priority(), unused -> new ArrayList<>()).add(job);
            if (!sites.isEmpty()) {
                incomplete.put(job, held);
            }
        }
        for (List<Job> equal : rest.values()) {
            incomplete.forEach((job, held) -> {
                if (job.priority() == equal.get(0).priority()) {
                    greedy.complete(job, held);
                }
            });
            greedy.placeAllOf(
                    equal.stream().filter(job -> !incomplete.containsKey(job)).toList());
        }
        // a gang that could not be completed has given back what it held
        greedy.placeWhatFitsNow(job -> true);
        makeRoom();
        return greedy.placement();
    }

    /** Tries each job that is left over once, those left out for others included; all share the steps evenly. */
    private void makeRoom() {
        Set<Job> tried = new HashSet<>();
        List<Job> left = Greedy.byPriority(greedy.failed());
        while (!left.isEmpty()) {
            Job target = left.get(0);
            tried.add(target);
            long share = (steps + left.size() - 1) / left.size();
            Ejection ejection = new Ejection(target, price, share, table, rules, greedy, jobs);
            boolean found = ejection.search();
            steps -= ejection.stepsTaken();
            if (found) {
                greedy.placeWhatFitsNow(job -> true);
            }
            left = Greedy.byPriority(greedy.failed()).stream()
                    .filter(job -> !tried.contains(job))
                    .toList();
        }
    }
}
