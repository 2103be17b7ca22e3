/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

/** A model: a pure function from values of the variables to figures; the same values must always give the same figures. */
@FunctionalInterface
public interface FiguresFunction {
    /**
     * The figures for values.
     *
     * @param values of the variables, in the order of the problem, whole ones rounded [unit of each variable]
     * @return the figures, finite, in the order of the problem [unit of each figure]
     */
    double[] of(double[] values);
}
