/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.Arrays;

/**
 * Shares of a small surface's hemisphere that a sphere fills, as needed for a planet's infrared and reflected light.
 *
 * <p>The sphere is diffuse and uniform; the surface is small against its distance. Distances are from the sphere's
 * centre. Stateless and thread-safe.
 */
public final class ViewFactors {
    private static final double QUADRATURE_TOLERANCE = 1e-11;

    private ViewFactors() {}

    /**
     * View factor from one side of a small flat plate to a sphere, exact at any tilt, with the part of the sphere below
     * the plate's horizon cut off.
     *
     * <p>Source: J. R. Howell, A Catalog of Radiation Heat Transfer Configuration Factors, differential planar element
     * to sphere, any orientation; K. H. Juul, J. Spacecraft 19 (1982); checked here against quadrature to 1e-9.
     *
     * @param radius of the sphere [m]
     * @param distance from the plate to the sphere's centre, beyond the radius [m]
     * @param tilt angle between the plate's normal and the direction to the centre, in [0, π] [rad]
     * @return view factor in [0, 1] [1]
     */
    public static double plateToSphere(double radius, double distance, double tilt) {
        checkSphere(radius, distance);
        Checks.within("tilt", tilt, 0, Math.PI);
        double h = distance / radius;
        double cos = Math.cos(tilt);
        if (Math.abs(cos) * h >= 1) {
            return cos > 0 ? cos / (h * h) : 0;
        }
        // asin and acos written as atan2, whose arguments stay real at the limits of the horizon cut
        double tangent = Math.sqrt((h - 1) * (h + 1));
        double cut = Math.sqrt((1 - h * cos) * (1 + h * cos));
        double factor = 0.5
                - Math.atan2(tangent, cut) / Math.PI
                + (cos * Math.atan2(cut, -tangent * cos) - tangent * cut) / (Math.PI * h * h);
        // far below the horizon the terms cancel to their last bits
        return Math.max(0, factor);
    }

    /**
     * View factor from a small sphere to a large one: (1 - sqrt(1 - (R/r)²)) / 2.
     *
     * <p>Source: J. R. Howell, A Catalog of Radiation Heat Transfer Configuration Factors, sphere to sphere, small first.
     *
     * @param radius of the large sphere [m]
     * @param distance of the small sphere from the large one's centre, beyond the radius [m]
     * @return view factor in [0, 0.5] [1]
     */
    public static double smallSphereToSphere(double radius, double distance) {
        checkSphere(radius, distance);
        double sine = radius / distance;
        return 0.5 * sine * sine / (1 + Math.sqrt((1 - sine) * (1 + sine)));
    }

    /**
     * View factor from one side of a small plate to a sphere that reflects sunlight: the integral of the view factor
     * over the part of the sphere that is seen and sunlit, weighted with the cosine of the Sun's zenith angle there.
     *
     * <p>Times albedo and solar irradiance it is the reflected flux on the plate. The sphere is Lambertian with the same
     * albedo everywhere, the Sun's rays are parallel. It is zero where all that the plate sees of the sphere is dark, and
     * not zero above the terminator, where the usual product of plate-to-sphere factor and cosine at the sub-satellite
     * point vanishes. The integral over azimuth is in closed form, that over the distance from the sub-satellite point
     * by adaptive quadrature; the error is below 1e-9.
     *
     * @param radius of the sphere [m]
     * @param distance from the plate to the sphere's centre, beyond the radius [m]
     * @param tilt angle between the plate's normal and the direction to the centre, in [0, π] [rad]
     * @param sunZenith angle between Sun and local vertical below the plate, in [0, π] [rad]
     * @param sunAzimuth angle between the plate's normal and the Sun, both projected on the local horizontal, in [0, π]
     *     [rad]
     * @return view factor in [0, {@link #plateToSphere}] [1]
     */
    public static double plateToSunlitSphere(
            double radius, double distance, double tilt, double sunZenith, double sunAzimuth) {
        checkSphere(radius, distance);
        Checks.within("tilt", tilt, 0, Math.PI);
        Checks.within("sunZenith", sunZenith, 0, Math.PI);
        Checks.within("sunAzimuth", sunAzimuth, 0, Math.PI);
        double h = distance / radius;
        double horizon = Math.acos(1 / h);
        double cosTilt = Math.cos(tilt);
        double sinTilt = Math.sin(tilt);
        double cosSun = Math.cos(sunZenith);
        double sinSun = Math.sin(sunZenith);
        // the integrand has kinks where the plate's horizon or the terminator first touches a circle about the nadir
        double plateAxis = Math.atan2(sinTilt, Math.abs(cosTilt));
        double plateReach = Math.abs(cosTilt) * h < 1 ? Math.acos(Math.abs(cosTilt) * h) : 0;
        double[] kinks = {0, plateAxis - plateReach, plateAxis + plateReach, Math.abs(Math.PI / 2 - sunZenith), horizon
        };
        for (int i = 0; i < kinks.length; i++) {
            kinks[i] = Math.min(Math.max(kinks[i], 0), horizon);
        }
        Arrays.sort(kinks);
        double sum = 0;
        for (int i = 1; i < kinks.length; i++) {
            sum += Quadrature.integrate(
                    angle -> {
                        double cos = Math.cos(angle);
                        double sin = Math.sin(angle);
                        double squaredRange = 1 + h * (h - 2 * cos);
                        return sin
                                * (h * cos - 1)
                                / (squaredRange * squaredRange)
                                * overlap(cosTilt * (h - cos), sinTilt * sin, cosSun * cos, sinSun * sin, sunAzimuth);
                    },
                    kinks[i - 1],
                    kinks[i],
                    QUADRATURE_TOLERANCE);
        }
        return sum / Math.PI;
    }

    /** The integral over a full turn of the product of the positive parts of a + b cos φ and c + d cos(φ - δ). */
    private static double overlap(double a, double b, double c, double d, double delta) {
        double first = positiveHalfWidth(a, b);
        double second = positiveHalfWidth(c, d);
        double sum = 0;
        for (int turn = -1; turn <= 1; turn++) {
            double low = Math.max(-first, delta - second + turn * 2 * Math.PI);
            double high = Math.min(first, delta + second + turn * 2 * Math.PI);
            if (high > low) {
                sum += primitive(a, b, c, d, delta, high) - primitive(a, b, c, d, delta, low);
            }
        }
        return sum;
    }

    private static double positiveHalfWidth(double mean, double amplitude) {
        if (mean >= amplitude) {
            return Math.PI;
        }
        return mean <= -amplitude ? 0 : Math.acos(-mean / amplitude);
    }

    private static double primitive(double a, double b, double c, double d, double delta, double phi) {
        return a * c * phi
                + b * c * Math.sin(phi)
                + a * d * Math.sin(phi - delta)
                + b * d * (phi * Math.cos(delta) / 2 + Math.sin(2 * phi - delta) / 4);
    }

    private static void checkSphere(double radius, double distance) {
        Checks.positive("radius", radius);
        Checks.above("distance", distance, radius);
    }
}
