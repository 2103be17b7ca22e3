/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    private static final FrozenOrbit ORBIT = FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53));
    private static final int INSTANTS = 40_000;

    @ParameterizedTest
    @CsvSource({"24, 3, 1", "24, 3, 2", "60, 5, 1", "12, 2, 0"})
    void itIsTheLeastOfAllPairsOverAnOrbit(int total, int planes, int phasing) {
        Shell shell = Shell.walkerDelta(ORBIT, total, planes, phasing);
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, Constellation.of(shell));
        double[] x = new double[total];
        double[] y = new double[total];
        double[] z = new double[total];
        double within = Double.POSITIVE_INFINITY;
        double between = Double.POSITIVE_INFINITY;
        int perPlane = total / planes;
        for (int k = 0; k < INSTANTS; k++) {
            ephemeris.inertial(ORBIT.nodalPeriod() * k / INSTANTS, x, y, z);
            for (int i = 0; i < total; i++) {
                for (int j = i + 1; j < total; j++) {
                    double dx = x[i] - x[j];
                    double dy = y[i] - y[j];
                    double dz = z[i] - z[j];
                    double square = dx * dx + dy * dy + dz * dz;
                    if (i / perPlane == j / perPlane) {
                        within = Math.min(within, square);
                    } else {
                        between = Math.min(between, square);
                    }
                }
            }
        }
        String what = " of Walker " + total + "/" + planes + "/" + phasing + ", 550 km, 53 deg: least distance";
        // a relative speed of 15 km/s over half a step of 0.14 s, squared over twice the distance, and 3 mm of the
        // series
        check("within a plane" + what, Math.sqrt(within), Spacing.withinPlane(shell));
        check("between planes" + what, Math.sqrt(between), Spacing.betweenPlanes(shell));
    }

    private static void check(String quantity, double expected, double obtained) {
        double step = 7500.0 * 0.15;
        Published.value("orbit", quantity, expected, "m")
                .from("independent computation: all pairs at 40,000 instants of a nodal period")
                .within(0.01 + step * step / (2 * expected))
                .is(obtained);
        assertThat(obtained).isLessThan(expected + 0.01);
    }

    @Test
    void onNearlyCircularOrbitsTheClosedFormHolds() {
        Shell shell = Shell.walkerDelta(ORBIT, 24, 3, 1);
        double radius = Earth.EQUATORIAL_RADIUS + ORBIT.altitude();
        double cosine = Math.cos(ORBIT.inclination());
        double cosGamma = cosine * cosine - 0.5 * (1 - cosine * cosine);
        double least = Double.POSITIVE_INFINITY;
        for (int slot = 0; slot < 8; slot++) {
            double ahead = Math.toRadians(15 + 45 * slot);
            double meeting = ahead + 2 * Math.atan(cosine * Math.tan(Math.PI / 3));
            least = Math.min(least, 2 * radius * Math.sqrt((1 + cosGamma) / 2) * Math.abs(Math.sin(meeting / 2)));
        }
        // the frozen orbit leaves the circle by its eccentricity of 0.001 and the short periods of J2
        Published.value("orbit", "neighbouring planes of Walker 24/3/1, 550 km, 53 deg: least distance", least, "m")
                .from("closed form for circles: Speckman, Lang and Boyce, AIAA 90-2901")
                .within(40e3)
                .is(Spacing.betweenPlanes(shell, 0, 1));
    }

    @Test
    void planesInPhaseMeetWhereTheyCross() {
        // two polar planes at right angles, satellites at the pole at the same time
        Shell shell = Shell.builder(FrozenOrbit.of(EARTH, 550e3, Math.toRadians(90)))
                .planes(2)
                .nodeSpread(Math.PI)
                .satellitesPerPlane(4)
                .build();
        assertThat(Spacing.betweenPlanes(shell)).isLessThan(1);
        assertThat(Spacing.betweenPlanes(shell, 1, 0)).isLessThan(1);
    }

    @Test
    void badArgumentsAreRefused() {
        Shell one = Shell.walkerDelta(ORBIT, 2, 2, 0);
        assertThatThrownBy(() -> Spacing.withinPlane(one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("satellitesPerPlane is 1, but must be in [2, ∞)");
        Shell plane = Shell.walkerDelta(ORBIT, 2, 1, 0);
        assertThatThrownBy(() -> Spacing.betweenPlanes(plane)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spacing.betweenPlanes(one, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other is 1, but must be another plane than 1");
        assertThatThrownBy(() -> Spacing.betweenPlanes(one, 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        Shell drifting = Shell.walkerDelta(MeanOrbit.circular(EARTH, 600e3, 1), 4, 2, 0);
        assertThatThrownBy(() -> Spacing.withinPlane(drifting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("orbit of the shell is a mean orbit");
    }
}
