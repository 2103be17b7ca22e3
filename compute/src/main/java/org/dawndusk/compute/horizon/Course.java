/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Shortfall;

/** The steps from phase to phase, and who is concerned by them. */
final class Course {
    static final Comparator<Task> IN_TURN = Comparator.comparingInt((Task task) -> -task.job.priority())
            .thenComparingDouble(task -> task.timed.release())
            .thenComparingInt(task -> task.index);

    final Horizon horizon;
    final List<SiteLoad> sites;
    final Transfers transfers;
    final Book book;
    /** Jobs that wait or are paused, in the order in which they take their turn. */
    final TreeSet<Task> pending = new TreeSet<>(IN_TURN);
    /** Sites at which something has changed in the event at hand. */
    final BitSet touched = new BitSet();
    /** Tasks whose next instant has to be found anew. */
    final TreeSet<Task> changed = new TreeSet<>(Comparator.comparingInt((Task task) -> task.index));
    /** Jobs that were done or refused in the event at hand. */
    final TreeSet<Task> ended = new TreeSet<>(Comparator.comparingInt((Task task) -> task.index));

    Course(Horizon horizon, List<SiteLoad> sites, Transfers transfers, Book book) {
        this.horizon = horizon;
        this.sites = sites;
        this.transfers = transfers;
        this.book = book;
    }

    private void enter(Task task, Phase phase, double now, double until) {
        book.enter(task, phase, now, until);
        task.berths.forEach(berth -> touched.set(berth.site.index));
        changed.add(task);
    }

    void board(Task task, Berth berth) {
        task.berths.add(berth);
        berth.site.add(berth);
        touched.set(berth.site.index);
    }

    private void leave(Task task, Berth berth) {
        task.berths.remove(berth);
        berth.site.remove(berth);
        touched.set(berth.site.index);
    }

    private void leaveAll(Task task) {
        for (Berth berth : List.copyOf(task.berths)) {
            leave(task, berth);
        }
        task.source = null;
        task.target = null;
    }

    /** Starts at berths that are taken already. */
    void start(Task task, double now) {
        double bytes = task.job.replicas() * task.timed.dataIn();
        double load = task.loadTime(task.timed.dataIn());
        task.started = true;
        task.base = horizon.leastShare(task.timed);
        task.berths.forEach(Berth::holdToRun);
        book.event(now, task, Action.STARTED, "", Book.sites(task), bytes, load, 0, List.of());
        if (load > 0) {
            enter(task, Phase.LOADING, now, now + load);
        } else {
            run(task, now);
        }
    }

    void run(Task task, double now) {
        enter(task, Phase.RUNNING, now, Task.NEVER);
        task.source = null;
        task.target = null;
        task.base = horizon.leastShare(task.timed);
        task.share = task.base;
        task.reviewed = now;
        task.firmUntil = Task.NEVER;
        task.berths.forEach(Berth::holdToRun);
    }

    /** Lets a job that ends before a budget falls keep what it has until then. */
    void keepFirm(Task task, double fall) {
        task.base = task.share;
        task.firmUntil = fall;
        task.berths.forEach(Berth::holdToRun);
        task.berths.forEach(berth -> berth.site.changed());
    }

    /** Writes a checkpoint that ends at an instant, and pauses. */
    void pause(Task task, double now, double until, List<Shortfall> reasons) {
        double bytes = task.job.replicas() * task.timed.checkpoint();
        double joules = 0;
        for (Berth berth : task.berths) {
            joules += berth.replicas * task.timed.checkpoint() * berth.site.timed.storeEnergy();
        }
        book.event(now, task, Action.PAUSED, Book.sites(task), "", bytes, until - now, joules, reasons);
        task.pauses++;
        if (until > now) {
            enter(task, Phase.WRITING, now, until);
            task.berths.forEach(berth -> berth.hold(berth.storePower()));
        } else {
            paused(task, now);
        }
    }

    private void paused(Task task, double now) {
        enter(task, Phase.PAUSED, now, Task.NEVER);
        for (Berth berth : task.berths) {
            berth.holding = false;
            berth.devices = List.of();
            berth.hold(0);
        }
        pending.add(task);
    }

