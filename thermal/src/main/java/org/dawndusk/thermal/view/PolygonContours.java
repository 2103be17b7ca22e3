/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The view factor between two planar polygons as the double integral of ln r along both boundaries, which Stokes' theorem
 * gives: A₁ F₁₂ = 1/(2π) ∮∮ ln r dv₁·dv₂. The integral along one edge is in closed form, that along the other by
 * double-exponential quadrature, cut where the integrand is nearest to its singularities.
 *
 * <p>Source: E. M. Sparrow, J. Heat Transfer 85 (1963) 81; Siegel and Howell, Thermal Radiation Heat Transfer, contour
 * integration.
 */
final class PolygonContours {
    /** What is nearer to a plane than this share of the extent is on it. */
    private static final double ON_PLANE = 1e-12;

    private PolygonContours() {}

    /** The exchange area A₁ F₁₂, with what each side can't see of the other cut off. */
    static double exchangeArea(Polygon one, Polygon other) {
        List<Vector3D> first = inFrontOf(other, one);
        List<Vector3D> second = inFrontOf(one, other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        // the unit of length drops out on closed boundaries; this one keeps the terms small where they are far apart
        double unit = middle(first).distance(middle(second)) + one.extent() + other.extent();
        double sum = 0;
        for (int i = 0; i < first.size(); i++) {
            Vector3D a = first.get(i);
            Vector3D b = first.get((i + 1) % first.size());
            for (int j = 0; j < second.size(); j++) {
                sum += edges(a, b, second.get(j), second.get((j + 1) % second.size()), unit);
            }
        }
        // the cancellation of terms leaves some 1e-16 of either sign where nothing is seen
        return Math.max(0, sum / (2 * Math.PI));
    }

    /** The part of a polygon before the plane of another, on the side that the other faces. */
    private static List<Vector3D> inFrontOf(Polygon plane, Polygon polygon) {
        return inFrontOf(plane.vertices().get(0), plane.normal(), polygon);
    }

    /** The part of a polygon on the side of a plane that the plane's normal points to. */
    static List<Vector3D> inFrontOf(Vector3D origin, Vector3D normal, Polygon polygon) {
        double near = ON_PLANE
                * (polygon.extent() + origin.distance(polygon.vertices().get(0)));
        List<Vector3D> corners = polygon.vertices();
        int n = corners.size();
        double[] height = new double[n];
        boolean any = false;
        for (int i = 0; i < n; i++) {
            double h = corners.get(i).subtract(origin).dotProduct(normal);
            height[i] = Math.abs(h) <= near ? 0 : h;
            any |= height[i] > 0;
        }
        List<Vector3D> kept = new ArrayList<>();
        for (int i = 0; i < n && any; i++) {
            int next = (i + 1) % n;
            if (height[i] >= 0) {
                kept.add(corners.get(i));
            }
            if (height[i] * height[next] < 0) {
                double share = height[i] / (height[i] - height[next]);
                kept.add(corners.get(i).scalarMultiply(1 - share).add(share, corners.get(next)));
            }
        }
        return kept;
    }

    private static Vector3D middle(List<Vector3D> points) {
        return points.stream().reduce(Vector3D.ZERO, Vector3D::add).scalarMultiply(1.0 / points.size());
    }

    private static double edges(Vector3D a, Vector3D b, Vector3D c, Vector3D d, double unit) {
        double length = a.distance(b);
        double otherLength = c.distance(d);
        if (!(length > 0 && otherLength > 0)) {
            return 0;
        }
        Vector3D u = b.subtract(a).scalarMultiply(1 / length);
        Vector3D v = d.subtract(c).scalarMultiply(1 / otherLength);
        double cosine = u.dotProduct(v);
        Vector3D from = a.subtract(c);
        // distance of the lines: where on the first it is least, if they are not parallel
        double sineSquared = u.crossProduct(v).getNormSq();
        double nearest = sineSquared > 0
                ? (cosine * from.dotProduct(v) - from.dotProduct(u)) / sineSquared
                : Double.POSITIVE_INFINITY;
        double integral = DoubleExponential.integrate(
                s -> {
                    Vector3D r = from.add(s, u);
                    double foot = r.dotProduct(v);
                    double off = r.subtract(foot, v).getNorm() / unit;
                    return unit * (logarithm((otherLength - foot) / unit, off) - logarithm(-foot / unit, off));
                },
                0,
                length,
                -from.dotProduct(u),
                d.subtract(a).dotProduct(u),
                nearest);
        return cosine * integral;
    }

    /** A primitive of ln sqrt(x² + ρ²). */
    private static double logarithm(double x, double rho) {
        double squared = x * x + rho * rho;
        if (squared == 0) {
            return 0;
        }
        return x * (0.5 * Math.log(squared) - 1) + (rho > 0 ? rho * Math.atan(x / rho) : 0);
    }
}
