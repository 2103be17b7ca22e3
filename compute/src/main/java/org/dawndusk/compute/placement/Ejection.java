/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a few jobs whose moves make room for one more: those that stand in its way, and in the way of those that had to
 * leave. First one move, then two, then three; if none will do, the same with jobs of lower priority left out.
 *
 * <p>A depth-first search of ejection chains with deepening. Source: Glover, Ejection chains, reference structures and
 * alternating path methods for traveling salesman problems, Discrete Applied Mathematics 65 (1996).
 */
final class Ejection {
    private static final int MOST_MOVES = 3;
    private static final Comparator<Job> FEWEST_REPLICAS =
            Comparator.comparingInt(Job::replicas).thenComparing(Job::id);
    private static final Comparator<Job> LARGEST = Comparator.comparingDouble((Job job) -> -job.accelerators())
            .thenComparing(job -> -job.power())
            .thenComparing(Job::id);

    private final Job target;
    private final double price;
    private final long steps;
    private final SiteTable table;
    private final Rules rules;
    private final Greedy greedy;
    private final SortedMap<String, Job> jobs;
    private final Map<String, List<Job>> inTheWay = new HashMap<>();
    private long stepsTaken;

    Ejection(
            Job target,
            double price,
            long steps,
            SiteTable table,
            Rules rules,
            Greedy greedy,
            SortedMap<String, Job> jobs) {
        this.target = target;
        this.price = price;
        this.steps = steps;
        this.table = table;
        this.rules = rules;
        this.greedy = greedy;
        this.jobs = jobs;
    }

    /** Makes room and settles the job and those that moved; changes nothing where it finds no way. */
    boolean search() {
        if (!(price < target.priority())) {
            return false;
        }
        for (boolean leaving : new boolean[] {false, true}) {
            for (int moves = 1; moves <= MOST_MOVES; moves++) {
                if (eject(List.of(target), target, moves, leaving, null)) {
                    return true;
                }
            }
        }
        return false;
    }

    long stepsTaken() {
        return stepsTaken;
    }

    /** Takes one more job out of the way of one that does not fit, of those after the last that was taken for it. */
    private boolean eject(List<Job> out, Job stuck, int moves, boolean leaving, @Nullable Job last) {
        for (Job other : inTheWayOf(stuck)) {
            boolean open = (last == null || FEWEST_REPLICAS.compare(other, last) > 0) && !out.contains(other);
            if (!open || !((replicas(out) + other.replicas()) * price < target.priority())) {
                continue;
            }
            if (stepsTaken >= steps) {
                return false;
            }
            stepsTaken++;
            int mark = table.mark();
            greedy.release(other, Objects.requireNonNull(greedy.placed().get(other.id())));
            List<Job> more = new ArrayList<>(out);
            more.add(other);
            if (placeAgain(ordered(more), other, stuck, moves - 1, leaving)) {
                return true;
            }
            table.rollBack(mark);
        }
        return false;
    }

    /** Places the job and all that had to leave for it; the first that does not fit may need another out of its way. */
    private boolean placeAgain(List<Job> out, Job last, Job before, int moves, boolean leaving) {
        int mark = table.mark();
        Map<Job, List<String>> now = new LinkedHashMap<>();
        double cost = replicas(out) * price;
        Job stuck = null;
        for (Job job : out) {
            List<String> sites = greedy.occupy(job);
            double loss = cost + Math.max(0, job.priority());
            if (sites.isEmpty() && !(leaving && job != target && loss < target.priority())) {
                stuck = job;
                break;
            }
            cost = sites.isEmpty() ? loss : cost;
            now.put(job, sites);
        }
        if (stuck == null) {
            now.forEach(greedy::settle);
            return true;
        }
        table.rollBack(mark);
        return moves > 0 && eject(out, stuck, moves, leaving, stuck == before ? last : null);
    }

    /** The job first that is to be placed, then those that had to leave, the largest first. */
    private List<Job> ordered(List<Job> out) {
        List<Job> ordered = new ArrayList<>(out);
        ordered.remove(target);
        ordered.sort(LARGEST);
        ordered.add(0, target);
        return ordered;
    }

    private int replicas(List<Job> out) {
        return out.stream().filter(job -> job != target).mapToInt(Job::replicas).sum();
    }

    /** The jobs that run where this one could if the site were empty, those of fewest replicas first. */
    private List<Job> inTheWayOf(Job job) {
        return inTheWay.computeIfAbsent(job.id(), unused -> {
            Map<String, Boolean> admits = new HashMap<>();
            return greedy.placed().entrySet().stream()
                    .filter(entry -> entry.getValue().stream()
                            .anyMatch(site -> admits.computeIfAbsent(site, id -> admitsIfEmpty(job, id))))
                    .map(entry -> Objects.requireNonNull(jobs.get(entry.getKey())))
                    .sorted(FEWEST_REPLICAS)
                    .toList();
        });
    }

    private boolean admitsIfEmpty(Job job, String site) {
        return rules.admits(job, Headroom.of(table.headroom(site).site()));
    }
}
