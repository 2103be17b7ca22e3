/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/**
 * Where a cell, a string or an array works.
 *
 * @param voltage at the terminals [V]
 * @param current at the terminals [A]
 */
public record OperatingPoint(double voltage, double current) {
    static final OperatingPoint NONE = new OperatingPoint(0, 0);

    /**
     * Power at the terminals.
     *
     * @return voltage x current [W]
     */
    public double power() {
        return voltage * current;
    }
}
