/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.power.Profile;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.thermal.network.Transient;

/**
 * One satellite through a window: the battery by the power that compute drew, then the temperatures by that and by the losses.
 *
 * @param state at the end
 * @param reading what an observer sees
 */
record Course(SatelliteState state, TwinWindow.Reading reading) {
    static Course of(
            SatelliteClass of, SatelliteState before, double start, double end, Steps draw, Forecast forecast) {
        if (before.damage().dead()) {
            return new Course(before, reading(of, before, 0, 0, before.model(of).chips(before.heat()), 0));
        }
        PowerInputs inputs = new PowerInputs(of.light(), Profile.constant(of.baseLoad()), draw.power(), 1);
        PowerState power = before.system(of).advance(before.power(), start, end, inputs);
        EnergyLedger energy = before.energy().plus(before.power(), power);
        double drawn = draw.integral(start, end, Double.MAX_VALUE);
        double heat = energy.heat() - before.energy().heat();
        // the losses of the window, evenly over it; less than nothing where loads went without
        double other = (heat - drawn) / (end - start);
        HeatModel model = before.model(of);
        Transient warming = model.advance(before.heat(), start, end, draw, other, absorbed(of, start, end));
        double hottest = model.highest(warming);
        SatelliteState after = new SatelliteState(
                power, warming.end(), before.damage(), energy, before.warmth().plus(heat, warming.audit(), hottest));
        double unmet = energy.unmet() - before.energy().unmet();
        return new Course(after, reading(of, after, forecast.allowed(start, end), drawn, hottest, unmet));
    }

    private static org.dawndusk.thermal.network.Profile absorbed(SatelliteClass of, double start, double end) {
        if (of.light().stepwise()) {
            Steps steps = new Steps();
            for (double t = start; t < end; t = of.light().nextInstant(t, end)) {
                steps.add(t, of.absorbed(t));
            }
            return steps.thermal();
        }
        List<Double> edges = new ArrayList<>();
        for (double t = of.light().nextInstant(start, end);
                t < end;
                t = of.light().nextInstant(t, end)) {
            edges.add(t);
        }
        return org.dawndusk.thermal.network.Profile.of(
                of.absorbed(), edges.stream().mapToDouble(d -> d).toArray());
    }

    private static TwinWindow.Reading reading(
            SatelliteClass of, SatelliteState state, double allowed, double drawn, double hottest, double unmet) {
        HeatModel model = state.model(of);
        return new TwinWindow.Reading(
                of.id(),
                allowed,
                drawn,
                state.power().charge(),
                state.power().lowest(),
                hottest,
                model.chips(state.heat()),
                model.outside(state.heat()),
                unmet,
                state.damage().satellites());
    }
}
