/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * When a satellite passes the South Atlantic Anomaly: where the field of {@link EccentricDipole} is below a strength.
 *
 * <p>The inner belt comes down where the field is weak; the boundary is a convention of the user's (some 20 µT at 650 km).
 * It tells when upsets cluster, not how many there are. Immutable and thread-safe if the path is.
 *
 * @param strength field at the boundary [T]
 */
public record SouthAtlantic(double strength) {
    private static final int MOST_STEPS = 100_000_000;

    /**
     * Checks the strength.
     *
     * @param strength field at the boundary, positive [T]
     */
    public SouthAtlantic {
        Checks.positive("strength", strength);
    }

    /**
     * The passages of a path: entry, exit, entry, exit; a passage that the span cuts begins or ends with the span.
     *
     * @param field strength of the field along the path by time, as of {@link EccentricDipole#strength} [T]
     * @param start start of the span [s]
     * @param end end of the span [s]
     * @param step longest passage that may be missed, positive [s]
     * @return sorted instants, to 1 ms, an even number [s]
     */
    public double[] passages(DoubleUnaryOperator field, double start, double end, double step) {
        Checks.positive("step", step);
        if (!(end > start && Double.isFinite(start) && Double.isFinite(end))) {
            throw Checks.refused("end", end, "(" + start + ", ∞)");
        }
        double needed = Math.ceil((end - start) / step);
        if (!(needed <= MOST_STEPS)) {
            throw Checks.refused("(end - start) / step", needed, "[0, " + MOST_STEPS + "]");
        }
        int steps = (int) needed;
        double[] instants = new double[steps + 3];
        int found = 0;
        double before = start;
        boolean inside = inside(field, start);
        if (inside) {
            instants[found++] = start;
        }
        for (int i = 1; i <= steps; i++) {
            double now = i == steps ? end : start + (end - start) * i / steps;
            if (inside(field, now) != inside) {
                instants[found++] = crossing(field, before, now, inside);
                inside = !inside;
            }
            before = now;
        }
        if (inside) {
            instants[found++] = end;
        }
        return Arrays.copyOf(instants, found);
    }

    /**
     * The share of a span inside.
     *
     * @param field strength of the field along the path by time, as of {@link EccentricDipole#strength} [T]
     * @param start start of the span [s]
     * @param end end of the span [s]
     * @param step longest passage that may be missed, positive [s]
     * @return share [1]
     */
    public double share(DoubleUnaryOperator field, double start, double end, double step) {
        double[] instants = passages(field, start, end, step);
        double sum = 0;
        for (int i = 0; i < instants.length; i += 2) {
            sum += instants[i + 1] - instants[i];
        }
        return sum / (end - start);
    }

    private double crossing(DoubleUnaryOperator field, double start, double end, boolean insideAtStart) {
        double low = start;
        double high = end;
        while (high - low > 1e-3) {
            double middle = (low + high) / 2;
            if (!(low < middle && middle < high)) {
                // no number lies between them
                break;
            }
            if (inside(field, middle) == insideAtStart) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean inside(DoubleUnaryOperator field, double time) {
        double here = field.applyAsDouble(time);
        if (!(here >= 0)) {
            throw Checks.refused("field at " + time + " s", here, "[0, ∞]");
        }
        return here < strength;
    }
}
