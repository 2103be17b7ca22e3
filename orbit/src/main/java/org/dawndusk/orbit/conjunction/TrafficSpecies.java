/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

/**
 * Objects of one kind in a shell: satellites of one operator, derelicts, debris of one size.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many there are on average, not negative; a share of an object where it is there for a share of the time
 *     [1]
 * @param radius radius of the sphere that stands for the body, in (0, 1e100] [m]
 * @param avoided share of its collisions that it avoids by manoeuvres, in [0, 1]; {@link AvoidancePolicy#avoidedShare} [1]
 * @since 0.1
 */
public record TrafficSpecies(double count, double radius, double avoided) {

    /**
     * Checks the components.
     *
     * @param count how many there are on average, in [0, 1e100] [1]
     * @param radius radius of the sphere that stands for the body, in (0, 1e100] [m]
     * @param avoided share of its collisions that it avoids by manoeuvres, in [0, 1] [1]
     * @throws IllegalArgumentException if one is out of its range
     */
    public TrafficSpecies {
        Checks.between("count", count, 0, MOST);
        Checks.upTo("radius", radius, MOST);
        Checks.between("avoided", avoided, 0, 1);
    }

    /** Beyond, numbers of pairs and their areas would leave what a double holds. */
    private static final double MOST = 1e100;

    /**
     * The same objects when nobody steers them.
     *
     * @return a species that avoids nothing
     */
    public TrafficSpecies withoutManoeuvres() {
        return new TrafficSpecies(count, radius, 0);
    }
}
