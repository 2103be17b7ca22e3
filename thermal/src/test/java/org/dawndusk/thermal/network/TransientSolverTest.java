/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dawndusk.thermal.HeatBalanceException;
import org.junit.jupiter.api.Test;

class TransientSolverTest {
    private static final Profile LOAD = Profile.steps(new double[] {400, 700}, new double[] {30_000, 90_000, 30_000});

    /** Electronics and radiator with all that switches. */
    private static ThermalNetwork satellite() {
        return ThermalNetwork.builder()
                .node("electronics", 40_000)
                .arithmetic("plate")
                .node("radiator", 150_000)
                .node("tank", 8_000)
                .boundary("space", 2.7)
                .conductor("electronics", "plate", 3_000)
                .heatPipe("pipes", "plate", "radiator", (t, k) -> 2_000 + k, (t, k) -> 80_000)
                .radiative("radiator", "space", 120)
                .louvre("louvre", "radiator", "space", 5, 60, new Thermostat(285, 300))
                .conductor("tank", "radiator", 0.5)
                .radiative("tank", "space", 0.3)
                .heater("tank heater", "tank", "tank", 150, new Thermostat(278, 282))
                .load("electronics", LOAD)
                .build();
    }

    private static TransientSolver solver(ThermalNetwork network) {
        return TransientSolver.builder(network).build();
    }

    @Test
    void twoPiecesThatMeetAtASwitchingInstantGiveTheSameBits() {
        ThermalNetwork network = satellite();
        ThermalState start = ThermalState.uniform(network, 290);
        ThermalState whole = solver(network).advance(start, 0, 6_000).end();
        ThermalState first = solver(network).advance(start, 0, 700).end();
        ThermalState pieces = solver(network).advance(first, 700, 6_000).end();
        assertThat(pieces.temperatures()).isEqualTo(whole.temperatures());
        assertThat(pieces.active()).isEqualTo(whole.active());
        assertThat(solver(network).advance(start, 0, 6_000).end().temperatures())
                .isEqualTo(whole.temperatures());
    }

    @Test
    void aPlainSplitAgreesWithinTheTolerance() {
        ThermalNetwork network = satellite();
        ThermalState start = ThermalState.uniform(network, 290);
        double[] whole = solver(network).advance(start, 0, 350).end().temperatures();
        ThermalState half = solver(network).advance(start, 0, 123).end();
        assertThat(solver(network).advance(half, 123, 350).end().temperatures()).containsExactly(whole, within(1e-2));
    }

    @Test
    void inputsMayDifferAtEachCallAndAddToTheLoads() {
        ThermalNetwork network = satellite();
        ThermalState start = ThermalState.uniform(network, 290);
        Profile extra = Profile.steps(new double[] {100, 200}, new double[] {0, 5_000, 0});
        Transient with = solver(network).advance(start, 0, 300, Map.of("electronics", extra));
        Transient without = solver(network).advance(start, 0, 300);
        assertThat(with.audit().loads() - without.audit().loads()).isCloseTo(500_000, within(1e-3));
        assertThat(with.temperature("electronics", 100))
                .isCloseTo(without.temperature("electronics", 100), within(1e-3));
        assertThat(with.temperature("electronics", 200)).isGreaterThan(without.temperature("electronics", 200) + 3);
    }

    @Test
    void aGuardStopsAtItsZeroAndTheNextCallGoesOn() {
        ThermalNetwork network = satellite();
        TransientSolver guarded = TransientSolver.builder(network)
                .tolerance(1e-8)
                .guard("limit", state -> 310 - state.temperature("electronics"))
                .build();
        Transient first = guarded.advance(ThermalState.uniform(network, 290), 0, 6_000);
        assertThat(first.stoppedBy()).contains("limit");
        assertThat(first.endTime()).isLessThan(700);
        assertThat(first.end().temperature("electronics")).isCloseTo(310, within(1e-6));
        Transient second = guarded.advance(first.end(), first.endTime(), 6_000);
        // it goes back below the limit after the load has fallen, and is stopped there
        assertThat(second.stoppedBy()).contains("limit");
        assertThat(second.endTime()).isGreaterThan(700);
        assertThat(second.end().temperature("electronics")).isCloseTo(310, within(1e-6));
        assertThat(guarded.advance(second.end(), second.endTime(), 6_000).stoppedBy())
                .isEmpty();
    }

