/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Requests that arrive and depart one by one, over accelerators that are shared: packing against fragmentation.
 *
 * <p>Start at {@link org.dawndusk.compute.online.OnlinePlacer}:
 *
 * <pre>{@code
 * List<Node> nodes = GpuTrace.nodes(nodeTable);
 * List<Request> past = GpuTrace.requests(requestTable);
 * OnlinePlacer placer = OnlinePlacer.of(nodes, Policy.FRAGMENTATION_GRADIENT, Workload.of(past), 1);
 * Decision decision = placer.place(next);
 * decision.node().ifPresentOrElse(node -> start(next, node), () -> report(decision.reasons()));
 * placer.release(next.id());
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.online;

import org.jspecify.annotations.NullMarked;
