/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import org.dawndusk.orbit.FrozenOrbit;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.Propagator;
import org.orekit.utils.PVCoordinates;

class AttitudeLawsTest {

    private static final double END = 6000;

    private final Propagator satellite =
            FrozenOrbit.sunSynchronous(EARTH, 650e3).propagator(YEAR_2027.epoch(), ReferenceOrbits.node(18), 1);

    @Test
    void orbitNormalKeepsZAcrossTheOrbitAndXToTheEarth() {
        BodyDirections body = BodyDirections.of(YEAR_2027, satellite, AttitudeLaws.orbitNormal(EARTH), 0, END);
        for (double t = 0; t <= END; t += 500) {
            PVCoordinates orbit = satellite.getPVCoordinates(YEAR_2027.date(t), EARTH.inertialFrame());
            Vector3D normal =
                    body.attitude().apply(t).applyTo(orbit.getMomentum().normalize());
            assertThat(normal.distance(Vector3D.PLUS_K)).isLessThan(1e-7);
            assertThat(body.earth().apply(t).distance(Vector3D.PLUS_I)).isLessThan(1e-7);
            // dawn-dusk: the Sun stands within some 30 deg of the normal
            assertThat(Math.abs(body.sun().apply(t).getZ())).isGreaterThan(0.85);
        }
    }

    @Test
    void sunTrackingFollowsTheSunAlone() {
        BodyDirections body = BodyDirections.of(YEAR_2027, satellite, AttitudeLaws.sunTracking(EARTH), 0, END);
        Rotation first = body.attitude().apply(0);
        for (double t = 0; t <= END; t += 500) {
            // the law is that of the direction from the Earth's centre or the satellite: 5e-5 rad apart
            assertThat(body.sun().apply(t).distance(Vector3D.PLUS_K)).isLessThan(1e-4);
            assertThat(Rotation.distance(first, body.attitude().apply(t))).isLessThan(2e-3);
        }
    }
}
