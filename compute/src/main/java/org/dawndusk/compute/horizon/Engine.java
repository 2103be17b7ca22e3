/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Shortfall;

/** One call of {@link Horizon#advance}: takes the events of each instant together, in an order that is always the same. */
final class Engine {
    private static final Comparator<Task> POWER_FIRST = Comparator.comparingInt((Task task) -> -task.job.priority())
            .thenComparingDouble(task -> -task.timed.value() / (task.job.replicas() * task.job.power()))
            .thenComparingInt(task -> task.index);

    private static final Comparator<Task> BY_NAME = Comparator.comparingInt(task -> task.index);

    private enum Kind {
        FAULT,
        TASK,
        SITE,
        RELEASE,
        LAST_START
    }

    private record Entry(double at, Kind kind, int index, int version) {}

    private final HorizonInputs inputs;
    private final double from;
    private final double to;
    private final List<SiteLoad> sites = new ArrayList<>();
    private final Map<String, SiteLoad> siteOf = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, Task> taskOf = new HashMap<>();
    private final Map<String, List<Task>> followers = new HashMap<>();
    private final PriorityQueue<Entry> queue = new PriorityQueue<>(Comparator.comparingDouble(Entry::at));
    private final HorizonState before;
    private final Transfers transfers;
    private final Book book;
    private final Course course;
    private final Limits limits;
    private final Starter starter;
    private final Review review;
    private final Budgets budgets;

    Engine(Horizon horizon, HorizonState state, double from, double to, HorizonInputs inputs) {
        this.inputs = inputs;
        before = state;
        this.from = from;
        this.to = to;
        for (TimedSite timed : inputs.sites()) {
            SiteLoad site = new SiteLoad(timed, sites.size());
            site.lost = state.lost().contains(site.id());
            sites.add(site);
            siteOf.put(site.id(), site);
        }
        transfers = new Transfers(inputs.links(), state.bookings());
        double[] energy = sites.stream()
                .mapToDouble(site -> state.energy().getOrDefault(site.id(), 0.0))
                .toArray();
        book = new Book(transfers, energy);
        course = new Course(horizon, sites, transfers, book);
        limits = new Limits(horizon, sites);
        starter = new Starter(course, limits);
        review = new Review(course, limits);
        budgets = new Budgets(course);
        takeUp(horizon);
        fillQueue();
    }

    private void takeUp(Horizon horizon) {
        for (TimedJob timed : inputs.jobs()) {
            Task task = new Task(timed, tasks.size(), horizon.leastShare(timed));
            tasks.add(task);
            taskOf.put(timed.id(), task);
        }
        List<Task> ranked = new ArrayList<>(tasks);
        ranked.sort(POWER_FIRST);
        for (int rank = 0; rank < ranked.size(); rank++) {
            ranked.get(rank).rank = rank;
        }
        before.jobs().forEach((id, memo) -> {
            Task task = taskOf.get(id);
            if (task != null) {
                memo.restore(task, this::site);
            } else if (memo.phase() != Phase.DONE && memo.phase() != Phase.REFUSED) {
                throw Checks.refused("job of the state", id, "the " + tasks.size() + " jobs of the inputs");
            }
        });
        for (Task task : tasks) {
            for (String name : task.timed.after()) {
                Task first = taskOf.get(name);
                if (first != null && first.phase != Phase.DONE) {
                    task.openBefore++;
                    followers.computeIfAbsent(name, unused -> new ArrayList<>()).add(task);
                }
            }
        }
    }

    private SiteLoad site(String id) {
        SiteLoad site = siteOf.get(id);
        if (site == null) {
            throw Checks.refused("site of the state", id, "the " + sites.size() + " sites of the inputs");
        }
        return site;
    }

    private void fillQueue() {
        for (int i = 0; i < inputs.faults().size(); i++) {
            enqueue(inputs.faults().get(i).instant(), Kind.FAULT, i, 0);
        }
        for (SiteLoad site : sites) {
            for (double at : site.timed.switches()) {
                enqueue(at, Kind.SITE, site.index, 0);
            }
        }
        for (Task task : tasks) {
            if (task.over()) {
                continue;
            }
            boolean known = before.jobs().containsKey(task.timed.id()) && task.timed.release() < from;
            if (task.phase == Phase.WAITING && !known) {
                enqueue(Math.max(from, task.timed.release()), Kind.RELEASE, task.index, 0);
            } else if (task.phase == Phase.PAUSED || (task.phase == Phase.WAITING && task.openBefore == 0)) {
                course.pending.add(task);
            }
            if (task.phase == Phase.WAITING) {
                enqueue(Math.max(from, task.lastStart()), Kind.LAST_START, task.index, 0);
            }
            schedule(task, from);
        }
        budgets.overdrawn(from).forEach(site -> enqueue(from, Kind.SITE, site.index, 0));
    }

    private void enqueue(double at, Kind kind, int index, int version) {
        if (at >= from && at < to) {
            queue.add(new Entry(at, kind, index, version));
        }
    }

