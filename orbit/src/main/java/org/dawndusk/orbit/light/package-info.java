/**
 * When a satellite is lit: eclipses, seasons, the Sun's strength and its direction in body axes.
 *
 * <p>The entry is {@link org.dawndusk.orbit.light.EclipseTimeline}; {@link org.dawndusk.orbit.light.SeriesEclipses} makes
 * the same for frozen orbits in a fraction of the time, {@link org.dawndusk.orbit.light.EarthShadow} lights any number
 * of satellites at an instant, and {@link org.dawndusk.orbit.light.Shadow} has closed forms for circular orbits.
 *
 * <pre>{@code
 * Propagator satellite = orbit.propagator(scenario.epoch(), node, 0);
 * EclipseTimeline year = EclipseTimeline.of(scenario, satellite, 0, 365 * 86400.0);
 * double longest = year.umbra().longest();
 * DoubleUnaryOperator sunlit = year.sunlitFraction();
 * DoubleUnaryOperator wattsPerSquareMetre = SolarIrradiance.of(year);
 * EclipseSeason season = EclipseSeason.of(year, orbit.nodalPeriod());
 * EclipseSeason quick = SeriesEclipses.over(scenario, 0, 365 * 86400.0).season(orbit, node, 0);
 * AttitudeProvider law = AttitudeLaws.sunPointing(earth);
 * BodyDirections body = BodyDirections.of(scenario, satellite, law, 0, 86400);
 * Vector3D earthInBodyAxes = body.earth().apply(3600);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.light;

import org.jspecify.annotations.NullMarked;
