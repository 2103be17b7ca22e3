/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

/**
 * How often a job that any failure stops should save its state, and what share of the time is then work.
 *
 * <p>Failures strike at a constant rate, also during a checkpoint and a restart; the state is lost back to the last
 * checkpoint. An interval is the work between two checkpoints, without the checkpoint's own time. Sources: Young, CACM 17
 * (1974) 530; Daly, A higher order estimate of the optimum checkpoint interval, Future Generation Computer Systems 22
 * (2006) 303, equations 20 and 37. Immutable and thread-safe.
 *
 * @param checkpointTime time that a checkpoint takes, C [s]
 * @param restartTime time from a failure until the work goes on, R [s]
 * @param meanTimeToFailure mean time between failures of the whole job, M [s]
 */
public record Checkpointing(double checkpointTime, double restartTime, double meanTimeToFailure) {
    /**
     * Checks the times.
     *
     * @param checkpointTime C, positive [s]
     * @param restartTime R, not negative [s]
     * @param meanTimeToFailure M, positive [s]
     */
    public Checkpointing {
        Checks.positive("checkpointTime", checkpointTime);
        Checks.notNegative("restartTime", restartTime);
        Checks.positive("meanTimeToFailure", meanTimeToFailure);
    }

    /**
     * Young's first-order interval: sqrt(2 C M).
     *
     * @return interval of work [s]
     */
    public double youngInterval() {
        return Math.sqrt(2 * checkpointTime * meanTimeToFailure);
    }

    /**
     * Daly's higher-order interval: sqrt(2 C M) (1 + sqrt(C / 2M) / 3 + (C / 2M) / 9) - C, and M where C is 2 M or more.
     *
     * @return interval of work [s]
     */
    public double dalyInterval() {
        double ratio = checkpointTime / (2 * meanTimeToFailure);
        return ratio >= 1
                ? meanTimeToFailure
                : youngInterval() * (1 + Math.sqrt(ratio) / 3 + ratio / 9) - checkpointTime;
    }

    /**
     * The interval of the greatest efficiency: M (1 + W0(-exp(-C/M - 1))), W0 the principal branch of Lambert's function.
     *
     * <p>It does not depend on the restart.
     *
     * @return interval of work [s]
     */
    public double exactInterval() {
        return meanTimeToFailure * LambertW.onePlusPrincipal(checkpointTime / meanTimeToFailure);
    }

    /**
     * The share of the time that is work which is kept: tau / (M exp(R/M) (exp((tau + C)/M) - 1)).
     *
     * @param interval work between two checkpoints, tau [s]
     * @return efficiency, in (0, 1); 0 where the job never gets through [1]
     */
    public double efficiency(double interval) {
        Checks.positive("interval", interval);
        double wall = meanTimeToFailure
                * Math.exp(restartTime / meanTimeToFailure)
                * Math.expm1((interval + checkpointTime) / meanTimeToFailure);
        return interval / wall;
    }

    /**
     * The same where silent corruption is looked for by doing a share of the work twice: what is found sends the job back to
     * its last checkpoint, what is not found stays.
     *
     * @param interval work between two checkpoints, tau [s]
     * @param repeatedShare share of the work that is done twice, in [0, 1] [1]
     * @param corruption silent corruptions of the whole job
     * @return efficiency [1]
     */
    public double efficiency(double interval, double repeatedShare, ConstantFailureRate corruption) {
        double stops = 1 / meanTimeToFailure + Checks.share("repeatedShare", repeatedShare) * corruption.rate();
        return new Checkpointing(checkpointTime, restartTime, 1 / stops).efficiency(interval) / (1 + repeatedShare);
    }

    /**
     * The greatest share of the time that can be work: the efficiency at {@link #exactInterval}.
     *
     * @return efficiency [1]
     */
    public double bestEfficiency() {
        return efficiency(exactInterval());
    }
}
