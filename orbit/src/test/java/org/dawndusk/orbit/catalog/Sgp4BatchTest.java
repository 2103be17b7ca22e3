/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Sgp4Failure.Reason;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

class Sgp4BatchTest {

    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-01-03T00:00:00");
    private final Frame teme = earth.context().getFrames().getTEME();
    private final List<TLE> elements =
            Catalog.readTle(earth, String.join("\n", Tles.constellation(300))).elements();
    private final double[] instants = {0, -86_400, 3600.5, 7 * 86_400.0, 1e-3};

    private double[][] states(Sgp4Batch batch) {
        double[][] out = new double[6][elements.size() * instants.length];
        assertThat(batch.teme(instants, out[0], out[1], out[2], out[3], out[4], out[5]))
                .isEmpty();
        return out;
    }

    @Test
    void everyNumberEqualsOrekitToTheLastBit() {
        double[][] out = states(Sgp4Batch.of(scenario, elements));
        for (int i = 0; i < elements.size(); i++) {
            // a propagator that has computed nothing else, so that no memory of former instants can hide
            TLEPropagator orekit = TLEPropagator.selectExtrapolator(elements.get(i), teme);
            for (int k = 0; k < instants.length; k++) {
                PVCoordinates state = orekit.getPVCoordinates(scenario.date(instants[k]));
                assertThat(column(out, i * instants.length + k))
                        .containsExactly(
                                state.getPosition().getX(),
                                state.getPosition().getY(),
                                state.getPosition().getZ(),
                                state.getVelocity().getX(),
                                state.getVelocity().getY(),
                                state.getVelocity().getZ());
            }
        }
    }

    private static double[] column(double[][] rows, int index) {
        return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
    }

