/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Objects;

/**
 * One part of a satellite's way from injection to its slot, or from there to its disposal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is, for people
 * @param deltaV velocity increment, not negative [m/s]
 * @param propellant propellant used, not negative [kg]
 * @param duration time from begin to end, not negative [s]
 * @param eclipseTime time in the shadow, not negative [s]
 * @param nodeShift angle by which J2 turns the node meanwhile, positive eastwards [rad]
 * @since 0.1
 */
public record TransferLeg(
        String name, double deltaV, double propellant, double duration, double eclipseTime, double nodeShift) {

    /**
     * Checks the figures.
     *
     * @param name what it is, for people
     * @param deltaV velocity increment, not negative [m/s]
     * @param propellant propellant used, not negative [kg]
     * @param duration time from begin to end, not negative [s]
     * @param eclipseTime time in the shadow, not negative [s]
     * @param nodeShift angle by which J2 turns the node meanwhile, positive eastwards [rad]
     */
    public TransferLeg {
        Objects.requireNonNull(name, "name");
        Checks.notNegative("deltaV", deltaV);
        Checks.notNegative("propellant", propellant);
        Checks.notNegative("duration", duration);
        Checks.notNegative("eclipseTime", eclipseTime);
        Checks.finite("nodeShift", nodeShift);
    }
}
