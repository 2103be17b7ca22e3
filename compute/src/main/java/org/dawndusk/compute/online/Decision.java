/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.List;
import java.util.Optional;
import org.dawndusk.compute.placement.Reason;

/**
 * Where a request runs, or why it runs nowhere. Immutable and thread-safe.
 *
 * @param request identifier of the request
 * @param node identifier of its node, empty if it was refused
 * @param accelerators indices of the accelerators that it takes or shares
 * @param score the policy's score of the node, 0 if refused
 * @param reasons empty if it runs; else what binds, the least deficit first, never empty
 */
public record Decision(
        String request, Optional<String> node, List<Integer> accelerators, int score, List<Reason> reasons) {
    /**
     * Copies the lists.
     *
     * @param request identifier of the request
     * @param node identifier of its node, empty if it was refused
     * @param accelerators indices of the accelerators that it takes or shares
     * @param score the policy's score of the node, 0 if refused
     * @param reasons empty if it runs; else what binds, the least deficit first, never empty
     */
    public Decision {
        accelerators = List.copyOf(accelerators);
        reasons = List.copyOf(reasons);
    }
}
