/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.gravity.potential.UnnormalizedSphericalHarmonicsProvider.UnnormalizedSphericalHarmonics;
import org.orekit.orbits.CircularOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.PropagationType;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.EcksteinHechlerPropagator;

/**
 * The dawn-dusk orbits of which an independent computation of the year 2027 is held: Eckstein-Hechler mean elements, at
 * every altitude with the eccentricity vector that is frozen at 650 km.
 */
final class ReferenceOrbits {

    static final Earth EARTH = Earth.embedded();
    static final Scenario YEAR_2027 = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    static final double YEAR = 365 * 86400.0;

    private ReferenceOrbits() {}

    /** That computation counts the node's local time from the Sun's mean longitude of date, as an angle in EME2000. */
    static double node(double localTimeHours) {
        double days =
                YEAR_2027.epoch().durationFrom(EARTH.context().getTimeScales().getJ2000Epoch()) / 86400;
        return Math.toRadians(280.460 + 36000.771 / 36525 * days + (localTimeHours - 12) * 15);
    }

    static Propagator ecksteinHechler(double altitude, double inclination, double node) {
        double a = Earth.EQUATORIAL_RADIUS + altitude;
        UnnormalizedSphericalHarmonics c = EARTH.zonals().onDate(YEAR_2027.epoch());
        CircularOrbit mean = new CircularOrbit(
                a,
                -8.731e-6,
                1.124889e-3,
                inclination,
                node,
                0,
                PositionAngleType.MEAN,
                EARTH.inertialFrame(),
                YEAR_2027.epoch(),
                EARTH.mu());
        return new EcksteinHechlerPropagator(
                mean,
                FrameAlignedProvider.of(EARTH.inertialFrame()),
                1000,
                EARTH.zonals().getAe(),
                EARTH.mu(),
                c.getUnnormalizedCnm(2, 0),
                c.getUnnormalizedCnm(3, 0),
                c.getUnnormalizedCnm(4, 0),
                c.getUnnormalizedCnm(5, 0),
                c.getUnnormalizedCnm(6, 0),
                PropagationType.MEAN);
    }

    static Propagator sunSynchronous(double altitude, double localTimeHours) {
        return ecksteinHechler(altitude, SunSynchronous.inclination(EARTH, altitude), node(localTimeHours));
    }
}
