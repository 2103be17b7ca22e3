/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

/**
 * How much of a panel's area counts: the net heat that a panel radiates between its tubes, over what it would radiate
 * if all of it had the tubes' temperature.
 *
 * <p>Implementations are pure functions and thread-safe.
 */
@FunctionalInterface
public interface Fin {
    /**
     * Fin efficiency of net radiation: heat over emittance sum x sigma x (base⁴ - sink⁴).
     *
     * @param emittanceSum of the sides that radiate: emittance of one, or the sum of both, in (0, 2] [1]
     * @param baseTemperature at the fin's root [K]
     * @param sinkTemperature at which the fin would neither lose nor gain heat, at most the base's [K]
     * @return efficiency in (0, 1] [1]
     */
    double efficiency(double emittanceSum, double baseTemperature, double sinkTemperature);

    /**
     * A panel of given efficiency, 1 for one temperature everywhere.
     *
     * @param efficiency in (0, 1] [1]
     * @return a fin of that efficiency at any temperature
     */
    static Fin constant(double efficiency) {
        Checks.fraction("efficiency", efficiency);
        return (emittanceSum, baseTemperature, sinkTemperature) -> efficiency;
    }

    /**
     * A rectangular fin that conducts along its length and radiates, its tip insulated: k t T'' = Σε σ (T⁴ - Ts⁴).
     *
     * <p>The equation is solved, not fitted: its first integral gives the slope at the root, a quadrature the tip's
     * temperature. Assumes one-dimensional conduction, constant conductivity, no exchange between fins, and absorbed heat
     * spread evenly. Error below 1e-9. Source: R. Siegel and J. R. Howell, Thermal Radiation Heat Transfer, 4th ed.,
     * 2002, radiation combined with conduction: the radiating fin.
     *
     * @param length from the root to the tip: half the distance between two tubes [m]
     * @param thickness [m]
     * @param conductivity of the fin along its length [W/m/K]
     * @return a fin whose efficiency depends on its temperatures
     */
    static Fin rectangular(double length, double thickness, double conductivity) {
        Checks.positive("length", length);
        Checks.positive("thickness", thickness);
        Checks.positive("conductivity", conductivity);
        double conductance = conductivity * thickness / (length * length);
        return (emittanceSum, baseTemperature, sinkTemperature) -> {
            Checks.positive("emittanceSum", emittanceSum);
            Checks.positive("baseTemperature", baseTemperature);
            Checks.within("sinkTemperature", sinkTemperature, 0, baseTemperature);
            double number =
                    emittanceSum * Coating.SIGMA * baseTemperature * baseTemperature * baseTemperature / conductance;
            return RadiatingFin.efficiency(number, sinkTemperature / baseTemperature);
        };
    }
}
