/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

/**
 * What one evasion costs: a push along the track well ahead of the encounter, the way back to the slot, and compute.
 *
 * <p>A push Δv along the track moves the satellite after a time t by 2 (1 - cos n t) Δv / n outward and
 * (4 sin n t - 3 n t) Δv / n along the track, some 3 Δv t after a few revolutions. For the way back
 * the drift is turned round and, in the slot, stopped. With 3 Δv t for both ways that is 2 Δv (1 + t/t') in
 * all for a return within t'.
 *
 * <p>Only the part of the displacement across the relative velocity counts as separation. For two circular orbits that
 * cross at an angle ψ of their velocities the along-track part counts cos(ψ/2): nothing if they meet head on, where only
 * the radial part helps. Divide the separation wanted by it.
 *
 * <p>Left out: the uncertainty that the burn itself adds, and evasions that meet the next object.
 *
 * <p>Source: Clohessy and Wiltshire, <i>Terminal guidance system for satellite rendezvous</i>, J. Aerospace Sci. 27 (1960)
 * 653.
 *
 * <p>Immutable and thread-safe.
 *
 * @param separation displacement at the encounter, positive [m]
 * @param leadTime time from the push to the encounter, positive [s]
 * @param firstBurn velocity increment of the push [m/s]
 * @param deltaV velocity increment of all burns [m/s]
 * @param computeLost compute time that the satellite loses [s]
 * @since 0.1
 */
public record AvoidanceManoeuvre(
        double separation, double leadTime, double firstBurn, double deltaV, double computeLost) {

    /** Beyond it a double does not tell angles of 1e-7 rad apart [rad]. */
    private static final double FARTHEST = 1e9;

    /**
     * Checks the components.
     *
     * @param separation displacement at the encounter, positive [m]
     * @param leadTime time from the push to the encounter, positive [s]
     * @param firstBurn velocity increment of the push [m/s]
     * @param deltaV velocity increment of all burns [m/s]
     * @param computeLost compute time that the satellite loses [s]
     * @throws IllegalArgumentException if one is out of its range
     */
    public AvoidanceManoeuvre {
        Checks.positive("separation", separation);
        Checks.positive("leadTime", leadTime);
        Checks.notNegative("firstBurn", firstBurn);
        Checks.notNegative("deltaV", deltaV);
        Checks.notNegative("computeLost", computeLost);
    }

    /**
     * An evasion along the track and back.
     *
     * @param separation displacement wanted at the encounter, positive [m]
     * @param leadTime time from the push to the encounter, positive [s]
     * @param returnTime time in which it drifts back to its slot, positive [s]
     * @param meanMotion mean motion of the satellite, positive [rad/s]
     * @param outage time in which it computes less: attitude, burns, links to find again; not negative [s]
     * @param lostShare share of its compute that it lacks meanwhile, in [0, 1] [1]
     * @return what it costs
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static AvoidanceManoeuvre alongTrack(
            double separation, double leadTime, double returnTime, double meanMotion, double outage, double lostShare) {
        Checks.positive("separation", separation);
        Checks.positive("leadTime", leadTime);
        Checks.positive("returnTime", returnTime);
        Checks.positive("meanMotion", meanMotion);
        Checks.notNegative("outage", outage);
        Checks.between("lostShare", lostShare, 0, 1);
        double firstBurn = separation / displacement(leadTime, meanMotion);
        double deltaV = 2 * firstBurn * (1 + leadTime / returnTime);
        return new AvoidanceManoeuvre(separation, leadTime, firstBurn, deltaV, outage * lostShare);
    }

    /**
     * How far a push along the track has moved a satellite, for each metre a second of it.
     *
     * @param time time since the push, positive [s]
     * @param meanMotion mean motion of the satellite, positive, its product with the time at most 1e9 rad [rad/s]
     * @return displacement by push [s]
     */
    public static double displacement(double time, double meanMotion) {
        Checks.positive("time", time);
        double angle =
                Checks.upTo("time times mean motion", time * Checks.positive("meanMotion", meanMotion), FARTHEST);
        double outward = 2 * (1 - Math.cos(angle)) / meanMotion;
        double along = (4 * Math.sin(angle) - 3 * angle) / meanMotion;
        return Math.hypot(outward, along);
    }

    /**
     * What a rate of manoeuvres takes in velocity increments.
     *
     * @param rate manoeuvres of one satellite per time, not negative [1/s]
     * @param duration time over which they add up, not negative [s]
     * @return velocity increment [m/s]
     */
    public double deltaVOver(double rate, double duration) {
        return manoeuvres(rate, duration) * deltaV;
    }

    /**
     * What a rate of manoeuvres takes in compute.
     *
     * @param rate manoeuvres of one satellite per time, not negative [1/s]
     * @param duration time over which they add up, not negative [s]
     * @return compute time lost [s]
     */
    public double computeLostOver(double rate, double duration) {
        return manoeuvres(rate, duration) * computeLost;
    }

    private static double manoeuvres(double rate, double duration) {
        Checks.notNegative("rate", rate);
        return Checks.notNegative("rate times duration", rate * Checks.notNegative("duration", duration));
    }
}
