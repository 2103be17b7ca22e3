/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/** The heat of a satellite of 120 kW over an orbit with eclipse. Start at {@link org.dawndusk.examples.heat.SatelliteHeat}. */
@NullMarked
package org.dawndusk.examples.heat;

import org.jspecify.annotations.NullMarked;
