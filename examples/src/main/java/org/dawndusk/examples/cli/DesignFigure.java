/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dawndusk.examples.study.ClosedForms;
import org.dawndusk.examples.study.DesignFigures;
import org.dawndusk.examples.study.DesignVariable;

/** The figures of the closed forms by their names on the command line. */
enum DesignFigure {
    ARRAY_MARGIN("array-margin", "1"),
    BATTERY_SPARE("battery-spare", "kWh"),
    CHIP_MARGIN("chip-margin", "K"),
    MASS("mass", "kg"),
    COST("cost", "USD/h"),
    LOAD("load", "kW"),
    COMPUTE("compute", "PFLOP/s");

    /** What a design must keep to close. */
    static final List<DesignFigure> MARGINS = List.of(ARRAY_MARGIN, BATTERY_SPARE, CHIP_MARGIN);

    private final String label;
    private final String unit;

    DesignFigure(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    /** All of them for values of all variables, in order. */
    static double[] all(ClosedForms forms, Map<DesignVariable, Double> values) {
        DesignFigures found = forms.figures(values);
        return new double[] {
            found.arrayMargin(),
            found.batterySpare(),
            found.chipMargin(),
            found.mass(),
            found.cost(),
            found.load(),
            forms.compute(found, values)
        };
    }

    static DesignFigure labelled(String label) {
        for (DesignFigure figure : values()) {
            if (figure.label.equals(label)) {
                return figure;
            }
        }
        throw new IllegalArgumentException("figure is " + label + ", but must be one of "
                + Arrays.stream(values()).map(DesignFigure::label).collect(Collectors.joining(", ")));
    }
}
