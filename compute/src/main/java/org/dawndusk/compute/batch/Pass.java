/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.dawndusk.compute.batch.Instance.ACCELERATORS;
import static org.dawndusk.compute.batch.Instance.RESOURCES;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.dawndusk.compute.placement.Job;

/** One pass over the jobs in an order that prices give: each as a whole or not at all, in the cheapest pools first. */
final class Pass {
    /** So many looks at sites that do not fit are spent on jobs that found no site unseen. */
    private static final long LOOKS = 400_000_000;

    private final Instance instance;
    private final PoolDual dual;
    final Occupancy occupancy;
    /** The sites, and shared accelerators, of each placed job; empty where it is not placed. */
    final int[][] sitesOf;

    final int[][] devicesOf;
    double value;

    private final int[][] familiesOf;
    private final double[] priced;
    private final int[] top;
    private final boolean[] stale;
    private int[] sites = new int[16];
    private int[] devices = new int[16];
    private double[] before = new double[48];
    private int count;

    Pass(Instance instance, PoolDual dual) {
        this.instance = instance;
        this.dual = dual;
        occupancy = new Occupancy(instance);
        sitesOf = new int[instance.value.length][];
        devicesOf = new int[instance.value.length][];
        Arrays.fill(sitesOf, new int[0]);
        Arrays.fill(devicesOf, new int[0]);
        priced = new double[instance.pools];
        top = new int[instance.pools];
        stale = new boolean[instance.pools];
        Arrays.fill(stale, true);
        familiesOf = new int[instance.pools][];
        for (int p = 0; p < instance.pools; p++) {
            int pool = p;
            familiesOf[p] = java.util.stream.IntStream.range(0, instance.families)
                    .filter(f -> instance.poolOf[f] == pool)
                    .toArray();
        }
    }

    /** Jobs of most value against what they use at the prices first; in steps of a fiftieth, the largest of each first. */
    static Integer[] order(Instance instance, PoolDual dual) {
        int n = instance.value.length;
        Integer[] order = new Integer[n];
        int[] worth = new int[n];
        double[] size = new double[n];
        for (int j = 0; j < n; j++) {
            order[j] = j;
            double least = Double.POSITIVE_INFINITY;
            for (int p = 0; p < instance.pools; p++) {
                if (instance.mayFit(j, p)) {
                    least = Math.min(least, dual.priced(j, p, dual.price));
                }
            }
            double density = instance.value[j] / (instance.replicas[j] * Math.max(least, Double.MIN_NORMAL));
            worth[j] = (int) Math.floor(Math.log(Math.max(density, Double.MIN_NORMAL)) * 50);
            size[j] = instance.replicas[j] * instance.demand[j * RESOURCES + ACCELERATORS];
        }
        // jobs stand by identifier: the sort is stable, so that is what breaks ties
        Arrays.sort(
                order, Comparator.comparingInt((Integer j) -> -worth[j]).thenComparingDouble((Integer j) -> -size[j]));
        return order;
    }

    boolean run(Integer[] order, BatchProgress progress) {
        int done = 0;
        for (int job : order) {
            place(job, false);
            if (++done % 4096 == 0 && !progress.goOn(value, dual.bound)) {
                return false;
            }
        }
        Map<Object, Integer> failed = new HashMap<>();
        for (int job : order) {
            if (sitesOf[job].length == 0 && occupancy.looks < LOOKS) {
                placeExactly(job, failed);
                if (++done % 4096 == 0 && !progress.goOn(value, dual.bound)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Looks at every site; where as many replicas of the like failed, not again: what is left only shrinks. */
    private void placeExactly(int job, Map<Object, Integer> failed) {
        Job of = instance.jobs.get(job);
        Object kind = java.util.List.of(
                instance.maskOf[job],
                of.accelerators(),
                of.memory(),
                of.power(),
                of.heat(),
                of.bandwidth(),
                of.spread());
        if (failed.getOrDefault(kind, Integer.MAX_VALUE) > instance.replicas[job] && !place(job, true)) {
            failed.merge(kind, instance.replicas[job], Math::min);
        }
    }

    private boolean place(int job, boolean exactly) {
        if (!tryAll(job, exactly)) {
            undo(job);
            return false;
        }
        sitesOf[job] = Arrays.copyOf(sites, count);
        devicesOf[job] = instance.parts[job] > 0 ? Arrays.copyOf(devices, count) : new int[0];
        value += instance.value[job];
        for (int k = 0; k < count; k++) {
            value -= power(job, instance.poolOf[occupancy.family(sites[k])]);
        }
        return true;
    }

    /** As many replicas as fit, up to all; they stay until undone. */
    boolean tryAll(int job, boolean exactly) {
        count = 0;
        Integer[] pools = new Integer[instance.pools];
        int open = 0;
        for (int p = 0; p < instance.pools; p++) {
            // what costs more power than it is worth stays out
            if (instance.mayFit(job, p) && power(job, p) * instance.replicas[job] <= instance.value[job]) {
                priced[p] = dual.priced(job, p, dual.price);
                pools[open++] = p;
            }
        }
        Arrays.sort(pools, 0, open, Comparator.comparingDouble((Integer p) -> priced[p]));
        for (int k = 0; k < open && count < instance.replicas[job]; k++) {
            if (!exactly && top(pools[k]) < occupancy.leastCertain(job, pools[k]) - 2) {
                continue;
            }
            stale[pools[k]] = true;
            for (int family : familiesOf[pools[k]]) {
                boolean spread = instance.jobs.get(job).spread();
                while (count < instance.replicas[job]) {
                    int site = occupancy.find(job, family, spread, exactly);
                    if (site < 0) {
                        break;
                    }
                    reserve();
                    occupancy.save(site, before, 3 * count);
                    sites[count] = site;
                    devices[count++] = occupancy.take(job, site);
                }
            }
        }
        return count == instance.replicas[job];
    }

    /** The price of the power of a replica. */
    private double power(int job, int pool) {
        return instance.poolPrice[pool] * instance.demand[job * RESOURCES + Instance.POWER];
    }

    /** The highest level of the pool's families; what it was, where nothing has changed. */
    private int top(int pool) {
        if (stale[pool]) {
            stale[pool] = false;
            top[pool] = -1;
            for (int family : familiesOf[pool]) {
                top[pool] = Math.max(top[pool], occupancy.top(family));
            }
        }
        return top[pool];
    }

    private void reserve() {
        if (count == sites.length) {
            sites = Arrays.copyOf(sites, 2 * count);
            devices = Arrays.copyOf(devices, 2 * count);
            before = Arrays.copyOf(before, 6 * count);
        }
    }

    int tried() {
        return count;
    }

    void undo(int job) {
        while (count > 0) {
            count--;
            stale[instance.poolOf[occupancy.family(sites[count])]] = true;
            occupancy.giveBack(job, sites[count], devices[count], before, 3 * count);
        }
    }
}
