/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What runs where, and a log of the changes by which they are undone, the last first. */
final class Book {
    private static final int[] NOWHERE = {};

    final Instance instance;
    final Occupancy occupancy;
    /** The sites, and shared accelerators, of each placed job; empty where it is not placed. */
    final int[][] sitesOf;

    final int[][] devicesOf;
    double value;

    private final int[][] familiesOf;
    private final int[] top;
    private final boolean[] stale;
    private final long[] pools;
    private @Nullable Tenants tenants;

    private int count;
    private int[] jobs = new int[16];
    private int[] sites = new int[16];
    private int[] devices = new int[16];
    private boolean[] gave = new boolean[16];
    private double[] before;

    Book(Instance instance) {
        this.instance = instance;
        occupancy = new Occupancy(instance);
        sitesOf = new int[instance.value.length][];
        devicesOf = new int[instance.value.length][];
        Arrays.fill(sitesOf, NOWHERE);
        Arrays.fill(devicesOf, NOWHERE);
        familiesOf = new int[instance.pools][];
        for (int p = 0; p < instance.pools; p++) {
            int pool = p;
            familiesOf[p] = IntStream.range(0, instance.families)
                    .filter(f -> instance.poolOf[f] == pool)
                    .toArray();
        }
        top = new int[instance.pools];
        stale = new boolean[instance.pools];
        pools = new long[instance.pools];
        before = new double[16 * instance.resources];
        Arrays.fill(stale, true);
    }

    Book(Book other) {
        instance = other.instance;
        occupancy = new Occupancy(other.occupancy);
        sitesOf = other.sitesOf.clone();
        devicesOf = other.devicesOf.clone();
        value = other.value;
        familiesOf = other.familiesOf;
        top = new int[instance.pools];
        stale = new boolean[instance.pools];
        pools = new long[instance.pools];
        before = new double[16 * instance.resources];
        Arrays.fill(stale, true);
    }

    int[] familiesOf(int pool) {
        return familiesOf[pool];
    }

    boolean places(int job) {
        return sitesOf[job].length > 0;
    }

    /** The value of a job where it runs, less the price of its power. */
    double worth(int job) {
        double worth = instance.value[job];
        for (int site : sitesOf[job]) {
            worth -= power(job, instance.poolOf[occupancy.family(site)]);
        }
        return worth;
    }

    /** The price of the power of a replica. */
    private double power(int job, int pool) {
        return instance.poolPrice[pool] * instance.demand[job * instance.resources + Instance.POWER];
    }

    /** Places all replicas or none; cheapest pools first. */
    boolean place(int job, PoolDual dual, boolean exactly) {
        int start = count;
        if (!tryAll(job, dual, exactly)) {
            undo(start);
            return false;
        }
        sitesOf[job] = Arrays.copyOfRange(sites, start, count);
        devicesOf[job] = instance.parts[job] > 0 ? Arrays.copyOfRange(devices, start, count) : NOWHERE;
        value += worth(job);
        return true;
    }

