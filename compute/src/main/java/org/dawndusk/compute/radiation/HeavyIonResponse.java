/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * How a part answers to heavy ions, in two figures, and its upset rate beside that of a part whose rate in the same orbit is
 * known.
 *
 * <p>Rates in one environment are in proportion to the figure of merit σ / L². Source: Petersen, The SEU figure of merit and
 * proton upset rate calculations, IEEE Transactions on Nuclear Science 45 (1998) 2550: R = C σ / L². Good to a factor of some
 * two; the constant of an orbit and a shield is not held here, a part that has flown stands for it. Immutable and thread-safe.
 *
 * @param saturation cross-section of the part far above the threshold, σ [m²]
 * @param threshold linear energy transfer at which a quarter of it is reached, L [J m²/kg]
 * @since 0.1
 */
public record HeavyIonResponse(double saturation, double threshold) {
    /**
     * Checks the figures.
     *
     * @param saturation positive [m²]
     * @param threshold positive [J m²/kg]
     */
    public HeavyIonResponse {
        Checks.positive("saturation", saturation);
        Checks.positive("threshold", threshold);
    }

    /**
     * A linear energy transfer in the unit of the literature.
     *
     * @param value not negative [MeV cm²/mg]
     * @return the same [J m²/kg]
     */
    public static double energyTransfer(double value) {
        return 1.602176634e-11 * Checks.notNegative("value", value);
    }

    /**
     * From the four figures of a fit to a test: σ (1 - exp(-((L - L0) / W)^s)), a quarter of it at L0 + W (ln 4/3)^(1/s).
     *
     * @param saturation σ, positive [m²]
     * @param onset L0, not negative [J m²/kg]
     * @param width W, positive [J m²/kg]
     * @param shape s, positive [1]
     * @return the response
     */
    public static HeavyIonResponse ofWeibull(double saturation, double onset, double width, double shape) {
        double quarter = Math.pow(Math.log(4.0 / 3), 1 / Checks.positive("shape", shape));
        return new HeavyIonResponse(
                saturation, Checks.notNegative("onset", onset) + Checks.positive("width", width) * quarter);
    }

    /**
     * The figure of merit σ / L².
     *
     * @return figure of merit [m² (J m²/kg)^-2]
     */
    public double figureOfMerit() {
        return saturation / (threshold * threshold);
    }

    /**
     * The upset rate in an orbit where that of another part behind a like shield is known.
     *
     * @param flown the other part
     * @param observed its rate
     * @return the rate of this part
     */
    public ConstantFailureRate beside(HeavyIonResponse flown, ConstantFailureRate observed) {
        return new ConstantFailureRate(observed.rate() * figureOfMerit() / flown.figureOfMerit());
    }
}
