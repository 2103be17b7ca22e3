/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Sgp4Batch;
import org.dawndusk.orbit.conjunction.ClosestApproach;
import org.dawndusk.orbit.conjunction.Conjunctions;
import org.dawndusk.orbit.conjunction.Screening;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.orbit.constellation.Slot;
import org.orekit.frames.Frame;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;

/** A day of a constellation against a catalogue: 10,000 satellites, 30,000 objects, every approach within 5 km. */
final class ScreeningClaims {
    private static final int PLANES = 100;
    private static final int SATELLITES = 10_000;
    private static final int OBJECTS = 30_000;
    private static final double SPAN = 86_400;
    private static final double DISTANCE = 5e3;
    /** Pairs that the peer asks over the whole day; its time is theirs times all pairs by these. */
    private static final int SAMPLE = 60;

    /** The longest that a day may take [s]. */
    private static final double LIMIT = 600;

    private ScreeningClaims() {}

    static List<Claim> all() {
        // the peer is extrapolated from a sample of pairs; ours must also take less than ten minutes: see pair()
        return List.of(new Claim("orbit.screening", "s", 50, 10, ScreeningClaims::pair));
    }

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-05T00:00:00");

    /**
     * The peer goes through the pairs with Orekit's detector of approaches. All 3e8 pairs would take it months, so it does a
     * sample drawn by seed, and its figure is the time of one pair times all pairs, shared by as many threads as ours has:
     * extrapolated, not measured. The difference is the largest in distance between the screening and Orekit on the fifty
     * nearest approaches, in metres; it is infinite, which meets no tolerance, where ours took longer than the limit.
     */
    private static Claim.Pair pair() {
        Setting setting = new Setting();
        Random random = new Random(30_000);
        int[] satellites = random.ints(SAMPLE, 0, SATELLITES).toArray();
        int[] objects = random.ints(SAMPLE, 0, OBJECTS).toArray();
        double[] sink = new double[1];
        DoubleSupplier one = Claim.seconds(
                () -> {
                    for (int k = 0; k < SAMPLE; k++) {
                        sink[0] += ClosestApproach.of(
                                        SCENARIO, setting.satellite(satellites[k]), setting.object(objects[k]), 0, SPAN)
                                .size();
                    }
                },
                SAMPLE);
        double pairsAThread =
                (double) SATELLITES * OBJECTS / Runtime.getRuntime().availableProcessors();
        return new Claim.Pair(
                Claim.seconds(setting::screen, 1), () -> one.getAsDouble() * pairsAThread, setting::difference);
    }

    private static final class Setting {
        private final Constellation constellation = Constellation.of(
                Shell.walkerDelta(FrozenOrbit.of(EARTH, 650e3, Math.toRadians(97.98)), SATELLITES, PLANES, 1));
        private final BatchEphemeris ours = BatchEphemeris.of(SCENARIO, constellation);
        private final List<TLE> elements = elements();
        private final Sgp4Batch others = Sgp4Batch.of(SCENARIO, elements);
        private final Frame teme = EARTH.context().getFrames().getTEME();
        private final Executor executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(task);
                    thread.setDaemon(true);
                    return thread;
                });

        Conjunctions screen() {
            Conjunctions found = Screening.within(DISTANCE)
                    .on(executor)
                    .find(ours.size(), ours::inertial, others.size(), others::inertial, 0, SPAN);
            if (found.count() == 0 || found.objectsWithoutState().length > 0) {
                throw new IllegalStateException("the benchmark's catalogue meets nobody or comes down");
            }
            return found;
        }

        double difference() {
            long start = System.nanoTime();
            Conjunctions found = screen();
            if ((System.nanoTime() - start) * 1e-9 > LIMIT) {
                return Double.POSITIVE_INFINITY;
            }
            double[] distances = IntStream.range(0, found.count())
                    .mapToDouble(found::distance)
                    .sorted()
                    .toArray();
            double nearest = distances[Math.min(50, distances.length) - 1];
            double[] screened = IntStream.range(0, found.count())
                    .mapToDouble(found::distance)
                    .filter(each -> each <= nearest)
                    .toArray();
            Conjunctions exact = found.refined(SCENARIO, nearest, this::satellite, this::object);
            return IntStream.range(0, screened.length)
                    .mapToDouble(row -> Math.abs(screened[row] - exact.distance(row)))
                    .max()
                    .orElseThrow();
        }

        Propagator satellite(int index) {
            Slot slot = constellation.slot(index);
            Shell shell = constellation.shells().get(slot.shell());
            return shell.orbit()
                    .propagator(SCENARIO.epoch(), shell.node(slot.plane()), shell.phase(slot.plane(), slot.slot()));
        }

        Propagator object(int index) {
            return TLEPropagator.selectExtrapolator(elements.get(index), teme);
        }
    }

    /** Nineteen in twenty in low orbit, crowded about 550 and 800 km; the others on transfer orbits with low perigees. */
    private static List<TLE> elements() {
        Random random = new Random(2027);
        AbsoluteDate epoch = Scenario.utc(EARTH, "2027-01-04T12:00:00").epoch();
        return IntStream.range(0, OBJECTS)
                .mapToObj(i -> element(epoch, i, random))
                .toList();
    }

    private static TLE element(AbsoluteDate epoch, int i, Random random) {
        boolean transfer = i % 20 == 19;
        double perigee = transfer
                ? 6_378_135 + 350e3 + 400e3 * random.nextDouble()
                : 6_378_135 + (i % 2 == 0 ? 550e3 : 800e3) + 80e3 * random.nextGaussian();
        double eccentricity = transfer ? 0.1 + 0.6 * random.nextDouble() : 0.004 * random.nextDouble();
        double axis = perigee / (1 - eccentricity);
        return new TLE(
                i + 1,
                'U',
                2020,
                1,
                "A",
                0,
                1,
                epoch.shiftedBy(43_200 * random.nextDouble()),
                Math.sqrt(3.986008e14 / (axis * axis * axis)),
                0,
                0,
                eccentricity,
                Math.toRadians(110 * random.nextDouble()),
                2 * Math.PI * random.nextDouble(),
                2 * Math.PI * random.nextDouble(),
                2 * Math.PI * random.nextDouble(),
                1,
                1e-5,
                EARTH.utc());
    }
}
