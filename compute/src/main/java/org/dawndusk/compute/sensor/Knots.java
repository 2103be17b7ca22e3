/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sensor;

import java.util.Arrays;

/** The bends of the sums of raw data that came in and went down, and of what the store holds. */
final class Knots {
    private static final int MOST = 1 << 22;

    private double[] time = new double[16];
    private double[] in = new double[16];
    private double[] out = new double[16];
    private double[] backlog = new double[16];
    private int count;

    void add(double t, double acquired, double deliveredRaw, double stored) {
        if (count == MOST) {
            throw new IllegalArgumentException("number of changes of the flow up to " + t + " s is more than " + MOST
                    + ", but must be at most that: the store is too small for the span");
        }
        if (count == time.length) {
            time = Arrays.copyOf(time, 2 * count);
            in = Arrays.copyOf(in, 2 * count);
            out = Arrays.copyOf(out, 2 * count);
            backlog = Arrays.copyOf(backlog, 2 * count);
        }
        time[count] = t;
        in[count] = acquired;
        out[count] = deliveredRaw;
        backlog[count++] = stored;
    }

    double[] instants() {
        return Arrays.copyOf(time, count);
    }

    double[] backlogs() {
        return Arrays.copyOf(backlog, count);
    }

    /**
     * Mean and maximum of the horizontal distance between the two sums: both are linear between bends, so the mean over the
     * data is a sum of trapezia, and the maximum is at a bend.
     */
    double[] latency() {
        // no more has gone down than came in, but for rounding
        double total = Math.min(in[count - 1], out[count - 1]);
        double sum = 0;
        double most = 0;
        double done = 0;
        int i = 0;
        int o = 0;
        while (done < total) {
            // the pieces in which the next data came in and went down
            while (in[i + 1] <= done) {
                i++;
            }
            while (out[o + 1] <= done) {
                o++;
            }
            double next = Math.min(total, Math.min(in[i + 1], out[o + 1]));
            double first = reach(out, o, done) - reach(in, i, done);
            double last = reach(out, o, next) - reach(in, i, next);
            sum += (first + last) / 2 * (next - done);
            most = Math.max(most, Math.max(first, last));
            done = next;
        }
        return new double[] {total == 0 ? 0 : sum / total, most};
    }

    /** The time at which a sum reaches a value within a piece. */
    private double reach(double[] sums, int piece, double value) {
        double part = (value - sums[piece]) / (sums[piece + 1] - sums[piece]);
        return time[piece] + part * (time[piece + 1] - time[piece]);
    }
}
