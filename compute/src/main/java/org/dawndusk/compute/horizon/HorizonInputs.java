/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of sites, jobs and links, and what befalls the sites. The order of the lists does not matter. Immutable;
 * thread-safe if the links are.
 *
 * @param sites the sites, with unique identifiers
 * @param jobs the jobs, with unique identifiers; those that jobs come after are among them, in no circle
 * @param links the links between the sites
 * @param faults losses and returns of sites; no decision foresees them
 */
public record HorizonInputs(List<TimedSite> sites, List<TimedJob> jobs, Links links, List<Fault> faults) {
    /**
     * A site is lost, with all that runs there and all checkpoints that it holds, or returns empty.
     *
     * @param instant since the epoch [s]
     * @param site identifier of the site
     * @param returned true if it returns, false if it is lost
     */
    public record Fault(double instant, String site, boolean returned) {
        /**
         * Checks the instant.
         *
         * @param instant since the epoch [s]
         * @param site identifier of the site
         * @param returned true if it returns, false if it is lost
         */
        public Fault {
            Checks.finite("instant", instant);
        }
    }

    /**
     * Checks names and orders the lists by them.
     *
     * @param sites the sites, with unique identifiers
     * @param jobs the jobs, with unique identifiers
     * @param links the links between the sites
     * @param faults losses and returns of sites
     */
    public HorizonInputs {
        sites = sites.stream()
                .sorted(Comparator.comparing((TimedSite s) -> s.site().id()))
                .toList();
        jobs = jobs.stream().sorted(Comparator.comparing(TimedJob::id)).toList();
        faults = faults.stream()
                .sorted(Comparator.comparingDouble(Fault::instant)
                        .thenComparing(Fault::site)
                        .thenComparing(Fault::returned))
                .toList();
        Set<String> names =
                unique("site", sites.stream().map(s -> s.site().id()).toList());
        unique("job", jobs.stream().map(TimedJob::id).toList());
        for (Fault fault : faults) {
            if (!names.contains(fault.site())) {
                throw Checks.refused("site of a fault", fault.site(), "the " + names.size() + " sites");
            }
        }
        refuseCircles(jobs);
    }

    /**
     * Inputs without faults.
     *
     * @param sites the sites, with unique identifiers
     * @param jobs the jobs, with unique identifiers
     * @param links the links between the sites
     * @return the inputs
     */
    public static HorizonInputs of(List<TimedSite> sites, List<TimedJob> jobs, Links links) {
        return new HorizonInputs(sites, jobs, links, List.of());
    }

    /**
     * These inputs with other faults.
     *
     * @param others losses and returns of sites
     * @return the inputs
     */
    public HorizonInputs withFaults(List<Fault> others) {
        return new HorizonInputs(sites, jobs, links, others);
    }

    private static Set<String> unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(what + " " + name + " is there twice, but must be unique");
            }
        }
        return seen;
    }

    /** Takes away jobs that wait for none of the rest, until none is left. */
    private static void refuseCircles(List<TimedJob> jobs) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> followers = new HashMap<>();
        jobs.forEach(job -> open.put(job.id(), job.after().size()));
        for (TimedJob job : jobs) {
            for (String before : job.after()) {
                if (!open.containsKey(before)) {
                    throw Checks.refused("after of job " + job.id(), before, "the " + jobs.size() + " jobs");
                }
                followers.computeIfAbsent(before, unused -> new ArrayList<>()).add(job.id());
            }
        }
        List<String> free = new ArrayList<>();
        open.forEach((job, count) -> {
            if (count == 0) {
                free.add(job);
            }
        });
        for (int i = 0; i < free.size(); i++) {
            for (String follower : followers.getOrDefault(free.get(i), List.of())) {
                if (open.merge(follower, -1, Integer::sum) == 0) {
                    free.add(follower);
                }
            }
        }
        if (free.size() < jobs.size()) {
            List<String> circle = jobs.stream()
                    .map(TimedJob::id)
                    .filter(job -> !free.contains(job))
                    .limit(10)
                    .toList();
            throw new IllegalArgumentException("cyclic dependency: jobs " + circle
                    + " wait for one another, but each job must come after jobs that do not wait for it");
        }
    }
}
