/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PowerBudgetTest {
    private static final SolarArray ARRAY = SolarArray.builder()
            .area(105)
            .cell(SolarCell.MULTIJUNCTION)
            .packing(0.9)
            .degradation(Degradation.yearly(0.02))
            .build();
    private static final Battery BATTERY = new Battery(20e3 * 3600, 0.95, 0.95, 0.3, 0.8, 100 * 3600);
    private static final OrbitDemand DEMAND = new OrbitDemand(15e3, 12e3, 4740, 1125);

    private static PowerBudget budget(Battery battery, OrbitDemand demand) {
        return PowerBudget.of(ARRAY, battery, 0.97, demand, 1361, 1, 5);
    }

    @Test
    void aSufficientDesignTellsItsMargins() {
        PowerBudget budget = budget(BATTERY, DEMAND);
        assertThat(budget.sufficient()).isTrue();
        assertThat(budget.shortfalls()).isEmpty();
        assertThat(budget.arrayPowerEol()).isCloseTo(budget.arrayPowerBol() * Math.pow(0.98, 5), within(1e-9));
        double battery = 12e3 * 1125 / (0.95 * 0.3 * 0.8);
        assertThat(budget.batteryRequired()).isCloseTo(battery, within(1e-6));
        assertThat(budget.marginFraction())
                .isCloseTo(
                        Math.min(budget.arrayPowerEol() / budget.requiredArrayPower(), 20e3 * 3600 / battery) - 1,
                        within(1e-12));
    }

    @Test
    void whatItCanCarryJustCloses() {
        PowerBudget budget = budget(BATTERY, DEMAND);
        PowerPath path = PowerPath.of(0.97, BATTERY);
        assertThat(new OrbitDemand(budget.sunlitCapability(), 12e3, 4740, 1125).requiredArrayPower(path))
                .isCloseTo(budget.arrayPowerEol(), within(1e-8));
        PowerBudget most = budget(BATTERY, new OrbitDemand(15e3, budget.eclipseCapability(), 4740, 1125));
        assertThat(most.marginFraction()).isCloseTo(0, within(1e-12));
        double constant = budget.constantCapability();
        PowerBudget level = budget(BATTERY, new OrbitDemand(constant, constant, 4740, 1125));
        assertThat(level.marginFraction()).isCloseTo(0, within(1e-12));
    }

    @Test
    void whatIsShortIsNamedWithBothNumbers() {
        PowerBudget budget = budget(BATTERY.withNameplate(3600e3), new OrbitDemand(40e3, 12e3, 4740, 1125));
        assertThat(budget.sufficient()).isFalse();
        assertThat(budget.shortfalls())
                .extracting(PowerBudget.Shortfall::what)
                .containsExactly("array power at end of life", "battery nameplate");
        PowerBudget.Shortfall battery = budget.shortfalls().get(1);
        assertThat(battery.missing()).isCloseTo(budget.batteryRequired() - 3600e3, within(1e-6));
        assertThat(budget.marginFraction()).isNegative();
        // 40 kW in sunlight leave nothing for the battery
        assertThat(budget.eclipseCapability()).isZero();
    }

    @Test
    void withoutAnEclipseTheBatteryDoesNotCount() {
        PowerBudget budget = budget(BATTERY, new OrbitDemand(15e3, 12e3, 5865, 0));
        assertThat(budget.batteryRequired()).isZero();
        assertThat(budget.marginFraction())
                .isCloseTo(budget.arrayPowerEol() / budget.requiredArrayPower() - 1, within(1e-12));
        assertThat(budget.sunlitCapability()).isEqualTo(budget.eclipseCapability());
        assertThat(budget.constantCapability()).isCloseTo(budget.arrayPowerEol() * 0.97, within(1e-8));
        assertThat(budget(BATTERY, new OrbitDemand(0, 0, 5865, 0)).marginFraction())
                .isZero();
    }

    @Test
    void anAgedBatteryKeepsItsMass() {
        assertThat(BATTERY.mass()).isEqualTo(200);
        assertThat(BATTERY.aged().mass()).isCloseTo(200, within(1e-9));
        assertThat(BATTERY.aged().usableEnergy()).isCloseTo(BATTERY.usableEnergy(), within(1e-6));
    }

    @Test
    void theBusRatioIsThatOfAllLoadsToCompute() {
        Loads loads = new Loads(20e3, 600, 900, 500);
        assertThat(loads.total()).isEqualTo(22e3);
        assertThat(loads.busToCompute()).isCloseTo(1.1, within(1e-12));
        assertThat(loads.throttled(0.5).total()).isEqualTo(12e3);
        assertThatThrownBy(() -> loads.throttled(0).busToCompute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("compute is 0.0");
        assertThatThrownBy(() -> new Loads(1, -2, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("housekeeping is -2.0, but must be in [0, ∞)");
    }

    @Test
    void argumentsOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> new Battery(1, 1.05, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chargeEfficiency is 1.05, but must be in (0, 1]");
        assertThatThrownBy(() -> new PowerPath(0.9, 0.8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("eclipse is 0.9, but must be in [0.0, 0.8]");
        assertThatThrownBy(() -> new OrbitDemand(1, 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sunlitDuration is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> PowerPath.of(Double.NaN, BATTERY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("regulator is NaN, but must be in (0, 1]");
    }
}
