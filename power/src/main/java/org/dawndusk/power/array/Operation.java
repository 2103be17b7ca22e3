/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/**
 * How an array is operated: at its maximum-power point, or at a voltage that the bus fixes (direct energy transfer).
 *
 * <p>Immutable and thread-safe.
 */
public final class Operation {
    private static final Operation MAXIMUM_POWER = new Operation(0);

    private final double voltage;

    private Operation(double voltage) {
        this.voltage = voltage;
    }

    /**
     * A tracker finds the maximum-power point, at whatever voltage it is.
     *
     * @return the operation
     */
    public static Operation maximumPower() {
        return MAXIMUM_POWER;
    }

    /**
     * The array sits on a bus of fixed voltage.
     *
     * @param voltage of the bus [V]
     * @return the operation
     */
    public static Operation directTransfer(double voltage) {
        Checks.positive("voltage", voltage);
        return new Operation(voltage);
    }

    OperatingPoint of(StringCircuit circuit, double[][] irradiance, double temperature, double fluence) {
        return voltage == 0
                ? circuit.maximumPower(irradiance, temperature, fluence)
                : new OperatingPoint(voltage, circuit.currentAt(voltage, irradiance, temperature, fluence));
    }
}
