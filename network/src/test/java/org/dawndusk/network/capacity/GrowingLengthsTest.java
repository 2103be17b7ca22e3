/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of the method by hand: lengths, phases, bounds, and what a run of a step size guarantees. */
class GrowingLengthsTest {
    /** No share is that close to the bound. */
    private static final double NEVER = -1;

    private static GrowingLengths method(FlowNetwork network, double epsilon, Commodity... commodities) {
        return new GrowingLengths(network, new Demands(network.nodes(), List.of(commodities)), epsilon);
    }

    /** 0 → 1 → 3 of rates 2 and 4, 0 → 2 → 3 of rates 1, and an arc from 0 to 3 that carries nothing. */
    private static FlowNetwork unequal() {
        return FlowNetwork.of(4, new int[] {0, 1, 0, 2, 0}, new int[] {1, 3, 2, 3, 3}, new double[] {2, 4, 1, 1, 0});
    }

    private static GrowingLengths unequalMethod() {
        GrowingLengths method = method(unequal(), 0.1, new Commodity(0, 3, 1), new Commodity(1, 3, 2));
        method.restart();
        return method;
    }

    @Test
    void theFirstLengthsAreOneOverTheRate() {
        GrowingLengths method = unequalMethod();
        method.takeBound();
        // 4 arcs of rate × length 1; from 0 to 3 it is 1/2 + 1/4 and from 1 to 3 it is 1/4
        assertThat(method.bound()).isEqualTo(4 / (1 * 0.75 + 2 * 0.25));
        assertThat(method.firstPortion()).isEqualTo(1.0 / 3);
    }

    @Test
    void anArcGrowsLongerByTheStepTimesWhatItSentOfItsRate() {
        GrowingLengths method = unequalMethod();
        method.phase(1, 0.5);
        double first = 1.0 / 2 * (1 + 0.5 * 1 / 2);
        double second = 1.0 / 4 * (1 + 0.5 * 1 / 4) * (1 + 0.5 * 2 / 4);
        method.takeBound();
        assertThat(method.bound()).isEqualTo((2 * first + 4 * second + 1 + 1) / (1 * (first + second) + 2 * second));
        // 3 of 4 go through the second arc
        assertThat(method.share()).isEqualTo(4.0 / 3);
        assertThat(method.flows()[0][unequal().arc(0, 1)]).isEqualTo(4.0 / 3);
        assertThat(method.flows()[1][unequal().arc(1, 3)]).isEqualTo(8.0 / 3);
        assertThat(method.phases()).isEqualTo(1);
    }

    /** 0 → 1 → 3 of rates 1, 0 → 2 → 3 of rates 0.8: lengths 2 and 2.5. */
    private static FlowNetwork diamond() {
        return FlowNetwork.of(4, new int[] {0, 1, 0, 2}, new int[] {1, 3, 2, 3}, new double[] {1, 1, 0.8, 0.8});
    }

    private static void assertTwoAboveAndTheRestBelow(GrowingLengths method) {
        assertThat(method.share()).isCloseTo(2.8 / 2, within(1e-15));
        assertThat(method.flows()[0]).containsExactly(new double[] {1, 0.4, 1, 0.4}, within(1e-15));
    }

    /** Of 2.8 the first goes over the upper path, which is 3 then, the second too, as 3 ≤ 1.5 × 2, and the rest below. */
    @Test
    void aPathServesUntilItIsLongerThanTheShortestByTheStep() {
        GrowingLengths method = method(diamond(), 0.1, new Commodity(0, 3, 1));
        method.restart();
        method.phase(2.8, 0.5);
        assertTwoAboveAndTheRestBelow(method);
    }

