/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import org.dawndusk.orbit.Earth;

/**
 * Spherical shells of altitude, one upon the other, lowest first.
 *
 * <p>Altitudes are radii less 6,378,137 m.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class AltitudeShells {

    private static final int MOST = 10_000;
    /** Beyond, volumes would leave what a double holds [m]. */
    private static final double HIGHEST = 1e100;

    private final double[] edges;

    private AltitudeShells(double[] edges) {
        this.edges = edges;
    }

    /**
     * Shells of equal thickness.
     *
     * @param lowest lower edge of the lowest, positive [m]
     * @param highest upper edge of the highest, above the lowest, up to 1e100 [m]
     * @param count number of shells, in [1, 10000]
     * @return the shells
     */
    public static AltitudeShells uniform(double lowest, double highest, int count) {
        Checks.positive("lowest", lowest);
        Checks.above("highest", highest, lowest);
        Checks.between("highest", highest, 0, HIGHEST);
        Checks.count("count", count, 1, MOST);
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = lowest + (highest - lowest) * i / count;
        }
        return new AltitudeShells(edges);
    }

    /**
     * The number of shells.
     *
     * @return shells
     */
    public int count() {
        return edges.length - 1;
    }

    /**
     * The lower edge of a shell.
     *
     * @param shell index of the shell, 0 for the lowest
     * @return altitude [m]
     */
    public double lower(int shell) {
        return edges[checked(shell)];
    }

    /**
     * The upper edge of a shell.
     *
     * @param shell index of the shell, 0 for the lowest
     * @return altitude [m]
     */
    public double upper(int shell) {
        return edges[checked(shell) + 1];
    }

    /**
     * The volume of a shell.
     *
     * @param shell index of the shell, 0 for the lowest
     * @return volume [m³]
     */
    public double volume(int shell) {
        double low = Earth.EQUATORIAL_RADIUS + lower(shell);
        double thickness = upper(shell) - lower(shell);
        double high = low + thickness;
        return 4 * Math.PI / 3 * thickness * (low * low + low * high + high * high);
    }

    /**
     * How often one certain object hits another one, where both are anywhere in the shell: π v (r₁ + r₂)² over the volume,
     * as molecules of a gas do.
     *
     * @param shell index of the shell, 0 for the lowest
     * @param speed mean relative speed, positive [m/s]
     * @param radius1 radius of the one, positive [m]
     * @param radius2 radius of the other, positive [m]
     * @return collisions of the pair in a second [1/s]
     */
    public double collisionCoefficient(int shell, double speed, double radius1, double radius2) {
        double reach = Checks.positive("radius1", radius1) + Checks.positive("radius2", radius2);
        return Math.PI * Checks.positive("speed", speed) * reach * reach / volume(shell);
    }

    private int checked(int shell) {
        return Checks.count("shell", shell, 0, count() - 1);
    }
}
