/**
 * Where a satellite is: time, Earth, sun-synchronous and frozen orbits.
 *
 * <p>The entry is {@link org.dawndusk.orbit.Scenario}: an Earth and an epoch.
 *
 * <pre>{@code
 * Earth earth = Earth.embedded();
 * Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
 * FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 650e3);
 * double node = SunSynchronous.ascendingNode(earth, scenario.epoch(), LocalTime.of(18, 0));
 * Propagator satellite = orbit.propagator(scenario.epoch(), node, 0);
 * Vector3D position = satellite.getPosition(scenario.date(3600), earth.inertialFrame());
 * double minutes = orbit.nodalPeriod() / 60;
 * double degrees = Math.toDegrees(orbit.inclination());
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit;

import org.jspecify.annotations.NullMarked;
