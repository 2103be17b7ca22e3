/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Objects;
import org.dawndusk.orbit.Earth;

/**
 * The drag of the air on a satellite: what it costs to stay, and how long it takes to fall.
 *
 * <p>The drag is half the density times the square of the speed over the ballistic coefficient, against the flight. The
 * air is taken not to turn with the Earth: in a sun-synchronous orbit the headwind adds 2 %, in an equatorial one the
 * tailwind takes 13 % off. Lift, the Earth's oblateness and other forces are left out.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 8.6.2; King-Hele,
 * <i>Satellite Orbits in an Atmosphere</i>, Blackie 1987, chapter 4.
 *
 * <p>Immutable and thread-safe as far as the density is.
 *
 * @param earth the Earth
 * @param density density of the air by altitude and time
 * @param ballisticCoefficient mass over the product of drag coefficient and area, positive [kg/m²]
 * @since 0.1
 */
public record AirDrag(Earth earth, MeanDensity density, double ballisticCoefficient) {

    private static final double YEAR = 365.25 * 86400;
    /** Beyond the Moon nothing falls by drag [m]. */
    private static final double HIGHEST = 1e9;

    /**
     * Checks the ballistic coefficient.
     *
     * @param earth the Earth
     * @param density density of the air by altitude and time
     * @param ballisticCoefficient mass over the product of drag coefficient and area, positive [kg/m²]
     */
    public AirDrag {
        Objects.requireNonNull(earth, "earth");
        Objects.requireNonNull(density, "density");
        Checks.positive("ballisticCoefficient", ballisticCoefficient);
    }

    /**
     * The ballistic coefficient.
     *
     * @param mass mass, positive [kg]
     * @param dragCoefficient drag coefficient, positive: about 2.2 for compact bodies [1]
     * @param area area across the flight, mean over the orbit, positive [m²]
     * @return mass over the product of drag coefficient and area [kg/m²]
     */
    public static double ballisticCoefficient(double mass, double dragCoefficient, double area) {
        return Checks.positive("mass", mass)
                / (Checks.positive("dragCoefficient", dragCoefficient) * Checks.positive("area", area));
    }

    /**
     * The drag on a circular orbit.
     *
     * @param altitude orbital radius less 6,378,137 m, positive [m]
     * @param t elapsed time [s]
     * @return deceleration, mean over the orbit [m/s²]
     */
    public double deceleration(double altitude, double t) {
        double radius = Earth.EQUATORIAL_RADIUS + Checks.positive("altitude", altitude);
        double speedSquared = earth.mu() / radius;
        return 0.5 * density.at(altitude, Checks.finite("t", t)) * speedSquared / ballisticCoefficient;
    }

    /**
     * The velocity increment that keeps a circular orbit where it is, at the density of one instant.
     *
     * @param altitude orbital radius less 6,378,137 m, positive [m]
     * @param t elapsed time [s]
     * @return velocity increment in 365.25 days [m/s]
     */
    public double makeUpPerYear(double altitude, double t) {
        return YEAR * deceleration(altitude, t);
    }

    /**
     * The fall from a circular orbit that nothing keeps up.
     *
     * @param altitude orbital radius less 6,378,137 m, above that of re-entry [m]
     * @param reentryAltitude where it counts as re-entered: 120 km are usual, below them hours remain [m]
     * @param start elapsed time of the begin [s]
     * @return the decay
     */
    public Decay decay(double altitude, double reentryAltitude, double start) {
        Checks.positive("reentryAltitude", reentryAltitude);
        Checks.above("altitude", altitude, reentryAltitude);
        Checks.between("altitude", altitude, reentryAltitude, HIGHEST);
        Checks.finite("start", start);
        return new DecayIntegrator(earth.mu(), Earth.EQUATORIAL_RADIUS, density, ballisticCoefficient)
                .solve(altitude, altitude, reentryAltitude, start);
    }

    /**
     * The fall from an elliptic orbit, for instance one whose perigee was lowered for disposal.
     *
     * <p>Where the perigee already lies below the altitude of re-entry, the satellite goes down at its first perigee: half
     * a period after the apogee.
     *
     * @param perigee radius of the perigee less 6,378,137 m, not negative [m]
     * @param apogee radius of the apogee less 6,378,137 m, not below the perigee and above the altitude of re-entry [m]
     * @param reentryAltitude perigee at which it counts as re-entered: 120 km are usual for near-circular ends [m]
     * @param start elapsed time of the begin [s]
     * @return the decay
     */
    public Decay decay(double perigee, double apogee, double reentryAltitude, double start) {
        Checks.positive("reentryAltitude", reentryAltitude);
        Checks.above("apogee", apogee, reentryAltitude);
        Checks.between("apogee", apogee, reentryAltitude, HIGHEST);
        Checks.between("perigee", perigee, 0, apogee);
        Checks.finite("start", start);
        return new DecayIntegrator(earth.mu(), Earth.EQUATORIAL_RADIUS, density, ballisticCoefficient)
                .solve(perigee, apogee, reentryAltitude, start);
    }
}
