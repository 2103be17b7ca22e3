/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class HeatRejectionProperties {
    private static RadiatorPanel panel(double area, double emittance, double absorptance) {
        return RadiatorPanel.builder()
                .area(area)
                .twoSided(new Coating(absorptance, emittance))
                .fin(Fin.rectangular(0.1, 0.001, 150))
                .build();
    }

    private static AbsorbedFlux absorbed(RadiatorPanel panel, double sun) {
        return panel.absorbed(SpaceEnvironment.HOT, new Exposure(sun, 0.25, 0.02), new Exposure(0, 0.25, 0.02));
    }

    private static ThermalChain chain(double limit) {
        return ThermalChain.builder(limit)
                .link("package", 0.05, 100)
                .heat(300)
                .link("loop", 1e-4)
                .build();
    }

    @Property(tries = 100)
    void energyClosesAtAnyLoad(
            @ForAll @Scale(9) @DoubleRange(min = 0.5, max = 500) double area,
            @ForAll @Scale(9) @DoubleRange(min = 0.02, max = 1) double emittance,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double absorptance,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double sun,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 2e5) double heat) {
        RadiatorPanel panel = panel(area, emittance, absorptance);
        HeatBalance balance =
                HeatRejection.of(panel, chain(360), absorbed(panel, sun)).steady(heat);
        assertThat(Math.abs(balance.residual())).isLessThanOrEqualTo(1e-9 * balance.emittedHeat());
    }

    @Property(tries = 100)
    void moreRadiatorIsNeverHotter(
            @ForAll @Scale(9) @DoubleRange(min = 10, max = 300) double area,
            @ForAll @Scale(9) @DoubleRange(min = 1.001, max = 3) double more,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double sun,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 1e5) double heat) {
        RadiatorPanel panel = panel(area, 0.85, 0.15);
        AbsorbedFlux absorbed = absorbed(panel, sun);
        assertThat(HeatRejection.of(panel.withArea(more * area), chain(360), absorbed)
                        .steady(heat)
                        .chipTemperature())
                .isLessThanOrEqualTo(HeatRejection.of(panel, chain(360), absorbed)
                        .steady(heat)
                        .chipTemperature());
    }

    @Property(tries = 50)
    void aDoubledLoadDoublesTheAreaAtAFixedTemperature(
            @ForAll @Scale(9) @DoubleRange(min = 250, max = 400) double limit,
            @ForAll @Scale(9) @DoubleRange(min = 100, max = 1e6) double heat) {
        RadiatorPanel panel = panel(1, 0.85, 0.15);
        ThermalChain ideal = ThermalChain.builder(limit).link("interface", 0).build();
        HeatRejection rejection = HeatRejection.of(panel, ideal, absorbed(panel, 0));
        assertThat(rejection.areaFor(2 * heat) / rejection.areaFor(heat)).isCloseTo(2, within(1e-12));
    }

    @Property(tries = 50)
    void scalingLoadAreaAndConductancesLeavesTheTemperatures(
            @ForAll @Scale(9) @DoubleRange(min = 0.1, max = 10) double scale,
            @ForAll @Scale(9) @DoubleRange(min = 1e3, max = 5e4) double heat) {
        RadiatorPanel panel = panel(60, 0.85, 0.15);
        AbsorbedFlux absorbed = absorbed(panel, 0.1);
        ThermalChain one = ThermalChain.builder(360).link("strap", 1e-4).build();
        ThermalChain scaled =
                ThermalChain.builder(360).link("strap", 1e-4 / scale).build();
        assertThat(HeatRejection.of(panel.withArea(60 * scale), scaled, absorbed)
                        .steady(heat * scale)
                        .chipTemperature())
                .isCloseTo(HeatRejection.of(panel, one, absorbed).steady(heat).chipTemperature(), within(1e-9));
    }

    @Property(tries = 50)
    void finEfficiencyFallsWithItsNumberAndStaysWithinUnit(
            @ForAll @Scale(9) @DoubleRange(min = 0.000001, max = 100) double z,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double sink) {
        double efficiency = RadiatingFin.efficiency(z, sink);
        assertThat(efficiency).isBetween(0.0, 1.0);
        assertThat(RadiatingFin.efficiency(1.1 * z, sink)).isLessThan(efficiency);
    }
}
