/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.special.Erf;

/**
 * The integral of a Gaussian over a disc: across one axis in closed form, along the other by Gauss-Legendre panels that
 * are doubled until the sum stands.
 *
 * <p>Orekit's {@code Laas2015} gives the same where it works; where the disc is many sigmas wide or far its series throws,
 * ends at zero or is off by any factor, so it is the tests' other side instead.
 */
final class DiscProbability {

    /** Where the integrand is this many e-folds below its peak it adds nothing to a double. */
    private static final double DEPTH = 45;

    private static final int MAX_PANELS = 1 << 12;
    private static final double TOLERANCE = 1e-10;
    /** On [-1, 1]. */
    static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16, -1.0, 1.0);

    private static final double SQRT2 = Math.sqrt(2);
    private static final double SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

    private final double x;
    private final double y;
    private final double sigmaX;
    private final double sigmaY;
    private final double radius;

    private DiscProbability(double x, double y, double sigmaX, double sigmaY, double radius) {
        this.x = x;
        this.y = y;
        this.sigmaX = sigmaX;
        this.sigmaY = sigmaY;
        this.radius = radius;
    }

    /** The disc about the origin, the Gaussian about (x, y) with its axes along the coordinates. */
    static double of(double x, double y, double sigmaX, double sigmaY, double radius) {
        // along the narrow axis by quadrature: its range is then short, and the closed form takes the long one
        DiscProbability disc = sigmaX <= sigmaY
                ? new DiscProbability(Math.abs(x), Math.abs(y), sigmaX, sigmaY, radius)
                : new DiscProbability(Math.abs(y), Math.abs(x), sigmaY, sigmaX, radius);
        return Math.min(1, disc.integral());
    }

    /** The coordinate along the narrow axis is radius cos(t), which takes the root out of the chord. */
    private double integral() {
        double low = 0;
        double high = Math.PI;
        // the logarithm is concave: thirds close in on its peak
        for (int i = 0; i < 80; i++) {
            double a = low + (high - low) / 3;
            double b = high - (high - low) / 3;
            if (logarithm(a) < logarithm(b)) {
                low = a;
            } else {
                high = b;
            }
        }
        double peak = (low + high) / 2;
        double least = logarithm(peak) - DEPTH;
        double from = edge(peak, 0, least);
        double to = edge(peak, Math.PI, least);
        double last = panels(from, to, 1);
        for (int n = 2; n <= MAX_PANELS; n *= 2) {
            double next = panels(from, to, n);
            if (Math.abs(next - last) <= TOLERANCE * next) {
                return next;
            }
            last = next;
        }
        throw new IllegalArgumentException(
                "radius is " + radius + ", but must be in the reach of the quadrature: sigmas " + sigmaX + " and "
                        + sigmaY + ", centre (" + x + ", " + y + ")");
    }

    /** Where the logarithm has sunk to a level between the peak and an end. */
    private double edge(double peak, double end, double level) {
        if (logarithm(end) >= level) {
            return end;
        }
        double inside = peak;
        double outside = end;
        for (int i = 0; i < 60; i++) {
            double middle = (inside + outside) / 2;
            if (logarithm(middle) >= level) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    /** An upper bound of the integrand's logarithm that follows it to within a few e-folds. */
    private double logarithm(double t) {
        double u = (radius * Math.cos(t) - x) / sigmaX;
        double w = Math.max(0, y - radius * Math.sin(t)) / sigmaY;
        return -(u * u + w * w) / 2;
    }

    private double panels(double from, double to, int count) {
        double sum = 0;
        double half = (to - from) / count / 2;
        for (int i = 0; i < count; i++) {
            double middle = from + (2 * i + 1) * half;
            for (int k = 0; k < RULE.getNumberOfPoints(); k++) {
                sum += RULE.getWeight(k) * integrand(middle + half * RULE.getPoint(k));
            }
        }
        return sum * half;
    }

    private double integrand(double t) {
        double u = (radius * Math.cos(t) - x) / sigmaX;
        double chord = radius * Math.sin(t);
        double across = Erf.erf((y - chord) / sigmaY / SQRT2, (y + chord) / sigmaY / SQRT2) / 2;
        return Math.exp(-u * u / 2) / (sigmaX * SQRT_TWO_PI) * across * chord;
    }
}
