/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

import java.util.Arrays;

/**
 * Cycles in a course of the state of charge, by rainflow counting: how deep, and how many of each depth, halves counted.
 *
 * <p>Source: ASTM E1049-85 (2017), Standard Practices for Cycle Counting in Fatigue Analysis, section 5.4.4. Immutable and
 * thread-safe.
 */
public final class CycleCount {
    private final double[] depths;
    private final double[] counts;

    private CycleCount(double[] depths, double[] counts) {
        this.depths = depths;
        this.counts = counts;
    }

    /**
     * Counts the cycles of a course.
     *
     * @param course values in their order; points between two turns do no harm [1]
     * @return depths and counts
     */
    public static CycleCount of(double[] course) {
        double[] turns = turns(course);
        double[] stack = new double[turns.length];
        double[] depths = new double[turns.length];
        double[] counts = new double[turns.length];
        int size = 0;
        int found = 0;
        for (double turn : turns) {
            stack[size++] = turn;
            while (size >= 3) {
                double latest = Math.abs(stack[size - 1] - stack[size - 2]);
                double before = Math.abs(stack[size - 2] - stack[size - 3]);
                if (latest < before) {
                    break;
                }
                depths[found] = before;
                if (size == 3) {
                    counts[found++] = 0.5;
                    stack[0] = stack[1];
                    stack[1] = stack[2];
                    size = 2;
                } else {
                    counts[found++] = 1;
                    stack[size - 3] = stack[size - 1];
                    size -= 2;
                }
            }
        }
        for (int i = 1; i < size; i++) {
            depths[found] = Math.abs(stack[i] - stack[i - 1]);
            counts[found++] = 0.5;
        }
        return new CycleCount(Arrays.copyOf(depths, found), Arrays.copyOf(counts, found));
    }

    private static double[] turns(double[] course) {
        double[] turns = new double[course.length];
        int size = 0;
        for (int i = 0; i < course.length; i++) {
            double value = course[i];
            Checks.finite("course[" + i + "]", value);
            if (size > 0 && turns[size - 1] == value) {
                continue;
            }
            if (size > 1 && (turns[size - 1] - turns[size - 2]) * (value - turns[size - 1]) > 0) {
                size--;
            }
            turns[size++] = value;
        }
        return Arrays.copyOf(turns, size);
    }

    /**
     * Depth of each counted cycle, in the order in which they closed.
     *
     * @return a copy [1]
     */
    public double[] depths() {
        return depths.clone();
    }

    /**
     * How often each counts: 1, or 0.5 for half a cycle.
     *
     * @return a copy [1]
     */
    public double[] counts() {
        return counts.clone();
    }

    /**
     * Throughput in full cycles.
     *
     * @return sum of depth x count [1]
     */
    public double equivalentFullCycles() {
        double sum = 0;
        for (int i = 0; i < depths.length; i++) {
            sum += depths[i] * counts[i];
        }
        return sum;
    }
}
