/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.HashMap;
import java.util.Map;

/** The pairs of unknown nodes that exchange heat by whatever path, each once: the pattern of the Jacobian. */
final class Pairs {
    private final int unknowns;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final java.util.ArrayList<int[]> pairs = new java.util.ArrayList<>();

    Pairs(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The pair of each path, -1 where an end is a boundary or both are the same. */
    int[] of(int[] one, int[] other) {
        int[] result = new int[one.length];
        for (int k = 0; k < one.length; k++) {
            int low = Math.min(one[k], other[k]);
            int high = Math.max(one[k], other[k]);
            if (high >= unknowns || low == high) {
                result[k] = -1;
            } else {
                result[k] = numbers.computeIfAbsent(((long) low << 32) | high, key -> {
                    pairs.add(new int[] {low, high});
                    return numbers.size();
                });
            }
        }
        return result;
    }

    /** The lower node of each pair. */
    int[] ones() {
        return pairs.stream().mapToInt(pair -> pair[0]).toArray();
    }

    /** The higher node of each pair. */
    int[] others() {
        return pairs.stream().mapToInt(pair -> pair[1]).toArray();
    }
}
