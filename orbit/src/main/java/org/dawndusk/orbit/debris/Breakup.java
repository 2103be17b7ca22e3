/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.Arrays;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * What a collision or an explosion leaves behind, by NASA's standard breakup model.
 *
 * <p>The number of fragments larger than a length L is 0.1 M^0.75 L^-1.71 after a collision and 6 S L^-1.6 after an
 * explosion. A collision is catastrophic where the energy of the lighter body is at least 40 J for a gram of the heavier
 * one: then M is the mass of both; otherwise it is the lighter body's mass in kg times the square of the speed in km/s
 * (the square is a correction of the first print), and the heavier body stays as one large remnant.
 *
 * <p>The model is empirical, of ground tests and of a few breakups in orbit: a factor of two in the number is ordinary,
 * and grazing impacts leave fewer fragments. Directions are taken as uniform: momentum is not conserved.
 *
 * <p>Source: Johnson et al., <i>NASA's new breakup model of EVOLVE 4.0</i>, Adv. Space Res. 28 (2001) 1377; Krisko,
 * <i>Proper implementation of the 1998 NASA breakup model</i>, Orbital Debris Quarterly News 15-4 (2011).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Breakup {

    /** From here on a collision breaks up both bodies [J/kg]. */
    static final double CATASTROPHIC = 40e3;

    static final double COLLISION_SLOPE = 1.71;
    private static final double EXPLOSION_SLOPE = 1.6;
    private static final double MOST = 1e7;
    private static final double FINEST = 1e-4;
    private static final int INTERVALS = 400;
    /** A fragment heavier than what is left is drawn again so often. */
    private static final int DRAWS = 100;
    /** Up to here sizes follow the power law [m]. */
    private static final double LARGEST = 1;

    private final double totalMass;
    private final double size;
    private final double factor;
    private final double slope;
    private final boolean explosion;
    private final boolean catastrophic;
    private final boolean rocketBody;

    private Breakup(
            double totalMass,
            double size,
            double factor,
            double slope,
            boolean explosion,
            boolean catastrophic,
            boolean rocketBody) {
        this.totalMass = totalMass;
        this.size = size;
        this.factor = factor;
        this.slope = slope;
        this.explosion = explosion;
        this.catastrophic = catastrophic;
        this.rocketBody = rocketBody;
    }

    /**
     * Two bodies that hit each other; their order does not matter.
     *
     * @param mass1 mass of the one, positive [kg]
     * @param size1 its characteristic length, the mean of three dimensions, positive [m]
     * @param mass2 mass of the other, positive [kg]
     * @param size2 its characteristic length, positive [m]
     * @param speed speed of the one relative to the other, positive [m/s]
     * @return the breakup
     */
    public static Breakup collision(double mass1, double size1, double mass2, double size2, double speed) {
        boolean catastrophic = energyToMass(mass1, mass2, speed) >= CATASTROPHIC;
        double size = Math.max(Checks.positive("size1", size1), Checks.positive("size2", size2));
        double factor = 0.1 * Math.pow(effectiveMass(mass1, mass2, speed), 0.75);
        return new Breakup(mass1 + mass2, size, factor, COLLISION_SLOPE, false, catastrophic, false);
    }

    /**
     * A body that bursts.
     *
     * @param mass its mass, positive [kg]
     * @param size its characteristic length, positive [m]
     * @param scale factor of the number of fragments, positive: 1 for upper stages of 600 to 1,000 kg [1]
     * @return the breakup
     */
    public static Breakup explosion(double mass, double size, double scale) {
        return new Breakup(
                Checks.positive("mass", mass),
                Checks.positive("size", size),
                6 * Checks.positive("scale", scale),
                EXPLOSION_SLOPE,
                true,
                true,
                false);
    }

    /**
     * The energy of a collision for each kilogram of the heavier body.
     *
     * @param mass1 mass of the one, positive [kg]
     * @param mass2 mass of the other, positive [kg]
     * @param speed relative speed, positive [m/s]
     * @return kinetic energy of the lighter over the mass of the heavier [J/kg]
     */
    public static double energyToMass(double mass1, double mass2, double speed) {
        double light = Math.min(Checks.positive("mass1", mass1), Checks.positive("mass2", mass2));
        return 0.5 * light * Checks.positive("speed", speed) * speed / Math.max(mass1, mass2);
    }

    /** The mass that counts in a collision's number of fragments. */
    static double effectiveMass(double mass1, double mass2, double speed) {
        return energyToMass(mass1, mass2, speed) >= CATASTROPHIC
                ? mass1 + mass2
                : Math.min(mass1, mass2) * speed * speed * 1e-6;
    }

    /**
     * The same with the area-to-mass ratios of rocket bodies in the place of those of spacecraft.
     *
     * @return a breakup of a rocket body
     */
    public Breakup ofRocketBody() {
        return new Breakup(totalMass, size, factor, slope, explosion, catastrophic, true);
    }

    /**
     * Whether nothing large is left.
     *
     * @return true for explosions and for collisions of at least 40 J for a gram of the heavier body
     */
    public boolean catastrophic() {
        return catastrophic;
    }

    /**
     * The mass of all bodies before.
     *
     * @return mass [kg]
     */
    public double mass() {
        return totalMass;
    }

    /**
     * The number of fragments above a size.
     *
     * @param length characteristic length, in [1e-9, 1e9] [m]
     * @return expected number of larger fragments [1]
     */
    public double count(double length) {
        return factor * Math.pow(Checks.between("length", length, 1e-9, 1e9), -slope);
    }

    /**
     * Draws the fragments above a size.
     *
     * <p>Their number is {@link #count}, rounded; lengths follow its power law between the smallest length and 1 m, or that
     * of the larger body where it is smaller. What their masses leave of the total, less the expected mass of finer
     * fragments, goes into two to eight large pieces after a catastrophic breakup and into one remnant otherwise. A
     * fragment heavier than what the smaller ones have left is drawn again, and left out if a hundred draws bring none
     * that fits.
     *
     * @param smallest smallest length that is drawn, at least 1 mm, below 1 m and that of the larger body [m]
     * @param seed seed of the draw; the same seed gives the same fragments
     * @return the fragments by rising size, the large pieces last
     * @throws IllegalArgumentException if there were more than ten million
     */
    public Fragments sample(double smallest, long seed) {
        Checks.between("smallest", smallest, 1e-3, Math.nextDown(Math.min(size, LARGEST)));
        int n = (int) Math.rint(Checks.between("expected number of fragments", count(smallest), 0, MOST));
        RandomGenerator random = new Well19937c(seed);
        double[] lengths = new double[n + 8];
        double[] ratios = new double[n + 8];
        double[] masses = new double[n + 8];
        double low = Math.pow(smallest, -slope);
        double high = Math.pow(Math.min(size, LARGEST), -slope);
        for (int i = 0; i < n; i++) {
            lengths[i] = Math.pow(low + (high - low) * random.nextDouble(), -1 / slope);
        }
        // the many small ones first: what the few large ones lack is in the pieces
        Arrays.sort(lengths, 0, n);
        double left = totalMass;
        int used = 0;
        for (int i = 0; i < n; i++) {
            for (int draw = 0; draw < DRAWS; draw++) {
                double ratio = AreaToMass.draw(lengths[i], rocketBody, random);
                double mass = AreaToMass.area(lengths[i]) / ratio;
                if (mass <= left) {
                    lengths[used] = lengths[i];
                    ratios[used] = ratio;
                    masses[used++] = mass;
                    left -= mass;
                    break;
                }
            }
        }
        double fine = Math.min(left, meanMassBelow(smallest));
        double[] pieces = pieces(left - fine, random);
        for (double piece : pieces) {
            double ratio = AreaToMass.draw(size, rocketBody, random);
            masses[used] = piece;
            ratios[used] = ratio;
            lengths[used++] = AreaToMass.length(piece * ratio);
        }
        return fragments(used, lengths, ratios, masses, fine, random);
    }

    /** Splits the mass of the large pieces by uniform weights. */
    private double[] pieces(double mass, RandomGenerator random) {
        if (mass <= 0) {
            return new double[0];
        }
        double[] weights = new double[catastrophic ? 2 + random.nextInt(7) : 1];
        Arrays.setAll(weights, i -> 1 - random.nextDouble());
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> mass * weight / sum).toArray();
    }

    /** Speeds are log-normal about a mean that grows with the area-to-mass ratio; a remnant keeps the body's own. */
    private Fragments fragments(
            int n, double[] lengths, double[] ratios, double[] masses, double fine, RandomGenerator random) {
        double[][] velocities = new double[3][n];
        int flung = catastrophic || n == 0 ? n : n - 1;
        for (int i = 0; i < flung; i++) {
            double chi = Math.log10(ratios[i]);
            double mean = explosion ? 0.2 * chi + 1.85 : 0.9 * chi + 2.9;
            double speed = Math.pow(10, mean + 0.4 * random.nextGaussian());
            double up = 2 * random.nextDouble() - 1;
            double angle = 2 * Math.PI * random.nextDouble();
            double flat = speed * Math.sqrt(1 - up * up);
            velocities[0][i] = flat * Math.cos(angle);
            velocities[1][i] = flat * Math.sin(angle);
            velocities[2][i] = speed * up;
        }
        return new Fragments(
                Arrays.copyOf(lengths, n), Arrays.copyOf(ratios, n), Arrays.copyOf(masses, n), velocities, fine);
    }

    /** Expected mass of the fragments between a tenth of a millimetre and a length, by the trapezoidal rule in its logarithm. */
    private double meanMassBelow(double length) {
        double step = Math.log(length / FINEST) / INTERVALS;
        double sum = 0;
        for (int i = 0; i <= INTERVALS; i++) {
            double l = FINEST * Math.exp(i * step);
            double value = slope * factor * Math.pow(l, -slope) * AreaToMass.meanMass(l, rocketBody);
            sum += i == 0 || i == INTERVALS ? 0.5 * value : value;
        }
        return sum * step;
    }
}
