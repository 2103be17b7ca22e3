/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Objects that are counted alike: active satellites, derelict ones, or fragments of a range of sizes.
 *
 * <p>Active satellites keep their altitude; all others fall. All are spheres for collisions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name name, unique in its model
 * @param mass mass of each, positive [kg]
 * @param radius radius for collisions, positive [m]
 * @param ballisticCoefficient mass over the product of drag coefficient and area, positive [kg/m²]
 * @param smallest smallest length of fragments that count here; 0 for what is no fragment [m]
 * @param largest largest length of fragments that count here, above the smallest; 0 for what is no fragment [m]
 * @param tracked whether satellites that manoeuvre know where it is
 * @param operations how active satellites live and end; null for passive objects
 * @since 0.1
 */
public record Species(
        String name,
        double mass,
        double radius,
        double ballisticCoefficient,
        double smallest,
        double largest,
        boolean tracked,
        @Nullable Operations operations) {

    private static final int INTERVALS = 200;

    /**
     * Checks the figures.
     *
     * @param name name, unique in its model
     * @param mass mass of each, positive [kg]
     * @param radius radius for collisions, positive [m]
     * @param ballisticCoefficient mass over the product of drag coefficient and area, positive [kg/m²]
     * @param smallest smallest length of fragments that count here; 0 for what is no fragment [m]
     * @param largest largest length of fragments that count here, above the smallest; 0 for what is no fragment [m]
     * @param tracked whether satellites that manoeuvre know where it is
     * @param operations how active satellites live and end; null for passive objects
     */
    public Species {
        Objects.requireNonNull(name, "name");
        Checks.positive("mass", mass);
        Checks.positive("radius", radius);
        Checks.positive("ballisticCoefficient", ballisticCoefficient);
        Checks.notNegative("smallest", smallest);
        if (smallest == 0) {
            Checks.between("largest", largest, 0, 0);
        } else {
            Checks.above("largest", largest, smallest);
        }
    }

    /**
     * Satellites at work.
     *
     * @param name name, unique in its model
     * @param mass mass of each, positive [kg]
     * @param radius radius for collisions, positive [m]
     * @param ballisticCoefficient mass over the product of drag coefficient and area, positive [kg/m²]
     * @param operations how they live and end
     * @return the species
     */
    public static Species active(
            String name, double mass, double radius, double ballisticCoefficient, Operations operations) {
        return new Species(name, mass, radius, ballisticCoefficient, 0, 0, true, Objects.requireNonNull(operations));
    }

    /**
     * Whole objects that do nothing any more.
     *
     * @param name name, unique in its model
     * @param mass mass of each, positive [kg]
     * @param radius radius for collisions, positive [m]
     * @param ballisticCoefficient mass over the product of drag coefficient and area, positive [kg/m²]
     * @return the species
     */
    public static Species derelict(String name, double mass, double radius, double ballisticCoefficient) {
        return new Species(name, mass, radius, ballisticCoefficient, 0, 0, true, null);
    }

    /**
     * Fragments of collisions in a range of sizes, with the mean mass, size and area that the breakup model gives them.
     *
     * @param name name, unique in its model
     * @param smallest smallest length, at least 1 mm [m]
     * @param largest largest length, above the smallest [m]
     * @param dragCoefficient drag coefficient, positive [1]
     * @param tracked whether satellites that manoeuvre know where they are: 10 cm are the usual limit
     * @return the species
     */
    public static Species debris(
            String name, double smallest, double largest, double dragCoefficient, boolean tracked) {
        Checks.above("smallest", smallest, Math.nextDown(1e-3));
        Checks.above("largest", largest, smallest);
        Checks.positive("dragCoefficient", dragCoefficient);
        double step = Math.log(largest / smallest) / INTERVALS;
        double number = 0;
        double length = 0;
        double area = 0;
        double mass = 0;
        for (int i = 0; i <= INTERVALS; i++) {
            double l = smallest * Math.exp(i * step);
            double weight = Math.pow(l, -Breakup.COLLISION_SLOPE) * (i == 0 || i == INTERVALS ? 0.5 : 1);
            number += weight;
            length += weight * l;
            area += weight * AreaToMass.area(l);
            mass += weight * AreaToMass.meanMass(l, false);
        }
        return new Species(
                name,
                mass / number,
                0.5 * length / number,
                mass / (dragCoefficient * area),
                smallest,
                largest,
                tracked,
                null);
    }

    /**
     * Whether these are satellites at work.
     *
     * @return false for passive objects
     */
    public boolean isActive() {
        return operations != null;
    }
}
