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
    private final double expressRange;
    private final int expressStride;
    private final Topology mesh;

    private Fleet(Design design, OrbitStep orbit) {
        scenario = orbit.scenario();
        List<Shell> shells = new ArrayList<>();
        List<Topology> meshes = new ArrayList<>();
        int firstPlane = 0;
        for (Design.Shell shell : design.orbit().shells()) {
            OrbitStep.Plane plane = orbit.planes().get(firstPlane);
            shells.add(Shell.builder(plane.orbit())
                    .planes(shell.planes())
                    .satellitesPerPlane(shell.satellitesPerPlane())
                    .firstNode(plane.ascendingNode())
                    .nodeSpread(design.orbit().nodeSpread())
                    .build());
            meshes.add(ring(shell, design.network().expressStride()));
            firstPlane += shell.planes();
        }
        constellation = Constellation.of(shells);
        int stride = design.network().expressStride();
        expressStride = stride;
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
            Design.Shell first = design.orbit().shells().get(0);
            neighbourRange = chord(radius, 1, first);
            expressRange = hasExpress(first, stride) ? chord(radius, stride, first) : 0;
        } else {
            neighbourRange = cluster.greatestNeighbourDistance();
            expressRange = 0;
            double[] x = new double[cluster.size()];
            double[] y = new double[cluster.size()];
            double[] z = new double[cluster.size()];
            cluster.relative(0, x, y, z);
            // in (radial, half along-track) the lattice turns rigidly: one step apart once is one step apart always
            for (int i = 0; i < y.length; i++) {
                y[i] /= 2;
            }
            mesh = Topology.withinRange(x, y, z, 1.01 * cluster.leastNeighbourDistance());
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
        return hasExpress(shell, expressStride)
                ? Topology.circulant(shell.planes(), slots, 1, expressStride)
                : Topology.circulant(shell.planes(), slots, 1);
    }

    private static boolean hasExpress(Design.Shell shell, int stride) {
        return stride > 1 && stride < shell.satellitesPerPlane();
    }

    private static double chord(double radius, int steps, Design.Shell shell) {
        return 2 * radius * Math.sin(Math.PI * steps / shell.satellitesPerPlane());
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

    /** Length of the express links within a plane; 0 where the design has none. */
    double expressRange() {
        return expressRange;
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

    /** Links from one half of the satellites to the other where each ring is cut in two: a chord counts once a step that it spans. */
    double ringBisectionLinks() {
        return constellation.shells().stream()
                .mapToDouble(shell -> 2.0 * shell.planes() * (1 + (expressRange > 0 ? expressStride : 0)))
                .sum();
    }

    /** The relative orbits about the one slot, where the design has them. */
    @Nullable
    LatticeCluster cluster() {
        return cluster;
    }

    /** The slots. */
    Constellation constellation() {
        return constellation;
    }
}
