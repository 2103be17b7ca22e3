/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.List;
import java.util.Map;
import org.dawndusk.compute.placement.Shortfall;

/**
 * What became of a job up to an instant. Immutable and thread-safe.
 *
 * <p>The ledgers close: work asked = done + left; time running = work done + work lost + what throttling cost, and of a
 * service, the same without what was lost; the times in all phases add up to the time since the release.
 *
 * @param job identifier of the job
 * @param phase what it does at the instant
 * @param sites where it is, one entry a replica
 * @param workAsked in the time that it takes at full power [s]
 * @param workDone of it, and not lost [s]
 * @param workLost done and lost with a site [s]
 * @param throttled what running below full speed cost [s]
 * @param value of the work done [USD]
 * @param completed when it was done, infinite if it is not [s]
 * @param lateness completion after the deadline, 0 if in time or without one, else infinite if not done [s]
 * @param times spent in each phase before it was done or refused [s]
 * @param pauses how often it was paused
 * @param moves how often it was sent to another site
 * @param bytesMoved of its checkpoints over links [B]
 * @param energy of its replicas, store and links at all sites [J]
 * @param reasons why it was refused, the decisive first; empty if it was not
 */
public record JobOutcome(
        String job,
        Segment.Phase phase,
        List<String> sites,
        double workAsked,
        double workDone,
        double workLost,
        double throttled,
        double value,
        double completed,
        double lateness,
        Map<Segment.Phase, Double> times,
        int pauses,
        int moves,
        double bytesMoved,
        double energy,
        List<Shortfall> reasons) {
    /**
     * Copies the collections.
     *
     * @param job identifier of the job
     * @param phase what it does at the instant
     * @param sites where it is, one entry a replica
     * @param workAsked in the time that it takes at full power [s]
     * @param workDone of it, and not lost [s]
     * @param workLost done and lost with a site [s]
     * @param throttled what running below full speed cost [s]
     * @param value of the work done [USD]
     * @param completed when it was done, infinite if it is not [s]
     * @param lateness completion after the deadline [s]
     * @param times spent in each phase before it was done or refused [s]
     * @param pauses how often it was paused
     * @param moves how often it was sent to another site
     * @param bytesMoved of its checkpoints over links [B]
     * @param energy of its replicas, store and links at all sites [J]
     * @param reasons why it was refused, the decisive first
     */
    public JobOutcome {
        sites = List.copyOf(sites);
        times = Map.copyOf(times);
        reasons = List.copyOf(reasons);
    }

    /**
     * The work that is left.
     *
     * @return in the time that it takes at full power [s]
     */
    public double workLeft() {
        return workAsked - workDone;
    }

    /**
     * The time spent in a phase.
     *
     * @param asked the phase
     * @return time [s]
     */
    public double time(Segment.Phase asked) {
        return times.getOrDefault(asked, 0.0);
    }

    /**
     * The time in which it stood still for checkpoints and moves.
     *
     * @return time writing, sending and reading [s]
     */
    public double standstill() {
        return time(Segment.Phase.WRITING) + time(Segment.Phase.SENDING) + time(Segment.Phase.READING);
    }
}
