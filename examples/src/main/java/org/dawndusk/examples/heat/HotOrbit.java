/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.heat;

import java.time.LocalTime;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.AttitudeLaws;
import org.dawndusk.orbit.light.BodyDirections;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.thermal.OrbitHeating;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.network.Profile;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.Propagator;

/** One revolution of a dawn-dusk orbit in the season of the longest eclipse, its array towards the Sun. */
final class HotOrbit {
    private final FrozenOrbit orbit;
    private final EclipseTimeline timeline;
    private final BodyDirections directions;
    private final SpaceEnvironment environment;

    private HotOrbit(
            FrozenOrbit orbit, EclipseTimeline timeline, BodyDirections directions, SpaceEnvironment environment) {
        this.orbit = orbit;
        this.timeline = timeline;
        this.directions = directions;
        this.environment = environment;
    }

    /** From the ascending node on; albedo and infrared of the hot case, the Sun's irradiance of the season. */
    static HotOrbit of(double altitude, LocalTime node, String epoch) {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, epoch);
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, altitude);
        double ascendingNode = SunSynchronous.ascendingNode(earth, scenario.epoch(), node);
        double period = orbit.nodalPeriod();
        // the sunlit fraction is asked a little beyond the revolution by solvers that look ahead
        double end = 2 * period;
        EclipseTimeline timeline = EclipseTimeline.of(scenario, propagator(orbit, scenario, ascendingNode), 0, end);
        BodyDirections directions = BodyDirections.of(
                scenario, propagator(orbit, scenario, ascendingNode), AttitudeLaws.sunPointing(earth), 0, end);
        SpaceEnvironment hot = SpaceEnvironment.HOT;
        SpaceEnvironment environment = new SpaceEnvironment(
                SolarIrradiance.inFullSun(scenario).applyAsDouble(0),
                hot.albedo(),
                hot.earthInfrared(),
                hot.sinkTemperature(),
                hot.earthRadius());
        return new HotOrbit(orbit, timeline, directions, environment);
    }

    private static Propagator propagator(FrozenOrbit orbit, Scenario scenario, double node) {
        return orbit.propagator(scenario.epoch(), node, 0);
    }

    double period() {
        return orbit.nodalPeriod();
    }

    double eclipse() {
        return timeline.penumbra().length(0);
    }

    SpaceEnvironment environment() {
        return environment;
    }

    OrbitHeating heating(RadiatorPanel panel, Vector3D normal) {
        return OrbitHeating.builder()
                .environment(environment)
                .panel(panel, normal)
                .directions(directions.sun(), directions.earth())
                .orbit(t -> orbit.series().position(orbit.phaseRate() * t).getNorm(), timeline.sunlitFraction())
                .build();
    }

    /** What a square metre of planform absorbs from Sun and Earth; it bends at the edges of the eclipse. */
    Profile environmentHeat(RadiatorPanel panel, Vector3D normal) {
        OrbitHeating heating = heating(panel, normal);
        return Profile.of(t -> heating.at(t).environment(), timeline.switchingInstants());
    }

    Profile sunlitFraction() {
        return Profile.of(timeline.sunlitFraction(), timeline.switchingInstants());
    }

    /** One value while any of the Sun is seen in full, another from the first contact to the last. */
    Profile throttled(double inSunlight, double inShadow) {
        double[] instants = new double[2 * timeline.penumbra().count()];
        double[] values = new double[instants.length + 1];
        values[0] = inSunlight;
        for (int i = 0; i < timeline.penumbra().count(); i++) {
            instants[2 * i] = timeline.penumbra().start(i);
            instants[2 * i + 1] = timeline.penumbra().end(i);
            values[2 * i + 1] = inShadow;
            values[2 * i + 2] = inSunlight;
        }
        return Profile.steps(instants, values);
    }
}
