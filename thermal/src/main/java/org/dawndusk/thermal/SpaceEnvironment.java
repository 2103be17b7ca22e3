/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The radiation that surrounds a satellite of the Earth: sunlight, the Earth's reflection and infrared, and the sink.
 *
 * <p>The Earth is a sphere of one albedo and one infrared flux; handbooks differ in their values by the averaging time,
 * so that they are inputs, with sourced hot and cold cases as constants. Immutable and thread-safe.
 *
 * @param solarIrradiance of unshadowed sunlight on a surface normal to it [W/m²]
 * @param albedo share of sunlight that the Earth reflects, in [0, 1] [1]
 * @param earthInfrared emitted by the Earth, at its surface [W/m²]
 * @param sinkTemperature of all that is neither Sun nor Earth, as a black body [K]
 * @param earthRadius of the reflecting and emitting sphere [m]
 */
public record SpaceEnvironment(
        double solarIrradiance, double albedo, double earthInfrared, double sinkTemperature, double earthRadius) {
    /** D. J. Fixsen, Astrophys. J. 707 (2009) 916. */
    private static final double BACKGROUND_TEMPERATURE = 2.72548;

    /** H. Moritz, Geodetic Reference System 1980: mean radius R1. */
    private static final double EARTH_MEAN_RADIUS = 6_371_008.8;

    private static final double COSINE_TOLERANCE = 1e-9;

    /**
     * Hot case of the textbook design: 1,418 W/m², albedo 30 + 5 %, infrared 237 + 21 W/m². Source: J. R. Wertz, W. J.
     * Larson (eds), Space Mission Analysis and Design, 3rd ed., 1999, section 11.5. Background of 2.72548 K (D. J.
     * Fixsen, Astrophys. J. 707, 2009), mean radius of GRS 80.
     */
    public static final SpaceEnvironment HOT =
            new SpaceEnvironment(1418, 0.35, 258, BACKGROUND_TEMPERATURE, EARTH_MEAN_RADIUS);

    /**
     * Cold case of the textbook design: 1,326 W/m², albedo 30 - 5 %, infrared 237 - 21 W/m². Source: the same as of
     * {@link #HOT}.
     */
    public static final SpaceEnvironment COLD =
            new SpaceEnvironment(1326, 0.25, 216, BACKGROUND_TEMPERATURE, EARTH_MEAN_RADIUS);

    /**
     * Mean case: 1,361 W/m² at one astronomical unit (G. Kopp and J. L. Lean, Geophys. Res. Lett. 38, 2011, L01706:
     * 1,360.8 ± 0.5), albedo 30 % and infrared 237 W/m² as of {@link #HOT}'s source.
     */
    public static final SpaceEnvironment MEAN =
            new SpaceEnvironment(1361, 0.30, 237, BACKGROUND_TEMPERATURE, EARTH_MEAN_RADIUS);

    /**
     * Refuses values outside their ranges.
     *
     * @param solarIrradiance of unshadowed sunlight on a surface normal to it [W/m²]
     * @param albedo share of sunlight that the Earth reflects, in [0, 1] [1]
     * @param earthInfrared emitted by the Earth, at its surface [W/m²]
     * @param sinkTemperature of all that is neither Sun nor Earth, as a black body [K]
     * @param earthRadius of the reflecting and emitting sphere [m]
     */
    public SpaceEnvironment {
        Checks.notNegative("solarIrradiance", solarIrradiance);
        Checks.within("albedo", albedo, 0, 1);
        Checks.notNegative("earthInfrared", earthInfrared);
        Checks.notNegative("sinkTemperature", sinkTemperature);
        Checks.positive("earthRadius", earthRadius);
    }

    /**
     * What one side of a plate sees, from directions in any common axes, in full sunlight.
     *
     * <p>Direct sunlight is not cut off by the Earth here: the shadow is the caller's ({@link Exposure#shaded}), since
     * orbit models know the oblate Earth and the penumbra. Reflected sunlight is: it vanishes behind the Earth.
     *
     * @param normal outward unit normal of the side [1]
     * @param toSun unit vector to the Sun [1]
     * @param toEarth unit vector to the Earth's centre [1]
     * @param distance from the Earth's centre, beyond its radius [m]
     * @return the side's exposure
     */
    public Exposure exposure(Vector3D normal, Vector3D toSun, Vector3D toEarth, double distance) {
        Checks.unit("normal", normal);
        Checks.unit("toSun", toSun);
        Checks.unit("toEarth", toEarth);
        Vector3D up = toEarth.negate();
        Vector3D across = up.crossProduct(normal);
        Vector3D sunAcross = up.crossProduct(toSun);
        boolean azimuthMatters = across.getNorm() > 0 && sunAcross.getNorm() > 0;
        return exposure(
                Math.cos(Vector3D.angle(normal, toSun)),
                Vector3D.angle(normal, toEarth),
                Vector3D.angle(toSun, up),
                azimuthMatters ? Vector3D.angle(across, sunAcross) : 0,
                distance);
    }

    /**
     * What one side of a plate sees, from angles, in full sunlight.
     *
     * <p>The cosine to the Sun fixes the azimuth between plate and Sun; it must be one that tilt and zenith angle allow.
     *
     * @param sunCosine cosine of the angle between the side's normal and the Sun, negative behind it, in [-1, 1] [1]
     * @param tilt angle between the side's normal and the nadir, in [0, π] [rad]
     * @param sunZenith the Sun's zenith angle at the sub-satellite point, in [0, π] [rad]
     * @param distance from the Earth's centre, beyond its radius [m]
     * @return the side's exposure
     */
    public Exposure exposure(double sunCosine, double tilt, double sunZenith, double distance) {
        Checks.within("sunCosine", sunCosine, -1, 1);
        Checks.within("tilt", tilt, 0, Math.PI);
        Checks.within("sunZenith", sunZenith, 0, Math.PI);
        double vertical = -Math.cos(tilt) * Math.cos(sunZenith);
        double horizontal = Math.sin(tilt) * Math.sin(sunZenith);
        if (!(Math.abs(sunCosine - vertical) <= horizontal + COSINE_TOLERANCE)) {
            throw Checks.refusal(
                    "sunCosine",
                    sunCosine,
                    "[" + (vertical - horizontal) + ", " + (vertical + horizontal) + "] for that tilt and sunZenith");
        }
        double cosAzimuth = horizontal > 0 ? (sunCosine - vertical) / horizontal : 1;
        // rounding may leave the cosine beyond its end by what the check above forgives
        double azimuth = Math.acos(Math.min(Math.max(cosAzimuth, -1), 1));
        return exposure(sunCosine, tilt, sunZenith, azimuth, distance);
    }

    private Exposure exposure(double sunCosine, double tilt, double sunZenith, double azimuth, double distance) {
        double earth = ViewFactors.plateToSphere(earthRadius, distance, tilt);
        double lit = ViewFactors.plateToSunlitSphere(earthRadius, distance, tilt, sunZenith, azimuth);
        // the quadrature's error must not lift the sunlit part above the whole
        return new Exposure(Math.max(0, sunCosine), earth, Math.min(Math.max(lit, 0), earth));
    }

    /**
     * The flux that one side with a coating absorbs.
     *
     * @param coating of the side
     * @param exposure what the side sees
     * @return absorbed flux by origin, per area of the side
     */
    public AbsorbedFlux absorbed(Coating coating, Exposure exposure) {
        double sunlight = coating.solarAbsorptance() * solarIrradiance;
        return new AbsorbedFlux(
                sunlight * exposure.sunFactor(),
                sunlight * albedo * exposure.albedoViewFactor(),
                coating.emittance() * earthInfrared * exposure.earthViewFactor(),
                coating.emittedFlux(sinkTemperature) * (1 - exposure.earthViewFactor()));
    }
}
