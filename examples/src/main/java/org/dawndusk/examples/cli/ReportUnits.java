/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The units that stand in the names of a study's report. */
final class ReportUnits {
    private static final Map<String, String> ENDS = ends(
            "MPerSPerSatelliteYear", "m/s/y",
            "HoursPerSatelliteYear", "h/y",
            "PerSatelliteYear", "1/y",
            "MPerSPerYear", "m/s/y",
            "usdPerAcceleratorHour", "USD/h",
            "kgCo2ePerAcceleratorHour", "kg/h",
            "KgCo2ePerAcceleratorHour", "kg/h",
            "KgCo2PerAcceleratorHour", "kg/h",
            "LitresPerAcceleratorHour", "L/h",
            "usdPerPflopDay", "USD/(PFLOP/s d)",
            "usdPerMillionTokens", "USD/1e6",
            "UsdPerKg", "USD/kg",
            "MillionUsd", "1e6 USD",
            "TokensPerSecond", "1/s",
            "joulesPerToken", "J",
            "collisionProbabilityOfADay", "1/d",
            "HoursPerDay", "h/d",
            "DaysPerYear", "d/y",
            "TbPerDay", "TB/d",
            "TPerYear", "t/y",
            "WPerM2", "W/m2",
            "kgPerKw", "kg/kW",
            "MPerS", "m/s",
            "PerYear", "1/y",
            "PerDay", "1/d",
            "Minutes", "min",
            "Seconds", "s",
            "Magnitude", "mag",
            "Pflops", "PFLOP/s",
            "Hours", "h",
            "Years", "y",
            "Days", "d",
            "Tbps", "Tbit/s",
            "Gbps", "Gbit/s",
            "hourUtc", "h",
            "Kwh", "kWh",
            "Deg", "deg",
            "Km", "km",
            "Kw", "kW",
            "Kg", "kg",
            "Mw", "mW",
            "Db", "dB",
            "M2", "m2",
            "M", "m",
            "K", "K",
            "T", "t");

    private ReportUnits() {}

    /** The longest ends first. */
    private static Map<String, String> ends(String... pairs) {
        Map<String, String> ends = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ends.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(ends);
    }

    static String of(String path) {
        if (path.startsWith("network.cityLatencyMs[") && !path.endsWith("Fraction")) {
            return "ms";
        }
        for (Map.Entry<String, String> end : ENDS.entrySet()) {
            if (path.endsWith(end.getKey())) {
                return end.getValue();
            }
        }
        return "1";
    }
}
