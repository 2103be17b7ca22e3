/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.concurrent.RejectedExecutionException;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.light.EarthShadow;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.Propagator;
import org.orekit.utils.PVCoordinates;

class BatchEphemerisTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");

    private final Constellation constellation = Constellation.of(
            Shell.builder(FrozenOrbit.sunSynchronous(EARTH, 650e3))
                    .planes(2)
                    .satellitesPerPlane(1000)
                    .firstNode(3.3)
                    .nodeSpread(1)
                    .build(),
            Shell.walkerDelta(FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53)), 60, 5, 2));
    private final BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, constellation);
    private final int n = constellation.size();
    private final double[] x = new double[n];
    private final double[] y = new double[n];
    private final double[] z = new double[n];

    @Test
    void itAgreesWithTheSatellitesOwnPropagators() {
        for (double t : new double[] {0, 1234.5, 86400, -3e6, 3e7}) {
            ephemeris.inertial(t, x, y, z);
            for (int i = 0; i < n; i += 37) {
                Vector3D expected = own(i).getPosition(SCENARIO.date(t), EARTH.inertialFrame());
                assertThat(new Vector3D(x[i], y[i], z[i]).distance(expected)).isLessThan(3e-3);
            }
        }
    }

    @Test
    void velocitiesAreThoseOfTheSatellitesOwnPropagators() {
        double[][] v = new double[3][n];
        double[] u = new double[n];
        ephemeris.inertial(-3e6, x, u, z);
        ephemeris.inertial(-3e6, x, y, z, v[0], v[1], v[2]);
        assertThat(y).isEqualTo(u);
        for (int i = 0; i < n; i += 37) {
            Vector3D expected = own(i).getPVCoordinates(SCENARIO.date(-3e6), EARTH.inertialFrame())
                    .getVelocity();
            assertThat(new Vector3D(v[0][i], v[1][i], v[2][i]).distance(expected))
                    .isLessThan(3e-5);
        }
    }

    @Test
    void earthFixedVelocitiesAreSeenFromTheTurningEarth() {
        double[][] v = new double[3][n];
        ephemeris.earthFixed(4321, x, y, z, v[0], v[1], v[2]);
        for (int i = 0; i < n; i += 37) {
            PVCoordinates expected = own(i).getPVCoordinates(SCENARIO.date(4321), EARTH.fixedFrame());
            assertThat(new Vector3D(x[i], y[i], z[i]).distance(expected.getPosition()))
                    .isLessThan(3e-3);
            assertThat(new Vector3D(v[0][i], v[1][i], v[2][i]).distance(expected.getVelocity()))
                    .isLessThan(3e-5);
        }
    }

    private Propagator own(int index) {
        Slot slot = constellation.slot(index);
        Shell shell = constellation.shells().get(slot.shell());
        return shell.orbit()
                .propagator(SCENARIO.epoch(), shell.node(slot.plane()), shell.phase(slot.plane(), slot.slot()));
    }

    @Test
    void earthFixedIsTheSameInTheTurningFrame() {
        double t = 4321;
        ephemeris.inertial(t, x, y, z);
        double[] u = new double[n];
        double[] v = new double[n];
        double[] w = new double[n];
        ephemeris.earthFixed(t, u, v, w);
        for (int i = 0; i < n; i += 101) {
            Vector3D expected = EARTH.inertialFrame()
                    .getStaticTransformTo(EARTH.fixedFrame(), SCENARIO.date(t))
                    .transformPosition(new Vector3D(x[i], y[i], z[i]));
            assertThat(new Vector3D(u[i], v[i], w[i]).distance(expected)).isLessThan(1e-6);
        }
    }

    @Test
    void aTurnOfTheNodesTurnsThePositions() {
        Shell.Builder builder = Shell.builder(FrozenOrbit.of(EARTH, 650e3, 1)).satellitesPerPlane(50);
        double[] u = new double[50];
        double[] v = new double[50];
        double[] w = new double[50];
        BatchEphemeris.of(SCENARIO, Constellation.of(builder.firstNode(0).build()))
                .inertial(777, x, y, z);
        BatchEphemeris.of(SCENARIO, Constellation.of(builder.firstNode(0.7).build()))
                .inertial(777, u, v, w);
        for (int i = 0; i < 50; i++) {
            assertThat(u[i]).isCloseTo(Math.cos(0.7) * x[i] - Math.sin(0.7) * y[i], within(1e-8));
            assertThat(v[i]).isCloseTo(Math.sin(0.7) * x[i] + Math.cos(0.7) * y[i], within(1e-8));
            assertThat(w[i]).isEqualTo(z[i]);
        }
    }

    @Test
    void lightIsThatOfTheShadowAtThePositions() {
        double t = 1234;
        double[] alone = new double[n];
        double[] together = new double[n];
        ephemeris.sunlit(t, alone);
        ephemeris.sunlit(t, x, y, z, together);
        double[][] r = new double[3][n];
        ephemeris.inertial(t, r[0], r[1], r[2]);
        assertThat(together).isEqualTo(alone);
        assertThat(new double[][] {x, y, z}).isDeepEqualTo(r);
        EarthShadow shadow = EarthShadow.at(SCENARIO, t);
        int dark = 0;
        for (int i = 0; i < n; i++) {
            assertThat(together[i]).isEqualTo(shadow.sunlitFraction(new Vector3D(x[i], y[i], z[i])));
            dark += together[i] == 0 ? 1 : 0;
        }
        assertThat(dark).isBetween(10, n / 2);
        assertThatThrownBy(() -> ephemeris.sunlit(Double.NaN, alone)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ephemeris.sunlit(0, x, y, z, new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fraction has 3 entries, but must have at least " + n);
    }

    @Test
    void longerArraysAreFilledFromTheirStart() {
        double[] longer = new double[n + 1];
        longer[n] = 42;
        ephemeris.inertial(0, longer, y, z);
        assertThat(longer[n]).isEqualTo(42);
        assertThat(ephemeris.size()).isEqualTo(n);
    }

    @Test
    void anInertialCallAllocatesNothing() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        double[][] v = new double[3][n];
        for (int i = 0; i < 100; i++) {
            ephemeris.inertial(i, x, y, z);
            ephemeris.inertial(i, x, y, z, v[0], v[1], v[2]);
        }
        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < 1000; i++) {
            ephemeris.inertial(i, x, y, z);
            ephemeris.inertial(i, x, y, z, v[0], v[1], v[2]);
        }
        // the measurement itself may take some bytes, but a thousand calls none each
        assertThat(threads.getThreadAllocatedBytes(id) - before).isLessThan(1000);
    }

    @Test
    void aMillionSatellitesAreHeldInSixteenBytesEach() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        FrozenOrbit orbit = FrozenOrbit.of(EARTH, 650e3, 1);
        // one plane is the worst case: what is held a slot is shared by the planes
        Shell shell = Shell.builder(orbit).satellitesPerPlane(1_000_000).build();
        long before = threads.getThreadAllocatedBytes(id);
        BatchEphemeris million = BatchEphemeris.of(SCENARIO, Constellation.of(shell));
        long allocated = threads.getThreadAllocatedBytes(id) - before;
        assertThat(million.size()).isEqualTo(1_000_000);
        // all that was allocated on the way, an upper bound of what is held; 64 bytes would be too many
        assertThat(allocated).isBetween(16_000_000L, 16_100_000L);
    }

    @Test
    void anExecutorThatRunsNothingOrRefusesHoldsNothingUp() {
        Constellation large =
                Constellation.of(Shell.walkerDelta(FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53)), 90_000, 9, 2));
        double[][] a = new double[3][90_000];
        double[][] b = new double[3][90_000];
        BatchEphemeris alone = BatchEphemeris.of(SCENARIO, large);
        alone.inertial(99, a[0], a[1], a[2]);
        alone.on(task -> {}).inertial(99, b[0], b[1], b[2]);
        assertThat(b).isDeepEqualTo(a);
        double[][] c = new double[3][90_000];
        BatchEphemeris refused = alone.on(task -> {
            throw new RejectedExecutionException("full");
        });
        refused.inertial(99, c[0], c[1], c[2]);
        assertThat(c).isDeepEqualTo(a);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> ephemeris.inertial(0, x, y, z, x, y, new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vz has 3 entries, but must have at least " + n);
        assertThatThrownBy(() -> ephemeris.inertial(Double.NaN, x, y, z))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t is NaN, but must be in (-∞, ∞)");
        assertThatThrownBy(() -> ephemeris.earthFixed(0, x, new double[3], z))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("y has 3 entries, but must have at least " + n);
    }
}