    private void schedule(Task task, double now) {
        task.version++;
        double next = task.until;
        if (task.phase == Phase.RUNNING) {
            next = task.completion();
            if (task.timed.preemptible()) {
                double fall = task.nextFall();
                next = fall == Task.NEVER ? next : Math.min(next, Math.max(now, fall - task.writeTime()));
            }
        } else if (task.phase == Phase.WAITING || task.over()) {
            return;
        } else if (task.timed.service() && task.phase != Phase.RETURNING) {
            next = Math.min(next, task.timed.end());
        }
        enqueue(next, Kind.TASK, task.index, task.version);
    }

    HorizonResult run() {
        while (!queue.isEmpty()) {
            double now = queue.element().at();
            List<Entry> due = new ArrayList<>();
            while (!queue.isEmpty() && queue.element().at() == now) {
                due.add(queue.remove());
            }
            due.sort(Comparator.comparing(Entry::kind).thenComparingInt(Entry::index));
            instant(now, due);
        }
        return new Closing(tasks, sites, book, transfers, before.energy()).at(to);
    }

    private void instant(double now, List<Entry> due) {
        TreeSet<Task> fresh = new TreeSet<>(Course.IN_TURN);
        Set<Task> atLast = new TreeSet<>(BY_NAME);
        TreeSet<Task> reviewed = new TreeSet<>(Comparator.comparingInt((Task task) -> -task.rank));
        for (Entry entry : due) {
            switch (entry.kind()) {
                case FAULT -> fault(inputs.faults().get(entry.index()), now, fresh);
                case TASK -> {
                    Task task = tasks.get(entry.index());
                    if (task.version == entry.version() && !course.changed.contains(task)) {
                        step(task, now, reviewed);
                    }
                }
                case SITE -> course.touched.set(entry.index());
                case RELEASE -> release(tasks.get(entry.index()), now, fresh);
                case LAST_START -> {
                    // a job that was lost meanwhile has more time
                    Task task = tasks.get(entry.index());
                    if (task.lastStart() <= now) {
                        atLast.add(task);
                    }
                }
            }
        }
        followUp(now, fresh);
        for (Task task : reviewed) {
            if (task.phase == Phase.RUNNING) {
                review.decide(task, now);
                course.changed.add(task);
            }
        }
        budgets.shed(now).forEach(task -> waitAgain(task, fresh));
        if (!course.touched.isEmpty() || !fresh.isEmpty()) {
            starter.giveTurns(now, (BitSet) course.touched.clone(), fresh);
        }
        for (Task task : atLast) {
            if (task.phase == Phase.WAITING && task.started && task.timed.service()) {
                course.complete(task, now);
            } else if (task.phase == Phase.WAITING) {
                course.refuse(task, now, limits.tooLate(task, now));
            }
        }
        followUp(now, fresh);
        budgets.deal(now);
        course.changed.forEach(task -> schedule(task, now));
        course.changed.clear();
        course.touched.clear();
    }

    private void step(Task task, double now, Set<Task> reviewed) {
        if (task.timed.service() && now >= task.timed.end() && task.phase != Phase.RETURNING) {
            course.complete(task, now);
        } else if (task.phase == Phase.RUNNING) {
            if (task.completion() <= now) {
                course.complete(task, now);
            } else {
                reviewed.add(task);
            }
        } else if (task.until <= now) {
            course.next(task, now);
        }
    }

    private void fault(HorizonInputs.Fault fault, double now, Set<Task> fresh) {
        SiteLoad site = site(fault.site());
        site.lost = !fault.returned();
        course.touched.set(site.index);
        if (fault.returned()) {
            return;
        }
        List<Shortfall> reasons = List.of(new Shortfall("site", "site " + site.id() + " working", 1, 0, "1"));
        for (Berth berth : List.copyOf(site.berths)) {
            if (berth.task.berths.contains(berth)) {
                course.lose(berth.task, now, reasons);
                waitAgain(berth.task, fresh);
            }
        }
    }

    /** A job that was lost is as good as new: it may start at once at a site where nothing has changed. */
    private void waitAgain(Task task, Set<Task> fresh) {
        fresh.add(task);
        enqueue(Math.max(task.since, task.lastStart()), Kind.LAST_START, task.index, 0);
    }

    private void release(Task task, double now, Set<Task> fresh) {
        if (task.phase != Phase.WAITING) {
            return;
        }
        List<Shortfall> never = limits.never(task, now);
        boolean refusedBefore = task.timed.after().stream()
                .map(taskOf::get)
                .anyMatch(before -> before != null && before.phase == Phase.REFUSED);
        if (!never.isEmpty() || refusedBefore) {
            course.refuse(task, now, refusedBefore ? List.of(after()) : never);
        } else if (task.openBefore == 0) {
            course.pending.add(task);
            fresh.add(task);
        }
    }

    private static Shortfall after() {
        return new Shortfall("after", "jobs before it that can be done", 1, 0, "1");
    }

    /** Frees those that waited for jobs which are done, and refuses those whose jobs before never run. */
    private void followUp(double now, Set<Task> fresh) {
        while (!course.ended.isEmpty()) {
            Task first = course.ended.pollFirst();
            for (Task task : followers.getOrDefault(first.timed.id(), List.of())) {
                boolean released = task.timed.release() <= now;
                if (task.phase != Phase.WAITING) {
                    continue;
                }
                if (first.phase == Phase.REFUSED) {
                    course.refuse(task, now, List.of(after()));
                } else if (--task.openBefore == 0 && released) {
                    course.pending.add(task);
                    fresh.add(task);
                }
            }
        }
    }
}
