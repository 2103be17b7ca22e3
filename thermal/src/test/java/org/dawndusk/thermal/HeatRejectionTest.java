/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeatRejectionTest {
    private static final SpaceEnvironment HOT = SpaceEnvironment.HOT;
    private static final Exposure EDGE_ON = HOT.exposure(0, Math.PI / 2, Math.PI / 2, 7_021_000);

    private static final RadiatorPanel PANEL = RadiatorPanel.builder()
            .area(110)
            .twoSided(Coating.WHITE_SILICATE_PAINT_AGED, Coating.OPTICAL_SOLAR_REFLECTOR)
            .fin(Fin.rectangular(0.08, 0.0008, 180))
            .arealMass(6)
            .build();

    private static final ThermalChain CHAIN = ThermalChain.builder(358.15)
            .link("package", 0.02, 120)
            .link("cold plate", 0.03, 120)
            .heat(1500)
            .link("loop", 2e-5)
            .build();

    private static final AbsorbedFlux ABSORBED = PANEL.absorbed(HOT, EDGE_ON, EDGE_ON);
    private static final HeatRejection REJECTION = HeatRejection.of(PANEL, CHAIN, ABSORBED);

    @Test
    void everyLoadIsCountedAndTheBalanceCloses() {
        HeatBalance balance = REJECTION.steady(90_000);
        assertThat(balance.rejectedHeat()).isEqualTo(91_500);
        assertThat(balance.environmentHeat()).isCloseTo(ABSORBED.environment() * 110, within(1e-9));
        assertThat(Math.abs(balance.residual())).isLessThan(1e-9 * balance.emittedHeat());
        assertThat(balance.chipTemperature())
                .isCloseTo(balance.radiatorTemperature() + 90_000 * 0.05 / 120 + 91_500 * 2e-5, within(1e-9));
        assertThat(balance.bottleneck()).isEqualTo("cold plate");
        assertThat(balance.margin()).isEqualTo(358.15 - balance.chipTemperature());
    }

    @Test
    void withoutALoadThePanelTakesItsSinkTemperature() {
        ThermalChain passive = ThermalChain.builder(350).link("strap", 0.1).build();
        HeatBalance idle = HeatRejection.of(PANEL, passive, ABSORBED).steady(0);
        assertThat(idle.radiatorTemperature()).isEqualTo(idle.sinkTemperature());
        assertThat(idle.emittedHeat()).isCloseTo(ABSORBED.total() * 110, within(1e-8));
        HeatBalance empty = HeatRejection.of(PANEL, passive, AbsorbedFlux.NONE).steady(0);
        assertThat(empty.radiatorTemperature()).isZero();
        assertThat(empty.residual()).isZero();
    }

    @Test
    void theAreaForALoadPutsTheChipAtItsLimit() {
        double area = REJECTION.areaFor(90_000);
        HeatBalance balance =
                HeatRejection.of(PANEL.withArea(area), CHAIN, ABSORBED).steady(90_000);
        assertThat(balance.margin()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theLargestHeatPutsTheChipAtItsLimit() {
        double heat = REJECTION.largestHeat();
        assertThat(REJECTION.steady(heat).margin()).isCloseTo(0, within(1e-9));
        assertThat(REJECTION.areaFor(heat)).isCloseTo(110, within(1e-6));
    }

    @Test
    void poorFinsMakeTheRootsHotter() {
        RadiatorPanel perfect = RadiatorPanel.builder()
                .area(110)
                .twoSided(Coating.WHITE_SILICATE_PAINT_AGED, Coating.OPTICAL_SOLAR_REFLECTOR)
                .build();
        assertThat(HeatRejection.of(perfect, CHAIN, ABSORBED).steady(90_000).radiatorTemperature())
                .isLessThan(REJECTION.steady(90_000).radiatorTemperature() - 1);
    }

    @Test
    void anInsulatedBackNeitherEmitsNorAbsorbs() {
        RadiatorPanel one =
                RadiatorPanel.builder().area(10).oneSided(Coating.BLACK_PAINT).build();
        assertThat(one.twoSided()).isFalse();
        assertThat(one.emittanceSum()).isEqualTo(0.85);
        assertThat(one.absorbed(HOT, EDGE_ON, new Exposure(1, 0.2, 0.1)))
                .isEqualTo(HOT.absorbed(Coating.BLACK_PAINT, EDGE_ON));
    }

    @Test
    void whereNoAreaSufficesItSaysSoWithTheNumbers() {
        RadiatorPanel sunny =
                RadiatorPanel.builder().area(10).oneSided(Coating.BLACK).build();
        AbsorbedFlux faceOn = sunny.absorbed(HOT, new Exposure(1, 0, 0), Exposure.DEEP_SPACE);
        ThermalChain chain = ThermalChain.builder(380).link("strap", 0.1).build();
        HeatRejection hopeless = HeatRejection.of(sunny, chain, faceOn);
        assertThatThrownBy(() -> hopeless.areaFor(100))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageStartingWith("no area rejects 100.0 W: the chip limit of 380.0 K less 10.0 K over the chain "
                        + "leaves the radiator 370.0 K, but it takes 397.6");
        assertThatThrownBy(hopeless::largestHeat)
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageStartingWith("no heat can be carried: without any the chip takes 397.6");
        assertThat(hopeless.steady(100).margin()).isNegative();
    }

    @Test
    void argumentsOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> REJECTION.steady(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("heat is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> REJECTION.areaFor(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("heat is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> PANEL.netFlux(10, ABSORBED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from the effective sink on");
        assertThatThrownBy(() -> RadiatorPanel.builder().area(1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("coating is missing");
        assertThatThrownBy(() -> RadiatorPanel.builder().oneSided(Coating.BLACK).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("area is missing");
        assertThatThrownBy(() -> RadiatorPanel.builder().arealMass(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arealMass is NaN, but must be in [0, ∞)");
        RadiatorPanel broken = RadiatorPanel.builder()
                .area(1)
                .oneSided(Coating.BLACK)
                .fin((emittance, base, sink) -> 1.5)
                .build();
        assertThatThrownBy(() -> broken.netFlux(300, AbsorbedFlux.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fin efficiency is 1.5, but must be in (0, 1]");
    }

    @Test
    void thePanelTellsItsMassAndForm() {
        assertThat(PANEL.mass()).isEqualTo(660);
        assertThat(PANEL.withArea(50).mass()).isEqualTo(300);
        assertThat(PANEL.toString()).contains("110.0 m²", "two-sided", "660.0 kg");
    }

    @Test
    void whatIsGivenOffIsCountedFromTheSink() {
        double heat = 90_000;
        HeatBalance balance = REJECTION.steady(heat);
        assertThat(REJECTION.exchange(balance.radiatorTemperature())).isCloseTo(heat + 1500, within(1e-4));
        assertThat(REJECTION.exchange(balance.sinkTemperature())).isZero();
        RadiatorPanel black =
                RadiatorPanel.builder().area(7).oneSided(Coating.BLACK).build();
        AbsorbedFlux sun = new AbsorbedFlux(300, 0, 0, 0);
        HeatRejection rejection = HeatRejection.of(black, CHAIN, sun);
        for (double t : new double[] {0, 150, 350}) {
            assertThat(rejection.exchange(t)).isCloseTo(7 * (Coating.SIGMA * t * t * t * t - 300), within(1e-9));
        }
        assertThat(rejection.panel()).isSameAs(black);
        assertThat(rejection.chain()).isSameAs(CHAIN);
    }

    @Test
    void aPanelThatHardlyRadiatesIsAsWarmAsItsFluxOverItsEmittance() {
        RadiatorPanel mirror = RadiatorPanel.builder()
                .area(10)
                .oneSided(new Coating(0, 1e-140))
                .fin(Fin.rectangular(0.08, 0.0008, 1e-100))
                .build();
        ThermalChain strap = ThermalChain.builder(380).link("strap", 0.1).build();
        HeatBalance faint = HeatRejection.of(mirror, strap, AbsorbedFlux.NONE).steady(1e-160);
        double expected = Math.pow(1e-21 / Coating.SIGMA, 0.25);
        assertThat(faint.radiatorTemperature()).isCloseTo(expected, within(1e-9 * expected));
    }

    @Test
    void atItsSinkARadiatorCarriesNothingAndNoAreaSuffices() {
        RadiatorPanel panel =
                RadiatorPanel.builder().area(10).oneSided(Coating.BLACK).build();
        AbsorbedFlux sun = new AbsorbedFlux(1361, 0, 0, 0);
        double sink = panel.sinkTemperature(sun);
        ThermalChain ideal = ThermalChain.builder(sink).link("interface", 0).build();
        HeatRejection idle = HeatRejection.of(panel, ideal, sun);
        assertThat(idle.largestHeat()).isZero();
        assertThatThrownBy(() -> idle.areaFor(1))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageStartingWith("no area rejects 1.0 W: the chip limit of " + sink + " K less 0.0 K");
    }

    @Test
    void finsOfAGivenEfficiencyInClosedForm() {
        ThermalChain chain = ThermalChain.builder(5_000).link("strap", 0.1).build();
        AbsorbedFlux sun = new AbsorbedFlux(120, 0, 0, 0);
        // at 0.001 the roots are more than four times as hot as those of a perfect fin
        for (double efficiency : new double[] {1, 0.5, 0.001}) {
            RadiatorPanel panel = RadiatorPanel.builder()
                    .area(2)
                    .oneSided(Coating.BLACK)
                    .fin(Fin.constant(efficiency))
                    .build();
            for (double heat = 100; heat < 2_000; heat *= 1.3) {
                assertThat(HeatRejection.of(panel, chain, sun).steady(heat).radiatorTemperature())
                        .isCloseTo(Math.pow((heat / 2 / efficiency + 120) / Coating.SIGMA, 0.25), within(1e-9));
            }
        }
    }

    @Test
    void beyondTheModelsEndItSaysWhatTemperatureWouldBeNeeded() {
        ThermalChain chain = ThermalChain.builder(400).link("strap", 0).build();
        RadiatorPanel.Builder builder =
                RadiatorPanel.builder().area(1).twoSided(new Coating(0.2, 0.4), new Coating(0.2, 0.6));
        HeatRejection perfect = HeatRejection.of(builder.build(), chain, AbsorbedFlux.NONE);
        // both sides together are black
        double needed = Coating.fourthRoot(1e18 / Coating.SIGMA);
        assertThatThrownBy(() -> perfect.steady(1e18))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessage("a flux of 1.0E18 W/m² needs a radiator of " + needed
                        + " K or more, but this model ends at 1000000.0 K");
        HeatRejection poor = HeatRejection.of(builder.fin(Fin.constant(0.01)).build(), chain, AbsorbedFlux.NONE);
        assertThatThrownBy(() -> poor.steady(1e16))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessage(
                        "a flux of 1.0E16 W/m² needs a radiator of more than 1000000.0 K, at which this model ends");
    }

    @Test
    void heatsThatNoDoubleHoldsAreRefused() {
        assertThatThrownBy(() -> REJECTION.steady(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("heat is NaN, but must be in [0, ∞)");
        RadiatorPanel endless =
                RadiatorPanel.builder().area(1e306).oneSided(Coating.BLACK).build();
        HeatRejection sunny = HeatRejection.of(endless, CHAIN, new AbsorbedFlux(1361, 0, 0, 0));
        assertThatThrownBy(() -> sunny.steady(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the heat that area and load together make is Infinity, but must be in [0, ∞)");
    }
}
