/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.List;

/**
 * Designs of which none is better than another in one goal without being worse in the other.
 *
 * @param first goal, by which the designs are sorted from the best on
 * @param second goal, from the worst on
 * @param optima that meet all requirements; where none does, the one that comes nearest
 * @param evaluations how often the model was asked
 */
public record Front(Goal first, Goal second, List<Optimum> optima, long evaluations) {
    /**
     * Copies the list.
     *
     * @param first goal, by which the designs are sorted from the best on
     * @param second goal, from the worst on
     * @param optima that meet all requirements; where none does, the one that comes nearest
     * @param evaluations how often the model was asked
     */
    public Front {
        optima = List.copyOf(optima);
    }

    /**
     * Whether any design meets all requirements.
     *
     * @return true if the designs do
     */
    public boolean feasible() {
        return optima.get(0).feasible();
    }
}
