/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.stream.DoubleStream;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.thermal.network.Profile;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.Transient;
import org.dawndusk.thermal.network.TransientSolver;
import org.jspecify.annotations.Nullable;

/**
 * Radiator and chips through the orbit of the hot case, over and over: two nodes that store heat, joined by the chain, where
 * the design says how much heat they store; else at their balance at each instant.
 */
final class ThermalCourse {
    private static final String CHIPS = "chips";
    private static final String RADIATOR = "radiator";

    private final HeatRejection rejection;
    private final ThermalStep.HotCase hot;
    private final double heat;
    private final double shareInShadow;
    private final Design.@Nullable Capacities capacities;

    /**
     * A course.
     *
     * @param heat of the accelerators in sunlight
     * @param shareInShadow what of it arises from the first to the last contact with the shadow
     */
    ThermalCourse(
            HeatRejection rejection,
            ThermalStep.HotCase hot,
            double heat,
            double shareInShadow,
            Design.@Nullable Capacities capacities) {
        this.rejection = rejection;
        this.hot = hot;
        this.heat = heat;
        this.shareInShadow = shareInShadow;
        this.capacities = capacities;
    }

    double start() {
        return hot.start();
    }

    double period() {
        return hot.plane().orbit().nodalPeriod();
    }

    boolean storesHeat() {
        return capacities != null;
    }

    /** Temperatures at evenly spaced instants from the start to the end of the orbit: of the radiator's root, of the chips. */
    double[][] temperatures(int count) {
        double[][] kelvin = new double[2][count];
        Transient course = capacities == null ? null : cycle(capacities);
        for (int i = 0; i < count; i++) {
            double time = start() + period() * i / (count - 1);
            if (course == null) {
                HeatBalance balance = HeatRejection.of(
                                rejection.panel(),
                                rejection.chain(),
                                hot.heating().at(time))
                        .steady(heat * share(time));
                kelvin[0][i] = balance.radiatorTemperature();
                kelvin[1][i] = balance.chipTemperature();
            } else {
                double within = Math.min(time, course.endTime());
                kelvin[0][i] = course.temperature(RADIATOR, within);
                kelvin[1][i] = course.temperature(CHIPS, within);
            }
        }
        return kelvin;
    }

    private double share(double time) {
        return hot.plane().timeline().penumbra().contains(time) ? shareInShadow : 1;
    }

    /** Heat that joins on the way down the chain warms what lies above it: as much as if it came in at the top with that share. */
    private Transient cycle(Design.Capacities stored) {
        ThermalChain chain = rejection.chain();
        double resistance = chain.links().stream()
                .mapToDouble(link -> link.resistance() / link.paths())
                .sum();
        double atTop = 0;
        double below = resistance;
        for (ThermalChain.Link link : chain.links()) {
            atTop += link.addedHeat() * below / resistance;
            below -= link.resistance() / link.paths();
        }
        double end = start() + period();
        double[] edges = DoubleStream.of(hot.plane().timeline().switchingInstants())
                .filter(instant -> instant > start() && instant < end)
                .toArray();
        RadiatorPanel panel = rejection.panel();
        HeatBalance settled = rejection.steady(heat);
        // the design's fins have one efficiency at all temperatures
        double ideal = panel.emittanceSum() * Coating.BLACK.emittedFlux(settled.radiatorTemperature())
                - settled.absorbed().total();
        double efficiency = panel.netFlux(settled.radiatorTemperature(), settled.absorbed()) / ideal;
        // the solver may look ahead, but no direction is known beyond the orbit
        Profile sink = Profile.of(time -> panel.sinkTemperature(hot.heating().at(Math.min(time, end))), edges);
        ThermalNetwork network = ThermalNetwork.builder()
                .node(CHIPS, stored.electronics())
                .node(RADIATOR, stored.radiator())
                .boundary("surroundings", sink)
                .conductor(CHIPS, RADIATOR, 1 / resistance)
                .radiative(RADIATOR, "surroundings", efficiency * panel.area() * panel.emittanceSum())
                .load(CHIPS, atTop)
                .load(CHIPS, heat, Profile.of(this::share, edges))
                .load(RADIATOR, chain.addedHeat() - atTop)
                .build();
        return TransientSolver.builder(network).build().cycle(start(), period()).course();
    }
}
