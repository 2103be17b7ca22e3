/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;

/** Stops an integration where a function of time, circuit and energies becomes negative, or changes its sign at all. */
final class Stop implements ODEEventDetector {
    /** Turning and turning back are seen between different ones of this many parts of a piece. */
    private static final int PARTS = 8;

    @FunctionalInterface
    interface Value {
        double at(double time, double[] state);
    }

    private final Value value;
    private final double interval;
    private boolean bothWays;
    private boolean met;

    Stop(Value value, double length) {
        this.value = value;
        interval = length / PARTS;
    }

    Stop bothWays() {
        bothWays = true;
        return this;
    }

    boolean met() {
        return met;
    }

    @Override
    public double g(ODEStateAndDerivative state) {
        return value.at(state.getTime(), state.getPrimaryState());
    }

    @Override
    public AdaptableInterval getMaxCheckInterval() {
        return (state, forward) -> interval;
    }

    @Override
    public int getMaxIterationCount() {
        return 100;
    }

    @Override
    public BracketedUnivariateSolver<UnivariateFunction> getSolver() {
        return new BracketingNthOrderBrentSolver(0, 1e-9, 0, 5);
    }

    @Override
    public ODEEventHandler getHandler() {
        return (state, detector, increasing) -> {
            met = bothWays || !increasing;
            return met ? Action.STOP : Action.CONTINUE;
        };
    }
}
