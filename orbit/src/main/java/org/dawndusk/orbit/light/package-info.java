/**
 * When a satellite is lit: eclipses, seasons, the Sun's strength and its direction in body axes.
 *
 * <p>The entry is {@link org.dawndusk.orbit.light.EclipseTimeline}; {@link org.dawndusk.orbit.light.Shadow} has the same
 * answers for circular orbits in closed form.
 *
 * <pre>{@code
 * Propagator satellite = orbit.propagator(scenario.epoch(), node, 0);
 * EclipseTimeline year = EclipseTimeline.of(scenario, satellite, 0, 365 * 86400.0);
 * double longest = year.umbra().longest();
 * DoubleUnaryOperator sunlit = year.sunlitFraction();
 * DoubleUnaryOperator wattsPerSquareMetre = SolarIrradiance.of(year);
 * EclipseSeason season = EclipseSeason.of(year, orbit.nodalPeriod());
 * AttitudeProvider law = AttitudeLaws.sunPointing(earth);
 * BodyDirections body = BodyDirections.of(scenario, satellite, law, 0, 86400);
 * Vector3D earthInBodyAxes = body.earth().apply(3600);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.light;

import org.jspecify.annotations.NullMarked;
