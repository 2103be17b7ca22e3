/**
 * Whole constellations: shells of satellites, and where all of them are at an instant.
 *
 * <p>The entry is {@link org.dawndusk.orbit.constellation.Constellation}.
 *
 * <pre>{@code
 * Constellation constellation = Constellation.filing(earth)
 *         .altitudes(630e3, 670e3, 10).planes(2).satellitesPerPlane(4999).nodes(node, 2 * Math.PI).build();
 * int n = constellation.size();
 * double[] x = new double[n];
 * double[] y = new double[n];
 * double[] z = new double[n];
 * BatchEphemeris ephemeris = BatchEphemeris.of(scenario, constellation);
 * ephemeris.earthFixed(3600, x, y, z);
 * ephemeris.on(executor).inertial(3600, x, y, z, vx, vy, vz);
 * ephemeris.sunlit(3600, fraction);
 * double nearest = Spacing.betweenPlanes(constellation.shells().get(0));
 * BatchEphemeris real = BatchEphemeris.of(scenario, Constellation.ofElements(catalog.elements()));      // SGP4
 * EclipseSeason season = SeasonTable.of(scenario, constellation, 0, 365 * 86400.0).season(0, 1);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.constellation;

import org.jspecify.annotations.NullMarked;
