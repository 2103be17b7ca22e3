/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.Arrays;

/**
 * Disjoint closed intervals of elapsed time in ascending order: eclipses, contacts, seasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Intervals {

    private final double[] starts;
    private final double[] ends;

    private Intervals(double[] starts, double[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Intervals from their bounds.
     *
     * @param starts first instant of each, ascending [s]
     * @param ends last instant of each, not before its start and before the next start [s]
     * @return the intervals
     * @throws IllegalArgumentException if the bounds are not finite, ascending and disjoint
     */
    public static Intervals of(double[] starts, double[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(
                    "ends has " + ends.length + " entries, but must have as many as starts: " + starts.length);
        }
        for (int i = 0; i < starts.length; i++) {
            if (!(Math.abs(starts[i]) < Double.POSITIVE_INFINITY && Math.abs(ends[i]) < Double.POSITIVE_INFINITY)) {
                Checks.finite("starts[" + i + "]", starts[i]);
                Checks.finite("ends[" + i + "]", ends[i]);
            }
            if (ends[i] < starts[i]) {
                throw new IllegalArgumentException(
                        "ends[" + i + "] is " + ends[i] + ", but must be in [" + starts[i] + ", ∞)");
            }
            if (i > 0 && starts[i] <= ends[i - 1]) {
                throw new IllegalArgumentException(
                        "starts[" + i + "] is " + starts[i] + ", but must be in (" + ends[i - 1] + ", ∞)");
            }
        }
        return new Intervals(starts.clone(), ends.clone());
    }

    /**
     * How many there are.
     *
     * @return number of intervals
     */
    public int count() {
        return starts.length;
    }

    /**
     * The first instant of one.
     *
     * @param i index of the interval
     * @return its first instant [s]
     */
    public double start(int i) {
        return starts[i];
    }

    /**
     * The last instant of one.
     *
     * @param i index of the interval
     * @return its last instant [s]
     */
    public double end(int i) {
        return ends[i];
    }

    /**
     * The length of one.
     *
     * @param i index of the interval
     * @return its length [s]
     */
    public double length(int i) {
        return ends[i] - starts[i];
    }

    /**
     * The length of the longest.
     *
     * @return the greatest length, 0 where there is none [s]
     */
    public double longest() {
        double longest = 0;
        for (int i = 0; i < starts.length; i++) {
            longest = Math.max(longest, length(i));
        }
        return longest;
    }

    /**
     * The time that they cover.
     *
     * @return sum of the lengths [s]
     */
    public double total() {
        double total = 0;
        for (int i = 0; i < starts.length; i++) {
            total += length(i);
        }
        return total;
    }

    /**
     * Whether an instant lies in one of them, the bounds included.
     *
     * @param t elapsed time [s]
     * @return true if some interval contains it
     */
    public boolean contains(double t) {
        int before = lastStartNotAfter(t);
        return before >= 0 && t <= ends[before];
    }

    /**
     * Whether a stretch of time meets one of them.
     *
     * @param from its first instant [s]
     * @param to its last instant [s]
     * @return true if some interval has an instant in [from, to]
     */
    public boolean meets(double from, double to) {
        int before = lastStartNotAfter(to);
        return before >= 0 && ends[before] >= from;
    }

    /**
     * Joins what is close together: the eclipses of successive orbits become a season.
     *
     * @param gap neighbours that are no farther apart than this become one [s]
     * @return the joined intervals
     */
    public Intervals joined(double gap) {
        Checks.notNegative("gap", gap);
        double[] first = new double[starts.length];
        double[] last = new double[starts.length];
        int n = 0;
        for (int i = 0; i < starts.length; i++) {
            if (n > 0 && starts[i] - last[n - 1] <= gap) {
                last[n - 1] = ends[i];
            } else {
                first[n] = starts[i];
                last[n++] = ends[i];
            }
        }
        return new Intervals(Arrays.copyOf(first, n), Arrays.copyOf(last, n));
    }

    /**
     * The instants that belong to these or to others.
     *
     * @param others further intervals
     * @return the union; intervals that overlap or touch become one
     */
    public Intervals union(Intervals others) {
        int most = starts.length + others.starts.length;
        double[] first = new double[most];
        double[] last = new double[most];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < starts.length || j < others.starts.length) {
            boolean mine = j == others.starts.length || (i < starts.length && starts[i] <= others.starts[j]);
            double start = mine ? starts[i] : others.starts[j];
            double end = mine ? ends[i++] : others.ends[j++];
            if (n > 0 && start <= last[n - 1]) {
                last[n - 1] = Math.max(last[n - 1], end);
            } else {
                first[n] = start;
                last[n++] = end;
            }
        }
        return new Intervals(Arrays.copyOf(first, n), Arrays.copyOf(last, n));
    }

    /**
     * The time that belongs to these and to others as well.
     *
     * @param others other intervals
     * @return the intersection; what meets in a single instant shares no time and is left out
     */
    public Intervals intersection(Intervals others) {
        int most = starts.length + others.starts.length;
        double[] first = new double[most];
        double[] last = new double[most];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < starts.length && j < others.starts.length) {
            double start = Math.max(starts[i], others.starts[j]);
            double end = Math.min(ends[i], others.ends[j]);
            if (end > start) {
                first[n] = start;
                last[n++] = end;
            }
            if (ends[i] < others.ends[j]) {
                i++;
            } else {
                j++;
            }
        }
        return new Intervals(Arrays.copyOf(first, n), Arrays.copyOf(last, n));
    }

    /**
     * The time of a span that belongs to none of these: gaps between contacts, time in sunlight.
     *
     * @param from begin of the span [s]
     * @param to end of the span, after its begin [s]
     * @return the complement, its bounds included; a single instant leaves no gap
     */
    public Intervals complement(double from, double to) {
        Checks.finite("from", from);
        Checks.finite("to", to);
        if (to <= from) {
            throw new IllegalArgumentException("to is " + to + ", but must be in (" + from + ", ∞)");
        }
        double[] first = new double[starts.length + 1];
        double[] last = new double[starts.length + 1];
        int n = 0;
        double free = from;
        for (int i = 0; i < starts.length && starts[i] < to; i++) {
            // an interval without length takes no time away
            if (ends[i] > starts[i]) {
                if (starts[i] > free) {
                    first[n] = free;
                    last[n++] = starts[i];
                }
                free = Math.max(free, ends[i]);
            }
        }
        if (free < to) {
            first[n] = free;
            last[n++] = to;
        }
        return new Intervals(Arrays.copyOf(first, n), Arrays.copyOf(last, n));
    }

    private int lastStartNotAfter(double t) {
        int found = Arrays.binarySearch(starts, t);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intervals that && Arrays.equals(starts, that.starts) && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < starts.length; i++) {
            text.append(i == 0 ? "" : ", ").append(starts[i]).append("..").append(ends[i]);
        }
        return text.append("] s").toString();
    }
}
