/**
 * Who sees whom: passes over ground stations, satellites in view of many stations, coverage, lines between satellites.
 *
 * <p>The entry is {@link org.dawndusk.orbit.access.GroundStation}.
 *
 * <pre>{@code
 * GroundStation kiruna = GroundStation.of("Kiruna", Math.toRadians(67.86), Math.toRadians(20.23))
 *         .withAltitude(400)
 *         .withElevationMask(Math.toRadians(10));
 * ContactWindows passes = ContactWindows.of(scenario, satellite, kiruna, 0, 86_400);
 * double downlinkTime = passes.intervals().total();
 * double highest = passes.maximumElevation(0);
 * SparseRows inView = new SparseRows();
 * StationVisibility.of(Cities.all()).find(x, y, z, x.length, inView);
 * int[] overTokyo = inView.row(0);
 * Coverage coverage = CoverageGrid.of(10_000, Math.toRadians(25)).coverage(ephemeris::earthFixed, n, 0, 600);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.access;

import org.jspecify.annotations.NullMarked;
