/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A tree of boxes over primitives, split where the sum of the halves' areas times their numbers is least.
 *
 * <p>Source: J. D. MacDonald, K. S. Booth, Heuristics for ray tracing using space subdivision, The Visual Computer 6
 * (1990) 153.
 */
final class BoundingTree {
    private static final int LEAF = 3;
    /** From half this depth on every split is in the middle, so that no path is longer. */
    private static final int STACK = 128;

    private final Primitives primitives;
    private final double[] box;
    /** For an inner node the second child, the first following it; for a leaf the complement of its first primitive. */
    private final int[] link;

    private final int[] count;
    private final int[] order;
    private int nodes;

    BoundingTree(Primitives primitives) {
        this.primitives = primitives;
        int n = primitives.size;
        box = new double[6 * (2 * n)];
        link = new int[2 * n];
        count = new int[2 * n];
        order = new int[n];
        Integer[] sorted = new Integer[n];
        Arrays.setAll(sorted, i -> i);
        build(sorted, 0, n, 0);
        for (int i = 0; i < n; i++) {
            order[i] = sorted[i];
        }
    }

    private void build(Integer[] sorted, int from, int to, int depth) {
        int node = nodes++;
        double[] bounds = empty();
        for (int i = from; i < to; i++) {
            grow(bounds, sorted[i]);
        }
        System.arraycopy(bounds, 0, box, 6 * node, 6);
        if (to - from <= LEAF) {
            link[node] = ~from;
            count[node] = to - from;
            return;
        }
        int split = split(sorted, from, to, depth);
        build(sorted, from, split, depth + 1);
        link[node] = nodes;
        build(sorted, split, to, depth + 1);
    }

    private int split(Integer[] sorted, int from, int to, int depth) {
        int bestAxis = 0;
        int best = (from + to) / 2;
        double least = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 3; axis++) {
            sort(sorted, from, to, axis);
            double[] suffix = new double[to - from];
            double[] bounds = empty();
            for (int i = to - 1; i > from; i--) {
                grow(bounds, sorted[i]);
                suffix[i - from] = surface(bounds) * (to - i);
            }
            bounds = empty();
            for (int i = from + 1; i < to; i++) {
                grow(bounds, sorted[i - 1]);
                double cost = surface(bounds) * (i - from) + suffix[i - from];
                if (cost < least) {
                    least = cost;
                    best = i;
                    bestAxis = axis;
                }
            }
        }
        sort(sorted, from, to, bestAxis);
        return depth > STACK / 2 ? (from + to) / 2 : best;
    }

    private void sort(Integer[] sorted, int from, int to, int axis) {
        double[] bounds = primitives.bounds;
        Arrays.sort(
                sorted,
                from,
                to,
                Comparator.<Integer>comparingDouble(p -> bounds[6 * p + axis] + bounds[6 * p + 3 + axis])
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static double[] empty() {
        double[] bounds = new double[6];
        Arrays.fill(bounds, 0, 3, Double.POSITIVE_INFINITY);
        Arrays.fill(bounds, 3, 6, Double.NEGATIVE_INFINITY);
        return bounds;
    }

    private void grow(double[] bounds, int p) {
        for (int axis = 0; axis < 3; axis++) {
            bounds[axis] = Math.min(bounds[axis], primitives.bounds[6 * p + axis]);
            bounds[3 + axis] = Math.max(bounds[3 + axis], primitives.bounds[6 * p + 3 + axis]);
        }
    }

    private static double surface(double[] bounds) {
        double x = bounds[3] - bounds[0];
        double y = bounds[4] - bounds[1];
        double z = bounds[5] - bounds[2];
        return x * y + y * z + z * x;
    }

    /** A stack for one thread. */
    static int[] newStack() {
        return new int[STACK];
    }

    /** Finds the nearest hit of a ray that has been started. */
    void shoot(Ray ray, int[] stack) {
        double ix = 1 / ray.dx;
        double iy = 1 / ray.dy;
        double iz = 1 / ray.dz;
        int top = 0;
        int node = 0;
        double entry = entry(0, ray, ix, iy, iz);
        if (entry == Double.POSITIVE_INFINITY) {
            return;
        }
        while (true) {
            int next = link[node];
            if (next < 0) {
                int first = ~next;
                for (int i = first; i < first + count[node]; i++) {
                    primitives.hit(order[i], ray);
                }
                node = -1;
            } else {
                int one = node + 1;
                double toOne = entry(one, ray, ix, iy, iz);
                double toNext = entry(next, ray, ix, iy, iz);
                int far = toOne <= toNext ? next : one;
                node = toOne <= toNext ? one : next;
                if (Math.max(toOne, toNext) < Double.POSITIVE_INFINITY) {
                    stack[top++] = far;
                } else if (Math.min(toOne, toNext) == Double.POSITIVE_INFINITY) {
                    node = -1;
                }
            }
            while (node < 0) {
                if (top == 0) {
                    return;
                }
                int candidate = stack[--top];
                // what has been hit since may be nearer than the box
                if (entry(candidate, ray, ix, iy, iz) < Double.POSITIVE_INFINITY) {
                    node = candidate;
                }
            }
        }
    }

    /** Distance at which the ray enters a box, infinite where it misses it or has hit something before. */
    private double entry(int node, Ray ray, double ix, double iy, double iz) {
        int k = 6 * node;
        double in = 0;
        double out = ray.reach;
        // a product of zero and infinity is not a number and fails both comparisons, as it should
        double a = (box[k] - ray.x) * ix;
        double b = (box[k + 3] - ray.x) * ix;
        double low = ix >= 0 ? a : b;
        double high = ix >= 0 ? b : a;
        in = low > in ? low : in;
        out = high < out ? high : out;
        a = (box[k + 1] - ray.y) * iy;
        b = (box[k + 4] - ray.y) * iy;
        low = iy >= 0 ? a : b;
        high = iy >= 0 ? b : a;
        in = low > in ? low : in;
        out = high < out ? high : out;
        a = (box[k + 2] - ray.z) * iz;
        b = (box[k + 5] - ray.z) * iz;
        low = iz >= 0 ? a : b;
        high = iz >= 0 ? b : a;
        in = low > in ? low : in;
        out = high < out ? high : out;
        return in <= out ? in : Double.POSITIVE_INFINITY;
    }
}
