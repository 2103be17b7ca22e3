/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dawndusk.thermal.HeatBalanceException;
import org.junit.jupiter.api.Test;

/** Which steps are taken, what is balanced at their ends, and how closely events are met. */
class IntegrationTest {
    private static final double TOLERANCE = 1e-6;

    /** Cooling by radiation, with a pulse of heat at 1500 s that steps run into unprepared. */
    private static ThermalNetwork pulsed(double pulse) {
        return ThermalNetwork.builder()
                .node("body", 500)
                .node("shield", 200)
                .boundary("space", 3)
                .conductor("body", "shield", 0.5)
                .radiative("shield", "space", 0.09)
                .load("body", Profile.of(t -> pulse * Math.exp(-Math.pow((t - 1_500) / 20, 2))))
                .build();
    }

    /** The instants of all steps by the rule: 0.9 of what the error's fifth root tells, a fifth to the sixfold. */
    private static double[] byTheRule(ThermalNetwork network, double[] start, double end, double longest) {
        Rosenbrock method = new Rosenbrock(
                network,
                new HeatFlows(network, Map.of()),
                new FrontalFactors(network.analysis),
                TOLERANCE,
                TOLERANCE,
                new boolean[0]);
        System.arraycopy(start, 0, method.from, 0, start.length);
        List<Double> instants = new ArrayList<>(List.of(0.0));
        double time = 0;
        method.begin(0, Math.nextDown(end));
        double h = method.firstStep();
        boolean refused = false;
        while (time < end) {
            h = Math.min(h, longest);
            double rest = end - time;
            // a last piece of more than one step and less than two is cut into halves
            double length = h >= rest / 1.01 ? rest : h > rest / 2 ? rest / 2 : h;
            double error = method.step(length);
            double change = Math.min(6, Math.max(0.2, 0.9 / Math.pow(error, 0.2)));
            if (error > 1) {
                refused = true;
                h = length * Math.min(0.9, change);
            } else {
                h = length * (refused ? Math.min(1, change) : change);
                refused = false;
                time = length == rest ? end : time + length;
                instants.add(time);
                System.arraycopy(method.to, 0, method.from, 0, start.length);
                method.begin(time, Math.nextDown(end));
            }
        }
        return instants.stream().mapToDouble(t -> t).toArray();
    }

    @Test
    void stepsFollowTheError() {
        for (double pulse : new double[] {0, 300}) {
            for (double end : new double[] {3_000, 4_321}) {
                for (double longest : new double[] {Double.MAX_VALUE, 130}) {
                    ThermalNetwork network = pulsed(pulse);
                    double[] expected = byTheRule(network, new double[] {400, 380, 3}, end, longest);
                    Transient course = TransientSolver.builder(network)
                            .largestStep(longest)
                            .build()
                            .advance(ThermalState.of(network, new double[] {400, 380, 3}), 0, end);
                    assertThat(course.instants()).hasSameSizeAs(expected);
                    assertThat(course.instants()).containsExactly(expected, within(1e-6));
                    assertThat(course.endTime()).isEqualTo(end);
                }
            }
        }
    }

    /** A plate without capacity between a box and a wall that warms by steps. */
    private static ThermalNetwork.Builder plate() {
        return ThermalNetwork.builder()
                .node("box", 1_000)
                .arithmetic("plate")
                .boundary("wall", Profile.of(t -> t < 100 ? 280 : 290, 100))
                .conductor("box", "plate", 3)
                .radiative("plate", "wall", 0.4);
    }

    private static void assertBalanced(double box, double plate, double wall, double load) {
        double left = 3 * (box - plate) + 0.4 * HeatFlows.SIGMA * (Math.pow(wall, 4) - Math.pow(plate, 4)) + load;
        assertThat(left).as("heat left in the plate").isCloseTo(0, within(1e-9));
    }

    @Test
    void nodesWithoutCapacityAreInBalanceAtTheBeginAndAtTheEnd() {
        ThermalNetwork network = plate().build();
        // the guess of the plate is of no account
        ThermalState start = ThermalState.of(network, new double[] {330, 30, 5});
        for (double end : new double[] {70, 100}) {
            Transient course =
                    TransientSolver.builder(network).tolerance(1e-4).build().advance(start, 0, end);
            assertThat(course.temperature("box", 0)).isEqualTo(330);
            assertBalanced(330, course.temperature("plate", 0), 280, 0);
            ThermalState last = course.end();
            // at the switching instant it is the wall's new temperature that holds
            assertThat(last.temperature("wall")).isEqualTo(end < 100 ? 280 : 290);
            assertBalanced(last.temperature("box"), last.temperature("plate"), last.temperature("wall"), 0);
        }
    }

