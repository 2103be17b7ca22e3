/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The end of a call: what the next one needs, and then how all stands. */
final class Closing {
    private final List<Task> tasks;
    private final List<SiteLoad> sites;
    private final Book book;
    private final Transfers transfers;
    private final Map<String, Double> energyBefore;

    Closing(List<Task> tasks, List<SiteLoad> sites, Book book, Transfers transfers, Map<String, Double> energyBefore) {
        this.tasks = tasks;
        this.sites = sites;
        this.book = book;
        this.transfers = transfers;
        this.energyBefore = energyBefore;
    }

    HorizonResult at(double end) {
        HorizonState state = state(end);
        List<Segment> closed = book.takeSegments();
        // the state is taken: from here on the tasks only serve to say how things stand
        List<JobOutcome> outcomes = new ArrayList<>();
        for (Task task : tasks) {
            book.close(task, end);
            outcomes.add(outcome(task));
        }
        return new HorizonResult(state, book.events, closed, book.takeSegments(), outcomes, energy());
    }

    private SortedMap<String, Double> energy() {
        TreeMap<String, Double> energy = new TreeMap<>(energyBefore);
        sites.forEach(site -> energy.put(site.id(), book.energy()[site.index]));
        return energy;
    }

    private HorizonState state(double end) {
        Map<String, Memo> memos = new HashMap<>();
        tasks.forEach(task -> memos.put(task.timed.id(), Memo.of(task)));
        Set<String> lost = new HashSet<>();
        for (SiteLoad site : sites) {
            if (site.lost) {
                lost.add(site.id());
            }
        }
        return new HorizonState(end, memos, energy(), transfers.booked(), lost);
    }

    private static JobOutcome outcome(Task task) {
        List<String> at = new ArrayList<>();
        for (Berth berth : task.berths) {
            for (int i = 0; i < berth.replicas; i++) {
                at.add(berth.site.id());
            }
        }
        return new JobOutcome(
                task.timed.id(),
                task.phase,
                at,
                task.timed.work(),
                task.work,
                task.lost,
                task.throttled,
                task.timed.value() * task.work,
                task.completed,
                task.timed.deadline() == Task.NEVER ? 0 : Math.max(0, task.completed - task.timed.deadline()),
                task.times,
                task.pauses,
                task.moves,
                task.bytesMoved,
                task.energy,
                task.reasons);
    }
}
