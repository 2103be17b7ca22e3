/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewFactorsAgainstClosedFormsTest {
    private static final double EARTH = 6_371_000;

    @ParameterizedTest
    @CsvSource({"0, 0.847378638", "30, 0.735553119", "60, 0.500146696", "90, 0.257772825310"})
    void plateToEarthAtAnyTilt(double degrees, double expected) {
        Published.value("thermal", "plate at 550 km to the Earth (6371 km), tilt " + degrees + " deg", expected, "1")
                .from("independent quadrature over the visible cap, 2e-10 (closed form: Howell's catalogue)")
                .within(6e-10)
                .is(ViewFactors.plateToSphere(EARTH, EARTH + 550_000, Math.toRadians(degrees)));
    }

    @Test
    void smallSphereToEarth() {
        Published.value("thermal", "small sphere at 650 km to the Earth (6371 km)", 0.289888, "1")
                .from("closed form (1 - sqrt(1 - (R/r)²)) / 2")
                .within(5e-7)
                .is(ViewFactors.smallSphereToSphere(EARTH, EARTH + 650_000));
    }

    @Test
    void nadirPlateAt400Kilometres() {
        SpaceEnvironment environment = new SpaceEnvironment(1361, 0.3, 237, 0, EARTH);
        AbsorbedFlux flux =
                environment.absorbed(new Coating(0.2, 0.85), environment.exposure(-1, 0, 0, EARTH + 400_000));
        Published.value(
                        "thermal",
                        "infrared absorbed by a nadir plate at 400 km, emittance 0.85, 237 W/m²",
                        178.3515,
                        "W/m²")
                .from("closed form: emittance x flux x (R/r)²")
                .within(5e-5)
                .is(flux.earthInfrared());
        Published.value(
                        "thermal",
                        "albedo absorbed by a sub-solar nadir plate at 400 km, 0.2 x 0.3 x 1361 W/m²",
                        72.0040,
                        "W/m²")
                .from("independent integral over the visible disc")
                .within(5e-5)
                .is(flux.albedo());
    }
}
