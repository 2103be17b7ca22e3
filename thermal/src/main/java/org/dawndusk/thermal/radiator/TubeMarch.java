/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import org.dawndusk.thermal.coolant.Coolant;
import org.dawndusk.thermal.coolant.TubeFlow;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The coolant along one tube: ṁ c dT/dx = -p q(Tw), dp/dx = f ρ v² / (2 D), where the root's temperature Tw is below the
 * coolant's by the flux times the resistance of film and bond.
 *
 * <p>Classical Runge-Kutta steps, each taken whole and in two halves; the difference chooses the step and is extrapolated
 * away. Working memory of one march; not thread-safe.
 */
final class TubeMarch {
    private static final double TOLERANCE = 1e-9;

    private final TubePanel panel;
    private final Coolant coolant;
    private final FluxCurve curve;
    private final double massFlow;
    /** Temperature [K], pressure drop [Pa], rejected heat [W]. */
    private double[] state = new double[3];

    TubeMarch(TubePanel panel, CoolantLoop loop, FluxCurve curve) {
        this.panel = panel;
        this.coolant = loop.coolant();
        this.curve = curve;
        this.massFlow = loop.massFlow() / panel.tubes();
    }

    double temperature() {
        return state[0];
    }

    double pressureDrop() {
        return state[1];
    }

    double heat() {
        return state[2];
    }

    void march(double inlet, double length) {
        state = new double[] {inlet, 0, 0};
        double x = 0;
        double step = length / 8;
        while (x < length) {
            double h = Math.min(step, length - x);
            double[] whole = step(state, h);
            double[] halves = step(step(state, h / 2), h / 2);
            double error = Math.abs(whole[0] - halves[0]) / 15;
            if (error <= TOLERANCE || h < 1e-6 * length) {
                for (int i = 0; i < state.length; i++) {
                    state[i] = halves[i] + (halves[i] - whole[i]) / 15;
                }
                x = h == length - x ? length : x + h;
            }
            step = h * Math.min(4, Math.max(0.2, 0.9 * Math.pow(TOLERANCE / Math.max(error, 1e-16), 0.2)));
        }
    }

    private double[] step(double[] y, double h) {
        double[] k1 = slopes(y[0]);
        double[] k2 = slopes(y[0] + h / 2 * k1[0]);
        double[] k3 = slopes(y[0] + h / 2 * k2[0]);
        double[] k4 = slopes(y[0] + h * k3[0]);
        double[] next = new double[3];
        for (int i = 0; i < 3; i++) {
            next[i] = y[i] + h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
        }
        return next;
    }

    /** None of them depends on anything but the coolant's temperature. */
    private double[] slopes(double temperature) {
        double flux = panel.pitch() * curve.at(root(temperature));
        double t = within(temperature);
        double density = coolant.density(t);
        double diameter = panel.innerDiameter();
        double speed = massFlow / (density * Math.PI / 4 * diameter * diameter);
        double friction = TubeFlow.frictionFactor(reynolds(temperature), panel.relativeRoughness());
        return new double[] {
            -flux / (massFlow * coolant.specificHeat(t)), friction / diameter * density * speed * speed / 2, flux
        };
    }

    /** Trial steps may look below the data; a result that lies there is refused by the caller. */
    private double within(double temperature) {
        return Math.max(temperature, coolant.coldestFlow());
    }

    double reynolds(double temperature) {
        return 4 * massFlow / (Math.PI * panel.innerDiameter() * coolant.viscosity(within(temperature)));
    }

    double film(double temperature) {
        double t = within(temperature);
        return TubeFlow.nusselt(reynolds(t), coolant.prandtl(t)) * coolant.conductivity(t) / panel.innerDiameter();
    }

    /** The fins' root temperature at a coolant temperature. */
    double root(double temperature) {
        if (temperature <= curve.sink()) {
            return curve.sink();
        }
        double resistance = panel.bond() + 1 / (film(temperature) * Math.PI * panel.innerDiameter());
        double factor = resistance * panel.pitch();
        return new BracketingNthOrderBrentSolver(1e-13, 1e-10, 1e-13, 5)
                .solve(200, t -> t + factor * curve.at(t) - temperature, curve.sink(), temperature);
    }
}
