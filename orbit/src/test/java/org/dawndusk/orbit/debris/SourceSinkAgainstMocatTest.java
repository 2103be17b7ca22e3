/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;

import org.dawndusk.orbit.lifetime.MeanDensity;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class SourceSinkAgainstMocatTest {

    private static final double YEAR = 365.25 * 86400;
    private static final double MASS = 223;
    private static final double FRAGMENT = 0.64;

    /** Bodies and operations of the model's published workbook (ARCLab-MIT/MOCAT-SSEM, MOCAT_3_Workbook). */
    private static SourceSink mocat3(AltitudeShells shells) {
        return SourceSink.builder(shells, MeanDensity.exponential())
                .species(Species.active(
                        "S", MASS, 0.745, MASS / (2.2 * 1.741), new Operations("D", 5 * YEAR, 0.95, 0, 0.2, 0.01)))
                .species(Species.derelict("D", MASS, 0.745, MASS / (2.2 * 1.741)))
                .species(new Species("N", FRAGMENT, 0.09, FRAGMENT / (2.2 * 0.02), 0.1, 1, true, null))
                .collisionYield((one, other, speed, species) -> {
                    double[] numbers = new double[3];
                    double light = Math.min(one.mass(), other.mass());
                    // whole bodies break up, a fragment damages by its energy, and two fragments keep their mass
                    double effective = light > FRAGMENT ? one.mass() + other.mass() : light * 100;
                    numbers[2] = one.mass() == FRAGMENT && other.mass() == FRAGMENT
                            ? 2
                            : 0.1 * Math.pow(effective, 0.75) * Math.pow(0.1, -1.71);
                    return numbers;
                })
                .disabling(10)
                .build();
    }

    @Test
    void lowOrbitBearsMillionsWhereSevenPercentMayBeLost() {
        Equilibrium full = ShellCapacity.of(mocat3(AltitudeShells.uniform(200e3, 900e3, 14)), "S", 0)
                .largest(0.07);
        assertThat(full.stable()).isTrue();
        for (int shell = 0; shell < 14; shell++) {
            assertThat(full.lossShare("S", shell)).isLessThanOrEqualTo(0.07);
        }
        // an order of magnitude: their optimiser weighs the shells otherwise, and counts collisions of two alike twice
        Published.value("orbit", "satellites that 14 shells from 200 to 900 km bear at 7 % losses", 12.6e6, "1")
                .from("D'Ambrosio, Lifson and Linares, arXiv:2206.05345, abstract (MOCAT-3)")
                .withinRelative(0.5)
                .is(full.total("S"));
    }

    @Test
    void theCoefficientOfAPairIsThatOfTheGas() {
        double sphere = AltitudeShells.uniform(525e3, 575e3, 1).collisionCoefficient(0, 10e3, 1.25, 1.25);
        Published.value(
                        "orbit",
                        "collisions of two objects of 1.25 m radius in 525 to 575 km at 10 km/s",
                        2.0546e-7,
                        "1/a")
                .from("closed form, pi v (r1 + r2)^2 / V")
                .within(5e-12)
                .is(sphere * YEAR);
        // the source's Earth is 6,378.1 km
        Published.value(
                        "orbit",
                        "collisions of 1.25 m and 0.125 m radius in 650 to 700 km at 10 km/s",
                        5.99671e-8,
                        "1/a")
                .from("MOCAT-SSEM, coefficient phi (pyssem)")
                .withinRelative(2e-5)
                .is(AltitudeShells.uniform(650e3, 700e3, 1).collisionCoefficient(0, 10e3, 1.25, 0.125) * YEAR);
    }
}
