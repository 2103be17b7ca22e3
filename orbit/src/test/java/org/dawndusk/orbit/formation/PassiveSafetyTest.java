/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class PassiveSafetyTest {

    private static final String CLOSED_FORM =
            "closed form of the forced Hill-Clohessy-Wiltshire equations, Vallado, section 6.8";
    private static final double N = 1.0715e-3;
    private static final double DAY = 86_400;
    private static final double MONTH = 30 * DAY;

    private final LatticeCluster cluster = LatticeCluster.square(N, 100, 500);

    @Test
    void aDifferenceOfDragDriftsWithTheSquareOfTime() {
        double a = -1e-9;
        PassiveSafety safety = PassiveSafety.of(cluster, PassiveSafety.drag(a), MONTH);
        Published.value(
                        "orbit",
                        "place along track after 30 days of 1e-9 m/s² against the motion",
                        4 * a / (N * N) * (1 - Math.cos(N * MONTH)) - 1.5 * a * MONTH * MONTH,
                        "m")
                .from(CLOSED_FORM)
                .withinRelative(1e-6)
                .is(safety.finalDeparture().getY());
        Published.value(
                        "orbit",
                        "radial place after 30 days of 1e-9 m/s² against the motion",
                        2 * a / (N * N) * (N * MONTH - Math.sin(N * MONTH)),
                        "m")
                .from(CLOSED_FORM)
                .withinRelative(1e-5)
                .is(safety.finalDeparture().getX());
        assertThat(safety.finalDeparture().getZ()).isZero();
    }

    @Test
    void sunlightAcrossTheTrackOnlyOffsets() {
        double a = 1e-7;
        double time = 3 * DAY;
        PassiveSafety safety = PassiveSafety.of(cluster, PassiveSafety.radiationPressure(N, Math.PI / 2, a), time);
        Vector3D departure = safety.finalDeparture();
        assertThat(departure.getZ()).isCloseTo(-a / (N * N) * (1 - Math.cos(N * time)), within(1e-5));
        assertThat(Math.hypot(departure.getX(), departure.getY())).isLessThan(1e-9);
    }

    @Test
    void sunlightInThePlaneStretchesTheEllipse() {
        // x'' + n² x = 2 a - 3 a cos nt: the eccentricity grows by 3/2 a t / n, on an axis that breathes
        double a = 1e-8;
        double time = 50.2 * 2 * Math.PI / N;
        PassiveSafety safety = PassiveSafety.of(cluster, PassiveSafety.radiationPressure(N, 0, a), time);
        double expected = 2 * a / (N * N) * (1 - Math.cos(N * time)) - 1.5 * a * time / N * Math.sin(N * time);
        Published.value("orbit", "radial place after 50.2 orbits of 1e-8 m/s² of sunlight in the plane", expected, "m")
                .from(CLOSED_FORM)
                .withinRelative(1e-5)
                .is(safety.finalDeparture().getX());
    }

    @Test
    void withoutADifferenceNothingHappens() {
        PassiveSafety safety = PassiveSafety.of(cluster, t -> Vector3D.ZERO, MONTH / 10);
        for (int lost : new int[] {0, 17, 80}) {
            assertThat(safety.closestApproach(lost).distance()).isCloseTo(100, within(0.1));
        }
        assertThat(safety.finalDeparture()).isEqualTo(Vector3D.ZERO);
    }

    @Test
    void aSatelliteThatIsBrakedSinksRunsAheadAndMeetsOthers() {
        LatticeCluster small = LatticeCluster.square(N, 100, 250);
        PassiveSafety safety = PassiveSafety.of(small, PassiveSafety.drag(-2e-10), MONTH);
        assertThat(safety.finalDeparture().getX()).isNegative();
        assertThat(safety.finalDeparture().getY()).isPositive();
        PassiveSafety.Approach any = safety.closestApproachOfAny();
        assertThat(any.distance()).isLessThan(100).isNotNegative();
        assertThat(any.time()).isBetween(0.0, MONTH);
        assertThat(safety.closestApproach(any.lost())).isEqualTo(any);
        for (int lost = 0; lost < small.size(); lost += 4) {
            PassiveSafety.Approach approach = safety.closestApproach(lost);
            assertThat(approach.distance()).isGreaterThanOrEqualTo(any.distance());
            assertThat(approach.other()).isNotEqualTo(lost);
        }
        // the approach is what the positions say
        PassiveSafety.Approach one = safety.closestApproach(0);
        PassiveSafety until = PassiveSafety.of(small, PassiveSafety.drag(-2e-10), one.time());
        double[] x = new double[small.size()];
        double[] y = new double[small.size()];
        double[] z = new double[small.size()];
        small.relative(one.time(), x, y, z);
        Vector3D lost = new Vector3D(x[0], y[0], z[0]).add(until.finalDeparture());
        assertThat(lost.distance(new Vector3D(x[one.other()], y[one.other()], z[one.other()])))
                .isCloseTo(one.distance(), within(0.2));
    }

    @Test
    void aSpanThatIsNothingBesideAnOrbitKeepsTheSpacing() {
        PassiveSafety.Approach approach =
                PassiveSafety.of(cluster, PassiveSafety.drag(-1), 1e-310).closestApproach(0);
        assertThat(approach.distance()).isCloseTo(100, within(1e-9));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> PassiveSafety.of(cluster, PassiveSafety.drag(1e300), MONTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("departure is ");
        assertThatThrownBy(() -> LatticeCluster.square(2, 100, 250))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meanMotion is 2.0, but must be in (0, 1.0]");
        assertThatThrownBy(() -> PassiveSafety.of(cluster, t -> Vector3D.ZERO, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> PassiveSafety.drag(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassiveSafety.radiationPressure(N, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        PassiveSafety safety = PassiveSafety.of(cluster, t -> Vector3D.ZERO, 100);
        assertThatThrownBy(() -> safety.closestApproach(81))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lost is 81.0, but must be in [0.0, 80.0]");
    }
}
