/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.ShellOrbit;

class BatchEphemerisProperties {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    private static final ShellOrbit FROZEN = FrozenOrbit.of(EARTH, 650e3, Math.toRadians(97.7));
    private static final ShellOrbit MEAN = MeanOrbit.of(EARTH, 26.6e6, 0.7, Math.toRadians(63.4), 4.7);

    @Property(tries = 12)
    void anyNumberOfThreadsGivesTheSameBits(
            @ForAll @IntRange(min = 1, max = 5) int threads,
            @ForAll @IntRange(min = 1, max = 40) int planes,
            @ForAll @DoubleRange(min = -1e8, max = 1e8) double t) {
        Constellation constellation = Constellation.of(
                Shell.walkerDelta(FROZEN, planes * 2000, planes, 0), Shell.walkerDelta(MEAN, planes * 500, planes, 0));
        int n = constellation.size();
        double[][] alone = new double[7][n];
        double[][] shared = new double[7][n];
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, constellation);
        ephemeris.earthFixed(t, alone[0], alone[1], alone[2], alone[3], alone[4], alone[5]);
        ephemeris.sunlit(t, alone[6]);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            ephemeris.on(executor).earthFixed(t, shared[0], shared[1], shared[2], shared[3], shared[4], shared[5]);
            ephemeris.on(executor).sunlit(t, shared[6]);
        } finally {
            executor.shutdown();
        }
        assertThat(shared).isDeepEqualTo(alone);
    }

    @Property(tries = 50)
    void aTurnOfTheNodeTurnsPositionsAndVelocities(
            @ForAll boolean frozen,
            @ForAll @DoubleRange(min = -7, max = 7) double angle,
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double t) {
        Shell.Builder builder = Shell.builder(frozen ? FROZEN : MEAN).planes(3).satellitesPerPlane(5);
        double[][] a = new double[6][15];
        double[][] b = new double[6][15];
        BatchEphemeris.of(SCENARIO, Constellation.of(builder.firstNode(0).build()))
                .inertial(t, a[0], a[1], a[2], a[3], a[4], a[5]);
        BatchEphemeris.of(SCENARIO, Constellation.of(builder.firstNode(angle).build()))
                .inertial(t, b[0], b[1], b[2], b[3], b[4], b[5]);
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (int i = 0; i < 15; i++) {
            for (int k = 0; k < 6; k += 3) {
                assertThat(b[k][i]).isCloseTo(cosine * a[k][i] - sine * a[k + 1][i], within(1e-6));
                assertThat(b[k + 1][i]).isCloseTo(sine * a[k][i] + cosine * a[k + 1][i], within(1e-6));
                assertThat(b[k + 2][i]).isEqualTo(a[k + 2][i]);
            }
        }
    }

    @Property(tries = 50)
    void velocityIsTheRateOfThePosition(@ForAll boolean frozen, @ForAll @DoubleRange(min = -1e6, max = 1e6) double t) {
        BatchEphemeris ephemeris =
                BatchEphemeris.of(SCENARIO, Constellation.of(Shell.walkerDelta(frozen ? FROZEN : MEAN, 12, 3, 1)));
        double[][] before = new double[3][12];
        double[][] after = new double[3][12];
        double[][] now = new double[6][12];
        ephemeris.inertial(t - 0.5, before[0], before[1], before[2]);
        ephemeris.inertial(t + 0.5, after[0], after[1], after[2]);
        ephemeris.inertial(t, now[0], now[1], now[2], now[3], now[4], now[5]);
        for (int i = 0; i < 12; i++) {
            for (int axis = 0; axis < 3; axis++) {
                // the third derivative is below 0.02 m/s³ at the perigee of the ellipse
                assertThat(now[3 + axis][i]).isCloseTo(after[axis][i] - before[axis][i], within(1e-3));
            }
        }
    }
}
