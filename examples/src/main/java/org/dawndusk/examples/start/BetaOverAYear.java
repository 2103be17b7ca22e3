/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.time.LocalTime;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.BetaAngle;
import org.dawndusk.orbit.light.Shadow;

/**
 * How does the angle between the Sun and the plane of the orbit change over a year, and below which angle are there eclipses?
 *
 * <p>A frozen sun-synchronous orbit at 650 km with its ascending node at 18:00; the limit is that of a cylindrical shadow.
 */
public final class BetaOverAYear {
    private static final double ALTITUDE = 650e3;

    private BetaOverAYear() {}

    /**
     * Prints the angle at the begin of each month of 2027.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Scenario scenario = Scenario.utc(Earth.embedded(), "2027-01-01T00:00:00");
        DoubleUnaryOperator beta = beta(scenario, LocalTime.of(18, 0));
        for (int month = 1; month <= 12; month++) {
            String date = String.format(Locale.ROOT, "2027-%02d-01T00:00:00", month);
            double angle = beta.applyAsDouble(scenario.seconds(date));
            System.out.printf(Locale.ROOT, "%s beta %7.2f deg%n", date, Math.toDegrees(angle));
        }
        System.out.printf(Locale.ROOT, "eclipses below %.2f deg%n", Math.toDegrees(limit()));
    }

    static DoubleUnaryOperator beta(Scenario scenario, LocalTime nodeTime) {
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), ALTITUDE);
        return BetaAngle.of(
                scenario, orbit, SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), nodeTime));
    }

    static double limit() {
        return Shadow.CYLINDER.betaLimit(Earth.EQUATORIAL_RADIUS + ALTITUDE);
    }
}
