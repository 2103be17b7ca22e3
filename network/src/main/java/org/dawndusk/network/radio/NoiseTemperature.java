/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import java.util.List;
import org.dawndusk.network.link.Decibels;

/**
 * Noise temperatures of receivers.
 *
 * <p>Source: Friis, Noise figures of radio receivers, Proc. IRE 32 (1944) 419; Pratt and Allnutt, Satellite
 * Communications, 3rd ed. (2019), section 4.3. Thread-safe: no state.
 *
 * @since 0.1
 */
public final class NoiseTemperature {
    /** The standard reference temperature of noise figures [K]. */
    public static final double STANDARD = 290;

    private NoiseTemperature() {}

    /**
     * A stage of a receiver.
     *
     * @param gainDb gain, negative for a loss [dB]
     * @param temperature noise temperature at its input [K]
     */
    public record Stage(double gainDb, double temperature) {
        /**
         * Refuses values outside their ranges.
         *
         * @param gainDb gain, negative for a loss [dB]
         * @param temperature noise temperature at its input, not negative [K]
         */
        public Stage {
            Checks.finite("gainDb", gainDb);
            Checks.notNegative("temperature", temperature);
        }

        /**
         * A passive loss: noise temperature (L - 1) T at its input.
         *
         * @param lossDb loss, not negative [dB]
         * @param physicalTemperature its own temperature [K]
         * @return the stage
         */
        public static Stage loss(double lossDb, double physicalTemperature) {
            Checks.notNegative("lossDb", lossDb);
            Checks.notNegative("physicalTemperature", physicalTemperature);
            return new Stage(-lossDb, (Decibels.ratio(lossDb) - 1) * physicalTemperature);
        }

        /**
         * An amplifier by its noise figure.
         *
         * @param gainDb gain [dB]
         * @param noiseFigureDb noise figure at 290 K, not negative [dB]
         * @return the stage
         */
        public static Stage amplifier(double gainDb, double noiseFigureDb) {
            return new Stage(gainDb, ofNoiseFigureDb(noiseFigureDb));
        }
    }

    /**
     * The noise temperature (F - 1) 290 K of a noise figure.
     *
     * @param noiseFigureDb noise figure, not negative [dB]
     * @return noise temperature [K]
     */
    public static double ofNoiseFigureDb(double noiseFigureDb) {
        return (Decibels.ratio(Checks.notNegative("noiseFigureDb", noiseFigureDb)) - 1) * STANDARD;
    }

    /**
     * The noise temperature of stages one after the other, at the input of the first: T1 + T2/G1 + T3/(G1 G2) + ...
     *
     * @param stages at least one, in the order of the signal; no gain over some of them is 0 or infinite
     * @return noise temperature [K]
     */
    public static double cascade(List<Stage> stages) {
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("stages has 0 entries, but must have at least 1");
        }
        double sum = 0;
        double gain = 1;
        for (Stage stage : stages) {
            sum += stage.temperature() / Checks.positive("gain before a stage", gain);
            gain *= Decibels.ratio(stage.gainDb());
        }
        return sum;
    }

    /**
     * What is seen behind a passive loss: T/L + (1 - 1/L) of its own temperature.
     *
     * @param temperature noise temperature in front of it [K]
     * @param lossDb loss, not negative [dB]
     * @param physicalTemperature its own temperature [K]
     * @return noise temperature behind it [K]
     */
    public static double behindLoss(double temperature, double lossDb, double physicalTemperature) {
        Checks.notNegative("temperature", temperature);
        Checks.notNegative("physicalTemperature", physicalTemperature);
        double passed = Decibels.ratio(-Checks.notNegative("lossDb", lossDb));
        return passed * temperature + (1 - passed) * physicalTemperature;
    }
}