    @Test
    void louvresOpenAndCloseAtTheirBounds() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 20_000)
                .boundary("space", 3)
                .louvre("louvre", "box", "space", 0.1, 0.8, new Thermostat(285, 295))
                .load("box", 150)
                .build();
        ThermalState start = ThermalState.uniform(network, 290);
        assertThat(start.active()).isEmpty();
        Transient course = solver(network).advance(start, 0, 20_000);
        assertThat(course.switchings()).hasSizeGreaterThan(3);
        for (Transient.Switching s : course.switchings()) {
            assertThat(course.temperature("box", s.time())).isCloseTo(s.active() ? 295 : 285, within(1e-4));
        }
        assertThat(course.highest("box")).isLessThan(295.001);
        assertThatThrownBy(() -> SteadySolver.of(network).solve(0))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("[louvre] would cycle between its bounds");
        assertThat(start.with(Map.of("box", 299.0)).active()).isEmpty();
        assertThat(ThermalState.uniform(network, 299).active()).containsExactly("louvre");
    }

    @Test
    void aHeatPipeCarriesNoMoreThanItsLimit() {
        ThermalNetwork network = satellite();
        ThermalState start = ThermalState.uniform(network, 290);
        Transient course = solver(network).advance(start, 0, 690);
        assertThat(network.atLimit(course.end(), 690)).containsExactly("pipes");
        assertThat(network.atLimit(start, 0)).isEmpty();
        // 90 kW in, 80 kW out: the electronics warm evenly
        double rise = course.temperature("electronics", 690) - course.temperature("electronics", 640);
        assertThat(rise).isCloseTo(10_000 * 50 / 40_000.0, within(1e-3));
        ThermalNetwork overloaded = ThermalNetwork.builder()
                .node("chips", 10)
                .node("radiator", 10)
                .boundary("space", 3)
                .twoPhaseLoop("loop", "chips", "radiator", 500, 1_000, 20)
                .radiative("radiator", "space", 3)
                .load("chips", 1_001)
                .build();
        assertThatThrownBy(() -> SteadySolver.of(overloaded).solve(0))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("no steady state was found at 0.0 s")
                .hasMessageContaining("W into chips");
    }

    @Test
    void aPumpedLoopAndAHeatPumpBalance() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("coolant in", 500)
                .node("coolant out", 500)
                .node("chips", 2_000)
                .node("evaporator", 2_000)
                .node("radiator", 30_000)
                .boundary("space", 3)
                .pumpedLoop(400, 60, List.of("coolant in", "coolant out", "evaporator"))
                .conductor("chips", "coolant out", 800)
                .heatPump("pump", "evaporator", "radiator", HeatPump.lifting(Profile.constant(5_060), 0.5))
                .radiative("radiator", "space", 9)
                .radiative("chips", "space", 0.5)
                .conductor("evaporator", "radiator", 2)
                .load("chips", 5_000)
                .build();
        SteadyState steady = SteadySolver.of(network).solve(0);
        double lift = steady.temperature("radiator") - steady.temperature("evaporator");
        double work = 5_060 * lift / (0.5 * steady.temperature("evaporator"));
        assertThat(steady.heatTo("space")).isCloseTo(5_000 + 60 + work, within(1e-5));
        assertThat(steady.temperature("coolant out")).isGreaterThan(steady.temperature("coolant in"));
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-8)
                .build()
                .advance(ThermalState.uniform(network, 300), 0, 2e5);
        assertThat(course.end().temperatures()).containsExactly(steady.state().temperatures(), within(1e-3));
        EnergyAudit audit = course.audit();
        assertThat(audit.loads()).isCloseTo(5_060 * 2e5, within(1.0));
        assertThat(audit.work()).isPositive();
        assertThat(Math.abs(audit.residual())).isLessThan(1e-7 * audit.turnover());
    }

    @Test
    void aCycleClosesWhereHeavyNodesWouldTakeHundredsOfOrbits() {
        Profile load = Profile.of(t -> t % 5_700 < 2_000 ? 300 : 1_200, 2_000, 5_700);
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 4_000)
                .node("structure", 3_000_000)
                .node("radiator", 20_000)
                .boundary("space", 3)
                .conductor("box", "structure", 3)
                .conductor("box", "radiator", 40)
                .conductor("structure", "radiator", 2)
                .radiative("radiator", "space", 4)
                .load("box", load)
                .build();
        Cycle cycle = TransientSolver.builder(network).tolerance(1e-8).build().cycle(0, 5_700, Map.of(), 1e-5);
        assertThat(cycle.closureError()).isLessThanOrEqualTo(1e-5);
        assertThat(cycle.periods()).isLessThan(20);
        // the structure's own time constant is a hundred orbits: it must stand where its mean heat is zero
        assertThat(cycle.start().temperature("structure"))
                .isCloseTo(cycle.course().end().temperature("structure"), within(1e-5));
        EnergyAudit audit = cycle.course().audit();
        assertThat(Math.abs(audit.loads() + audit.boundaries())).isLessThan(1e-4 * audit.loads());
    }

    @Test
    void aCycleThatCannotBeIsAClearFailure() {
        ThermalNetwork drifting = ThermalNetwork.builder()
                .node("box", 4_000)
                .boundary("space", 3)
                .radiative("box", "space", 0.5)
                .load("box", Profile.of(t -> 200 + 20 * Math.sin(t)))
                .build();
        TransientSolver coarse =
                TransientSolver.builder(drifting).tolerance(1e-4).build();
        assertThatThrownBy(() -> coarse.cycle(0, 1_000, Map.of(), 1e-13))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("no cycle was found within");
    }

    @Test
    void aGuardThatStopsACycleIsNamed() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 4_000)
                .boundary("wall", 300)
                .conductor("box", "wall", 4)
                .load("box", Profile.steps(new double[] {500}, new double[] {0, 400}))
                .build();
        TransientSolver guarded = TransientSolver.builder(network)
                .tolerance(1e-9)
                .guard("hot", state -> 350 - state.temperature("box"))
                .build();
        // 100 K (1 - exp(-t / 1000 s)) are 50 K after 693 s
        assertThatThrownBy(() -> guarded.cycle(0, 2_000))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageMatching("no cycle: the guard hot stops it at 1193\\.14[67][0-9]* s");
    }

    @Test
    void aRunawayIsReportedWithTheNode() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("cell", 100)
                .boundary("wall", 300)
                .conductor("cell", "wall", 0.1)
                .load("cell", (t, k) -> 1e-4 * k * k * k)
                .build();
        assertThatThrownBy(() -> solver(network).advance(ThermalState.uniform(network, 300), 0, 1e6))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("the step size collapses")
                .hasMessageContaining("cell");
    }

    @Test
    void theDenseOutputMeetsItsStepsAndItsState() {
        ThermalNetwork network = satellite();
        Transient course = TransientSolver.builder(network)
                .observe("radiator")
                .build()
                .advance(ThermalState.uniform(network, 290), 0, 1_000);
        double[] instants = course.instants();
        assertThat(instants[0]).isEqualTo(0);
        assertThat(Arrays.stream(instants).anyMatch(t -> t == 400)).isTrue();
        assertThat(course.temperature("radiator", 1_000)).isEqualTo(course.end().temperature("radiator"));
        for (int k = 1; k + 1 < instants.length; k++) {
            assertThat(course.temperature("radiator", Math.nextUp(instants[k])))
                    .isCloseTo(course.temperature("radiator", instants[k]), within(1e-9));
        }
        assertThatThrownBy(() -> course.temperature("tank", 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node is tank, but must be one of the observed nodes");
    }
}
