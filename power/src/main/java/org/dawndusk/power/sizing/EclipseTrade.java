/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.sizing;

import org.dawndusk.power.Profile;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.power.simulation.Throttling;
import org.dawndusk.power.simulation.ThrottlingPlan;

/**
 * How much compute is lost where a smaller battery is answered by throttling.
 *
 * <p>Immutable and thread-safe.
 */
public final class EclipseTrade {
    private final PowerSystem system;
    private final PowerInputs inputs;
    private final double[] edges;
    private final double least;

    private EclipseTrade(PowerSystem system, PowerInputs inputs, double[] edges, double least) {
        this.system = system;
        this.inputs = inputs;
        this.edges = edges;
        this.least = least;
    }

    /**
     * One battery of the trade.
     *
     * @param strings in parallel, 0 for none
     * @param batteryMass of its cells [kg]
     * @param computeEnergy that compute draws at the bus on the span [J]
     * @param lostShare of what compute asks for [1]
     * @param lowestCharge of the battery; 0 without one [1]
     * @param sufficient whether all other loads are carried
     */
    public record Point(
            int strings,
            double batteryMass,
            double computeEnergy,
            double lostShare,
            double lowestCharge,
            boolean sufficient) {}

    /**
     * A trade.
     *
     * @param system at the age that counts
     * @param inputs light and loads, with all of the compute load
     * @param edges of the windows in each of which compute draws an even share, rising [s]
     * @param least share of the compute load that is always drawn, in [0, 1] [1]
     * @return the trade
     */
    public static EclipseTrade of(PowerSystem system, PowerInputs inputs, double[] edges, double least) {
        Checks.within("number of edges", edges.length, 2, Integer.MAX_VALUE);
        Checks.within("least", least, 0, 1);
        return new EclipseTrade(system, inputs, edges.clone(), least);
    }

    /**
     * The point of a battery, compute throttled so that it survives.
     *
     * @param strings in parallel
     * @return the point
     */
    public Point withStrings(int strings) {
        PowerSystem sized = system.withPack(system.pack().withStrings(strings));
        ThrottlingPlan plan = Throttling.of(sized, inputs, least).plan(sized.full(edges[0]), edges);
        PowerState end = plan.end();
        double asked = computeAsked();
        double drawn = end.ledger().compute();
        return new Point(
                strings,
                sized.pack().mass(),
                drawn,
                asked > 0 ? Math.max(0, 1 - drawn / asked) : 0,
                end.lowest(),
                plan.shortfall().isEmpty());
    }

    /**
     * The point where no battery carries compute: it draws what the array leaves over at each instant, and nothing in eclipse.
     *
     * @return the point; the other loads in eclipse still need a battery, whose mass is not in it
     */
    public Point withoutBattery() {
        double drawn = integrate(true);
        double asked = computeAsked();
        return new Point(0, 0, drawn, asked > 0 ? Math.max(0, 1 - drawn / asked) : 0, 0, true);
    }

    private double computeAsked() {
        return integrate(false);
    }

    /** By Gauss' rule of two points on 64 parts of each piece that is not constant; constant pieces are exact. */
    private double integrate(boolean limited) {
        double[] instants = Profile.merge(
                Profile.merge(inputs.irradiance().instants(), inputs.load().instants()),
                inputs.compute().instants());
        boolean constant = inputs.irradiance().stepwise()
                && inputs.load().stepwise()
                && inputs.compute().stepwise();
        double end = edges[edges.length - 1];
        double sum = 0;
        double begin = edges[0];
        int next = 0;
        while (begin < end) {
            while (next < instants.length && instants[next] <= begin) {
                next++;
            }
            double to = next < instants.length ? Math.min(instants[next], end) : end;
            int parts = constant ? 1 : 64;
            double h = (to - begin) / parts;
            for (int i = 0; i < parts; i++) {
                for (double node : new double[] {0.5 - Math.sqrt(3) / 6, 0.5 + Math.sqrt(3) / 6}) {
                    sum += h / 2 * power(begin + (i + node) * h, limited);
                }
            }
            begin = to;
        }
        return sum;
    }

    private double power(double time, boolean limited) {
        double asked = inputs.compute().at(time);
        if (!limited) {
            return asked;
        }
        double left =
                system.powerAtBus(inputs.irradiance().at(time)) - inputs.load().at(time);
        return Math.max(0, Math.min(asked, left));
    }
}
