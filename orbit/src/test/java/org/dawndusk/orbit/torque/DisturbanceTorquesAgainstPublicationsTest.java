/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import org.dawndusk.orbit.Earth;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** The worked example of that book, a satellite at 700 km; it prints two digits. */
class DisturbanceTorquesAgainstPublicationsTest {

    private static final String SOURCE =
            "Larson and Wertz, Space Mission Analysis and Design, 3rd ed., Table 11-9A, FireSat";

    private static Published row(String quantity, double microNewtonMetres) {
        return Published.value("orbit", "FireSat at 700 km, " + quantity, microNewtonMetres, "µN m")
                .from(SOURCE);
    }

    @Test
    void gravityGradient() {
        row("gravity gradient, 90 and 60 kg m², 30 deg off the vertical", 44)
                .within(0.5)
                .is(1e6
                        * DisturbanceTorques.worstGravityGradient(
                                Earth.embedded(), 7078e3, 90 - 60, Math.toRadians(30)));
    }

    @Test
    void sunlight() {
        row("solar pressure, 1367 W/m², 3 m², reflectance 0.6, arm 0.3 m", 6.6)
                .within(0.05)
                .is(1e6 * DisturbanceTorques.worstSolar(1367, 3, 0.6, 0.3));
    }

    @Test
    void air() {
        row("air of 1e-13 kg/m³, drag coefficient 2, 3 m², 7504 m/s, arm 0.2 m", 3.4)
                .within(0.05)
                .is(1e6 * DisturbanceTorques.worstAerodynamic(1e-13, 2, 3, 7504, 0.2));
    }

    @Test
    void magneticField() {
        row("magnetic field, dipole of 1 A m²", 45).within(0.5).is(1e6 * DisturbanceTorques.worstMagnetic(7078e3, 1));
    }
}
