/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random network for tests, as the arrays that it is made of. */
final class RandomNetwork {
    final int nodes;
    final int[] from;
    final int[] to;
    final double[] rates;

    /** Directed arcs; {@code symmetric} gives each its opposite of the same rate. */
    RandomNetwork(int nodes, int arcs, boolean symmetric, long seed) {
        Random random = new Random(seed);
        this.nodes = nodes;
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        for (int i = 0; i < arcs; i++) {
            int a = random.nextInt(nodes);
            int b = (a + 1 + random.nextInt(nodes - 1)) % nodes;
            pairs.add(symmetric ? List.of(Math.min(a, b), Math.max(a, b)) : List.of(a, b));
        }
        List<double[]> all = new ArrayList<>();
        for (List<Integer> pair : pairs) {
            double rate = 10 * random.nextDouble();
            all.add(new double[] {pair.get(0), pair.get(1), rate});
            if (symmetric) {
                all.add(new double[] {pair.get(1), pair.get(0), rate});
            }
        }
        Collections.shuffle(all, random);
        from = all.stream().mapToInt(arc -> (int) arc[0]).toArray();
        to = all.stream().mapToInt(arc -> (int) arc[1]).toArray();
        rates = all.stream().mapToDouble(arc -> arc[2]).toArray();
    }

    FlowNetwork network() {
        return FlowNetwork.of(nodes, from, to, rates);
    }

    /** The same network with the nodes numbered backwards. */
    FlowNetwork reversedNumbers() {
        int[] a = new int[from.length];
        int[] b = new int[from.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = nodes - 1 - from[i];
            b[i] = nodes - 1 - to[i];
        }
        return FlowNetwork.of(nodes, a, b, rates);
    }

    /** Without its last arc. */
    FlowNetwork oneFewer() {
        int count = from.length - 1;
        return FlowNetwork.of(nodes, Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(rates, count));
    }
}
