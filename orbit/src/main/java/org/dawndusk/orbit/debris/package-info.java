/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What satellites do to their shell: breakups and their fragments, the evolution of satellites, derelicts and debris over
 * centuries, how many satellites a shell bears, and whom re-entries endanger.
 *
 * <p>The entry is {@link org.dawndusk.orbit.debris.SourceSink}.
 *
 * <pre>{@code
 * double year = 365.25 * 86400;
 * Operations operations = new Operations("derelict", 5 * year, 0.95, 0.01 / year, 0.01, 0.001);
 * SourceSink model = SourceSink.builder(AltitudeShells.uniform(550e3, 600e3, 1), density)
 *         .species(Species.active("satellite", 500, 2, 100, operations), 1000 / year)
 *         .species(Species.derelict("derelict", 500, 2, 100))
 *         .species(Species.debris("debris", 0.1, 1, 2.2, true))
 *         .build();
 * double after = model.evolve(new double[][] {{0}, {0}, {100}}, 0, 200).total("debris", 200);
 * double critical = ShellCapacity.of(model, "satellite", 0).critical()[0];
 * Fragments fragments = Breakup.collision(560, 1.2, 900, 2, 11.7e3).sample(0.1, 1);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.debris;

import org.jspecify.annotations.NullMarked;
