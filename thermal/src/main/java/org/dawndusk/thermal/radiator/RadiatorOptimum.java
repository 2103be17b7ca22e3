/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.RadiatorPanel;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The best temperature of a radiator behind a machine: a heat pump that lifts waste heat, or a heat engine that makes
 * power.
 *
 * <p>A hotter radiator is smaller, but a heat pump then draws more power, which must be generated and is heat too; an
 * engine then yields less. The optimum is where the slope of area or mass vanishes. Radiator area alone always falls as a
 * heat pump lifts more: its optimum needs the area or mass of what generates its power. Source: Carnot's theorem and the
 * panel's balance; for the engine e.g. R. Siegel, J. R. Howell, Thermal Radiation Heat Transfer, 4th ed., 2002. Immutable
 * and thread-safe.
 *
 * @param radiatorTemperature at the fins' roots [K]
 * @param area planform of the radiator [m²]
 * @param work that the pump draws or the engine yields [W]
 * @param rejectedHeat of the radiator [W]
 * @param objective what was made least: the area or mass of radiator and power system [m² or kg]
 */
public record RadiatorOptimum(
        double radiatorTemperature, double area, double work, double rejectedHeat, double objective) {
    private static final int DOUBLINGS = 60;

    /**
     * What a heat pump does at a given radiator temperature.
     *
     * @param panel sides, fins and mass of the radiator; its area is not used
     * @param absorbed what it absorbs per area of planform
     * @param heat that the pump takes from the cold side [W]
     * @param cold temperature of the cold side [K]
     * @param carnotFraction share of Carnot's coefficient of performance, in (0, 1] [1]
     * @param radiatorTemperature at least the cold side's, above the effective sink [K]
     * @return radiator and work, its area as the objective
     */
    public static RadiatorOptimum heatPumpAt(
            RadiatorPanel panel,
            AbsorbedFlux absorbed,
            double heat,
            double cold,
            double carnotFraction,
            double radiatorTemperature) {
        check(panel, absorbed, heat, cold, carnotFraction);
        if (!(radiatorTemperature >= cold && radiatorTemperature <= Double.MAX_VALUE)) {
            throw Checks.refusal("radiatorTemperature", radiatorTemperature, "[" + cold + ", ∞)");
        }
        Checks.above("radiatorTemperature", radiatorTemperature, panel.sinkTemperature(absorbed));
        return pumped(panel, absorbed, heat, cold, carnotFraction, radiatorTemperature, 1, 0);
    }

    /**
     * The radiator temperature of least area, with the area that generates the pump's power.
     *
     * @param panel sides and fins of the radiator; its area is not used
     * @param absorbed what it absorbs per area of planform
     * @param heat that the pump takes from the cold side [W]
     * @param cold temperature of the cold side [K]
     * @param carnotFraction share of Carnot's coefficient of performance, in (0, 1] [1]
     * @param areaPerPower of the array that feeds the pump, above 0 [m²/W]
     * @return the optimum; the cold side's own temperature where lifting does not pay
     * @throws HeatBalanceException if there is none
     */
    public static RadiatorOptimum leastArea(
            RadiatorPanel panel,
            AbsorbedFlux absorbed,
            double heat,
            double cold,
            double carnotFraction,
            double areaPerPower) {
        Checks.positive("areaPerPower", areaPerPower);
        return least(panel, absorbed, heat, cold, carnotFraction, 1, areaPerPower);
    }

    /**
     * The radiator temperature of least mass, with the mass that generates the pump's power.
     *
     * @param panel sides, fins and areal mass of the radiator; its area is not used
     * @param absorbed what it absorbs per area of planform
     * @param heat that the pump takes from the cold side [W]
     * @param cold temperature of the cold side [K]
     * @param carnotFraction share of Carnot's coefficient of performance, in (0, 1] [1]
     * @param massPerPower of array, battery and machine, above 0 [kg/W]
     * @return the optimum; the cold side's own temperature where lifting does not pay
     * @throws HeatBalanceException if there is none
     */
    public static RadiatorOptimum leastMass(
            RadiatorPanel panel,
            AbsorbedFlux absorbed,
            double heat,
            double cold,
            double carnotFraction,
            double massPerPower) {
        Checks.positive("massPerPower", massPerPower);
        Checks.positive("arealMass of the panel", panel.arealMass());
        return least(panel, absorbed, heat, cold, carnotFraction, panel.arealMass(), massPerPower);
    }

    private static RadiatorOptimum least(
            RadiatorPanel panel,
            AbsorbedFlux absorbed,
            double heat,
            double cold,
            double carnotFraction,
            double perArea,
            double perPower) {
        check(panel, absorbed, heat, cold, carnotFraction);
        double sink = panel.sinkTemperature(absorbed);
        // of the objective by the heat, on which the optimum does not depend
        double power = perPower / (carnotFraction * cold);
        UnivariateFunction slope = t -> {
            double flux = panel.netFlux(t, absorbed);
            double rejected = 1 + (t - cold) / (carnotFraction * cold);
            double rejectedSlope = 1 / (carnotFraction * cold);
            double areaSlope = (rejectedSlope - rejected * panel.netFluxSlope(t, absorbed) / flux) / flux;
            return perArea * areaSlope + power;
        };
        double low = Math.max(cold, sink * (1 + 1e-9));
        double best = low;
        if (slope.value(low) < 0) {
            double high = 2 * low;
            for (int i = 0; slope.value(high) < 0; i++) {
                if (i == DOUBLINGS) {
                    throw new HeatBalanceException("the radiator of a heat pump from " + cold + " K gets smaller up to "
                            + high + " K: its power weighs nothing");
                }
                high *= 2;
            }
            best = root(slope, low, high);
        }
        return pumped(panel, absorbed, heat, cold, carnotFraction, best, perArea, perPower);
    }

    private static RadiatorOptimum pumped(
            RadiatorPanel panel,
            AbsorbedFlux absorbed,
            double heat,
            double cold,
            double carnotFraction,
            double radiator,
            double perArea,
            double perPower) {
        double work = heat * (radiator - cold) / (carnotFraction * cold);
        Checks.notNegative("work of the pump", work);
        double area = (heat + work) / panel.netFlux(radiator, absorbed);
        return new RadiatorOptimum(radiator, area, work, heat + work, perArea * area + perPower * work);
    }

    /**
     * The radiator temperature of least area behind an ideal heat engine that yields a power.
     *
     * @param panel sides and fins of the radiator; its area is not used
     * @param absorbed what it absorbs per area of planform
     * @param power that the engine yields [W]
     * @param hot temperature of its hot side, above the effective sink [K]
     * @return the optimum
     */
    public static RadiatorOptimum engine(RadiatorPanel panel, AbsorbedFlux absorbed, double power, double hot) {
        Checks.positive("power", power);
        double sink = panel.sinkTemperature(absorbed);
        Checks.above("hot", hot, sink);
        // slope of ln A, A = P Tc / ((Th - Tc) q(Tc)), without its poles
        UnivariateFunction slope = t -> {
            double flux = panel.netFlux(t, absorbed);
            return hot * flux - t * (hot - t) * panel.netFluxSlope(t, absorbed);
        };
        double margin = 1e-6 * (hot - sink);
        double best = root(slope, sink + margin, hot - margin);
        double rejected = power * best / (hot - best);
        double area = rejected / panel.netFlux(best, absorbed);
        return new RadiatorOptimum(best, area, power, rejected, area);
    }

    private static void check(
            RadiatorPanel panel, AbsorbedFlux absorbed, double heat, double cold, double carnotFraction) {
        Checks.positive("heat", heat);
        Checks.positive("cold", cold);
        Checks.fraction("carnotFraction", carnotFraction);
        panel.sinkTemperature(absorbed);
    }

    private static double root(UnivariateFunction f, double low, double high) {
        double first = f.value(low);
        double last = f.value(high);
        if (!((first <= 0 && last >= 0) || (first >= 0 && last <= 0))) {
            throw new HeatBalanceException("between " + low + " K and " + high + " K the slope is " + first + " and "
                    + last + ": there is no optimum");
        }
        // by its size, so that no product of two slopes is lost
        double larger = Math.max(Math.abs(first), Math.abs(last));
        double size = Math.max(Double.MIN_NORMAL, Math.min(larger, Double.MAX_VALUE));
        return new BracketingNthOrderBrentSolver(1e-14, Double.MIN_NORMAL, Double.MIN_NORMAL, 5)
                .solve(500, t -> f.value(t) / size, low, high);
    }
}
