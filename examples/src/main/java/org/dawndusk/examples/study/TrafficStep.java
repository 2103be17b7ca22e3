/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import org.dawndusk.orbit.conjunction.AvoidanceManoeuvre;
import org.dawndusk.orbit.conjunction.AvoidancePolicy;
import org.dawndusk.orbit.conjunction.CrashClock;
import org.dawndusk.orbit.conjunction.TrafficShell;
import org.dawndusk.orbit.conjunction.TrafficSpecies;

/** How often satellites give way to strangers in their shell, what that costs, and how long they could leave it. */
final class TrafficStep {
    /** Combined errors of both objects in the encounter plane when the decision is made: guesses. */
    private static final double SIGMA_ALONG = 200;

    private static final double SIGMA_ACROSS = 50;
    private static final double THRESHOLD = 1e-5;
    /** Of an object above 10 cm. */
    private static final double STRANGER = 0.25;

    /** A push half a day ahead, a day for the way back, an hour without work: guesses. */
    private static final double SEPARATION = 1_000;

    private static final double LEAD = 43_200;
    private static final double RETURN = 86_400;
    private static final double OUTAGE = 3_600;
    private static final double YEAR = 365.25 * 86_400;

    private TrafficStep() {}

    /**
     * The traffic of a shell.
     *
     * @param strangers objects above 10 cm in it
     * @param radius of a satellite [m]
     * @param speed mean relative speed [m/s]
     */
    static StudyReport.Traffic of(
            TrafficShell shell, int satellites, double strangers, double radius, double speed, double meanMotion) {
        AvoidancePolicy policy = new AvoidancePolicy(SIGMA_ALONG, SIGMA_ACROSS, radius + STRANGER, THRESHOLD);
        double rate = policy.manoeuvreRate(strangers / shell.volume(), speed);
        AvoidanceManoeuvre manoeuvre = AvoidanceManoeuvre.alongTrack(SEPARATION, LEAD, RETURN, meanMotion, OUTAGE, 1);
        double unguarded = shell.collisionRate(
                List.of(new TrafficSpecies(satellites, radius, 0), new TrafficSpecies(strangers, STRANGER, 0)), speed);
        CrashClock clock = new CrashClock(unguarded);
        return new StudyReport.Traffic(
                satellites * rate * YEAR,
                rate * YEAR,
                manoeuvre.deltaVOver(rate, YEAR),
                manoeuvre.computeLostOver(rate, YEAR) / 3600,
                policy.avoidedShare(),
                clock.time() / 86_400,
                clock.probability(86_400));
    }
}
