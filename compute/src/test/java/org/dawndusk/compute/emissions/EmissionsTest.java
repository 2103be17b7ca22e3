/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmissionsTest {
    private final AscentProfile ascent = AscentProfile.of(new double[] {0, 30e3, 60e3}, new double[] {0.3, 0.4, 0.3});
    private final LaunchVehicle vehicle = new LaunchVehicle("heavy", Propellant.METHANE, 4_600e3, 100e3, "test");

    /** The published indices of kerosene and methane hold more carbon than the propellant; the bound holds just as much. */
    @Test
    void theCarbonBalanceIsReportedAndNotEnforced() {
        assertThat(Propellant.KEROSENE.carbonBalance(IndexSet.PUBLISHED)).isBetween(1.2, 1.6);
        assertThat(Propellant.METHANE.carbonBalance(IndexSet.PUBLISHED)).isBetween(1.0, 1.2);
        for (Propellant propellant : Propellant.values()) {
            assertThat(propellant.carbonBalance(IndexSet.STOICHIOMETRIC)).isEqualTo(1);
        }
        LaunchEmissions bound = Propellant.METHANE.emissions(4.6, IndexSet.STOICHIOMETRIC, 0);
        // a kilogram of methane: 44.009 / 16.043 of carbon dioxide, 36.03 / 16.043 of water
        assertThat(bound.carbonDioxide()).isCloseTo(2.743, within(2e-3));
        assertThat(bound.water()).isCloseTo(2.246, within(2e-3));
    }

    @Test
    void launchesEmitWhatTheVehicleBurnsForAllThatIsLaunched() {
        LaunchEmissions air = vehicle.emissions(200e3, IndexSet.PUBLISHED, ascent);
        assertThat(air.carbonDioxide()).isCloseTo(2 * 4_600e3 * 0.426, within(1e-3));
        assertThat(air.blackCarbon())
                .isCloseTo(2 * 4_600e3 * 0.005 * (0.3 * 0.04 + 0.4 * 0.04 * Math.exp(1.8) + 0.3), within(1e-6));
        assertThat(air.carbonDioxideInTheEnd()).isGreaterThan(air.carbonDioxide());
        assertThat(air.plus(air).water()).isCloseTo(2 * air.water(), within(1e-6));
    }

    @Test
    void conventionsOfReentryDifferAsTheySay() {
        assertThat(ReentryConvention.ABLATED.alumina(1000, 0.4, 0.7)).isCloseTo(280, within(1e-9));
        assertThat(ReentryConvention.STOICHIOMETRIC.alumina(1000, 0.4, 0.7)).isCloseTo(528.92, within(1e-6));
        assertThat(ReentryConvention.nitrogenOxides(1000, 0.4)).isEqualTo(400);
    }

    @Test
    void aFootprintCountsTheSameThingsOnBothSides() {
        Footprint orbit = Footprint.orbit(vehicle.emissions(100e3, IndexSet.PUBLISHED, ascent), 1e6, 2e6, 1e8);
        assertThat(orbit.carbon()).isCloseTo(0.03 + (4_600e3 * (0.426 + 0.12 * 44.009 / 28.010)) / 1e8, within(1e-9));
        Footprint ground = Footprint.ground(1000, 0.8, 1.1, 0.4, 1e-3, 0.02, 0.01);
        assertThat(ground.carbon()).isCloseTo(0.02 + 1.25 * 1.1 * 0.4, within(1e-12));
        assertThat(ground.water()).isCloseTo(1.25e-3, within(1e-15));
        assertThat(ground.perPflopDay(0.5).carbon()).isCloseTo(48 * ground.carbon(), within(1e-12));
    }

    @Test
    void theResponseToSootIsInProportionAndEndsWhereTheModelDid() {
        double rate = SootResponse.MODELLED_RATE;
        for (SootResponse response : SootResponse.values()) {
            assertThat(response.atMost(0)).isZero();
            assertThat(response.atMost(rate / 4)).isCloseTo(response.atMost(rate) / 4, within(1e-15));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SootResponse.JET_SLOWING.atMost(1.001 * rate))
                .withMessageStartingWith("rate is ");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AscentProfile.of(new double[] {0}, new double[] {0.5}))
                .withMessage("sum of shares is 0.5, but must be in [1 - 1e-9, 1 + 1e-9]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReentryConvention.FLAT.alumina(1, 1.2, 1))
                .withMessage("aluminium is 1.2, but must be in [0, 1]");
    }
}
