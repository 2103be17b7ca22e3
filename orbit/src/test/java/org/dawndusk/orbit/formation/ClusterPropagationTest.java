/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.orbits.CircularOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.orbits.PositionAngleType;

class ClusterPropagationTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");

    @Test
    void suncatchersClusterKeepsItsDistancesInTheOblateField() {
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(EARTH, 650e3);
        RelativeDrift drift = RelativeDrift.of(EARTH, orbit);
        LatticeCluster lattice = LatticeCluster.square(orbit.phaseRate(), 100, 500);
        List<HillState> states = new ArrayList<>();
        for (int i = 0; i < lattice.size(); i++) {
            states.add(drift.nulled(0, lattice.initialState(i)));
        }
        double period = orbit.nodalPeriod();
        ClusterPropagation cluster =
                ClusterPropagation.of(EARTH, RelativeDriftAgainstOrekitTest.reference(0), states, 5 * period);
        assertThat(cluster.size()).isEqualTo(81);
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        double farthest = 0;
        for (int k = 0; k <= 24; k++) {
            double t = 4 * period + period * k / 24;
            double[] nearest = cluster.nearestNeighbourDistances(t);
            least = Math.min(least, Arrays.stream(nearest).min().orElseThrow());
            greatest = Math.max(greatest, Arrays.stream(nearest).max().orElseThrow());
            for (int i = 0; i < 81; i++) {
                farthest = Math.max(farthest, cluster.relative(i, t).getNorm());
            }
        }
        String source = "Agüera y Arcas et al., arXiv:2511.19468v2, section 2.2 and figure 3";
        // the oblateness lets the ellipses breathe by some 0.3 %, unmatched ones drift by 10 m an orbit
        Published.value("orbit", "least distance in the 81-satellite cluster, J2 to J6, fifth orbit", 100, "m")
                .from(source)
                .within(1)
                .is(least);
        Published.value("orbit", "radius of the 81-satellite cluster, J2 to J6, fifth orbit", 1000, "m")
                .from(source)
                .within(10)
                .is(farthest);
        assertThat(greatest).isBetween(100.0, 205.0);
    }

    @Test
    void anUnmatchedPairOpensInTheOblateField() {
        double r = Earth.EQUATORIAL_RADIUS + 650e3;
        double n = Math.sqrt(EARTH.mu() / (r * r * r));
        Orbit circle = new CircularOrbit(
                r,
                0,
                0,
                Math.toRadians(97.986),
                0,
                0,
                PositionAngleType.TRUE,
                EARTH.inertialFrame(),
                SCENARIO.epoch(),
                EARTH.mu());
        double period = 2 * Math.PI / n;
        ClusterPropagation pair = ClusterPropagation.of(
                EARTH,
                circle,
                List.of(new HillState(Vector3D.ZERO, Vector3D.ZERO), HillState.bounded(n, 100, 0)),
                15 * period);
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (double t = 14 * period; t < 15 * period; t += 10) {
            least = Math.min(least, pair.distance(0, 1, t));
            greatest = Math.max(greatest, pair.distance(0, 1, t));
        }
        // two bodies would give 100 m to 200 m for ever; 2.3 m an orbit along the track open the pair
        assertThat(least).isBetween(96.5, 98.5);
        assertThat(greatest).isBetween(230.0, 237.0);
        assertThat(pair.relative(0, 5000).getNorm()).isLessThan(1e-3);
        assertThat(pair.relative(1, 0).distance(new Vector3D(100, 0, 0))).isCloseTo(0, within(1e-6));
    }

    @Test
    void aLonelySatelliteHasNoNeighbour() {
        ClusterPropagation one = ClusterPropagation.of(
                EARTH, RelativeDriftAgainstOrekitTest.reference(1), List.of(HillState.bounded(1e-3, 10, 0)), 100);
        assertThat(one.nearestNeighbourDistances(50)).containsExactly(Double.POSITIVE_INFINITY);
    }

    @Test
    void badArgumentsAreRefused() {
        Orbit reference = RelativeDriftAgainstOrekitTest.reference(0);
        assertThatThrownBy(() -> ClusterPropagation.of(EARTH, reference, List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration is 0.0, but must be in (0, ∞)");
        ClusterPropagation none = ClusterPropagation.of(EARTH, reference, List.of(), 10);
        assertThatThrownBy(() -> none.nearestNeighbourDistances(11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t is 11.0, but must be in [0.0, 10.0]");
    }
}
