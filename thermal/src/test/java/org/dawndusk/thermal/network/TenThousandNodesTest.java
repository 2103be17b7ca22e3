/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenThousandNodesTest {
    @Test
    void tenThousandNodesTakeFewIterationsFromAnyGuess() {
        ThermalNetwork network = ReferenceNetwork.of(100, 100, 1, 7);
        for (double guess : new double[] {10, 300, 3_000}) {
            SteadyState steady = SteadySolver.of(network).solve(0, Map.of(), ThermalState.uniform(network, guess));
            assertThat(steady.iterations()).isLessThan(30);
            assertThat(steady.residual()).isLessThanOrEqualTo(1e-9 * steady.throughput());
        }
    }

    @Test
    void tenThousandNodesOfARadiatingChainAndOfAFluidLoopAreSolvedByLu() {
        int n = 10_000;
        ThermalNetwork.Builder chain = ThermalNetwork.builder().boundary("space", 3);
        ThermalNetwork.Builder loop = ThermalNetwork.builder().boundary("space", 3);
        for (int i = 0; i < n; i++) {
            chain.node("n" + i, 10 + i % 7).load("n" + i, i % 10 == 0 ? 50 : 0).radiative("n" + i, "space", 0.02);
            loop.node("n" + i, 10 + i % 7).load("n" + i, i % 10 == 0 ? 50 : 0).radiative("n" + i, "space", 0.02);
        }
        for (int i = 0; i + 1 < n; i++) {
            chain.radiative("n" + i, "n" + (i + 1), 0.5);
        }
        loop.pumpedLoop(30, 100, IntStream.range(0, n).mapToObj(i -> "n" + i).toList());
        for (ThermalNetwork network : List.of(chain.build(), loop.build())) {
            SteadyState steady = SteadySolver.of(network).solve(0);
            assertThat(steady.residual()).isLessThanOrEqualTo(1e-9 * steady.throughput());
            Transient course = TransientSolver.builder(network)
                    .observe("n0")
                    .build()
                    .advance(ThermalState.uniform(network, 250), 0, 10_000);
            assertThat(course.end().temperatures())
                    .containsExactly(steady.state().temperatures(), within(2e-3));
            FrontalFactors factors = new FrontalFactors(network.analysis);
            HeatFlows flows = new HeatFlows(network, Map.of());
            flows.slopes(0, steady.state().temperatures(), new boolean[0]);
            assertThat(factors.factorise(flows.diagonal, flows.firstRow, flows.otherRow))
                    .isTrue();
            assertThat(factors.isCholesky()).isFalse();
        }
    }
}
