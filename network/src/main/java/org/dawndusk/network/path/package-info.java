/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What latency results: straight to the satellites in view and through the mesh between them.
 *
 * <p>Start at {@link org.dawndusk.network.path.LatencySurvey}; all arrays are in one frame, Earth-fixed where there are
 * ground stations:
 *
 * <pre>{@code
 * GroundStations cities = GroundStations.geocentric(cityX, cityY, cityZ, Math.toRadians(10));
 * LatencySurvey survey = LatencySurvey.of(cities, ephemeris::earthFixed, 9998);
 * List<LatencySummary> direct = survey.direct(instants);
 * double p95 = direct.get(0).p95(); // s, one way, over satellite-instants in view
 *
 * Topology mesh = Topology.grid(2, 4999, 0, 0);
 * LinkRule rule = LinkRule.clearOf(6_378_137 + 80_000).withHopDelay(1e-5);
 * List<LatencySummary> viaMesh = survey.throughMesh(mesh, rule, instants);
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.path;

import org.jspecify.annotations.NullMarked;
