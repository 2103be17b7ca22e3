/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

/**
 * A server or satellite with accelerators of one model, as cluster traces count them. Immutable and thread-safe.
 *
 * @param id identifier, unique among the nodes
 * @param hostMilli host processor, in thousandths of a core
 * @param memory host memory [MiB]
 * @param accelerators how many, at most 64
 * @param model model of the accelerators, empty where there are none
 */
public record Node(String id, int hostMilli, long memory, int accelerators, String model) {
    /**
     * Checks the numbers.
     *
     * @param id identifier, unique among the nodes
     * @param hostMilli host processor, in thousandths of a core
     * @param memory host memory [MiB]
     * @param accelerators how many, at most 64
     * @param model model of the accelerators, empty where there are none
     */
    public Node {
        Checks.within("hostMilli", hostMilli, 0, Integer.MAX_VALUE);
        Checks.within("memory", memory, 0, Long.MAX_VALUE);
        Checks.within("accelerators", accelerators, 0, 64);
    }
}
