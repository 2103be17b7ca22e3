/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class EmissionsProperties {
    private final AscentProfile ascent = AscentProfile.of(new double[] {0, 30e3, 60e3}, new double[] {0.3, 0.4, 0.3});
    private final LaunchVehicle vehicle = new LaunchVehicle("heavy", Propellant.METHANE, 4_600e3, 100e3, "test");

    @Property(tries = 100)
    void moreMassNeverEmitsLessAndSootStaysWithinItsIndex(
            @ForAll @DoubleRange(max = 1e6) double mass, @ForAll @DoubleRange(max = 1e5) double altitude) {
        LaunchEmissions one = vehicle.emissions(mass, IndexSet.PUBLISHED, ascent);
        LaunchEmissions more = vehicle.emissions(mass + 1, IndexSet.PUBLISHED, ascent);
        assertThat(more.carbonDioxide()).isGreaterThan(one.carbonDioxide());
        assertThat(more.heatedAir()).isGreaterThan(one.heatedAir());
        assertThat(Propellant.SOLID.blackCarbonIndex(altitude)).isBetween(0.04 * 0.016, 0.016);
        assertThat(Propellant.heatedAirIndex(altitude)).isBetween(0.0, 0.033);
    }
}
