/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * A flat solar array: its area, cells and their packing, losses one by one, ageing, and mass.
 *
 * <p>Power = irradiance x cosine of incidence x area x packing x efficiency x losses x ageing. Nothing is folded into the
 * efficiency; each loss keeps its name. The irradiance is an input, with distance and shadow in it. Immutable and
 * thread-safe; made by {@link #builder}.
 *
 * <p>Source: J. R. Wertz, W. J. Larson (eds), Space Mission Analysis and Design, 3rd ed., 1999, section 11.4.
 */
public final class SolarArray {
    /** CODATA 2018 [W/m²/K⁴]. */
    private static final double SIGMA = 5.670374419e-8;

    /**
     * Power to mass of a roll-out array, iROSA of the Space Station: 20 kW, 340 kg [W/kg]. Source: NASA, ISS Roll-Out
     * Solar Array, 2021.
     */
    public static final double IROSA_SPECIFIC_POWER = 20e3 / 340;

    private final double area;
    private final SolarCell cell;
    private final double packing;
    private final List<Loss> losses;
    private final Degradation degradation;
    private final double backEmittance;
    private final double arealMass;

    private SolarArray(
            double area,
            SolarCell cell,
            double packing,
            List<Loss> losses,
            Degradation degradation,
            double backEmittance,
            double arealMass) {
        this.area = area;
        this.cell = cell;
        this.packing = packing;
        this.losses = losses;
        this.degradation = degradation;
        this.backEmittance = backEmittance;
        this.arealMass = arealMass;
    }

    /**
     * One loss between the cells and the array's terminals.
     *
     * @param name of the loss: pointing, wiring, mismatch, conversion
     * @param share lost of what reaches it, in [0, 1) [1]
     */
    public record Loss(String name, double share) {
        /**
         * Refuses values outside their ranges.
         *
         * @param name of the loss: pointing, wiring, mismatch, conversion
         * @param share lost of what reaches it, in [0, 1) [1]
         */
        public Loss {
            Checks.loss(name, share);
        }
    }

    /**
     * A builder; area and cell must be set, the rest is a perfect array without mass.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same array in another size.
     *
     * @param area of the panels [m²]
     * @return the array of that area
     */
    public SolarArray withArea(double area) {
        Checks.positive("area", area);
        return new SolarArray(area, cell, packing, losses, degradation, backEmittance, arealMass);
    }

    /**
     * Area of the panels.
     *
     * @return area, gaps between cells included [m²]
     */
    public double area() {
        return area;
    }

    /**
     * The losses in the order in which they were named.
     *
     * @return an immutable list
     */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Mass of the array.
     *
     * @return areal mass times area [kg]
     */
    public double mass() {
        return arealMass * area;
    }

    /**
     * Power at the terminals with the cells at their reference temperature.
     *
     * @param irradiance normal to the Sun, shadow in it [W/m²]
     * @param incidenceCosine cosine of the angle between the array's normal and the Sun, in [0, 1] [1]
     * @param years since the beginning of life [yr]
     * @return power [W]
     */
    public double power(double irradiance, double incidenceCosine, double years) {
        return power(irradiance, incidenceCosine, years, cell.referenceTemperature());
    }

    /**
     * Power at the terminals with the cells at a temperature.
     *
     * @param irradiance normal to the Sun, shadow in it [W/m²]
     * @param incidenceCosine cosine of the angle between the array's normal and the Sun, in [0, 1] [1]
     * @param years since the beginning of life [yr]
     * @param temperature of the cells, for instance {@link #temperature} [K]
     * @return power [W]
     */
    public double power(double irradiance, double incidenceCosine, double years, double temperature) {
        checkLight(irradiance, incidenceCosine);
        double kept = 1;
        for (Loss loss : losses) {
            kept *= 1 - loss.share();
        }
        return irradiance * incidenceCosine * area * packing * cell.efficiencyAt(temperature) * kept * remaining(years);
    }

    /**
     * The area that gives a power with the cells at their reference temperature.
     *
     * @param power at the terminals [W]
     * @param irradiance normal to the Sun [W/m²]
     * @param incidenceCosine cosine of the angle between the array's normal and the Sun, in (0, 1] [1]
     * @param years since the beginning of life [yr]
     * @return area [m²]
     */
    public double areaFor(double power, double irradiance, double incidenceCosine, double years) {
        Checks.positive("power", power);
        Checks.positive("irradiance", irradiance);
        Checks.fraction("incidenceCosine", incidenceCosine);
        return area * power / power(irradiance, incidenceCosine, years);
    }

    /**
     * Temperature of the array by its own radiative balance while it delivers all its power.
     *
     * <p>Absorbed sunlight and other heat equal what both faces emit and what leaves as electricity, at the efficiency
     * that the temperature itself allows. The whole front absorbs as the cells do; front and back share the temperature;
     * losses behind the cells (wiring, conversion) are not heat of the array.
     *
     * @param irradiance normal to the Sun [W/m²]
     * @param incidenceCosine cosine of the angle between the array's normal and the Sun, in [0, 1] [1]
     * @param years since the beginning of life [yr]
     * @param otherHeat absorbed by both faces from the Earth's infrared and albedo, per area [W/m²]
     * @return temperature [K]
     */
    public double temperature(double irradiance, double incidenceCosine, double years, double otherHeat) {
        checkLight(irradiance, incidenceCosine);
        double extracted = packing * cell.efficiency() * remaining(years);
        return balance(irradiance * incidenceCosine, extracted, otherHeat);
    }

    /**
     * Temperature of the array by its own radiative balance while nothing is drawn from it: its hottest.
     *
     * @param irradiance normal to the Sun [W/m²]
     * @param incidenceCosine cosine of the angle between the array's normal and the Sun, in [0, 1] [1]
     * @param otherHeat absorbed by both faces from the Earth's infrared and albedo, per area [W/m²]
     * @return temperature [K]
     */
    public double openCircuitTemperature(double irradiance, double incidenceCosine, double otherHeat) {
        checkLight(irradiance, incidenceCosine);
        return balance(irradiance * incidenceCosine, 0, otherHeat);
    }

    private double balance(double sunlight, double extracted, double otherHeat) {
        Checks.notNegative("otherHeat", otherHeat);
        double absorbed = cell.solarAbsorptance() * sunlight + otherHeat;
        double emitting = (cell.emittance() + backEmittance) * SIGMA;
        double hottest = Math.sqrt(Math.sqrt(absorbed / emitting));
        if (extracted * sunlight == 0) {
            return hottest;
        }
        UnivariateFunction excess =
                t -> emitting * t * t * t * t + extracted * sunlight * cell.temperatureFactor(t) - absorbed;
        double high = hottest;
        // where the line has fallen below zero the balance lies above the open circuit's, and is refused below
        while (excess.value(high) < 0) {
            high *= 2;
        }
        double temperature = new BracketingNthOrderBrentSolver(1e-13, 1e-10, 1e-12, 5).solve(200, excess, 0, high);
        cell.efficiencyAt(temperature);
        return temperature;
    }

    private double remaining(double years) {
        Checks.notNegative("years", years);
        double remaining = degradation.remaining(years);
        Checks.fraction("remaining share", remaining);
        return remaining;
    }

    private static void checkLight(double irradiance, double incidenceCosine) {
        Checks.notNegative("irradiance", irradiance);
        Checks.within("incidenceCosine", incidenceCosine, 0, 1);
    }

    /** Collects what an array is; each call checks its argument. Not thread-safe. */
    public static final class Builder {
        private double area = Double.NaN;
        private SolarCell cell = SolarCell.XTJ;
        private boolean cellSet;
        private double packing = 1;
        private final List<Loss> losses = new ArrayList<>();
        private Degradation degradation = Degradation.NONE;
        private double backEmittance = Double.NaN;
        private double arealMass;
        private double specificPower;
        private double specificIrradiance;

        private Builder() {}

        /**
         * Area of the panels.
         *
         * @param area gaps between cells included [m²]
         * @return this
         */
        public Builder area(double area) {
            Checks.positive("area", area);
            this.area = area;
            return this;
        }

        /**
         * The cells.
         *
         * @param cell all alike
         * @return this
         */
        public Builder cell(SolarCell cell) {
            this.cell = cell;
            this.cellSet = true;
            return this;
        }

        /**
         * Share of the area that cells cover; without it, all.
         *
         * @param packing in (0, 1] [1]
         * @return this
         */
        public Builder packing(double packing) {
            Checks.fraction("packing", packing);
            this.packing = packing;
            return this;
        }

        /**
         * One more loss between cells and terminals.
         *
         * @param name of the loss
         * @param share lost, in [0, 1) [1]
         * @return this
         */
        public Builder loss(String name, double share) {
            losses.add(new Loss(name, share));
            return this;
        }

        /**
         * How the array ages; without it, not.
         *
         * @param degradation the law
         * @return this
         */
        public Builder degradation(Degradation degradation) {
            this.degradation = degradation;
            return this;
        }

        /**
         * Emittance of the back; without it, that of the cells.
         *
         * @param emittance in [0, 1], 0 for an insulated back [1]
         * @return this
         */
        public Builder backEmittance(double emittance) {
            Checks.within("backEmittance", emittance, 0, 1);
            this.backEmittance = emittance;
            return this;
        }

        /**
         * Mass per area, with what the source counts to the array.
         *
         * @param arealMass [kg/m²]
         * @return this
         */
        public Builder arealMass(double arealMass) {
            Checks.positive("arealMass", arealMass);
            this.arealMass = arealMass;
            return this;
        }

        /**
         * Mass by the power at the beginning of life, face on, at the cells' reference temperature.
         *
         * @param specificPower power per mass [W/kg]
         * @param irradiance at which the power is meant [W/m²]
         * @return this
         */
        public Builder specificPower(double specificPower, double irradiance) {
            Checks.positive("specificPower", specificPower);
            Checks.positive("irradiance", irradiance);
            this.specificPower = specificPower;
            this.specificIrradiance = irradiance;
            return this;
        }

        /**
         * The array.
         *
         * @return an immutable array
         * @throws IllegalStateException if area or cell are missing, or the mass is given twice
         */
        public SolarArray build() {
            if (Double.isNaN(area)) {
                throw new IllegalStateException("area is missing");
            }
            if (!cellSet) {
                throw new IllegalStateException("cell is missing");
            }
            if (arealMass > 0 && specificPower > 0) {
                throw new IllegalStateException(
                        "the mass is given twice, by " + arealMass + " kg/m² and by " + specificPower + " W/kg");
            }
            double back = Double.isNaN(backEmittance) ? cell.emittance() : backEmittance;
            SolarArray array = new SolarArray(area, cell, packing, List.copyOf(losses), degradation, back, arealMass);
            if (specificPower == 0) {
                return array;
            }
            double mass = array.power(specificIrradiance, 1, 0) / specificPower;
            return new SolarArray(area, cell, packing, array.losses, degradation, back, mass / area);
        }
    }
}
