/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import org.dawndusk.thermal.ViewFactors;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * View factors between diffuse surfaces in closed form, or by a quadrature that is exact to rounding.
 *
 * <p>A factor F₁₂ is the share of what the first surface emits that reaches the second when nothing stands between. It
 * obeys reciprocity, A₁ F₁₂ = A₂ F₂₁. Errors are below 1e-13, absolute, unless a method says otherwise. Where something
 * stands between, or for many surfaces, take {@link RayTracer}; a plate that sees a sphere is in {@link ViewFactors}. Lengths
 * are from 1e-70 to 1e70 m: the fourth powers of all are numbers. Stateless and thread-safe.
 */
public final class ConfigurationFactors {
    private ConfigurationFactors() {}

    /**
     * From one of two identical, opposite, parallel rectangles to the other.
     *
     * <p>Source: J. R. Howell, A Catalog of Radiation Heat Transfer Configuration Factors, C-11.
     *
     * @param width one edge [m]
     * @param length the other edge [m]
     * @param distance between the planes [m]
     * @return view factor [1]
     */
    public static double parallelRectangles(double width, double length, double distance) {
        length("width", width);
        length("length", length);
        return parallelRectangles(new double[] {0, width, 0, length}, new double[] {0, width, 0, length}, distance);
    }

    /**
     * From one rectangle to another in a parallel plane with parallel edges, of any sizes and at any offset.
     *
     * <p>Source: J. R. Ehlert and T. F. Smith, J. Thermophysics and Heat Transfer 7 (1993) 173; Howell, C-13.
     *
     * @param one the first: x from, x to, y from, y to [m]
     * @param other the second, in the same axes: x from, x to, y from, y to [m]
     * @param distance between the planes [m]
     * @return view factor from the first to the second [1]
     */
    public static double parallelRectangles(double[] one, double[] other, double distance) {
        length("distance", distance);
        double area = area("one", one);
        area("other", other);
        return Rectangles.parallel(one, other, distance) / area;
    }

    /**
     * From one rectangle to another at a right angle with a common edge.
     *
     * <p>Source: J. R. Howell, catalogue, C-14.
     *
     * @param edge length of the common edge [m]
     * @param depth of the first rectangle from the edge [m]
     * @param height of the second rectangle from the edge [m]
     * @return view factor from the first to the second [1]
     */
    public static double perpendicularRectangles(double edge, double depth, double height) {
        length("edge", edge);
        length("depth", depth);
        length("height", height);
        return perpendicularRectangles(new double[] {0, depth, 0, edge}, new double[] {0, height, 0, edge});
    }

    /**
     * From one rectangle to another at a right angle, each with edges parallel to the line in which their planes meet, of
     * any sizes and at any offset.
     *
     * <p>Source: J. R. Ehlert and T. F. Smith, J. Thermophysics and Heat Transfer 7 (1993) 173.
     *
     * @param one the first: distance from the line from, to, at least 0; along the line from, to [m]
     * @param other the second: distance from the line from, to, at least 0; along the line from, to [m]
     * @return view factor from the first to the second [1]
     */
    public static double perpendicularRectangles(double[] one, double[] other) {
        double area = area("one", one);
        area("other", other);
        Checks.notNegative("one[0]", one[0]);
        Checks.notNegative("other[0]", other[0]);
        return Rectangles.perpendicular(one, other) / area;
    }

    private static double area(String name, double[] sides) {
        if (sides.length != 4) {
            throw new IllegalArgumentException(name + " has " + sides.length + " entries, but must have 4");
        }
        for (int i = 0; i < 4; i++) {
            Checks.within(name + "[" + i + "]", sides[i], -Checks.LONGEST, Checks.LONGEST);
        }
        Checks.above(name + "[1]", sides[1], sides[0]);
        Checks.above(name + "[3]", sides[3], sides[2]);
        length("side of " + name, sides[1] - sides[0]);
        length("other side of " + name, sides[3] - sides[2]);
        return (sides[1] - sides[0]) * (sides[3] - sides[2]);
    }

    private static void length(String name, double value) {
        Checks.within(name, value, Checks.SHORTEST, Checks.LONGEST);
    }

    /**
     * From one of two parallel, coaxial discs to the other.
     *
     * <p>Source: J. R. Howell, catalogue, C-41.
     *
     * @param radius of the first [m]
     * @param otherRadius of the second [m]
     * @param distance between the planes [m]
     * @return view factor from the first to the second [1]
     */
    public static double coaxialDiscs(double radius, double otherRadius, double distance) {
        length("radius", radius);
        length("otherRadius", otherRadius);
        length("distance", distance);
        // difference of the longest and the shortest strings between the rims: (s - sqrt(s² - 4 R₁² R₂²)) / (2 R₁²)
        double one = radius / distance;
        double other = otherRadius / distance;
        double s = 1 + one * one + other * other;
        double apart = one - other;
        double root = Math.sqrt((1 + apart * apart) * (s + 2 * one * other));
        return 2 * other * other / (s + root);
    }

