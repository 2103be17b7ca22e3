/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.time.LocalTime;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DensityAgainstPublicationsTest {

    private final Earth earth = Earth.embedded();

    @Test
    void exponentialAtmosphereWithinABand() {
        Published.value("orbit", "exponential atmosphere, density at 747.2119 km", 0.021219854, "ng/m³")
                .from("Vallado, Fundamentals of Astrodynamics and Applications, 4th ed., section 8.6.2, worked example")
                .within(0.5e-9)
                .is(1e12 * ExponentialAtmosphere.density(747211.9));
    }

    @ParameterizedTest
    @CsvSource({"200, 278.9", "400, 3.725", "650, 0.07249", "1000, 0.003019"})
    void exponentialAtmosphereByAltitude(int altitude, double expected) {
        // four digits are printed; at 650 km, between two bases, it is the closed form
        Published.value("orbit", "exponential atmosphere, density at " + altitude + " km", expected, "ng/m³")
                .from("Vallado, Fundamentals of Astrodynamics and Applications, 4th ed., Table 8-4")
                .withinRelative(1e-4)
                .is(1e12 * ExponentialAtmosphere.density(altitude * 1e3));
    }

    @Test
    void orbitMeanUnderNrlmsise() {
        // how the points are spaced in time is worth 0.1 %, the definition of the local time of the node as much
        Scenario scenario = Scenario.utc(earth, "2027-06-21T00:00:00");
        double node = SunSynchronous.ascendingNode(earth, scenario.epoch(), LocalTime.of(18, 0));
        double inclination = SunSynchronous.inclination(earth, 650e3);
        MeanDensity density =
                MeanDensity.of(scenario, SpaceWeather.constant(150, 15).nrlmsise00(earth), inclination, t -> node);
        Published.value(
                        "orbit",
                        "NRLMSISE-00 orbit-mean density, dawn-dusk 650 km, 2027-06-21, F10.7 150, Ap 15",
                        0.07633,
                        "ng/m³")
                .from("independent computation with Orekit 13.1, NRLMSISE-00")
                .withinRelative(1e-3)
                .is(1e12 * density.at(650e3, 0));
    }
}
