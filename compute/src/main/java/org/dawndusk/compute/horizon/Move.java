/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import org.jspecify.annotations.Nullable;

/**
 * How a checkpoint could go to another site.
 *
 * @param source the berth that it leaves
 * @param to the site that it goes to
 * @param writeEnd when it is written
 * @param slot when it is sent
 * @param arrival when the job runs again
 * @param share of its power that it then has, without taking any from others
 * @param bytes sent
 * @param sourcePower held at the source until it is sent
 * @param targetPower needed at the target before it runs
 * @param joules taken in all
 * @param price of them
 */
record Move(
        Berth source,
        SiteLoad to,
        double writeEnd,
        Transfers.Slot slot,
        double arrival,
        double share,
        double bytes,
        double sourcePower,
        double targetPower,
        double joules,
        double price) {
    /** The move of one berth to one site that begins now; null if it cannot be. */
    static @Nullable Move of(Course course, Task task, Berth source, SiteLoad to, double now, double horizon) {
        SiteLoad from = source.site;
        int replicas = source.replicas;
        if (to == from || to.lost || task.at(to) != null || to.room(task.job, replicas) < replicas) {
            return null;
        }
        double checkpoint = task.timed.checkpoint();
        boolean written = task.phase == Segment.Phase.PAUSED;
        double writeEnd = written ? now : now + from.timed.storeTime(checkpoint);
        double bytes = replicas * checkpoint;
        double base = course.horizon.leastShare(task.timed);
        // a look at the room before the link is gone through
        if (to.shareBesideAll(task.job, replicas, now, Math.max(writeEnd, horizon)) < base) {
            return null;
        }
        Transfers.Slot slot = course.transfers.slot(from, to, writeEnd, 8 * bytes, now + course.horizon.lookAhead());
        if (slot == null) {
            return null;
        }
        double read = to.timed.storeTime(checkpoint);
        double arrival = slot.end() + read;
        double sure = Math.max(Math.max(horizon, arrival + 4 * read), now + to.longestWrite());
        double share = to.shareBesideAll(task.job, replicas, now, sure);
        double targetPower = Math.max(replicas * to.timed.storePower(checkpoint), to.timed.linkEnergy() * slot.peak());
        double hold = Math.max(targetPower, base * replicas * task.job.power());
        double holdHeat = Math.max(targetPower, base * replicas * task.job.heat());
        if (share < base || !to.carries(hold, holdHeat, now, sure)) {
            return null;
        }
        double sourcePower = Math.max(written ? 0 : source.storePower(), from.timed.linkEnergy() * slot.peak());
        if (written && !from.carries(sourcePower, sourcePower, now, slot.end())) {
            return null;
        }
        double sourceJoules = bytes * ((written ? 0 : from.timed.storeEnergy()) + 8 * from.timed.linkEnergy());
        double targetJoules = bytes * (to.timed.storeEnergy() + 8 * to.timed.linkEnergy());
        return new Move(
                source,
                to,
                writeEnd,
                slot,
                arrival,
                share,
                bytes,
                sourcePower,
                targetPower,
                sourceJoules + targetJoules,
                sourceJoules * from.timed.joulePrice() + targetJoules * to.timed.joulePrice());
    }

    /** The work that the job loses until an end, against full speed. */
    double lost(Task task, double now, double left, double end) {
        double speed = task.timed
                .throttle()
                .speed(Math.max(share, task.timed.throttle().leastShare()));
        return arrival - now + slowed(speed, left, end - arrival);
    }

    /** What a lower speed costs in a span, or to the end of the work where that comes first. */
    static double slowed(double speed, double left, double span) {
        return Math.max(0, Math.min((1 - speed) * span, left * (1 / speed - 1)));
    }
}
