/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/**
 * A path between two nodes whose heat is more than a constant times a difference: what flows into either end, and how
 * that changes with the two temperatures.
 */
sealed interface Exchange {
    /** Step of the temperature over which a user's function is differenced, relative. */
    double DIFFERENCE = 1e-4;

    String name();

    int one();

    int other();

    /** Whether what leaves one end need not arrive at the other, as an enthalpy flow that passes through or as work. */
    default boolean isWork() {
        return false;
    }

    /** Whether the path carries all that it can. */
    default boolean atLimit(double time, double one, double other) {
        return false;
    }

    /**
     * Heat and slopes.
     *
     * @param time [s]
     * @param one temperature [K]
     * @param other temperature [K]
     * @param withSlopes whether the slopes are wanted
     * @param heats filled: into one, into the other [W]
     * @param slopes filled: of the heat into one by the temperature of one and of the other, then of the second heat [W/K]
     */
    void exchange(double time, double one, double other, boolean withSlopes, double[] heats, double[] slopes);

    static double slope(NodeFunction function, double time, double temperature) {
        double step = DIFFERENCE * temperature;
        return (function.at(time, temperature + step) - function.at(time, temperature - step)) / (2 * step);
    }

    private static void symmetric(double heat, double byOne, double byOther, double[] heats, double[] slopes) {
        heats[0] = heat;
        heats[1] = -heat;
        slopes[0] = byOne;
        slopes[1] = byOther;
        slopes[2] = -byOne;
        slopes[3] = -byOther;
    }

    /** A linear conductor or radiative coupling that depends on time and mean temperature. */
    record Conductor(String name, int one, int other, NodeFunction conductance, boolean radiative) implements Exchange {
        @Override
        public void exchange(
                double time, double one, double other, boolean withSlopes, double[] heats, double[] slopes) {
            double mean = (one + other) / 2;
            double g = Checks.notNegativeAt("the conductance", name, time, conductance.at(time, mean));
            double unit = radiative ? HeatFlows.SIGMA : 1;
            double drive = radiative ? other * other * other * other - one * one * one * one : other - one;
            double byMean = withSlopes ? unit * drive * slope(conductance, time, mean) / 2 : 0;
            double byOne = -unit * g * (radiative ? 4 * one * one * one : 1);
            double byOther = unit * g * (radiative ? 4 * other * other * other : 1);
            symmetric(unit * g * drive, byOne + byMean, byOther + byMean, heats, slopes);
        }
    }

    /** A linear conductor that carries no more than a limit: a heat pipe, a two-phase loop. */
    record Limited(String name, int one, int other, NodeFunction conductance, NodeFunction limit) implements Exchange {
        @Override
        public void exchange(
                double time, double one, double other, boolean withSlopes, double[] heats, double[] slopes) {
            double mean = (one + other) / 2;
            double g = Checks.notNegativeAt("the conductance", name, time, conductance.at(time, mean));
            double most = Checks.notNegativeAt("the limit", name, time, limit.at(time, mean));
            double heat = g * (other - one);
            if (Math.abs(heat) < most) {
                double byMean = withSlopes ? (other - one) * slope(conductance, time, mean) / 2 : 0;
                symmetric(heat, byMean - g, byMean + g, heats, slopes);
            } else {
                double byMean = withSlopes ? Math.signum(heat) * slope(limit, time, mean) / 2 : 0;
                symmetric(Math.copySign(most, heat), byMean, byMean, heats, slopes);
            }
        }

        @Override
        public boolean atLimit(double time, double one, double other) {
            double mean = (one + other) / 2;
            return Math.abs(conductance.at(time, mean) * (other - one)) >= limit.at(time, mean);
        }
    }

    /** A flow from one node into the other, whose temperature it takes. */
    record Flow(String name, int one, int other, NodeFunction capacityRate) implements Exchange {
        @Override
        public void exchange(
                double time, double one, double other, boolean withSlopes, double[] heats, double[] slopes) {
            double rate = Checks.notNegativeAt("the capacity rate", name, time, capacityRate.at(time, one));
            double byRate = withSlopes ? (one - other) * slope(capacityRate, time, one) : 0;
            heats[0] = 0;
            heats[1] = rate * (one - other);
            slopes[0] = 0;
            slopes[1] = 0;
            slopes[2] = rate + byRate;
            slopes[3] = -rate;
        }
    }

    /** A heat pump from one node to the other. */
    record Pump(String name, int one, int other, HeatPump machine) implements Exchange {
        @Override
        public boolean isWork() {
            return true;
        }

        @Override
        public void exchange(
                double time, double one, double other, boolean withSlopes, double[] heats, double[] slopes) {
            double given = Checks.notNegativeAt(
                    "the input", name, time, machine.input().at(time));
            machine.operate(given, one, other, heats, slopes);
        }
    }
}
