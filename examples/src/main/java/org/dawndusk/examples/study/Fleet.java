/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.network.path.Topology;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.orbit.formation.LatticeCluster;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.frames.Frame;
import org.orekit.frames.StaticTransform;
import org.orekit.propagation.Propagator;
import org.orekit.utils.PVCoordinates;

/** All satellites of a design: where they are, and which have links to which. */
final class Fleet {
    private final Scenario scenario;
    private final Constellation constellation;
    private final BatchEphemeris ephemeris;
    private final @Nullable LatticeCluster cluster;
    private final Propagator centre;
    private final double neighbourRange;
    private final Topology mesh;

    private Fleet(Design design, OrbitStep orbit) {
        scenario = orbit.scenario();
        List<Shell> shells = new ArrayList<>();
        List<Topology> meshes = new ArrayList<>();
        int first = 0;
        for (Design.Shell shell : design.orbit().shells()) {
            OrbitStep.Plane plane = orbit.planes().get(first);
            shells.add(Shell.builder(plane.orbit())
                    .planes(shell.planes())
                    .satellitesPerPlane(shell.satellitesPerPlane())
                    .firstNode(plane.ascendingNode())
                    .nodeSpread(design.orbit().nodeSpread())
                    .build());
            meshes.add(ring(shell, design.network().expressStride()));
            first += shell.planes();
        }
        constellation = Constellation.of(shells);
        ephemeris = BatchEphemeris.of(scenario, constellation);
        OrbitStep.Plane plane = orbit.planes().get(0);
        centre = plane.orbit().propagator(scenario.epoch(), plane.ascendingNode(), 0);
        cluster = cluster(design.orbit(), plane.orbit().phaseRate());
        if (cluster == null) {
            if (design.orbit().shells().get(0).satellitesPerPlane() < 2) {
                throw new DesignException(
                        "orbit.shells[0].satellitesPerPlane", "1", "at least 2 where no cluster is given");
            }
            mesh = meshes.stream().reduce(Topology::beside).orElseThrow();
            double radius = Earth.EQUATORIAL_RADIUS + plane.orbit().altitude();
            neighbourRange = 2
                    * radius
                    * Math.sin(Math.PI / constellation.shells().get(0).satellitesPerPlane());
        } else {
            neighbourRange = cluster.greatestNeighbourDistance();
            double[] x = new double[cluster.size()];
            double[] y = new double[cluster.size()];
            double[] z = new double[cluster.size()];
            cluster.relative(0, x, y, z);
            mesh = Topology.withinRange(x, y, z, neighbourRange);
        }
    }

    static Fleet of(Design design, OrbitStep orbit) {
        return new Fleet(design, orbit);
    }

    private static Topology ring(Design.Shell shell, int expressStride) {
        int slots = shell.satellitesPerPlane();
        if (slots < 2) {
            return Topology.ofPairs(shell.satellites(), new int[0], new int[0]);
        }
        return expressStride > 1 && expressStride < slots
                ? Topology.circulant(shell.planes(), slots, 1, expressStride)
                : Topology.circulant(shell.planes(), slots, 1);
    }

    private static @Nullable LatticeCluster cluster(Design.Orbit orbit, double meanMotion) {
        Design.Cluster given = orbit.cluster();
        if (given == null) {
            return null;
        }
        if (orbit.shells().size() != 1 || orbit.shells().get(0).satellites() != 1) {
            throw new DesignException("orbit.cluster", "given with several slots", "given with one slot alone");
        }
        // the relative orbits are twice as long along the track as they are high
        LatticeCluster cluster = LatticeCluster.square(meanMotion, given.spacing(), given.radius() / 2);
        if (cluster.size() != given.satellites()) {
            throw new DesignException(
                    "orbit.cluster.satellites",
                    Integer.toString(given.satellites()),
                    cluster.size() + ", the points of a square lattice of that spacing within that radius");
        }
        return cluster;
    }

    int size() {
        return cluster == null ? constellation.size() : cluster.size();
    }

    double neighbourRange() {
        return neighbourRange;
    }

    Topology mesh() {
        return mesh;
    }

    void earthFixed(double time, double[] x, double[] y, double[] z) {
        if (cluster == null) {
            ephemeris.earthFixed(time, x, y, z);
            return;
        }
        Frame inertial = scenario.earth().inertialFrame();
        PVCoordinates middle = centre.getPVCoordinates(scenario.date(time), inertial);
        cluster.inertial(time, middle.getPosition(), middle.getVelocity(), x, y, z);
        StaticTransform turn = inertial.getStaticTransformTo(scenario.earth().fixedFrame(), scenario.date(time));
        for (int i = 0; i < x.length; i++) {
            Vector3D fixed = turn.transformPosition(new Vector3D(x[i], y[i], z[i]));
            x[i] = fixed.getX();
            y[i] = fixed.getY();
            z[i] = fixed.getZ();
        }
    }

    StudyReport.@Nullable Formation formation() {
        return cluster == null
                ? null
                : new StudyReport.Formation(
                        cluster.size(), cluster.leastNeighbourDistance(), cluster.greatestNeighbourDistance());
    }
}
