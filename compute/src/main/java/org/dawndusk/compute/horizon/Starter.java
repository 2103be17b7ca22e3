/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.jspecify.annotations.Nullable;

/** Starts jobs that wait, and takes up those that are paused, in their turn. */
final class Starter {
    private final Course course;
    private final Limits limits;

    Starter(Course course, Limits limits) {
        this.course = course;
        this.limits = limits;
    }

    /** A site with room for some replicas. */
    private record Offer(SiteLoad site, int replicas, double share, int idle, double fall) {
        boolean better(@Nullable Offer other, int wanted) {
            if (other == null) {
                return true;
            }
            if (Math.min(replicas, wanted) != Math.min(other.replicas, wanted)) {
                return replicas > other.replicas;
            }
            if (share != other.share) {
                return share > other.share;
            }
            return idle != other.idle ? idle < other.idle : fall > other.fall;
        }
    }

    /** Gives all that wait their turn at the sites that have changed; a new one at all sites. */
    void giveTurns(double now, BitSet changed, Set<Task> fresh) {
        BitSet open = new BitSet();
        int idle = 0;
        double share = 0;
        double power = 0;
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            SiteLoad site = course.sites.get(i);
            if (!site.lost && site.largestShare() > 0) {
                open.set(i);
                idle = Math.max(idle, site.idle());
                share = Math.max(share, site.largestShare());
                power = Math.max(power, site.timed.power().at(now) * (1 + 2 * SiteLoad.ROUNDING) - site.holdPower());
            }
        }
        for (Task task : open.isEmpty() ? List.copyOf(fresh) : List.copyOf(course.pending)) {
            double accelerators = task.job.accelerators();
            boolean room = accelerators <= (accelerators < 1 ? share : idle) && task.leastPower <= power;
            if (!room && !fresh.contains(task)) {
                continue;
            }
            boolean isNew = fresh.contains(task);
            boolean went = task.phase == Phase.PAUSED ? resume(task, open, now) : start(task, open, isNew, now);
            if (went) {
                course.pending.remove(task);
                course.changed.add(task);
            }
        }
    }

    private boolean start(Task task, BitSet open, boolean isNew, double now) {
        if (task.lastStart() < now || task.timed.end() <= now) {
            return false;
        }
        BitSet eligible = limits.eligible(task);
        if (!isNew && !eligible.intersects(open)) {
            return false;
        }
        int replicas = task.job.replicas();
        boolean everywhere = isNew || replicas > 1;
        if (!isNew && !anyOffer(task, open, now)) {
            return false;
        }
        List<Offer> chosen = new ArrayList<>();
        Set<String> domains = new HashSet<>();
        Set<SiteLoad> taken = new HashSet<>();
        int wanted = replicas;
        while (wanted > 0) {
            Offer best = null;
            int most = Apart.asked(task.job) ? 1 : wanted;
            for (int i = eligible.nextSetBit(0); i >= 0; i = eligible.nextSetBit(i + 1)) {
                SiteLoad site = course.sites.get(i);
                boolean asked = (everywhere || open.get(i)) && !taken.contains(site);
                if (asked && Collections.disjoint(domains, Apart.domains(task.job, site.timed.site()))) {
                    Offer offer = offer(task, site, most, now);
                    if (offer != null && offer.better(best, most)) {
                        best = offer;
                    }
                }
            }
            if (best == null) {
                return false;
            }
            chosen.add(best);
            taken.add(best.site());
            domains.addAll(Apart.domains(task.job, best.site().timed.site()));
            wanted -= best.replicas();
        }
        course.book.close(task, now);
        for (Offer offer : chosen) {
            Berth berth = new Berth(task, offer.site(), offer.replicas());
            berth.devices = offer.site().devicesFor(task.job, offer.replicas());
            course.board(task, berth);
        }
        course.start(task, now);
        return true;
    }

    private boolean anyOffer(Task task, BitSet open, double now) {
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            if (limits.eligible(task).get(i) && offer(task, course.sites.get(i), 1, now) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Offer offer(Task task, SiteLoad site, int most, double now) {
        double heat = course.horizon.leastShare(task.timed) * task.job.heat();
        if (site.lost || !site.mayTake(task.job, task.leastPower, heat, now)) {
            return null;
        }
        int fits = carries(task, site, 1, 0, now) ? site.room(task.job, most) : 0;
        while (fits > 0 && !carries(task, site, fits, 0, now)) {
            fits--;
        }
        if (fits == 0) {
            return null;
        }
        double share = site.shareBesideAll(task.job, fits, now, now);
        int idle = site.idle();
        return new Offer(site, fits, share, idle, site.timed.nextFall(now));
    }

    /** Whether more replicas are carried long enough, beside what others have been promised. */
    private boolean carries(Task task, SiteLoad site, int replicas, double read, double now) {
        TimedJob timed = task.timed;
        double base = course.horizon.leastShare(timed);
        double store = replicas * site.timed.storePower(timed.checkpoint());
        double power = Math.max(store, base * replicas * task.job.power());
        double heat = Math.max(store, base * replicas * task.job.heat());
        // pausing and resuming take two writes or reads; a start must be worth twice that
        double own = read + task.loadTime(timed.dataIn()) + 4 * site.timed.storeTime(timed.checkpoint());
        boolean soon = site.carries(power, heat, now, now + Math.max(own, site.longestWrite()));
        return soon && (timed.preemptible() || site.carriesFixed(power, heat, now, now + task.uninterrupted(now)));
    }

    private boolean resume(Task task, BitSet open, double now) {
        boolean here = task.berths.stream().anyMatch(berth -> open.get(berth.site.index));
        if (here && task.berths.stream().allMatch(berth -> takesBack(task, berth, now))) {
            course.book.close(task, now);
            for (Berth berth : task.berths) {
                berth.devices = berth.site.devicesFor(task.job, berth.replicas);
                berth.holding = true;
            }
            course.resume(task, now);
            return true;
        }
        return course.horizon.moves() && task.berths.size() == 1 && sendAway(task, open, now);
    }

    private boolean takesBack(Task task, Berth berth, double now) {
        return !berth.site.lost
                && berth.site.room(task.job, berth.replicas) == berth.replicas
                && carries(task, berth.site, berth.replicas, berth.site.timed.storeTime(task.timed.checkpoint()), now);
    }

    /** Sends a paused job to where it loses less than by waiting. */
    private boolean sendAway(Task task, BitSet open, double now) {
        Berth berth = task.berths.get(0);
        double end = now + course.horizon.lookAhead();
        double back = end;
        for (double at : berth.site.timed.switches()) {
            if (at > now && at < end && carries(task, berth.site, berth.replicas, 0, at)) {
                back = at;
                break;
            }
        }
        TimedSite home = berth.site.timed;
        double read = home.storeTime(task.timed.checkpoint());
        double value = task.timed.value();
        double least = value * (back + read - now)
                + berth.replicas * task.timed.checkpoint() * home.storeEnergy() * home.joulePrice();
        Move best = null;
        BitSet eligible = limits.eligible(task);
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            Move move = eligible.get(i) ? Move.of(course, task, berth, course.sites.get(i), now, now) : null;
            if (move != null) {
                double cost = value * move.lost(task, now, task.left(now), back + read) + move.price();
                if (cost < least) {
                    least = cost;
                    best = move;
                }
            }
        }
        if (best == null) {
            return false;
        }
        course.move(task, best, now, limits.lackingAt(task, berth.site, now));
        return true;
    }
}
