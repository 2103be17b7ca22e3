/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Radiators that flew and stacks on chips, with the source and date of each figure. Start at {@link
 * org.dawndusk.thermal.catalog.RadiatorType}; coatings stand with {@link org.dawndusk.thermal.Coating}, coolants with {@link
 * org.dawndusk.thermal.coolant.Coolant}.
 *
 * <pre>{@code
 * double mass = 110 * RadiatorType.ISS_HEAT_REJECTION.arealMass();       // kg
 * RadiatorPanel panel = RadiatorPanel.builder().area(110).twoSided(Coating.WHITE_SILICATE_PAINT_AGED)
 *         .arealMass(RadiatorType.ISS_PHOTOVOLTAIC.arealMass()).build();
 * double coldPlate = ChipStack.VAPOUR_CHAMBER_700_W.coldSideLimit();            // K
 * ThermalChain chain = ChipStack.VAPOUR_CHAMBER_700_W.chain(72).link("loop", 2e-4).build();
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal.catalog;

import org.jspecify.annotations.NullMarked;
