/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * How satellites look from the ground: their magnitude by phase, range and attitude, and how many of them stand in the
 * night sky of a site.
 *
 * <p>The entry is {@link org.dawndusk.orbit.sky.SkySurvey}.
 *
 * <pre>{@code
 * double v = Brightness.magnitude(Brightness.sphere(160).intensity(up, sun, observer), 700e3);
 * Brightness satellite = Brightness.plate(0.1 * 600, Brightness.Face.sun())     // dark array that faces the Sun
 *         .plus(Brightness.sphere(3));                                          // and a body
 * SkySurvey survey = SkySurvey.of(scenario, ephemeris, satellite);
 * for (double t = 0; t < 86400; t += 3600) {
 *     SkyCount count = survey.at(t, 0, Math.toRadians(10), 7, Math.toRadians(50)).get(0);
 * }
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.sky;

import org.jspecify.annotations.NullMarked;
