/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import org.dawndusk.network.capacity.Bisection;
import org.dawndusk.network.capacity.FlowNetwork;
import org.dawndusk.network.outage.Connectivity;
import org.dawndusk.network.outage.Outage;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.orbit.Earth;

/** What the mesh carries through its middle, and what is left of it when satellites are lost. */
final class MeshStep {
    /** Below this the air bends and absorbs a beam. */
    private static final double GRAZING_ALTITUDE = 80e3;

    private static final double LOST = 0.05;
    private static final int STARTS = 4;
    private static final long SEED = 2027;
    /** Beyond this many satellites the halves of a ring are known, and a search takes minutes. */
    private static final int MOST_SEARCHED = 2_000;

    private final double bisection;
    private final Connectivity left;

    private MeshStep(Fleet fleet, double linkRate) {
        double[][] r = new double[3][fleet.size()];
        fleet.earthFixed(0, r[0], r[1], r[2]);
        MeshGraph graph = MeshGraph.of(
                fleet.mesh(), LinkRule.clearOf(Earth.EQUATORIAL_RADIUS + GRAZING_ALTITUDE), r[0], r[1], r[2]);
        bisection = fleet.size() <= MOST_SEARCHED
                ? Bisection.of(FlowNetwork.ofMesh(graph, linkRate), STARTS, SEED)
                        .rate()
                : fleet.ringBisectionLinks() * linkRate;
        int lost = (int) Math.round(LOST * fleet.size());
        left = Connectivity.of(graph, Outage.randomSatellites(graph, lost, SEED));
    }

    static MeshStep of(Fleet fleet, double linkRate) {
        return new MeshStep(fleet, linkRate);
    }

    /** Rate from one half of the satellites to the other [bit/s]. */
    double bisection() {
        return bisection;
    }

    StudyReport.Mesh report() {
        return new StudyReport.Mesh(bisection / 1e12, LOST, left.reachablePairs());
    }
}
