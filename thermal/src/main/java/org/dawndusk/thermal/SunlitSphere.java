/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.Arrays;

/**
 * The integral over a sphere of unit radius, weighted with the cosine of the Sun's zenith angle, of what a small body at a
 * distance h from its centre takes up: (1/π) ∫ g(u) max(0, cos ζ) dΩ, u the direction from the body, g the mean over the
 * body's surface of the positive part of n·u.
 *
 * <p>Circles about the point below the body are labelled by their angle γ from it. At an azimuth φ on one, cos ζ = c + d
 * cos(φ - δ) with the azimuth δ of the Sun from that of the body's axis. The rest of the integrand is sin γ (h cos γ - 1) / ρ³,
 * ρ the range.
 */
final class SunlitSphere {
    /** By which two rules may differ on a piece; the better one's error is a hundredth of it or less. */
    private static final double TOLERANCE = 1e-9;

    private final double h;
    private final double horizon;
    private final double cosSun;
    private final double sinSun;
    private final double sunAzimuth;
    private final double terminator;

    SunlitSphere(double h, double sunZenith, double sunAzimuth) {
        this.h = h;
        horizon = Math.acos(1 / h);
        cosSun = Math.cos(sunZenith);
        sinSun = Math.sin(sunZenith);
        this.sunAzimuth = sunAzimuth;
        terminator = Math.abs(Math.PI / 2 - sunZenith);
    }

    /** One side of a plate: the product of two cosines in closed form around each circle. */
    double plate(double tilt) {
        double cosTilt = Math.cos(tilt);
        double sinTilt = Math.sin(tilt);
        // the plate's horizon first touches a circle about the nadir at either end of its reach about the plate's axis
        double axis = Math.atan2(sinTilt, Math.abs(cosTilt));
        double reach = Math.abs(cosTilt) * h < 1 ? Math.acos(Math.abs(cosTilt) * h) : 0;
        return integrate(
                (cos, sin, range) ->
                        overlap(cosTilt * (h - cos), sinTilt * sin, cosSun * cos, sinSun * sin, sunAzimuth) / range,
                axis - reach,
                axis + reach);
    }

    /** A sphere: a quarter of its surface is its shadow. */
    double sphere() {
        return integrate((cos, sin, range) -> overlap(0.25, 0, cosSun * cos, sinSun * sin, 0));
    }

    /** The lateral surface of a cylinder, its axis at a tilt from the nadir: sin of the angle to the axis over π. */
    double cylinder(double tilt) {
        double cosTilt = Math.abs(Math.cos(tilt));
        double sinTilt = Math.sin(tilt);
        // folded so that the axis points down; then its azimuth is that of the normal or the opposite one
        double azimuth = Math.cos(tilt) >= 0 ? sunAzimuth : Math.PI - sunAzimuth;
        // where the line of sight is along the axis the sine has a kink
        double along = sinTilt * h < 1 ? Math.asin(sinTilt * h) - Math.atan2(sinTilt, cosTilt) : 0;
        return integrate(
                (cos, sin, range) -> {
                    double half = positiveHalfWidth(cosSun * cos, sinSun * sin);
                    double low = azimuth - half;
                    double high = azimuth + half;
                    double sum = 0;
                    double from = low;
                    // the sine is least where the circle passes the axis, and then greatest
                    for (int turn = (int) Math.ceil(low / Math.PI); turn * Math.PI < high; turn++) {
                        sum += around(cos, sin, range, cosTilt, sinTilt, azimuth, from, turn * Math.PI);
                        from = turn * Math.PI;
                    }
                    return (sum + around(cos, sin, range, cosTilt, sinTilt, azimuth, from, high)) / Math.PI;
                },
                along);
    }

    private double around(
            double cos,
            double sin,
            double range,
            double cosTilt,
            double sinTilt,
            double azimuth,
            double from,
            double to) {
        double down = h - cos;
        return Quadrature.integrate(
                phi -> {
                    // square of the cross product of the sight with the axis, component by component
                    double x = sin * Math.cos(phi);
                    double y = sin * Math.sin(phi);
                    double across = x * cosTilt - down * sinTilt;
                    double sine = Math.sqrt(across * across + y * y) / range;
                    return sine * Math.max(0, cosSun * cos + sinSun * sin * Math.cos(phi - azimuth));
                },
                from,
                to,
                TOLERANCE);
    }

    /** What a circle contributes: the integral over its azimuth of g max(0, cos ζ). */
    private interface Circle {
        double take(double cos, double sin, double range);
    }

    private double integrate(Circle circle, double... cuts) {
        double[] kinks = Arrays.copyOf(cuts, cuts.length + 3);
        kinks[cuts.length] = 0;
        kinks[cuts.length + 1] = terminator;
        kinks[cuts.length + 2] = horizon;
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
                        double range = Math.sqrt(squaredRange);
                        return sin * (h * cos - 1) / (squaredRange * range) * circle.take(cos, sin, range);
                    },
                    kinks[i - 1],
                    kinks[i],
                    TOLERANCE);
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
}
