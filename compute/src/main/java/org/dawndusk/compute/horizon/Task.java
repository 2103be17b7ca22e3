/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.jspecify.annotations.Nullable;

/** A job in the course of one call. */
final class Task {
    static final double NEVER = Double.POSITIVE_INFINITY;

    final TimedJob timed;
    final Job job;
    /** In the order of identifiers. */
    final int index;
    /** In the order in which power is dealt out, the first first. */
    int rank;

    /** The least power of one replica that runs. */
    final double leastPower;

    /** Sites whose constant limits it meets; found when it is first asked for. */
    @Nullable
    BitSet eligible;

    Phase phase = Phase.WAITING;
    /** Since when the phase, or the speed in it, is what it is. */
    double since;
    /** The end of a phase whose end is known. */
    double until = NEVER;
    /** Falls of budgets up to this instant are decided. */
    double reviewed = Double.NEGATIVE_INFINITY;
    /** A running job that ends before this instant keeps the share that it has. */
    double firmUntil = NEVER;

    double share;
    /** The share of its power that nobody takes from it while it runs. */
    double base;

    double work;
    final List<Berth> berths = new ArrayList<>();

    @Nullable
    Berth source;

    @Nullable
    Berth target;

    double sendStart;
    double sendEnd;

    double lost;
    double throttled;
    double completed = NEVER;
    int pauses;
    int moves;
    double bytesMoved;
    double energy;
    final EnumMap<Phase, Double> times = new EnumMap<>(Phase.class);
    List<Shortfall> reasons = List.of();

    int openBefore;
    boolean started;
    /** Of the entry in the queue that counts. */
    int version;

    Task(TimedJob timed, int index, double leastShare) {
        this.timed = timed;
        this.job = timed.job();
        this.index = index;
        this.since = timed.release();
        this.leastPower = leastShare * timed.job().power();
    }

    boolean over() {
        return phase == Phase.DONE || phase == Phase.REFUSED;
    }

    double speed() {
        return phase == Phase.RUNNING ? timed.throttle().speed(share) : 0;
    }

    /** The end of its work at the speed that it has. */
    double completion() {
        return timed.service() ? timed.end() : since + Math.max(0, timed.work() - work) / speed();
    }

    /** The work that is left at a time. */
    double left(double time) {
        return timed.service() ? timed.end() - time : Math.max(0, timed.work() - work - speed() * (time - since));
    }

    /** The longest write of its checkpoint where it is. */
    double writeTime() {
        double longest = 0;
        for (Berth berth : berths) {
            longest = Math.max(longest, berth.site.timed.storeTime(timed.checkpoint()));
        }
        return longest;
    }

    /** The first fall of a budget that is not decided yet. */
    double nextFall() {
        double next = NEVER;
        for (Berth berth : berths) {
            next = Math.min(next, berth.site.timed.nextFall(reviewed));
        }
        return next;
    }

    /** The last instant at which it may start, and be in time. */
    double lastStart() {
        double last = timed.service() ? timed.end() : timed.deadline() - shortest();
        return started ? last : Math.min(last, timed.latestStart());
    }

    /** How long a replica loads or returns. */
    double loadTime(double bytes) {
        return bytes == 0 ? 0 : 8 * bytes / job.bandwidth();
    }

    /** From its start to its end at full power. */
    double shortest() {
        return loadTime(timed.dataIn()) + timed.work() + loadTime(timed.dataOut());
    }

    /** From its start to its end if nothing may interrupt it. */
    double uninterrupted(double start) {
        return timed.service() ? timed.end() - start : shortest();
    }

    @Nullable
    Berth at(SiteLoad site) {
        for (Berth berth : berths) {
            if (berth.site == site) {
                return berth;
            }
        }
        return null;
    }
}
