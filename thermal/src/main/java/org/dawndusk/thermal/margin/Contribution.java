/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.margin;

/**
 * What one uncertain input does to a temperature, to first order.
 *
 * @param input its name
 * @param sensitivity slope of the temperature by the input [K per unit of the input]
 * @param uncertainty of the input, at least 0 [unit of the input]
 */
public record Contribution(String input, double sensitivity, double uncertainty) {
    /**
     * Refuses a slope that is not finite and a negative uncertainty.
     *
     * @param input its name
     * @param sensitivity slope of the temperature by the input [K per unit of the input]
     * @param uncertainty of the input, at least 0 [unit of the input]
     */
    public Contribution {
        if (!(Math.abs(sensitivity) <= Double.MAX_VALUE)) {
            throw MarginPolicy.refusal("sensitivity of " + input, sensitivity, "(-∞, ∞)");
        }
        MarginPolicy.notNegative("uncertainty of " + input, uncertainty);
    }

    /**
     * What it does.
     *
     * @return magnitude of the change of temperature [K]
     */
    public double effect() {
        return Math.abs(sensitivity) * uncertainty;
    }
}
