/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Sgp4Batch;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;

/** The screening against every pair asked with Orekit's detector of approaches. */
class ScreeningAgainstOrekitTest {

    private static final double SPAN = 6 * 3600;
    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-01-05T00:00:00");

    private record Key(int satellite, int object, long minute) {}

    /** Low, eccentric and high orbits that cross the band of the first. */
    private List<TLE> elements(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    boolean eccentric = i % 8 == 7;
                    double motion = eccentric ? 5 + 8 * random.nextDouble() : 15.05 + 0.05 * random.nextDouble();
                    double axis = Math.cbrt(3.986008e14 / Math.pow(motion * 2 * Math.PI / 86_400, 2));
                    double eccentricity = eccentric ? 1 - 6.9e6 / axis : 0.002 * random.nextDouble();
                    return new TLE(
                            i + 1,
                            'U',
                            2020,
                            1,
                            "A",
                            0,
                            1,
                            scenario.date(-43_200 * random.nextDouble()),
                            motion * 2 * Math.PI / 86_400,
                            0,
                            0,
                            eccentricity,
                            Math.toRadians(30 + 80 * random.nextDouble()),
                            2 * Math.PI * random.nextDouble(),
                            2 * Math.PI * random.nextDouble(),
                            2 * Math.PI * random.nextDouble(),
                            1,
                            1e-5,
                            earth.utc());
                })
                .toList();
    }

    private Propagator propagator(TLE elements) {
        return TLEPropagator.selectExtrapolator(
                elements, earth.context().getFrames().getTEME());
    }

    private List<Conjunctions.Row> everyPair(List<TLE> satellites, List<TLE> objects, double distance) {
        List<Conjunctions.Row> rows = new ArrayList<>();
        for (int i = 0; i < satellites.size(); i++) {
            for (int j = 0; j < objects.size(); j++) {
                for (ClosestApproach each : ClosestApproach.of(
                        scenario, propagator(satellites.get(i)), propagator(objects.get(j)), 0, SPAN)) {
                    if (each.distance() <= distance) {
                        rows.add(new Conjunctions.Row(i, j, each.time(), each.distance(), each.relativeSpeed()));
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void findsWhatEveryPairFinds() {
        List<TLE> ours = elements(24, 1);
        List<TLE> others = elements(40, 2);
        double distance = 150e3;
        Sgp4Batch a = Sgp4Batch.of(scenario, ours);
        Sgp4Batch b = Sgp4Batch.of(scenario, others);
        Conjunctions found = Screening.within(distance).find(a.size(), a::inertial, b.size(), b::inertial, 0, SPAN);
        List<Conjunctions.Row> expected = everyPair(ours, others, distance);
        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(found.satellitesWithoutState()).isEmpty();
        assertThat(found.objectsWithoutState()).isEmpty();

        Conjunctions exact =
                found.refined(scenario, distance, i -> propagator(ours.get(i)), j -> propagator(others.get(j)));
        assertThat(found.count()).isEqualTo(expected.size());
        expected.sort((p, q) -> Double.compare(p.time(), q.time()));
        for (int row = 0; row < expected.size(); row++) {
            Conjunctions.Row truth = expected.get(row);
            assertThat(new Key(found.satellite(row), found.object(row), Math.round(found.time(row) / 60)))
                    .isEqualTo(new Key(truth.satellite(), truth.object(), Math.round(truth.time() / 60)));
            // the cubic, and SGP4's velocity not being quite the rate of its position
            assertThat(found.distance(row)).isCloseTo(truth.distance(), within(0.5));
            assertThat(found.relativeSpeed(row)).isCloseTo(truth.relativeSpeed(), within(0.5));
            assertThat(found.time(row)).isCloseTo(truth.time(), within(2e-3));
            assertThat(exact.time(row)).isCloseTo(truth.time(), within(1e-4));
            assertThat(exact.distance(row)).isCloseTo(truth.distance(), within(1e-3));
        }
    }

    @Test
    void threadsHaveNoPartInTheResult() throws InterruptedException {
        List<TLE> ours = elements(40, 3);
        List<TLE> others = elements(120, 4);
        Sgp4Batch a = Sgp4Batch.of(scenario, ours);
        Sgp4Batch b = Sgp4Batch.of(scenario, others);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            Screening screening = Screening.within(50e3);
            Conjunctions one = screening.find(a.size(), a::inertial, b.size(), b::inertial, 0, SPAN);
            Conjunctions many = screening.on(executor).find(a.size(), a::inertial, b.size(), b::inertial, 0, SPAN);
            assertThat(one.count()).isGreaterThan(50);
            assertThat(many.count()).isEqualTo(one.count());
            for (int row = 0; row < one.count(); row++) {
                assertThat(many.satellite(row)).isEqualTo(one.satellite(row));
                assertThat(many.object(row)).isEqualTo(one.object(row));
                assertThat(many.time(row)).isEqualTo(one.time(row));
                assertThat(many.distance(row)).isEqualTo(one.distance(row));
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void amongOneConstellationEveryPairIsAskedOnce() {
        Constellation walker =
                Constellation.of(Shell.walkerDelta(FrozenOrbit.of(earth, 550e3, Math.toRadians(53)), 60, 6, 1));
        BatchEphemeris batch = BatchEphemeris.of(scenario, walker);
        Screening screening = Screening.within(1e6);
        Conjunctions among = screening.among(batch.size(), batch::inertial, 0, 5_700);
        Conjunctions both = screening.find(batch.size(), batch::inertial, batch.size(), batch::inertial, 0, 5_700);
        int pairs = 0;
        for (int row = 0; row < both.count(); row++) {
            pairs += both.satellite(row) < both.object(row) ? 1 : 0;
        }
        assertThat(among.count()).isEqualTo(pairs).isGreaterThan(100);
        double least = IntStream.range(0, among.count())
                .mapToDouble(among::distance)
                .min()
                .orElseThrow();
        SlotMargin margin = SlotMargin.of(walker.shells().get(0), 1000);
        // over a revolution the nearest pair of the shell is that of the closed curve
        assertThat(margin.nominal()).isCloseTo(least, within(5.0));
        assertThat(margin.distance()).isEqualTo(margin.nominal() - 2000);
        assertThat(margin.isSafe(10)).isTrue();
        assertThat(new SlotMargin(1990, 1000).isSafe(10)).isFalse();
    }

    /** Two bodies on straight lines: closed form. */
    private static Screening.States line(Vector3D position, Vector3D velocity) {
        return (t, x, y, z, vx, vy, vz) -> {
            Vector3D p = position.add(t, velocity);
            x[0] = p.getX();
            y[0] = p.getY();
            z[0] = p.getZ();
            vx[0] = velocity.getX();
            vy[0] = velocity.getY();
            vz[0] = velocity.getZ();
        };
    }

    @Test
    void fastestPassAndEndsOfTheSpan() {
        Vector3D base = new Vector3D(7e6, 0, 0);
        Screening.States ours = line(base, new Vector3D(0, 7500, 0));
        Screening.States headOn = line(base.add(new Vector3D(90, 15_000 * 127.3, 0)), new Vector3D(0, -7500, 0));
        Conjunctions found = Screening.within(100).find(1, ours, 1, headOn, 0, 600);
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.time(0)).isCloseTo(127.3, within(1e-6));
        assertThat(found.distance(0)).isCloseTo(90, within(1e-6));
        assertThat(found.relativeSpeed(0)).isCloseTo(15_000, within(1e-6));
        assertThat(Screening.within(89).find(1, ours, 1, headOn, 0, 600).count())
                .isZero();

        Screening.States leaving = line(base.add(new Vector3D(0, 10, 0)), new Vector3D(0, 7501, 0));
        Conjunctions start = Screening.within(100).find(1, ours, 1, leaving, 0, 600);
        assertThat(start.count()).isEqualTo(1);
        assertThat(start.time(0)).isZero();
        assertThat(start.distance(0)).isCloseTo(10, within(1e-6));
        Screening.States coming = line(base.add(new Vector3D(0, 650, 0)), new Vector3D(0, 7499, 0));
        Conjunctions end = Screening.within(100).find(1, ours, 1, coming, 0, 600);
        assertThat(end.count()).isEqualTo(1);
        assertThat(end.time(0)).isEqualTo(600);
        assertThat(end.distance(0)).isCloseTo(50, within(1e-6));
        // a minimum exactly where two states meet is one approach
        Screening.States atKnot = line(base.add(new Vector3D(0, 120, 5)), new Vector3D(0, 7499, 0));
        assertThat(Screening.within(100).find(1, ours, 1, atKnot, 0, 600).count())
                .isEqualTo(1);
    }

    @Test
    void whoHasNoStateIsNamed() {
        Screening.States ours = line(new Vector3D(7e6, 0, 0), new Vector3D(0, 7500, 0));
        Screening.States gone = (t, x, y, z, vx, vy, vz) -> {
            ours.at(t, x, y, z, vx, vy, vz);
            x[1] = t < 300 ? 8e6 : Double.NaN;
        };
        Conjunctions found = Screening.within(100).find(1, ours, 2, gone, 0, 600);
        assertThat(found.objectsWithoutState()).containsExactly(1);
        assertThat(found.satellitesWithoutState()).isEmpty();
        assertThat(found.count()).isEqualTo(1);
    }

    @Test
    void perigeeAndApogee() {
        List<TLE> all = elements(64, 5);
        int[] crossing = Screening.crossing(all, 500e3, 600e3, 30e3);
        assertThat(crossing).hasSize(64);
        assertThat(Screening.crossing(all, 900e3, 1000e3, 30e3)).containsExactly(7, 15, 23, 31, 39, 47, 55, 63);
        assertThat(Screening.crossing(all, 200e3, 300e3, 30e3)).isEmpty();
    }

    @Test
    void refusesBadArguments() {
        Screening.States ours = line(new Vector3D(7e6, 0, 0), new Vector3D(0, 7500, 0));
        assertThatThrownBy(() -> Screening.within(0.5)).hasMessage("distance is 0.5, but must be in [1.0, 1000000.0]");
        assertThatThrownBy(() -> Screening.within(100).find(1, ours, 0, ours, 0, 600))
                .hasMessageStartingWith("objects is 0");
        assertThatThrownBy(() -> Screening.within(100).find(1, ours, 1, ours, 0, 0))
                .hasMessage("to is 0.0, but must be in (0.0, ∞)");
    }
}
