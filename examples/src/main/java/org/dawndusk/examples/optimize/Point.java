/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that were tried, and what came of them.
 *
 * @param values by variable, in the order of the problem
 * @param figures by name, in the order of the problem
 */
public record Point(Map<String, Double> values, Map<String, Double> figures) {
    /**
     * Copies the maps.
     *
     * @param values by variable, in the order of the problem
     * @param figures by name, in the order of the problem
     */
    public Point {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * A value.
     *
     * @param variable its name
     * @return value [unit of the variable]
     */
    public double value(String variable) {
        return of("variable", values, variable);
    }

    /**
     * A figure.
     *
     * @param figure its name
     * @return value [unit of the figure]
     */
    public double figure(String figure) {
        return of("figure", figures, figure);
    }

    private static double of(String what, Map<String, Double> map, String name) {
        Double value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    what + " is " + name + ", but must be one of " + String.join(", ", map.keySet()));
        }
        return value;
    }
}
