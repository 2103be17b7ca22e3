/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.NoSuchOrbitException;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Between which altitudes a sun-synchronous orbit meets no shadow all the year.
 *
 * <p>Low orbits are eclipsed at the solstice, as the shadow is wide; high ones again, as their inclination takes them out
 * of the terminator. Altitudes are searched from 200 km upwards in steps of 100 km, so that a narrower range may be
 * missed; its bounds are located to a metre.
 *
 * @param lowest altitude from which on there is no eclipse [m]
 * @param highest altitude from which on there are eclipses again, or that of the highest sun-synchronous orbit [m]
 * @since 0.1
 */
public record EclipseFreeAltitudes(double lowest, double highest) {

    private static final double BOTTOM = 200e3;
    private static final double STEP = 100e3;
    private static final double TOLERANCE = 1;
    /** From here on every orbit comes round within the span [s]. */
    private static final double DAY = 86_400;

    /** Between the highest sun-synchronous orbit and the first that is looked at: there the inclination is 180 deg [m]. */
    private static final double BELOW_TOP = 20e3;

    /**
     * The range by the cylinder's closed form in a mean year, as {@link EclipseSeason#byCylinder} has it.
     *
     * @param earth the Earth
     * @param ascendingNode mean local solar time of the ascending node
     * @return radii of the circles less 6,378,137 m; empty if there is an eclipse at every altitude
     */
    public static Optional<EclipseFreeAltitudes> byCylinder(Earth earth, LocalTime ascendingNode) {
        return search(
                earth,
                altitude -> SeasonSampler.leastBeta(earth, altitude, ascendingNode)
                        - Shadow.CYLINDER.betaLimit(Earth.EQUATORIAL_RADIUS + altitude));
    }

    /**
     * The range behind the oblate Earth over a span, by frozen orbits and {@link SeriesEclipses}.
     *
     * <p>Near 3,450 km, where the inclination passes the critical one of 116.57 deg and no orbit is frozen, the
     * orbits are circles with the drifts of J2, and a bound is good to some 10 km. The search takes some seconds.
     *
     * @param scenario epoch of the seconds, begin of the span
     * @param ascendingNode mean local solar time of the ascending node at the epoch
     * @param shadow what must not be met: the umbra, any of the penumbra, or as cylinder the Sun's centre behind the limb
     * @param duration length of the span, from a day up to a thousand years [s]
     * @return shells' altitudes, the orbit-mean radius less 6,378,137 m; empty if there is an eclipse at every altitude
     */
    public static Optional<EclipseFreeAltitudes> of(
            Scenario scenario, LocalTime ascendingNode, Shadow shadow, double duration) {
        Earth earth = scenario.earth();
        SeriesEclipses eclipses = SeriesEclipses.over(
                scenario, 0, Checks.between("duration", duration, DAY, SeriesEclipses.LONGEST_SPAN));
        double node = SunSynchronous.ascendingNode(earth, scenario.epoch(), ascendingNode);
        double level = shadow.depth();
        // one solar radius of margin is as good as more
        return search(earth, altitude -> Math.min(1, leastDepth(earth, eclipses, altitude, node) - level));
    }

    private static double leastDepth(Earth earth, SeriesEclipses eclipses, double altitude, double node) {
        try {
            return eclipses.leastDepth(FrozenOrbit.sunSynchronous(earth, altitude), node, 0);
        } catch (NoSuchOrbitException nearTheCriticalInclination) {
            double inclination = SunSynchronous.inclination(earth, altitude);
            return eclipses.leastDepth(MeanOrbit.circular(earth, altitude, inclination), node);
        }
    }

    /** Looks for the first altitude with a positive margin, and for the next without. */
    private static Optional<EclipseFreeAltitudes> search(Earth earth, DoubleUnaryOperator margin) {
        double top = SunSynchronous.meanAltitude(earth, Math.PI) - BELOW_TOP;
        double lowest = BOTTOM;
        boolean free = margin.applyAsDouble(BOTTOM) > 0;
        for (double altitude = BOTTOM; altitude < top; altitude += STEP) {
            double next = Math.min(altitude + STEP, top);
            boolean nextFree = margin.applyAsDouble(next) > 0;
            if (nextFree && !free) {
                lowest = root(margin, altitude, next);
            } else if (free && !nextFree) {
                return Optional.of(new EclipseFreeAltitudes(lowest, root(margin, altitude, next)));
            }
            free = nextFree;
        }
        return free ? Optional.of(new EclipseFreeAltitudes(lowest, top)) : Optional.empty();
    }

    private static double root(DoubleUnaryOperator margin, double low, double high) {
        return new BracketingNthOrderBrentSolver(TOLERANCE, 5).solve(100, margin::applyAsDouble, low, high);
    }
}