    @Test
    void aRestartForgetsWhatWasSentAndAllLengths() {
        GrowingLengths method = method(diamond(), 0.1, new Commodity(0, 3, 1));
        method.restart();
        method.phase(1, 0.5);
        assertThat(method.share()).isEqualTo(1);
        method.restart();
        assertThat(method.phases()).isZero();
        method.phase(2.8, 0.5);
        assertTwoAboveAndTheRestBelow(method);
        // the lower path was the last, but the upper one is the shortest again
        method.restart();
        method.phase(1, 0.5);
        method.takeBound();
        assertThat(method.bound()).isCloseTo((1.5 + 1.5 + 1 + 1) / 2.5, within(1e-15));
    }

    private static FlowNetwork line(int arcs) {
        double[] rates = new double[arcs];
        Arrays.fill(rates, 2);
        return FlowNetwork.of(
                arcs + 1,
                IntStream.range(0, arcs).toArray(),
                IntStream.rangeClosed(1, arcs).toArray(),
                rates);
    }

    /**
     * Each phase fills a line and makes it longer by 1 + step, until it has grown by (arcs / (1 − step)) to the power of
     * 1 / step. The longest runs grow beyond what a double holds.
     */
    @ParameterizedTest
    @CsvSource({"1, 0.5, 4", "2, 0.5, 7", "4, 0.5, 11", "16, 0.5, 18", "16, 0.125, 198", "16, 0.0078125, 45733"})
    void aRunEndsAtTheVolumeThatProvesItsStep(int arcs, double step, int phases) {
        GrowingLengths method = method(line(arcs), NEVER, new Commodity(0, arcs, 1));
        for (int time = 0; time < 2; time++) {
            method.run(step);
            assertThat(method.phases()).isEqualTo(phases);
            assertThat(method.share()).isCloseTo(2, within(1e-9));
            assertThat(method.bound()).isCloseTo(2, within(1e-9));
        }
    }

    @Test
    void aRunEndsAtTheEighthPhaseWhereTheBoundIsMet() {
        GrowingLengths method = method(line(16), 0, new Commodity(0, 16, 1));
        method.run(0.5);
        assertThat(method.phases()).isEqualTo(8);
        assertThat(method.share()).isEqualTo(2);
        assertThat(method.bound()).isEqualTo(2);
    }

    /**
     * Garg and Könemann's proof for paths within 1 + step of the shortest: with s = step (1 + step) the volume grows by at
     * most 1 / (1 − s × portion / optimum) a phase, and an arc's length by at least 1 + step for each time that its rate was
     * sent.
     */
    private static double guarantee(double step, int arcs) {
        double grown = Math.log(arcs / (1 - step)) / step;
        double s = step * (1 + step);
        return (1 - s) / s * grown / ((Math.log(arcs) + grown - Math.log(1 - s)) / Math.log(1 + step));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.25", "2, 0.125", "3, 0.03125", "4, 0.0078125", "5, 0.0078125"})
    void aRunKeepsTheGuaranteeOfItsStep(int seed, double step) {
        FlowNetwork network = new RandomNetwork(6, 18, true, seed).network();
        List<Commodity> commodities =
                List.of(new Commodity(0, 3, 0.7), new Commodity(0, 4, 0.4), new Commodity(1, 5, 0.9));
        double optimum = LinearProgram.concurrentShare(network, commodities);
        GrowingLengths method = new GrowingLengths(network, new Demands(6, commodities), NEVER);
        method.run(step);
        assertThat(method.share()).isBetween(guarantee(step, network.arcs()) * optimum, optimum * (1 + 1e-9));
        assertThat(method.bound()).isGreaterThanOrEqualTo(optimum * (1 - 1e-9));
    }

    @Test
    void nothingFlowsWhereNoArcCarriesAnything() {
        FlowNetwork dead = FlowNetwork.of(3, new int[] {0, 1}, new int[] {1, 2}, new double[2]);
        GrowingLengths method = method(dead, 0.1, new Commodity(1, 2, 1), new Commodity(0, 2, 1));
        method.solve();
        assertThat(method.share()).isZero();
        assertThat(method.bound()).isZero();
        assertThat(method.phases()).isZero();
    }
}
