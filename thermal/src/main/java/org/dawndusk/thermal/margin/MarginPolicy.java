/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.margin;

import java.util.List;

/**
 * How a programme gets from calculated temperatures to those that its hardware is accepted and qualified at.
 *
 * <p>Calculated ± uncertainty = predicted; predicted ± acceptance margin = acceptance; acceptance ± qualification margin =
 * qualification. The uncertainty is that of the inputs, combined, and of the model. All figures are inputs: they come from
 * the programme's own standard, and none is presumed here. Immutable and thread-safe.
 *
 * @param combination of the inputs' contributions
 * @param modelUncertainty what the model itself may err by beside its inputs, added to their combination, at least 0 [K]
 * @param acceptanceMargin beyond the predicted temperature, at least 0 [K]
 * @param qualificationMargin beyond the acceptance temperature, at least 0 [K]
 */
public record MarginPolicy(
        Combination combination, double modelUncertainty, double acceptanceMargin, double qualificationMargin) {
    /** How contributions are put together. */
    public enum Combination {
        /** The sum of magnitudes: all err the same way at once. */
        SUM,
        /** The root of the sum of squares: they err independently. */
        ROOT_SUM_OF_SQUARES
    }

    /**
     * The levels of one temperature.
     *
     * @param calculated by the model [K]
     * @param uncertainty of the calculation [K]
     * @param predicted with the uncertainty [K]
     * @param acceptance that each unit is tested at [K]
     * @param qualification that the design is tested at [K]
     * @param isHot whether the levels rise, towards an upper limit
     */
    public record Levels(
            double calculated,
            double uncertainty,
            double predicted,
            double acceptance,
            double qualification,
            boolean isHot) {
        /**
         * How far the qualification temperature is within a limit of the hardware, an upper or a lower one as the case is.
         *
         * @param limit of the hardware [K]
         * @return margin, negative where the hardware would have to bear more [K]
         */
        public double marginTo(double limit) {
            if (!(Math.abs(limit) <= Double.MAX_VALUE)) {
                throw refusal("limit", limit, "(-∞, ∞)");
            }
            return isHot ? limit - qualification : qualification - limit;
        }
    }

    /**
     * Refuses negative margins.
     *
     * @param combination of the inputs' contributions
     * @param modelUncertainty what the model itself may err by beside its inputs, at least 0 [K]
     * @param acceptanceMargin beyond the predicted temperature, at least 0 [K]
     * @param qualificationMargin beyond the acceptance temperature, at least 0 [K]
     */
    public MarginPolicy {
        notNegative("modelUncertainty", modelUncertainty);
        notNegative("acceptanceMargin", acceptanceMargin);
        notNegative("qualificationMargin", qualificationMargin);
    }

    /**
     * The combined uncertainty.
     *
     * @param contributions of the inputs
     * @return uncertainty of a temperature, the model's own included [K]
     */
    public double uncertainty(List<Contribution> contributions) {
        double inputs = combination == Combination.SUM
                ? contributions.stream().mapToDouble(Contribution::effect).sum()
                : Math.sqrt(contributions.stream()
                        .mapToDouble(c -> c.effect() * c.effect())
                        .sum());
        return inputs + modelUncertainty;
    }

    /**
     * The levels of a highest temperature, each hotter than the one before.
     *
     * @param calculated in the hot case [K]
     * @param contributions of its uncertain inputs
     * @return the levels
     */
    public Levels hot(double calculated, List<Contribution> contributions) {
        return levels(calculated, contributions, 1);
    }

    /**
     * The levels of a lowest temperature, each colder than the one before.
     *
     * @param calculated in the cold case [K]
     * @param contributions of its uncertain inputs
     * @return the levels
     */
    public Levels cold(double calculated, List<Contribution> contributions) {
        return levels(calculated, contributions, -1);
    }

    private Levels levels(double calculated, List<Contribution> contributions, int sign) {
        notNegative("calculated", calculated);
        double uncertainty = uncertainty(contributions);
        double predicted = calculated + sign * uncertainty;
        double acceptance = predicted + sign * acceptanceMargin;
        return new Levels(
                calculated, uncertainty, predicted, acceptance, acceptance + sign * qualificationMargin, sign > 0);
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw refusal(name, value, "[0, ∞)");
        }
    }

    static IllegalArgumentException refusal(String name, double value, String allowed) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + allowed);
    }
}
