/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.Lifetime;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * A fleet that nobody refills, in closed form: how many satellites work at a time.
 *
 * <p>Given the number of planes that are left, which is binomial, the satellites are binomial. Immutable and thread-safe.
 *
 * @param planes number of planes
 * @param satellitesPerPlane satellites of each at the start
 * @param lifetime how long a satellite lasts
 * @param planeLoss how often a plane is lost as a whole
 */
public record UnrepairedFleet(int planes, int satellitesPerPlane, Lifetime lifetime, ConstantFailureRate planeLoss) {
    /**
     * Checks the numbers.
     *
     * @param planes at least 1
     * @param satellitesPerPlane at least 1
     * @param lifetime how long a satellite lasts
     * @param planeLoss how often a plane is lost as a whole
     */
    public UnrepairedFleet {
        Checks.atLeast("planes", planes, 1);
        Checks.atLeast("satellitesPerPlane", satellitesPerPlane, 1);
        Math.multiplyExact(planes, satellitesPerPlane);
    }

    /**
     * The mean number that work.
     *
     * @param time time since the start [s]
     * @return satellites [1]
     */
    public double mean(double time) {
        return (double) planes * satellitesPerPlane * planeLoss.survival(time) * lifetime.survival(time);
    }

    /**
     * The standard deviation of the number that work: sqrt(P n pi R (1 - R) + P n² R² pi (1 - pi)).
     *
     * @param time time since the start [s]
     * @return satellites [1]
     */
    public double standardDeviation(double time) {
        double plane = planeLoss.survival(time);
        double satellite = Checks.share("survival", lifetime.survival(time));
        double n = satellitesPerPlane;
        return Math.sqrt(planes * n * plane * satellite * (1 - satellite + n * satellite * (1 - plane)));
    }

    /**
     * The number that at least as many satellites as it work with the complement of a probability: P(N ≤ x) ≥ p, smallest x.
     *
     * @param time time since the start [s]
     * @param probability p, in (0, 1) [1]
     * @return satellites
     */
    public int quantile(double time, double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw Checks.refused("probability", probability, "(0, 1)");
        }
        double[] left = planesLeft(planeLoss.survival(time));
        double satellite = lifetime.survival(time);
        int low = -1;
        int high = planes * satellitesPerPlane;
        while (high - low > 1) {
            int middle = (int) (((long) low + high) / 2);
            if (atMost(middle, left, satellite) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double[] planesLeft(double survival) {
        double[] left = new double[planes + 1];
        if (survival == 1) {
            left[planes] = 1;
            return left;
        }
        for (int k = 0; k <= planes; k++) {
            left[k] = Math.exp(Gamma.logGamma(planes + 1.0)
                    - Gamma.logGamma(k + 1.0)
                    - Gamma.logGamma(planes - k + 1.0)
                    + (k == 0 ? 0 : k * Math.log(survival))
                    + (k == planes ? 0 : (planes - k) * Math.log1p(-survival)));
        }
        return left;
    }

    private double atMost(int number, double[] left, double satellite) {
        double sum = 0;
        for (int k = 0; k <= planes; k++) {
            if (left[k] > 1e-14) {
                sum += left[k] * atMost(number, k * satellitesPerPlane, satellite);
            }
        }
        return sum;
    }

    private static double atMost(int number, int of, double survival) {
        if (number >= of || survival == 0) {
            return 1;
        }
        return survival == 1 ? 0 : Beta.regularizedBeta(1 - survival, of - number, number + 1.0);
    }
}
