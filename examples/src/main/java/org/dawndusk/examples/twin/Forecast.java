/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.simulation.PowerSystem;

/**
 * What compute may draw at one satellite, piece by piece of the light to come.
 *
 * <p>In light: what the array gives beyond the base load and beyond what fills the battery by the next shadow. In shadow: what
 * the battery holds above its floor, spread evenly. A reserve is kept for what this leaves out, the falling voltage first.
 * Chips: one power for the whole span, which they bear in the steady state of the worst surroundings to come, and less where
 * they are hotter than that already.
 */
final class Forecast {
    /** Of the battery's energy that is not counted on, and of the time to fill it. */
    static final double RESERVE = 0.08;

    /** A piece between two edges of the light. */
    private record Piece(double start, double end, double power, double absorbed) {
        double length() {
            return end - start;
        }
    }

    final Steps power = new Steps();
    /** The power that the chips bear over the whole window. */
    private double borne;

    private final SatelliteClass of;
    private final SatelliteState state;
    private final PowerSystem system;

    private Forecast(SatelliteClass of, SatelliteState state) {
        this.of = of;
        this.state = state;
        system = state.system(of);
    }

    /**
     * Looks ahead.
     *
     * @param from now [s]
     * @param windowEnd until when its budgets hold before the next forecast [s]
     * @param look how far the light is looked at [s]
     */
    static Forecast of(SatelliteClass of, SatelliteState state, double from, double windowEnd, double look) {
        Forecast forecast = new Forecast(of, state);
        List<Piece> pieces = forecast.pieces(from, look);
        forecast.electric(pieces, from);
        forecast.thermal(pieces, from, windowEnd);
        return forecast;
    }

    private List<Piece> pieces(double from, double look) {
        List<Piece> pieces = new ArrayList<>();
        double start = from;
        while (start < look) {
            double end = of.light().nextInstant(start, look);
            double last = Math.nextDown(end);
            double middle = start + (last - start) / 2;
            double light = Math.min(
                    of.light().at(middle),
                    Math.min(of.light().at(start), of.light().at(last)));
            double absorbed = Math.max(of.absorbed(middle), Math.max(of.absorbed(start), of.absorbed(last)));
            pieces.add(new Piece(start, end, system.powerAtBus(light), absorbed));
            start = end;
        }
        return pieces;
    }

    private void electric(List<Piece> pieces, double now) {
        BatteryPack pack = system.pack();
        double floor = pack.energy(pack.floor());
        double full = pack.energy(system.full(now).charge());
        double stored = state.power().energy();
        double base = of.baseLoad();
        double most = of.computeLoad();
        double current = pack.cell().dischargeCurrent() * pack.strings();
        double strongest = Math.min(
                system.bus().discharger().outputFor(current * pack.openCircuit(pack.floor())) * (1 - RESERVE),
                Double.MAX_VALUE);
        int i = 0;
        while (i < pieces.size()) {
            boolean lit = pieces.get(i).power() >= base;
            int end = i;
            double time = 0;
            double lack = 0;
            while (end < pieces.size() && pieces.get(end).power() >= base == lit) {
                time += pieces.get(end).length();
                lack += (base - pieces.get(end).power()) * pieces.get(end).length();
                end++;
            }
            if (lit) {
                double filling = Math.max(0, full - stored) / (chargePath(pack) * (1 - RESERVE) * time);
                for (; i < end; i++) {
                    Piece piece = pieces.get(i);
                    double spare = piece.power() - base;
                    power.add(piece.start(), Math.max(0, Math.min(most, spare - Math.min(spare, filling))));
                }
                stored = full;
            } else {
                double usable = Math.max(0, stored - floor) * dischargePath(pack) * (1 - RESERVE);
                double even = Math.max(0, Math.min((usable - lack) / time, strongest - lack / time));
                for (; i < end; i++) {
                    power.add(pieces.get(i).start(), Math.min(most, even));
                }
                stored = Math.max(floor, stored - (lack + Math.min(most, even) * time) / dischargePath(pack));
            }
        }
    }

    /** From bus to store; half of the cells' round trip at the current that empties them in an hour. */
    private double chargePath(BatteryPack pack) {
        double watts = pack.energy() / 3600;
        return system.bus().charger().efficiency(watts) * cells(pack);
    }

    private double dischargePath(BatteryPack pack) {
        double watts = pack.energy() / 3600;
        return system.bus().discharger().efficiency(watts) * cells(pack);
    }

    private static double cells(BatteryPack pack) {
        return Math.sqrt(pack.energyEfficiency(pack.capacity() / 3600));
    }

    private void thermal(List<Piece> pieces, double from, double windowEnd) {
        HeatModel model = state.model(of);
        double load = of.baseLoad() + of.computeLoad();
        double inLight = system.bus().array().inputFor(load) - load;
        double inShadow = load / dischargePath(system.pack()) - load;
        double other = of.baseLoad() + Math.max(inLight, inShadow);
        double worst = pieces.stream().mapToDouble(Piece::absorbed).max().orElseThrow();
        double draw = model.largestDraw(of.computeLoad(), other, worst);
        borne = model.coolEnough(state.heat(), from, windowEnd, draw, other, worst);
    }

    double borne() {
        return borne;
    }

    /** Energy that compute may draw in the window, by battery and chips. */
    double allowed(double start, double end) {
        return power.integral(start, end, borne);
    }
}
