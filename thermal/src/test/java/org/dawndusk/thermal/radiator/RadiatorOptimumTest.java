/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.Exposure;
import org.dawndusk.thermal.Fin;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class RadiatorOptimumTest {
    private static final RadiatorPanel PANEL = RadiatorPanel.builder()
            .area(1)
            .twoSided(new Coating(0.1, 0.9))
            .arealMass(5)
            .build();

    private static AbsorbedFlux sink(double temperature) {
        return PANEL.absorbed(
                new SpaceEnvironment(0, 0, 0, temperature, 6_371_000), Exposure.DEEP_SPACE, Exposure.DEEP_SPACE);
    }

    @Test
    void theEnginesRadiatorOfLeastArea() {
        Published.value(
                        "thermal",
                        "heat engine at 600 K, sink 220 K: radiator temperature of least area",
                        457.98675408,
                        "K")
                .from("closed form: root of Th (T⁴ - Ts⁴) = 4 T⁴ (Th - T); printed by a public feasibility tool too")
                .within(5e-9)
                .is(RadiatorOptimum.engine(PANEL, sink(220), 1000, 600).radiatorTemperature());
        Published.value("thermal", "heat engine at 600 K, zero sink: radiator temperature of least area", 450, "K")
                .from("closed form 3/4 of the hot temperature")
                .within(1e-8)
                .is(RadiatorOptimum.engine(PANEL, AbsorbedFlux.NONE, 1000, 600).radiatorTemperature());
    }

    @Test
    void theBestTemperatureDoesNotDependOnTheHeat() {
        double best = RadiatorOptimum.leastArea(PANEL, sink(220), 100e3, 280, 0.5, 0.004)
                .radiatorTemperature();
        for (double heat : new double[] {1e-310, 1e-30, 1, 1e30, 1e290}) {
            assertThat(RadiatorOptimum.leastArea(PANEL, sink(220), heat, 280, 0.5, 0.004)
                            .radiatorTemperature())
                    .isEqualTo(best);
        }
    }

    /** The slopes at the two ends are so far apart that their product is lost. */
    @Test
    void anOptimumFarAboveAFrozenColdSideIsFound() {
        AbsorbedFlux absorbed = new AbsorbedFlux(0.004, 86_400, 44, 0.5, 5_800);
        RadiatorOptimum optimum = RadiatorOptimum.leastArea(PANEL, absorbed, 1e-310, 2e-7, 0.9, 12);
        double coldest = PANEL.sinkTemperature(absorbed);
        for (double other : new double[] {0.9, 1.1}) {
            double temperature = coldest + other * (optimum.radiatorTemperature() - coldest);
            RadiatorOptimum beside = RadiatorOptimum.heatPumpAt(PANEL, absorbed, 1, 2e-7, 0.9, temperature);
            RadiatorOptimum best =
                    RadiatorOptimum.heatPumpAt(PANEL, absorbed, 1, 2e-7, 0.9, optimum.radiatorTemperature());
            assertThat(beside.area() + 12 * beside.work()).isGreaterThan(best.area() + 12 * best.work());
        }
    }

    @Test
    void aHeatPumpShrinksTheRadiatorAndPaysInPower() {
        String closed = "closed form: COP = f Tc / (Th - Tc), A = (Q + W) / (2 eps sigma T⁴)";
        RadiatorOptimum passive = RadiatorOptimum.heatPumpAt(PANEL, AbsorbedFlux.NONE, 100e3, 300, 0.5, 300);
        RadiatorOptimum lifted = RadiatorOptimum.heatPumpAt(PANEL, AbsorbedFlux.NONE, 100e3, 300, 0.5, 350);
        Published.value("thermal", "radiator of 100 kW at 300 K, emittance 0.9, both sides", 120.957, "m²")
                .from(closed)
                .within(5e-4)
                .is(passive.area());
        Published.value("thermal", "the same behind a heat pump to 350 K, half of Carnot", 87.053, "m²")
                .from(closed)
                .within(5e-4)
                .is(lifted.area());
        Published.value("thermal", "work of that heat pump", 33.33, "kW")
                .from(closed)
                .within(5e-3)
                .is(lifted.work() / 1e3);
        assertThat(lifted.rejectedHeat()).isCloseTo(400e3 / 3, within(1e-6));
    }

    @Test
    void nearTheOptimumNothingIsBetter() {
        RadiatorPanel finned = PANEL.withFin(Fin.rectangular(0.1, 1e-3, 180));
        AbsorbedFlux sink = sink(200);
        RadiatorOptimum mass = RadiatorOptimum.leastMass(finned, sink, 100e3, 310, 0.5, 5e-3);
        assertThat(mass.radiatorTemperature()).isGreaterThan(310);
        assertThat(mass.objective()).isCloseTo(5 * mass.area() + 5e-3 * mass.work(), within(1e-9));
        RadiatorOptimum area = RadiatorOptimum.leastArea(finned, sink, 100e3, 310, 0.5, 1 / 1_500.0);
        for (double step : new double[] {-1, 1}) {
            RadiatorOptimum beside =
                    RadiatorOptimum.heatPumpAt(finned, sink, 100e3, 310, 0.5, mass.radiatorTemperature() + step);
            assertThat(5 * beside.area() + 5e-3 * beside.work()).isGreaterThan(mass.objective());
            RadiatorOptimum near =
                    RadiatorOptimum.heatPumpAt(finned, sink, 100e3, 310, 0.5, area.radiatorTemperature() + step);
            assertThat(near.area() + near.work() / 1_500).isGreaterThan(area.objective());
        }
    }

    @Test
    void whereLiftingDoesNotPayNothingIsLifted() {
        RadiatorOptimum heavy = RadiatorOptimum.leastMass(PANEL, AbsorbedFlux.NONE, 100e3, 340, 0.4, 0.1);
        assertThat(heavy.radiatorTemperature()).isEqualTo(340);
        assertThat(heavy.work()).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> RadiatorOptimum.leastArea(PANEL, AbsorbedFlux.NONE, 1e5, 300, 0.5, 0))
                .hasMessage("areaPerPower is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> RadiatorOptimum.heatPumpAt(PANEL, AbsorbedFlux.NONE, 1e5, 300, 0.5, 290))
                .hasMessageStartingWith("radiatorTemperature is 290.0");
        assertThatThrownBy(() -> RadiatorOptimum.heatPumpAt(PANEL, AbsorbedFlux.NONE, 1e5, 300, 1.5, 310))
                .hasMessage("carnotFraction is 1.5, but must be in (0, 1]");
        assertThatThrownBy(() -> RadiatorOptimum.engine(PANEL, sink(220), 1000, 200))
                .hasMessageStartingWith("hot is 200.0");
    }
}
