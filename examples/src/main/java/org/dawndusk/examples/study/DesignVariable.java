/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a sweep may change in a design. Units are those of its ranges; a change stands for all satellites. */
public enum DesignVariable {
    /** Of every shell, as the mean semi-major axis less 6,378.137 km. */
    ALTITUDE("altitude", "km", 1e3, 200, 5000),
    /** Of a satellite; drawn as a whole number. */
    ACCELERATORS("accelerators", "1", 1, 1, 100_000),
    /** Of a satellite's array. */
    ARRAY_AREA("array-area", "m2", 1, 1e-3, 1e6),
    /** Of a satellite's radiator panel. */
    RADIATOR_AREA("radiator-area", "m2", 1, 1e-3, 1e6),
    /** Nameplate of a satellite's battery. */
    BATTERY("battery", "kWh", 3.6e6, 1e-9, 1e9),
    /** Of the mission. */
    LIFE("life", "y", 365.25 * 86_400, 0.01, 50),
    /** Of launching. */
    LAUNCH_PRICE("launch-price", "USD/kg", 1, 0, 1e6),
    /** Of a satellite without its accelerators, for each watt of its compute load. */
    SATELLITE_PRICE("satellite-price", "USD/W", 1, 0, 1e6);

    private final String label;
    private final String unit;
    private final double scale;
    private final double least;
    private final double most;

    DesignVariable(String label, String unit, double scale, double least, double most) {
        this.label = label;
        this.unit = unit;
        this.scale = scale;
        this.least = least;
        this.most = most;
    }

    /**
     * The variable of a name.
     *
     * @param label its name in ranges and reports
     * @return the variable
     */
    public static DesignVariable labelled(String label) {
        for (DesignVariable variable : values()) {
            if (variable.label.equals(label)) {
                return variable;
            }
        }
        throw new IllegalArgumentException("variable is " + label + ", but must be one of "
                + Arrays.stream(values()).map(DesignVariable::label).collect(Collectors.joining(", ")));
    }

    /**
     * The name in ranges and reports.
     *
     * @return lower-case words, joined by hyphens
     */
    public String label() {
        return label;
    }

    /**
     * The unit of its values.
     *
     * @return unit
     */
    public String unit() {
        return unit;
    }

    /** In SI, of values in their units; refuses what is missing or no design may have. */
    double si(Map<DesignVariable, Double> values) {
        Double value = values.get(this);
        if (value == null) {
            throw new IllegalArgumentException("values has no " + label + ", but must have every variable");
        }
        return checked(value) * scale;
    }

    double fromSi(double value) {
        return value / scale;
    }

    /**
     * Refuses what no design may have.
     *
     * @param value in the variable's unit [unit]
     * @return the value [unit]
     */
    public double checked(double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    label + " is " + value + " " + unit + ", but must be in [" + least + ", " + most + "] " + unit);
        }
        return value;
    }
}
