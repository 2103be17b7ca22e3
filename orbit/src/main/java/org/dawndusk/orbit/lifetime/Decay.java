/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The fall of a satellite through the air: perigee and apogee as functions of time until re-entry.
 *
 * <p>The orbit shrinks by the drag averaged over each revolution, so the model ends where the fall takes less than a few
 * revolutions. With a density that does not change in time, one fall from a high orbit holds all lower ones: the altitude
 * from which a satellite comes down within a given lifetime is {@code perigeeAltitude()} at that lifetime before the end.
 *
 * <p>How exact: the density decides. It is known to 15 % at best, and within a factor of two over the coming solar cycle.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Decay {

    private final double start;
    /** Since the start [s]. */
    private final double[] times;

    private final double[] perigees;
    private final double[] perigeeRates;
    private final double[] apogees;
    private final double[] apogeeRates;

    Decay(
            double start,
            double[] times,
            double[] perigees,
            double[] perigeeRates,
            double[] apogees,
            double[] apogeeRates) {
        this.start = start;
        this.times = times;
        this.perigees = perigees;
        this.perigeeRates = perigeeRates;
        this.apogees = apogees;
        this.apogeeRates = apogeeRates;
    }

    /**
     * The begin of the fall.
     *
     * @return elapsed time [s]
     */
    public double start() {
        return start;
    }

    /**
     * The time until re-entry.
     *
     * @return duration [s]
     */
    public double duration() {
        return times[times.length - 1];
    }

    /**
     * The lowest point of the orbit.
     *
     * @return elapsed time [s] to radius of the perigee less 6,378,137 m [m]; pure and thread-safe; outside the fall it
     *     throws {@link IllegalArgumentException}
     */
    public DoubleUnaryOperator perigeeAltitude() {
        return t -> interpolated(t, perigees, perigeeRates);
    }

    /**
     * The highest point of the orbit, that of the perigee where it is circular.
     *
     * @return elapsed time [s] to radius of the apogee less 6,378,137 m [m]; pure and thread-safe; outside the fall it
     *     throws {@link IllegalArgumentException}
     */
    public DoubleUnaryOperator apogeeAltitude() {
        return t -> interpolated(t, apogees, apogeeRates);
    }

    /** Cubic Hermite polynomials between the steps of the integration. */
    private double interpolated(double t, double[] values, double[] rates) {
        Checks.between("t", t, start, start + duration());
        double elapsed = Math.min(t - start, duration());
        int found = Arrays.binarySearch(times, elapsed);
        if (found >= 0) {
            return values[found];
        }
        int i = -found - 2;
        double step = times[i + 1] - times[i];
        double s = (elapsed - times[i]) / step;
        double r = 1 - s;
        return r * r * ((1 + 2 * s) * values[i] + s * step * rates[i])
                + s * s * ((1 + 2 * r) * values[i + 1] - r * step * rates[i + 1]);
    }
}
