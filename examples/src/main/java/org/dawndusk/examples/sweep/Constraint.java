/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import org.dawndusk.examples.study.DesignFigures;

/** What a design must keep; in the order of the counts of a summary. */
public enum Constraint {
    /** The array carries the worst orbit at the end of life. */
    ARRAY("1"),
    /** The battery carries the longest eclipse at the end of life. */
    BATTERY("kWh"),
    /** The chips stay below their limit in the hot case. */
    CHIPS("K");

    private final String unit;

    Constraint(String unit) {
        this.unit = unit;
    }

    /**
     * The unit of its margin.
     *
     * @return unit
     */
    public String unit() {
        return unit;
    }

    double margin(DesignFigures figures) {
        return switch (this) {
            case ARRAY -> figures.arrayMargin();
            case BATTERY -> figures.batterySpare();
            case CHIPS -> figures.chipMargin();
        };
    }
}
