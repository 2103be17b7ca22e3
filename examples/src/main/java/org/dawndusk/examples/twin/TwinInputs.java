/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.Comparator;
import java.util.List;
import org.dawndusk.compute.horizon.Links;
import org.dawndusk.compute.horizon.TimedJob;

/**
 * What the twin is given beside its satellites. Immutable; thread-safe if the links are.
 *
 * @param jobs known ahead; their heat is what arises at the chips
 * @param links between the classes
 * @param faults that nobody foresees
 */
public record TwinInputs(List<TimedJob> jobs, Links links, List<TwinFault> faults) {
    /**
     * Orders the faults by time.
     *
     * @param jobs known ahead
     * @param links between the classes
     * @param faults that nobody foresees
     */
    public TwinInputs {
        jobs = List.copyOf(jobs);
        faults = faults.stream()
                .sorted(Comparator.comparingDouble(TwinFault::instant)
                        .thenComparing(TwinFault::site)
                        .thenComparing(TwinFault::kind))
                .toList();
    }

    /**
     * Inputs without faults.
     *
     * @param jobs known ahead
     * @param links between the classes
     * @return the inputs
     */
    public static TwinInputs of(List<TimedJob> jobs, Links links) {
        return new TwinInputs(jobs, links, List.of());
    }
}
