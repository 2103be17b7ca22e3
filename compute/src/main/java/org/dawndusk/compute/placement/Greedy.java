/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One run of {@link Placer}. */
final class Greedy {
    private static final Comparator<Kind> NEXT = ((Comparator<Kind>)
                    (a, b) -> Candidates.compare(b.regret(), a.regret()))
            .thenComparing(kind -> -kind.first().accelerators())
            .thenComparing(kind -> -kind.first().power())
            .thenComparing(kind -> kind.first().id());

    private static final Comparator<Job> BY_PRIORITY =
            Comparator.comparingInt((Job job) -> -job.priority()).thenComparing(Job::id);

    private final SiteTable table;
    private final Rules rules;
    private final SortedMap<String, List<String>> placed = new TreeMap<>();
    private final SortedMap<String, Job> failed = new TreeMap<>();

    Greedy(SiteTable table, Rules rules) {
        this.table = table;
        this.rules = rules;
    }

    /** Jobs that are alike, by identifier, and the sites that are the best for them. */
    private static final class Kind {
        private final Deque<Job> jobs = new ArrayDeque<>();
        private @Nullable Candidates candidates;

        Job first() {
            return jobs.element();
        }

        double[] regret() {
            return Objects.requireNonNull(candidates).regret();
        }
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
        // one replica after the other may lead into a dead end among several kinds of domains, and past it once more is
        // in use
        placeWhatFitsNow(job -> job.spreadOver().size() + (job.spread() ? 1 : 0) > 1);
        List<Unplaced> unplaced = failed.values().stream().map(this::explain).toList();
        return new Placement(placed, unplaced, table.all());
    }

    /** Tries failed jobs again, by priority, until none of them fits. */
    void placeWhatFitsNow(Predicate<Job> which) {
        boolean again = true;
        while (again) {
            again = false;
            for (Job job : byPriority(failed.values())) {
                List<String> sites = which.test(job) ? occupy(job) : List.of();
                if (!sites.isEmpty()) {
                    settle(job, sites);
                    again = true;
                }
            }
        }
    }

    static List<Job> byPriority(Collection<Job> jobs) {
        return jobs.stream().sorted(BY_PRIORITY).toList();
    }

    private void placeEqual(List<Job> jobs) {
        Map<Object, Kind> kinds = new LinkedHashMap<>();
        for (Job job : jobs) {
            kinds.computeIfAbsent(rules.likeness(job), unused -> new Kind())
                    .jobs
                    .add(job);
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
            List<String> sites = occupy(job);
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
            table.settle();
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
                if (rules.admits(job, headroom)) {
                    candidates.consider(headroom);
                }
            }
        }
    }

    /** Lets replicas of a job run on where they ran, as far as all limits still hold there; an entry a replica. */
    @Nullable
    String[] hold(Job job, List<String> before) {
        @Nullable String[] sites = new String[job.replicas()];
        Domains domains = new Domains(job);
        int held = 0;
        for (int i = 0; i < before.size() && held < sites.length; i++) {
            String site = before.get(i);
            if (!table.knows(site)) {
                continue;
            }
            Headroom now = table.headroom(site);
            if (domains.open(now.site()) && rules.admits(job, now)) {
                domains.take(now.site());
                table.put(now.after(job));
                int at = i < sites.length && sites[i] == null
                        ? i
                        : Arrays.asList(sites).indexOf(null);
                sites[at] = site;
                held++;
            }
        }
        return sites;
    }

    /** Places the replicas that were not held; where that cannot be, all of them anew, or none. */
    void complete(Job job, @Nullable String[] held) {
        Attempt attempt = new Attempt(job, held);
        if (!attempt.whole()) {
            attempt.undo();
            release(job, Arrays.stream(held).filter(Objects::nonNull).toList());
            attempt = new Attempt(job, new String[job.replicas()]);
        }
        if (attempt.whole()) {
            settle(job, attempt.sites());
        } else {
            attempt.undo();
            settle(job, List.of());
        }
    }

    /** Takes every replica of a job off some sites. */
    void release(Job job, Collection<String> sites) {
        for (String site : new HashSet<>(sites)) {
            table.put(table.headroom(site).without(job.id(), job.replicas()));
        }
    }

    Collection<Job> failed() {
        return List.copyOf(failed.values());
    }

    SortedMap<String, List<String>> placed() {
        return placed;
    }

    /** Writes down where a job runs now; nowhere if there are no sites. */
    void settle(Job job, List<String> sites) {
        table.settle();
        if (sites.isEmpty()) {
            placed.remove(job.id());
            failed.put(job.id(), job);
        } else {
            placed.put(job.id(), sites);
            failed.remove(job.id());
        }
    }

    /** Occupies sites for every replica and names them, or occupies and names none. */
    List<String> occupy(Job job) {
        Attempt attempt = new Attempt(job, new String[job.replicas()]);
        if (!attempt.whole()) {
            attempt.undo();
            return List.of();
        }
        return attempt.sites();
    }

    /** As many replicas as fit, one after the other, each where it scores least beside those before. */
    private final class Attempt {
        final Domains domains;
        private final @Nullable String[] sites;
        private final int mark = table.mark();
        private int fitting;

        Attempt(Job job, @Nullable String[] held) {
            domains = new Domains(job);
            sites = held.clone();
            for (String site : held) {
                if (site != null) {
                    domains.take(table.headroom(site).site());
                    fitting++;
                }
            }
            for (int i = 0; i < sites.length; i++) {
                if (sites[i] == null) {
                    Headroom best = candidates(job, domains).best();
                    if (best == null) {
                        break;
                    }
                    sites[i] = best.site().id();
                    domains.take(best.site());
                    table.put(best.after(job));
                    fitting++;
                }
            }
        }

        boolean whole() {
            return fitting == sites.length;
        }

        List<String> sites() {
            return List.of(Arrays.stream(sites).map(Objects::requireNonNull).toArray(String[]::new));
        }

        void undo() {
            table.rollBack(mark);
        }
    }

    private Candidates candidates(Job job, Domains domains) {
        Candidates candidates = new Candidates(job, rules);
        table.candidates(
                headroom -> rules.admitsByResources(job, headroom),
                headroom -> domains.open(headroom.site()) && rules.admitsByName(job, headroom),
                candidates::consider);
        return candidates;
    }

    private Unplaced explain(Job job) {
        Attempt attempt = new Attempt(job, new String[job.replicas()]);
        if (attempt.whole()) {
            throw new IllegalStateException("job " + job.id()
                    + " was refused, but fits now that more is placed: a constraint of the user's is not monotonic");
        }
        Explanation explanation = new Explanation();
        boolean everyName =
                !rules.own().isEmpty() || job.spread() || !job.spreadOver().isEmpty();
        table.each(
                everyName,
                headroom -> explanation.add(headroom.site().id(), rules.shortfalls(job, headroom, attempt.domains)));
        attempt.undo();
        return new Unplaced(job.id(), job.replicas(), attempt.fitting, explanation.reasons());
    }
}
