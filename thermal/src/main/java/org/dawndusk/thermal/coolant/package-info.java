/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Coolants with the temperatures between which they are liquid, and their flow in tubes: friction and heat transfer. Start
 * at {@link org.dawndusk.thermal.coolant.Coolant}.
 *
 * <pre>{@code
 * double pressure = Coolant.AMMONIA.saturationPressure(300);           // Pa
 * Coolant glycol = Coolant.propyleneGlycol(0.4);                       // mass fraction in water
 * double frozenBelow = glycol.freezingTemperature();
 * double reynolds = 12_000;
 * double friction = TubeFlow.frictionFactor(reynolds, 1e-4);
 * double nusselt = TubeFlow.nusselt(reynolds, glycol.prandtl(320));
 * Coolant.AMMONIA.requireLiquid("loop", 410);                          // refused: beyond the critical point
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal.coolant;

import org.jspecify.annotations.NullMarked;