    /** Reads the checkpoints where they lie, at berths that are held again. */
    void resume(Task task, double now) {
        double time = task.writeTime();
        double bytes = task.job.replicas() * task.timed.checkpoint();
        double joules = 0;
        for (Berth berth : task.berths) {
            joules += berth.replicas * task.timed.checkpoint() * berth.site.timed.storeEnergy();
        }
        task.base = horizon.leastShare(task.timed);
        task.berths.forEach(Berth::holdToRun);
        String at = Book.sites(task);
        book.event(now, task, Action.RESUMED, at, at, bytes, time, joules, List.of());
        read(task, now, now + time);
    }

    private void read(Task task, double now, double until) {
        if (until > now) {
            enter(task, Phase.READING, now, until);
        } else {
            run(task, now);
        }
    }

    /** Sends the checkpoint of one berth to another site. */
    void move(Task task, Move move, double now, List<Shortfall> reasons) {
        Berth source = move.source();
        Berth target = new Berth(task, move.to(), source.replicas);
        target.devices = move.to().devicesFor(task.job, source.replicas);
        boolean written = task.phase == Phase.PAUSED;
        book.event(
                now,
                task,
                Action.MOVED,
                source.site.id(),
                move.to().id(),
                move.bytes(),
                move.arrival() - now,
                move.joules(),
                reasons);
        // the new berth has no part in what the task did until now
        book.close(task, now);
        task.source = source;
        task.target = target;
        task.sendStart = move.slot().start();
        task.sendEnd = move.slot().end();
        task.base = horizon.leastShare(task.timed);
        transfers.book(source.site, target.site, task.sendEnd);
        board(task, target);
        source.hold(move.sourcePower());
        target.holdToRun(move.targetPower());
        if (!written && move.writeEnd() > now) {
            enter(task, Phase.WRITING, now, move.writeEnd());
        } else {
            send(task, now);
        }
    }

    private void send(Task task, double now) {
        if (task.source != null) {
            book.close(task, now);
            task.source.holding = false;
            task.source.devices = List.of();
        }
        enter(task, Phase.SENDING, now, task.sendEnd);
        if (task.sendEnd <= now) {
            sent(task, now);
        }
    }

    private void sent(Task task, double now) {
        book.close(task, now);
        Berth source = task.source;
        Berth target = task.target;
        if (source == null || target == null) {
            throw new IllegalStateException("job " + task.timed.id() + " is sent from nowhere");
        }
        leave(task, source);
        task.source = null;
        task.moves++;
        task.bytesMoved += target.replicas * task.timed.checkpoint();
        read(task, now, now + target.site.timed.storeTime(task.timed.checkpoint()));
    }

    /** What comes after a phase whose end was known. */
    void next(Task task, double now) {
        switch (task.phase) {
            case LOADING, READING -> run(task, now);
            case WRITING -> {
                if (task.target == null) {
                    paused(task, now);
                } else {
                    send(task, now);
                }
            }
            case SENDING -> sent(task, now);
            case RETURNING -> done(task, now);
            default -> throw new IllegalStateException(task.phase + " has no known end");
        }
    }

    /** The work is done, or the service ends. */
    void complete(Task task, double now) {
        if (!task.timed.service()) {
            task.work = task.timed.work();
        }
        double time = task.phase == Phase.RUNNING ? task.loadTime(task.timed.dataOut()) : 0;
        if (time > 0) {
            enter(task, Phase.RETURNING, now, now + time);
            task.berths.forEach(berth -> berth.hold(0));
        } else {
            done(task, now);
        }
    }

    private void done(Task task, double now) {
        double bytes = task.phase == Phase.RETURNING ? task.job.replicas() * task.timed.dataOut() : 0;
        double time = task.phase == Phase.RETURNING ? now - task.since : 0;
        pending.remove(task);
        book.event(now, task, Action.DONE, Book.sites(task), "", bytes, time, 0, List.of());
        enter(task, Phase.DONE, now, Task.NEVER);
        task.completed = now;
        leaveAll(task);
        ended.add(task);
    }

    /** The job loses where it is, and what it has not delivered. */
    void lose(Task task, double now, List<Shortfall> reasons) {
        book.event(now, task, Action.LOST, Book.sites(task), "", 0, 0, 0, reasons);
        enter(task, Phase.WAITING, now, Task.NEVER);
        if (!task.timed.service()) {
            task.lost += task.work;
            task.work = 0;
        }
        leaveAll(task);
        pending.add(task);
    }

    void refuse(Task task, double now, List<Shortfall> reasons) {
        book.event(now, task, Action.REFUSED, "", "", reasons);
        pending.remove(task);
        enter(task, Phase.REFUSED, now, Task.NEVER);
        task.reasons = reasons;
        ended.add(task);
    }
}
