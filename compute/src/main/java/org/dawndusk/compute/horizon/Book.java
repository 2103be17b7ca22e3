/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Shortfall;

/** Writes down what happens: events, segments, work, times and energy. */
final class Book {
    final List<JobEvent> events = new ArrayList<>();
    private final Transfers transfers;
    private final double[] energy;
    private List<Segment> segments = new ArrayList<>();

    Book(Transfers transfers, double[] energy) {
        this.transfers = transfers;
        this.energy = energy;
    }

    double[] energy() {
        return energy;
    }

    /** Gives what was written so far, and goes on with an empty list. */
    List<Segment> takeSegments() {
        List<Segment> taken = segments;
        segments = new ArrayList<>();
        return taken;
    }

    void event(double now, Task task, Action action, String from, String to, List<Shortfall> reasons) {
        event(now, task, action, from, to, 0, 0, 0, reasons);
    }

    void event(
            double now,
            Task task,
            Action action,
            String from,
            String to,
            double bytes,
            double duration,
            double joules,
            List<Shortfall> reasons) {
        events.add(new JobEvent(now, task.timed.id(), action, from, to, bytes, duration, joules, reasons));
    }

    static String sites(Task task) {
        return task.berths.stream().map(berth -> berth.site.id()).collect(Collectors.joining("+"));
    }

    /** Ends a phase and begins the next. */
    void enter(Task task, Phase next, double now, double until) {
        close(task, now);
        task.phase = next;
        task.until = until;
        task.share = 0;
        task.berths.forEach(berth -> berth.site.changed());
    }

    /** Accounts for what a task did since it last changed. */
    void close(Task task, double now) {
        double span = now - task.since;
        if (span > 0 && !task.over()) {
            task.times.merge(task.phase, span, Double::sum);
            if (task.phase == Phase.RUNNING) {
                double gained = task.speed() * span;
                task.work = Math.min(task.timed.work(), task.work + gained);
                task.throttled += span - gained;
            }
            for (Berth berth : task.berths) {
                segments(task, berth, now);
            }
        }
        task.since = Math.max(now, task.since);
    }

    private void segments(Task task, Berth berth, double now) {
        boolean takesPart = task.target == null || berth == task.source || berth == task.target;
        switch (task.phase) {
            case RUNNING ->
                segment(berth, task.since, now, task.share * berth.fullPower(), task.share * berth.fullHeat());
            case WRITING -> same(berth, now, takesPart && berth != task.target ? berth.storePower() : 0);
            case READING -> same(berth, now, takesPart ? berth.storePower() : 0);
            case SENDING -> {
                if (takesPart && task.source != null && task.target != null) {
                    sending(task, berth, task.source.site, task.target.site, now);
                } else {
                    same(berth, now, 0);
                }
            }
            default -> same(berth, now, 0);
        }
    }

    private void same(Berth berth, double now, double power) {
        segment(berth, berth.task.since, now, power, power);
    }

    private void sending(Task task, Berth berth, SiteLoad from, SiteLoad to, double now) {
        double turn = Math.max(task.since, Math.min(task.sendStart, now));
        segment(berth, task.since, turn, 0, 0);
        double each = berth.site.timed.linkEnergy();
        transfers.pieces(
                from, to, turn, now, (start, end, rate) -> segment(berth, start, end, each * rate, each * rate));
    }

    private void segment(Berth berth, double start, double end, double power, double heat) {
        if (!(end > start)) {
            return;
        }
        Task task = berth.task;
        double joules = power * (end - start);
        energy[berth.site.index] += joules;
        task.energy += joules;
        segments.add(new Segment(
                task.timed.id(),
                berth.site.id(),
                task.phase,
                start,
                end,
                berth.replicas,
                task.share,
                power,
                heat,
                berth.holding,
                berth.holding ? berth.devices : List.of()));
    }
}
