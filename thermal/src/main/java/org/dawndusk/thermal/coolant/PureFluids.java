/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

import java.util.function.DoubleUnaryOperator;

/** The coefficients of the pure coolants; their sources stand with the constants of {@link Coolant}. */
final class PureFluids {
    private PureFluids() {}

    static Coolant ammonia() {
        return new Coolant(
                "ammonia",
                "Gao et al., J. Phys. Chem. Ref. Data 52 (2023) 013102; Perry's Chemical Engineers' Handbook, 8th ed., 2008",
                195.49,
                405.56,
                new Saturation(
                        405.56,
                        11.3635e6,
                        new double[] {-7.2257, 1.4263, -0.59642, -2.798, -3.7869},
                        new double[] {1, 1.5, 2, 3.6, 15.5},
                        ammoniaDensity(),
                        Saturation.density(
                                405.56, 233.25, true, -0.053296, 0.14, -3.4589, 0.44, -6.7572, 1.314, -17.26, 3.225,
                                -43.12, 6.4, -115.18, 14)),
                new Liquid(
                        195.49,
                        393.15,
                        ammoniaDensity(),
                        Liquid.reduced(17.03052, 405.65, 61.289, 80925, 799.4, -2651),
                        Liquid.exponential(-6.743, 598.3, -0.7341, -3.69e-27, 10),
                        Liquid.polynomial(1, 1.169, -0.002314)));
    }

    static Coolant water() {
        return new Coolant(
                "water",
                "IAPWS SR1-86(1992) and SR6-08(2011); Perry's Chemical Engineers' Handbook, 8th ed., 2008",
                273.16,
                647.096,
                new Saturation(
                        647.096,
                        22.064e6,
                        new double[] {-7.85951783, 1.84408259, -11.7866497, 22.6807411, -15.9618719, 1.80122502},
                        new double[] {1, 1.5, 3, 3.5, 4, 7.5},
                        waterDensity(),
                        Saturation.density(
                                647.096,
                                322,
                                true,
                                -2.03150240,
                                2 / 6.0,
                                -2.68302940,
                                4 / 6.0,
                                -5.38626492,
                                8 / 6.0,
                                -17.2991605,
                                18 / 6.0,
                                -44.7586581,
                                37 / 6.0,
                                -63.9201063,
                                71 / 6.0)),
                new Liquid(
                        273.16,
                        383.15,
                        waterDensity(),
                        Liquid.polynomial(1 / 18.015268, 276370, -2090.1, 8.125, -0.014116, 9.3701e-6),
                        PureFluids::waterViscosity,
                        PureFluids::waterConductivity));
    }

    static Coolant carbonDioxide() {
        return new Coolant(
                "carbon dioxide",
                "Span and Wagner, J. Phys. Chem. Ref. Data 25 (1996) 1509; Perry's Chemical Engineers' Handbook, 8th ed., 2008",
                216.592,
                304.1282,
                new Saturation(
                        304.1282,
                        7.3773e6,
                        new double[] {-7.0602087, 1.9391218, -1.6463597, -3.2995634},
                        new double[] {1, 1.5, 2, 4},
                        carbonDioxideDensity(),
                        Saturation.density(
                                304.1282,
                                467.6,
                                true,
                                -1.7074879,
                                0.34,
                                -0.8227467,
                                0.5,
                                -4.6008549,
                                1,
                                -10.111178,
                                7 / 3.0,
                                -29.742252,
                                14 / 3.0)),
                new Liquid(
                        220,
                        290,
                        carbonDioxideDensity(),
                        Liquid.polynomial(1 / 44.0098, -8304300, 104370, -433.33, 0.60052),
                        Liquid.exponential(18.775, -402.92, -4.6854, -6.9171e-26, 10),
                        Liquid.polynomial(1, 0.4406, -0.0012175)));
    }

    static Coolant r134a() {
        return new Coolant(
                "R-134a",
                "Tillner-Roth and Baehr, J. Phys. Chem. Ref. Data 23 (1994) 657",
                169.85,
                374.18,
                new Saturation(
                        374.18,
                        4.05629e6,
                        new double[] {-7.686556, 2.311791, -2.039554, -3.583758},
                        new double[] {1, 1.5, 2, 4},
                        Saturation.density(
                                374.18,
                                518.20,
                                false,
                                884.13 / 518.20,
                                1 / 3.0,
                                485.84 / 518.20,
                                2 / 3.0,
                                193.29 / 518.20,
                                10 / 3.0),
                        Saturation.density(
                                374.18,
                                516.86,
                                true,
                                -2.837294,
                                1 / 3.0,
                                -7.875988,
                                2 / 3.0,
                                4.478586,
                                0.5,
                                -14.140125,
                                2.25,
                                -52.361297,
                                5.5)),
                null);
    }

    static Coolant novec649() {
        return new Coolant(
                "Novec 649",
                "McLinden et al., J. Chem. Eng. Data 60 (2015) 3646",
                165,
                441.81,
                new Saturation(
                        441.81,
                        1.869e6,
                        new double[] {-8.4411, 2.711, -3.6354, -5.3872, -8.1641},
                        new double[] {1, 1.5, 2.2, 4.4, 15},
                        Saturation.density(441.81, 606.804, false, 1.5545, 0.297, 1.149, 0.7, 0.51565, 4.4),
                        Saturation.density(
                                441.81, 606.804, true, -1.6073, 0.291, -5.8095, 0.82, -17.824, 2.45, -61.012, 5.5,
                                -151.3, 12)),
                null);
    }

    private static DoubleUnaryOperator ammoniaDensity() {
        return Saturation.density(
                405.56, 233.25, false, 2.447, 0.384, 5.8341, 1.65, -25.944, 2.2, 53.383, 2.75, -54.411, 3.35, 22.771,
                4);
    }

    private static DoubleUnaryOperator waterDensity() {
        return Saturation.density(
                647.096,
                322,
                false,
                1.99274064,
                1 / 3.0,
                1.09965342,
                2 / 3.0,
                -0.510839303,
                5 / 3.0,
                -1.75493479,
                16 / 3.0,
                -45.5170352,
                43 / 3.0,
                -6.7469445e5,
                110 / 3.0);
    }

    private static DoubleUnaryOperator carbonDioxideDensity() {
        return Saturation.density(
                304.1282, 467.6, true, 1.9245108, 0.34, -0.62385555, 0.5, -0.32731127, 10 / 6.0, 0.39245142, 11 / 6.0);
    }

    private static double waterViscosity(double temperature) {
        double t = temperature / 300;
        return 1e-6
                * (280.68 * Math.pow(t, -1.9)
                        + 511.45 * Math.pow(t, -7.7)
                        + 61.131 * Math.pow(t, -19.6)
                        + 0.45903 * Math.pow(t, -40));
    }

    private static double waterConductivity(double temperature) {
        double t = temperature / 300;
        return 1.6630 * Math.pow(t, -1.15)
                - 1.7781 * Math.pow(t, -3.4)
                + 1.1567 * Math.pow(t, -6)
                - 0.432115 * Math.pow(t, -7.6);
    }
}
