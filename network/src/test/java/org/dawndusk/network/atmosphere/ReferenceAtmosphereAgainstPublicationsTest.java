/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceAtmosphereAgainstPublicationsTest {
    private static final String SOURCE = "US Standard Atmosphere, 1976, NOAA-S/T 76-1562, table I";

    /** Geometric heights [km], temperature [K] and pressure [mbar], as printed, one in each layer and beyond the layers. */
    @ParameterizedTest
    @CsvSource({
        "5, 255.676, 540.48, 0.01",
        "20, 216.650, 55.293, 0.001",
        "25, 221.552, 25.492, 0.001",
        "40, 250.350, 2.8714, 0.0001",
        "50, 270.650, 0.79779, 0.00001",
        "60, 247.021, 0.21958, 0.00001",
        // the molecular temperature, which is the kinetic one below
        "86, 186.946, 0.0037338, 0.0000001"
    })
    void inTheLayers(double height, double temperature, double pressure, double digit) {
        Published.value("network", "temperature of the reference atmosphere at " + height + " km", temperature, "K")
                .from(SOURCE)
                .within(0.0005)
                .is(ReferenceAtmosphere.temperature(height));
        // the recommendation's pressures at the layers' ends grow to 7e-5 above the standard's, which begin with
        // 226.3206 hPa
        Published.value("network", "pressure of the reference atmosphere at " + height + " km", pressure, "hPa")
                .from(SOURCE)
                .within(0.5 * digit + 7e-5 * pressure)
                .is(ReferenceAtmosphere.pressure(height));
    }

    /** Above 86 km the recommendation has a polynomial for the pressure. */
    @ParameterizedTest
    @CsvSource({"90, 186.87, 1.8359e-3", "95, 188.42, 7.5966e-4", "100, 195.08, 3.2011e-4"})
    void aboveTheLayers(double height, double temperature, double pressure) {
        Published.value("network", "temperature of the reference atmosphere at " + height + " km", temperature, "K")
                .from(SOURCE)
                .within(0.005)
                .is(ReferenceAtmosphere.temperature(height));
        assertThat(ReferenceAtmosphere.pressure(height)).isCloseTo(pressure, within(2e-3 * pressure));
    }

    @Test
    void theVapourFallsByEveryTwoKilometresAndStaysAboveItsLeastMixingRatio() {
        assertThat(ReferenceAtmosphere.vapourDensity(2, 7.5)).isCloseTo(7.5 / Math.E, within(1e-12));
        // two parts in a million of the pressure, as a density: e = rho T / 216.7
        double density = ReferenceAtmosphere.vapourDensity(50, 7.5);
        double pressure = density * ReferenceAtmosphere.temperature(50) / 216.7;
        assertThat(pressure).isCloseTo(2e-6 * ReferenceAtmosphere.pressure(50), within(1e-18));
    }

    @Test
    void layersMeet() {
        for (double geopotential : new double[] {11, 20, 32, 47, 51, 71}) {
            double height = 6356.766 * geopotential / (6356.766 - geopotential);
            double below = ReferenceAtmosphere.pressure(height - 1e-9);
            // the recommendation's 226.3226 hPa are 9e-6 above what the layer below ends with, those at 71 km 17e-6
            assertThat(ReferenceAtmosphere.pressure(height + 1e-9)).isCloseTo(below, within(17e-6 * below));
            assertThat(ReferenceAtmosphere.temperature(height + 1e-9))
                    .isCloseTo(ReferenceAtmosphere.temperature(height - 1e-9), within(1e-7));
        }
        // kinetic above, molecular below
        assertThat(ReferenceAtmosphere.temperature(86.0000001))
                .isCloseTo(ReferenceAtmosphere.temperature(86), within(0.079));
        assertThat(ReferenceAtmosphere.temperature(91.0000001))
                .isCloseTo(ReferenceAtmosphere.temperature(91), within(1e-3));
        assertThat(ReferenceAtmosphere.pressure(86.0000001)).isCloseTo(ReferenceAtmosphere.pressure(86), within(1e-5));
    }
}
