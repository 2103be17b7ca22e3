/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What of a node's idle accelerators the usual requests cannot use: F = sum over the kinds of frequency times idle share that
 * is of no use to the kind.
 *
 * <p>F depends on the model, on which kinds the host still carries, and on the free shares whatever their order. Values are
 * kept by a 64-bit hash that is a sum over the accelerators, so that it follows a change of one at no cost. Source: Weng et
 * al., USENIX ATC 2023, section 4.
 */
final class Fragmentation {
    private final Fleet fleet;
    private final List<Workload.Typical> typical;
    private final int[] hostSteps;
    private final long[] hashOfShare = new long[1001];
    private final long[] hashOfHost;
    private final long[] hashOfModel;
    private final Map<String, boolean[]> suits = new HashMap<>();
    private final boolean[][] suitsNode;

    private long[] keys = new long[1 << 16];
    private double[] values = new double[1 << 16];
    private int size;
    private final int[] shares = new int[64];

    Fragmentation(Fleet fleet, Workload workload) {
        this.fleet = fleet;
        typical = workload.typical();
        hostSteps = typical.stream()
                .mapToInt(Workload.Typical::hostMilli)
                .sorted()
                .distinct()
                .toArray();
        SplittableRandom random = new SplittableRandom(7);
        Arrays.setAll(hashOfShare, i -> random.nextLong());
        hashOfHost = random.longs(hostSteps.length + 1L).toArray();
        Map<String, Long> models = new HashMap<>();
        hashOfModel = new long[fleet.nodes];
        suitsNode = new boolean[fleet.nodes][];
        for (int i = 0; i < fleet.nodes; i++) {
            hashOfModel[i] = models.computeIfAbsent(fleet.model[i], unused -> random.nextLong());
            suitsNode[i] = suits.computeIfAbsent(fleet.model[i], this::suiting);
        }
    }

    private boolean[] suiting(String model) {
        boolean[] suiting = new boolean[typical.size()];
        for (int p = 0; p < suiting.length; p++) {
            suiting[p] =
                    typical.get(p).models().isEmpty() || typical.get(p).models().contains(model);
        }
        return suiting;
    }

    long hash(int node) {
        long hash = hashOfModel[node];
        for (int g = fleet.first[node]; g < fleet.first[node + 1]; g++) {
            hash += hashOfShare[fleet.left[g]];
        }
        return hash;
    }

    private int hostStep(int hostLeft) {
        int step = Arrays.binarySearch(hostSteps, hostLeft);
        return step >= 0 ? step + 1 : -step - 1;
    }

    /** F of a node as it is. */
    double now(int node, long hash) {
        return value(node, hash, fleet.hostLeft[node], -1, 0, 0);
    }

    /** F of a node after a share of one accelerator was taken. */
    double afterShare(int node, long hash, int hostLeft, int accelerator, int milli) {
        int left = fleet.left[accelerator];
        return value(node, hash - hashOfShare[left] + hashOfShare[left - milli], hostLeft, accelerator, milli, 0);
    }

    /** F of a node after free accelerators were taken whole. */
    double afterWhole(int node, long hash, int hostLeft, int taken) {
        return value(node, hash + taken * (hashOfShare[0] - hashOfShare[1000]), hostLeft, -1, 0, taken);
    }

    private double value(int node, long ofShares, int hostLeft, int accelerator, int milli, int taken) {
        int step = hostStep(hostLeft);
        long key = ofShares + hashOfHost[step];
        key = key == 0 ? 1 : key;
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        double value = compute(node, step, accelerator, milli, taken);
        if (2 * ++size > keys.length) {
            grow();
            return value;
        }
        keys[slot] = key;
        values[slot] = value;
        return value;
    }

    private void grow() {
        // values are cheap to make anew; a table larger than a million gains nothing
        int length = Math.min(2 * keys.length, 1 << 20);
        keys = new long[length];
        values = new double[length];
        size = 0;
    }

    private double compute(int node, int step, int accelerator, int milli, int taken) {
        int count = 0;
        int idle = 0;
        int toTake = taken;
        for (int g = fleet.first[node]; g < fleet.first[node + 1]; g++) {
            int left = fleet.left[g] - (g == accelerator ? milli : 0);
            if (toTake > 0 && left == 1000) {
                left = 0;
                toTake--;
            }
            shares[count++] = left;
            idle += left;
        }
        int hostLeft = step == 0 ? -1 : hostSteps[step - 1];
        double sum = 0;
        boolean[] suiting = suitsNode[node];
        for (int p = 0; p < suiting.length; p++) {
            Workload.Typical kind = typical.get(p);
            int able = 0;
            int unable = 0;
            for (int g = 0; g < count; g++) {
                if (shares[g] >= kind.milli()) {
                    able++;
                } else {
                    unable += shares[g];
                }
            }
            boolean useless = kind.accelerators() == 0
                    || !suiting[p]
                    || kind.hostMilli() > hostLeft
                    || able < kind.accelerators();
            sum += kind.frequency() * (useless ? idle : unable);
        }
        return sum;
    }
}
