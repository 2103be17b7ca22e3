/**
 * What turns a satellite against its will, and the angular momentum that its wheels have to store: gravity gradient, air,
 * sunlight, magnetic field.
 *
 * <p>The entry is {@link org.dawndusk.orbit.torque.TorqueProfile}; {@link org.dawndusk.orbit.torque.DisturbanceTorques}
 * has the worst case in closed form.
 *
 * <pre>{@code
 * SatelliteBody body = SatelliteBody.builder(900, 2400, 2700)
 *         .panel(60, Vector3D.PLUS_K, new Vector3D(0.1, 0, 0), 0.1, 0.1)
 *         .panel(30, Vector3D.PLUS_J, new Vector3D(0, 0, -0.4), 0.7, 0.2)
 *         .dragCoefficient(2.2)
 *         .build();
 * Propagator satellite = orbit.propagator(scenario.epoch(), node, 0);
 * Atmosphere air = SpaceWeather.constant(150, 15).nrlmsise00(earth);
 * TorqueProfile torques = TorqueProfile.of(
 *         scenario, satellite, AttitudeLaws.sunPointing(earth), body, air, 0, orbit.nodalPeriod());
 * Vector3D toBeUnloadedEachOrbit = torques.total().secular();
 * double wheels = torques.total().greatestInBody().getNormInf();
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.torque;

import org.jspecify.annotations.NullMarked;
