/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.environment;

import java.util.List;
import org.dawndusk.thermal.Exposure;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.ViewFactors;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The outside of a convex part at one temperature: a plate, a cylinder, a sphere, in body axes.
 *
 * <p>It sees Sun and Earth freely; what other parts hide is the caller's. It is small against its distance from the Earth, so
 * that only its shape and orientation count. Immutable and thread-safe.
 */
public final class ExternalSurface {
    private final List<Part> parts;
    private final double area;

    private ExternalSurface(List<Part> parts) {
        this.parts = parts;
        this.area = parts.stream().mapToDouble(Part::area).sum();
    }

    private enum Form {
        PLATE,
        CYLINDER,
        SPHERE
    }

    /** The direction is a plate's normal or a cylinder's axis. */
    private record Part(Form form, double area, Vector3D direction) {
        Exposure exposure(SpaceEnvironment environment, Vector3D toSun, Vector3D toEarth, double distance) {
            if (form == Form.PLATE) {
                return environment.exposure(direction, toSun, toEarth, distance);
            }
            double radius = environment.earthRadius();
            Vector3D up = toEarth.negate();
            double zenith = Vector3D.angle(toSun, up);
            if (form == Form.SPHERE) {
                return exposure(
                        sunFactor(toSun),
                        ViewFactors.smallSphereToSphere(radius, distance),
                        ViewFactors.smallSphereToSunlitSphere(radius, distance, zenith));
            }
            double tilt = Vector3D.angle(direction, toEarth);
            Vector3D across = up.crossProduct(direction);
            Vector3D sunAcross = up.crossProduct(toSun);
            // where either is vertical the azimuth does not matter
            double azimuth = across.getNorm() > 0 && sunAcross.getNorm() > 0 ? Vector3D.angle(across, sunAcross) : 0;
            return exposure(
                    sunFactor(toSun),
                    ViewFactors.cylinderToSphere(radius, distance, tilt),
                    ViewFactors.cylinderToSunlitSphere(radius, distance, tilt, zenith, azimuth));
        }

        double sunFactor(Vector3D toSun) {
            return switch (form) {
                case PLATE -> Math.max(0, Math.cos(Vector3D.angle(direction, toSun)));
                case CYLINDER -> Math.sin(Vector3D.angle(direction, toSun)) / Math.PI;
                case SPHERE -> 0.25;
            };
        }

        private static Exposure exposure(double sun, double earth, double lit) {
            // the quadrature's error must not lift the sunlit part above the whole
            return new Exposure(sun, earth, Math.min(Math.max(lit, 0), earth));
        }
    }

    /**
     * One side of a plate, insulated on the other.
     *
     * @param area of the side [m²]
     * @param normal outward unit normal [1]
     * @return the surface
     */
    public static ExternalSurface plate(double area, Vector3D normal) {
        Checks.positive("area", area);
        Checks.unit("normal", normal);
        return new ExternalSurface(List.of(new Part(Form.PLATE, area, normal.normalize())));
    }

    /**
     * Both sides of a plate that share a temperature and a coating.
     *
     * @param area of one side [m²]
     * @param normal outward unit normal of either side [1]
     * @return the surface, of twice that area
     */
    public static ExternalSurface twoSidedPlate(double area, Vector3D normal) {
        Checks.positive("area", area);
        Checks.unit("normal", normal);
        Vector3D front = normal.normalize();
        return new ExternalSurface(
                List.of(new Part(Form.PLATE, area, front), new Part(Form.PLATE, area, front.negate())));
    }

    /**
     * The lateral surface of a cylinder, without its ends.
     *
     * @param radius of the cylinder [m]
     * @param length from end to end [m]
     * @param axis unit vector along the axis, either way [1]
     * @return the surface
     */
    public static ExternalSurface cylinder(double radius, double length, Vector3D axis) {
        return new ExternalSurface(List.of(side(radius, length, axis)));
    }

    /**
     * A cylinder with both its ends.
     *
     * @param radius of the cylinder [m]
     * @param length from end to end [m]
     * @param axis unit vector along the axis, either way [1]
     * @return the surface
     */
    public static ExternalSurface closedCylinder(double radius, double length, Vector3D axis) {
        Part side = side(radius, length, axis);
        double end = Math.PI * radius * radius;
        return new ExternalSurface(List.of(
                side, new Part(Form.PLATE, end, side.direction), new Part(Form.PLATE, end, side.direction.negate())));
    }

    private static Part side(double radius, double length, Vector3D axis) {
        Checks.positive("radius", radius);
        Checks.positive("length", length);
        Checks.unit("axis", axis);
        return new Part(Form.CYLINDER, 2 * Math.PI * radius * length, axis.normalize());
    }

    /**
     * A sphere.
     *
     * @param radius of the sphere [m]
     * @return the surface
     */
    public static ExternalSurface sphere(double radius) {
        Checks.positive("radius", radius);
        return new ExternalSurface(List.of(new Part(Form.SPHERE, 4 * Math.PI * radius * radius, Vector3D.ZERO)));
    }

    /**
     * All that radiates.
     *
     * @return area [m²]
     */
    public double area() {
        return area;
    }

    /**
     * What the surface sees, as the mean over its area, in full sunlight.
     *
     * <p>Sunlight: projected over radiating area, which is the cosine of incidence for a plate, sin θ / π for the side of a
     * cylinder whose axis is θ from the Sun, 1/4 for a sphere. Earth and albedo by {@link ViewFactors}.
     *
     * @param environment whose Earth's radius is taken
     * @param toSun unit vector to the Sun, in the axes of the surface [1]
     * @param toEarth unit vector to the Earth's centre [1]
     * @param distance from the Earth's centre, beyond its radius [m]
     * @return mean exposure per area of the surface
     */
    public Exposure exposure(SpaceEnvironment environment, Vector3D toSun, Vector3D toEarth, double distance) {
        Checks.unit("toSun", toSun);
        Checks.unit("toEarth", toEarth);
        double sun = 0;
        double earth = 0;
        double lit = 0;
        for (Part part : parts) {
            Exposure seen = part.exposure(environment, toSun, toEarth, distance);
            double share = part.area / area;
            sun += share * seen.sunFactor();
            earth += share * seen.earthViewFactor();
            lit += share * seen.albedoViewFactor();
        }
        return Part.exposure(sun, earth, lit);
    }

    /** Mean of the projected over the radiating area, in full sunlight. */
    double sunFactor(Vector3D toSun) {
        double sum = 0;
        for (Part part : parts) {
            sum += part.area / area * part.sunFactor(toSun);
        }
        return sum;
    }
}
