/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import org.dawndusk.orbit.FrozenOrbit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.attitudes.NadirPointing;
import org.orekit.propagation.Propagator;
import org.orekit.utils.PVCoordinates;

class BodyDirectionsTest {

    private static final double END = 20000;

    private final Propagator satellite =
            FrozenOrbit.sunSynchronous(EARTH, 650e3).propagator(YEAR_2027.epoch(), ReferenceOrbits.node(18), 1);

    @Test
    void sunPointingKeepsTheRadiatorEdgeOnToSunAndEarth() {
        BodyDirections body = BodyDirections.of(YEAR_2027, satellite, AttitudeLaws.sunPointing(EARTH), 0, END);
        for (double t = 0; t <= END; t += 500) {
            assertThat(body.sun().apply(t).distance(Vector3D.PLUS_K)).isLessThan(1e-9);
            Vector3D earth = body.earth().apply(t);
            assertThat(earth.getNorm()).isCloseTo(1, within(1e-12));
            assertThat(earth.getY()).isCloseTo(0, within(1e-12));
            assertThat(earth.getX()).isPositive();
        }
    }

    @Test
    void nadirPointingKeepsTheEarthBelowAndFliesAlongX() {
        BodyDirections body = BodyDirections.of(YEAR_2027, satellite, AttitudeLaws.nadir(EARTH), 0, END);
        for (double t = 0; t <= END; t += 500) {
            assertThat(body.earth().apply(t).distance(Vector3D.PLUS_K)).isLessThan(1e-12);
            PVCoordinates pv = satellite.getPVCoordinates(YEAR_2027.date(t), EARTH.inertialFrame());
            Vector3D velocity =
                    body.attitude().apply(t).applyTo(pv.getVelocity().normalize());
            assertThat(velocity.distance(Vector3D.PLUS_I)).isLessThan(2e-3);
            // a dawn-dusk orbit has the Sun abeam
            assertThat(Math.abs(body.sun().apply(t).getY())).isGreaterThan(0.9);
        }
    }

    @Test
    void betweenItsPointsTheTableFollowsTheOrbit() {
        OrbitTable table = new OrbitTable(YEAR_2027, satellite, 0, END);
        double worst = 0;
        for (double t = 7; t <= END; t += 111.3) {
            Vector3D truth = satellite.getPosition(YEAR_2027.date(t), EARTH.inertialFrame());
            worst = Math.max(worst, truth.distance(table.position(t)));
        }
        assertThat(worst).isLessThan(0.1);
    }

    @Test
    void lawsThatTakeDifferencesMayLookBeyondTheEnds() {
        NadirPointing law = new NadirPointing(EARTH.inertialFrame(), EARTH.ellipsoid());
        BodyDirections body = BodyDirections.of(YEAR_2027, satellite, law, 0, END);
        assertThat(body.earth().apply(0).getZ()).isGreaterThan(0.99999);
        assertThat(body.earth().apply(END).getZ()).isGreaterThan(0.99999);
    }

    @Test
    void outsideItsSpanItThrows() {
        BodyDirections body = BodyDirections.of(YEAR_2027, satellite, AttitudeLaws.nadir(EARTH), 0, END);
        assertThatThrownBy(() -> body.sun().apply(END + 1e-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t is 20000.001, but must be in [0.0, 20000.0]");
        assertThatThrownBy(() -> body.attitude().apply(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BodyDirections.of(YEAR_2027, satellite, AttitudeLaws.nadir(EARTH), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
