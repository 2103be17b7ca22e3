/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Heat from Sun and Earth on plates, cylinders and spheres along an orbit, as loads of a thermal network. Start at {@link
 * org.dawndusk.thermal.environment.OrbitEnvironment}.
 *
 * <pre>{@code
 * double[] edges = {1_900, 3_100, 7_760, 8_960};                     // of the shadow [s]
 * OrbitEnvironment orbit = OrbitEnvironment.builder(SpaceEnvironment.HOT)
 *         .directions(toSun, toEarth).distance(t -> 7_021_000)       // unit vectors in body axes, of seconds
 *         .shadow(sunlitFraction, edges).build();
 * ExternalSurface panel = ExternalSurface.twoSidedPlate(20, Vector3D.PLUS_J);
 * Coating agedPaint = Coating.WHITE_SILICATE_PAINT.aged(0.1);
 * ThermalNetwork network = ThermalNetwork.builder().node("panel", 90_000).boundary("space", 2.7)
 *         .load("panel", orbit.load(panel, agedPaint))               // a Profile that switches at the edges
 *         .radiative("panel", "space", agedPaint.emittance() * panel.area()).build();
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal.environment;

import org.jspecify.annotations.NullMarked;
