/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.dawndusk.orbit.formation.FormationKeeping;
import org.dawndusk.orbit.formation.LatticeCluster;
import org.dawndusk.orbit.formation.PassiveSafety;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.light.BetaAngle;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.Constants;

/** What it costs to keep the cluster together, and how near a satellite that is lost comes to the others. */
final class FormationStep {
    private static final double DAY = 86_400;
    private static final double SPAN = 30 * DAY;
    /** Radiation pressure at one astronomical unit [Pa]. */
    private static final double SUN_PRESSURE = 1361 / Constants.SPEED_OF_LIGHT;
    /** A tumbling flat plate shows this share of its area in the mean, whichever the direction. */
    private static final double TUMBLING = 0.5;

    private final LatticeCluster cluster;
    private final double keeping;
    private final PassiveSafety.Approach approach;

    private FormationStep(LatticeCluster cluster, double keeping, PassiveSafety.Approach approach) {
        this.cluster = cluster;
        this.keeping = keeping;
        this.approach = approach;
    }

    static FormationStep of(
            Design design, Design.Cluster given, OrbitStep orbit, LatticeCluster cluster, AirDrag drag) {
        OrbitStep.Plane plane = orbit.worst();
        double altitude = plane.orbit().altitude();
        double sunward = design.power().arrayArea()
                * given.radiationPressureCoefficient()
                / design.mass().stated();
        double keeping = given.forceSpread() * drag.makeUpPerYear(altitude, 0)
                + FormationKeeping.differentialRadiationPressure(
                        given.forceSpread() * sunward, plane.season().meanSunlitFraction());
        // the lost one tumbles: the air meets more of it than of the others, sunlight less
        double plates =
                TUMBLING * (design.power().arrayArea() + design.thermal().radiatorArea());
        double deceleration =
                drag.deceleration(altitude, 0) * (plates / design.mission().dragArea() - 1);
        double pressure = SUN_PRESSURE * sunward * (1 - TUMBLING);
        DoubleFunction<Vector3D> air = PassiveSafety.drag(-deceleration);
        DoubleFunction<Vector3D> light =
                PassiveSafety.radiationPressure(cluster.meanMotion(), leastBeta(orbit, plane), -pressure);
        PassiveSafety safety = PassiveSafety.of(cluster, t -> air.apply(t).add(light.apply(t)), SPAN);
        return new FormationStep(cluster, keeping, safety.closestApproachOfAny());
    }

    /** Where the most of the sunlight's push lies in the orbital plane. */
    private static double leastBeta(OrbitStep orbit, OrbitStep.Plane plane) {
        var beta = BetaAngle.of(orbit.scenario(), plane.orbit(), plane.ascendingNode());
        return DoubleStream.iterate(0, t -> t <= OrbitStep.YEAR, t -> t + DAY)
                .map(t -> Math.abs(beta.applyAsDouble(t)))
                .min()
                .orElseThrow();
    }

    /** Velocity change a year against drag and sunlight that differ between the satellites. */
    double keepingPerYear() {
        return keeping;
    }

    StudyReport.Formation report() {
        return new StudyReport.Formation(
                cluster.size(),
                cluster.leastNeighbourDistance(),
                cluster.greatestNeighbourDistance(),
                keeping,
                approach.distance(),
                approach.time() / DAY);
    }
}
