/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What a mesh carries: between sets of sites, for many demands at once, across its middle, and down to the ground.
 *
 * <p>Start at {@link org.dawndusk.network.capacity.FlowNetwork}:
 *
 * <pre>{@code
 * Visibility view = Visibility.byRange(gateways, x, y, z, range -> 20e9);
 * FlowNetwork network = FlowNetwork.ofMesh(mesh, 100e9).withSites(view);   // gateway g is node mesh.nodes() + g
 * MaximumFlow flow = MaximumFlow.between(network, Endpoints.of(west), Endpoints.of(east));
 * double rate = flow.rate();                                               // bit/s; flow.cutArcs() say why not more
 *
 * ConcurrentFlow shares = ConcurrentFlow.of(network, demands, 0.05);       // share() <= optimum <= bound()
 * FairRates fair = FairRates.of(network, routes);                          // max-min fair along given routes
 * double across = Bisection.torus(100e9, 89, 90).rate();                   // 178 links
 * double down = GroundDownlink.of(view, antennas, terminals).rate();
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.capacity;

import org.jspecify.annotations.NullMarked;
