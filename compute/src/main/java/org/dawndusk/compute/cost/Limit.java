/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

/** The values that an input may take. */
enum Limit {
    POSITIVE(Double.MIN_VALUE, Double.MAX_VALUE, "(0, ∞)"),
    /** Of what is counted year by year, or bought anew each time. */
    YEARS(0.01, 1000, "[0.01, 1000]"),
    NOT_NEGATIVE(0, Double.MAX_VALUE, "[0, ∞)"),
    SHARE(0, 1, "[0, 1]"),
    POSITIVE_SHARE(Double.MIN_VALUE, 1, "(0, 1]"),
    LOSS(0, Math.nextDown(1.0), "[0, 1)"),
    AT_LEAST_ONE(1, Double.MAX_VALUE, "[1, ∞)");

    private final double least;
    private final double most;
    private final String range;

    Limit(double least, double most, String range) {
        this.least = least;
        this.most = most;
        this.range = range;
    }

    double checked(String name, double given) {
        if (!(given >= least && given <= most)) {
            throw Checks.refused(name, given, range);
        }
        return given;
    }
}
