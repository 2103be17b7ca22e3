/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import org.hipparchus.special.Gamma;

/**
 * Units in use with spares that wait: cold (they do not age), warm (they age slower) or hot (like those in use).
 *
 * <p>Constant rates, independent failures, no repair; a spare takes over at once, and does so with the coverage. A pure
 * death chain solved by uniformisation (Jensen's method): a sum of Poisson probabilities, no cancellation. Source: Trivedi,
 * Probability and Statistics with Reliability, Queuing and Computer Science Applications (2nd ed. 2002), 8.1 and 8.6.
 * Immutable and thread-safe.
 *
 * @param active units in use, all of which are needed
 * @param spares units that wait
 * @param activeRate how a unit in use fails
 * @param dormantRate how a waiting spare fails; rate 0 for cold spares
 * @param coverage probability that a spare takes over when it should [1]
 */
public record Standby(
        int active, int spares, ConstantFailureRate activeRate, ConstantFailureRate dormantRate, double coverage) {
    private static final double TAIL = 1e-14;
    private static final double MOST_JUMPS = 1e7;

    /**
     * Checks the numbers.
     *
     * @param active units in use, at least 1
     * @param spares units that wait, at least 0
     * @param activeRate how a unit in use fails
     * @param dormantRate how a waiting spare fails
     * @param coverage probability that a spare takes over when it should, in [0, 1] [1]
     */
    public Standby {
        Checks.atLeast("active", active, 1);
        Checks.atLeast("spares", spares, 0);
        Checks.share("coverage", coverage);
    }

    /**
     * Spares that are switched off, do not age, and always start.
     *
     * @param active units in use
     * @param spares units that wait
     * @param rate how a unit in use fails
     * @return the group
     */
    public static Standby cold(int active, int spares, ConstantFailureRate rate) {
        return new Standby(active, spares, rate, new ConstantFailureRate(0), 1);
    }

    /**
     * Spares that age at a part of the rate of those in use, and always start.
     *
     * @param active units in use
     * @param spares units that wait
     * @param rate how a unit in use fails
     * @param dormancy rate of a waiting spare over that of a unit in use, in [0, 1] [1]
     * @return the group
     */
    public static Standby warm(int active, int spares, ConstantFailureRate rate, double dormancy) {
        Checks.share("dormancy", dormancy);
        return new Standby(active, spares, rate, new ConstantFailureRate(dormancy * rate.rate()), 1);
    }

    /**
     * The probability that all units in use work without a break until a time.
     *
     * @param time time since the start [s]
     * @return probability [1]
     */
    public double survival(double time) {
        Checks.notNegative("time", time);
        double fastest = active * activeRate.rate() + spares * dormantRate.rate();
        double expected = fastest * time;
        if (expected == 0 || activeRate.rate() == 0) {
            return 1;
        }
        if (!(expected <= MOST_JUMPS)) {
            throw Checks.refused("failures expected by the time", expected, "[0, " + MOST_JUMPS + "]");
        }
        double[] state = new double[spares + 1];
        state[0] = 1;
        double sum = 0;
        int last = (int) (expected + 10 * Math.sqrt(expected) + 50);
        for (int jump = 0; jump <= last; jump++) {
            double alive = 0;
            for (double share : state) {
                alive += share;
            }
            sum += Math.exp(jump * Math.log(expected) - expected - Gamma.logGamma(jump + 1.0)) * alive;
            if (alive < TAIL) {
                break;
            }
            step(state, fastest);
        }
        return Math.min(1, sum);
    }

    /** One jump of the uniformised chain; state j has lost j units. */
    private void step(double[] state, double fastest) {
        for (int lost = spares; lost >= 0; lost--) {
            double out = rate(lost);
            double in = lost == 0 ? 0 : state[lost - 1] * onward(lost - 1) / fastest;
            state[lost] = state[lost] * Math.max(0, 1 - out / fastest) + in;
        }
    }

    private double rate(int lost) {
        return active * activeRate.rate() + (spares - lost) * dormantRate.rate();
    }

    private double onward(int lost) {
        return coverage * active * activeRate.rate() + (spares - lost) * dormantRate.rate();
    }

    /**
     * The mean time until a unit fails that no spare replaces.
     *
     * @return mean time, {@link Double#POSITIVE_INFINITY} at rate 0 [s]
     */
    public double meanTimeToFailure() {
        double reached = 1;
        double sum = 0;
        for (int lost = 0; lost <= spares && reached > 0; lost++) {
            sum += reached / rate(lost);
            reached *= rate(lost) == 0 ? 0 : onward(lost) / rate(lost);
        }
        return sum;
    }
}
