/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.List;

/**
 * Twenty of the world's largest agglomerations, spread over the continents: where the users are.
 *
 * <p>Of the fifty largest of 2025, at most three of a country; Sydney stands for Oceania. Coordinates to 0.01 deg, at sea
 * level, seeing down to the horizon.
 *
 * <p>Source: United Nations, Department of Economic and Social Affairs, <i>World Urbanization Prospects: The 2018
 * Revision</i>, file F12, cities with 300,000 inhabitants or more.
 *
 * @since 0.1
 */
public final class Cities {

    private static final List<GroundStation> ALL = List.of(
            city("Tokyo", 35.69, 139.69),
            city("Delhi", 28.67, 77.22),
            city("Shanghai", 31.22, 121.46),
            city("São Paulo", -23.55, -46.64),
            city("Mumbai", 19.07, 72.88),
            city("Mexico City", 19.43, -99.14),
            city("Beijing", 39.91, 116.40),
            city("Cairo", 30.04, 31.24),
            city("New York", 40.72, -74.00),
            city("Dhaka", 23.71, 90.41),
            city("Karachi", 24.91, 67.08),
            city("Buenos Aires", -34.61, -58.40),
            city("Istanbul", 41.01, 28.95),
            city("Lagos", 6.45, 3.40),
            city("Manila", 14.60, 120.98),
            city("Los Angeles", 34.03, -118.24),
            city("Moscow", 55.75, 37.62),
            city("London", 51.51, -0.13),
            city("Johannesburg", -26.20, 28.04),
            city("Sydney", -33.87, 151.21));

    private Cities() {}

    private static GroundStation city(String name, double latitudeDegrees, double longitudeDegrees) {
        return GroundStation.of(name, Math.toRadians(latitudeDegrees), Math.toRadians(longitudeDegrees));
    }

    /**
     * All twenty, by falling population but for the last.
     *
     * @return an immutable list
     */
    public static List<GroundStation> all() {
        return ALL;
    }
}
