/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of {@link Placer}. */
final class Greedy {
    private static final Comparator<Kind> NEXT = Comparator.comparingDouble((Kind kind) -> -kind.regret())
            .thenComparing(kind -> -kind.first().accelerators())
            .thenComparing(kind -> -kind.first().power())
            .thenComparing(kind -> kind.first().id());

    private final SiteTable table;
    private final List<Constraint> builtIn;
    private final List<Constraint> own;
    private final SortedMap<String, List<String>> placed = new TreeMap<>();
    private final SortedMap<String, Job> failed = new TreeMap<>();

    Greedy(SiteTable table, List<Constraint> builtIn, List<Constraint> own) {
        this.table = table;
        this.builtIn = builtIn;
        this.own = own;
    }

    /** Jobs that are alike, by identifier, and the sites that they fit best. */
    private static final class Kind {
        private final Deque<Job> jobs = new ArrayDeque<>();
        private @Nullable Candidates candidates;

        Job first() {
            return jobs.element();
        }

        double regret() {
            return candidates == null ? 0 : candidates.regret();
        }
    }

    Placement place(Collection<Job> jobsById) {
        placeAllOf(jobsById);
        return placement();
    }

    void placeAllOf(Collection<Job> jobsById) {
        TreeMap<Integer, List<Job>> byPriority = new TreeMap<>(Comparator.reverseOrder());
        for (Job job : jobsById) {
            byPriority
                    .computeIfAbsent(job.priority(), unused -> new ArrayList<>())
                    .add(job);
        }
        byPriority.values().forEach(this::placeEqual);
    }

    Placement placement() {
        List<Unplaced> unplaced = failed.values().stream().map(this::explain).toList();
        return new Placement(placed, unplaced, table.all());
    }

    private void placeEqual(List<Job> jobs) {
        Map<Object, Kind> kinds = new LinkedHashMap<>();
        for (Job job : jobs) {
            // the user's constraints may look at names: then no two jobs are alike
            Object likeness = own.isEmpty() ? job.likeness() : job.id();
            kinds.computeIfAbsent(likeness, unused -> new Kind()).jobs.add(job);
        }
        List<Kind> waiting = new ArrayList<>(kinds.values());
        while (!waiting.isEmpty()) {
            for (Kind kind : waiting) {
                if (kind.candidates == null) {
                    kind.candidates = candidates(kind.first(), new Domains(kind.first()));
                }
            }
            Kind next = waiting.stream().min(NEXT).orElseThrow();
            Job job = next.first();
            List<String> sites = placeAll(job);
            if (sites.isEmpty()) {
                // capacity only shrinks: what does not fit now never will, nor do those that are alike
                next.jobs.forEach(left -> failed.put(left.id(), left));
                next.jobs.clear();
            } else {
                placed.put(job.id(), sites);
                next.jobs.remove();
                next.candidates = null;
                refresh(waiting, sites);
            }
            waiting.removeIf(kind -> kind.jobs.isEmpty());
        }
    }

    /** Brings the best sites of the waiting jobs up to date after others were filled. */
    private void refresh(List<Kind> waiting, List<String> filled) {
        Set<String> sites = new HashSet<>(filled);
        for (Kind kind : waiting) {
            Candidates candidates = kind.candidates;
            if (candidates == null || kind.jobs.isEmpty()) {
                continue;
            }
            if (sites.stream().anyMatch(candidates::rests)) {
                kind.candidates = null;
                continue;
            }
            Job job = kind.first();
            for (String site : sites) {
                Headroom headroom = table.headroom(site);
                if (passes(builtIn, job, headroom) && passes(own, job, headroom)) {
                    candidates.consider(headroom);
                }
            }
        }
    }

    /** Lets a job run where it ran, if all limits still hold there. */
    boolean keep(Job job, List<String> sites) {
        Map<String, Headroom> before = new HashMap<>();
        Domains domains = new Domains(job);
        for (String site : sites) {
            Headroom now = table.headroom(site);
            if (!domains.open(now.site()) || !passes(builtIn, job, now) || !passes(own, job, now)) {
                before.values().forEach(table::put);
                return false;
            }
            domains.take(now.site());
            before.putIfAbsent(site, now);
            table.put(now.after(job));
        }
        placed.put(job.id(), sites);
        return true;
    }

