/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Objects;

/**
 * How soon a satellite has to leave low orbit after its mission.
 *
 * <p>All three count from the end of the mission and concern orbits that pass below 2,000 km. That disposal succeeds with
 * the probability that each rule asks for is another matter.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum DisposalRule {
    /**
     * Five years: satellites licensed by, or serving, the United States. Source: FCC, <i>Space Innovation; Mitigation of
     * Orbital Debris in the New Space Age</i>, Second Report and Order, FCC 22-74, 2022.
     */
    FCC_2022(5, Double.POSITIVE_INFINITY),
    /** 25 years. Source: <i>IADC Space Debris Mitigation Guidelines</i>, IADC-02-01 revision 3, 2021, section 5.3.2. */
    IADC(25, Double.POSITIVE_INFINITY),
    /**
     * 25 years, but no more than 30 years after launch. Source: NASA-STD-8719.14C, <i>Process for Limiting Orbital
     * Debris</i>, 2021, requirement 4.6-1.
     */
    NASA_STD_8719_14(25, 30);

    private static final double YEAR = 365.25 * 86400;

    private final double yearsAfterMission;
    private final double yearsAfterLaunch;

    DisposalRule(double yearsAfterMission, double yearsAfterLaunch) {
        this.yearsAfterMission = yearsAfterMission;
        this.yearsAfterLaunch = yearsAfterLaunch;
    }

    /**
     * The time that the rule leaves after the mission.
     *
     * @param missionDuration time from launch to the end of the mission, not negative [s]
     * @return longest time from there to re-entry, 0 where the mission itself has used it up [s]
     */
    public double allowed(double missionDuration) {
        Checks.notNegative("missionDuration", missionDuration);
        return Math.max(0, Math.min(YEAR * yearsAfterMission, YEAR * yearsAfterLaunch - missionDuration));
    }

    /**
     * Whether a satellite comes down in time.
     *
     * @param missionDuration time from launch to the end of the mission, not negative [s]
     * @param reentryTime time from the end of the mission to re-entry, not negative [s]
     * @return the verdict with its margin
     */
    public Verdict assess(double missionDuration, double reentryTime) {
        return new Verdict(this, allowed(missionDuration), reentryTime);
    }

    /**
     * Whether a satellite leaves orbit as soon as a rule demands.
     *
     * <p>Immutable and thread-safe.
     *
     * @param rule the rule
     * @param allowed longest time from the end of the mission to re-entry, not negative [s]
     * @param reentryTime time from the end of the mission to re-entry, not negative [s]
     * @since 0.1
     */
    public record Verdict(DisposalRule rule, double allowed, double reentryTime) {

        /**
         * Checks the times.
         *
         * @param rule the rule
         * @param allowed longest time from the end of the mission to re-entry, not negative [s]
         * @param reentryTime time from the end of the mission to re-entry, not negative [s]
         */
        public Verdict {
            Objects.requireNonNull(rule, "rule");
            Checks.notNegative("allowed", allowed);
            Checks.notNegative("reentryTime", reentryTime);
        }

        /**
         * The predicate.
         *
         * @return whether re-entry comes in time
         */
        public boolean met() {
            return reentryTime <= allowed;
        }

        /**
         * The time to spare.
         *
         * @return time left at re-entry, negative where it comes too late [s]
         */
        public double margin() {
            return allowed - reentryTime;
        }
    }
}
