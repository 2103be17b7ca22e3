/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

/**
 * What is to be as small or as great as can be.
 *
 * @param figure name of the figure
 * @param most whether it is to be great
 */
public record Goal(String figure, boolean most) {
    /**
     * Refuses a blank name.
     *
     * @param figure name of the figure
     * @param most whether it is to be great
     */
    public Goal {
        Checks.named("figure", figure);
    }

    /**
     * A figure that is to be small.
     *
     * @param figure name of the figure
     * @return the goal
     */
    public static Goal least(String figure) {
        return new Goal(figure, false);
    }

    /**
     * A figure that is to be great.
     *
     * @param figure name of the figure
     * @return the goal
     */
    public static Goal most(String figure) {
        return new Goal(figure, true);
    }

    /** Small where the goal is met well. */
    double signed(double value) {
        return most ? -value : value;
    }
}
