/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.network.atmosphere.EarthSpacePath;
import org.dawndusk.network.atmosphere.GatewayClimates;
import org.dawndusk.network.radio.ModCodTable;
import org.dawndusk.network.radio.NoiseTemperature;
import org.dawndusk.network.radio.RadioAntenna;
import org.dawndusk.network.radio.RadioLink;
import org.dawndusk.network.radio.YearlyThroughput;

/**
 * What does a Ka-band downlink bring down in a year of rain, and does a larger dish help?
 *
 * <p>500 Msymbol/s at 20 GHz from 1,100 km at 30 degrees of elevation down to Miami (rain and gases after the ITU-R's
 * recommendations P.618 and P.676), DVB-S2 with 1 dB left; the satellite's 8 W and dish of 25 cm are assumptions.
 */
public final class YearOfRain {
    private static final double FREQUENCY = 20e9;
    private static final double RANGE = 1_100e3;
    private static final double ELEVATION = Math.toRadians(30);

    private YearOfRain() {}

    /**
     * Prints rate and outage by the diameter of the dish.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (double diameter : new double[] {0.6, 1.2, 2.4}) {
            YearlyThroughput year = year(diameter);
            System.out.printf(
                    Locale.ROOT,
                    "dish of %.1f m: %.0f Mbit/s in the mean, %.2f h of outage a year%n",
                    diameter,
                    year.meanRate() / 1e6,
                    (1 - year.availability()) * 8766);
        }
        System.out.printf(Locale.ROOT, "0.1 %% of the year loses more than %.1f dB%n", fadeDb(1.2, 1e-3));
    }

    static YearlyThroughput year(double diameter) {
        return YearlyThroughput.of(link(diameter), path(diameter), ELEVATION, RANGE, ModCodTable.DVB_S2, 1);
    }

    static double fadeDb(double diameter, double shareOfYear) {
        return path(diameter).exceeded(ELEVATION, shareOfYear).totalDb();
    }

    /** The rate in the weather that a share of the year exceeds. */
    static double rate(double diameter, double shareOfYear) {
        return link(diameter)
                .downlink(RANGE, path(diameter).exceeded(ELEVATION, shareOfYear))
                .rate(ModCodTable.DVB_S2, 1);
    }

    private static EarthSpacePath path(double diameter) {
        return EarthSpacePath.of(GatewayClimates.MIAMI, FREQUENCY, Math.PI / 4, diameter, 0.65);
    }

    private static RadioLink link(double diameter) {
        return RadioLink.builder(FREQUENCY, 500e6)
                .transmitter(8, 1.5, RadioAntenna.dish(0.25, 0.6, FREQUENCY), 0.3)
                .receiver(RadioAntenna.dish(diameter, 0.65, FREQUENCY), 0.4, 0.3, NoiseTemperature.ofNoiseFigureDb(1.6))
                .build();
    }
}
