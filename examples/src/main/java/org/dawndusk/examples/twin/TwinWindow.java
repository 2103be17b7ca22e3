/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.List;
import org.dawndusk.compute.horizon.HorizonResult;

/**
 * A window of the twin's time, when it is over.
 *
 * @param start its beginning [s]
 * @param end its end [s]
 * @param jobs what was decided and done
 * @param readings how the classes stand at the end, in their order
 */
public record TwinWindow(double start, double end, HorizonResult jobs, List<Reading> readings) {
    /**
     * Copies the list.
     *
     * @param start its beginning [s]
     * @param end its end [s]
     * @param jobs what was decided and done
     * @param readings how the classes stand at the end
     */
    public TwinWindow {
        readings = List.copyOf(readings);
    }

    /**
     * One satellite of a class over the window.
     *
     * @param site identifier of the class
     * @param allowed energy that compute might have drawn, by battery and chips [J]
     * @param drawn energy that compute drew [J]
     * @param charge state of charge at the end [1]
     * @param lowest state of charge since the battery was last changed [1]
     * @param hottestChip highest temperature of the chips in the window [K]
     * @param chip temperature of the chips at the end [K]
     * @param outside temperature of the radiator at the end [K]
     * @param unmet energy that loads went without in the window [J]
     * @param alive share of the class's satellites that compute [1]
     */
    public record Reading(
            String site,
            double allowed,
            double drawn,
            double charge,
            double lowest,
            double hottestChip,
            double chip,
            double outside,
            double unmet,
            double alive) {}
}
