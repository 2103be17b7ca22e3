/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

import java.util.List;

/**
 * What an array gives, and where the rest of the sunlight went.
 *
 * @param temperature of the array by its own balance [K]
 * @param point where the circuit works, before the losses behind it
 * @param steps what is left after each effect, in the order of the way from the Sun to the terminals
 */
public record ArrayYield(double temperature, OperatingPoint point, List<Step> steps) {
    /**
     * Copies the list.
     *
     * @param temperature of the array by its own balance [K]
     * @param point where the circuit works, before the losses behind it
     * @param steps what is left after each effect, in the order of the way from the Sun to the terminals
     */
    public ArrayYield {
        steps = List.copyOf(steps);
    }

    /**
     * What one effect leaves.
     *
     * @param name of the effect
     * @param left power left after it [W]
     */
    public record Step(String name, double left) {}

    /**
     * Power at the terminals.
     *
     * @return what the last step leaves [W]
     */
    public double power() {
        return steps.get(steps.size() - 1).left();
    }
}
