/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

/** Formulas of engineering economics. Thread-safe: no state. */
public final class Finance {
    private Finance() {}

    /**
     * The yearly payment that returns a sum with interest: r / (1 - (1 + r)^-n).
     *
     * <p>Source: Short, Packey and Holt, NREL/TP-462-5173 (1995), equation 2-6.
     *
     * @param rate interest a year, r, not negative [1/year]
     * @param years n, positive [year]
     * @return share of the sum a year; 1 / n at no interest [1/year]
     */
    public static double capitalRecovery(double rate, double years) {
        Checks.notNegative("rate", rate);
        Checks.positive("years", years);
        return rate == 0 ? 1 / years : rate / -Math.expm1(-years * Math.log1p(rate));
    }

    /**
     * The cost of energy from a plant: capital a year over energy a year, and fuel.
     *
     * @param capital price of the plant [USD/W]
     * @param rate interest a year [1/year]
     * @param years life [year]
     * @param capacityFactor mean output over the nominal, in (0, 1] [1]
     * @param fuel fuel and other running cost [USD/kWh]
     * @return cost, a year being 8,760 h [USD/kWh]
     */
    public static double levelisedEnergy(
            double capital, double rate, double years, double capacityFactor, double fuel) {
        Checks.notNegative("capital", capital);
        Checks.notNegative("fuel", fuel);
        if (!(capacityFactor > 0 && capacityFactor <= 1)) {
            throw Checks.refused("capacityFactor", capacityFactor, "(0, 1]");
        }
        double recovery = capitalRecovery(rate, years);
        return (capital == 0 ? 0 : 1000 * capital * recovery / (8760 * capacityFactor)) + fuel;
    }

    /**
     * The price of the n-th unit over that of the first: n^log2(b).
     *
     * <p>Source: Wright, Factors affecting the cost of airplanes, Journal of the Aeronautical Sciences 3 (1936) 122.
     *
     * @param unit n, at least 1 [1]
     * @param progress price after each doubling over that before, b, in (0, 1] [1]
     * @return multiplier [1]
     */
    public static double wright(double unit, double progress) {
        if (!(unit >= 1 && unit < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("unit", unit, "[1, ∞)");
        }
        if (!(progress > 0 && progress <= 1)) {
            throw Checks.refused("progress", progress, "(0, 1]");
        }
        return Math.pow(unit, Math.log(progress) / Math.log(2));
    }

    /**
     * The mean price of units that follow on others, over the price of the last of those: the mean of ((m + k)/m)^log2(b)
     * over k = 1 ... n.
     *
     * <p>The first 256 terms are added up, the others by the midpoint rule with its first correction: good to 1e-9.
     *
     * @param before units built before, m, at least 1 [1]
     * @param units units that follow, n, positive; a part of a unit counts by its part [1]
     * @param progress price after each doubling over that before, b, in (0, 1] [1]
     * @return multiplier, in (0, 1] [1]
     */
    public static double wrightMean(double before, double units, double progress) {
        double slope = -Math.log(wright(2, progress)) / Math.log(2);
        if (!(before >= 1 && before < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("before", before, "[1, ∞)");
        }
        Checks.positive("units", units);
        if (progress == 1) {
            return 1;
        }
        double added = Math.min(256, Math.floor(units));
        double sum = 0;
        for (int k = 1; k <= added; k++) {
            sum += Math.pow(1 + k / before, -slope);
        }
        double start = 1 + (added + 0.5) / before;
        double end = 1 + (units + 0.5) / before;
        double exponent = 1 - slope;
        double width = Math.log(end / start);
        double integral =
                before * Math.pow(start, exponent) * (exponent == 0 ? width : Math.expm1(exponent * width) / exponent);
        double correction = slope * (Math.pow(end, -slope - 1) - Math.pow(start, -slope - 1)) / (24 * before);
        return (sum + integral + correction) / units;
    }

    /**
     * What money that waits costs: S ((1 + r)^t - 1).
     *
     * @param sum money spent or earnings put off, S [USD]
     * @param rate interest a year, r [1/year]
     * @param years delay, t [year]
     * @return cost of the delay at its end [USD]
     */
    public static double delay(double sum, double rate, double years) {
        Checks.notNegative("sum", sum);
        double share = Math.expm1(Checks.notNegative("years", years) * Math.log1p(Checks.notNegative("rate", rate)));
        return sum == 0 ? 0 : sum * share;
    }
}
