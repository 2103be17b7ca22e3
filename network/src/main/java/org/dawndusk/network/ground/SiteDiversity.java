/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.ground;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.HaltonSequenceGenerator;
import org.hipparchus.special.Erf;

/**
 * Ground sites under clouds: how often at least one of them sees the sky, when neighbours are cloudy together.
 *
 * <p>Each site is clear for a share of the time; the joint state follows a Gaussian copula: a normal variable a site, of
 * given correlations, decides whether it is clear. The probability that all are cloudy is the integral of a multivariate
 * normal distribution, taken by Genz's transformation over a fixed low-discrepancy sequence: an absolute error of about
 * 1e-4, the same at every call.
 *
 * <p>Source: Genz, Numerical computation of multivariate normal probabilities, J. Comput. Graph. Stat. 1 (1992) 141;
 * correlation that falls with the distance: Fuchs and Moll, Ground station network optimization for space-to-ground optical
 * communication links, J. Opt. Commun. Netw. 7 (2015) 1148. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SiteDiversity {
    private static final int POINTS = 20_000;
    private static final int MOST_SITES = 40;
    private static final double EARTH_RADIUS = 6_371_000;

    private final double[] clear;
    private final double allCloudy;

    private SiteDiversity(double[] clear, RealMatrix correlation) {
        this.clear = clear;
        this.allCloudy = allCloudy(clear, correlation);
    }

    /**
     * Sites with correlations of their own.
     *
     * @param clear share of the time in which each site is clear, each in (0, 1); at most 40 sites [1]
     * @param correlation of the normal variables behind, a symmetric positive definite matrix with ones in its diagonal [1]
     * @return the sites
     */
    public static SiteDiversity of(double[] clear, double[][] correlation) {
        int n = checked(clear);
        if (correlation.length != n) {
            throw new IllegalArgumentException("correlation has " + correlation.length + " rows, but must have " + n);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (correlation[i].length != n || correlation[i][j] != correlation[j][i]) {
                    throw new IllegalArgumentException(
                            "correlation[" + i + "] does not fit column " + i + ", but the matrix must be symmetric");
                }
                Checks.within("correlation[" + i + "][" + j + "]", correlation[i][j], i == j ? 1 : -1, 1);
            }
        }
        return new SiteDiversity(clear.clone(), new Array2DRowRealMatrix(correlation));
    }

    /**
     * Sites whose correlation falls exponentially with their distance over the ground.
     *
     * @param clear share of the time in which each site is clear, each in (0, 1); at most 40 sites [1]
     * @param latitudes of the sites [rad]
     * @param longitudes of the sites [rad]
     * @param scale distance at which the correlation has fallen to 1/e, for instance 500 km [m]
     * @return the sites
     */
    public static SiteDiversity byDistance(double[] clear, double[] latitudes, double[] longitudes, double scale) {
        int n = checked(clear);
        Checks.positive("scale", scale);
        if (latitudes.length != n || longitudes.length != n) {
            throw new IllegalArgumentException("latitudes has " + latitudes.length + " entries and longitudes "
                    + longitudes.length + ", but both must have " + n);
        }
        double[][] correlation = new double[n][n];
        for (int i = 0; i < n; i++) {
            Checks.within("latitudes[" + i + "]", latitudes[i], -Math.PI / 2, Math.PI / 2);
            Checks.finite("longitudes[" + i + "]", longitudes[i]);
            for (int j = 0; j < n; j++) {
                correlation[i][j] = i == j
                        ? 1
                        : Math.exp(-distance(latitudes[i], longitudes[i], latitudes[j], longitudes[j]) / scale);
            }
        }
        return new SiteDiversity(clear.clone(), new Array2DRowRealMatrix(correlation));
    }

    private static int checked(double[] clear) {
        if (clear.length < 1 || clear.length > MOST_SITES) {
            throw new IllegalArgumentException(
                    "clear has " + clear.length + " entries, but must have from 1 to " + MOST_SITES);
        }
        for (int i = 0; i < clear.length; i++) {
            Checks.within("clear[" + i + "]", clear[i], Double.MIN_NORMAL, Math.nextDown(1.0));
        }
        return clear.length;
    }

    /** Haversine on the mean sphere. */
    private static double distance(double latitude, double longitude, double other, double otherLongitude) {
        double a = Math.pow(Math.sin((other - latitude) / 2), 2)
                + Math.cos(latitude) * Math.cos(other) * Math.pow(Math.sin((otherLongitude - longitude) / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /**
     * How often at least one site is clear.
     *
     * @return share of the time [1]
     */
    public double availability() {
        return 1 - allCloudy;
    }

    /**
     * How often at least one would be clear if the sites had nothing to do with each other.
     *
     * @return share of the time [1]
     */
    public double independentAvailability() {
        double cloudy = 1;
        for (double each : clear) {
            cloudy *= 1 - each;
        }
        return 1 - cloudy;
    }

    private static double allCloudy(double[] clear, RealMatrix correlation) {
        int n = clear.length;
        if (n == 1) {
            return 1 - clear[0];
        }
        // sites at one place would make the matrix singular
        RealMatrix l = new CholeskyDecomposition(correlation, 1e-9, 1e-12).getL();
        double[] levels = new double[n];
        for (int i = 0; i < n; i++) {
            levels[i] = quantile(1 - clear[i]);
        }
        HaltonSequenceGenerator points = new HaltonSequenceGenerator(n - 1);
        points.skipTo(1);
        double sum = 0;
        double[] y = new double[n];
        for (int k = 0; k < POINTS; k++) {
            double[] w = points.nextVector();
            double below = 1 - clear[0];
            double product = below;
            for (int i = 1; i < n; i++) {
                y[i - 1] = quantile(Math.max(Double.MIN_NORMAL, w[i - 1] * below));
                double shift = 0;
                for (int j = 0; j < i; j++) {
                    shift += l.getEntry(i, j) * y[j];
                }
                below = 0.5 * Erf.erfc(-(levels[i] - shift) / l.getEntry(i, i) / Math.sqrt(2));
                product *= below;
            }
            sum += product;
        }
        return sum / POINTS;
    }

    private static double quantile(double probability) {
        return -Math.sqrt(2) * Erf.erfcInv(2 * probability);
    }
}
