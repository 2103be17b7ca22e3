/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.sizing;

import java.util.Optional;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.Shortfall;

/**
 * What a search for a size found.
 *
 * @param arrayFactor of the array that was given [1]
 * @param strings of the battery in parallel
 * @param batteryMass of the cells [kg]
 * @param depth deepest discharge on the way, of the present capacity [1]
 * @param depthMargin of the allowed depth over that one less 1, infinite where nothing is taken out [1]
 * @param end state at the end of the span
 * @param sufficient whether all loads are carried within the depth
 */
public record SizedSystem(
        double arrayFactor,
        int strings,
        double batteryMass,
        double depth,
        double depthMargin,
        PowerState end,
        boolean sufficient) {
    /**
     * What is short.
     *
     * @return empty where no load went without power; the depth may be exceeded even so
     */
    public Optional<Shortfall> shortfall() {
        return end.shortfall();
    }
}
