/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the iteration goes, when it has arrived, and how soon it gives up. */
class NewtonTest {
    private static final double TIGHT = 1e-10;

    /** One network with its first guess. */
    private static final class Search {
        final double[] temperature;
        final ThermalNetwork network;
        final Newton newton;

        Search(ThermalNetwork.Builder builder, double... guess) {
            network = builder.build();
            HeatFlows flows = new HeatFlows(network, Map.of());
            newton = new Newton(network, flows, new FrontalFactors(network.analysis));
            temperature = new double[network.names.size()];
            System.arraycopy(guess, 0, temperature, 0, guess.length);
            flows.boundaries(0, temperature);
        }

        boolean solves(double tolerance, String... heldNodes) {
            boolean[] held = new boolean[network.unknowns];
            for (String node : heldNodes) {
                held[network.indexOf(node)] = true;
            }
            return newton.solve(0, temperature, new boolean[0], held, tolerance);
        }
    }

    private static ThermalNetwork.Builder tank(double load) {
        return ThermalNetwork.builder()
                .node("tank", 1)
                .boundary("wall", 250)
                .conductor("tank", "wall", 2)
                .load("tank", load);
    }

    @Test
    void aTemperatureGoesNoFurtherThanToItsFourfoldOrItsQuarter() {
        // 5, 20, 80, 320 K: the full steps would be to 1e7 K at first
        Search up = new Search(
                ThermalNetwork.builder()
                        .node("plate", 1)
                        .boundary("space", 0)
                        .radiative("plate", "space", 3)
                        .load("plate", 3 * HeatFlows.SIGMA * Math.pow(320, 4)),
                5);
        assertThat(up.solves(TIGHT)).isTrue();
        assertThat(up.newton.iterations()).isEqualTo(3);
        assertThat(up.temperature[0]).isCloseTo(320, within(1e-9));
        // 300, 75, 18.75, 10 K: the full step would be the last at once
        Search down = new Search(
                ThermalNetwork.builder().node("box", 1).boundary("wall", 10).conductor("box", "wall", 2), 300);
        assertThat(down.solves(TIGHT)).isTrue();
        assertThat(down.newton.iterations()).isEqualTo(3);
        assertThat(down.temperature[0]).isCloseTo(10, within(1e-12));
    }

    @Test
    void itHasArrivedWhereTheResidualIsTheToleratedShareOfWhatEntersOrLeaves() {
        // at 295 + e the residual is 2 e and 90 + 2 e leave; below 295 the load of 90 is more than what leaves
        for (int sign : new int[] {1, -1}) {
            double balance = 250 + sign * 45;
            for (double e : new double[] {4.9, -4.4}) {
                Search arrived = new Search(tank(sign * 90), balance + sign * e);
                assertThat(arrived.solves(0.1)).isTrue();
                assertThat(arrived.newton.iterations()).isZero();
                assertThat(arrived.temperature[0]).isEqualTo(balance + sign * e);
                assertThat(arrived.newton.heats()[0]).isCloseTo(-2 * sign * e, within(1e-12));
                assertThat(arrived.newton.heats()[1]).isCloseTo(sign * 90 + 2 * sign * e, within(1e-12));
            }
            for (double e : new double[] {5.1, -4.6}) {
                Search onItsWay = new Search(tank(sign * 90), balance + sign * e);
                assertThat(onItsWay.solves(0.1)).isTrue();
                assertThat(onItsWay.newton.iterations()).isEqualTo(1);
                assertThat(onItsWay.temperature[0]).isCloseTo(balance, within(1e-12));
            }
        }
    }

    @Test
    void whatEntersAtOneBoundaryAndLeavesAtAnotherCountsTwice() {
        // 100 + e and 100 - e cross the borders, the residual is 2 e
        for (double e : new double[] {9.9, 10.1}) {
            Search between = new Search(
                    ThermalNetwork.builder()
                            .node("strap", 1)
                            .boundary("hot", 400)
                            .boundary("cold", 200)
                            .conductor("strap", "hot", 1)
                            .conductor("strap", "cold", 1),
                    300 + e);
            assertThat(between.solves(0.1)).isTrue();
            assertThat(between.newton.iterations()).isEqualTo(e < 10 ? 0 : 1);
            assertThat(between.newton.throughput(between.newton.heats())).isCloseTo(200, within(1e-9));
        }
    }

    @Test
    void aResidualOfAHundredthOfAMillionthMillionthOfTheTurnoverIsAsGoodAsNone() {
        // turnover 2 W/K · 250 K; the wall's own temperature is the balance
        for (int ulps : new int[] {80, 100}) {
            double off = ulps * Math.ulp(250.0);
            Search beside = new Search(tank(0).node("held", 1).conductor("held", "wall", 1e6), 250 + off, 250 + 1e-3);
            assertThat(beside.solves(0, "held")).isTrue();
            assertThat(beside.newton.iterations()).isEqualTo(2 * off <= 1e-14 * 500 ? 0 : 1);
        }
    }

