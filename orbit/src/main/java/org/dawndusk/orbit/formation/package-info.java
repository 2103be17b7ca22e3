/**
 * Satellites that fly close together: clusters in bounded relative orbits.
 *
 * <p>The entry is {@link org.dawndusk.orbit.formation.LatticeCluster}.
 *
 * <pre>{@code
 * double meanMotion = 2 * Math.PI / orbit.nodalPeriod();
 * LatticeCluster cluster = LatticeCluster.square(meanMotion, 100, 500);
 * int satellites = cluster.size();
 * double[] radial = new double[satellites];
 * double[] alongTrack = new double[satellites];
 * double[] crossTrack = new double[satellites];
 * cluster.relative(3600, radial, alongTrack, crossTrack);
 * double nearest = cluster.nearestNeighbourDistance(3600);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.formation;

import org.jspecify.annotations.NullMarked;
