/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What launching, building and taking down a fleet puts into the air, beside a data centre on the ground.
 *
 * <p>Start at {@link org.dawndusk.compute.emissions.LaunchEmissions}:
 *
 * <pre>{@code
 * LaunchVehicle vehicle = new LaunchVehicle("heavy", Propellant.METHANE, 4_600e3, 100e3, "user");
 * LaunchEmissions air = vehicle.emissions(launchedMass, IndexSet.PUBLISHED, AscentProfile.of(heights, burned));
 * double soot = air.blackCarbon();
 * double carbon = Propellant.METHANE.carbonBalance(IndexSet.PUBLISHED);        // above 1: more than there is
 * double alumina = ReentryConvention.FLAT.alumina(mass, 0.4, 1);
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.emissions;

import org.jspecify.annotations.NullMarked;
