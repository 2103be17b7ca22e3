/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.Objects;

/**
 * How the active satellites of a species live and end.
 *
 * <p>Lives end at random about their mean. A share of those that end is disposed of and leaves orbit at once; the others,
 * and all that fail before, stay behind as derelicts. Risks of a collision that are not avoided are shares of those that
 * there would be without manoeuvres.
 *
 * <p>Source of the terms: D'Ambrosio, Lifson and Linares, <i>The capacity of low Earth orbit computed using source-sink
 * modeling</i>, arXiv:2206.05345, model MOCAT-3; failures before the end of life are added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param derelict name of the species that failed satellites become; its mass is the same
 * @param lifetime mean time to the end of the mission, positive [s]
 * @param disposalSuccess share of the missions' ends after which the satellite leaves orbit, in [0, 1] [1]
 * @param failureRate failures in orbit before the end of the mission, not negative [1/s]
 * @param missedTracked share of the collisions with tracked passive objects that is not avoided, in [0, 1] [1]
 * @param missedActive share of the collisions with active satellites that is not avoided, in [0, 1] [1]
 * @since 0.1
 */
public record Operations(
        String derelict,
        double lifetime,
        double disposalSuccess,
        double failureRate,
        double missedTracked,
        double missedActive) {

    /**
     * Checks the figures.
     *
     * @param derelict name of the species that failed satellites become; its mass is the same
     * @param lifetime mean time to the end of the mission, positive [s]
     * @param disposalSuccess share of the missions' ends after which the satellite leaves orbit, in [0, 1] [1]
     * @param failureRate failures in orbit before the end of the mission, not negative [1/s]
     * @param missedTracked share of the collisions with tracked passive objects that is not avoided, in [0, 1] [1]
     * @param missedActive share of the collisions with active satellites that is not avoided, in [0, 1] [1]
     */
    public Operations {
        Objects.requireNonNull(derelict, "derelict");
        Checks.positive("lifetime", lifetime);
        Checks.between("disposalSuccess", disposalSuccess, 0, 1);
        Checks.notNegative("failureRate", failureRate);
        Checks.between("missedTracked", missedTracked, 0, 1);
        Checks.between("missedActive", missedActive, 0, 1);
    }

    /**
     * The same with another disposal.
     *
     * @param share share of the missions' ends after which the satellite leaves orbit, in [0, 1] [1]
     * @return operations with that share
     */
    public Operations withDisposalSuccess(double share) {
        return new Operations(derelict, lifetime, share, failureRate, missedTracked, missedActive);
    }

    /**
     * The same with other failures.
     *
     * @param rate failures in orbit before the end of the mission, not negative [1/s]
     * @return operations with that rate
     */
    public Operations withFailureRate(double rate) {
        return new Operations(derelict, lifetime, disposalSuccess, rate, missedTracked, missedActive);
    }
}
