/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

import java.util.function.DoubleUnaryOperator;

/**
 * Propylene glycol in water: polynomials about 32.7083 °C and a mass fraction of 30.7031 %.
 *
 * <p>Source: Å. Melinder, Properties of Secondary Working Fluids for Indirect Systems, International Institute of
 * Refrigeration, 2010; coefficients as CoolProp 6 carries them in its file MPG.
 */
final class Glycol {
    private static final double TEMPERATURE = 305.8583;
    private static final double FRACTION = 0.307031;
    static final double MOST = 0.6;
    static final double HOTTEST = 373.15;

    private static final double[] FREEZING = {259.9, -66.31, -109.4, -228.3, -340.9, 146.5};
    private static final double[][] DENSITY = {
        {1018, 76.04, -24.98, -155, -113.1, 234.2},
        {-0.5406, -0.945, 0.27, 2.829, -2.221},
        {-0.002666, 0.005541, -0.004018, -0.007175},
        {1.347e-5, -1.343e-5, 3.376e-5}
    };
    private static final double[][] SPECIFIC_HEAT = {
        {3882, -1304, -1598, 353.9, 5000, -4959},
        {2.699, 5.07, 0.9534, 31.02, -71.35},
        {-0.001659, -0.004752, 0.1167, -0.295},
        {-1.032e-5, 1.522e-4, -4.87e-4}
    };
    private static final double[][] CONDUCTIVITY = {
        {0.4513, -0.4795, 0.2076, -0.09083, -0.05952, 0.2104},
        {7.955e-4, -0.001678, 0.001563, -0.002518, -0.003605},
        {3.482e-8, 8.941e-6, -4.615e-5, 6.543e-5},
        {-5.966e-9, 1.493e-8, 9.897e-8}
    };
    private static final double[][] LOG_VISCOSITY = {
        {-6.224055, 3.328, 0.5453, -3.9, -1.587, 35.64},
        {-0.03045, -0.03984, -8.6e-4, 0.1054, 0.04475},
        {2.525e-4, 4.332e-4, -1.593e-4, -0.001589},
        {-1.399e-6, -1.86e-6, -4.465e-7}
    };

    private Glycol() {}

    static double freezing(double fraction) {
        return horner(FREEZING, fraction - FRACTION);
    }

    static Liquid liquid(double fraction) {
        DoubleUnaryOperator logViscosity = of(LOG_VISCOSITY, fraction);
        return new Liquid(
                freezing(fraction),
                HOTTEST,
                of(DENSITY, fraction),
                of(SPECIFIC_HEAT, fraction),
                t -> Math.exp(logViscosity.applyAsDouble(t)),
                of(CONDUCTIVITY, fraction));
    }

    private static DoubleUnaryOperator of(double[][] table, double fraction) {
        double[] byTemperature = new double[table.length];
        for (int i = 0; i < table.length; i++) {
            byTemperature[i] = horner(table[i], fraction - FRACTION);
        }
        return t -> horner(byTemperature, t - TEMPERATURE);
    }

    private static double horner(double[] c, double x) {
        double sum = 0;
        for (int i = c.length - 1; i >= 0; i--) {
            sum = sum * x + c[i];
        }
        return sum;
    }
}
