/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;

/** Pairs of variables with entries off the diagonal, each pair once. */
final class SparsePattern {
    private final int n;
    private final int[] one;
    private final int[] other;

    private SparsePattern(int n, int[] one, int[] other) {
        this.n = n;
        this.one = one;
        this.other = other;
    }

    int n() {
        return n;
    }

    int[] one() {
        return one;
    }

    int[] other() {
        return other;
    }

    static SparsePattern random(int n, double pairsPerRow, Random random) {
        TreeSet<Long> pairs = new TreeSet<>();
        for (int k = 0; k < n * pairsPerRow; k++) {
            int a = random.nextInt(n);
            int b = random.nextInt(n);
            if (a != b) {
                pairs.add(((long) Math.min(a, b) << 32) | Math.max(a, b));
            }
        }
        return of(n, new ArrayList<>(pairs));
    }

    static SparsePattern grid(int side) {
        List<Long> pairs = new ArrayList<>();
        for (long i = 0; i < (long) side * side; i++) {
            if (i % side < side - 1) {
                pairs.add((i << 32) | (i + 1));
            }
            if (i < (long) side * (side - 1)) {
                pairs.add((i << 32) | (i + side));
            }
        }
        return of(side * side, pairs);
    }

    /** Each variable hangs on one before it. */
    static SparsePattern tree(int n, Random random) {
        List<Long> pairs = new ArrayList<>();
        for (long i = 1; i < n; i++) {
            pairs.add(((long) random.nextInt((int) i) << 32) | i);
        }
        return of(n, pairs);
    }

    private static SparsePattern of(int n, List<Long> pairs) {
        return new SparsePattern(
                n,
                pairs.stream().mapToInt(p -> (int) (p >> 32)).toArray(),
                pairs.stream().mapToInt(Long::intValue).toArray());
    }

    int[][] adjacency() {
        List<NavigableSet<Integer>> sets = neighbours();
        return sets.stream().map(s -> s.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    List<NavigableSet<Integer>> neighbours() {
        List<NavigableSet<Integer>> sets = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            sets.add(new TreeSet<>());
        }
        for (int e = 0; e < one.length; e++) {
            sets.get(one[e]).add(other[e]);
            sets.get(other[e]).add(one[e]);
        }
        return sets;
    }

    /** The rows below the diagonal of each column of the factors: what is eliminated joins all that it touches. */
    List<NavigableSet<Integer>> eliminated(int[] position) {
        List<NavigableSet<Integer>> below = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            below.add(new TreeSet<>());
        }
        for (int e = 0; e < one.length; e++) {
            int a = position[one[e]];
            int b = position[other[e]];
            below.get(Math.min(a, b)).add(Math.max(a, b));
        }
        for (NavigableSet<Integer> column : below) {
            if (!column.isEmpty()) {
                below.get(column.first()).addAll(column.tailSet(column.first(), false));
            }
        }
        return below;
    }

    /** Entries of the factors below the diagonal in an order of elimination. */
    int entries(int[] order) {
        int[] position = new int[n];
        for (int k = 0; k < n; k++) {
            position[order[k]] = k;
        }
        return eliminated(position).stream().mapToInt(NavigableSet::size).sum();
    }

    /** The order that always takes a variable with the fewest neighbours, those that joined by elimination among them. */
    int[] leastDegree() {
        List<NavigableSet<Integer>> sets = neighbours();
        int[] order = new int[n];
        boolean[] gone = new boolean[n];
        for (int k = 0; k < n; k++) {
            int pivot = -1;
            for (int i = 0; i < n; i++) {
                if (!gone[i]
                        && (pivot < 0 || sets.get(i).size() < sets.get(pivot).size())) {
                    pivot = i;
                }
            }
            gone[pivot] = true;
            order[k] = pivot;
            for (int i : sets.get(pivot)) {
                sets.get(i).addAll(sets.get(pivot));
                sets.get(i).removeAll(Arrays.asList(i, pivot));
            }
        }
        return order;
    }
}
