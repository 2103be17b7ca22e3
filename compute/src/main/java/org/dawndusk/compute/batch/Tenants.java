/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The replicas on each site in lists, so that what is used without one of them can be added up anew. */
final class Tenants {
    private static final int NONE = -1;

    private final Instance instance;
    private final int[] head;
    private int[] job;
    private int[] device;
    private int[] next;
    private int free = NONE;
    private int size;

    Tenants(Instance instance, int[][] sitesOf, int[][] devicesOf) {
        this.instance = instance;
        int replicas = Arrays.stream(sitesOf).mapToInt(sites -> sites.length).sum();
        head = new int[instance.sites];
        Arrays.fill(head, NONE);
        job = new int[replicas + 16];
        device = new int[replicas + 16];
        next = new int[replicas + 16];
        for (int j = 0; j < sitesOf.length; j++) {
            for (int k = 0; k < sitesOf[j].length; k++) {
                add(j, sitesOf[j][k], devicesOf[j].length == 0 ? NONE : devicesOf[j][k]);
            }
        }
    }

    void add(int ofJob, int site, int ofDevice) {
        int at = free;
        if (at == NONE) {
            if (size == job.length) {
                job = Arrays.copyOf(job, 2 * size);
                device = Arrays.copyOf(device, 2 * size);
                next = Arrays.copyOf(next, 2 * size);
            }
            at = size++;
        } else {
            free = next[at];
        }
        job[at] = ofJob;
        device[at] = ofDevice;
        next[at] = head[site];
        head[site] = at;
    }

    void remove(int ofJob, int site, int ofDevice) {
        int before = NONE;
        int at = head[site];
        while (job[at] != ofJob || device[at] != ofDevice) {
            before = at;
            at = next[at];
        }
        if (before == NONE) {
            head[site] = next[at];
        } else {
            next[before] = next[at];
        }
        next[at] = free;
        free = at;
    }

    /** What the replicas of a site use together, and of memory those on one shared accelerator. */
    void sum(int site, int ofDevice, double[] to) {
        Arrays.fill(to, 0);
        int resources = instance.resources;
        for (int at = head[site]; at != NONE; at = next[at]) {
            for (int r = 1; r < resources; r++) {
                to[r - 1] += instance.demand[job[at] * resources + r];
            }
            if (ofDevice >= 0 && device[at] == ofDevice) {
                to[resources - 1] += instance.memory[job[at]];
            }
        }
    }

    /** One of the jobs on a site; -1 if there is none. */
    int any(int site, SplittableRandom random) {
        int count = 0;
        for (int at = head[site]; at != NONE; at = next[at]) {
            count++;
        }
        if (count == 0) {
            return NONE;
        }
        int at = head[site];
        for (int k = random.nextInt(count); k > 0; k--) {
            at = next[at];
        }
        return job[at];
    }
}
