/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import java.util.OptionalDouble;

/**
 * The dose rate behind a thickness of aluminium, for one orbit and solar activity, from a table.
 *
 * <p>The logarithm of the dose rate runs straight between the points; nothing is extrapolated. A dose without its shielding
 * means nothing: 1 krad a year at 650 km is a thin shield's. Immutable and thread-safe.
 */
public final class Shielding {
    /** Density of aluminium [kg/m³]. */
    public static final double ALUMINIUM = 2700;

    private final double[] thicknesses;
    private final double[] doseRates;

    private Shielding(double[] thicknesses, double[] doseRates) {
        this.thicknesses = thicknesses;
        this.doseRates = doseRates;
    }

    /**
     * A table.
     *
     * @param thicknesses thicknesses of aluminium, rising, at least two [m]
     * @param doseRates dose rate behind each, positive, not rising [Gy/s]
     * @return the curve
     */
    public static Shielding of(double[] thicknesses, double[] doseRates) {
        if (thicknesses.length < 2 || thicknesses.length != doseRates.length) {
            throw Checks.refused("doseRates.length", doseRates.length, "{thicknesses.length}, at least 2");
        }
        for (int i = 0; i < thicknesses.length; i++) {
            Checks.notNegative("thicknesses[" + i + "]", thicknesses[i]);
            Checks.positive("doseRates[" + i + "]", doseRates[i]);
            if (i > 0 && !(thicknesses[i] > thicknesses[i - 1])) {
                throw Checks.refused("thicknesses[" + i + "]", thicknesses[i], "(" + thicknesses[i - 1] + ", ∞)");
            }
            if (i > 0 && doseRates[i] > doseRates[i - 1]) {
                throw Checks.refused("doseRates[" + i + "]", doseRates[i], "(0, " + doseRates[i - 1] + "]");
            }
        }
        return new Shielding(thicknesses.clone(), doseRates.clone());
    }

    /**
     * The dose rate.
     *
     * @param thickness thickness of aluminium within the table [m]
     * @return dose rate [Gy/s]
     */
    public double doseRate(double thickness) {
        int last = thicknesses.length - 1;
        if (!(thickness >= thicknesses[0] && thickness <= thicknesses[last])) {
            throw Checks.refused("thickness", thickness, "[" + thicknesses[0] + ", " + thicknesses[last] + "]");
        }
        int i = 1;
        while (thickness > thicknesses[i]) {
            i++;
        }
        double along = (thickness - thicknesses[i - 1]) / (thicknesses[i] - thicknesses[i - 1]);
        return doseRates[i - 1] * Math.pow(doseRates[i] / doseRates[i - 1], along);
    }

    /**
     * How long a part lasts: its limit over the dose rate and the design margin.
     *
     * @param limit dose that the part bears, positive [Gy]
     * @param margin factor on the dose, at least 1 [1]
     * @param thickness thickness of aluminium within the table [m]
     * @return life [s]
     */
    public double life(double limit, double margin, double thickness) {
        return Checks.positive("limit", limit) / (checkedMargin(margin) * doseRate(thickness));
    }

    /**
     * The thinnest shield behind which a part lasts.
     *
     * @param limit dose that the part bears, positive [Gy]
     * @param margin factor on the dose, at least 1 [1]
     * @param life time that it should last, positive [s]
     * @return thickness; empty where the thickest of the table is not enough [m]
     */
    public OptionalDouble thicknessFor(double limit, double margin, double life) {
        double allowed = Checks.positive("limit", limit) / (checkedMargin(margin) * Checks.positive("life", life));
        int last = thicknesses.length - 1;
        if (allowed < doseRates[last]) {
            return OptionalDouble.empty();
        }
        if (allowed >= doseRates[0]) {
            return OptionalDouble.of(thicknesses[0]);
        }
        int i = 1;
        while (doseRates[i] > allowed) {
            i++;
        }
        double along = Math.log(allowed / doseRates[i - 1]) / Math.log(doseRates[i] / doseRates[i - 1]);
        return OptionalDouble.of(thicknesses[i - 1] + along * (thicknesses[i] - thicknesses[i - 1]));
    }

    /**
     * The mass of a shield, for the mass closure.
     *
     * @param area shielded area, not negative [m²]
     * @param thickness thickness of aluminium, not negative [m]
     * @return mass [kg]
     */
    public static double mass(double area, double thickness) {
        return ALUMINIUM * Checks.notNegative("area", area) * Checks.notNegative("thickness", thickness);
    }

    private static double checkedMargin(double margin) {
        if (!(margin >= 1 && margin < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("margin", margin, "[1, ∞)");
        }
        return margin;
    }
}
