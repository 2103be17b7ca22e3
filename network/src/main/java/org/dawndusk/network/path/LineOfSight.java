/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

/**
 * Straight lines past a sphere about the origin: the Earth, or the Earth with as much air as a beam must clear.
 *
 * <p>Refraction is left out: a beam that clears the grazing altitude that is asked for passes above the air. Thread-safe:
 * no state.
 */
public final class LineOfSight {
    private LineOfSight() {}

    /**
     * The longest straight link between two radii that clears a sphere: sqrt(r1² - b²) + sqrt(r2² - b²).
     *
     * @param firstRadius distance of one end from the centre, at least the sphere's radius [m]
     * @param secondRadius distance of the other end from the centre, at least the sphere's radius [m]
     * @param blockingRadius radius of the sphere, grazing altitude included [m]
     * @return length of the link that touches the sphere [m]
     */
    public static double longestLink(double firstRadius, double secondRadius, double blockingRadius) {
        Checks.notNegative("blockingRadius", blockingRadius);
        return tangent("firstRadius", firstRadius, blockingRadius)
                + tangent("secondRadius", secondRadius, blockingRadius);
    }

    private static double tangent(String name, double radius, double blockingRadius) {
        if (!(radius >= blockingRadius && radius < Double.POSITIVE_INFINITY)) {
            throw Checks.refused(name, radius, "[" + blockingRadius + ", ∞)");
        }
        return Math.sqrt((radius - blockingRadius) * (radius + blockingRadius));
    }

    /**
     * Whether the segment between two points stays outside a sphere about the origin, or touches it.
     *
     * @param x1 first coordinate of one end [m]
     * @param y1 second coordinate of one end [m]
     * @param z1 third coordinate of one end [m]
     * @param x2 first coordinate of the other end [m]
     * @param y2 second coordinate of the other end [m]
     * @param z2 third coordinate of the other end [m]
     * @param blockingRadius radius of the sphere [m]
     * @return whether nothing of the segment is inside
     */
    public static boolean clears(
            double x1, double y1, double z1, double x2, double y2, double z2, double blockingRadius) {
        Checks.notNegative("blockingRadius", blockingRadius);
        Checks.position("end", 1, x1, y1, z1);
        Checks.position("end", 2, x2, y2, z2);
        return passes(x1, y1, z1, x2, y2, z2, blockingRadius * blockingRadius);
    }

    static boolean passes(
            double x1, double y1, double z1, double x2, double y2, double z2, double blockingRadiusSquared) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double dz = z2 - z1;
        double lengthSquared = dx * dx + dy * dy + dz * dz;
        double along = -(x1 * dx + y1 * dy + z1 * dz);
        double fraction = lengthSquared > 0 ? Math.max(0, Math.min(1, along / lengthSquared)) : 0;
        double px = x1 + fraction * dx;
        double py = y1 + fraction * dy;
        double pz = z1 + fraction * dz;
        return px * px + py * py + pz * pz >= blockingRadiusSquared;
    }
}