    /**
     * From one side of a small plane element to a polygon that it sees freely, with what is below its horizon cut off.
     *
     * <p>Source: J. H. Lambert's formula; Siegel and Howell, Thermal Radiation Heat Transfer, contour integration.
     *
     * @param point where the element is, not on the polygon's plane [m]
     * @param normal outward unit normal of the element [1]
     * @param polygon that it sees
     * @return view factor in [0, 1] [1]
     */
    public static double elementToPolygon(Vector3D point, Vector3D normal, Polygon polygon) {
        Checks.within("the norm of point", point.getNorm(), 0, Checks.LONGEST);
        Checks.unit("normal", normal);
        return SolidAngles.projected(point, normal.normalize(), polygon);
    }

    /**
     * From a sphere to a polygon whose plane does not cut it, at any place.
     *
     * <p>The sphere's factor is the polygon's solid angle from its centre over 4π, whatever its radius. Source of the solid
     * angle: A. van Oosterom, J. Strackee, IEEE Trans. Biomed. Eng. 30 (1983) 125.
     *
     * @param center of the sphere [m]
     * @param radius of the sphere, at most the distance of its centre from the polygon's plane [m]
     * @param polygon that faces it; one that faces away is not seen
     * @return view factor from the sphere to the polygon [1]
     */
    public static double sphereToPolygon(Vector3D center, double radius, Polygon polygon) {
        Checks.within("the norm of center", center.getNorm(), 0, Checks.LONGEST);
        length("radius", radius);
        double height = center.subtract(polygon.vertices().get(0)).dotProduct(polygon.normal());
        Checks.atLeast("the distance of center from the polygon's plane", Math.abs(height), radius);
        return height > 0 ? SolidAngles.of(center, polygon) / (4 * Math.PI) : 0;
    }

    /**
     * From a sphere to a disc on whose axis its centre is.
     *
     * <p>Source: W. M. Rohsenow et al., Handbook of Heat Transfer, 3rd ed., p. 7.84; independent of the sphere's radius as
     * long as the disc's plane does not cut it.
     *
     * @param radius of the sphere [m]
     * @param discRadius of the disc [m]
     * @param distance of the sphere's centre from the disc's plane, at least its radius [m]
     * @return view factor from the sphere to the disc [1]
     */
    public static double sphereToCoaxialDisc(double radius, double discRadius, double distance) {
        return sphereToDisc(radius, discRadius, distance, 0);
    }

    /**
     * From a sphere to a disc, its centre off the disc's axis.
     *
     * <p>The disc's solid angle from the sphere's centre over 4π. Source: F. Paxton, Rev. Sci. Instrum. 30 (1959) 254, whose
     * complete elliptic integrals are replaced by a quadrature here.
     *
     * @param radius of the sphere [m]
     * @param discRadius of the disc [m]
     * @param distance of the sphere's centre from the disc's plane, at least its radius [m]
     * @param offset of the sphere's centre from the disc's axis [m]
     * @return view factor from the sphere to the disc [1]
     */
    public static double sphereToDisc(double radius, double discRadius, double distance, double offset) {
        length("radius", radius);
        length("discRadius", discRadius);
        Checks.atLeast("distance", distance, radius);
        Checks.within("offset", offset, 0, Checks.LONGEST);
        return SolidAngles.disc(discRadius, distance, offset) / (4 * Math.PI);
    }

    /**
     * From one sphere to another outside it, of any two radii, by a quadrature over the first of {@link ViewFactors#plateToSphere}.
     *
     * @param radius of the first [m]
     * @param otherRadius of the second [m]
     * @param distance of the centres, at least the sum of the radii [m]
     * @return view factor from the first to the second [1]
     */
    public static double sphereToSphere(double radius, double otherRadius, double distance) {
        length("radius", radius);
        length("otherRadius", otherRadius);
        Checks.atLeast("distance", distance, radius + otherRadius);
        return Spheres.toUnitSphere(radius / otherRadius, distance / otherRadius);
    }

    /**
     * From one planar polygon to another that it sees freely, convex or not, which may touch it along an edge; what lies
     * behind either's plane is cut off. By contour integration, closed in one direction and by quadrature in the other.
     *
     * <p>Source: E. M. Sparrow, J. Heat Transfer 85 (1963) 81. Error below 1e-12, absolute.
     *
     * @param one the first, on the side of its normal
     * @param other the second, on the side of its normal
     * @return view factor from the first to the second [1]
     */
    public static double polygons(Polygon one, Polygon other) {
        return PolygonContours.exchangeArea(one, other) / one.area();
    }
}
