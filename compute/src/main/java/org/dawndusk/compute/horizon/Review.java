/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.placement.Shortfall;
import org.jspecify.annotations.Nullable;

/** Decides what a running job does before a budget falls. */
final class Review {
    /** A job that ends so much before a fall ends before it, however its end is rounded. */
    private static final double MARGIN = 1e-6;

    private final Course course;
    private final Limits limits;

    Review(Course course, Limits limits) {
        this.course = course;
        this.limits = limits;
    }

    void decide(Task task, double now) {
        double fall = task.nextFall();
        double write = task.writeTime();
        if (fall - write > now) {
            return;
        }
        List<Berth> falling = new ArrayList<>();
        for (Berth berth : task.berths) {
            if (berth.site.timed.nextFall(task.reviewed) == fall) {
                falling.add(berth);
            }
        }
        task.reviewed = fall;
        if (task.completion() + MARGIN <= fall) {
            course.keepFirm(task, fall);
            return;
        }
        double share = 1;
        for (Berth berth : task.berths) {
            double here = falling.contains(berth)
                    ? Dealing.after(berth.site, fall, null).shares[berth.site.berths.indexOf(berth)]
                    : Math.max(task.base, berth.allowed);
            share = Math.min(share, here);
        }
        if (share == 1) {
            return;
        }
        double end = Math.max(fall, now + course.horizon.lookAhead());
        double back = fall;
        for (Berth berth : falling) {
            back = Math.max(back, berth.site.timed.recovery(fall, end));
        }
        Move move = course.horizon.moves() ? bestMove(task, falling, share, now, fall, back) : null;
        List<Shortfall> reasons = reasons(task, falling.get(0), share, fall);
        if (move != null) {
            course.move(task, move, now, reasons);
        } else if (share > 0 && !(course.horizon.moves() && pauseIsBetter(task, falling, share, now, fall, back))) {
            course.book.event(
                    now, task, Action.THROTTLED, Book.sites(task), Book.sites(task), 0, back - fall, 0, reasons);
        } else {
            // the last bit of a sum must not carry the write over the fall
            double until = now + write;
            boolean atFall = Math.abs(until - fall) <= 1e-9 * (1 + Math.abs(fall));
            course.pause(task, now, atFall ? Math.max(now, fall) : until, reasons);
        }
    }

    /** What all at the falling sites lose until the budget is back, in value. */
    private static double loss(List<Berth> falling, double fall, double span, @Nullable Task without) {
        double loss = 0;
        for (Berth berth : falling) {
            loss += Dealing.after(berth.site, fall, without).loss * span;
        }
        return loss;
    }

    private static double keepCost(Task task, List<Berth> falling, double share, double now, double fall, double back) {
        double slow = task.timed
                .throttle()
                .speed(Math.max(share, task.timed.throttle().leastShare()));
        double own = Move.slowed(slow, task.left(Math.max(now, fall)), back - fall);
        // its own part in the sums is by a second, without regard to its end
        double counted = 0;
        for (Berth berth : falling) {
            Dealing dealing = Dealing.after(berth.site, fall, null);
            double here = dealing.shares[berth.site.berths.indexOf(berth)];
            counted += task.timed.value() * (1 - Dealing.speed(task, here)) * (back - fall);
        }
        return loss(falling, fall, back - fall, null) - counted + task.timed.value() * own;
    }

    private static double pauseCost(Task task, List<Berth> falling, double now, double fall, double back) {
        double price = 0;
        for (Berth berth : task.berths) {
            price += 2
                    * berth.replicas
                    * task.timed.checkpoint()
                    * berth.site.timed.storeEnergy()
                    * berth.site.timed.joulePrice();
        }
        double stands = back + task.writeTime() - now;
        return loss(falling, fall, back - fall, task) + task.timed.value() * stands + price;
    }

    private static boolean pauseIsBetter(
            Task task, List<Berth> falling, double share, double now, double fall, double back) {
        return pauseCost(task, falling, now, fall, back) < keepCost(task, falling, share, now, fall, back);
    }

    /** The move that costs less than staying and than pausing; null if none does. */
    private @Nullable Move bestMove(
            Task task, List<Berth> falling, double share, double now, double fall, double back) {
        if (falling.size() != 1) {
            return null;
        }
        Berth source = falling.get(0);
        double least = pauseCost(task, falling, now, fall, back);
        if (share > 0) {
            least = Math.min(least, keepCost(task, falling, share, now, fall, back));
        }
        double others = loss(falling, fall, back - fall, task);
        if (others >= least) {
            return null;
        }
        Set<String> domains = task.berths.stream()
                .filter(berth -> berth != source)
                .flatMap(berth -> Apart.domains(task.job, berth.site.timed.site()).stream())
                .collect(Collectors.toSet());
        Move best = null;
        BitSet eligible = limits.eligible(task);
        for (int i = eligible.nextSetBit(0); i >= 0; i = eligible.nextSetBit(i + 1)) {
            SiteLoad to = course.sites.get(i);
            if (!Collections.disjoint(domains, Apart.domains(task.job, to.timed.site()))) {
                continue;
            }
            Move move = Move.of(course, task, source, to, now, back);
            if (move == null || !canBeLeft(task, source, move, now, fall)) {
                continue;
            }
            double cost = others + task.timed.value() * move.lost(task, now, task.left(now), back) + move.price();
            if (cost < least) {
                least = cost;
                best = move;
            }
        }
        return best;
    }

    /** Whether the source has the power to write and send, before and after the fall, beside those who stay. */
    private static boolean canBeLeft(Task task, Berth source, Move move, double now, double fall) {
        SiteLoad site = source.site;
        double sent = move.slot().end();
        double more = move.sourcePower();
        boolean before = site.carries(more - source.power, more - source.heat, now, Math.min(fall, sent));
        boolean always = site.carriesFixed(more, more, now, sent);
        if (!before || !always || sent <= fall) {
            return before && always;
        }
        Dealing stay = Dealing.after(site, fall, task);
        return SiteLoad.within(stay.heldPower + more, site.timed.power().at(fall))
                && SiteLoad.within(stay.heldHeat + more, site.timed.heat().at(fall));
    }

    private static List<Shortfall> reasons(Task task, Berth berth, double share, double fall) {
        Dealing without = Dealing.after(berth.site, fall, task);
        double power = berth.fullPower();
        double heat = berth.fullHeat();
        double left = share > 0 ? share * power : Math.min(without.powerLeft, power);
        String at = String.format(Locale.ROOT, " at %s from %.1f s on", berth.site.id(), fall);
        boolean byHeat = heat > 0 && without.heatLeft / heat < without.powerLeft / power;
        return byHeat
                ? List.of(new Shortfall(
                        "heat",
                        "heat rejection left" + at,
                        heat,
                        share > 0 ? share * heat : Math.min(without.heatLeft, heat),
                        "W"))
                : List.of(new Shortfall("power", "power left" + at, power, left, "W"));
    }
}