    @Test
    void aHeaterOnANodeWithoutCapacityChangesItsBalanceAtOnce() {
        ThermalNetwork network = plate().heater("heater", "plate", "box", 60, new Thermostat(320, 340))
                .build();
        ThermalState warm = ThermalState.of(network, new double[] {341, 300, 280});
        assertThat(warm.active()).isEmpty();
        Transient off = TransientSolver.builder(network).build().advance(warm.with(Map.of("box", 330.0)), 0, 1);
        assertThat(off.switchings()).isEmpty();
        assertBalanced(330, off.temperature("plate", 0), 280, 0);
        Transient on = TransientSolver.builder(network).build().advance(warm.with(Map.of("box", 310.0)), 0, 1);
        assertThat(on.switchings()).containsExactly(new Transient.Switching(0, "heater", true));
        assertBalanced(310, on.temperature("plate", 0), 280, 60);
    }

    /** C dT/dt = -g (T - 300 K). */
    private static ThermalNetwork relaxing() {
        return ThermalNetwork.builder()
                .node("box", 2_000)
                .boundary("wall", 300)
                .conductor("box", "wall", 2)
                .build();
    }

    @Test
    void anEventIsPassedByLessThanABillionthOfItsStep() {
        ThermalNetwork network = relaxing();
        for (double tolerance : new double[] {1e-2, 1e-5, 1e-9}) {
            for (double at : new double[] {399.9, 371, 350, 333, 310, 301}) {
                Transient stopped = TransientSolver.builder(network)
                        .tolerance(tolerance)
                        .guard("limit", state -> state.temperature("box") - at)
                        .build()
                        .advance(ThermalState.uniform(network, 400), 0, 9_000);
                assertThat(stopped.stoppedBy()).contains("limit");
                double[] instants = stopped.instants();
                // no step of the course is longer than 5000 s here, and at the limit it cools by (at - 300) / 1000 K/s
                double longest = 5_000;
                double passed = at - stopped.end().temperature("box");
                assertThat(instants[instants.length - 1] - instants[instants.length - 2])
                        .isLessThan(longest);
                assertThat(passed).isBetween(0.0, 4e-10 * longest * (at - 300) / 1_000 + 1e-12);
            }
        }
    }

    @Test
    void aGuardIsAskedAsOftenAsItsSearchNeeds() {
        ThermalNetwork network = relaxing();
        for (double tolerance : new double[] {1e-2, 1e-6, 1e-9}) {
            int[] looks = {0};
            Transient stopped = TransientSolver.builder(network)
                    .tolerance(tolerance)
                    .guard("350 K", state -> {
                        looks[0]++;
                        return state.temperature("box") - 350;
                    })
                    .build()
                    .advance(ThermalState.uniform(network, 400), 0, 5_000);
            int steps = stopped.instants().length - 1;
            // one at the begin, four a step, 32 bisections of a quarter to 1e-10, and a handful for the step's end
            assertThat(looks[0]).isLessThanOrEqualTo(1 + 4 * steps + 32 + 6);
        }
    }

    @Test
    void ofTwoGuardsWithinOneStepTheFirstInTimeStops() {
        ThermalNetwork network = relaxing();
        Transient stopped = TransientSolver.builder(network)
                .tolerance(1e-2)
                .guard("349 K", state -> state.temperature("box") - 349)
                .guard("350 K", state -> state.temperature("box") - 350)
                .guard("349.5 K", state -> 349.5 - state.temperature("box"))
                .build()
                .advance(ThermalState.uniform(network, 400), 0, 5_000);
        assertThat(stopped.stoppedBy()).contains("350 K");
        assertThat(stopped.end().temperature("box")).isCloseTo(350, within(1e-6));
    }

    @Test
    void aGuardThatRestsAtZeroIsWatchedOnceItHasLeft() {
        // 20 W from 1000 s on warm the box by 20 mK/s, -20 W from 2000 s on cool it again by as much
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 1_000)
                .boundary("wall", 300)
                .conductor("box", "wall", 1e-9)
                .heater("idle", "box", "box", 1, new Thermostat(200, 210))
                .load("box", Profile.steps(new double[] {1_000, 2_000}, new double[] {0, 20, -20}))
                .build();
        Transient stopped = TransientSolver.builder(network)
                .guard("left and back", state -> state.temperature("box") - 300)
                .build()
                .advance(ThermalState.uniform(network, 300), 0, 5_000);
        assertThat(stopped.stoppedBy()).contains("left and back");
        assertThat(stopped.endTime()).isCloseTo(3_000, within(1e-3));
    }

    @Test
    void aStepThatCollapsesIsReportedWhereItDoes() {
        // dT/dt = 1e-6 T² has its pole 1e6 / 400 s after the start
        ThermalNetwork network = ThermalNetwork.builder()
                .node("cell", 1)
                .boundary("wall", 300)
                .radiative("cell", "wall", 1e-30)
                .load("cell", (t, k) -> 1e-6 * k * k)
                .build();
        assertThatThrownBy(() ->
                        TransientSolver.builder(network).build().advance(ThermalState.uniform(network, 400), 0, 1e5))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageMatching("the step size collapses to .* s at (2499\\.99|2500\\.0)[0-9]* s by cell at .*");
    }
}
