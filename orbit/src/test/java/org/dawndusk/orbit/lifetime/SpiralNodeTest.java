/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.light.Shadow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on the way of a spiral between its ends, by Edelbaum's speed and inclination in steps of time. */
class SpiralNodeTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Thruster HALL = new Thruster(0.1, 1500);

    private static double speed(double altitude) {
        return Math.sqrt(EARTH.mu() / (Earth.EQUATORIAL_RADIUS + altitude));
    }

    @ParameterizedTest
    @CsvSource({"400e3, 0.9, 900e3, 1.1", "400e3, 1.1, 900e3, 0.9", "900e3, 2, 400e3, 2.1", "700e3, 1, 700e3, 1.2"})
    void nodeAndShadowAreThoseOfTheWay(double from, double i0, double to, double i1) {
        double v0 = speed(from);
        double v1 = speed(to);
        double turn = Math.PI / 2 * Math.abs(i1 - i0);
        double deltaV = Math.sqrt(v0 * v0 - 2 * v0 * v1 * Math.cos(turn) + v1 * v1);
        // Edelbaum's yaw at the start
        double yaw = Math.atan2(Math.sin(turn), v0 / v1 - Math.cos(turn));
        double node = 0;
        double time = 0;
        double dark = 0;
        int n = 20_000;
        for (int k = 0; k < n; k++) {
            double used = deltaV * (k + 0.5) / n;
            double v = Math.sqrt(v0 * v0 - 2 * v0 * used * Math.cos(yaw) + used * used);
            double turned = 2 / Math.PI * Math.atan2(used * Math.sin(yaw), v0 - used * Math.cos(yaw));
            double altitude = EARTH.mu() / (v * v) - Earth.EQUATORIAL_RADIUS;
            double share = Shadow.CYLINDER.eclipseFraction(EARTH.mu() / (v * v), 5e-8 * (3e6 + time));
            double step = deltaV / n * 500 * Math.exp(-used / HALL.exhaustVelocity()) / 0.1 / (1 - share);
            node += step * NodalDrift.rate(EARTH, altitude, i0 + Math.signum(i1 - i0) * turned);
            dark += step * share;
            time += step;
        }
        SpiralTransfer spiral = SpiralTransfer.builder(EARTH, HALL, 500)
                .from(from, i0)
                .to(to, i1)
                .beta(t -> 5e-8 * t)
                .start(3e6)
                .solve();
        assertThat(spiral.deltaV()).isCloseTo(deltaV, withinPercentage(1e-9));
        assertThat(spiral.duration()).isCloseTo(time, withinPercentage(1e-2));
        assertThat(spiral.eclipseTime()).isCloseTo(dark, withinPercentage(2e-2));
        assertThat(spiral.nodeShift()).isCloseTo(node, within(1e-4 * Math.abs(node)));
    }
}
