/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.dawndusk.compute.cost.Assumption;
import org.dawndusk.compute.cost.Assumptions;
import org.dawndusk.compute.cost.Boundary;
import org.dawndusk.compute.cost.CostInput;
import org.dawndusk.compute.cost.LifeCycleCost;
import org.dawndusk.compute.price.SatellitePrice.Part;
import org.junit.jupiter.api.Test;

class SatellitePriceTest {
    private final SatellitePrice satellite = SatellitePrice.of(Map.of(
            Part.BUS, 300.0,
            Part.ARRAY, 28e3,
            Part.BATTERY, 10.0,
            Part.RADIATOR, 80.0,
            Part.TERMINALS, 3.0,
            Part.ACCELERATORS, 20.0));

    @Test
    void aSatelliteCostsTheSumOfItsPartsAndTheirIntegration() {
        double parts = 300 * 1100 + 28e3 * 8 + 10 * 500 + 80 * 500 + 3 * 100e3;
        assertThat(satellite.price(Part.INTEGRATION)).isCloseTo(0.15 * parts, within(1e-6));
        assertThat(satellite.platform()).isCloseTo(1.15 * parts, within(1e-6));
        assertThat(satellite.total() - satellite.platform()).isCloseTo(20 * 35e3, within(1e-6));
    }

    /** Quilty Space puts a Starlink v2 mini of 28 kW at 800,000 USD; the bill of such a satellite must not exclude that. */
    @Test
    void aSatelliteOfThatClassMayCostWhatIsSaidOfIt() {
        Assumption price = satellite.perPower(28e3);
        assertThat(800e3 / 28e3).isBetween(price.low(), price.high());
        assertThat(price.value()).isBetween(price.low(), price.high());
        assertThat(price.confidence()).isEqualTo(Assumption.Confidence.GUESS);
        assertThat(price.date()).isEqualTo("2026");
        assertThat(price.unit()).isEqualTo("USD/W");
    }

    @Test
    void itIsTheInputOfTheLifeCycle() {
        Assumption price = satellite.perPower(28e3);
        Assumptions known = Assumptions.standard().with(CostInput.SATELLITE_PRICE, price);
        var orbit = LifeCycleCost.orbit(known, Boundary.ALL);
        assertThat(orbit.build() / orbit.satellites()).isCloseTo(satellite.platform(), within(1e-3));
        assertThat(known.of(CostInput.SATELLITE_PRICE).high()).isEqualTo(price.high());
    }

    @Test
    void everyUnitPriceHasASourceAUnitAndADate() {
        for (Part part : Part.values()) {
            assertThat(part.standard().source()).as(part.name()).isNotBlank();
            assertThat(part.standard().unit()).as(part.name()).isNotBlank();
            assertThat(part.standard().date()).as(part.name()).matches("20\\d\\d(-\\d\\d)?");
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SatellitePrice.of(Map.of(Part.ARRAY, -1.0)))
                .withMessage("ARRAY is -1.0, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SatellitePrice.of(Map.of(Part.INTEGRATION, 1.0)))
                .withMessageContaining("parts without INTEGRATION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> satellite.perPower(0))
                .withMessage("power is 0.0, but must be in (0, ∞)");
    }
}
