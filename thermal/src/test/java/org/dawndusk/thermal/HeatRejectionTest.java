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
}
