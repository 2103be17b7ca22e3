/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A value in steps over a span, from which each module's own profile is made. Grows; not thread-safe. */
final class Steps {
    private double[] starts = new double[8];
    private double[] values = new double[8];
    private int count;

    /** The value from an instant on, which is not before the last one. */
    void add(double instant, double value) {
        if (count > 0 && values[count - 1] == value) {
            return;
        }
        if (count > 0 && starts[count - 1] == instant) {
            values[count - 1] = value;
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        starts[count] = instant;
        values[count++] = value;
    }

    /** All instants but the first, from which on the value is the first one anyway. */
    double[] instants() {
        return Arrays.copyOfRange(starts, 1, count);
    }

    double[] values(DoubleUnaryOperator of) {
        return Arrays.stream(values, 0, count).map(of).toArray();
    }

    /** The integral of the value, or of a bound where the value is above that. */
    double integral(double from, double to, double most) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double start = i == 0 ? from : Math.max(from, starts[i]);
            double end = i + 1 < count ? Math.min(to, starts[i + 1]) : to;
            sum += Math.min(most, values[i]) * Math.max(0, end - start);
        }
        return sum;
    }

    org.dawndusk.power.Profile power() {
        return org.dawndusk.power.Profile.steps(instants(), values(v -> v));
    }

    org.dawndusk.thermal.network.Profile thermal() {
        return org.dawndusk.thermal.network.Profile.steps(instants(), values(v -> v));
    }

    /** With a step of nothing at the first instant: there budgets that have changed since the last call are dealt out anew. */
    org.dawndusk.compute.horizon.Profile compute(double factor, double most) {
        double[] levels = new double[count + 1];
        System.arraycopy(values(v -> Math.min(most, factor * v)), 0, levels, 1, count);
        levels[0] = levels[1];
        return org.dawndusk.compute.horizon.Profile.steps(Arrays.copyOf(starts, count), levels);
    }
}
