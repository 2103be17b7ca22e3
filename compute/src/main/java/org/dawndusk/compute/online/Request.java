/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A job that arrives: a share of one accelerator, whole accelerators of one node, or none. Immutable and thread-safe.
 *
 * @param id identifier, unique among the requests that run
 * @param hostMilli host processor, in thousandths of a core
 * @param memory host memory [MiB]
 * @param accelerators how many; 1 if a share of one is asked for
 * @param milli thousandths of each accelerator: 1000, or less if one is asked for; 0 if none is
 * @param models the models that will do, any if empty
 */
public record Request(String id, int hostMilli, long memory, int accelerators, int milli, SortedSet<String> models) {
    /**
     * Checks the numbers.
     *
     * @param id identifier, unique among the requests that run
     * @param hostMilli host processor, in thousandths of a core
     * @param memory host memory [MiB]
     * @param accelerators how many; 1 if a share of one is asked for
     * @param milli thousandths of each accelerator: 1000, or less if one is asked for; 0 if none is
     * @param models the models that will do, any if empty
     */
    public Request {
        Checks.within("hostMilli", hostMilli, 0, Integer.MAX_VALUE);
        Checks.within("memory", memory, 0, Long.MAX_VALUE);
        Checks.within("accelerators", accelerators, 0, 64);
        int least = accelerators == 0 ? 0 : accelerators == 1 ? 1 : 1000;
        Checks.within("milli", milli, least, accelerators == 0 ? 0 : 1000);
        models = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(models));
    }

    boolean isShare() {
        return accelerators == 1 && milli < 1000;
    }

    /** What it asks for of all accelerators together. */
    int total() {
        return accelerators * milli;
    }

    /** What two requests share that are alike but for their names. */
    Kind kind() {
        return new Kind(hostMilli, memory, accelerators, milli, models);
    }

    record Kind(int hostMilli, long memory, int accelerators, int milli, SortedSet<String> models) {}
}
