/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

class HillStateAgainstOrekitTest {

    private static final Earth EARTH = Earth.embedded();
    private static final AbsoluteDate START =
            Scenario.utc(EARTH, "2027-01-01T00:00:00").epoch();

    @Test
    void meanMotionAt650Kilometres() {
        Published.value("orbit", "Kepler's mean motion at 650 km", 1.07154042e-3, "rad/s")
                .from("closed form, mu 398600.4415 km³/s²")
                .within(1e-10)
                .is(meanMotion());
    }

    private static double meanMotion() {
        double r = Earth.EQUATORIAL_RADIUS + 650e3;
        return Math.sqrt(EARTH.mu() / (r * r * r));
    }

    @ParameterizedTest
    @CsvSource({"100, 100.00, 200.01, 0.05", "500, 500.00, 1000.32, 0.4"})
    void aPairOnTwoToOneEllipses(double radial, double least, double greatest, double tolerance) {
        double shortest = Double.POSITIVE_INFINITY;
        double longest = 0;
        HillState start = HillState.bounded(meanMotion(), radial, 0);
        for (double t = 0; t <= 2 * Math.PI / meanMotion(); t += 1) {
            double distance = start.after(meanMotion(), t).position().getNorm();
            shortest = Math.min(shortest, distance);
            longest = Math.max(longest, distance);
        }
        String source = "independent computation with Orekit 13.1, two Keplerian orbits";
        Published.value("orbit", "least distance of a bounded pair, radial " + radial + " m, 650 km", least, "m")
                .from(source)
                .within(0.05)
                .is(shortest);
        // the linear equations leave out terms of the distance squared over the radius: 1000² / 7.03e6 m is 0.14 m
        Published.value("orbit", "greatest distance of a bounded pair, radial " + radial + " m, 650 km", greatest, "m")
                .from(source)
                .within(tolerance)
                .is(longest);
    }

    @Test
    void aBoundedStateFollowsTwoKeplerianOrbits() {
        double r = Earth.EQUATORIAL_RADIUS + 650e3;
        double n = meanMotion();
        Orbit chief = orbit(new PVCoordinates(new Vector3D(r, 0, 0), new Vector3D(0, r * n, 0)));
        HillState start = HillState.bounded(n, 100, 0);
        Vector3D p = start.position();
        // from the turning axes, which have the chief's rate
        Orbit deputy = orbit(new PVCoordinates(
                new Vector3D(r + p.getX(), p.getY(), 0),
                new Vector3D(
                        start.velocity().getX() - n * p.getY(),
                        r * n + start.velocity().getY() + n * p.getX(),
                        0)));
        double worst = 0;
        for (double t = 0; t <= 2 * Math.PI / n; t += 60) {
            PVCoordinates c = chief.shiftedBy(t).getPVCoordinates();
            Vector3D d = deputy.shiftedBy(t).getPosition().subtract(c.getPosition());
            Vector3D up = c.getPosition().normalize();
            Vector3D along = Vector3D.PLUS_K.crossProduct(up);
            Vector3D relative = new Vector3D(d.dotProduct(up), d.dotProduct(along), 0);
            worst = Math.max(worst, relative.distance(start.after(n, t).position()));
        }
        // second-order terms drift by 3 π times distance squared over radius in an orbit: 0.04 m
        Published.value("orbit", "greatest error of a bounded relative orbit, radial 100 m, over an orbit", 0, "m")
                .from("Orekit 13.1, two Keplerian orbits")
                .within(0.1)
                .is(worst);
    }

    private static Orbit orbit(PVCoordinates pv) {
        return new KeplerianOrbit(pv, EARTH.inertialFrame(), START, EARTH.mu());
    }
}
