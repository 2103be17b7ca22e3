/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.network.atmosphere.EarthSpacePath;

/**
 * What a downlink with adaptive coding carries over an average year of weather.
 *
 * <p>The rate of each MODCOD counts for the share of the year in which it closes with the margin; that share is where the
 * loss of the atmosphere, by exceedance, leaves just its Es/N0. Beyond the models' range the answer is on the safe side:
 * what happens in less than 1e-5 of the year counts as an outage, and above half of it the median's weather holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meanRate mean information rate over the year [bit/s]
 * @param medianRate rate in the weather of half of the year [bit/s]
 * @param availability share of the year in which any MODCOD closes [1]
 * @param shares the MODCODs that are used, by rising Es/N0, each with the share of the year in which it is
 * @since 0.1
 */
public record YearlyThroughput(double meanRate, double medianRate, double availability, List<Share> shares) {
    private static final double RAREST = 1e-5;
    private static final double MEDIAN = 0.5;
    private static final int BISECTIONS = 60;

    /**
     * A MODCOD and how long it is used.
     *
     * @param modCod the MODCOD
     * @param share share of the year [1]
     */
    public record Share(ModCod modCod, double share) {}

    /**
     * Copies the list.
     *
     * @param meanRate mean information rate over the year [bit/s]
     * @param medianRate rate in the weather of half of the year [bit/s]
     * @param availability share of the year in which any MODCOD closes [1]
     * @param shares the MODCODs that are used, by rising Es/N0, each with the share of the year in which it is
     */
    public YearlyThroughput {
        shares = List.copyOf(shares);
    }

    /**
     * The year of a downlink at a fixed elevation and range.
     *
     * @param link from satellite to ground
     * @param path its atmosphere
     * @param elevation elevation of the path, 5 to 90 deg [rad]
     * @param range length of the path [m]
     * @param modem the MODCODs at hand
     * @param marginDb margin to be left [dB]
     * @return what is carried
     */
    public static YearlyThroughput of(
            RadioLink link, EarthSpacePath path, double elevation, double range, ModCodTable modem, double marginDb) {
        DoubleUnaryOperator esN0Db =
                share -> link.downlink(range, path.exceeded(elevation, share)).esN0Db() - marginDb;
        List<ModCod> modCods = modem.efficient();
        double[] closes = new double[modCods.size() + 1];
        for (int i = 0; i < modCods.size(); i++) {
            closes[i] = closing(esN0Db, modCods.get(i).idealEsN0Db());
        }
        double symbolRate =
                link.downlink(range, path.exceeded(elevation, MEDIAN)).symbolRate();
        List<Share> shares = new ArrayList<>();
        double mean = 0;
        double median = 0;
        for (int i = 0; i < modCods.size(); i++) {
            double share = closes[i] - closes[i + 1];
            if (share > 0) {
                shares.add(new Share(modCods.get(i), share));
                mean += share * modCods.get(i).efficiency() * symbolRate;
            }
            median = closes[i] >= MEDIAN ? modCods.get(i).efficiency() * symbolRate : median;
        }
        return new YearlyThroughput(mean, median, closes[0], shares);
    }

    /** The share of the year in which at least an Es/N0 is there. */
    private static double closing(DoubleUnaryOperator esN0Db, double required) {
        if (esN0Db.applyAsDouble(RAREST) >= required) {
            return 1 - RAREST;
        }
        if (esN0Db.applyAsDouble(MEDIAN) < required) {
            return 0;
        }
        double low = Math.log(RAREST);
        double high = Math.log(MEDIAN);
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (esN0Db.applyAsDouble(Math.exp(middle)) >= required) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 1 - Math.exp(high);
    }
}
