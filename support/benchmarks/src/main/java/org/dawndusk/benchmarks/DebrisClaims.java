/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.dawndusk.orbit.debris.AltitudeShells;
import org.dawndusk.orbit.debris.Operations;
import org.dawndusk.orbit.debris.SourceSink;
import org.dawndusk.orbit.debris.Species;
import org.dawndusk.orbit.lifetime.MeanDensity;

/** The evolution of debris over two centuries. */
final class DebrisClaims {

    private static final double YEAR = 365.25 * 86_400;
    private static final int SHELLS = 40;

    private DebrisClaims() {}

    static List<Claim> all() {
        // 200 years of 40 shells and four species under the solar cycle; fragments leave the lowest shell within an
        // hour
        return List.of(Claim.withinTime("orbit.sourceSink", 1, DebrisClaims::twoCenturies));
    }

    private static Runnable twoCenturies() {
        MeanDensity density = MeanDensity.between(
                (altitude, t) -> 0.3 * MeanDensity.exponential().at(altitude, t),
                (altitude, t) -> 3 * MeanDensity.exponential().at(altitude, t),
                t -> 0.5 - 0.5 * Math.cos(2 * Math.PI * t / (11 * YEAR)));
        double[] launches = new double[SHELLS];
        Arrays.fill(launches, 500 / YEAR);
        Operations operations = new Operations("derelict", 5 * YEAR, 0.9, 0.02 / YEAR, 0.01, 0.001);
        SourceSink model = SourceSink.builder(AltitudeShells.uniform(200e3, 1800e3, SHELLS), density)
                .species(Species.active("satellite", 500, 2, 60, operations), launches)
                .species(Species.derelict("derelict", 500, 2, 60))
                .species(Species.debris("large", 0.1, 1, 2.2, true))
                .species(Species.debris("small", 0.01, 0.1, 2.2, false))
                .build();
        double[][] initial = new double[4][SHELLS];
        double[] each = {100, 50, 100, 2000};
        for (int i = 0; i < 4; i++) {
            Arrays.fill(initial[i], each[i]);
        }
        return () -> model.evolve(initial, 0, 200);
    }
}
