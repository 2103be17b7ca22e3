/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class BurstComputeTest {
    private static final RadiatorPanel PANEL =
            RadiatorPanel.builder().area(60).twoSided(new Coating(0.2, 0.9)).build();
    private static final ThermalChain CHAIN = ThermalChain.builder(358.15)
            .link("package", 0.02, 100)
            .limit("cold plate", 335)
            .heat(2_000)
            .link("loop", 1e-4)
            .build();

    /** Both nodes as one, since nearly no resistance parts them: t = C / (2 Q b) [atanh bT + atan bT], b⁴ = 2 ε σ A / Q. */
    @Test
    void asOneNodeItHeatsUpInClosedForm() {
        ThermalChain short1 = ThermalChain.builder(360).link("strap", 1e-10).build();
        HeatRejection rejection = HeatRejection.of(PANEL, short1, AbsorbedFlux.NONE);
        double start = rejection.steady(40_000).radiatorTemperature();
        double heat = 150_000;
        double b = Math.pow(120 * 0.9 * 5.670374419e-8 / heat, 0.25);
        double closed = 400_000 / (2 * heat * b) * (primitive(b * 360) - primitive(b * start));
        Published.value("thermal", "one node of 400 kJ/K, 120 m² of 0.9, from 40 to 150 kW: time to 360 K", closed, "s")
                .from("closed form, atanh and atan")
                .withinRelative(1e-6)
                .is(BurstCompute.of(rejection, 150_000, 250_000)
                        .burst(40_000, heat)
                        .duration());
    }

    private static double primitive(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x)) + Math.atan(x);
    }

    @Test
    void theFirstLimitEndsTheBurst() {
        HeatRejection rejection = HeatRejection.of(PANEL, CHAIN, new AbsorbedFlux(0, 0, 120, 0));
        Burst burst = BurstCompute.of(rejection, 60_000, 200_000).burst(30_000, 90_000);
        assertThat(burst.sustained()).isFalse();
        assertThat(burst.duration()).isBetween(100.0, 10_000.0);
        assertThat(burst.limitedBy()).isEqualTo("cold plate");
        assertThat(burst.chipTemperature()).isLessThan(358.15);
        assertThat(burst.absorbedEnergy()).isPositive();
    }

    @Test
    void aLoadThatTheRadiatorCarriesNeverEnds() {
        HeatRejection rejection = HeatRejection.of(PANEL, CHAIN, AbsorbedFlux.NONE);
        Burst burst = BurstCompute.of(rejection, 60_000, 200_000).burst(10_000, 30_000);
        assertThat(burst.sustained()).isTrue();
        assertThat(burst.chipTemperature()).isEqualTo(rejection.steady(30_000).chipTemperature());
    }

    /** Heat that joins on the way must leave the two nodes as far apart as the whole chain does. */
    @Test
    void longBurstsSettleAtTheSteadyState() {
        HeatRejection rejection = HeatRejection.of(PANEL, CHAIN, AbsorbedFlux.NONE);
        double most = rejection.largestHeat();
        Burst burst = BurstCompute.of(rejection, 60_000, 200_000).burst(most / 2, most * 1.0001);
        assertThat(burst.limitedBy()).isEqualTo("cold plate");
        assertThat(burst.chipTemperature()).isCloseTo(rejection.steady(most).chipTemperature(), within(0.02));
        assertThat(burst.radiatorTemperature()).isCloseTo(rejection.steady(most).radiatorTemperature(), within(0.02));
    }

    @Test
    void whatCannotBeIsRefused() {
        HeatRejection rejection = HeatRejection.of(PANEL, CHAIN, AbsorbedFlux.NONE);
        assertThatThrownBy(() -> BurstCompute.of(rejection, 0, 1))
                .hasMessage("electronicsCapacity is 0.0, but must be in (0, ∞)");
        ThermalChain none = ThermalChain.builder(360).link("none", 0).build();
        assertThatThrownBy(() -> BurstCompute.of(HeatRejection.of(PANEL, none, AbsorbedFlux.NONE), 1, 1))
                .hasMessage("the resistance of the chain is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> BurstCompute.of(rejection, 1e5, 1e5).burst(500_000, 600_000))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("before the burst, but its limit is");
    }
}
