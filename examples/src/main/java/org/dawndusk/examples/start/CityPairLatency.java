/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.dawndusk.network.route.FibrePath;
import org.dawndusk.network.route.GroundRoutes;
import org.dawndusk.network.route.Route;

/**
 * How long does light take from one city to another through the mesh, and how long in fibre?
 *
 * <p>London to Tokyo over 72 planes of 22 satellites at 550 km and 53 degrees, each linked to its four neighbours (the first
 * shell of Starlink as in Kassing et al., Hypatia, ACM IMC 2020), 25 degrees of elevation. Circles over a sphere at one
 * instant; positions of {@code BatchEphemeris} go into the same arrays.
 */
public final class CityPairLatency {
    private static final int PLANES = 72;
    private static final int SLOTS = 22;
    static final double EARTH_RADIUS = 6_371e3;

    private CityPairLatency() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        double[][] cities = cities();
        Route route = route(satellites(), cities);
        System.out.printf(Locale.ROOT, "mesh: %.2f ms one way over %d links%n", 1e3 * route.delay(), route.hops());
        double fibre = FibrePath.delay(cities[0], cities[1], cities[2], 0, 1);
        System.out.printf(Locale.ROOT, "fibre along the great circle: %.2f ms%n", 1e3 * fibre);
    }

    static Route route(double[][] satellites, double[][] cities) {
        MeshGraph mesh = MeshGraph.of(
                Topology.grid(PLANES, SLOTS, 0, 0),
                LinkRule.clearOf(EARTH_RADIUS + 80e3),
                satellites[0],
                satellites[1],
                satellites[2]);
        GroundStations stations = GroundStations.geocentric(cities[0], cities[1], cities[2], Math.toRadians(25));
        return GroundRoutes.of(stations, mesh, satellites[0], satellites[1], satellites[2])
                .route(0, 1);
    }

    static double[][] cities() {
        double[][] cities = new double[3][2];
        place(cities, 0, 51.5072, -0.1276);
        place(cities, 1, 35.6897, 139.6922);
        return cities;
    }

    private static void place(double[][] cities, int city, double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        cities[0][city] = EARTH_RADIUS * Math.cos(phi) * Math.cos(lambda);
        cities[1][city] = EARTH_RADIUS * Math.cos(phi) * Math.sin(lambda);
        cities[2][city] = EARTH_RADIUS * Math.sin(phi);
    }

    /** Plane by plane, slot by slot. */
    static double[][] satellites() {
        double[][] r = new double[3][PLANES * SLOTS];
        double inclination = Math.toRadians(53);
        double radius = EARTH_RADIUS + 550e3;
        for (int i = 0; i < PLANES * SLOTS; i++) {
            int plane = i / SLOTS;
            int slot = i % SLOTS;
            double node = 2 * Math.PI * plane / PLANES;
            double phase = 2 * Math.PI * slot / SLOTS;
            double along = radius * Math.cos(phase);
            double across = radius * Math.sin(phase) * Math.cos(inclination);
            r[0][i] = along * Math.cos(node) - across * Math.sin(node);
            r[1][i] = along * Math.sin(node) + across * Math.cos(node);
            r[2][i] = radius * Math.sin(phase) * Math.sin(inclination);
        }
        return r;
    }
}
