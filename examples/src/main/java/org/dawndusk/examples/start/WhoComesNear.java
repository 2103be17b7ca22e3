/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Catalog;
import org.dawndusk.orbit.catalog.Sgp4Batch;
import org.dawndusk.orbit.conjunction.Conjunctions;
import org.dawndusk.orbit.conjunction.Screening;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;

/**
 * Who of a catalogue comes near one's satellites, when and how near?
 *
 * <p>60 satellites in six planes at the altitude of CBERS-2, a day of June 2006. The elements are three of the verification
 * set of Vallado et al., Revisiting Spacetrack Report #3, AIAA 2006-6753; a whole catalogue is read in the same way.
 */
public final class WhoComesNear {
    static final String TLE = """
            1 06251U 62025E   06176.82412014  .00008885  00000-0  12808-3 0  3985
            2 06251  58.0579  54.0425 0030035 139.1568 221.1854 15.56387291  6774
            1 28057U 03049A   06177.78615833  .00000060  00000-0  35940-4 0  1836
            2 28057  98.4283 247.6961 0000884  88.1964 271.9322 14.35478080140550
            1 28350U 04020A   06167.21788666  .16154492  76267-5  18678-3 0  8894
            2 28350  64.9977 345.6130 0024870 260.7578  99.9590 16.47856722116490
            """;

    private WhoComesNear() {}

    /**
     * Prints how many approaches within 100 km there are, and the nearest.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Scenario scenario = Scenario.utc(Earth.embedded(), "2006-06-26T00:00:00");
        Catalog catalog = Catalog.readTle(scenario.earth(), TLE);
        catalog.errors().forEach(error -> System.out.println("not read: " + error.message()));
        Conjunctions near = near(scenario, shell(scenario), catalog, 100e3);
        System.out.println(near.count() + " approaches within 100 km");
        nearest(near)
                .ifPresent(i -> System.out.printf(
                        Locale.ROOT,
                        "nearest at %s, satellite %d and %s: %.2f km at %.2f km/s%n",
                        scenario.utc(near.time(i)),
                        near.satellite(i),
                        catalog.entries().get(near.object(i)).designator(),
                        near.distance(i) / 1e3,
                        near.relativeSpeed(i) / 1e3));
    }

    static Shell shell(Scenario scenario) {
        return Shell.walkerDelta(FrozenOrbit.sunSynchronous(scenario.earth(), 775e3), 60, 6, 1);
    }

    static Optional<Integer> nearest(Conjunctions near) {
        return IntStream.range(0, near.count()).boxed().min(Comparator.comparingDouble(near::distance));
    }

    static Conjunctions near(Scenario scenario, Shell shell, Catalog catalog, double distance) {
        BatchEphemeris ours = BatchEphemeris.of(scenario, Constellation.of(shell));
        Sgp4Batch others = Sgp4Batch.of(scenario, catalog.elements());
        return Screening.within(distance).find(ours.size(), ours::inertial, others.size(), others::inertial, 0, 86_400);
    }
}
