/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.coolant.Coolant;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * A pumped loop whose coolant condenses in the panel: at its saturation temperature, which falls along the tubes with the
 * pressure.
 *
 * <p>Pressure is taken to fall evenly along the tubes. Film coefficient and pressure drop of the two-phase flow are inputs:
 * without gravity no correlation of theirs is well founded. The pump moves liquid; its power is heat. Subcooling of the
 * liquid is left out. Next to the critical point the latent heat vanishes and the pump takes all; loads that need such
 * temperatures are refused. Immutable and thread-safe.
 *
 * @param coolant with a saturation line
 * @param qualityChange share of the flow that condenses in the panel, in (0, 1] [1]
 * @param panelPressureDrop along the tubes, at least 0 [Pa]
 * @param otherPressureDrop of lines, valves and evaporators, at least 0 [Pa]
 * @param film heat transfer coefficient of condensation [W/m²/K]
 * @param pumpEfficiency hydraulic over electrical power, in (0, 1] [1]
 */
public record TwoPhaseLoop(
        Coolant coolant,
        double qualityChange,
        double panelPressureDrop,
        double otherPressureDrop,
        double film,
        double pumpEfficiency) {
    private static final int POINTS = 12;

    /**
     * Refuses values outside their ranges.
     *
     * @param coolant with a saturation line
     * @param qualityChange share of the flow that condenses in the panel, in (0, 1] [1]
     * @param panelPressureDrop along the tubes, at least 0 [Pa]
     * @param otherPressureDrop of lines, valves and evaporators, at least 0 [Pa]
     * @param film heat transfer coefficient of condensation [W/m²/K]
     * @param pumpEfficiency hydraulic over electrical power, in (0, 1] [1]
     */
    public TwoPhaseLoop {
        Checks.fraction("qualityChange", qualityChange);
        Checks.notNegative("panelPressureDrop", panelPressureDrop);
        Checks.notNegative("otherPressureDrop", otherPressureDrop);
        Checks.positive("film", film);
        Checks.fraction("pumpEfficiency", pumpEfficiency);
        coolant.criticalTemperature();
    }

    /**
     * What a two-phase coolant does in a panel.
     *
     * @param inletTemperature saturation temperature where the vapour enters [K]
     * @param outletTemperature saturation temperature where the liquid leaves, colder by the pressure drop [K]
     * @param outletRoot temperature of the fins' roots where the liquid leaves: the coldest wall [K]
     * @param inletPressure saturation pressure where the vapour enters [Pa]
     * @param rejectedHeat of the panel beyond what it absorbs, the pump's heat in it [W]
     * @param massFlow that carries it [kg/s]
     * @param pumpPower that the loop's whole pressure drop takes, all of it heat [W]
     * @param criticalMargin of the inlet below the critical point [K]
     * @param freezingMargin of the coldest wall above the freezing point [K]
     */
    public record Run(
            double inletTemperature,
            double outletTemperature,
            double outletRoot,
            double inletPressure,
            double rejectedHeat,
            double massFlow,
            double pumpPower,
            double criticalMargin,
            double freezingMargin) {
        /**
         * What is left for the electronics.
         *
         * @return rejected heat less the pump's power [W]
         */
        public double usefulHeat() {
            return rejectedHeat - pumpPower;
        }
    }

    /**
     * What happens at a saturation temperature.
     *
     * @param panel the panel
     * @param absorbed what it absorbs per area of planform
     * @param inletTemperature saturation temperature where the vapour enters, between freezing and critical point, above
     *     the panel's effective sink [K]
     * @return the run
     * @throws HeatBalanceException if the pressure drop takes all the pressure that there is
     */
    public Run run(TubePanel panel, AbsorbedFlux absorbed, double inletTemperature) {
        coolant.requireLiquid("inletTemperature", inletTemperature);
        double sink = panel.surface().sinkTemperature(absorbed);
        Checks.above("inletTemperature", inletTemperature, sink);
        return run(panel, new FluxCurve(panel.surface(), absorbed, inletTemperature), inletTemperature);
    }

    private Run run(TubePanel panel, FluxCurve curve, double inlet) {
        double pressure = coolant.saturationPressure(inlet);
        double outlet = outlet(pressure);
        double resistance = panel.bond() + 1 / (film * Math.PI * panel.innerDiameter());
        double factor = resistance * panel.pitch();
        GaussIntegrator gauss = new GaussIntegratorFactory().legendre(POINTS, 0, 1);
        double mean = gauss.integrate(x -> {
            double t = panelPressureDrop > 0 ? coolant.saturationTemperature(pressure - x * panelPressureDrop) : inlet;
            return curve.at(root(curve, factor, t));
        });
        double heat = mean * panel.surface().area();
        double massFlow = heat / (qualityChange * coolant.latentHeat(inlet));
        double pump = massFlow * (panelPressureDrop + otherPressureDrop) / (coolant.density(outlet) * pumpEfficiency);
        double outletRoot = root(curve, factor, outlet);
        return new Run(
                inlet,
                outlet,
                outletRoot,
                pressure,
                heat,
                massFlow,
                pump,
                coolant.criticalTemperature() - inlet,
                outletRoot - coolant.freezingTemperature());
    }

    private double outlet(double pressure) {
        double left = pressure - panelPressureDrop;
        double least = coolant.saturationPressure(coolant.freezingTemperature());
        if (!(left >= least)) {
            throw new HeatBalanceException("of " + pressure + " Pa the panel takes " + panelPressureDrop
                    + " Pa, which leaves " + coolant + " below its triple point at " + least + " Pa");
        }
        return panelPressureDrop > 0 ? coolant.saturationTemperature(left) : coolant.saturationTemperature(pressure);
    }

    private static double root(FluxCurve curve, double factor, double temperature) {
        if (temperature <= curve.sink()) {
            return curve.sink();
        }
        return new BracketingNthOrderBrentSolver(1e-13, 1e-10, 1e-13, 5)
                .solve(200, t -> t + factor * curve.at(t) - temperature, curve.sink(), temperature);
    }

    /**
     * The run at which the panel rejects a heat and the pump's own.
     *
     * @param panel the panel
     * @param absorbed what it absorbs per area of planform
     * @param heat of the electronics [W]
     * @return the run, with the saturation temperature that results
     * @throws HeatBalanceException if it would be beyond the critical or the freezing point
     */
    public Run runFor(TubePanel panel, AbsorbedFlux absorbed, double heat) {
        Checks.positive("heat", heat);
        double end = coolant.criticalTemperature() * (1 - 1e-6);
        double sink = panel.surface().sinkTemperature(absorbed);
        double least = coolant.saturationPressure(coolant.freezingTemperature());
        double start = Math.max(
                sink,
                panelPressureDrop > 0
                        ? coolant.saturationTemperature(least + 1.0001 * panelPressureDrop)
                        : coolant.freezingTemperature());
        if (!(end > start)) {
            throw new HeatBalanceException(
                    "the panel takes " + sink + " K without a load, beyond the critical point of " + coolant + " at "
                            + coolant.criticalTemperature() + " K");
        }
        FluxCurve curve = new FluxCurve(panel.surface(), absorbed, end);
        double most = run(panel, curve, end).usefulHeat();
        if (!(most >= heat)) {
            throw new HeatBalanceException("the panel rejects " + most + " W beside the pump's heat with " + coolant
                    + " at its critical point of " + coolant.criticalTemperature() + " K, but the load is " + heat
                    + " W");
        }
        if (!(run(panel, curve, start).usefulHeat() < heat)) {
            throw new HeatBalanceException("a load of " + heat + " W would leave " + coolant + " colder than " + start
                    + " K, where it freezes or has no pressure left");
        }
        double inlet = new BracketingNthOrderBrentSolver(1e-13, 1e-10, 1e-12, 5)
                .solve(300, t -> run(panel, curve, t).usefulHeat() - heat, start, end);
        return run(panel, curve, inlet);
    }
}
