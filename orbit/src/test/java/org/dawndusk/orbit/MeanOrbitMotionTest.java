/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/** Where a satellite on a drifting ellipse is, by hand, and that its velocity is the rate of that. */
class MeanOrbitMotionTest {

    private static final Earth EARTH = Earth.embedded();
    private static final AbsoluteDate EPOCH =
            Scenario.utc(EARTH, "2027-01-01T00:00:00").epoch();
    private static final MeanOrbit ELLIPSE = MeanOrbit.of(EARTH, 12e6, 0.4, 1.2, 0.8);

    private static Vector3D position(double node, double phase, double t) {
        return ELLIPSE.propagator(EPOCH, node, phase).getPosition(EPOCH.shiftedBy(t), EARTH.inertialFrame());
    }

    /** At an argument of latitude on a plane through a node. */
    private static Vector3D direction(double node, double latitude) {
        Vector3D ascending = new Vector3D(Math.cos(node), Math.sin(node), 0);
        Vector3D highest = new Vector3D(-Math.sin(node) * Math.cos(1.2), Math.cos(node) * Math.cos(1.2), Math.sin(1.2));
        return new Vector3D(Math.cos(latitude), ascending, Math.sin(latitude), highest);
    }

    @Test
    void perigeeAndApogeeAreWhereTheElementsSay() {
        // a phase equal to the argument of perigee is a mean anomaly of zero
        assertThat(position(2, 0.8, 0).distance(direction(2, 0.8).scalarMultiply(0.6 * 12e6)))
                .isLessThan(1e-6);
        assertThat(position(2, 0.8 + Math.PI, 0)
                        .distance(direction(2, 0.8 + Math.PI).scalarMultiply(1.4 * 12e6)))
                .isLessThan(1e-6);
        // half a revolution of the anomaly later, and 40 whole ones later, node and perigee have drifted
        double half = Math.PI / ELLIPSE.anomalyRate();
        for (double t : new double[] {half, 81 * half}) {
            Vector3D apogee = direction(2 + ELLIPSE.nodeRate() * t, 0.8 + Math.PI + ELLIPSE.perigeeRate() * t);
            assertThat(position(2, 0.8, t).distance(apogee.scalarMultiply(1.4 * 12e6)))
                    .isLessThan(1e-3);
        }
    }

    @Test
    void theAnomalyIsKeplers() {
        // at the end of the minor axis the eccentric anomaly is π/2 and the mean one π/2 - e
        Vector3D end = position(0, 0.8 + Math.PI / 2 - 0.4, 0);
        assertThat(end.getNorm()).isCloseTo(12e6, within(1e-3));
        assertThat(Vector3D.angle(end, direction(0, 0.8))).isCloseTo(Math.acos(-0.4), within(1e-9));
    }

    @Test
    void theVelocityIsTheRateOfThePositionDriftsIncluded() {
        Propagator satellite = ELLIPSE.propagator(EPOCH, 2, 1);
        for (double t = 0; t < 14_000; t += 1000) {
            AbsoluteDate date = EPOCH.shiftedBy(t);
            PVCoordinates pv = satellite.getPVCoordinates(date, EARTH.inertialFrame());
            Vector3D before = satellite.getPosition(date.shiftedBy(-0.5), EARTH.inertialFrame());
            Vector3D after = satellite.getPosition(date.shiftedBy(0.5), EARTH.inertialFrame());
            // the drifts of node and perigee are 6 m/s and more
            assertThat(after.subtract(before).distance(pv.getVelocity())).isLessThan(0.01);
        }
    }
}
