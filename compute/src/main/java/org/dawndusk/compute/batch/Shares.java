/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Accelerators that are shared: for each the thousandths left and the memory used. A place without an accelerator is closed. */
final class Shares {
    static final int WHOLE = 1000;
    private static final int CLOSED = -1;

    private final int[] @Nullable [] parts;
    private final double[] @Nullable [] memory;

    Shares(int sites) {
        parts = new int[sites][];
        memory = new double[sites][];
    }

    Shares(Shares other) {
        parts = other.parts.clone();
        memory = other.memory.clone();
        for (int s = 0; s < parts.length; s++) {
            int[] ofParts = parts[s];
            double[] ofMemory = memory[s];
            if (ofParts != null && ofMemory != null) {
                parts[s] = ofParts.clone();
                memory[s] = ofMemory.clone();
            }
        }
    }

    /** The fullest shared accelerator that fits; -1 if none does. */
    int fullest(int site, int share, double demand, double capacity) {
        int[] left = parts[site];
        double[] used = memory[site];
        int best = -1;
        if (left != null && used != null) {
            for (int d = 0; d < left.length; d++) {
                if (left[d] >= share && used[d] + demand <= capacity && (best < 0 || left[d] < left[best])) {
                    best = d;
                }
            }
        }
        return best;
    }

    /** The most thousandths left on an accelerator that is shared. */
    int most(int site) {
        int[] left = parts[site];
        int most = 0;
        if (left != null) {
            for (int each : left) {
                most = Math.max(most, each);
            }
        }
        return most;
    }

    /** A place that is closed, made if there is none. */
    int closed(int site) {
        int[] left = parts[site];
        double[] used = memory[site];
        if (left == null || used == null) {
            parts[site] = new int[] {CLOSED};
            memory[site] = new double[1];
            return 0;
        }
        for (int d = 0; d < left.length; d++) {
            if (left[d] == CLOSED) {
                return d;
            }
        }
        int count = left.length;
        parts[site] = Arrays.copyOf(left, count + 1);
        parts[site][count] = CLOSED;
        memory[site] = Arrays.copyOf(used, count + 1);
        return count;
    }

    /** Takes a share; whether that opened the place. */
    boolean take(int site, int device, int share, double demand) {
        int[] left = of(parts[site], site);
        double[] used = of(memory[site], site);
        boolean opens = left[device] == CLOSED;
        left[device] = (opens ? WHOLE : left[device]) - share;
        used[device] = (opens ? 0 : used[device]) + demand;
        return opens;
    }

    /** Gives a share back, and the memory that is used without it; whether that closed the place. */
    boolean giveBack(int site, int device, int share, double without) {
        int[] left = of(parts[site], site);
        of(memory[site], site)[device] = without;
        left[device] += share;
        if (left[device] == WHOLE) {
            left[device] = CLOSED;
            return true;
        }
        return false;
    }

    double used(int site, int device) {
        return of(memory[site], site)[device];
    }

    void set(int site, int device, double used) {
        of(memory[site], site)[device] = used;
    }

    private static <T> T of(@Nullable T array, int site) {
        if (array == null) {
            throw new IllegalStateException("site " + site + " shares no accelerator");
        }
        return array;
    }
}