    Collection<Job> failed() {
        return List.copyOf(failed.values());
    }

    List<Job> placedJobs(Map<String, Job> jobs) {
        return placed.keySet().stream().map(jobs::get).filter(Objects::nonNull).toList();
    }

    List<String> sitesOf(Job job) {
        return placed.getOrDefault(job.id(), List.of());
    }

    void forget(Job job) {
        placed.remove(job.id());
    }

    void restore(Job job, List<String> sites) {
        placed.put(job.id(), sites);
    }

    /** Tries once more to place a job that did not fit before. */
    boolean retry(Job job) {
        List<String> sites = placeAll(job);
        if (sites.isEmpty()) {
            return false;
        }
        placed.put(job.id(), sites);
        failed.remove(job.id());
        return true;
    }

    /** Undoes a retry that succeeded just now. */
    void takeBack(Job job, SortedMap<String, Job> jobs) {
        for (String site : new HashSet<>(sitesOf(job))) {
            Headroom without = table.headroom(site).without(job.id(), jobs);
            if (without == null) {
                throw new IllegalStateException("site " + site + " does not hold what it held before");
            }
            table.put(without);
        }
        placed.remove(job.id());
        failed.put(job.id(), job);
    }

    List<Shortfall> shortfalls(Job job, Headroom headroom) {
        return shortfalls(job, headroom, new Domains(job));
    }

    /** Places every replica and names their sites, or places none and names none. */
    private List<String> placeAll(Job job) {
        Attempt attempt = new Attempt(job);
        if (attempt.sites.size() < job.replicas()) {
            attempt.undo();
            return List.of();
        }
        return List.copyOf(attempt.sites);
    }

    /** As many replicas as fit, one after the other, each where it fits most tightly beside those before. */
    private final class Attempt {
        final List<String> sites = new ArrayList<>();
        final Domains domains;
        private final Map<String, Headroom> before = new HashMap<>();

        Attempt(Job job) {
            domains = new Domains(job);
            while (sites.size() < job.replicas()) {
                Headroom best = candidates(job, domains).best();
                if (best == null) {
                    break;
                }
                sites.add(best.site().id());
                domains.take(best.site());
                before.putIfAbsent(best.site().id(), best);
                table.put(best.after(job));
            }
        }

        void undo() {
            before.values().forEach(table::put);
        }
    }

    private Candidates candidates(Job job, Domains domains) {
        Candidates candidates = new Candidates(job);
        table.candidates(
                headroom -> passes(builtIn, job, headroom),
                headroom -> domains.open(headroom.site()) && passes(own, job, headroom),
                candidates::consider);
        return candidates;
    }

    private static boolean passes(List<Constraint> constraints, Job job, Headroom headroom) {
        for (Constraint constraint : constraints) {
            if (constraint.check(job, headroom).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Unplaced explain(Job job) {
        Attempt attempt = new Attempt(job);
        int fitting = attempt.sites.size();
        if (fitting == job.replicas()) {
            throw new IllegalStateException("job " + job.id()
                    + " was refused, but fits now that more is placed: a constraint of the user's is not monotonic");
        }
        Explanation explanation = new Explanation();
        boolean everyName = !own.isEmpty() || job.spread() || !job.spreadOver().isEmpty();
        table.each(
                everyName,
                headroom -> explanation.add(headroom.site().id(), shortfalls(job, headroom, attempt.domains)));
        attempt.undo();
        return new Unplaced(job.id(), job.replicas(), fitting, explanation.reasons());
    }

    private List<Shortfall> shortfalls(Job job, Headroom headroom, Domains domains) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (List<Constraint> constraints : List.of(builtIn, own)) {
            for (Constraint constraint : constraints) {
                Optional<Shortfall> shortfall = constraint.check(job, headroom);
                shortfall.ifPresent(shortfalls::add);
            }
        }
        shortfalls.addAll(domains.shortfalls(headroom.site()));
        return shortfalls;
    }
}
