/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/**
 * A machine that lifts heat from a cold node to a warm one at a share of Carnot's coefficient of performance, and whose
 * work arrives at the warm node as heat too.
 *
 * <p>With the coefficient for cooling COP = f Tc / (Th - Tc), the cold node loses Qc, the warm one gains Qc + W, W = Qc /
 * COP. Where the warm node is not warmer than the cold one, no work is needed to lift. A machine that draws a given power
 * has a coefficient of at most {@code largestCop}, since no compressor grows without limit as the lift vanishes. Assumes
 * that the share does not depend on load or lift, and that the machine itself stores nothing. Source: Carnot's theorem;
 * e.g. A. Bejan, Advanced Engineering Thermodynamics, 4th ed., 2016, section 10.2. Immutable and thread-safe.
 */
public final class HeatPump {
    private final Profile input;
    private final double carnotFraction;
    private final double largestCop;
    private final boolean heatIsGiven;

    private HeatPump(Profile input, double carnotFraction, double largestCop, boolean heatIsGiven) {
        if (!(carnotFraction > 0 && carnotFraction <= 1)) {
            throw Checks.refusal("carnotFraction", carnotFraction, "(0, 1]");
        }
        Checks.positive("largestCop", largestCop);
        this.input = input;
        this.carnotFraction = carnotFraction;
        this.largestCop = largestCop;
        this.heatIsGiven = heatIsGiven;
    }

    /**
     * A machine that is controlled to take a given heat out of the cold node.
     *
     * @param heat taken from the cold node, at least 0, in W
     * @param carnotFraction share of Carnot's coefficient of performance, in (0, 1] [1]
     * @return the machine
     */
    public static HeatPump lifting(Profile heat, double carnotFraction) {
        return new HeatPump(heat, carnotFraction, Double.MAX_VALUE, true);
    }

    /**
     * A machine that draws a given electrical power.
     *
     * @param power drawn, at least 0, in W
     * @param carnotFraction share of Carnot's coefficient of performance, in (0, 1] [1]
     * @param largestCop bound of the coefficient of performance at small lifts [1]
     * @return the machine
     */
    public static HeatPump drawing(Profile power, double carnotFraction, double largestCop) {
        return new HeatPump(power, carnotFraction, largestCop, false);
    }

    Profile input() {
        return input;
    }

    /**
     * Heat into the cold and into the warm node, and its slopes by the two temperatures.
     *
     * @param given the heat or the power at this instant [W]
     * @param cold temperature [K]
     * @param warm temperature [K]
     * @param heats filled with the heat into the cold node and into the warm one [W]
     * @param slopes filled with the first heat's slopes by cold and warm temperature, then the second's [W/K]
     */
    void operate(double given, double cold, double warm, double[] heats, double[] slopes) {
        double lift = warm - cold;
        double lifted;
        double byCold = 0;
        double byWarm = 0;
        double workByCold = 0;
        double workByWarm = 0;
        double work;
        if (heatIsGiven) {
            lifted = given;
            work = 0;
            if (lift > 0) {
                work = given * lift / (carnotFraction * cold);
                workByWarm = given / (carnotFraction * cold);
                workByCold = -workByWarm * warm / cold;
            }
        } else {
            work = given;
            double bound = largestCop * lift;
            if (bound <= carnotFraction * cold) {
                lifted = given * largestCop;
            } else {
                lifted = given * carnotFraction * cold / lift;
                byCold = given * carnotFraction * warm / (lift * lift);
                byWarm = -lifted / lift;
            }
        }
        heats[0] = -lifted;
        heats[1] = lifted + work;
        slopes[0] = -byCold;
        slopes[1] = -byWarm;
        slopes[2] = byCold + workByCold;
        slopes[3] = byWarm + workByWarm;
    }
}
