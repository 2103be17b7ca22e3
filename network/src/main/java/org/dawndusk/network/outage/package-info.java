/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What is left when satellites, links or gateways are lost, at random or the most important first.
 *
 * <p>Start at {@link org.dawndusk.network.outage.Outage}:
 *
 * <pre>{@code
 * Outage some = Outage.randomSatellites(mesh, 500, 42);                  // the same seed, the same loss
 * Betweenness busy = Betweenness.sampled(mesh, 200, 42);                 // 200 trees
 * Outage worst = Outage.busiestSatellites(mesh, busy, 500).and(Outage.randomLinks(mesh, 100, 42));
 * Connectivity left = Connectivity.of(mesh, worst);
 * double share = left.reachablePairs();
 * LatencyLoss loss = LatencyLoss.from(mesh, worst, 0, 1000, 2000);       // loss.p95Stretch(), loss.cutOff()
 * MeshGraph after = worst.of(mesh);
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.outage;

import org.jspecify.annotations.NullMarked;
