/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ThermalNetworkProperties {
    /** A random network that hangs together, each node with a way to space of its own or through others. */
    private static final class Plan {
        final int nodes;
        final double[] capacity;
        final double[] area;
        final double[] load;
        final double[][] linear;
        final double[][] radiative;

        Plan(int nodes, boolean loaded, Random random) {
            this.nodes = nodes;
            capacity = new double[nodes];
            area = new double[nodes];
            load = new double[nodes];
            linear = new double[nodes][nodes];
            radiative = new double[nodes][nodes];
            for (int i = 0; i < nodes; i++) {
                capacity[i] = Math.pow(10, 3 * random.nextDouble());
                area[i] = i == 0 || random.nextBoolean() ? 0.01 + 0.5 * random.nextDouble() : 0;
                load[i] = loaded && (i == 0 || random.nextBoolean()) ? 1 + 100 * random.nextDouble() : 0;
                for (int j = 0; j < i; j++) {
                    if (j == i - 1 || random.nextInt(3) == 0) {
                        linear[i][j] = Math.pow(10, 3 * random.nextDouble() - 1.5);
                    }
                    if (random.nextInt(3) == 0) {
                        radiative[i][j] = 0.3 * random.nextDouble();
                    }
                }
            }
        }

        /** The network with all of it scaled, its nodes named as before but numbered by an order. */
        ThermalNetwork network(double scale, Integer[] order, double space) {
            ThermalNetwork.Builder b = ThermalNetwork.builder().boundary("space", space);
            for (int i : order) {
                b.node("n" + i, scale * capacity[i]).load("n" + i, scale * load[i]);
            }
            for (int i : order) {
                if (area[i] > 0) {
                    b.radiative("n" + i, "space", scale * area[i]);
                }
                for (int j = 0; j < i; j++) {
                    if (linear[i][j] > 0) {
                        b.conductor("n" + i, "n" + j, scale * linear[i][j]);
                    }
                    if (radiative[i][j] > 0) {
                        b.radiative("n" + i, "n" + j, scale * radiative[i][j]);
                    }
                }
            }
            return b.build();
        }

        ThermalNetwork network() {
            return network(1, straight(), 100);
        }

        Integer[] straight() {
            Integer[] order = new Integer[nodes];
            Arrays.setAll(order, i -> i);
            return order;
        }
    }

    private static double[] byName(Plan plan, ThermalState state) {
        double[] result = new double[plan.nodes];
        Arrays.setAll(result, i -> state.temperature("n" + i));
        return result;
    }

    @Property(tries = 100)
    void energyClosesAtSteadyState(@ForAll @IntRange(min = 1, max = 30) int nodes, @ForAll long seed) {
        Plan plan = new Plan(nodes, true, new Random(seed));
        SteadyState steady = SteadySolver.of(plan.network()).solve(0);
        double loads = Arrays.stream(plan.load).sum();
        assertThat(steady.residual()).isLessThanOrEqualTo(1e-9 * steady.throughput());
        assertThat(Math.abs(steady.heatTo("space") - loads)).isLessThanOrEqualTo(1e-9 * steady.throughput());
    }

    @Property(tries = 60)
    void energyOfATransientClosesByAnotherQuadrature(
            @ForAll @IntRange(min = 1, max = 12) int nodes,
            @ForAll long seed,
            @ForAll @Scale(9) @DoubleRange(min = 200, max = 400) double start) {
        Plan plan = new Plan(nodes, true, new Random(seed));
        ThermalNetwork network = plan.network();
        double tolerance = 1e-7;
        Transient course = TransientSolver.builder(network)
                .tolerance(tolerance)
                .build()
                .advance(ThermalState.uniform(network, start), 0, 3_000);
        double[] end = byName(plan, course.end());
        double stored = 0;
        double content = 0;
        for (int i = 0; i < nodes; i++) {
            stored += plan.capacity[i] * (end[i] - start);
            content += plan.capacity[i] * start;
        }
        double crossed = 0;
        double turnover = 0;
        double[] instants = course.instants();
        for (int k = 0; k + 1 < instants.length; k++) {
            // Simpson's rule over eight intervals of each step, where the audit takes Gauss's
            int intervals = 8;
            double width = (instants[k + 1] - instants[k]) / intervals;
            for (int q = 0; q <= intervals; q++) {
                double weight = (q == 0 || q == intervals ? 1 : q % 2 == 0 ? 2 : 4) * width / 3;
                double t = q == intervals ? instants[k + 1] : instants[k] + q * width;
                for (int i = 0; i < nodes; i++) {
                    double emitted = plan.area[i]
                            * HeatFlows.SIGMA
                            * (Math.pow(course.temperature("n" + i, t), 4) - Math.pow(100, 4));
                    crossed += weight * (plan.load[i] - emitted);
                    turnover += weight * (plan.load[i] + emitted);
                }
            }
        }
        assertThat(Math.abs(stored - crossed)).isLessThan(10 * tolerance * (turnover + content));
        assertThat(Math.abs(course.audit().residual()))
                .isLessThan(10 * tolerance * (course.audit().turnover() + content));
        assertThat(course.audit().stored()).isCloseTo(stored, within(1e-9 * content));
    }

    @Property(tries = 100)
    void moreAreaAtANodeIsNeverHotter(
            @ForAll @IntRange(min = 1, max = 15) int nodes,
            @ForAll long seed,
            @ForAll @Scale(9) @DoubleRange(min = 1.001, max = 5) double more) {
        Random random = new Random(seed);
        Plan plan = new Plan(nodes, true, random);
        double[] before = byName(plan, SteadySolver.of(plan.network()).solve(0).state());
        // any node is warmer than space here, since nothing cools below its only boundary
        int node = random.nextInt(nodes);
        plan.area[node] = plan.area[node] * more + 0.01;
        double[] after = byName(plan, SteadySolver.of(plan.network()).solve(0).state());
        for (int i = 0; i < nodes; i++) {
            assertThat(after[i]).isLessThanOrEqualTo(before[i] + 1e-9 * before[i]);
        }
    }

    @Property(tries = 60)
    void scalingEverythingLeavesTemperatures(
            @ForAll @IntRange(min = 1, max = 15) int nodes,
            @ForAll long seed,
            @ForAll @Scale(9) @DoubleRange(min = 1e-3, max = 1e3) double scale) {
        Plan plan = new Plan(nodes, true, new Random(seed));
        ThermalNetwork plain = plan.network();
        ThermalNetwork scaled = plan.network(scale, plan.straight(), 100);
        assertThat(byName(plan, SteadySolver.of(scaled).solve(0).state()))
                .containsExactly(byName(plan, SteadySolver.of(plain).solve(0).state()), within(1e-7));
        assertThat(byName(plan, after(scaled, 500, 1e-8)))
                .containsExactly(byName(plan, after(plain, 500, 1e-8)), within(1e-4));
    }

    private static ThermalState after(ThermalNetwork network, double time, double tolerance) {
        return TransientSolver.builder(network)
                .tolerance(tolerance)
                .build()
                .advance(ThermalState.uniform(network, 290), 0, time)
                .end();
    }

    @Property(tries = 60)
    void permutingNodesPermutesTheAnswer(@ForAll @IntRange(min = 2, max = 15) int nodes, @ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = new Plan(nodes, true, random);
        Integer[] order = plan.straight();
        java.util.Collections.shuffle(Arrays.asList(order), random);
        ThermalNetwork plain = plan.network();
        ThermalNetwork permuted = plan.network(1, order, 100);
        assertThat(byName(plan, SteadySolver.of(permuted).solve(0).state()))
                .containsExactly(byName(plan, SteadySolver.of(plain).solve(0).state()), within(1e-7));
        assertThat(byName(plan, after(permuted, 500, 1e-8)))
                .containsExactly(byName(plan, after(plain, 500, 1e-8)), within(1e-4));
    }

    @Property(tries = 40)
    void theSteadyStateIsTheLimitOfTheTransient(@ForAll @IntRange(min = 1, max = 12) int nodes, @ForAll long seed) {
        Plan plan = new Plan(nodes, true, new Random(seed));
        ThermalNetwork network = plan.network();
        assertThat(byName(plan, after(network, 1e7, 1e-8)))
                .containsExactly(byName(plan, SteadySolver.of(network).solve(0).state()), within(1e-3));
    }

    @Property(tries = 60)
    void aPassiveNetworkStaysBetweenItsStartAndItsBoundaries(
            @ForAll @IntRange(min = 1, max = 12) int nodes,
            @ForAll long seed,
            @ForAll @Scale(9) @DoubleRange(min = 50, max = 400) double space) {
        Random random = new Random(seed);
        Plan plan = new Plan(nodes, false, random);
        ThermalNetwork network = plan.network(1, plan.straight(), space);
        double[] start = random.doubles(nodes + 1, 150, 350).toArray();
        double low = space;
        double high = space;
        for (int i = 0; i < nodes; i++) {
            low = Math.min(low, start[i]);
            high = Math.max(high, start[i]);
        }
        double tolerance = 1e-7;
        Transient course = TransientSolver.builder(network)
                .tolerance(tolerance)
                .build()
                .advance(ThermalState.of(network, start), 0, 2_000);
        for (int i = 0; i < nodes; i++) {
            assertThat(course.lowest("n" + i)).isGreaterThanOrEqualTo(low - 100 * tolerance * high);
            assertThat(course.highest("n" + i)).isLessThanOrEqualTo(high + 100 * tolerance * high);
        }
    }
}
