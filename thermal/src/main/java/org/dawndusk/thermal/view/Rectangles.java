/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Exchange areas of rectangles with parallel edges, as a sum over pairs of corners with alternating signs.
 *
 * <p>Source: J. R. Ehlert and T. F. Smith, View factors for perpendicular and parallel rectangular plates, J.
 * Thermophysics and Heat Transfer 7 (1993) 173. Terms whose alternating sum vanishes are
 * left out, by taking the logarithm of a ratio. Rectangles so far apart that the terms would cancel all the same are left
 * to Gauss's rule of six points in each of the four directions, which is exact to rounding there.
 */
final class Rectangles {
    /** In edges of the longer rectangle. */
    private static final double FAR = 4;

    private Rectangles() {}

    /** In the planes z = 0 and z = distance; each by x from, x to, y from, y to. */
    static double parallel(double[] one, double[] other, double distance) {
        double away = Math.hypot(
                distance, Math.hypot(gap(one[0], one[1], other[0], other[1]), gap(one[2], one[3], other[2], other[3])));
        if (away > FAR * longest(one, other)) {
            return byRule(one, other, (x, y, xi, eta) -> {
                double squared = (x - xi) * (x - xi) + (y - eta) * (y - eta) + distance * distance;
                return distance * distance / (squared * squared);
            });
        }
        double sum = 0;
        for (int corners = 0; corners < 16; corners++) {
            double x = one[corners & 1] - other[corners >> 2 & 1];
            double y = one[2 + (corners >> 1 & 1)] - other[2 + (corners >> 3 & 1)];
            sum += sign(corners) * parallelCorners(x, y, distance);
        }
        return Math.max(0, sum);
    }

    private static double parallelCorners(double x, double y, double z) {
        double overX = Math.hypot(x, z);
        double overY = Math.hypot(y, z);
        return (y * overX * Math.atan(y / overX)
                        + x * overY * Math.atan(x / overY)
                        - z * z / 2 * Math.log1p((x * x + y * y) / (z * z)))
                / (2 * Math.PI);
    }

    /** From the common edge by x from, x to in one plane and in the other; along the edge by y from, y to. */
    static double perpendicular(double[] one, double[] other) {
        double away = Math.hypot(Math.hypot(one[0], other[0]), gap(one[2], one[3], other[2], other[3]));
        if (away > FAR * longest(one, other)) {
            return byRule(one, other, (x, y, xi, eta) -> {
                double squared = x * x + xi * xi + (y - eta) * (y - eta);
                return x * xi / (squared * squared);
            });
        }
        double unit = 0;
        for (int i = 0; i < 4; i++) {
            unit = Math.max(unit, Math.max(Math.abs(one[i]), Math.abs(other[i])));
        }
        double sum = 0;
        for (int corners = 0; corners < 16; corners++) {
            double y = one[2 + (corners >> 1 & 1)] - other[2 + (corners >> 3 & 1)];
            sum += sign(corners) * perpendicularCorners(one[corners & 1], other[corners >> 2 & 1], y, unit);
        }
        return Math.max(0, sum);
    }

    private static double perpendicularCorners(double x, double xi, double y, double unit) {
        double squared = x * x + xi * xi;
        double distance = squared + y * y;
        if (distance == 0) {
            return 0;
        }
        double over = Math.sqrt(squared);
        double angle = over > 0 ? y * over * Math.atan(y / over) : 0;
        return (angle - (squared - y * y) / 4 * Math.log(distance / (unit * unit))) / (2 * Math.PI);
    }

    private static int sign(int corners) {
        return Integer.bitCount(corners) % 2 == 0 ? 1 : -1;
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }

    private static double longest(double[] one, double[] other) {
        return Math.max(Math.max(one[1] - one[0], one[3] - one[2]), Math.max(other[1] - other[0], other[3] - other[2]));
    }

    /** The product of both cosines over the squared distance, of a place on each rectangle. */
    private interface Kernel {
        double at(double x, double y, double xi, double eta);
    }

    private static double byRule(double[] one, double[] other, Kernel kernel) {
        GaussIntegratorFactory rules = new GaussIntegratorFactory();
        GaussIntegrator overX = rules.legendre(6, one[0], one[1]);
        GaussIntegrator overY = rules.legendre(6, one[2], one[3]);
        GaussIntegrator overXi = rules.legendre(6, other[0], other[1]);
        GaussIntegrator overEta = rules.legendre(6, other[2], other[3]);
        return overX.integrate(x -> overY.integrate(
                        y -> overXi.integrate(xi -> overEta.integrate(eta -> kernel.at(x, y, xi, eta)))))
                / Math.PI;
    }
}
