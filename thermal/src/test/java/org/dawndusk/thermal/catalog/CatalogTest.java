/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class CatalogTest {
    @Test
    void theStationsRadiators() {
        String source = "Boeing, International Space Station Active Thermal Control System overview";
        Published.value("thermal", "catalogue: ISS photovoltaic radiator, areal mass", 17.456, "kg/m²")
                .from(source)
                .within(5e-4)
                .is(RadiatorType.ISS_PHOTOVOLTAIC.arealMass());
        Published.value("thermal", "catalogue: ISS photovoltaic radiator, flux of one face", 329.94, "W/m²")
                .from(source)
                .within(5e-3)
                .is(RadiatorType.ISS_PHOTOVOLTAIC.flux().orElseThrow());
        // six of them reject 70 kW
        assertThat(6 * 3.4 * 23.3 * RadiatorType.ISS_HEAT_REJECTION.flux().orElseThrow())
                .isCloseTo(70_000, within(1e-6));
        assertThat(RadiatorType.HEAT_PIPE_PANEL.flux()).isEmpty();
    }

    @Test
    void theStackLeavesTheColdPlateItsLimit() {
        Published.value(
                        "thermal",
                        "catalogue: cold side of a vapour chamber of 0.08 K/W at 700 W, limit 368 K",
                        312.0,
                        "K")
                .from("closed form 368 K - 0.08 K/W x 700 W")
                .within(0.05)
                .is(ChipStack.VAPOUR_CHAMBER_700_W.coldSideLimit());
        assertThat(ChipStack.VAPOUR_CHAMBER_700_W.chain(10).build().radiatorLimit(7_000))
                .isCloseTo(312, within(1e-9));
    }

    @Test
    void everythingHasASource() {
        for (RadiatorType type :
                List.of(RadiatorType.ISS_PHOTOVOLTAIC, RadiatorType.ISS_HEAT_REJECTION, RadiatorType.HEAT_PIPE_PANEL)) {
            assertThat(type.source()).isNotBlank();
            assertThat(type.dated()).isBetween(1990, 2026);
        }
        assertThatThrownBy(() -> RadiatorType.of("x", 0, 1, 1, "", 2026))
                .hasMessage("area is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> new ChipStack("x", -1, 1, 1, "", 2026))
                .hasMessage("resistance is -1.0, but must be in (0, ∞)");
    }
}
