/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The units in which a number of a design file may be given; the first is the SI unit.
 *
 * @param factors SI units in one of each
 */
record Unit(Map<String, Double> factors) {
    static final Unit RATIO = of("1", 1, "%", 1e-2);
    static final Unit LENGTH = of("m", 1, "km", 1e3, "cm", 1e-2, "mm", 1e-3, "um", 1e-6, "nm", 1e-9);
    static final Unit AREA = of("m2", 1, "cm2", 1e-4);
    static final Unit ANGLE = of("rad", 1, "deg", Math.PI / 180, "urad", 1e-6);
    static final Unit TIME = of("s", 1, "min", 60, "h", 3600, "d", 86400, "y", 365.25 * 86400, "ms", 1e-3, "us", 1e-6);
    static final Unit RATE_OF_CHANGE = of("1/s", 1, "1/y", 1 / (365.25 * 86400), "%/y", 1e-2 / (365.25 * 86400));
    static final Unit POWER = of("W", 1, "kW", 1e3, "MW", 1e6, "mW", 1e-3);
    static final Unit IRRADIANCE = of("W/m2", 1);
    static final Unit MASS = of("kg", 1, "g", 1e-3, "t", 1e3);
    static final Unit AREAL_MASS = of("kg/m2", 1);
    static final Unit SPECIFIC_ENERGY = of("J/kg", 1, "Wh/kg", 3600);
    static final Unit SPECIFIC_MASS = of("kg/W", 1, "kg/kW", 1e-3);
    static final Unit RESISTANCE = of("K/W", 1);
    static final Unit HEAT_CAPACITY = of("J/K", 1, "kJ/K", 1e3);
    static final Unit TEMPERATURE = of("K", 1);
    static final Unit PER_KELVIN = of("1/K", 1, "%/K", 1e-2);
    static final Unit SPEED = of("m/s", 1, "km/s", 1e3);
    static final Unit DATA = of("B", 1, "GB", 1e9, "TB", 1e12, "GiB", 1073741824);
    static final Unit DATA_RATE = of("bit/s", 1, "Gbit/s", 1e9, "Tbit/s", 1e12);
    static final Unit COMPUTE_RATE = of("FLOP/s", 1, "TFLOP/s", 1e12, "PFLOP/s", 1e15);
    static final Unit INTENSITY = of("bit/FLOP", 1);
    static final Unit PHOTONS = of("photon/bit", 1);
    static final Unit BANDWIDTH = of("B/s", 1, "GB/s", 1e9, "TB/s", 1e12);
    static final Unit FREQUENCY = of("Hz", 1, "MHz", 1e6, "GHz", 1e9);
    static final Unit SOLAR_FLUX = of("sfu", 1);
    static final Unit LEVEL = of("dB", 1);

    private static Unit of(Object... symbolsAndFactors) {
        Map<String, Double> factors = new LinkedHashMap<>();
        for (int i = 0; i < symbolsAndFactors.length; i += 2) {
            factors.put((String) symbolsAndFactors[i], ((Number) symbolsAndFactors[i + 1]).doubleValue());
        }
        return new Unit(Collections.unmodifiableMap(factors));
    }

    boolean knows(String symbol) {
        return factors.containsKey(symbol);
    }

    /** How many SI units one of the given unit is. */
    double factor(String symbol) {
        return factors.getOrDefault(symbol, Double.NaN);
    }

    @Override
    public String toString() {
        return String.join(", ", factors.keySet());
    }
}
