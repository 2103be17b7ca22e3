/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.coolant.Coolant;
import org.dawndusk.thermal.coolant.TubeFlow;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.junit.jupiter.api.Test;

class PanelFlowTest {
    private static final AbsorbedFlux ABSORBED = new AbsorbedFlux(20, 15, 100, 0);
    static final RadiatorPanel SURFACE = RadiatorPanel.builder()
            .area(110)
            .twoSided(Coating.WHITE_SILICATE_PAINT_AGED)
            .arealMass(7)
            .build();
    static final TubePanel PANEL = TubePanel.builder(SURFACE)
            .tubes(60, 12, 0.009)
            .fin(1e-3, 180)
            .bond(0.02)
            .roughness(2e-6)
            .build();
    private static final CoolantLoop AMMONIA = new CoolantLoop(Coolant.AMMONIA, 2.5, 4e6, 5e4, 0.35);

    @Test
    void thePanelRejectsTheLoadAndThePumpsPower() {
        PanelRun run = PanelFlow.of(PANEL, AMMONIA, ABSORBED).runFor(80_000);
        assertThat(run.usefulHeat()).isCloseTo(80_000, within(1e-5));
        assertThat(run.pumpPower()).isPositive();
        assertThat(run.rejectedHeat()).isEqualTo(run.usefulHeat() + run.pumpPower(), within(1e-9));
        // enthalpy that the coolant lost
        double enthalpy = new GaussIntegratorFactory()
                .legendre(20, run.outletTemperature(), run.inletTemperature())
                .integrate(Coolant.AMMONIA::specificHeat);
        assertThat(2.5 * enthalpy).isCloseTo(run.rejectedHeat(), within(1e-7 * run.rejectedHeat()));
        assertThat(run.inletRoot()).isLessThan(run.inletTemperature());
        assertThat(run.outletRoot()).isLessThan(run.outletTemperature());
        assertThat(run.meanRoot()).isBetween(run.outletRoot(), run.inletRoot());
        assertThat(run.freezingMargin()).isEqualTo(run.outletRoot() - 195.49);
        assertThat(110 * PANEL.surface().netFlux(run.meanRoot(), ABSORBED)).isCloseTo(run.rejectedHeat(), within(1e-6));
    }

    /** x = ∫ ṁ c / (p q) dT, by Gauss quadrature with the films taken anew: the march must need just its tube's length. */
    @Test
    void theMarchAgreesWithAQuadratureOverTheTemperature() {
        PanelRun run = PanelFlow.of(PANEL, AMMONIA, ABSORBED).run(330);
        double massFlow = 2.5 / 60;
        double sink = PANEL.surface().sinkTemperature(ABSORBED);
        double length = new GaussIntegratorFactory()
                .legendre(20, run.outletTemperature(), 330)
                .integrate(t -> {
                    double reynolds = 4 * massFlow / (Math.PI * 0.009 * Coolant.AMMONIA.viscosity(t));
                    double nusselt = TubeFlow.nusselt(reynolds, Coolant.AMMONIA.prandtl(t));
                    double resistance = 0.02 + 1 / (nusselt * Coolant.AMMONIA.conductivity(t) * Math.PI);
                    double root = new BracketingNthOrderBrentSolver(1e-14, 1e-11, 1e-13, 5)
                            .solve(
                                    100,
                                    w -> w
                                            + resistance
                                                    * PANEL.pitch()
                                                    * PANEL.surface().netFlux(w, ABSORBED)
                                            - t,
                                    sink,
                                    t);
                    return massFlow
                            * Coolant.AMMONIA.specificHeat(t)
                            / (PANEL.pitch() * PANEL.surface().netFlux(root, ABSORBED));
                });
        assertThat(length).isCloseTo(12, within(1e-6));
    }

    @Test
    void aPanelIsSizedForItsLoad() {
        PanelFlow flow = PanelFlow.of(PANEL, AMMONIA, ABSORBED);
        TubePanel sized = flow.sizedFor(330, 100_000);
        assertThat(sized.pitch()).isCloseTo(PANEL.pitch(), within(1e-12));
        assertThat(sized.surface().mass()).isCloseTo(7 * sized.surface().area(), within(1e-9));
        assertThat(PanelFlow.of(sized, AMMONIA, ABSORBED).run(330).usefulHeat()).isCloseTo(100_000, within(1e-4));
    }

