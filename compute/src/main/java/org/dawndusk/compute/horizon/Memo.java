/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Shortfall;

/** A job between two calls. Immutable. */
record Memo(
        Phase phase,
        double since,
        double until,
        double reviewed,
        double firmUntil,
        double share,
        double base,
        double work,
        List<Place> places,
        int source,
        int target,
        double sendStart,
        double sendEnd,
        Tally tally) {
    /** A berth between two calls. */
    record Place(
            String site,
            int replicas,
            List<Integer> devices,
            boolean holding,
            double power,
            double heat,
            double allowed) {}

    /** What is counted. */
    record Tally(
            boolean started,
            double lost,
            double throttled,
            double completed,
            int pauses,
            int moves,
            double bytesMoved,
            double energy,
            Map<Phase, Double> times,
            List<Shortfall> reasons) {}

    static Memo of(Task task) {
        List<Place> places = task.berths.stream()
                .map(b -> new Place(b.site.id(), b.replicas, b.devices, b.holding, b.power, b.heat, b.allowed))
                .toList();
        return new Memo(
                task.phase,
                task.since,
                task.until,
                task.reviewed,
                task.firmUntil,
                task.share,
                task.base,
                task.work,
                places,
                task.source == null ? -1 : task.berths.indexOf(task.source),
                task.target == null ? -1 : task.berths.indexOf(task.target),
                task.sendStart,
                task.sendEnd,
                new Tally(
                        task.started,
                        task.lost,
                        task.throttled,
                        task.completed,
                        task.pauses,
                        task.moves,
                        task.bytesMoved,
                        task.energy,
                        Map.copyOf(task.times),
                        task.reasons));
    }

    /** Brings a task, and the sites where it is, to what is remembered. */
    void restore(Task task, Function<String, SiteLoad> sites) {
        task.phase = phase;
        task.since = since;
        task.until = until;
        task.reviewed = reviewed;
        task.firmUntil = firmUntil;
        task.share = share;
        task.base = base;
        task.work = work;
        for (Place place : places) {
            Berth berth = new Berth(task, sites.apply(place.site()), place.replicas());
            berth.devices = place.devices();
            berth.holding = place.holding();
            berth.power = place.power();
            berth.heat = place.heat();
            berth.allowed = place.allowed();
            task.berths.add(berth);
            berth.site.add(berth);
        }
        task.source = source < 0 ? null : task.berths.get(source);
        task.target = target < 0 ? null : task.berths.get(target);
        task.sendStart = sendStart;
        task.sendEnd = sendEnd;
        task.started = tally.started();
        task.lost = tally.lost();
        task.throttled = tally.throttled();
        task.completed = tally.completed();
        task.pauses = tally.pauses();
        task.moves = tally.moves();
        task.bytesMoved = tally.bytesMoved();
        task.energy = tally.energy();
        task.times.putAll(tally.times());
        task.reasons = tally.reasons();
    }
}
