/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

/**
 * The power that a cell keeps after a fluence of 1-MeV electrons, from published points.
 *
 * <p>Between two points linear in the logarithm of the fluence, as remaining-factor curves are; from none to the first
 * point linear in the fluence. Beyond the last point there is no answer. Immutable and thread-safe.
 */
public final class RemainingFactor {
    private final double[] fluences;
    private final double[] factors;

    private RemainingFactor(double[] fluences, double[] factors) {
        this.fluences = fluences;
        this.factors = factors;
    }

    /**
     * A curve through points.
     *
     * @param fluences of 1-MeV electrons, rising, positive [1/cm²]
     * @param factors power kept at each, not rising, in (0, 1] [1]
     * @return the curve
     */
    public static RemainingFactor of(double[] fluences, double[] factors) {
        if (fluences.length == 0 || fluences.length != factors.length) {
            throw new IllegalArgumentException("there are " + fluences.length + " fluences and " + factors.length
                    + " factors, but there must be as many, and one at least");
        }
        for (int i = 0; i < fluences.length; i++) {
            Checks.positive("fluences[" + i + "]", fluences[i]);
            Checks.fraction("factors[" + i + "]", factors[i]);
            if (i > 0 && !(fluences[i] > fluences[i - 1] && factors[i] <= factors[i - 1])) {
                throw new IllegalArgumentException("point " + i + " is (" + fluences[i] + ", " + factors[i]
                        + "), but fluences must rise and factors must not");
            }
        }
        return new RemainingFactor(fluences.clone(), factors.clone());
    }

    /**
     * Power kept.
     *
     * @param fluence of 1-MeV electrons, from 0 to the last point's [1/cm²]
     * @return remaining factor [1]
     */
    public double at(double fluence) {
        int last = fluences.length - 1;
        Checks.within("fluence", fluence, 0, fluences[last]);
        if (fluence <= fluences[0]) {
            return 1 - (1 - factors[0]) * fluence / fluences[0];
        }
        int i = 1;
        while (fluence > fluences[i]) {
            i++;
        }
        double share = Math.log(fluence / fluences[i - 1]) / Math.log(fluences[i] / fluences[i - 1]);
        return factors[i - 1] + share * (factors[i] - factors[i - 1]);
    }
}
