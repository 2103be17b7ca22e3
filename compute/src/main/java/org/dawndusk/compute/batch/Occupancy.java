/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.dawndusk.compute.batch.Levels.LEVELS;
import static org.dawndusk.compute.batch.Levels.NONE;

import java.util.Arrays;

/** What is used at every site. A site whose level is at least that of a replica's largest share fits it, unseen. */
final class Occupancy {
    private static final int TRIES = 8;

    private final Instance instance;
    private final int resources;
    private final Levels levels;
    private final Shares shares;
    private final int[] idle;
    /** Of all resources but accelerators. */
    private final double[] used;

    private final int[] lastJob;
    /** Sites looked at that did not fit. */
    long looks;

    Occupancy(Instance instance) {
        this.instance = instance;
        resources = instance.resources;
        levels = new Levels(instance);
        shares = new Shares(instance.sites);
        idle = new int[instance.sites];
        used = new double[instance.sites * (resources - 1)];
        lastJob = new int[instance.sites];
        Arrays.fill(lastJob, NONE);
        for (int s = 0; s < idle.length; s++) {
            idle[s] = (int) instance.capacity[levels.familyOf[s] * resources];
        }
    }

    Occupancy(Occupancy other) {
        instance = other.instance;
        resources = other.resources;
        levels = new Levels(other.levels);
        shares = new Shares(other.shares);
        idle = other.idle.clone();
        used = other.used.clone();
        lastJob = other.lastJob.clone();
    }

    int family(int site) {
        return levels.familyOf[site];
    }

    int idle(int site) {
        return idle[site];
    }

    double used(int site, int resource) {
        return used[site * (resources - 1) + resource - 1];
    }

    private void rehang(int site) {
        int f = family(site);
        double all = instance.capacity[f * resources];
        // idle accelerators, and one more where a shared one has something left
        double least = all == 0 ? 1 : (idle[site] + shares.most(site) / (double) Shares.WHOLE) / all;
        for (int r = 1; r < resources; r++) {
            double capacity = instance.capacity[f * resources + r];
            if (Instance.limits(capacity)) {
                least = Math.min(least, (capacity - used(site, r)) / capacity);
            }
        }
        levels.rehang(site, least);
    }

    /** Below this level no replica fits. */
    private int lowest(int job, int family) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < resources; r++) {
            double capacity = instance.capacity[family * resources + r];
            if (Instance.limits(capacity)) {
                least = Math.min(least, instance.demand[job * resources + r] / capacity);
            }
        }
        return least == Double.POSITIVE_INFINITY ? 0 : Math.max(0, (int) Math.floor(least * LEVELS) - 1);
    }

    /** From this level on a replica fits unseen; at is the place of a row of capacities. */
    private int certain(int job, double[] capacities, int at) {
        double most = 0;
        for (int r = 0; r < resources; r++) {
            double capacity = capacities[at + r];
            most = Instance.limits(capacity) ? Math.max(most, instance.demand[job * resources + r] / capacity) : most;
        }
        return (int) Math.ceil(most * LEVELS);
    }

    /** No family of the pool has a certain level below this. */
    int leastCertain(int job, int pool) {
        return certain(job, instance.poolLargest, pool * resources);
    }

    int top(int family) {
        return levels.top(family);
    }

    /**
     * The fullest site that fits, from two levels below the certain one, and with few looks at sites that do not; or, exactly,
     * among all.
     */
    int find(int job, int family, boolean spread, boolean exactly) {
        int certain = certain(job, instance.capacity, family * resources);
        int from = exactly ? lowest(job, family) : Math.max(0, certain - 2);
        for (int at = levels.from(family, from); at >= 0; at = levels.from(family, at + 1)) {
            int left = exactly || at >= certain ? Integer.MAX_VALUE : TRIES;
            for (int s = levels.first(family, at); s != NONE && left > 0; s = levels.after(s)) {
                if (spread && lastJob[s] == job) {
                    continue;
                }
                if (fits(job, s)) {
                    return s;
                }
                left--;
                looks++;
            }
        }
        return NONE;
    }

    boolean fits(int job, int site) {
        int f = family(site);
        if (instance.whole[job] > idle[site] || instance.memory[job] > instance.memoryOf[f]) {
            return false;
        }
        for (int r = 1; r < resources; r++) {
            if (used(site, r) + instance.demand[job * resources + r] > instance.capacity[f * resources + r]) {
                return false;
            }
        }
        return instance.parts[job] == 0 || idle[site] > 0 || device(job, site) >= 0;
    }

    /** The fullest shared accelerator that fits; -1 if none does. */
    int device(int job, int site) {
        return shares.fullest(site, instance.parts[job], instance.memory[job], instance.memoryOf[family(site)]);
    }

    boolean hosts(int job, int site) {
        return lastJob[site] == job;
    }

    /** Where a replica is to run: a shared accelerator, or the place for one; -1 for whole ones. */
    int place(int job, int site) {
        if (instance.parts[job] == 0) {
            return NONE;
        }
        int device = device(job, site);
        return device < 0 ? shares.closed(site) : device;
    }

    /** Writes down what is used at a site: sums that are taken apart again would not be the same. */
    void save(int site, int device, double[] to, int at) {
        System.arraycopy(used, site * (resources - 1), to, at, resources - 1);
        to[at + resources - 1] = device < 0 ? 0 : shares.used(site, device);
    }

    /** Takes what a replica needs. */
    void take(int job, int site, int device) {
        idle[site] -= instance.whole[job];
        if (device >= 0 && shares.take(site, device, instance.parts[job], instance.memory[job])) {
            idle[site]--;
        }
        for (int r = 1; r < resources; r++) {
            used[site * (resources - 1) + r - 1] += instance.demand[job * resources + r];
        }
        rehang(site);
        lastJob[site] = job;
    }

    /** Takes again what a replica gave back, after which so much is used. */
    void takeAgain(int job, int site, int device, double[] after, int at) {
        take(job, site, device);
        System.arraycopy(after, at, used, site * (resources - 1), resources - 1);
        if (device >= 0) {
            shares.set(site, device, after[at + resources - 1]);
        }
        rehang(site);
    }

    /** Gives back what a replica took, without which so much is used. */
    void giveBack(int job, int site, int device, double[] without, int at) {
        idle[site] += instance.whole[job];
        if (device >= 0 && shares.giveBack(site, device, instance.parts[job], without[at + resources - 1])) {
            idle[site]++;
        }
        System.arraycopy(without, at, used, site * (resources - 1), resources - 1);
        rehang(site);
        lastJob[site] = NONE;
    }

    /** The most thousandths free on one accelerator. */
    int largestShare(int site) {
        return idle[site] > 0 ? Shares.WHOLE : shares.most(site);
    }
}
