/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.dawndusk.compute.batch.Instance.ACCELERATORS;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One pass over jobs in an order that prices give: each as a whole or not at all, in the cheapest pools first. */
final class Pass {
    /** So many looks at sites that do not fit are spent on jobs that found no site unseen. */
    private static final long LOOKS = 400_000_000;

    private final Instance instance;
    private final PoolDual dual;
    final Book book;

    Pass(Book book, PoolDual dual) {
        this.instance = book.instance;
        this.dual = dual;
        this.book = book;
    }

    /** The value of a job against what it uses at the prices. */
    static double density(Instance instance, PoolDual dual, int job) {
        double least = Double.POSITIVE_INFINITY;
        for (int p : instance.poolsFor[job]) {
            least = Math.min(least, dual.priced(job, p, dual.price));
        }
        return instance.value[job] / (instance.replicas[job] * Math.max(least, Double.MIN_NORMAL));
    }

    /** Jobs of most value against what they use at the prices first; in steps of a fiftieth, the largest of each first. */
    static int[] order(Instance instance, int[] jobs, PoolDual dual) {
        int n = instance.value.length;
        int[] worth = new int[n];
        double[] size = new double[n];
        for (int j : jobs) {
            double density = density(instance, dual, j);
            worth[j] = (int) Math.floor(Math.log(Math.max(density, Double.MIN_NORMAL)) * 50);
            size[j] = instance.replicas[j] * instance.demand[j * instance.resources + ACCELERATORS];
        }
        // jobs stand by identifier: the sort is stable, so that is what breaks ties
        return Arrays.stream(jobs)
                .boxed()
                .sorted(Comparator.comparingInt((Integer j) -> -worth[j]).thenComparingDouble((Integer j) -> -size[j]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean run(int[] order, BatchProgress progress) {
        int done = 0;
        for (int job : order) {
            book.place(job, dual, false);
            book.clear();
            if (++done % 4096 == 0 && !progress.goOn(book.value, dual.bound)) {
                return false;
            }
        }
        return fill(order, progress);
    }

    /** Tries all sites for those left out; where as many replicas of the like failed, not again: what is left only shrinks. */
    boolean fill(int[] order, BatchProgress progress) {
        Map<Object, Integer> failed = new HashMap<>();
        long start = book.occupancy.looks;
        int done = 0;
        for (int job : order) {
            if (book.places(job) || book.occupancy.looks - start >= LOOKS) {
                continue;
            }
            Object kind = kind(job);
            if (failed.getOrDefault(kind, Integer.MAX_VALUE) > instance.replicas[job]) {
                if (!book.place(job, dual, true)) {
                    failed.merge(kind, instance.replicas[job], Math::min);
                }
                book.clear();
            }
            if (++done % 4096 == 0 && !progress.goOn(book.value, dual.bound)) {
                return false;
            }
        }
        return true;
    }

    /** What two jobs share that need the same of a site. */
    private Object kind(int job) {
        int at = job * instance.resources;
        List<Double> demand = Arrays.stream(instance.demand, at, at + instance.resources)
                .boxed()
                .toList();
        return List.of(instance.maskOf[job], instance.memory[job], demand, instance.spread[job]);
    }
}