    /** As many replicas as fit, up to all; they stay until undone. */
    boolean tryAll(int job, PoolDual dual, boolean exactly) {
        int wanted = count + instance.replicas[job];
        boolean spread = instance.spread[job];
        int open = 0;
        // pools by price: the place of a pool stands in the last bits of the number
        int bits = 32 - Integer.numberOfLeadingZeros(instance.pools);
        for (int p : instance.poolsFor[job]) {
            // what costs more power than it is worth stays out
            if (power(job, p) * instance.replicas[job] <= instance.value[job]
                    && (exactly || top(p) >= occupancy.leastCertain(job, p) - 2)) {
                long price = Double.doubleToLongBits(dual.priced(job, p, dual.price));
                pools[open++] = (price >> bits << bits) | p;
            }
        }
        Arrays.sort(pools, 0, open);
        for (int k = 0; k < open && count < wanted; k++) {
            int pool = (int) (pools[k] & ((1L << bits) - 1));
            for (int family : familiesOf[pool]) {
                while (count < wanted) {
                    int site = occupancy.find(job, family, spread, exactly);
                    if (site < 0) {
                        break;
                    }
                    int device = occupancy.place(job, site);
                    log(job, site, device, false);
                    occupancy.take(job, site, device);
                }
            }
        }
        return count == wanted;
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

    private void log(int job, int site, int device, boolean gives) {
        int stride = instance.resources;
        if (count == sites.length) {
            jobs = Arrays.copyOf(jobs, 2 * count);
            sites = Arrays.copyOf(sites, 2 * count);
            devices = Arrays.copyOf(devices, 2 * count);
            gave = Arrays.copyOf(gave, 2 * count);
            before = Arrays.copyOf(before, 2 * count * stride);
        }
        jobs[count] = job;
        sites[count] = site;
        devices[count] = device;
        gave[count] = gives;
        occupancy.save(site, device, before, count * stride);
        count++;
        stale[instance.poolOf[occupancy.family(site)]] = true;
        if (tenants != null) {
            if (gives) {
                tenants.remove(job, site, device);
            } else {
                tenants.add(job, site, device);
            }
        }
    }

    /** The changes since the log was cleared. */
    int changes() {
        return count;
    }

    /** What stands cannot be undone any more. */
    void clear() {
        count = 0;
    }

    void undo(int to) {
        while (count > to) {
            count--;
            int site = sites[count];
            int at = count * instance.resources;
            stale[instance.poolOf[occupancy.family(site)]] = true;
            if (gave[count]) {
                occupancy.takeAgain(jobs[count], site, devices[count], before, at);
            } else {
                occupancy.giveBack(jobs[count], site, devices[count], before, at);
            }
            if (tenants != null) {
                if (gave[count]) {
                    tenants.add(jobs[count], site, devices[count]);
                } else {
                    tenants.remove(jobs[count], site, devices[count]);
                }
            }
        }
    }

    /** From now on jobs can be removed. */
    Tenants follow() {
        Tenants followed = new Tenants(instance, sitesOf, devicesOf);
        tenants = followed;
        return followed;
    }

    /** Adds the value up anew, in the order of the jobs. */
    void sumUp() {
        tenants = null;
        value = 0;
        for (int j = 0; j < sitesOf.length; j++) {
            value += places(j) ? worth(j) : 0;
        }
    }

    /** What is left of each resource of each pool, taken as one. */
    double[] left() {
        int resources = instance.resources;
        double[] left = instance.poolCapacity.clone();
        boolean any = false;
        for (int j = 0; j < sitesOf.length; j++) {
            for (int site : sitesOf[j]) {
                any = true;
                int pool = instance.poolOf[occupancy.family(site)];
                for (int r = 0; r < resources; r++) {
                    left[pool * resources + r] -= instance.demand[j * resources + r];
                }
            }
        }
        for (int k = 0; any && k < left.length; k++) {
            // a rounding more than there is keeps the bound true
            left[k] = Math.max(0, left[k]) + 1e-12 * instance.poolCapacity[k];
        }
        return left;
    }

    /** Takes a placed job off its sites. */
    void remove(int job, Tenants followed) {
        value -= worth(job);
        double[] without = new double[instance.resources];
        for (int k = sitesOf[job].length - 1; k >= 0; k--) {
            int site = sitesOf[job][k];
            int device = devicesOf[job].length == 0 ? -1 : devicesOf[job][k];
            log(job, site, device, true);
            followed.sum(site, device, without);
            occupancy.giveBack(job, site, device, without, 0);
        }
        sitesOf[job] = NOWHERE;
        devicesOf[job] = NOWHERE;
    }

    /** Puts back where a job ran before its sites were taken back by {@link #undo}. */
    void restore(int job, int[] at, int[] on) {
        sitesOf[job] = at;
        devicesOf[job] = on;
    }
}
