/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

/**
 * The Earth's magnetic field as a dipole beside the Earth's centre, which is why it is weak over the South Atlantic.
 *
 * <p>Centre and axis from the Gauss coefficients of degree 1 and 2 of IGRF-13 at 2020.0 (Alken et al., Earth, Planets and
 * Space 73 (2021) 49, table 2), by the equations of Fraser-Smith, Centered and eccentric geomagnetic dipoles and their poles,
 * Reviews of Geophysics 25 (1987) 1, 12 to 15. Some 10 % off the true strength; the weakest place moves by 0.3° a year.
 * Positions are Earth-fixed. Thread-safe: no state.
 */
public final class EccentricDipole {
    /** Reference radius of the coefficients [m]. */
    private static final double A = 6_371_200;

    private static final double G10 = -29_404.8e-9;
    private static final double G11 = -1_450.9e-9;
    private static final double H11 = 4_652.5e-9;
    private static final double G20 = -2_499.6e-9;
    private static final double G21 = 2_982.0e-9;
    private static final double H21 = -2_991.6e-9;
    private static final double G22 = 1_677.0e-9;
    private static final double H22 = -734.6e-9;

    private static final double B2 = G10 * G10 + G11 * G11 + H11 * H11;
    private static final double B0 = Math.sqrt(B2);
    private static final double L0 = 2 * G10 * G20 + Math.sqrt(3) * (G11 * G21 + H11 * H21);
    private static final double L1 = -G11 * G20 + Math.sqrt(3) * (G10 * G21 + G11 * G22 + H11 * H22);
    private static final double L2 = -H11 * G20 + Math.sqrt(3) * (G10 * H21 - H11 * G22 + G11 * H22);
    private static final double E = (L0 * G10 + L1 * G11 + L2 * H11) / (4 * B2);
    private static final double X = A * (L1 - G11 * E) / (3 * B2);
    private static final double Y = A * (L2 - H11 * E) / (3 * B2);
    private static final double Z = A * (L0 - G10 * E) / (3 * B2);

    private EccentricDipole() {}

    /**
     * The moment of the dipole.
     *
     * @return moment [A m²]
     */
    public static double moment() {
        return 1e7 * B0 * A * A * A;
    }

    /**
     * The axis, towards the geomagnetic pole of the north.
     *
     * @return Earth-fixed unit vector x, y, z [1]
     */
    public static double[] axis() {
        return new double[] {-G11 / B0, -H11 / B0, -G10 / B0};
    }

    /**
     * Where the dipole is.
     *
     * @return Earth-fixed x, y, z [m]
     */
    public static double[] centre() {
        return new double[] {X, Y, Z};
    }

    /**
     * The strength of the field: B0 (a/r)³ sqrt(1 + 3 sin²).
     *
     * @param x Earth-fixed, outside the Earth [m]
     * @param y Earth-fixed [m]
     * @param z Earth-fixed [m]
     * @return flux density [T]
     */
    public static double strength(double x, double y, double z) {
        double r = distance(x, y, z);
        double sine = sine(x, y, z, r);
        double near = A / r;
        return B0 * near * near * near * Math.sqrt(1 + 3 * sine * sine);
    }

    /**
     * The shell parameter of the dipole: r / (a cos²) in reference radii.
     *
     * @param x Earth-fixed, outside the Earth [m]
     * @param y Earth-fixed [m]
     * @param z Earth-fixed [m]
     * @return L; {@link Double#POSITIVE_INFINITY} on the axis [1]
     */
    public static double shell(double x, double y, double z) {
        double r = distance(x, y, z);
        double sine = sine(x, y, z, r);
        return r / A / Math.max(0, 1 - sine * sine);
    }

    private static double distance(double x, double y, double z) {
        double fromEarth = Math.sqrt(x * x + y * y + z * z);
        if (!(fromEarth > 6.35e6 && fromEarth < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("distance of x, y, z", fromEarth, "(6.35e6, ∞)");
        }
        return Math.sqrt((x - X) * (x - X) + (y - Y) * (y - Y) + (z - Z) * (z - Z));
    }

    private static double sine(double x, double y, double z, double r) {
        return -(G11 * (x - X) + H11 * (y - Y) + G10 * (z - Z)) / (B0 * r);
    }
}
