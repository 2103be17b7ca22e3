/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

/**
 * A thruster of constant force and exhaust velocity, chemical or electric: the rocket equation.
 *
 * <p>Source: Curtis, <i>Orbital Mechanics for Engineering Students</i>, chapter 11; Vallado, <i>Fundamentals of
 * Astrodynamics and Applications</i>, 4th ed., section 6.7.
 *
 * <p>Immutable and thread-safe.
 *
 * @param thrust force, positive [N]
 * @param specificImpulse exhaust velocity over 9.80665 m/s², positive [s]
 * @since 0.1
 */
public record Thruster(double thrust, double specificImpulse) {

    /** Standard gravity, by which a specific impulse becomes a velocity [m/s²]. */
    public static final double STANDARD_GRAVITY = 9.80665;

    /**
     * Checks force and specific impulse.
     *
     * @param thrust force, positive [N]
     * @param specificImpulse exhaust velocity over 9.80665 m/s², positive [s]
     */
    public Thruster {
        Checks.positive("thrust", thrust);
        Checks.positive("specificImpulse", specificImpulse);
    }

    /**
     * The exhaust velocity.
     *
     * @return specific impulse times standard gravity [m/s]
     */
    public double exhaustVelocity() {
        return specificImpulse * STANDARD_GRAVITY;
    }

    /**
     * The propellant that a velocity increment takes.
     *
     * @param mass mass before it, positive [kg]
     * @param deltaV velocity increment, not negative [m/s]
     * @return propellant [kg]
     */
    public double propellant(double mass, double deltaV) {
        Checks.positive("mass", mass);
        Checks.notNegative("deltaV", deltaV);
        return -mass * Math.expm1(-deltaV / exhaustVelocity());
    }

    /**
     * The velocity increment that an amount of propellant gives.
     *
     * @param mass mass before it, positive [kg]
     * @param propellant propellant, in [0, mass) [kg]
     * @return velocity increment [m/s]
     */
    public double deltaV(double mass, double propellant) {
        Checks.positive("mass", mass);
        if (!(propellant >= 0 && propellant < mass)) {
            throw new IllegalArgumentException("propellant is " + propellant + ", but must be in [0, " + mass + ")");
        }
        return -exhaustVelocity() * Math.log1p(-propellant / mass);
    }

    /**
     * The time that a velocity increment takes while the thruster burns without a pause.
     *
     * @param mass mass before it, positive [kg]
     * @param deltaV velocity increment, not negative [m/s]
     * @return time [s]
     */
    public double burnTime(double mass, double deltaV) {
        return propellant(mass, deltaV) * exhaustVelocity() / thrust;
    }
}
