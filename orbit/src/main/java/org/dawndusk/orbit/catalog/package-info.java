/**
 * Satellites that others catalogue: TLE and OMM in, SGP4 for all of them at once, OEM and CZML out.
 *
 * <p>The entry is {@link org.dawndusk.orbit.catalog.Catalog}, which keeps the good records and reports the bad ones.
 *
 * <pre>{@code
 * Earth earth = Earth.embedded();
 * Catalog catalog = Catalog.readTle(earth, Files.newBufferedReader(path));
 * catalog.errors().forEach(error -> System.err.println(error.message()));
 * Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
 * Sgp4Batch batch = Sgp4Batch.of(scenario, catalog.elements()).on(executor);
 * double[] x = new double[batch.size()], y = x.clone(), z = x.clone();
 * List<Sgp4Failure> failures = batch.inertial(3600, x, y, z);
 * double[] instants = IntStream.rangeClosed(0, 90).mapToDouble(i -> 60.0 * i).toArray();
 * SampledPath first = SampledPath.sgp4(scenario, catalog.entries().get(0), instants);
 * CzmlExport.writeInertial(List.of(first), writer);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.catalog;

import org.jspecify.annotations.NullMarked;
