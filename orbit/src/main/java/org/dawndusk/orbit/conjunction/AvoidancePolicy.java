/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;

/**
 * When a satellite gives way: the collision probability of a predicted pass exceeds a threshold, given how well both
 * objects are tracked.
 *
 * <p>Objects that fly by at random strike the encounter plane evenly, so that the alerts are those that pass through the
 * area around the satellite in which the probability is above the threshold. The probability is even and falls along every
 * ray (a disc under a Gaussian: Anderson's theorem), so the area is found ray by ray. Where the body is small it is the
 * ellipse of area 2 π σx σy ln(r² / (2 σx σy p)). What lies outside adds up to the risk that is borne; the whole plane adds
 * up to the body's cross-section π r², whatever the tracking.
 *
 * <p>Worse tracking first brings more alerts, then none at all: with sigmas so large that no pass reaches the threshold
 * every risk is borne (dilution). Tracking is taken as the same for all passes, its errors as what they claim to be, each
 * pass as decided once.
 *
 * <p>Source: derived here from the two-dimensional probability, {@link EncounterPlane}; the idea of a manoeuvre rate as an
 * area in the encounter plane is that of Foster and Estes, NASA JSC-25898, 1992.
 *
 * <p>Immutable and thread-safe. Its figures are good to 1e-4 and take some tenths of a second each.
 *
 * @param sigmaX combined standard deviation along the first principal axis of the encounter plane, positive [m]
 * @param sigmaY the same along the second axis, positive [m]
 * @param radius sum of the radii of both hard bodies, positive [m]
 * @param threshold probability above which the satellite gives way, in (0, 1) [1]
 * @since 0.1
 */
public record AvoidancePolicy(double sigmaX, double sigmaY, double radius, double threshold) {

    private static final int RAYS = 12;
    private static final int BISECTIONS = 45;

    /**
     * Checks the components.
     *
     * @param sigmaX combined standard deviation along the first principal axis of the encounter plane, positive [m]
     * @param sigmaY the same along the second axis, positive [m]
     * @param radius sum of the radii of both hard bodies, positive [m]
     * @param threshold probability above which the satellite gives way, in (0, 1) [1]
     * @throws IllegalArgumentException if one is out of its range
     */
    public AvoidancePolicy {
        new EncounterPlane(0, 0, sigmaX, sigmaY, radius);
        Checks.share("threshold", threshold);
    }

    /**
     * The area around the satellite in which a predicted pass makes it give way.
     *
     * @return area, 0 where no pass reaches the threshold [m²]
     */
    public double alertArea() {
        return overRays((rho, cosine, sine) -> rho * rho / 2);
    }

    /**
     * How often one satellite gives way.
     *
     * @param density number density of the other objects, not negative, its product with the speed finite [1/m³]
     * @param speed mean relative speed, positive [m/s]
     * @return rate of manoeuvres [1/s]
     */
    public double manoeuvreRate(double density, double speed) {
        double flux = Checks.notNegative("density", density) * Checks.positive("speed", speed);
        return Checks.notNegative("density times speed", flux) * alertArea();
    }

    /**
     * The share of the collision risk that lies in the alerts, and is avoided if every manoeuvre works.
     *
     * @return share, in [0, 1] [1]
     */
    public double avoidedShare() {
        return Checks.between("avoided share", Math.min(1, overRays(this::risk) / (Math.PI * radius * radius)), 0, 1);
    }

    /** A quantity of the sector about a ray, from its length to the alert area's edge. */
    @FunctionalInterface
    private interface Sector {
        double of(double rho, double cosine, double sine);
    }

    /** Four quadrants alike; the sectors are periodic in the angle, for which equal steps converge fastest. */
    private double overRays(Sector sector) {
        double sum = 0;
        for (int k = 0; k < RAYS; k++) {
            double angle = (k + 0.5) * Math.PI / 2 / RAYS;
            double cosine = Math.cos(angle);
            double sine = Math.sin(angle);
            sum += sector.of(edge(cosine, sine), cosine, sine);
        }
        return sum * 2 * Math.PI / RAYS * stretchX() * stretchY();
    }

    private double edge(double cosine, double sine) {
        if (probability(0, cosine, sine) <= threshold) {
            return 0;
        }
        double inside = 0;
        double outside = 1;
        while (probability(outside, cosine, sine) > threshold) {
            inside = outside;
            outside *= 2;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (inside + outside) / 2;
            if (probability(middle, cosine, sine) > threshold) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return (inside + outside) / 2;
    }

    /** The probability over the sector. */
    private double risk(double rho, double cosine, double sine) {
        GaussIntegrator rule = DiscProbability.RULE;
        int panels = 4;
        double half = rho / panels / 2;
        double sum = 0;
        for (int i = 0; i < panels; i++) {
            for (int k = 0; k < rule.getNumberOfPoints(); k++) {
                double at = (2 * i + 1 + rule.getPoint(k)) * half;
                sum += rule.getWeight(k) * half * at * probability(at, cosine, sine);
            }
        }
        return sum;
    }

    private double probability(double rho, double cosine, double sine) {
        return new EncounterPlane(rho * stretchX() * cosine, rho * stretchY() * sine, sigmaX, sigmaY, radius)
                .probability();
    }

    /** In units of these the level lines of the probability are nearly circles. */
    private double stretchX() {
        return Math.hypot(sigmaX, radius / 2);
    }

    private double stretchY() {
        return Math.hypot(sigmaY, radius / 2);
    }
}