    @Test
    void heldNodesKeepTheirTemperaturesAndAreNoPartOfTheBalance() {
        // two chains that hang on a held node from both sides, which is far from its own balance
        ThermalNetwork.Builder builder = ThermalNetwork.builder()
                .node("a", 1)
                .node("held", 1)
                .node("b", 1)
                .node("held too", 1)
                .boundary("wall", 200)
                .conductor("a", "held", 3)
                .conductor("held", "b", 5)
                .conductor("b", "wall", 2)
                .conductor("held", "held too", 7)
                .conductor("a", "held too", 1)
                .load("a", 40)
                .load("b", -70)
                .load("held", 1e6);
        Search chains = new Search(builder, 300, 321, 300, 333);
        assertThat(chains.solves(TIGHT, "held", "held too")).isTrue();
        assertThat(chains.newton.iterations()).isEqualTo(1);
        double a = (3 * 321 + 333 + 40) / 4.0;
        double b = (5 * 321 + 2 * 200 - 70) / 7.0;
        assertThat(chains.temperature[0]).isCloseTo(a, within(1e-10));
        assertThat(chains.temperature[1]).isEqualTo(321);
        assertThat(chains.temperature[2]).isCloseTo(b, within(1e-10));
        assertThat(chains.temperature[3]).isEqualTo(333);
        assertThat(chains.temperature[4]).isEqualTo(200);
        assertThat(chains.newton.heats()[1]).isCloseTo(1e6 + 3 * (a - 321) + 5 * (b - 321) + 7 * 12, within(1e-6));
        assertThat(Newton.absolute(chains.newton.heats(), new boolean[] {false, true, false, true}))
                .isLessThan(1e-9);
        assertThat(Newton.absolute(new double[] {-3, 5, 4, 8}, new boolean[] {false, true, false, true}))
                .isEqualTo(7);
    }

    /** A heat pipe at its limit, which tells nothing of where less would pass. */
    private static ThermalNetwork.Builder pipe() {
        return ThermalNetwork.builder()
                .node("chips", 1)
                .boundary("wall", 300)
                .heatPipe("pipe", "chips", "wall", (t, k) -> 10, (t, k) -> 500)
                .load("chips", 100);
    }

    @Test
    void aSingularMatrixIsGivenUpOnceItsDiagonalWasRaisedByTheLargest() {
        Search alone = new Search(pipe(), 400);
        assertThat(alone.solves(TIGHT)).isFalse();
        // raised by nothing, then by 1e-6 to 1e8 and perhaps, by rounding, by 1e9
        assertThat(alone.newton.iterations()).isBetween(16, 17);
        assertThat(alone.temperature[0]).isEqualTo(400);
        assertThat(alone.newton.heats()[0]).isEqualTo(-400);
    }

    @Test
    void besideAnotherNodeTheRaisedDiagonalLeadsOut() {
        // the mean of the diagonal is (0 + 3) / 2 W/K: -400 W / 1.5 r W/K, halved up to eleven times, come below the
        // pipe's limit from r = 1e-2 on, the sixth; then r falls tenfold an iteration, the residual by 1.65 r
        Search two = new Search(pipe().node("other", 1).conductor("other", "wall", 3), 400, 300);
        assertThat(two.solves(TIGHT)).isTrue();
        assertThat(two.temperature[0]).isCloseTo(310, within(1e-9));
        assertThat(two.temperature[1]).isEqualTo(300);
        assertThat(two.newton.iterations()).isEqualTo(9);
    }

    @Test
    void aJumpAtTheBalanceIsAcceptedWhereRoundOffHidesIt() {
        // the turnover is 300 W: 1e-10 W are below 1e-12 of it, 1e-9 W are not
        for (double jump : new double[] {1e-10, 1e-9}) {
            Search jumping = new Search(
                    ThermalNetwork.builder()
                            .node("box", 1)
                            .boundary("wall", 300)
                            .conductor("box", "wall", 1)
                            .load("box", (t, k) -> k < 300 ? jump : -jump),
                    300);
            assertThat(jumping.solves(TIGHT)).isEqualTo(jump < 3e-10);
            if (jump < 3e-10) {
                assertThat(jumping.newton.iterations()).isEqualTo(1);
            } else {
                assertThat(jumping.newton.iterations()).isBetween(16, 17);
            }
            assertThat(jumping.temperature[0]).isCloseTo(300, within(1e-9));
        }
    }

    @Test
    void aStepThatOvershootsIsHalved() {
        // the load is steep within a kelvin of 300 K and flat beyond: full steps from 305 K would leap to and fro
        Search steep = new Search(
                ThermalNetwork.builder()
                        .node("box", 1)
                        .boundary("wall", 300)
                        .conductor("box", "wall", 0.1)
                        .load("box", (t, k) -> -10 * Math.atan((k - 300) * 2)),
                305);
        assertThat(steep.solves(TIGHT)).isTrue();
        assertThat(steep.temperature[0]).isCloseTo(300, within(1e-9));
        assertThat(steep.newton.iterations()).isLessThan(13);
    }
}
