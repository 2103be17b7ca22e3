/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Which way, and when it changes: routes between satellites, between all pairs of ground stations, disjoint ones, hand-overs
 * over time, and the same beside fibre.
 *
 * <p>Start at {@link org.dawndusk.network.route.GroundRoutes}:
 *
 * <pre>{@code
 * MeshGraph mesh = MeshGraph.of(Topology.grid(72, 22, 0, 0), LinkRule.clearOf(6_458_137), x, y, z);
 * GroundRoutes now = GroundRoutes.of(cities, mesh, x, y, z, executor, 2);
 * double oneWay = now.delay(london, tokyo);                          // s, infinite where there is no way
 * Route way = now.route(london, tokyo);                              // its satellites in order
 * double stretch = oneWay / FibrePath.delay(cityX, cityY, cityZ, london, tokyo);
 * List<Route> spare = DisjointRoutes.find(mesh, 17, 1403, 3);
 * PairTimeline orbit = PairTimeline.of(cities, london, tokyo, positions, topology, rule, instants);
 * orbit.handOvers().forEach(each -> show(each.time(), each.up(), each.down()));
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.route;

import org.jspecify.annotations.NullMarked;
