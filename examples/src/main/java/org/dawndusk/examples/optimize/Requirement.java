/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

/**
 * A bound that a figure must keep.
 *
 * @param figure name of the figure
 * @param sense on which side of the bound it must stay
 * @param bound finite [unit of the figure]
 */
public record Requirement(String figure, Sense sense, double bound) {
    /** On which side of its bound a figure must stay; the bound itself is allowed. */
    public enum Sense {
        /** Not below. */
        AT_LEAST,
        /** Not above. */
        AT_MOST
    }

    /**
     * Refuses a bound that is none.
     *
     * @param figure name of the figure
     * @param sense on which side of the bound it must stay
     * @param bound finite [unit of the figure]
     */
    public Requirement {
        Checks.named("figure", figure);
        Checks.finite("bound of " + figure, bound);
    }

    /**
     * A figure that must not fall below a bound.
     *
     * @param figure name of the figure
     * @param bound finite [unit of the figure]
     * @return the requirement
     */
    public static Requirement atLeast(String figure, double bound) {
        return new Requirement(figure, Sense.AT_LEAST, bound);
    }

    /**
     * A figure that must not exceed a bound.
     *
     * @param figure name of the figure
     * @param bound finite [unit of the figure]
     * @return the requirement
     */
    public static Requirement atMost(String figure, double bound) {
        return new Requirement(figure, Sense.AT_MOST, bound);
    }

    /** What is left to the bound, negative where it is broken. */
    double margin(double value) {
        return sense == Sense.AT_LEAST ? value - bound : bound - value;
    }

    @Override
    public String toString() {
        return figure + (sense == Sense.AT_LEAST ? ">=" : "<=") + bound;
    }
}
