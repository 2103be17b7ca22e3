/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class TransientAgainstClosedFormsTest {
    @Test
    void coolingToEmptySpace() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("body", 500)
                .boundary("space", 0)
                .radiative("body", "space", 0.09)
                .build();
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-10)
                .build()
                .advance(ThermalState.uniform(network, 400), 0, 1_800);
        double[] expected = {285.033341, 241.792516};
        for (int k = 0; k < 2; k++) {
            int at = 900 * (k + 1);
            Published.value(
                            "thermal",
                            "radiative cooling from 400 K, 0.09 m², 500 J/K, after " + at + " s",
                            expected[k],
                            "K")
                    .from("closed form (1/T0³ + 3 eps sigma A t / C)^(-1/3)")
                    .within(5e-7)
                    .is(course.temperature("body", at));
        }
    }

    @Test
    void twoCapacitiesThroughAResistance() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("hot", 10)
                .node("cold", 10)
                .conductor("hot", "cold", 0.5)
                .allowIsolatedParts()
                .build();
        ThermalState start = ThermalState.of(network, new double[] {400, 200});
        Transient course =
                TransientSolver.builder(network).tolerance(1e-10).build().advance(start, 0, 10);
        Published.value("thermal", "10 J/K at 400 and at 200 K through 2 K/W, the hot one after 10 s", 336.787944, "K")
                .from("closed form 300 + 100 exp(-t / 10 s)")
                .within(5e-7)
                .is(course.end().temperature("hot"));
        assertThat(course.audit().stored()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aThermostatCycles() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("battery", 5_000)
                .boundary("wall", 250)
                .conductor("battery", "wall", 2)
                .heater("heater", "battery", "battery", 100, new Thermostat(283.15, 288.15))
                .build();
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-9)
                .build()
                .advance(ThermalState.uniform(network, 283.15), 0, 4_000);
        List<Transient.Switching> switched = course.switchings();
        assertThat(switched).hasSizeGreaterThan(5);
        assertThat(switched.get(0).active()).isFalse();
        assertThat(switched.get(1).active()).isTrue();
        double off = switched.get(1).time() - switched.get(0).time();
        double on = switched.get(2).time() - switched.get(1).time();
        String source = "closed form: 2500 s × ln of the ratio of distances to 300 and to 250 K";
        Published.value("thermal", "thermostat 283.15 to 288.15 K, 100 W, time on", 880.057, "s")
                .from(source)
                .within(5e-4)
                .is(on);
        Published.value("thermal", "thermostat 283.15 to 288.15 K, 100 W, time off", 351.208, "s")
                .from(source)
                .within(5e-4)
                .is(off);
        Published.value("thermal", "thermostat 283.15 to 288.15 K, 100 W, duty", 0.714759, "1")
                .from(source)
                .within(5e-7)
                .is(on / (on + off));
        assertThat(course.highest("battery")).isCloseTo(288.15, within(1e-6));
        assertThat(course.lowest("battery")).isCloseTo(283.15, within(1e-6));
    }

    @Test
    void aPlateOnAnOrbit() {
        double period = 5_700;
        Profile load = Profile.of(t -> t % period < 3_600 ? 1_000 : 400, 3_600, 5_700);
        ThermalNetwork network = ThermalNetwork.builder()
                .node("plate", 8_000)
                .boundary("space", 0)
                .radiative("plate", "space", 1.8)
                .load("plate", load)
                .build();
        Cycle cycle = TransientSolver.builder(network).tolerance(1e-9).build().cycle(0, period, Map.of(), 1e-7);
        assertThat(cycle.closureError()).isLessThanOrEqualTo(1e-7);
        assertThat(cycle.periods()).isLessThan(12);
        String source = "closed form of each half (partial fractions), iterated to a cycle";
        Published.value("thermal", "cyclic plate, 1000 / 400 W, 8000 J/K, lowest", 259.126544, "K")
                .from(source)
                .within(1e-6)
                .is(cycle.course().lowest("plate"));
        Published.value("thermal", "cyclic plate, 1000 / 400 W, 8000 J/K, highest", 314.373206, "K")
                .from(source)
                .within(1e-6)
                .is(cycle.course().highest("plate"));
        Published.value("thermal", "cyclic plate, fourth root of the mean fourth power", 295.567017, "K")
                .from("closed form (mean load / (sigma eps A))^(1/4)")
                .within(5e-7)
                .is(Math.pow(meanFourth(cycle.course()), 0.25));
    }

    /** Simpson's rule over ten thousand intervals of each half. */
    private static double meanFourth(Transient course) {
        double[] edges = {0, 3_600, 5_700};
        double sum = 0;
        int intervals = 10_000;
        for (int half = 0; half < 2; half++) {
            double width = (edges[half + 1] - edges[half]) / intervals;
            for (int k = 0; k <= intervals; k++) {
                double weight = k == 0 || k == intervals ? 1 : k % 2 == 0 ? 2 : 4;
                sum += weight * width / 3 * Math.pow(course.temperature("plate", edges[half] + k * width), 4);
            }
        }
        return sum / 5_700;
    }

    @Test
    void aCapacityThatGrowsWithTemperature() {
        // (c T) dT/dt = P: T² grows evenly
        ThermalNetwork network = ThermalNetwork.builder()
                .node("tank", (t, kelvin) -> 2 * kelvin)
                .node("shell", 1)
                .conductor("tank", "shell", 0.0)
                .boundary("wall", 200)
                .conductor("shell", "wall", 1)
                .radiative("tank", "wall", 1e-30)
                .load("tank", 500)
                .build();
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-9)
                .build()
                .advance(ThermalState.uniform(network, 200), 0, 300);
        assertThat(course.end().temperature("tank")).isCloseTo(Math.sqrt(200 * 200 + 500.0 * 300), within(1e-6));
        assertThat(Math.abs(course.audit().residual()))
                .isLessThan(1e-8 * course.audit().turnover());
    }

    @Test
    void aNodeWithoutCapacityFollowsItsNeighboursAtOnce() {
        // C dT/dt = Q - g (T - T_wall) / 2 with two g in series through a node without capacity
        Profile load = Profile.steps(new double[] {100}, new double[] {0, 50});
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 1_000)
                .arithmetic("strap")
                .boundary("wall", 280)
                .conductor("box", "strap", 4)
                .conductor("strap", "wall", 4)
                .load("strap", load)
                .build();
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-9)
                .build()
                .advance(ThermalState.uniform(network, 280), 0, 600);
        // the strap takes the mean of both and its load over 8 W/K; half of the load goes into the box
        double box = 280 + 25 / 2.0 * (1 - Math.exp(-2 * 500.0 / 1_000));
        assertThat(course.end().temperature("box")).isCloseTo(box, within(1e-6));
        assertThat(course.end().temperature("strap")).isCloseTo((box + 280) / 2 + 50 / 8.0, within(1e-6));
        assertThat(course.temperature("strap", 100)).isCloseTo(280, within(1e-9));
        assertThat(course.temperature("strap", Math.nextUp(100))).isCloseTo(286.25, within(1e-6));
    }

    @Test
    void aBoundaryThatMovesIsFollowed() {
        // C dT/dt = g (a t - T'): lag of a C / g once settled
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 100)
                .boundary("wall", Profile.of(t -> 250 + 0.1 * t))
                .conductor("box", "wall", 5)
                .build();
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-9)
                .build()
                .advance(ThermalState.uniform(network, 250), 0, 400);
        double expected = 250 + 0.1 * (400 - 20 * (1 - Math.exp(-400.0 / 20)));
        assertThat(course.end().temperature("box")).isCloseTo(expected, within(1e-6));
        assertThat(course.end().temperature("wall")).isCloseTo(290, within(1e-9));
    }
}
