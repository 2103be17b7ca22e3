/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class NeighbourTest {
    private static final SpaceEnvironment COLD_SKY = new SpaceEnvironment(0, 0, 0, 0, 6_371_000);

    private static RadiatorPanel panel(double emittance, RadiatorPanel.Neighbour neighbour) {
        return RadiatorPanel.builder()
                .area(1)
                .oneSided(new Coating(0.2, emittance))
                .frontFaces(neighbour)
                .build();
    }

    @Test
    void twoInfinitePlates() {
        RadiatorPanel panel = panel(0.8, new RadiatorPanel.Neighbour(1, 1, 200, 0.8));
        Published.value("thermal", "panel of 0.8 at 300 K facing all over a plate of 0.8 at 200 K", 245.716225, "W/m²")
                .from("closed form sigma (T1⁴ - T2⁴) / (1/e1 + 1/e2 - 1)")
                .within(5e-7)
                .is(panel.netFlux(300, panel.absorbed(COLD_SKY, Exposure.DEEP_SPACE, Exposure.DEEP_SPACE)));
    }

    /** Whatever the factors, a panel among surroundings of its own temperature neither loses nor gains (Kirchhoff). */
    @Test
    void amongEqualTemperaturesNothingFlows() {
        double t = 290;
        SpaceEnvironment warm = new SpaceEnvironment(0, 0, Coating.BLACK.emittedFlux(t), t, 6_371_000);
        for (double viewFactor : new double[] {0.1, 0.4, 0.7}) {
            for (double emittance : new double[] {0.2, 0.9, 1}) {
                RadiatorPanel panel = panel(0.85, new RadiatorPanel.Neighbour(viewFactor, 0.3, t, emittance));
                AbsorbedFlux absorbed = panel.absorbed(warm, new Exposure(0, 0.25, 0), Exposure.DEEP_SPACE);
                assertThat(panel.sinkTemperature(absorbed)).isCloseTo(t, within(1e-10));
            }
        }
    }

    @Test
    void aBlackNeighbourTakesAndGivesByTheViewFactorAlone() {
        RadiatorPanel panel = panel(0.9, new RadiatorPanel.Neighbour(0.2, 0.1, 330, 1));
        AbsorbedFlux absorbed = panel.absorbed(SpaceEnvironment.HOT, new Exposure(0, 0.3, 0), Exposure.DEEP_SPACE);
        assertThat(panel.emittanceSum()).isCloseTo(0.9, within(1e-15));
        assertThat(absorbed.neighbours()).isCloseTo(0.9 * 0.2 * Coating.BLACK.emittedFlux(330), within(1e-10));
        assertThat(panel.neighbourCoupling()).isCloseTo(0.18, within(1e-15));
        assertThat(absorbed.sink())
                .isCloseTo(
                        0.9 * 0.5 * Coating.BLACK.emittedFlux(SpaceEnvironment.HOT.sinkTemperature()), within(1e-15));
        assertThat(absorbed.environment()).isEqualTo(absorbed.earthInfrared());
    }

    @Test
    void aWarmArrayMakesTheRadiatorHotter() {
        ThermalChain chain = ThermalChain.builder(360).link("strap", 1e-4).build();
        RadiatorPanel alone =
                RadiatorPanel.builder().area(50).twoSided(new Coating(0.2, 0.9)).build();
        RadiatorPanel beside = RadiatorPanel.builder()
                .area(50)
                .twoSided(new Coating(0.2, 0.9))
                .frontFaces(new RadiatorPanel.Neighbour(0.2, 0.05, 330, 0.85))
                .backFaces(new RadiatorPanel.Neighbour(0.2, 0.05, 330, 0.85))
                .build();
        HeatBalance balance = HeatRejection.of(
                        beside, chain, beside.absorbed(COLD_SKY, Exposure.DEEP_SPACE, Exposure.DEEP_SPACE))
                .steady(40_000);
        assertThat(balance.radiatorTemperature())
                .isGreaterThan(HeatRejection.of(alone, chain, AbsorbedFlux.NONE)
                                .steady(40_000)
                                .radiatorTemperature()
                        + 5);
        assertThat(Math.abs(balance.residual())).isLessThan(1e-9 * balance.emittedHeat());
    }

    @Test
    void viewFactorsThatOverfillTheSkyAreRefused() {
        RadiatorPanel panel = panel(0.9, new RadiatorPanel.Neighbour(0.8, 0.1, 330, 1));
        assertThatThrownBy(() -> panel.absorbed(COLD_SKY, new Exposure(0, 0.25, 0), Exposure.DEEP_SPACE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("viewFactor of the neighbour is 0.8, but must be in [0.0, 0.75]");
        assertThatThrownBy(() -> new RadiatorPanel.Neighbour(1.1, 0, 300, 1))
                .hasMessage("viewFactor is 1.1, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> new RadiatorPanel.Neighbour(0.1, 0.1, 300, 0))
                .hasMessage("emittance is 0.0, but must be in (0, 1]");
    }

    @Test
    void belowItsSinkThePanelTakesHeatUp() {
        RadiatorPanel panel = RadiatorPanel.builder()
                .area(1)
                .twoSided(Coating.BLACK_PAINT)
                .fin(Fin.rectangular(0.1, 1e-3, 160))
                .build();
        AbsorbedFlux absorbed = new AbsorbedFlux(0, 0, 300, 0);
        double sink = panel.sinkTemperature(absorbed);
        assertThat(panel.exchange(sink - 5, absorbed)).isNegative();
        assertThat(panel.exchange(sink + 5, absorbed)).isEqualTo(panel.netFlux(sink + 5, absorbed));
        assertThat(panel.exchange(sink - 1e-6, absorbed)).isCloseTo(0, within(1e-4));
        double h = 1e-3;
        assertThat(panel.netFluxSlope(320, absorbed))
                .isCloseTo(
                        (panel.netFlux(320 + h, absorbed) - panel.netFlux(320 - h, absorbed)) / (2 * h), within(1e-6));
    }
}
