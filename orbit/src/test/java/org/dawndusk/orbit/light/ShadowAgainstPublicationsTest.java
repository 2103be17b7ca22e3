/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.Earth;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadowAgainstPublicationsTest {

    private static final String CYLINDER = "closed form of the cylindrical shadow, Vallado 4th ed. section 5.3.2";
    private static final String CONE = "closed form of the conical shadow, Wertz, Mission Geometry, section 5.1";

    private static double radius(double altitudeKm) {
        return Earth.EQUATORIAL_RADIUS + altitudeKm * 1e3;
    }

    private static double period(double radius, double mu) {
        return 2 * Math.PI * Math.sqrt(radius * radius * radius / mu);
    }

    @ParameterizedTest
    @CsvSource({"400, 36.1078", "550, 35.6115", "1200, 34.8415"})
    void longestEclipse(int altitude, double minutes) {
        double r = radius(altitude);
        Published.value("orbit", "cylinder, eclipse at beta 0, " + altitude + " km, mu 398600.4415", minutes, "min")
                .from(CYLINDER)
                .within(1e-3)
                .is(Shadow.CYLINDER.eclipseDuration(r, 0, period(r, 3.986004415e14)) / 60);
    }

    @ParameterizedTest
    @CsvSource({"550, 2136.689", "650, 2122.791", "1000, 2096.122"})
    void longestEclipseInSeconds(int altitude, double seconds) {
        double r = radius(altitude);
        Published.value("orbit", "cylinder, eclipse at beta 0, " + altitude + " km, mu 398600.4418", seconds, "s")
                .from(CYLINDER)
                .within(1e-3)
                .is(Shadow.CYLINDER.eclipseDuration(r, 0, period(r, 3.986004418e14)));
    }

    @ParameterizedTest
    @CsvSource({"30, 0.338820", "62, 0.147413", "65, 0.035311"})
    void fractionByBeta(int beta, double fraction) {
        Published.value("orbit", "cylinder, eclipse fraction at 650 km, beta " + beta + " deg", fraction, "1")
                .from(CYLINDER)
                .within(1e-6)
                .is(Shadow.CYLINDER.eclipseFraction(radius(650), Math.toRadians(beta)));
    }

    @Test
    void eclipseAtBetaSixty() {
        Published.value("orbit", "cylinder, eclipse at 550 km, beta 60 deg", 1232.365, "s")
                .from(CYLINDER)
                .within(1e-3)
                .is(Shadow.CYLINDER.eclipseDuration(radius(550), -Math.PI / 3, period(radius(550), 3.986004418e14)));
    }

    @ParameterizedTest
    @CsvSource({"550, 67.015948", "650, 65.164117"})
    void betaLimit(int altitude, double degrees) {
        Published.value("orbit", "cylinder, beta without eclipse, " + altitude + " km", degrees, "deg")
                .from(CYLINDER)
                .within(1e-6)
                .is(Math.toDegrees(Shadow.CYLINDER.betaLimit(radius(altitude))));
    }

    @Test
    void conesInLowOrbit() {
        double r = radius(550);
        double period = period(r, 3.986004418e14);
        Published.value("orbit", "cone, umbra at beta 0, 550 km", 2128.272, "s")
                .from(CONE)
                .within(5e-3)
                .is(Shadow.UMBRA.eclipseDuration(r, 0, period));
        Published.value("orbit", "cone, penumbra at beta 0, 550 km", 2145.262, "s")
                .from(CONE)
                .within(5e-3)
                .is(Shadow.PENUMBRA.eclipseDuration(r, 0, period));
    }

    @Test
    void geostationaryOrbitAtTheEquinox() {
        double r = 42164.17e3;
        double period = period(r, 3.986004418e14);
        Published.value("orbit", "cylinder, longest eclipse of the geostationary orbit", 69.414, "min")
                .from(CYLINDER)
                .within(0.01)
                .is(Shadow.CYLINDER.eclipseDuration(r, 0, period) / 60);
        // the source widens the cylinder by the apparent radius of the Sun alone; the parallax of the Earth's radius,
        // which the cones have, adds 0.02 min to either
        Published.value("orbit", "cone, longest penumbra of the geostationary orbit", 71.541, "min")
                .from("closed form, apparent radius of the Sun without parallax")
                .within(0.03)
                .is(Shadow.PENUMBRA.eclipseDuration(r, 0, period) / 60);
        Published.value("orbit", "cone, longest umbra of the geostationary orbit", 67.287, "min")
                .from("closed form, apparent radius of the Sun without parallax")
                .within(0.03)
                .is(Shadow.UMBRA.eclipseDuration(r, 0, period) / 60);
    }
}
