/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The best that was found, or where nothing meets all requirements, what comes nearest.
 *
 * @param feasible whether every requirement is met, without any tolerance
 * @param point values and figures
 * @param margins of the requirements, in their order
 * @param evaluations how often the model was asked
 */
public record Optimum(boolean feasible, Point point, List<Margin> margins, long evaluations) {
    /**
     * Copies the list.
     *
     * @param feasible whether every requirement is met, without any tolerance
     * @param point values and figures
     * @param margins of the requirements, in their order
     * @param evaluations how often the model was asked
     */
    public Optimum {
        margins = List.copyOf(margins);
    }

    /**
     * The requirement that is broken most, by its share.
     *
     * @return its margin; empty where all are met
     */
    public Optional<Margin> worst() {
        return margins.stream().filter(margin -> !margin.kept()).min(Comparator.comparingDouble(Margin::share));
    }
}
