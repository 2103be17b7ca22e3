/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.dawndusk.thermal.HeatBalanceException;
import org.junit.jupiter.api.Test;

class SteadySolverTest {
    private static ThermalNetwork heated(double load) {
        return ThermalNetwork.builder()
                .node("tank", 5_000)
                .boundary("wall", 250)
                .conductor("tank", "wall", 2)
                .heater("heater", "tank", "tank", 100, new Thermostat(283.15, 288.15))
                .load("tank", load)
                .build();
    }

    @Test
    void aHeaterRunsWhereItIsNeededAllTheTime() {
        SteadyState cold = SteadySolver.of(heated(-40)).solve(0);
        assertThat(cold.state().active()).containsExactly("heater");
        assertThat(cold.temperature("tank")).isCloseTo(250 + 60 / 2.0, within(1e-9));
        SteadyState warm = SteadySolver.of(heated(90)).solve(0);
        assertThat(warm.state().active()).isEmpty();
        assertThat(warm.temperature("tank")).isCloseTo(295, within(1e-9));
    }

    @Test
    void aHeaterThatWouldCycleLeavesNoSteadyState() {
        assertThatThrownBy(() -> SteadySolver.of(heated(0)).solve(0))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("no steady state at 0.0 s: [heater] would cycle between its bounds")
                .hasMessageEndingWith("with [] active the sensors are at [250.0] K");
    }

    @Test
    void aLinearNetworkTakesAnIterationForEachStateOfItsSwitches() {
        assertThat(SteadySolver.of(heated(90)).solve(0).iterations()).isEqualTo(1);
        assertThat(SteadySolver.of(heated(-40)).solve(0).iterations()).isEqualTo(2);
    }

    @Test
    void insideTheBandTheGuessDecides() {
        ThermalNetwork network = heated(71);
        ThermalState on = ThermalState.uniform(network, 280).with(Map.of("tank", 285.0));
        assertThat(SteadySolver.of(network).solve(0).temperature("tank")).isCloseTo(285.5, within(1e-9));
        // with the heater running it would stand at 335.5 K, which switches it off
        assertThat(SteadySolver.of(network).solve(0, Map.of(), on).state().active())
                .isEmpty();
    }

    @Test
    void functionsOfTimeAreTakenAtTheInstant() {
        ThermalNetwork network = ThermalNetwork.builder()
                .arithmetic("plate")
                .boundary("wall", Profile.of(t -> 250 + t))
                .conductor("plate", "wall", NodeFunction.of(Profile.constant(2)))
                .load("plate", Profile.of(t -> t))
                .build();
        SteadyState steady = SteadySolver.of(network)
                .solve(10, Map.of("plate", Profile.constant(6)), ThermalState.uniform(network, 5));
        assertThat(steady.temperature("plate")).isCloseTo(260 + 16 / 2.0, within(1e-9));
        assertThat(steady.heatTo("wall")).isCloseTo(16, within(1e-9));
        assertThat(steady.throughput()).isCloseTo(16, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> steady.heatTo("plate"));
    }

    @Test
    void conductanceAndDissipationMayDependOnTemperature() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("chip", 50)
                .boundary("plate", 300)
                .conductor("chip", "plate", (t, mean) -> 600 / mean)
                .load("chip", (t, k) -> 10 + 0.1 * (k - 300))
                .build();
        SteadyState steady = SteadySolver.of(network).solve(0);
        double chip = steady.temperature("chip");
        assertThat(600 / ((chip + 300) / 2) * (chip - 300)).isCloseTo(10 + 0.1 * (chip - 300), within(1e-8));
    }

    @Test
    void runawayDissipationHasNoSteadyState() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("chip", 50)
                .boundary("plate", 300)
                .conductor("chip", "plate", 1)
                .load("chip", (t, k) -> 10 * Math.exp((k - 300) / 20))
                .build();
        assertThatThrownBy(() -> SteadySolver.of(network).solve(0))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("no steady state was found at 0.0 s")
                .hasMessageContaining("W into chip");
    }

    @Test
    void aNodeThatGivesMoreThanItGetsHasNoSteadyState() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("plate", 50)
                .boundary("space", 3)
                .radiative("plate", "space", 1)
                .load("plate", -10)
                .build();
        assertThatThrownBy(() -> SteadySolver.of(network).solve(0)).isInstanceOf(HeatBalanceException.class);
    }

    @Test
    void theFailureNamesTheNodeWithTheMostHeatLeftAndHowMuch() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 50)
                .node("plate", 50)
                .boundary("wall", 300)
                .boundary("space", 3)
                .conductor("box", "wall", 1)
                .radiative("plate", "space", 1)
                .load("box", 5)
                .load("plate", -10)
                .build();
        // the plate takes no more from space than σ 3⁴, 4.6 µW
        assertThatThrownBy(() -> SteadySolver.of(network).solve(0))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageMatching(
                        ".* iterations 9\\.99999[0-9]* W are left over, most of them -9\\.99999[0-9]* W into "
                                + "plate at .*");
    }

    @Test
    void aPartWithoutABoundaryHasNoSteadyStateWhereverItStands() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("a", 3)
                .node("b", 4)
                .node("plate", 5)
                .boundary("space", 3)
                .conductor("a", "b", 1)
                .radiative("plate", "space", 1)
                .allowIsolatedParts()
                .build();
        assertThatThrownBy(() -> SteadySolver.of(network).solve(0))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessage("no steady state: node is a, but it has no path to space or any other boundary");
    }

    @Test
    void aTimeIsANumber() {
        for (double time : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SteadySolver.of(heated(90)).solve(time))
                    .withMessageStartingWith("time is " + time + ", but must be in ");
        }
    }
}
