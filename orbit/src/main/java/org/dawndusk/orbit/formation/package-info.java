/**
 * Satellites that fly close together: clusters in bounded relative orbits, what moves them apart and what it costs.
 *
 * <p>The entry is {@link org.dawndusk.orbit.formation.LatticeCluster}.
 *
 * <pre>{@code
 * LatticeCluster cluster = LatticeCluster.square(orbit.phaseRate(), 100, 500);
 * double nearest = cluster.nearestNeighbourDistance(3600);
 * RelativeDrift drift = RelativeDrift.of(earth, orbit);
 * HillState start = drift.nulled(0, cluster.initialState(17));
 * double axisRatio = drift.axisRatio(0);
 * double light = FormationKeeping.differentialRadiationPressure(0.002, 0.97);
 * DoubleFunction<Vector3D> push = PassiveSafety.drag(-1e-9);
 * PassiveSafety.Approach approach = PassiveSafety.of(cluster, push, 30 * 86_400.0).closestApproachOfAny();
 * NeighbourShadow.Shading shading = NeighbourShadow.overOrbit(cluster, 0, Math.toRadians(60), 5);
 * ClusterPropagation truth = ClusterPropagation.of(earth, reference, List.of(start), 86_400);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.formation;

import org.jspecify.annotations.NullMarked;
