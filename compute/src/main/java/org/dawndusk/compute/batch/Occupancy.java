/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.dawndusk.compute.batch.Instance.RESOURCES;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is used at every site. The sites of a family hang in lists by level: the least share that is left of any resource, in
 * parts of {@value #LEVELS}. A site whose level is at least that of a replica's largest share fits it, unseen.
 */
final class Occupancy {
    static final int LEVELS = 512;
    private static final int TRIES = 8;
    private static final int NONE = -1;

    private final Instance instance;
    private final int[] familyOf;
    private final int[] idle;
    private final double[] used;
    private final int[] level;
    private final int[] next;
    private final int[] previous;
    private final int[] head;
    private final BitSet[] filled;
    /** Thousandths left, and memory left, of accelerators that are shared. */
    private final int[] @Nullable [] sharedParts;

    private final double[] @Nullable [] sharedMemory;
    private final int[] lastJob;

    Occupancy(Instance instance) {
        this.instance = instance;
        int sites = instance.sites;
        familyOf = new int[sites];
        idle = new int[sites];
        used = new double[sites * (RESOURCES - 1)];
        level = new int[sites];
        next = new int[sites];
        previous = new int[sites];
        head = new int[instance.families * (LEVELS + 1)];
        filled = new BitSet[instance.families];
        sharedParts = new int[sites][];
        sharedMemory = new double[sites][];
        lastJob = new int[sites];
        Arrays.fill(lastJob, NONE);
        Arrays.fill(head, NONE);
        for (int f = 0; f < instance.families; f++) {
            filled[f] = new BitSet(LEVELS + 1);
            // from the last to the first: the first by identifier hangs in front
            for (int s = instance.firstSite[f + 1] - 1; s >= instance.firstSite[f]; s--) {
                familyOf[s] = f;
                idle[s] = (int) instance.capacity[f * RESOURCES];
                hang(s, LEVELS);
            }
        }
    }

    int family(int site) {
        return familyOf[site];
    }

    int idle(int site) {
        return idle[site];
    }

    double used(int site, int resource) {
        return used[site * (RESOURCES - 1) + resource - 1];
    }

    private void hang(int site, int at) {
        level[site] = at;
        int list = familyOf[site] * (LEVELS + 1) + at;
        next[site] = head[list];
        previous[site] = NONE;
        if (head[list] != NONE) {
            previous[head[list]] = site;
        }
        head[list] = site;
        filled[familyOf[site]].set(at);
    }

    private void unhang(int site) {
        int list = familyOf[site] * (LEVELS + 1) + level[site];
        if (previous[site] == NONE) {
            head[list] = next[site];
            if (next[site] == NONE) {
                filled[familyOf[site]].clear(level[site]);
            }
        } else {
            next[previous[site]] = next[site];
        }
        if (next[site] != NONE) {
            previous[next[site]] = previous[site];
        }
    }

    private void rehang(int site) {
        int f = familyOf[site];
        double least = freeShare(site, f);
        for (int r = 1; r < RESOURCES; r++) {
            double capacity = instance.capacity[f * RESOURCES + r];
            if (capacity > 0) {
                least = Math.min(least, (capacity - used(site, r)) / capacity);
            }
        }
        int at = Math.max(0, Math.min(LEVELS, (int) Math.floor(least * LEVELS)));
        if (at != level[site]) {
            unhang(site);
            hang(site, at);
        }
    }

    /** Idle accelerators, and one more where a shared one has something left. */
    private double freeShare(int site, int family) {
        double free = idle[site];
        int[] parts = sharedParts[site];
        if (parts != null) {
            int most = 0;
            for (int left : parts) {
                most = Math.max(most, left);
            }
            free += most / 1000.0;
        }
        double all = instance.capacity[family * RESOURCES];
        return all == 0 ? 1 : free / all;
    }

    /** Below this level no replica fits. */
    private int lowest(int job, int family) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < RESOURCES; r++) {
            double capacity = instance.capacity[family * RESOURCES + r];
            least = capacity > 0 ? Math.min(least, instance.demand[job * RESOURCES + r] / capacity) : least;
        }
        return least == Double.POSITIVE_INFINITY ? 0 : Math.max(0, (int) Math.floor(least * LEVELS) - 1);
    }

    /** From this level on a replica fits unseen. */
    private int certain(int job, int family) {
        double most = 0;
        for (int r = 0; r < RESOURCES; r++) {
            double capacity = instance.capacity[family * RESOURCES + r];
            most = capacity > 0 ? Math.max(most, instance.demand[job * RESOURCES + r] / capacity) : most;
        }
        return (int) Math.ceil(most * LEVELS);
    }

    /** The highest level of a family that a site is on; -1 where there is none. */
    int top(int family) {
        return filled[family].length() - 1;
    }

    /** Sites looked at that did not fit. */
    long looks;

    /**
     * The fullest site that fits, from two levels below the certain one, and with few looks at sites that do not; or, exactly,
     * among all.
     */
    int find(int job, int family, boolean spread, boolean exactly) {
        BitSet levels = filled[family];
        int certain = certain(job, family);
        int from = exactly ? lowest(job, family) : Math.max(0, certain - 2);
        for (int at = levels.nextSetBit(from); at >= 0; at = levels.nextSetBit(at + 1)) {
            int left = exactly || at >= certain ? Integer.MAX_VALUE : TRIES;
            for (int s = head[family * (LEVELS + 1) + at]; s != NONE && left > 0; s = next[s]) {
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

    /** No family of the pool has a certain level below this. */
    int leastCertain(int job, int pool) {
        double most = 0;
        for (int r = 0; r < RESOURCES; r++) {
            double largest = instance.poolLargest[pool * RESOURCES + r];
            most = largest > 0 ? Math.max(most, instance.demand[job * RESOURCES + r] / largest) : most;
        }
        return (int) Math.ceil(most * LEVELS);
    }

    boolean fits(int job, int site) {
        int f = familyOf[site];
        if (instance.whole[job] > idle[site] || instance.memory[job] > instance.memoryOf[f]) {
            return false;
        }
        for (int r = 1; r < RESOURCES; r++) {
            if (used(site, r) + instance.demand[job * RESOURCES + r] > instance.capacity[f * RESOURCES + r]) {
                return false;
            }
        }
        return instance.parts[job] == 0 || idle[site] > 0 || device(job, site) >= 0;
    }

    /** The fullest shared accelerator that fits; -1 if none does. */
    int device(int job, int site) {
        int[] parts = sharedParts[site];
        double[] memory = sharedMemory[site];
        int best = NONE;
        if (parts != null && memory != null) {
            for (int d = 0; d < parts.length; d++) {
                if (parts[d] >= instance.parts[job]
                        && memory[d] >= instance.memory[job]
                        && (best < 0 || parts[d] < parts[best])) {
                    best = d;
                }
            }
        }
        return best;
    }

    boolean hosts(int job, int site) {
        return lastJob[site] == job;
    }

    /** Takes what a replica needs; the shared accelerator that it is on, -1 for whole ones. */
    int take(int job, int site) {
        int device = NONE;
        idle[site] -= instance.whole[job];
        if (instance.parts[job] > 0) {
            device = device(job, site);
            if (device < 0) {
                device = open(site);
            }
            share(site, device, -instance.parts[job], -instance.memory[job]);
        }
        for (int r = 1; r < RESOURCES; r++) {
            used[site * (RESOURCES - 1) + r - 1] += instance.demand[job * RESOURCES + r];
        }
        rehang(site);
        lastJob[site] = job;
        return device;
    }

    private int open(int site) {
        idle[site]--;
        int[] parts = sharedParts[site];
        double[] memory = sharedMemory[site];
        int count = parts == null ? 0 : parts.length;
        parts = parts == null ? new int[1] : Arrays.copyOf(parts, count + 1);
        memory = memory == null ? new double[1] : Arrays.copyOf(memory, count + 1);
        parts[count] = 1000;
        memory[count] = instance.memoryOf[familyOf[site]];
        sharedParts[site] = parts;
        sharedMemory[site] = memory;
        return count;
    }

    private void share(int site, int device, int parts, double memory) {
        int[] ofParts = sharedParts[site];
        double[] ofMemory = sharedMemory[site];
        if (ofParts == null || ofMemory == null) {
            throw new IllegalStateException("site " + site + " shares no accelerator");
        }
        ofParts[device] += parts;
        ofMemory[device] += memory;
    }

    /** Writes down what is used at a site: sums that are taken apart again would not be the same. */
    void save(int site, double[] to, int at) {
        System.arraycopy(used, site * (RESOURCES - 1), to, at, RESOURCES - 1);
    }

    /** Gives back what a replica took, and what was used before; the last taken comes first. */
    void giveBack(int job, int site, int device, double[] before, int at) {
        idle[site] += instance.whole[job];
        if (device >= 0) {
            share(site, device, instance.parts[job], instance.memory[job]);
            int[] parts = sharedParts[site];
            double[] memory = sharedMemory[site];
            if (parts != null && memory != null && device == parts.length - 1 && parts[device] == 1000) {
                idle[site]++;
                sharedParts[site] = Arrays.copyOf(parts, device);
                sharedMemory[site] = Arrays.copyOf(memory, device);
            }
        }
        System.arraycopy(before, at, used, site * (RESOURCES - 1), RESOURCES - 1);
        rehang(site);
        lastJob[site] = NONE;
    }

    /** The most thousandths free on one accelerator. */
    int largestShare(int site) {
        int most = idle[site] > 0 ? 1000 : 0;
        int[] parts = sharedParts[site];
        if (parts != null) {
            for (int left : parts) {
                most = Math.max(most, left);
            }
        }
        return most;
    }
}