    @Test
    void oneInstantEqualsItsColumnOfMany() {
        Sgp4Batch batch = Sgp4Batch.of(scenario, elements);
        double[][] all = states(batch);
        double[][] one = new double[6][elements.size()];
        for (int k = 0; k < instants.length; k++) {
            batch.teme(instants[k], one[0], one[1], one[2], one[3], one[4], one[5]);
            for (int i = 0; i < elements.size(); i++) {
                assertThat(column(one, i)).containsExactly(column(all, i * instants.length + k));
            }
        }
        double[] x = new double[elements.size()];
        double[] y = new double[elements.size()];
        double[] z = new double[elements.size()];
        batch.teme(instants[4], x, y, z);
        assertThat(x).containsExactly(one[0]);
        assertThat(y).containsExactly(one[1]);
        assertThat(z).containsExactly(one[2]);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        double[][] alone = states(Sgp4Batch.of(scenario, elements));
        for (int threads : new int[] {1, 2, 3, 8}) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                assertThat(states(Sgp4Batch.of(scenario, elements).on(executor)))
                        .isDeepEqualTo(alone);
            } finally {
                executor.shutdown();
            }
        }
    }

    @Test
    void anExecutorThatRefusesOrNeverRunsOnlyLeavesTheWorkToTheCaller() {
        double[][] alone = states(Sgp4Batch.of(scenario, elements));
        Executor refusing = task -> {
            throw new RejectedExecutionException("no");
        };
        Queue<Runnable> later = new ArrayDeque<>();
        assertThat(states(Sgp4Batch.of(scenario, elements).on(refusing))).isDeepEqualTo(alone);
        assertThat(states(Sgp4Batch.of(scenario, elements).on(later::add))).isDeepEqualTo(alone);
        assertThat(states(Sgp4Batch.of(scenario, elements).on(Runnable::run))).isDeepEqualTo(alone);
        // helpers that come too late find nothing to do
        double[][] copy = Arrays.stream(alone).map(double[]::clone).toArray(double[][]::new);
        later.forEach(Runnable::run);
        assertThat(alone).isDeepEqualTo(copy);
    }

    @Test
    void aTaskOfTheExecutorMayItselfCallTheBatch() throws InterruptedException, ExecutionException {
        double[][] alone = states(Sgp4Batch.of(scenario, elements));
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Sgp4Batch batch = Sgp4Batch.of(scenario, elements).on(executor);
            assertThat(executor.submit(() -> states(batch)).get()).isDeepEqualTo(alone);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void callersAtTheSameTimeDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
        Sgp4Batch batch = Sgp4Batch.of(scenario, elements);
        double[][] alone = states(batch);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Future<double[][]>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(executor.submit(() -> states(batch)));
            }
            for (Future<double[][]> result : results) {
                assertThat(result.get()).isDeepEqualTo(alone);
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void anInterruptedCallerStillGetsTheWholeAnswerAndStaysInterrupted() {
        double[][] alone = states(Sgp4Batch.of(scenario, elements));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Thread.currentThread().interrupt();
            double[][] out = states(Sgp4Batch.of(scenario, elements).on(executor));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(out).isDeepEqualTo(alone);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void permutedElementsGivePermutedStates() {
        double[][] out = states(Sgp4Batch.of(scenario, elements));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(3));
        double[][] permuted =
                states(Sgp4Batch.of(scenario, order.stream().map(elements::get).toList()));
        for (int i = 0; i < order.size(); i++) {
            for (int k = 0; k < instants.length; k++) {
                assertThat(column(permuted, i * instants.length + k))
                        .containsExactly(column(out, order.get(i) * instants.length + k));
            }
        }
    }

    @Test
    void inertialStatesAreOrekitsTurnOfTheSameStates() {
        Sgp4Batch batch = Sgp4Batch.of(scenario, elements);
        int n = elements.size();
        double[][] out = new double[6][n];
        double[][] positions = new double[3][n];
        double t = 12_345;
        assertThat(batch.inertial(t, out[0], out[1], out[2], out[3], out[4], out[5]))
                .isEmpty();
        assertThat(batch.inertial(t, positions[0], positions[1], positions[2])).isEmpty();
        AbsoluteDate date = scenario.date(t);
        for (int i = 0; i < n; i++) {
            PVCoordinates state = teme.getTransformTo(earth.inertialFrame(), date)
                    .transformPVCoordinates(TLEPropagator.selectExtrapolator(elements.get(i), teme)
                            .getPVCoordinates(date));
            assertThat(column(out, i))
                    .containsExactly(
                            state.getPosition().getX(),
                            state.getPosition().getY(),
                            state.getPosition().getZ(),
                            state.getVelocity().getX(),
                            state.getVelocity().getY(),
                            state.getVelocity().getZ());
            assertThat(column(positions, i)).containsExactly(Arrays.copyOf(column(out, i), 3));
        }
        double[][] many = new double[3][n * instants.length];
        assertThat(batch.inertial(instants, many[0], many[1], many[2])).isEmpty();
        batch.inertial(instants[3], positions[0], positions[1], positions[2]);
        assertThat(column(many, 7 * instants.length + 3)).containsExactly(column(positions, 7));
    }

    /** A satellite that comes down, three that no ellipse belongs to, and sound ones between them. */
    private List<TLE> withFailures() {
        String decaying = String.join(
                "\n",
                Tles.checked("1 00011U 20001A   27003.00000000  .00000100  00000-0  90000-1 0  999"),
                Tles.line2("00011", 51, 10, 10_000, 20, 30, 16.2));
        String hyperbolic = String.join(
                "\n", Tles.line1("00012", "27003.00000000"), Tles.line2("00012", 51, 10, 9_999_999, 20, 30, 2));
        String empty = String.join(
                "\n", Tles.line1("00013", "27003.00000000"), Tles.line2("00013", 68, 10, 5_602_877, 20, 30, 0.00001));
        // from the verification set, to provoke a negative semi-latus rectum
        String soon = String.join(
                "\n",
                Tles.checked("1 33333U 05037B   27003.00000000  .25992681  00000-0  24476-3 0  1534"),
                Tles.checked("2 33333  96.4736 157.9986 9950000 244.0492 110.6523  4.00004038 10708"));
        Catalog catalog = Catalog.readTle(earth, String.join("\n", decaying, hyperbolic, empty, soon));
        assertThat(catalog.errors()).isEmpty();
        List<TLE> list = new ArrayList<>();
        for (TLE bad : catalog.elements()) {
            list.add(elements.get(list.size()));
            list.add(bad);
        }
        return list;
    }

    @Test
    void whatSgp4HasNoPositionForIsListedByIndexAndReason() {
        List<TLE> list = withFailures();
        double[] seconds = {0, 600, 1200, 5 * 86_400.0, 10 * 86_400.0};
        double[][] out = new double[6][list.size() * seconds.length];
        List<Sgp4Failure> failures =
                Sgp4Batch.of(scenario, list).teme(seconds, out[0], out[1], out[2], out[3], out[4], out[5]);
        assertThat(failures)
                .extracting(Sgp4Failure::satellite, Sgp4Failure::reason, Sgp4Failure::instant)
                .containsExactly(
                        tuple(1, Reason.DECAYED, 3),
                        tuple(3, Reason.ECCENTRICITY, 0),
                        tuple(5, Reason.NO_ELLIPSE, 0),
                        tuple(7, Reason.NO_ELLIPSE, 3));
        for (int i = 0; i < list.size(); i++) {
            int satellite = i;
            int expected = failures.stream()
                    .filter(each -> each.satellite() == satellite)
                    .mapToInt(Sgp4Failure::count)
                    .sum();
            for (double[] each : out) {
                double[] own = Arrays.copyOfRange(each, i * seconds.length, (i + 1) * seconds.length);
                assertThat(Arrays.stream(own).filter(Double::isNaN).count()).isEqualTo(expected);
                assertThat(Arrays.stream(own).filter(Double::isInfinite)).isEmpty();
            }
        }
    }

    @Test
    void anInstantAgesFromTheElementsIsNoPositionAndTakesNoTime() {
        double[] x = new double[elements.size()];
        double[] y = x.clone();
        double[] z = x.clone();
        for (double t : new double[] {101 * 31_557_600.0, -101 * 31_557_600.0, 3e11}) {
            assertThat(Sgp4Batch.of(scenario, elements).teme(t, x, y, z))
                    .hasSize(elements.size())
                    .allMatch(failure -> failure.reason() == Reason.FAR_FROM_EPOCH && failure.count() == 1);
            assertThat(Sgp4Batch.of(scenario, elements).inertial(t, x, y, z)).hasSize(elements.size());
        }
        double[] many = new double[elements.size() * 3];
        assertThat(Sgp4Batch.of(scenario, elements).teme(new double[] {0, -1e10, 60}, many, many.clone(), many.clone()))
                .hasSize(elements.size())
                .allMatch(failure -> failure.instant() == 1 && failure.count() == 1);
        assertThat(Double.isNaN(many[1])).isTrue();
        assertThat(many[2]).isFinite();
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> Sgp4Batch.of(scenario, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("elements has 0 entries, but must have at least 1");
        Sgp4Batch batch = Sgp4Batch.of(scenario, elements);
        assertThat(batch.size()).isEqualTo(300);
        double[] full = new double[300];
        assertThatThrownBy(() -> batch.teme(0, full, new double[299], full))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("y has 299 entries, but must have at least 300");
        assertThatThrownBy(() -> batch.inertial(new double[2], full, full, full))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x has 300 entries, but must have at least 600");
        assertThatThrownBy(() -> batch.teme(Double.NaN, full, full, full))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t is NaN, but must be in (-∞, ∞)");
        assertThatThrownBy(() -> batch.inertial(new double[] {0, Double.POSITIVE_INFINITY}, full, full, full))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("instants[1] is Infinity");
        assertThatThrownBy(() -> batch.teme(new double[0], full, full, full))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants has 0 entries, but must have at least 1");
    }
}
