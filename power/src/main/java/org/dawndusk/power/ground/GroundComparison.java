/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.ground;

/**
 * Energy of a square metre in orbit and on the ground, with its boundary stated, and what the power beside compute is in both.
 *
 * @param orbit energy at the bus of a satellite, by area of array and year [J/m²]
 * @param ground energy of the plant as it comes, by area of modules and year [J/m²]
 * @param groundWithStorage energy of the plant as it is wanted, by area of modules and year [J/m²]
 * @param busToCompute all power at the satellite's bus over that of compute, at least 1 [1]
 */
public record GroundComparison(double orbit, double ground, double groundWithStorage, double busToCompute) {
    /** Power usage effectiveness, industry's mean. Source: Uptime Institute, Global Data Center Survey, 2024 [1]. */
    public static final double INDUSTRY_PUE = 1.56;

    /** Power usage effectiveness of the best fleets: about 1.1. Source: Google, Data Centers, efficiency, 2024 [1]. */
    public static final double BEST_PUE = 1.1;

    /**
     * Compares a simulated span.
     *
     * @param delivered at the satellite's bus on the span, losses of array, bus and battery taken off [J]
     * @param days of the span, eclipse season in it [d]
     * @param area of the array's panels [m²]
     * @param plant on the ground
     * @param busToCompute all power at the satellite's bus over that of compute, at least 1 [1]
     * @return the comparison
     */
    public static GroundComparison of(
            double delivered, double days, double area, GroundPlant plant, double busToCompute) {
        Checks.notNegative("delivered", delivered);
        Checks.positive("days", days);
        Checks.positive("area", area);
        Checks.within("busToCompute", busToCompute, 1, Double.MAX_VALUE);
        Checks.positive("yearly energy of the plant", plant.yearlyEnergy());
        Checks.positive("yearly energy of the plant with storage", plant.yearlyEnergyWithStorage());
        return new GroundComparison(
                delivered / area * 365.25 / days, plant.yearlyEnergy(), plant.yearlyEnergyWithStorage(), busToCompute);
    }

    /**
     * Energy in orbit over that on the ground as it comes.
     *
     * @return ratio [1]
     */
    public double ratio() {
        return orbit / ground;
    }

    /**
     * Energy in orbit over that on the ground at all hours.
     *
     * @return ratio [1]
     */
    public double ratioWithStorage() {
        return orbit / groundWithStorage;
    }

    /**
     * Compute energy of a square metre in orbit over that on the ground with storage, each divided by its own overhead.
     *
     * @param pue power usage effectiveness on the ground, at least 1 [1]
     * @return ratio [1]
     */
    public double computeRatio(double pue) {
        Checks.within("pue", pue, 1, Double.MAX_VALUE);
        return ratioWithStorage() * pue / busToCompute;
    }

    /**
     * What is in the numbers and what is not.
     *
     * @return a sentence for people
     */
    public String boundary() {
        return "orbit: energy that the loads at the bus drew, by area of the array, after the losses of array, bus and"
                + " battery, curtailed energy left out; ground: energy of the plant's modules by their area, inverter and"
                + " grid in the capacity factor as its source counts them, land between the modules left out; on neither"
                + " side: what it takes to build, launch and replace";
    }
}
