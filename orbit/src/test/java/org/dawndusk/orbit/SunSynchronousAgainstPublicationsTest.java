/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SunSynchronousAgainstPublicationsTest {

    private final Earth earth = Earth.embedded();

    @ParameterizedTest
    @CsvSource({"500, 97.40181", "600, 97.78767", "650, 97.98600", "700, 98.18798", "1000, 99.47934"})
    void inclinationByFirstOrderJ2(int altitude, double expected) {
        Published.value(
                        "orbit",
                        "sun-synchronous inclination, first-order J2, mean a = Re + " + altitude + " km",
                        expected,
                        "deg")
                .from("closed form, Vallado 4th ed. section 11.4.1, EGM96, 360 deg in 365.2421897 d")
                .within(1e-5)
                .is(Math.toDegrees(SunSynchronous.inclination(earth, altitude * 1e3)));
    }

    @ParameterizedTest
    @CsvSource({"800, 98.60311", "1200, 100.41949", "1300, 100.91457", "2000, 104.890"})
    void inclinationOfHigherOrbits(int altitude, double expected) {
        Published.value(
                        "orbit",
                        "sun-synchronous inclination, first-order J2, mean a = Re + " + altitude + " km",
                        expected,
                        "deg")
                .from("closed form, Vallado 4th ed. section 11.4.1, EGM96, 360 deg in 365.2421897 d")
                .within(altitude == 2000 ? 1e-3 : 1e-5)
                .is(Math.toDegrees(SunSynchronous.inclination(earth, altitude * 1e3)));
    }

    @Test
    void inclinationForAPeriodOfHundredMinutes() {
        // its Earth is 0.14 km smaller and its J2 differs in the sixth digit; the result is printed to 0.01 deg
        Published.value("orbit", "sun-synchronous inclination at an altitude of 758.63 km", 98.43, "deg")
                .from("Curtis, Orbital Mechanics for Engineering Students, example 4.8")
                .within(0.005)
                .is(Math.toDegrees(SunSynchronous.inclination(earth, 758.63e3)));
    }
}
