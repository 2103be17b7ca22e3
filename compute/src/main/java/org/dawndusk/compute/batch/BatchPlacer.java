/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.jspecify.annotations.Nullable;

/**
 * Places very many jobs on very many sites, and proves how far from the best the placement can be.
 *
 * <p>Classes of sites that may serve the same jobs form a pool. Lagrangian prices of what the pools have together give an upper
 * bound; jobs are then placed in the order of their value against what they use at these prices, each in the cheapest pool
 * that has room, on the fullest site that fits. A second round starts from prices that the first has made better. A local
 * search then lets jobs of little value make room for others. All replicas are placed or none; no limit is ever broken. The
 * answer depends on sites, jobs, seed and budgets alone: not on their order, nor on the number of threads.
 *
 * <p>Limits are those of {@link org.dawndusk.compute.placement.Constraints#standard()} and rules of the user's. Budgets hold
 * all the time: of a budget that changes, a site is to give the least over the span that the placement is for. Values add up
 * within a rank; see {@link #ranks}. Immutable and thread-safe if the user's functions are.
 */
public final class BatchPlacer {
    private static final double GOOD = 0.03;
    private static final long STEPS_A_REPLICA = 1000;
    private static final long LEAST_STEPS = 200_000;
    private static final long MOST_STEPS = 3_000_000;
    private static final long BY_SIZE = -1;

    private final Objective objective;
    private final int rounds;
    private final long seed;
    private final long steps;
    private final BatchProgress progress;

    private BatchPlacer(Objective objective, int rounds, long seed, long steps, BatchProgress progress) {
        this.objective = objective;
        this.rounds = rounds;
        this.seed = seed;
        this.steps = steps;
        this.progress = progress;
    }

    /**
     * A placer that values each job by its accelerators, power at nothing and all ranks alike, with seed 1 and a search
     * of 1,000 steps a replica, but from 200,000, a tenth of a second, to three million, some seconds.
     *
     * @return the placer
     */
    public static BatchPlacer standard() {
        Objective objective = new Objective(job -> job.accelerators() * job.replicas(), job -> 0, site -> 0, List.of());
        return new BatchPlacer(objective, 160, 1, BY_SIZE, (value, bound) -> true);
    }

    private BatchPlacer with(Objective other) {
        return new BatchPlacer(other, rounds, seed, steps, progress);
    }

    /**
     * This placer with other values of jobs.
     *
     * @param value of a job as a whole, at least 0
     * @return the placer
     */
    public BatchPlacer value(ToDoubleFunction<Job> value) {
        return with(new Objective(value, objective.rank(), objective.price(), objective.rules()));
    }

    /**
     * This placer with ranks: no value of lower ranks outweighs any of a higher one. Ranks are placed one after the other, each
     * in what those above leave, and nothing of a higher rank is moved for a lower one.
     *
     * @param rank of a job, for instance {@code Job::priority}
     * @return the placer
     */
    public BatchPlacer ranks(ToIntFunction<Job> rank) {
        return with(new Objective(objective.value(), rank, objective.price(), objective.rules()));
    }

    /**
     * This placer with a price of power, which is taken off the value of what is placed: energy, money or carbon, by site.
     *
     * @param price of a watt at a site, at least 0
     * @return the placer
     */
    public BatchPlacer powerPrice(ToDoubleFunction<Site> price) {
        return with(new Objective(objective.value(), objective.rank(), price, objective.rules()));
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
        return with(new Objective(objective.value(), objective.rank(), objective.price(), List.copyOf(more)));
    }

    /**
     * This placer with another budget.
     *
     * @param most how many times prices are improved in each of the two rounds, at least 1
     * @return the placer
     */
    public BatchPlacer rounds(int most) {
        return new BatchPlacer(objective, Checks.atLeast("most", most, 1), seed, steps, progress);
    }

    /**
     * This placer with another seed of the local search.
     *
     * @param other the seed
     * @return the placer
     */
    public BatchPlacer seed(long other) {
        return new BatchPlacer(objective, rounds, other, steps, progress);
    }

