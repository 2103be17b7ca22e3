/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Sgp4Batch;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;

/** SGP4 of a whole catalogue over a day. */
final class CatalogClaims {
    private static final int SATELLITES = 10_000;
    private static final int INSTANTS = 1_440;
    private static final double STEP = 60;

    private CatalogClaims() {}

    static List<Claim> all() {
        return List.of(new Claim("orbit.sgp4", "s", 0.9, 0, CatalogClaims::againstOrekit));
    }

    /**
     * The peer is the best loop over Orekit that a user would write: propagators and dates made once, satellites spread
     * over all cores, each core going through a satellite's instants in order. The difference is that of any coordinate.
     */
    private static Claim.Pair againstOrekit() {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, "2027-01-05T00:00:00");
        List<TLE> elements = elements(earth);
        double[] instants =
                IntStream.range(0, INSTANTS).mapToDouble(k -> STEP * k).toArray();
        double[][] r = new double[3][SATELLITES * INSTANTS];
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(task);
                    thread.setDaemon(true);
                    return thread;
                });
        Sgp4Batch batch = Sgp4Batch.of(scenario, elements).on(executor);
        Peer peer = new Peer(scenario, elements, instants);
        Runnable ours = () -> {
            if (!batch.teme(instants, r[0], r[1], r[2]).isEmpty()) {
                throw new IllegalStateException("a satellite of the benchmark has no position");
            }
        };
        return new Claim.Pair(Claim.seconds(ours, 1), Claim.seconds(() -> peer.fill(r[0], r[1], r[2]), 1), () -> {
            ours.run();
            double[][] expected = new double[3][SATELLITES * INSTANTS];
            peer.fill(expected[0], expected[1], expected[2]);
            double worst = 0;
            for (int c = 0; c < 3; c++) {
                for (int i = 0; i < r[c].length; i++) {
                    worst = Math.max(worst, Math.abs(r[c][i] - expected[c][i]));
                }
            }
            return worst;
        });
    }

    private record Peer(List<TLEPropagator> propagators, AbsoluteDate[] dates) {
        Peer(Scenario scenario, List<TLE> elements, double[] instants) {
            this(propagators(scenario, elements), dates(scenario, instants));
        }

        private static List<TLEPropagator> propagators(Scenario scenario, List<TLE> elements) {
            Frame teme = scenario.earth().context().getFrames().getTEME();
            return elements.stream()
                    .map(each -> TLEPropagator.selectExtrapolator(each, teme))
                    .toList();
        }

        private static AbsoluteDate[] dates(Scenario scenario, double[] instants) {
            AbsoluteDate[] dates = new AbsoluteDate[instants.length];
            for (int k = 0; k < dates.length; k++) {
                dates[k] = scenario.date(instants[k]);
            }
            return dates;
        }

        void fill(double[] x, double[] y, double[] z) {
            IntStream.range(0, propagators.size()).parallel().forEach(i -> {
                TLEPropagator propagator = propagators.get(i);
                for (int k = 0; k < dates.length; k++) {
                    Vector3D position = propagator.getPVCoordinates(dates[k]).getPosition();
                    int entry = i * dates.length + k;
                    x[entry] = position.getX();
                    y[entry] = position.getY();
                    z[entry] = position.getZ();
                }
            });
        }
    }

    /** Nine in ten in low orbit, the others half a day and a day high (SDP4), all drawn from one seed. */
    private static List<TLE> elements(Earth earth) {
        Random random = new Random(2027);
        AbsoluteDate epoch = Scenario.utc(earth, "2027-01-04T12:00:00").epoch();
        return IntStream.range(0, SATELLITES)
                .mapToObj(i -> element(earth, epoch, i, random))
                .toList();
    }

    private static TLE element(Earth earth, AbsoluteDate epoch, int i, Random random) {
        double[] deep = {1.0027, 2.0057};
        double turnsPerDay = i % 10 == 9 ? deep[i / 10 % 2] : 14.5 + 1.2 * random.nextDouble();
        return new TLE(
                i + 1,
                'U',
                2020,
                1,
                "A",
                0,
                1,
                epoch.shiftedBy(86_400 * random.nextDouble() - 43_200),
                turnsPerDay * 2 * Math.PI / 86_400,
                0,
                0,
                0.002 * random.nextDouble(),
                Math.toRadians(110 * random.nextDouble()),
                2 * Math.PI * random.nextDouble(),
                2 * Math.PI * random.nextDouble(),
                2 * Math.PI * random.nextDouble(),
                1,
                1e-5,
                earth.context().getTimeScales().getUTC());
    }
}
