/**
 * Who on the ground sees which satellite.
 *
 * <p>The entry is {@link org.dawndusk.orbit.access.GroundStation}.
 *
 * <pre>{@code
 * GroundStation kiruna = GroundStation.of("Kiruna", Math.toRadians(67.86), Math.toRadians(20.23))
 *         .withAltitude(400)
 *         .withElevationMask(Math.toRadians(10));
 * Vector3D site = kiruna.earthFixed();
 * double elevation = kiruna.elevation(x[i], y[i], z[i]);
 * boolean up = elevation >= kiruna.elevationMask();
 * for (GroundStation city : Cities.all()) {
 *     boolean seen = city.sees(x[i], y[i], z[i]);
 * }
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.access;

import org.jspecify.annotations.NullMarked;
