/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.coolant.Coolant;
import org.junit.jupiter.api.Test;

class TwoPhaseLoopTest {
    private static final TubePanel PANEL = PanelFlowTest.PANEL;
    private static final AbsorbedFlux ABSORBED = new AbsorbedFlux(0, 0, 120, 0);

    @Test
    void withoutAPressureDropItIsIsothermal() {
        TwoPhaseLoop.Run run = new TwoPhaseLoop(Coolant.AMMONIA, 0.8, 0, 3e4, 1e4, 0.3).run(PANEL, ABSORBED, 320);
        assertThat(run.outletTemperature()).isCloseTo(320, within(1e-6));
        assertThat(run.rejectedHeat())
                .isCloseTo(110 * PANEL.surface().netFlux(run.outletRoot(), ABSORBED), within(1e-5));
        // the film and the bond carry the flux
        double resistance = 0.02 + 1 / (1e4 * Math.PI * 0.009);
        assertThat(320 - run.outletRoot())
                .isCloseTo(resistance * PANEL.pitch() * run.rejectedHeat() / 110, within(1e-6));
        assertThat(run.massFlow())
                .isCloseTo(run.rejectedHeat() / (0.8 * Coolant.AMMONIA.latentHeat(320)), within(1e-12));
        assertThat(run.criticalMargin()).isCloseTo(85.56, within(1e-9));
    }

    @Test
    void thePressureDropCostsTemperature() {
        TwoPhaseLoop.Run run = new TwoPhaseLoop(Coolant.R134A, 0.7, 5e4, 5e4, 5e3, 0.3).runFor(PANEL, ABSORBED, 60_000);
        assertThat(run.usefulHeat()).isCloseTo(60_000, within(1e-4));
        assertThat(Coolant.R134A.saturationPressure(run.outletTemperature()))
                .isCloseTo(run.inletPressure() - 5e4, within(1e-3));
        assertThat(run.inletTemperature() - run.outletTemperature())
                .isCloseTo(5e4 / Coolant.R134A.saturationPressureSlope(run.inletTemperature()), within(0.2));
    }

    @Test
    void beyondTheCriticalPointThereIsNoLoop() {
        TwoPhaseLoop ammonia = new TwoPhaseLoop(Coolant.AMMONIA, 0.8, 0, 0, 1e4, 0.3);
        assertThatThrownBy(() -> ammonia.run(PANEL, ABSORBED, 406))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beyond the critical point of ammonia at 405.56 K");
        assertThatThrownBy(() -> ammonia.runFor(PANEL, ABSORBED, 500_000))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("with ammonia at its critical point of 405.56 K");
        TwoPhaseLoop carbonDioxide = new TwoPhaseLoop(Coolant.CARBON_DIOXIDE, 0.8, 0, 0, 1e4, 0.3);
        assertThatThrownBy(() -> carbonDioxide.runFor(PANEL, AbsorbedFlux.NONE, 1_000))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("where it freezes or has no pressure left");
        assertThatThrownBy(() -> carbonDioxide.runFor(PANEL, new AbsorbedFlux(0, 0, 900, 0), 1_000))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("beyond the critical point of carbon dioxide");
        assertThatThrownBy(() -> new TwoPhaseLoop(Coolant.R134A, 0.7, 1e6, 0, 5e3, 0.3).run(PANEL, ABSORBED, 300))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("below its triple point");
        assertThatThrownBy(() -> new TwoPhaseLoop(Coolant.propyleneGlycol(0.3), 0.7, 0, 0, 5e3, 0.3))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new TwoPhaseLoop(Coolant.WATER, 1.2, 0, 0, 5e3, 0.3))
                .hasMessage("qualityChange is 1.2, but must be in (0, 1]");
    }
}
