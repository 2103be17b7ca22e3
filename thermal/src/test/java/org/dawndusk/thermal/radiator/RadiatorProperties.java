/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.thermal.coolant.Coolant;

class RadiatorProperties {
    private static RadiatorPanel surface(double area) {
        return RadiatorPanel.builder()
                .area(area)
                .twoSided(new Coating(0.2, 0.9))
                .build();
    }

    private static TubePanel panel(double area, double length) {
        return TubePanel.builder(surface(area))
                .tubes(40, length, 0.01)
                .fin(1e-3, 180)
                .bond(0.02)
                .build();
    }

    @Property(tries = 25)
    void theOutletIsNeverBelowTheSinkAndEnergyCloses(
            @ForAll @DoubleRange(min = 0.05, max = 5) double massFlow,
            @ForAll @DoubleRange(min = 380, max = 600) double infrared,
            @ForAll @DoubleRange(min = 320, max = 360) double inlet) {
        AbsorbedFlux absorbed = new AbsorbedFlux(0, 0, infrared, 0);
        TubePanel panel = panel(60, 10);
        CoolantLoop loop = new CoolantLoop(Coolant.propyleneGlycol(0.5), massFlow, 1e6, 1e4, 0.4);
        PanelRun run = PanelFlow.of(panel, loop, absorbed).run(inlet);
        double sink = panel.surface().sinkTemperature(absorbed);
        assertThat(run.outletTemperature()).isBetween(sink - 1e-7, inlet);
        assertThat(run.outletRoot()).isLessThanOrEqualTo(run.outletTemperature());
        assertThat(60 * panel.surface().netFlux(run.meanRoot(), absorbed))
                .isCloseTo(run.rejectedHeat(), within(1e-9 * run.rejectedHeat()));
    }

    @Property(tries = 15)
    void moreFlowNeverRejectsLess(
            @ForAll @DoubleRange(min = 0.1, max = 3) double massFlow,
            @ForAll @DoubleRange(min = 1.05, max = 2) double factor) {
        AbsorbedFlux absorbed = new AbsorbedFlux(0, 0, 150, 0);
        CoolantLoop slow = new CoolantLoop(Coolant.AMMONIA, massFlow, 4e6, 0, 0.4);
        CoolantLoop fast = new CoolantLoop(Coolant.AMMONIA, massFlow * factor, 4e6, 0, 0.4);
        assertThat(PanelFlow.of(panel(60, 10), fast, absorbed).run(320).rejectedHeat())
                .isGreaterThan(
                        PanelFlow.of(panel(60, 10), slow, absorbed).run(320).rejectedHeat());
    }

    @Property(tries = 15)
    void moreAreaIsNeverHotter(
            @ForAll @DoubleRange(min = 40, max = 120) double area,
            @ForAll @DoubleRange(min = 1.05, max = 2) double factor) {
        AbsorbedFlux absorbed = new AbsorbedFlux(0, 0, 150, 0);
        CoolantLoop loop = new CoolantLoop(Coolant.AMMONIA, 2, 4e6, 0, 0.4);
        TubePanel small = panel(area, 10);
        // longer at the same pitch
        TubePanel large = small.withLength(10 * factor);
        assertThat(PanelFlow.of(large, loop, absorbed).runFor(15_000).inletTemperature())
                .isLessThan(PanelFlow.of(small, loop, absorbed).runFor(15_000).inletTemperature());
    }

    @Property(tries = 15)
    void burstsOfGreaterLoadsAreShorter(
            @ForAll @DoubleRange(min = 100_000, max = 150_000) double heat,
            @ForAll @DoubleRange(min = 1.01, max = 2) double factor) {
        ThermalChain chain = ThermalChain.builder(358).link("stack", 1e-4).build();
        BurstCompute bursts =
                BurstCompute.of(HeatRejection.of(surface(60), chain, new AbsorbedFlux(0, 0, 150, 0)), 50_000, 200_000);
        assertThat(bursts.burst(20_000, heat * factor).duration())
                .isLessThan(bursts.burst(20_000, heat).duration());
    }

    @Property(tries = 10)
    void scalingAllBurstsAlike(@ForAll @DoubleRange(min = 0.1, max = 10) double scale) {
        AbsorbedFlux absorbed = new AbsorbedFlux(0, 0, 150, 0);
        ThermalChain one = ThermalChain.builder(358).link("stack", 1e-4).build();
        ThermalChain scaled =
                ThermalChain.builder(358).link("stack", 1e-4 / scale).build();
        double time = BurstCompute.of(HeatRejection.of(surface(60), one, absorbed), 5e4, 2e5)
                .burst(2e4, 1e5)
                .duration();
        assertThat(BurstCompute.of(HeatRejection.of(surface(60 * scale), scaled, absorbed), 5e4 * scale, 2e5 * scale)
                        .burst(2e4 * scale, 1e5 * scale)
                        .duration())
                .isCloseTo(time, within(1e-6 * time));
    }
}
