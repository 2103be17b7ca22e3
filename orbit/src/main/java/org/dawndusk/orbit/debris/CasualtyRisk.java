/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

/**
 * The people that pieces of a satellite may hit which comes down anywhere along its orbit.
 *
 * <p>The expectation is the mean density of people under the orbit times the casualty area: a person of 0.36 m² is hit by a
 * piece of area A within (0.6 m + √A)². A circular orbit spends its time at latitude φ as cos φ / (π √(sin² i - sin² φ)).
 * The people are those of 2020, in bands of 5 deg; for other years scale with the world's population. Which pieces come
 * through is not computed here: by the standard those above 15 J count.
 *
 * <p>Source: Opiela and Matney, <i>Improvements to NASA's estimation of ground casualties from reentering space objects</i>,
 * Acta Astronautica 55 (2004) 305, for the method; NASA-STD-8719.14C, requirement 4.7-1, for area and limit; people:
 * CIESIN, <i>Gridded Population of the World, version 4.11</i>, adjusted to the UN's world population prospects, 2020,
 * added up over half-degree cells.
 *
 * @since 0.1
 */
public final class CasualtyRisk {

    /** The largest expectation that the standard allows: one in ten thousand [1]. */
    public static final double LIMIT = 1e-4;

    /** People in the bands, as counted in 2020 [1]. */
    public static final double WORLD_POPULATION = 7757.98e6;

    private static final double PERSON = 0.6;
    /** Mean radius of the Earth [m]. */
    private static final double RADIUS = 6_371_007.2;

    private static final int BAND = 5;
    /** Millions of people from 90 deg north to 55 deg south; none lives beyond. */
    private static final double[] PEOPLE = {
        0, 0, 0.01, 0.20, 2.80, 16.77, 92.33, 268.85, 284.65, 473.17, 785.03, 985.83, 1068.75, 954.28, 466.82, 628.94,
        465.72, 220.48, 227.98, 311.57, 97.34, 106.39, 116.47, 84.12, 74.10, 20.04, 4.00, 0.86, 0.48
    };

    private CasualtyRisk() {}

    /**
     * The area in which somebody is hit.
     *
     * @param pieces cross-section of each piece that comes through, positive [m²]
     * @return sum of (0.6 m + √A)² over the pieces [m²]
     */
    public static double casualtyArea(double... pieces) {
        double sum = 0;
        for (double piece : pieces) {
            double reach = PERSON + Math.sqrt(Checks.positive("piece", piece));
            sum += reach * reach;
        }
        return sum;
    }

    /**
     * The mean density of people under a circular orbit.
     *
     * @param inclination inclination, in (0, π) [rad]
     * @return people on a square metre [1/m²]
     */
    public static double populationDensity(double inclination) {
        Checks.between("inclination", inclination, Double.MIN_VALUE, Math.nextDown(Math.PI));
        double density = 0;
        for (int band = 0; band < PEOPLE.length; band++) {
            double north = Math.toRadians(90 - BAND * band);
            double south = Math.toRadians(90 - BAND * (band + 1));
            double area = 2 * Math.PI * RADIUS * RADIUS * (Math.sin(north) - Math.sin(south));
            double time = share(north, inclination) - share(south, inclination);
            density += 1e6 * PEOPLE[band] / area * time;
        }
        return density;
    }

    /** The share of the time that an orbit spends south of a latitude, less a half. */
    private static double share(double latitude, double inclination) {
        double reach = Math.sin(inclination);
        double sine = Math.sin(latitude);
        return Math.abs(sine) >= reach ? Math.copySign(0.5, sine) : Math.asin(sine / reach) / Math.PI;
    }

    /**
     * The people hit by one re-entry, on the average.
     *
     * @param inclination inclination of the orbit, in (0, π) [rad]
     * @param worldPopulation people on the Earth: {@link #WORLD_POPULATION} in 2020, positive [1]
     * @param pieces cross-section of each piece that comes through, positive [m²]
     * @return expected casualties, at most {@link #LIMIT} by the standard [1]
     */
    public static double expectation(double inclination, double worldPopulation, double... pieces) {
        Checks.positive("worldPopulation", worldPopulation);
        return populationDensity(inclination) * worldPopulation / WORLD_POPULATION * casualtyArea(pieces);
    }
}
