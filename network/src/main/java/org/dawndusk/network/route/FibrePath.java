/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

/**
 * The delay of a fibre along the great circle between two places: what a route through space is compared with.
 *
 * <p>Real cables are longer, by a quarter to a half on land and more across oceans: the great circle is the fibre's best
 * case. Group index 1.4682 of a standard single-mode fibre at 1,550 nm. Source: ITU-T G.652 fibre, Corning SMF-28 product
 * information; Handley, Delay is not an option, ACM HotNets 2018. Thread-safe: no state.
 */
public final class FibrePath {
    /** Group index of a standard single-mode fibre at 1,550 nm [1]. */
    public static final double GROUP_INDEX = 1.4682;

    private static final double EARTH_RADIUS = 6_371_008.8;

    private FibrePath() {}

    /**
     * One-way delay along the great circle of the mean sphere.
     *
     * @param x first coordinates of the places [m]
     * @param y second coordinates of the places [m]
     * @param z third coordinates of the places [m]
     * @param first index of one place
     * @param second index of the other
     * @return delay [s]
     */
    public static double delay(double[] x, double[] y, double[] z, int first, int second) {
        Checks.positions(x.length, x, y, z);
        Checks.index("first", first, x.length);
        Checks.index("second", second, x.length);
        return EARTH_RADIUS * centralAngle(x, y, z, first, second) * GROUP_INDEX / Checks.SPEED_OF_LIGHT;
    }

    /** By the chord's and the sum's lengths, which is exact at small and at great angles. */
    private static double centralAngle(double[] x, double[] y, double[] z, int i, int j) {
        double a = Math.sqrt(x[i] * x[i] + y[i] * y[i] + z[i] * z[i]);
        double b = Math.sqrt(x[j] * x[j] + y[j] * y[j] + z[j] * z[j]);
        double dx = x[i] / a - x[j] / b;
        double dy = y[i] / a - y[j] / b;
        double dz = z[i] / a - z[j] / b;
        double sx = x[i] / a + x[j] / b;
        double sy = y[i] / a + y[j] / b;
        double sz = z[i] / a + z[j] / b;
        return 2 * Math.atan2(Math.sqrt(dx * dx + dy * dy + dz * dz), Math.sqrt(sx * sx + sy * sy + sz * sz));
    }
}
