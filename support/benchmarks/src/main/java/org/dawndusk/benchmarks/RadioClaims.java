/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.network.atmosphere.EarthSpacePath;
import org.dawndusk.network.atmosphere.GasAttenuation;
import org.dawndusk.network.atmosphere.GatewayClimates;
import org.dawndusk.network.atmosphere.SiteClimate;
import org.dawndusk.network.radio.NoiseTemperature;
import org.dawndusk.network.radio.RadioAntenna;
import org.dawndusk.network.radio.RadioLink;

/** A million budgets of radio links through rain, clouds, turbulence and gases. */
final class RadioClaims {
    private static final int PATHS = 1_000;
    private static final int BUDGETS = 1_000;

    private static final List<SiteClimate> SITES = List.of(
            GatewayClimates.LONDON,
            GatewayClimates.ROME,
            GatewayClimates.MIAMI,
            GatewayClimates.DELHI,
            GatewayClimates.ADDIS_ABABA,
            GatewayClimates.KUALA_LUMPUR);

    private RadioClaims() {}

    static List<Claim> all() {
        return List.of(
                new Claim("network.itu", "s", 1, 0, RadioClaims::million),
                // the layers of the line-by-line method, a thousand of them
                Claim.withinTime("network.ituLineByLine", 10, () -> RadioClaims::lineByLine));
    }

    /** On all cores; the answers must be those of one. */
    private static Claim.Pair million() {
        return new Claim.Pair(Claim.seconds(() -> sums(true), 1), () -> 5, () -> {
            double[] many = sums(true);
            double[] one = sums(false);
            return IntStream.range(0, PATHS)
                    .mapToDouble(i -> Math.abs(many[i] - one[i]))
                    .max()
                    .orElseThrow();
        });
    }

    private static double[] sums(boolean parallel) {
        double[] sums = new double[PATHS];
        IntStream paths = IntStream.range(0, PATHS);
        (parallel ? paths.parallel() : paths).forEach(i -> sums[i] = sum(i));
        return sums;
    }

    /** One site and frequency, a thousand elevations and shares of the year. */
    private static double sum(int i) {
        double frequency = 10e9 + 40e9 * i / PATHS;
        EarthSpacePath path = EarthSpacePath.of(SITES.get(i % SITES.size()), frequency, Math.PI / 4, 1.2, 0.65);
        RadioLink link = RadioLink.builder(frequency, 500e6)
                .transmitter(20, 1, RadioAntenna.dish(0.3, 0.6, frequency), 0.2)
                .receiver(RadioAntenna.dish(1.2, 0.65, frequency), 0.3, 0.2, NoiseTemperature.ofNoiseFigureDb(1.5))
                .build();
        double sum = 0;
        for (int k = 0; k < BUDGETS; k++) {
            double elevation = Math.toRadians(10 + 79.0 * k / BUDGETS);
            double share = Math.pow(10, -4 + 3.0 * (k * 7 % BUDGETS) / BUDGETS);
            sum += link.downlink(600e3 / Math.sin(elevation), path.exceeded(elevation, share))
                    .esN0Db();
        }
        return sum;
    }

    private static void lineByLine() {
        double sum = 0;
        for (int k = 0; k < 1_000; k++) {
            sum += GasAttenuation.lineByLineDb(7.5e-3, 0, 10e9 + 340e6 * k, Math.toRadians(30));
        }
        if (!(sum > 0)) {
            throw new IllegalStateException("gases take " + sum + " dB");
        }
    }
}
