/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * What a new placement does to a job. Immutable and thread-safe.
 *
 * @param job identifier of the job
 * @param from its sites before, one entry a replica; empty if it did not run
 * @param to its sites afterwards; empty if it runs no more
 */
public record Change(String job, List<String> from, List<String> to) {
    /**
     * Copies the lists.
     *
     * @param job identifier of the job
     * @param from its sites before
     * @param to its sites afterwards
     */
    public Change {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * Whether a job that ran, and runs on, had to leave a site.
     *
     * @return whether it moved
     */
    public boolean moved() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /**
     * The replicas that had to leave a site, whether they run elsewhere or no more.
     *
     * @return count [1]
     */
    public int replicasMoved() {
        List<String> left = new ArrayList<>(from);
        to.forEach(left::remove);
        return left.size();
    }
}
