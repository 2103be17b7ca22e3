/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import java.util.function.IntPredicate;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * How many of several alike and independent units work, and how many to install or keep in stock.
 *
 * <p>Working units are binomial, demands on a stock of spares are Poisson. Source: Abramowitz and Stegun, 26.5.24 and
 * 26.4.21. Thread-safe: no state.
 */
public final class Redundancy {
    private Redundancy() {}

    /**
     * The probability that at least k of n units work.
     *
     * @param needed units that must work, k, from 0 to n
     * @param installed units installed, n
     * @param reliability probability that one unit works [1]
     * @return probability [1]
     */
    public static double kOfN(int needed, int installed, double reliability) {
        Checks.atLeast("installed", installed, 1);
        Checks.share("reliability", reliability);
        if (needed < 0 || needed > installed) {
            throw Checks.refused("needed", needed, "[0, " + installed + "]");
        }
        return atLeast(needed, installed, reliability);
    }

    private static double atLeast(int needed, int installed, double reliability) {
        if (needed <= 0 || reliability == 1) {
            return 1;
        }
        return needed > installed || reliability == 0
                ? 0
                : Beta.regularizedBeta(reliability, needed, installed - needed + 1);
    }

    /**
     * The mean share of the needed units that work, those beyond the need not counted: E[min(k, B)] / k.
     *
     * @param needed units that are used, k, at most n
     * @param installed units installed, n
     * @param reliability probability that one unit works [1]
     * @return mean share [1]
     */
    public static double meanCapacity(int needed, int installed, double reliability) {
        Checks.atLeast("needed", needed, 1);
        Checks.atLeast("installed", installed, needed);
        Checks.share("reliability", reliability);
        // E[B; B < k] of n trials is n p times the probability that the other n - 1 give fewer than k - 1
        double below = installed * reliability * (1 - atLeast(needed - 1, installed - 1, reliability));
        return below / needed + atLeast(needed, installed, reliability);
    }

    /**
     * The smallest fleet of which enough units work with a confidence.
     *
     * @param needed units that must work
     * @param reliability probability that one unit works, positive [1]
     * @param confidence probability asked for, in [0, 1) [1]
     * @return units to install
     */
    public static int smallestFleet(int needed, double reliability, double confidence) {
        Checks.atLeast("needed", needed, 1);
        if (!(reliability > 0 && reliability <= 1)) {
            throw Checks.refused("reliability", reliability, "(0, 1]");
        }
        checkConfidence(confidence);
        int enough = needed;
        int tooFew = needed - 1;
        while (atLeast(needed, enough, reliability) < confidence) {
            tooFew = enough;
            if (enough > Integer.MAX_VALUE / 2) {
                throw Checks.refused("reliability", reliability, "those at which less than 2^30 units suffice");
            }
            enough *= 2;
        }
        while (enough - tooFew > 1) {
            int middle = (int) (((long) enough + tooFew) / 2);
            if (atLeast(needed, middle, reliability) < confidence) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /**
     * The probability that a stock of spares lasts until new ones come.
     *
     * @param expectedFailures mean number of failures in the meantime: units × rate × lead time [1]
     * @param spares units in stock
     * @return probability that no more than these fail [1]
     */
    public static double stockSuffices(double expectedFailures, int spares) {
        Checks.notNegative("expectedFailures", expectedFailures);
        Checks.atLeast("spares", spares, 0);
        return expectedFailures == 0 ? 1 : Gamma.regularizedGammaQ(spares + 1.0, expectedFailures);
    }

    /**
     * The smallest stock of spares that lasts with a confidence.
     *
     * @param expectedFailures mean number of failures until new ones come [1]
     * @param confidence probability asked for, in [0, 1) [1]
     * @return spares to keep
     */
    public static int smallestStock(double expectedFailures, double confidence) {
        checkConfidence(confidence);
        return least(spares -> stockSuffices(expectedFailures, spares) >= confidence);
    }

    /**
     * The mean number of units that are missing for want of a spare, where each failure orders another at once.
     *
     * <p>The number on order is Poisson whatever the distribution of the lead time (Palm's theorem). Source: Sherbrooke,
     * Optimal Inventory Modeling of Systems (2nd ed. 2004), 2.6: expected backorders.
     *
     * @param expectedFailures mean number on order: units × rate × lead time [1]
     * @param spares units in stock at the start, s
     * @return E[(X - s)+] [1]
     */
    public static double expectedShortage(double expectedFailures, int spares) {
        Checks.notNegative("expectedFailures", expectedFailures);
        Checks.atLeast("spares", spares, 0);
        if (expectedFailures == 0) {
            return 0;
        }
        double orMore = spares == 0 ? 1 : Gamma.regularizedGammaP(spares, expectedFailures);
        double more = Gamma.regularizedGammaP(spares + 1.0, expectedFailures);
        return Math.max(0, expectedFailures * orMore - spares * more);
    }

    /**
     * The smallest stock that keeps the mean share of units in service at a target.
     *
     * @param units units that should be in service
     * @param expectedFailures mean number on order: units × rate × lead time [1]
     * @param availability mean share in service asked for, in [0, 1) [1]
     * @return spares to keep
     */
    public static int smallestStockForAvailability(int units, double expectedFailures, double availability) {
        Checks.atLeast("units", units, 1);
        if (!(availability >= 0 && availability < 1)) {
            throw Checks.refused("availability", availability, "[0, 1)");
        }
        return least(spares -> expectedShortage(expectedFailures, spares) <= (1 - availability) * units);
    }

    /** The least number that suffices, where all above it do too. */
    private static int least(IntPredicate suffices) {
        int enough = 0;
        while (!suffices.test(enough)) {
            if (enough == Integer.MAX_VALUE) {
                throw new IllegalArgumentException("the least stock that suffices is more than " + enough
                        + ", but must be in [0, " + enough + "]");
            }
            enough = enough > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE : 2 * enough + 1;
        }
        int low = enough / 2;
        while (low < enough) {
            int middle = low + (enough - low) / 2;
            if (suffices.test(middle)) {
                enough = middle;
            } else {
                low = middle + 1;
            }
        }
        return enough;
    }

    private static void checkConfidence(double confidence) {
        if (!(confidence >= 0 && confidence < 1)) {
            throw Checks.refused("confidence", confidence, "[0, 1)");
        }
    }
}
