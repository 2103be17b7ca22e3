/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import java.util.stream.DoubleStream;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.route.FibrePath;
import org.dawndusk.network.route.GroundRoutes;
import org.dawndusk.orbit.access.GroundStation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** All pairs of the cities through the mesh, beside fibre along the great circle, at some instants of a day. */
final class CityPairs {
    private static final int INSTANTS = 12;
    private static final double DAY = 86_400;

    private int pairs;
    private final DoubleStream.Builder stretches = DoubleStream.builder();

    private CityPairs(Fleet fleet, List<GroundStation> cities, GroundStations stations, LinkRule rule) {
        double[][] r = new double[3][fleet.size()];
        double[][] places = new double[3][cities.size()];
        for (int i = 0; i < cities.size(); i++) {
            Vector3D p = cities.get(i).earthFixed();
            places[0][i] = p.getX();
            places[1][i] = p.getY();
            places[2][i] = p.getZ();
        }
        for (int k = 0; k < INSTANTS; k++) {
            fleet.earthFixed(k * DAY / INSTANTS, r[0], r[1], r[2]);
            MeshGraph graph = MeshGraph.of(fleet.mesh(), rule, r[0], r[1], r[2]);
            GroundRoutes routes = GroundRoutes.of(stations, graph, r[0], r[1], r[2]);
            for (int i = 0; i < cities.size(); i++) {
                for (int j = i + 1; j < cities.size(); j++) {
                    pairs++;
                    if (routes.delay(i, j) < Double.POSITIVE_INFINITY) {
                        stretches.add(routes.delay(i, j) / FibrePath.delay(places[0], places[1], places[2], i, j));
                    }
                }
            }
        }
    }

    static StudyReport.CityPairs of(Fleet fleet, List<GroundStation> cities, GroundStations stations, LinkRule rule) {
        CityPairs all = new CityPairs(fleet, cities, stations, rule);
        double[] ratios = all.stretches.build().sorted().toArray();
        long faster = DoubleStream.of(ratios).filter(ratio -> ratio < 1).count();
        return new StudyReport.CityPairs(
                (double) ratios.length / all.pairs,
                ratios.length == 0 ? null : Double.valueOf(ratios[ratios.length / 2]),
                (double) faster / all.pairs);
    }
}
