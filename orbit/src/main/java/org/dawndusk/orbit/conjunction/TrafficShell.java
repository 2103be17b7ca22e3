/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.orekit.utils.Constants;

/**
 * How often objects collide that move through a shell of altitudes like the molecules of a gas.
 *
 * <p>A pair of spheres collides at the rate π (r1 + r2)² v / V with the shell's volume V. What else is known is left out:
 * planes and inclinations, slots that are kept, the density's rise toward the highest latitude. For satellites of one
 * constellation against each other it therefore says only what would happen had they all lost their slots; see
 * {@link SlotMargin}. For the mean relative speed v 10 km/s is usual in low orbit.
 *
 * <p>Shells that do not overlap meet through objects that cross them: such an object counts in each shell for
 * {@link #shareOfTime} of itself, and the rates of all shells add.
 *
 * <p>Source: kinetic theory as in Kessler and Cour-Palais, <i>Collision frequency of artificial satellites</i>, J.
 * Geophys. Res. 83 (1978) 2637; the coefficient is that of MOCAT, D'Ambrosio, Lifson and Linares, <i>The capacity of low
 * Earth orbit computed using source-sink modeling</i>, arXiv:2206.05345.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lowest lower edge above the equatorial radius, in (-6e6, highest) [m]
 * @param highest upper edge, finite [m]
 * @since 0.1
 */
public record TrafficShell(double lowest, double highest) {

    /**
     * Checks the edges.
     *
     * @param lowest lower edge above the equatorial radius, in (-6e6, highest) [m]
     * @param highest upper edge, finite [m]
     * @throws IllegalArgumentException if an edge is out of its range
     */
    public TrafficShell {
        Checks.between("lowest", lowest, -6e6, 1e12);
        Checks.finite("highest", highest);
        Checks.positive("highest - lowest", highest - lowest);
    }

    /** Beyond, areas would leave what a double holds [m]. */
    private static final double WIDEST = 2e100;

    private double inner() {
        return Earth.EQUATORIAL_RADIUS + lowest;
    }

    private double outer() {
        return Earth.EQUATORIAL_RADIUS + highest;
    }

    /**
     * The volume between the two spheres.
     *
     * @return volume [m³]
     */
    public double volume() {
        double a = inner();
        double b = outer();
        return 4 * Math.PI / 3 * (b - a) * (a * a + a * b + b * b);
    }

    /**
     * How often one pair collides.
     *
     * @param radii sum of both radii, in (0, 2e100] [m]
     * @param speed mean relative speed, positive and no faster than light [m/s]
     * @return rate [1/s]
     */
    public double pairRate(double radii, double speed) {
        Checks.upTo("radii", radii, WIDEST);
        Checks.upTo("speed", speed, Constants.SPEED_OF_LIGHT);
        return Math.PI * radii * radii * speed / volume();
    }

    /**
     * How often objects of two species collide, both avoiding what they can.
     *
     * @param one a species
     * @param other another species
     * @param speed mean relative speed, positive and no faster than light [m/s]
     * @return rate of all pairs [1/s]
     */
    public double rateBetween(TrafficSpecies one, TrafficSpecies other, double speed) {
        return one.count()
                * other.count()
                * (1 - one.avoided())
                * (1 - other.avoided())
                * pairRate(one.radius() + other.radius(), speed);
    }

    /**
     * How often objects of one species collide with each other.
     *
     * @param species a species; less than one object meets nobody
     * @param speed mean relative speed, positive and no faster than light [m/s]
     * @return rate of all pairs, n (n - 1) / 2 [1/s]
     */
    public double rateWithin(TrafficSpecies species, double speed) {
        double n = species.count();
        double risked = (1 - species.avoided()) * (1 - species.avoided());
        return Math.max(0, n * (n - 1) / 2) * risked * pairRate(2 * species.radius(), speed);
    }

    /**
     * How often any two objects collide.
     *
     * @param species all species in the shell
     * @param speed mean relative speed, positive and no faster than light [m/s]
     * @return rate, each pair counted once [1/s]
     */
    public double collisionRate(List<TrafficSpecies> species, double speed) {
        double sum = 0;
        for (int i = 0; i < species.size(); i++) {
            sum += rateWithin(species.get(i), speed);
            for (int j = i + 1; j < species.size(); j++) {
                sum += rateBetween(species.get(i), species.get(j), speed);
            }
        }
        return sum;
    }

    /**
     * For what share of its time an object on an ellipse is in the shell: by Kepler's equation.
     *
     * @param perigee altitude of the perigee above the equatorial radius, above -6,000 km [m]
     * @param apogee altitude of the apogee, not below the perigee; finite [m]
     * @return share, in [0, 1] [1]
     * @throws IllegalArgumentException if an altitude is out of its range
     */
    public double shareOfTime(double perigee, double apogee) {
        Checks.between("perigee", perigee, -6e6, 1e12);
        Checks.between("apogee", apogee, perigee, 1e12);
        double near = Earth.EQUATORIAL_RADIUS + perigee;
        double far = Earth.EQUATORIAL_RADIUS + apogee;
        if (far == near) {
            return near >= inner() && near < outer() ? 1 : 0;
        }
        return shareBelow(outer(), near, far) - shareBelow(inner(), near, far);
    }

    private static double shareBelow(double radius, double near, double far) {
        double axis = (near + far) / 2;
        double eccentricity = (far - near) / (far + near);
        double cosine = (axis - radius) / (axis * eccentricity);
        double anomaly = Math.acos(Math.max(-1, Math.min(1, cosine)));
        return (anomaly - eccentricity * Math.sin(anomaly)) / Math.PI;
    }
}
