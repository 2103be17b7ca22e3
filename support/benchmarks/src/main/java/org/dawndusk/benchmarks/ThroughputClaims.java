/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;
import java.util.Random;
import org.dawndusk.compute.throughput.AcceleratorCatalog;
import org.dawndusk.compute.throughput.ChipUnderLimits;

/** What a million satellites decode at an instant, each under its own cap and on its own structure. */
final class ThroughputClaims {
    private static final int SATELLITES = 1_000_000;
    private static final double LIMIT = 0.05;

    private ThroughputClaims() {}

    static List<Claim> all() {
        return List.of(new Claim("compute.throughput", "s", 1, 0, ThroughputClaims::million));
    }

    /** On one thread; the answers must be those of one satellite at a time. */
    private static Claim.Pair million() {
        ChipUnderLimits chip = ChipUnderLimits.of(
                AcceleratorCatalog.V100_DECODE_POWER, AcceleratorCatalog.V100_DECODE, 358.15, 0.1, 0.1);
        Random random = new Random(1);
        double[] caps = random.doubles(SATELLITES, 40, 300).toArray();
        double[] structures = random.doubles(SATELLITES, 290, 362).toArray();
        double[] rates = new double[SATELLITES];
        Runnable ours = () -> chip.rates(caps, structures, SATELLITES, rates);
        return new Claim.Pair(Claim.seconds(ours, 1), () -> LIMIT, () -> {
            ours.run();
            double worst = 0;
            for (int i = 0; i < SATELLITES; i += 97) {
                worst = Math.max(
                        worst,
                        Math.abs(rates[i] - chip.at(caps[i], structures[i]).rate()));
            }
            return worst;
        });
    }
}
