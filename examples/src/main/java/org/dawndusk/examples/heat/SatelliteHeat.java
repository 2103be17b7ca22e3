/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.heat;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.OrbitHeating;
import org.dawndusk.thermal.margin.Contribution;
import org.dawndusk.thermal.margin.MarginPolicy;
import org.dawndusk.thermal.network.Cycle;
import org.dawndusk.thermal.network.SteadySolver;
import org.dawndusk.thermal.network.SteadyState;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.TransientSolver;
import org.dawndusk.thermal.radiator.BurstCompute;
import org.dawndusk.thermal.radiator.PanelFlow;
import org.dawndusk.thermal.radiator.PanelRun;
import org.dawndusk.thermal.radiator.RadiatorOptimum;

/**
 * The heat of a satellite of 120 kW: coolant in the panel, chain to the chips, network over an orbit with eclipse, burst,
 * margins.
 */
public final class SatelliteHeat {
    private SatelliteHeat() {}

    /**
     * Prints a table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run().print(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)));
    }

    static HeatReport run() {
        Satellite satellite = new Satellite();
        HotOrbit orbit = HotOrbit.of(650e3, LocalTime.of(18, 0), "2027-06-21T00:00:00Z");
        OrbitHeating.Peak hottest =
                orbit.heating(satellite.radiator, Satellite.RADIATOR_NORMAL).worst(0, orbit.period(), 61);
        AbsorbedFlux absorbed = hottest.absorbed();

        // the coolant along the panel, at the load and the pump's own heat
        PanelRun run = PanelFlow.of(satellite.panel, satellite.loop, absorbed).runFor(Satellite.LOAD);

        // from the chips to space, in the hottest surroundings
        HeatRejection rejection = HeatRejection.of(satellite.panel.surface(), satellite.chain(run), absorbed);
        double chipHeat = Satellite.CHIPS * Satellite.CHIP_HEAT;

        // all parts, at once and over the orbit
        ThermalNetwork network = satellite.network(orbit, run, absorbed);
        SteadySolver solver = SteadySolver.of(network);
        SteadyState steady = solver.solve(hottest.time());
        Cycle cycle = TransientSolver.builder(network).build().cycle(0, orbit.period());

        // margins about the hottest instant of the cycle; the policy's figures are an example, no standard's
        SteadySolver.Gradient chips = solver.gradients(steady, hottest.time(), Map.of(), List.of("chips"))
                .get(0);
        double highest = cycle.course().highest("chips");
        MarginPolicy policy = new MarginPolicy(MarginPolicy.Combination.ROOT_SUM_OF_SQUARES, 2, 3, 3);
        MarginPolicy.Levels levels = policy.hot(
                highest,
                List.of(
                        new Contribution("load", chips.byLoad("chips"), 0.02 * chipHeat),
                        new Contribution(
                                "stack", chips.byConductor("chips", "cold plates"), 0.1 * Satellite.CHIPS / 0.009),
                        new Contribution("emittance", panels(chips), 0.03 * 60)));
        double coldest = cycle.course().lowest("panel " + Satellite.SECTIONS);

        return new HeatReport(
                orbit.period(),
                orbit.eclipse(),
                hottest.time(),
                run,
                rejection.steady(chipHeat),
                rejection.areaFor(chipHeat),
                rejection.areaElasticities(chipHeat),
                steady,
                cycle,
                BurstCompute.of(rejection, Satellite.ELECTRONICS_CAPACITY, satellite.radiatorCapacity())
                        .burst(0.5 * chipHeat, 1.5 * chipHeat),
                levels,
                coldest,
                RadiatorOptimum.leastMass(
                        satellite.panel.surface(), absorbed, Satellite.LOAD, run.inletTemperature(), 0.5, 10e-3));
    }

    /** All sections see the sky better or worse together. */
    private static double panels(SteadySolver.Gradient chips) {
        double sum = 0;
        for (int i = 1; i <= Satellite.SECTIONS; i++) {
            sum += chips.byRadiative("panel " + i, "space");
        }
        return sum;
    }
}
