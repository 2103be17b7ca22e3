/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.List;
import org.dawndusk.compute.horizon.JobEvent;
import org.dawndusk.compute.horizon.TimedJob;

/**
 * Something of the user's own that is flown: it asks for accelerators, power, heat and memory whenever it likes, and is told
 * what became of that. It is placed, throttled, paused, moved or refused by the same limits as all other jobs.
 *
 * <p>An activity is a value: what it does next is in the activity that it returns. So a state of the twin can be gone on from
 * twice.
 */
public interface Activity {
    /**
     * Its name, with which the names of its jobs begin, followed by {@code #}.
     *
     * @return name, unique among the activities
     */
    String name();

    /**
     * Its turn, at each window's beginning.
     *
     * @param now the instant [s]
     * @param events that befell its jobs since its last turn, in order of time
     * @return what it asks for now, and the activity after that
     */
    Turn turn(double now, List<JobEvent> events);

    /**
     * What an activity asks for.
     *
     * @param asks new jobs, released now or later; empty if nothing
     * @param then the activity from now on
     */
    record Turn(List<TimedJob> asks, Activity then) {
        /**
         * Copies the list.
         *
         * @param asks new jobs
         * @param then the activity from now on
         */
        public Turn {
            asks = List.copyOf(asks);
        }
    }
}