    /** With so much flow and so good a bond it is an isothermal panel, whose elasticities are known in closed form. */
    @Test
    void elasticitiesTendToThoseOfAnIsothermalPanel() {
        TubePanel panel =
                TubePanel.builder(SURFACE).tubes(60, 12, 0.03).fin(0.1, 400).build();
        CoolantLoop strong = new CoolantLoop(Coolant.AMMONIA, 30, 6e6, 0, 1);
        Map<String, Double> ours = PanelFlow.of(panel, strong, AbsorbedFlux.NONE).areaElasticities(340, 80_000).stream()
                .collect(Collectors.toMap(HeatRejection.Elasticity::input, HeatRejection.Elasticity::value));
        // the film, the sheet and the pump are left: some hundredths
        assertThat(ours.get("inlet temperature")).isCloseTo(-4, within(0.1));
        assertThat(ours.get("heat")).isCloseTo(1, within(0.02));
        assertThat(ours.get("mass flow")).isCloseTo(0, within(0.03));
        assertThat(ours.get("bond resistance")).isZero();
    }

    @Test
    void areaHangsOnFlowSheetAndBondTheRightWayRound() {
        Map<String, Double> ours = PanelFlow.of(PANEL, AMMONIA, ABSORBED).areaElasticities(335, 90_000).stream()
                .collect(Collectors.toMap(HeatRejection.Elasticity::input, HeatRejection.Elasticity::value));
        assertThat(ours.get("heat")).isGreaterThan(1);
        assertThat(ours.get("mass flow")).isNegative();
        assertThat(ours.get("sheet thickness or conductivity")).isNegative();
        assertThat(ours.get("bond resistance")).isPositive();
        assertThat(ours.get("inlet temperature")).isLessThan(-3);
    }

    @Test
    void aStrongFlowIsNearlyIsothermalAndAWeakOneReachesTheSink() {
        CoolantLoop strong = new CoolantLoop(Coolant.WATER, 60, 1e6, 0, 0.5);
        CoolantLoop weak = new CoolantLoop(Coolant.propyleneGlycol(0.5), 0.02, 1e6, 0, 0.5);
        assertThat(PanelFlow.of(PANEL, strong, ABSORBED).run(330).coolantDrop()).isLessThan(0.5);
        double sink = PANEL.surface().sinkTemperature(new AbsorbedFlux(0, 0, 700, 0));
        PanelRun run = PanelFlow.of(PANEL, weak, new AbsorbedFlux(0, 0, 700, 0)).run(330);
        assertThat(run.outletTemperature()).isGreaterThanOrEqualTo(sink).isCloseTo(sink, within(1.0));
        assertThat(run.inletReynolds()).isLessThan(2300);
    }

    @Test
    void loopsOutsideTheirFluidAreRefusedWithTheLimit() {
        PanelFlow flow = PanelFlow.of(PANEL, AMMONIA, ABSORBED);
        assertThatThrownBy(() -> flow.run(410))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inletTemperature is 410.0")
                .hasMessageContaining("beyond the critical point of ammonia at 405.56 K");
        assertThatThrownBy(() -> flow.run(380))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pressure is 4000000.0, but must be in (")
                .hasMessageContaining("below it ammonia boils at 380.0 K");
        assertThatThrownBy(() -> flow.run(190)).hasMessageContaining("freezing point of ammonia");
        assertThatThrownBy(() -> flow.runFor(500_000))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("with ammonia at its limit of");
        CoolantLoop water = new CoolantLoop(Coolant.WATER, 0.3, 1e6, 0, 0.5);
        assertThatThrownBy(() -> PanelFlow.of(PANEL, water, AbsorbedFlux.NONE).run(300))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("water enters at 300.0 K and would leave at");
        assertThatThrownBy(() -> PanelFlow.of(PANEL, water, AbsorbedFlux.NONE).runFor(100))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageContaining("where its data end or it freezes");
        assertThatThrownBy(() -> new CoolantLoop(Coolant.R134A, 1, 1e6, 0, 0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("serves two-phase loops alone");
        assertThatThrownBy(() -> flow.sizedFor(330, 1e8))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessageStartingWith("no length rejects 1.0E8 W");
    }

    @Test
    void panelsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> TubePanel.builder(SURFACE).fin(1e-3, 180).build())
                .hasMessage("tubes are missing");
        assertThatThrownBy(() -> TubePanel.builder(SURFACE).tubes(10, 5, 0.01).build())
                .hasMessage("fin is missing");
        assertThatThrownBy(() -> TubePanel.builder(SURFACE)
                        .tubes(1000, 110, 0.02)
                        .fin(1e-3, 180)
                        .build())
                .hasMessageStartingWith("innerDiameter is 0.02");
        assertThatThrownBy(() -> TubePanel.builder(SURFACE).tubes(0, 1, 0.01)).hasMessageStartingWith("count is 0.0");
        assertThatThrownBy(() -> new CoolantLoop(Coolant.WATER, -1, 1e5, 0, 0.5))
                .hasMessage("massFlow is -1.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> new CoolantLoop(Coolant.WATER, 1, 1e5, 0, 1.1))
                .hasMessage("pumpEfficiency is 1.1, but must be in (0, 1]");
    }
}