    /**
     * This placer with another budget of the local search of each rank.
     *
     * @param most replicas placed or removed and sites looked at in vain, at least 0
     * @return the placer
     */
    public BatchPlacer steps(long most) {
        if (most < 0) {
            throw Checks.refused("most", most, "[0, ∞)");
        }
        return new BatchPlacer(objective, rounds, seed, most, progress);
    }

    /**
     * This placer, which tells how it goes on and can be stopped.
     *
     * @param listener told, and asked whether to go on
     * @return the placer
     */
    public BatchPlacer progress(BatchProgress listener) {
        return new BatchPlacer(objective, rounds, seed, steps, listener);
    }

    /**
     * Places jobs on empty sites.
     *
     * @param sites the classes of sites, with unique identifiers
     * @param jobs the jobs, with unique identifiers; their regions must be known to a site, and they may be spread over no kind of
     *     failure domain beside sites
     * @return the placement
     */
    public BatchPlacement place(Collection<SiteClass> sites, Collection<Job> jobs) {
        return solve(sites, jobs, null);
    }

    /**
     * Places jobs on empty sites with several threads, at most as many as there are processors: the calling one and the
     * executor's.
     *
     * @param sites the classes of sites, with unique identifiers
     * @param jobs the jobs, with unique identifiers; their regions must be known to a site
     * @param executor runs the helpers; the calling thread does what it refuses or never begins; interrupts do not end it, the
     *     listener does
     * @return the placement, the same as on one thread
     */
    public BatchPlacement place(Collection<SiteClass> sites, Collection<Job> jobs, Executor executor) {
        return solve(sites, jobs, executor);
    }

    private BatchPlacement solve(Collection<SiteClass> sites, Collection<Job> jobs, @Nullable Executor executor) {
        List<SiteClass> classesById = sites.stream()
                .sorted(Comparator.comparing(each -> each.site().id()))
                .toList();
        unique("site", classesById.stream().map(each -> each.site().id()).toList());
        List<Job> jobsById = jobs.stream().sorted(Comparator.comparing(Job::id)).toList();
        unique("job", jobsById.stream().map(Job::id).toList());
        regions(classesById, jobsById);
        Instance instance = new Instance(jobsById, classesById, objective);
        TreeMap<Integer, List<Integer>> byRank = new TreeMap<>(Comparator.reverseOrder());
        for (int j = 0; j < jobsById.size(); j++) {
            byRank.computeIfAbsent(objective.rank().applyAsInt(jobsById.get(j)), unused -> new ArrayList<>())
                    .add(j);
        }
        Book book = new Book(instance);
        List<TierRun> runs = new ArrayList<>();
        boolean goesOn = true;
        for (Map.Entry<Integer, List<Integer>> each : byRank.entrySet()) {
            int[] of = each.getValue().stream().mapToInt(Integer::intValue).toArray();
            PoolDual dual = new PoolDual(instance, of, book.left(), executor);
            TierRun run = new TierRun(each.getKey(), of, dual, rounds, progress);
            // a rank that comes after the listener said stop is left out as a whole
            if (goesOn) {
                long most = steps == BY_SIZE ? bySize(instance, of) : steps;
                goesOn = run.place(book, GOOD) && run.search(seed, most);
                book = run.book();
            }
            runs.add(run);
        }
        return new BatchPlacement(instance, objective, book, runs);
    }

    static long bySize(Instance instance, int[] jobs) {
        long replicas = Arrays.stream(jobs).mapToLong(j -> instance.replicas[j]).sum();
        return Math.max(LEAST_STEPS, Math.min(MOST_STEPS, STEPS_A_REPLICA * replicas));
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
            if (!job.spreadOver().isEmpty()) {
                throw Checks.refused("kinds that job " + job.id() + " is spread over", job.spreadOver(), "[]");
            }
            unknown.addAll(job.latencyLimits().keySet());
        }
        Set<String> asked = new HashSet<>(unknown);
        for (SiteClass each : classes) {
            unknown.removeAll(each.site().latencies().keySet());
        }
        for (Job job : jobs) {
            for (String region : job.latencyLimits().keySet()) {
                if (unknown.contains(region)) {
                    asked.removeAll(unknown);
                    throw Checks.refused(
                            "region of job " + job.id(), region, "those that a site knows, of them " + asked);
                }
            }
        }
    }
}
