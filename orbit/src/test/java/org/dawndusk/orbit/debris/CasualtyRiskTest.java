/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasualtyRiskTest {

    /** Bands of 5 deg against the same people in 360 bands of half a degree; orbits near the equator see the bands. */
    @ParameterizedTest
    @CsvSource({
        "28.5, 21.013",
        "40, 21.317",
        "51.6, 17.337",
        "53, 16.869",
        "60, 14.544",
        "70, 12.407",
        "97.98, 11.425",
        "90, 11.264"
    })
    void peopleUnderAnOrbit(double inclination, double density) {
        Published.value("orbit", "people on a km² under an orbit of " + inclination + " deg, 2020", density, "1/km²")
                .from("independent sum over half-degree cells of CIESIN GPW 4.11, UN-adjusted, 2020")
                .withinRelative(0.02)
                .is(1e6 * CasualtyRisk.populationDensity(Math.toRadians(inclination)));
    }

    @Test
    void theAreaIsThatOfThePieceAndAPerson() {
        assertThat(CasualtyRisk.casualtyArea()).isZero();
        assertThat(CasualtyRisk.casualtyArea(1, 0.04)).isCloseTo(1.6 * 1.6 + 0.8 * 0.8, within(1e-12));
        // eight square metres were once taken for the limit of one in ten thousand
        double inclination = Math.toRadians(51.6);
        double risk = 8 * CasualtyRisk.populationDensity(inclination);
        assertThat(risk).isBetween(0.5 * CasualtyRisk.LIMIT, 2 * CasualtyRisk.LIMIT);
        assertThat(CasualtyRisk.expectation(inclination, 2 * CasualtyRisk.WORLD_POPULATION, 1))
                .isCloseTo(2 * 2.56 * CasualtyRisk.populationDensity(inclination), within(1e-15));
    }

    @Test
    void everybodyIsUnderSomeOrbit() {
        assertThat(CasualtyRisk.populationDensity(Math.toRadians(120)))
                .isCloseTo(CasualtyRisk.populationDensity(Math.toRadians(60)), within(1e-12));
        assertThatThrownBy(() -> CasualtyRisk.populationDensity(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("inclination is 0.0");
        assertThatThrownBy(() -> CasualtyRisk.casualtyArea(-1)).hasMessage("piece is -1.0, but must be in (0, ∞)");
    }
}
