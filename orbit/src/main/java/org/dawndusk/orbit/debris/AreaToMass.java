/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import org.hipparchus.random.RandomGenerator;

/**
 * The area-to-mass ratios of fragments by size: two normal distributions of its decimal logarithm for large fragments of
 * spacecraft or rocket bodies, one for small ones.
 *
 * <p>The two are parts of one mixture, as the publication's density says: a fragment is of the one kind or the other.
 * Programs that add a share of a draw from each to a share of the other have too narrow a spread.
 *
 * <p>Source: Johnson et al., <i>NASA's new breakup model of EVOLVE 4.0</i>, Adv. Space Res. 28 (2001) 1377, equations 5
 * to 7. Between 8 and 11 cm either holds, with a probability that is taken to go linearly with the size.
 */
final class AreaToMass {

    private static final double SMALL = 0.08;
    private static final double LARGE = 0.11;
    private static final double LN10 = Math.log(10);
    private static final double RIM = 0.00167;

    private AreaToMass() {}

    /** Mean cross-section of a fragment of a size [m²]; the same publication, equation 8. */
    static double area(double length) {
        return length < RIM ? 0.540424 * length * length : 0.556945 * Math.pow(length, 2.0047077);
    }

    /** The size whose area this is, for fragments above 1.67 mm. */
    static double length(double area) {
        return Math.pow(area / 0.556945, 1 / 2.0047077);
    }

    /** A draw [m²/kg]. */
    static double draw(double length, boolean rocketBody, RandomGenerator random) {
        double[] law = law(length, rocketBody);
        double kind = random.nextDouble();
        double gauss = random.nextGaussian();
        int part = kind < law[0] ? 0 : kind < law[0] + law[1] ? 1 : 2;
        return Math.pow(10, law[3 + 2 * part] + law[4 + 2 * part] * gauss);
    }

    /** The mean mass of fragments of a size [kg]. */
    static double meanMass(double length, boolean rocketBody) {
        double[] law = law(length, rocketBody);
        double inverse = 0;
        for (int part = 0; part < 3; part++) {
            double spread = LN10 * law[4 + 2 * part];
            inverse += law[part] * Math.exp(0.5 * spread * spread - LN10 * law[3 + 2 * part]);
        }
        return area(length) * inverse;
    }

    /** Weights of both large kinds and of the small one, then mean and spread of each. */
    static double[] law(double length, boolean rocketBody) {
        double lambda = Math.log10(length);
        double large = Math.max(0, Math.min(1, (length - SMALL) / (LARGE - SMALL)));
        double alpha = rocketBody
                ? ramp(lambda, -1.4, 0, 1, -0.3571, 0.5)
                : lambda <= -1.95 ? 0 : lambda < 0.55 ? 0.3 + 0.4 * (lambda + 1.2) : 1;
        double first =
                rocketBody ? ramp(lambda, -0.5, 0, -0.45, -0.9, -0.9) : ramp(lambda, -1.1, 0, -0.6, -0.318, -0.95);
        double firstSpread = rocketBody ? 0.55 : ramp(lambda, -1.3, -0.3, 0.1, 0.2, 0.3);
        double second = rocketBody ? -0.9 : ramp(lambda, -0.7, -0.1, -1.2, -1.333, -2);
        double secondSpread =
                rocketBody ? ramp(lambda, -1, 0.1, 0.28, -0.1636, 0.1) : ramp(lambda, -0.5, -0.3, 0.5, -1, 0.3);
        return new double[] {
            large * alpha,
            large * (1 - alpha),
            1 - large,
            first,
            firstSpread,
            second,
            secondSpread,
            ramp(lambda, -1.75, -1.25, -0.3, -1.4, -1),
            lambda <= -3.5 ? 0.2 : 0.2 + 0.1333 * (lambda + 3.5)
        };
    }

    private static double ramp(double x, double from, double to, double low, double slope, double high) {
        return x <= from ? low : x < to ? low + slope * (x - from) : high;
    }
}
