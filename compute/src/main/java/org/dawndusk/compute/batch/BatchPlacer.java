/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/**
 * Places very many jobs on very many sites, and proves how far from the best the placement can be.
 *
 * <p>Classes of sites that may serve the same jobs form a pool. Lagrangian prices of what the pools have together give an upper
 * bound; jobs are then placed in the order of their value against what they use at these prices, each in the cheapest pool
 * that has room, on the fullest site that fits. A second round starts from prices that the first has made better. All
 * replicas are placed or none; no limit is ever broken. The answer depends on sites and jobs alone, not on their order.
 *
 * <p>Limits are those of {@link org.dawndusk.compute.placement.Constraints#standard()} and rules of the user's. Values add up:
 * where priorities are to be strict, give values that differ by more than all others together. Immutable and thread-safe if
 * the user's functions are.
 */
public final class BatchPlacer {
    private static final double GOOD = 0.03;

    private final Objective objective;
    private final int rounds;
    private final BatchProgress progress;

    private BatchPlacer(Objective objective, int rounds, BatchProgress progress) {
        this.objective = objective;
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * A placer that values each job by its accelerators, and power at nothing.
     *
     * @return the placer
     */
    public static BatchPlacer standard() {
        return new BatchPlacer(
                new Objective(job -> job.accelerators() * job.replicas(), site -> 0, List.of()),
                160,
                (value, bound) -> true);
    }

    /**
     * This placer with other values of jobs.
     *
     * @param value of a job as a whole, at least 0
     * @return the placer
     */
    public BatchPlacer value(ToDoubleFunction<Job> value) {
        return new BatchPlacer(new Objective(value, objective.price(), objective.rules()), rounds, progress);
    }

    /**
     * This placer with a price of power, which is taken off the value of what is placed.
     *
     * @param price of a watt at a site, at least 0
     * @return the placer
     */
    public BatchPlacer powerPrice(ToDoubleFunction<Site> price) {
        return new BatchPlacer(new Objective(objective.value(), price, objective.rules()), rounds, progress);
    }

    /**
     * This placer with one more rule.
     *
     * @param key what of a job the rule looks at: it treats jobs with equal keys alike
     * @param rule the rule
     * @return the placer
     */
    public BatchPlacer rule(Function<Job, Object> key, Eligibility rule) {
        List<Objective.Rule> more = new ArrayList<>(objective.rules());
        more.add(new Objective.Rule(key, rule));
        return new BatchPlacer(
                new Objective(objective.value(), objective.price(), List.copyOf(more)), rounds, progress);
    }

    /**
     * This placer with another budget.
     *
     * @param most how many times prices are improved in each of the two rounds, at least 1
     * @return the placer
     */
    public BatchPlacer rounds(int most) {
        return new BatchPlacer(objective, Checks.atLeast("most", most, 1), progress);
    }

    /**
     * This placer, which tells how it goes on and can be stopped.
     *
     * @param listener told, and asked whether to go on
     * @return the placer
     */
    public BatchPlacer progress(BatchProgress listener) {
        return new BatchPlacer(objective, rounds, listener);
    }

    /**
     * Places jobs on empty sites.
     *
     * @param sites the classes of sites, with unique identifiers
     * @param jobs the jobs, with unique identifiers; their regions must be known to a site
     * @return the placement
     */
    public BatchPlacement place(Collection<SiteClass> sites, Collection<Job> jobs) {
        List<SiteClass> classesById = sites.stream()
                .sorted(Comparator.comparing(each -> each.site().id()))
                .toList();
        unique("site", classesById.stream().map(each -> each.site().id()).toList());
        List<Job> jobsById = jobs.stream().sorted(Comparator.comparing(Job::id)).toList();
        unique("job", jobsById.stream().map(Job::id).toList());
        regions(classesById, jobsById);
        Instance instance = new Instance(jobsById, classesById, objective);
        int[] all = IntStream.range(0, jobsById.size()).toArray();
        PoolDual dual = new PoolDual(instance, all, instance.poolCapacity, null);
        boolean goesOn = dual.descend(rounds, 0, progress);
        Pass best = new Pass(new Book(instance), dual);
        goesOn = best.run(Pass.order(instance, all, dual), progress) && goesOn;
        if (goesOn && best.book.value < dual.bound * (1 - GOOD)) {
            goesOn = dual.descend(rounds, best.book.value, progress);
            Pass second = new Pass(new Book(instance), dual);
            if (goesOn
                    && second.run(Pass.order(instance, all, dual), progress)
                    && second.book.value > best.book.value) {
                best = second;
            }
        }
        return new BatchPlacement(instance, objective, best.book, dual);
    }

    private static void unique(String what, List<String> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).equals(sorted.get(i - 1))) {
                throw new IllegalArgumentException(what + " " + sorted.get(i) + " is there twice, but must be unique");
            }
        }
    }

    private static void regions(List<SiteClass> classes, List<Job> jobs) {
        Set<String> unknown = new HashSet<>();
        for (Job job : jobs) {
            unknown.addAll(job.latencyLimits().keySet());
        }
        Set<String> asked = new HashSet<>(unknown);
        for (SiteClass each : classes) {
            unknown.removeIf(region -> each.site().latency(region) < Double.POSITIVE_INFINITY);
        }
        for (Job job : jobs) {
            for (String region : job.latencyLimits().keySet()) {
                if (unknown.contains(region)) {
                    asked.removeAll(unknown);
                    throw Checks.refused(
                            "region of job " + job.id(), region, "those that a site reaches, of them " + asked);
                }
            }
        }
    }
}
