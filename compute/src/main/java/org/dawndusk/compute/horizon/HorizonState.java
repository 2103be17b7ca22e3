/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How all jobs stand at an instant, from which {@link Horizon#advance} goes on. Equal states give equal futures. Immutable
 * and thread-safe.
 */
public final class HorizonState {
    private static final HorizonState EMPTY = new HorizonState(Double.NaN, Map.of(), Map.of(), Map.of(), Set.of());

    private final double time;
    private final Map<String, Memo> jobs;
    private final Map<String, Double> energy;
    private final Map<List<String>, Double> bookings;
    private final Set<String> lost;

    HorizonState(
            double time,
            Map<String, Memo> jobs,
            Map<String, Double> energy,
            Map<List<String>, Double> bookings,
            Set<String> lost) {
        this.time = time;
        this.jobs = Map.copyOf(jobs);
        this.energy = Map.copyOf(energy);
        this.bookings = Map.copyOf(bookings);
        this.lost = Set.copyOf(lost);
    }

    /**
     * No job has started and no site is lost.
     *
     * @return the state before any call
     */
    public static HorizonState empty() {
        return EMPTY;
    }

    double time() {
        return time;
    }

    Map<String, Memo> jobs() {
        return jobs;
    }

    Map<String, Double> energy() {
        return energy;
    }

    /** Until when each link is taken. */
    Map<List<String>, Double> bookings() {
        return bookings;
    }

    Set<String> lost() {
        return lost;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HorizonState that
                && Double.compare(time, that.time) == 0
                && jobs.equals(that.jobs)
                && energy.equals(that.energy)
                && bookings.equals(that.bookings)
                && lost.equals(that.lost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(time, jobs, energy, bookings, lost);
    }
}
