/**
 * Whole constellations: shells of satellites, and where all of them are at an instant.
 *
 * <p>The entry is {@link org.dawndusk.orbit.constellation.Constellation}.
 *
 * <pre>{@code
 * FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 650e3);
 * Shell shell = Shell.builder(orbit).planes(2).satellitesPerPlane(4999).firstNode(node).build();
 * Constellation constellation = Constellation.of(shell);
 * int n = constellation.size();
 * double[] x = new double[n];
 * double[] y = new double[n];
 * double[] z = new double[n];
 * BatchEphemeris ephemeris = BatchEphemeris.of(scenario, constellation);
 * ephemeris.earthFixed(3600, x, y, z);
 * ephemeris.on(executor).inertial(3600, x, y, z, vx, vy, vz);
 * ephemeris.sunlit(3600, fraction);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.constellation;

import org.jspecify.annotations.NullMarked;
