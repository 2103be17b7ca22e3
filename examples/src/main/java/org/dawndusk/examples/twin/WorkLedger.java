/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dawndusk.compute.horizon.JobOutcome;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.horizon.TimedJob;

/**
 * Where the time of the accelerators that jobs asked for went; all in accelerator-seconds, replicas counted.
 *
 * @param asked from release to end, now, or the refusal [s]
 * @param done work, at full speed [s]
 * @param throttled what running below full speed cost [s]
 * @param lost done and lost with a satellite or for want of power [s]
 * @param standing writing, sending, reading or paused, loading or returning data [s]
 * @param waiting for a place [s]
 */
public record WorkLedger(double asked, double done, double throttled, double lost, double standing, double waiting) {
    /**
     * Adds up jobs.
     *
     * @param outcomes how they stand
     * @param jobs with the accelerators of a replica, at least those of the outcomes
     * @return the ledger
     */
    public static WorkLedger of(Collection<JobOutcome> outcomes, Collection<TimedJob> jobs) {
        Map<String, TimedJob> byId = jobs.stream().collect(Collectors.toMap(TimedJob::id, job -> job));
        double[] sums = new double[6];
        for (JobOutcome outcome : outcomes) {
            TimedJob timed = byId.get(outcome.job());
            if (timed == null) {
                throw Checks.refused("job of an outcome", outcome.job(), "the " + jobs.size() + " jobs");
            }
            double chips = timed.job().accelerators() * timed.job().replicas();
            double all = outcome.times().values().stream().mapToDouble(d -> d).sum();
            double running = outcome.time(Phase.RUNNING);
            double waiting = outcome.time(Phase.WAITING);
            sums[0] += chips * all;
            sums[1] += chips * outcome.workDone();
            sums[2] += chips * outcome.throttled();
            sums[3] += chips * (timed.service() ? 0 : outcome.workLost());
            sums[4] += chips * (all - running - waiting);
            sums[5] += chips * waiting;
        }
        return new WorkLedger(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    /**
     * What the ledger leaves unexplained.
     *
     * @return share of the time asked [1]
     */
    public double closure() {
        return (asked - done - throttled - lost - standing - waiting) / Math.max(asked, Double.MIN_NORMAL);
    }
}
