/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

/**
 * How a requirement is kept.
 *
 * @param requirement that was made
 * @param value of its figure [unit of the figure]
 * @param margin what is left to the bound, negative where it is broken [unit of the figure]
 * @param share the margin over the spread of the figure among designs drawn evenly from the ranges [1]
 * @param binding whether the bound is reached: the share is below a millionth
 */
public record Margin(Requirement requirement, double value, double margin, double share, boolean binding) {
    /**
     * Whether the requirement is met.
     *
     * @return true if the margin is not negative
     */
    public boolean kept() {
        return margin >= 0;
    }
}
