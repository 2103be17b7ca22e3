/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened between two instants, and how all jobs stand at the second. Immutable and thread-safe.
 *
 * @param state from which the next call goes on
 * @param events in order of time, those at the second instant left to the next call
 * @param segments those that ended between the instants, whenever they began
 * @param open those that go on, as if they ended at the second instant
 * @param outcomes of all jobs since the beginning, by identifier
 * @param energy drawn at each site since the beginning, by identifier [J]
 */
public record HorizonResult(
        HorizonState state,
        List<JobEvent> events,
        List<Segment> segments,
        List<Segment> open,
        List<JobOutcome> outcomes,
        SortedMap<String, Double> energy) {
    /**
     * Copies the collections.
     *
     * @param state from which the next call goes on
     * @param events in order of time
     * @param segments those that ended between the instants
     * @param open those that go on
     * @param outcomes of all jobs since the beginning
     * @param energy drawn at each site since the beginning [J]
     */
    public HorizonResult {
        events = List.copyOf(events);
        segments = List.copyOf(segments);
        open = List.copyOf(open);
        outcomes = List.copyOf(outcomes);
        energy = Collections.unmodifiableSortedMap(new TreeMap<>(energy));
    }

    /**
     * How a job stands.
     *
     * @param job identifier
     * @return its outcome
     * @throws IllegalArgumentException if there is no such job
     */
    public JobOutcome outcome(String job) {
        return outcomes.stream()
                .filter(outcome -> outcome.job().equals(job))
                .findFirst()
                .orElseThrow(() -> Checks.refused("job", job, "the " + outcomes.size() + " jobs"));
    }

    /**
     * How often something was decided or befell.
     *
     * @param action what
     * @return events of this kind
     */
    public long count(JobEvent.Action action) {
        return events.stream().filter(event -> event.action() == action).count();
    }

    /**
     * What all work done so far is worth.
     *
     * @return value [USD]
     */
    public double value() {
        return outcomes.stream().mapToDouble(JobOutcome::value).sum();
    }
}
