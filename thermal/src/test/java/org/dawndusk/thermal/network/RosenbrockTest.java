/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Single steps against closed forms: by how much the error falls with the step's length. */
class RosenbrockTest {
    private static final double TOLERANCE = 1e-6;

    private static Rosenbrock at(ThermalNetwork network, double tolerance, double... from) {
        Rosenbrock method = new Rosenbrock(
                network,
                new HeatFlows(network, Map.of()),
                new FrontalFactors(network.analysis),
                tolerance,
                tolerance,
                new boolean[0]);
        System.arraycopy(from, 0, method.from, 0, from.length);
        method.begin(0, Double.MAX_VALUE);
        return method;
    }

    private static ThermalNetwork.Builder cooling(ThermalNetwork.Builder builder, String name) {
        return builder.node(name, 500).radiative(name, "space", 0.09);
    }

    private static double cooled(double time) {
        return Math.pow(Math.pow(400, -3) + 3 * HeatFlows.SIGMA * 0.09 * time / 500, -1 / 3.0);
    }

    /** A step of order 5 leaves h⁶; its estimate, of order 4, tells h⁵, and so much is left within the step. */
    private static void orders(ThermalNetwork network, double from, double h, DoubleUnaryOperator truth) {
        Rosenbrock method = at(network, TOLERANCE, from);
        double[] error = new double[2];
        double[] estimate = new double[2];
        double[] inside = new double[2];
        for (int k = 0; k < 2; k++) {
            double length = k == 0 ? h : h / 2;
            estimate[k] = method.step(length);
            method.makeDense();
            error[k] = Math.abs(method.to[0] - truth.applyAsDouble(length));
            inside[k] = Math.abs(method.dense(0.4, 0) - truth.applyAsDouble(0.4 * length));
            double[] within = new double[method.to.length];
            method.dense(0.4, within);
            assertThat(within[0]).isEqualTo(method.dense(0.4, 0));
            assertThat(method.dense(0, 0)).isEqualTo(from);
            assertThat(method.dense(1, 0)).isCloseTo(method.to[0], within(1e-12 * from));
        }
        assertThat(Math.log(error[0] / error[1]) / Math.log(2)).isGreaterThan(5);
        assertThat(Math.log(estimate[0] / estimate[1]) / Math.log(2)).isBetween(4.5, 5.3);
        assertThat(Math.log(inside[0] / inside[1]) / Math.log(2)).isGreaterThan(4.5);
    }

    @Test
    void radiationToEmptySpace() {
        ThermalNetwork network =
                cooling(ThermalNetwork.builder().boundary("space", 0), "body").build();
        orders(network, 400, 100, RosenbrockTest::cooled);
    }

    @Test
    void aBoundaryThatSwings() {
        // dT/dt = k (w - T) with w = 250 + 10 sin(t / p)
        double k = 0.02;
        double p = 60;
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 100)
                .boundary("wall", Profile.of(t -> 250 + 10 * Math.sin(t / p)))
                .conductor("box", "wall", 100 * k)
                .build();
        double scale = 10 * k * p / (1 + k * k * p * p);
        orders(
                network,
                260,
                10,
                t -> 250 + scale * (k * p * Math.sin(t / p) - Math.cos(t / p)) + (10 + scale) * Math.exp(-k * t));
    }

    @Test
    void aCapacityThatGrowsWithTimeAndTemperature() {
        // (2 T) dT/dt = P: T² grows evenly
        ThermalNetwork grows = ThermalNetwork.builder()
                .node("tank", (t, k) -> 2 * k)
                .boundary("wall", 200)
                .radiative("tank", "wall", 1e-30)
                .load("tank", 500)
                .build();
        orders(grows, 200, 10, t -> Math.sqrt(200 * 200 + 500 * t));
        // (100 + t) dT/dt = P
        ThermalNetwork fills = ThermalNetwork.builder()
                .node("tank", (t, k) -> 100 + t)
                .boundary("wall", 200)
                .radiative("tank", "wall", 1e-30)
                .load("tank", Profile.of(t -> 500))
                .build();
        orders(fills, 200, 10, t -> 200 + 500 * Math.log1p(t / 100));
    }

    @Test
    void theEstimateIsInTolerancesAndCountsTheWorstNodeByATenth() {
        ThermalNetwork one =
                cooling(ThermalNetwork.builder().boundary("space", 0), "n0").build();
        double single = at(one, TOLERANCE, 400).step(200);
        assertThat(single).isGreaterThan(1);
        assertThat(at(one, 10 * TOLERANCE, 400).step(200)).isCloseTo(single / 10, within(1e-9 * single));
        for (int n : new int[] {4, 400}) {
            ThermalNetwork.Builder builder = ThermalNetwork.builder().boundary("space", 0);
            double[] from = new double[n];
            for (int i = 0; i < n; i++) {
                // all but one rest beside a wall of their own temperature
                if (i == n / 2) {
                    cooling(builder, "n" + i);
                } else {
                    builder.node("n" + i, 10);
                }
                from[i] = 400;
            }
            builder.boundary("wall", 400);
            for (int i = 0; i < n; i++) {
                if (i != n / 2) {
                    builder.conductor("n" + i, "wall", 1);
                }
            }
            Rosenbrock method = at(builder.build(), TOLERANCE, from);
            assertThat(method.step(200)).isCloseTo(single * Math.max(1 / Math.sqrt(n), 0.1), within(1e-9 * single));
            assertThat(method.worst()).isEqualTo("n" + n / 2);
        }
    }

    @Test
    void theFirstStepIsAHundredthOfWhatTheRatesWouldTake() {
        ThermalNetwork one =
                cooling(ThermalNetwork.builder().boundary("space", 0), "body").build();
        double rate = HeatFlows.SIGMA * 0.09 * Math.pow(400, 4) / 500;
        assertThat(at(one, TOLERANCE, 400).firstStep()).isCloseTo(0.01 * 400 / rate, within(1e-9));
        ThermalNetwork resting = ThermalNetwork.builder()
                .node("box", 10)
                .arithmetic("strap")
                .boundary("wall", 300)
                .conductor("box", "strap", 1)
                .conductor("strap", "wall", 1)
                .build();
        assertThat(at(resting, TOLERANCE, 300, 300).firstStep()).isEqualTo(Double.MAX_VALUE);
        // a node without capacity has no rate of its own
        assertThat(at(resting, TOLERANCE, 310, 300).firstStep()).isCloseTo(0.01 * 310, within(1e-6));
    }

    @Test
    void aStepThatLeavesTheTemperaturesIsRefusedAndFunctionsAreNotAskedBeyondTheLastInstant() {
        ThermalNetwork drained = ThermalNetwork.builder()
                .node("box", 10)
                .boundary("wall", 300)
                .conductor("box", "wall", 1e-6)
                .load("box", -100)
                .build();
        assertThat(at(drained, TOLERANCE, 300).step(29)).isFinite();
        assertThat(at(drained, TOLERANCE, 300).step(31)).isEqualTo(Double.POSITIVE_INFINITY);
        ThermalNetwork ending = ThermalNetwork.builder()
                .node("box", 10)
                .boundary("wall", Profile.of(t -> t <= 5 ? 300 : Double.NaN))
                .conductor("box", "wall", 1)
                .load("box", Profile.of(t -> t <= 5 ? 3 : Double.NaN))
                .build();
        Rosenbrock method = at(ending, TOLERANCE, 300);
        method.begin(0, 5);
        assertThat(method.step(6)).isFinite();
        method.begin(5, 5);
        assertThat(method.step(1)).isFinite();
    }
}
