/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Laser links to the ground: turbulence as a margin, clouds over one site or many.
 *
 * <p>Start at {@link org.dawndusk.network.ground.SiteDiversity}:
 *
 * <pre>{@code
 * double fadeDb = OpticalTurbulence.hufnagelValley(1.7e-14, 21)
 *         .fadeDb(1.55e-6, Math.toRadians(30), 0.6, 1e-3);               // kept for all but 0.1 % of the time
 * LinkBudget budget = link.gaussianBeam(1_100e3).withLoss("turbulence", fadeDb);
 * SiteDiversity sites = SiteDiversity.byDistance(clear, latitudes, longitudes, 500e3);
 * double available = sites.availability();                               // at least one site clear
 * double gain = available - clear[0];
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.ground;

import org.jspecify.annotations.NullMarked;
