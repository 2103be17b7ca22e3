/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

/**
 * What failures leave of a training: checkpoints, lost work, restarts, and the price of finding silent corruption.
 *
 * <p>Failures are exponential with mean time M; a checkpoint takes C, a restart R. Work done over wall time is τ / (M e^(R/M)
 * (e^((τ + C)/M) - 1)), τ the work between two checkpoints. Source: Daly, Future Gener. Comput. Syst. 22 (2006) 303, equation
 * 13. Immutable and thread-safe.
 *
 * @param meanTimeBetweenFailures M of the whole gang [s]
 * @param checkpoint C, time to write one [s]
 * @param restart R, time to load one and begin anew [s]
 * @since 0.1
 */
public record Goodput(double meanTimeBetweenFailures, double checkpoint, double restart) {
    private static final int NEWTON = 60;

    /**
     * Refuses values outside their ranges.
     *
     * @param meanTimeBetweenFailures M of the whole gang, positive [s]
     * @param checkpoint C, time to write one, positive [s]
     * @param restart R, time to load one and begin anew, not negative [s]
     */
    public Goodput {
        Checks.positive("meanTimeBetweenFailures", meanTimeBetweenFailures);
        Checks.positive("checkpoint", checkpoint);
        Checks.notNegative("restart", restart);
    }

    /**
     * A gang of chips that each fail at a rate.
     *
     * @param failureRate of a chip, positive [1/s]
     * @param chips of the gang, at least 1
     * @param checkpoint time to write one [s]
     * @param restart time to load one and begin anew [s]
     * @return the model
     */
    public static Goodput ofGang(double failureRate, int chips, double checkpoint, double restart) {
        return new Goodput(
                1 / (Checks.positive("failureRate", failureRate) * Checks.atLeast("chips", chips, 1)),
                checkpoint,
                restart);
    }

    /**
     * The best time between two checkpoints: e^(τ/M) (1 - τ/M) = e^(-C/M), solved.
     *
     * @return work between checkpoints [s]
     */
    public double bestInterval() {
        // M (1 + W(-e^(-C/M - 1))) by Newton's method on u - ln(1 + u) = ... in the form that keeps small C exact
        double c = checkpoint / meanTimeBetweenFailures;
        double u = Math.sqrt(2 * c) / (1 + Math.sqrt(2 * c));
        for (int i = 0; i < NEWTON; i++) {
            double f = u + Math.log1p(-u) + c;
            double slope = 1 - 1 / (1 - u);
            double next = Math.min(u - f / slope, (1 + u) / 2);
            if (next == u) {
                break;
            }
            u = next > 0 ? next : u / 2;
        }
        return meanTimeBetweenFailures * u;
    }

    /**
     * Work done over wall time.
     *
     * @param interval work between two checkpoints, positive [s]
     * @return efficiency [1]
     */
    public double efficiency(double interval) {
        double m = meanTimeBetweenFailures;
        return Checks.positive("interval", interval)
                / (m * Math.exp(restart / m) * Math.expm1((interval + checkpoint) / m));
    }

    /**
     * The same where silent corruption is looked for by doing a share of the work twice, and found corruption sends the
     * gang back to the last checkpoint.
     *
     * @param interval work between two checkpoints, positive [s]
     * @param repeatedShare share of the work that is done twice, in [0, 1] [1]
     * @param corruptionRate of the whole gang, not negative [1/s]
     * @return efficiency [1]
     */
    public double efficiency(double interval, double repeatedShare, double corruptionRate) {
        Checks.share("repeatedShare", repeatedShare);
        Checks.notNegative("corruptionRate", corruptionRate);
        double failures = 1 / meanTimeBetweenFailures + repeatedShare * corruptionRate;
        return new Goodput(1 / failures, checkpoint, restart).efficiency(interval) / (1 + repeatedShare);
    }
}
