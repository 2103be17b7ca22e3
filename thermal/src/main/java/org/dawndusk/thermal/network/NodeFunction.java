/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/**
 * A property of a node or a path that depends on time and temperature: a capacity, a conductance, a load, a limit.
 *
 * <p>A pure function, smooth in the temperature where that can be: its slope is taken by differences over a ten-thousandth
 * of the temperature. A kink costs the transient small steps; a jump in temperature belongs into a heater or a louvre.
 * Answers that are not finite, or negative where only a positive one makes sense, are refused with the node and the time.
 */
@FunctionalInterface
public interface NodeFunction {

    /**
     * The property.
     *
     * @param time since the epoch [s]
     * @param temperature of the node, or the mean of a path's two ends [K]
     * @return its value [any]
     */
    double at(double time, double temperature);

    /**
     * Where it jumps in time.
     *
     * @return ascending instants; none unless said [s]
     */
    default double[] switchingInstants() {
        return new double[0];
    }

    /**
     * A property that depends on time alone.
     *
     * @param profile its course
     * @return the function, with the profile's switching instants
     */
    static NodeFunction of(Profile profile) {
        return of((time, temperature) -> profile.at(time), profile.switchingInstants());
    }

    /**
     * The same property, with the instants at which it jumps.
     *
     * @param function the property
     * @param switchingInstants ascending [s]
     * @return the function with these instants
     */
    static NodeFunction of(NodeFunction function, double... switchingInstants) {
        double[] instants = switchingInstants.clone();
        Checks.ascending("switchingInstants", instants);
        return new NodeFunction() {
            @Override
            public double at(double time, double temperature) {
                return function.at(time, temperature);
            }

            @Override
            public double[] switchingInstants() {
                return instants.clone();
            }
        };
    }
}
