/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Fragments drawn from a {@link Breakup}: sizes, areas, masses and velocities, by index.
 *
 * <p>Their masses and that of the fragments too fine to be drawn add up to the mass of the bodies that broke up.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Fragments {

    private final double[] lengths;
    private final double[] ratios;
    private final double[] masses;
    private final double[][] velocities;
    private final double fineMass;

    Fragments(double[] lengths, double[] ratios, double[] masses, double[][] velocities, double fineMass) {
        this.lengths = lengths;
        this.ratios = ratios;
        this.masses = masses;
        this.velocities = velocities;
        this.fineMass = fineMass;
    }

    /**
     * The number of fragments.
     *
     * @return fragments, the large pieces included
     */
    public int size() {
        return lengths.length;
    }

    /**
     * The size of a fragment.
     *
     * @param index index of the fragment
     * @return characteristic length [m]
     */
    public double length(int index) {
        return lengths[index];
    }

    /**
     * The area-to-mass ratio of a fragment.
     *
     * @param index index of the fragment
     * @return mean cross-section over mass [m²/kg]
     */
    public double areaToMass(int index) {
        return ratios[index];
    }

    /**
     * The area of a fragment.
     *
     * @param index index of the fragment
     * @return mean cross-section [m²]
     */
    public double area(int index) {
        return masses[index] * ratios[index];
    }

    /**
     * The mass of a fragment.
     *
     * @param index index of the fragment
     * @return mass [kg]
     */
    public double mass(int index) {
        return masses[index];
    }

    /**
     * The velocity of a fragment relative to the body that it comes from.
     *
     * @param index index of the fragment
     * @return velocity in axes of no particular direction, since all are equally likely [m/s]
     */
    public Vector3D deltaV(int index) {
        return new Vector3D(velocities[0][index], velocities[1][index], velocities[2][index]);
    }

    /**
     * The number of fragments above a size.
     *
     * @param length characteristic length [m]
     * @return larger fragments
     */
    public int countAbove(double length) {
        int count = 0;
        for (double each : lengths) {
            count += each > length ? 1 : 0;
        }
        return count;
    }

    /**
     * The mass of what is too small to be drawn.
     *
     * @return expected mass of the finer fragments [kg]
     */
    public double fineMass() {
        return fineMass;
    }

    /**
     * The mass of all.
     *
     * @return masses of the fragments and of the finer ones together [kg]
     */
    public double totalMass() {
        double sum = fineMass;
        for (double mass : masses) {
            sum += mass;
        }
        return sum;
    }
}
