/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.time.LocalTime;
import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.access.ContactWindows;
import org.dawndusk.orbit.access.GroundStation;
import org.orekit.propagation.Propagator;

/**
 * When does a city see a satellite, how high does it rise and for how long?
 *
 * <p>One dawn-dusk satellite at 650 km over Berlin (52.52 N, 13.405 E), 10 degrees above the horizon and more, one day.
 */
public final class CityPasses {
    private CityPasses() {}

    /**
     * Prints the passes of a day.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Scenario scenario = Scenario.utc(Earth.embedded(), "2027-03-20T00:00:00");
        GroundStation berlin = GroundStation.of("Berlin", Math.toRadians(52.52), Math.toRadians(13.405))
                .withElevationMask(Math.toRadians(10));
        ContactWindows passes = ContactWindows.of(scenario, satellite(scenario), berlin, 0, 86_400);
        for (int i = 0; i < passes.intervals().count(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s for %.1f min, up to %.1f deg%n",
                    scenario.utc(passes.intervals().start(i)),
                    passes.intervals().length(i) / 60,
                    Math.toDegrees(passes.maximumElevation(i)));
        }
        System.out.printf(
                Locale.ROOT, "in view: %.1f min a day%n", passes.intervals().total() / 60);
    }

    static Propagator satellite(Scenario scenario) {
        double node = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), LocalTime.of(18, 0));
        return FrozenOrbit.sunSynchronous(scenario.earth(), 650e3).propagator(scenario.epoch(), node, 0);
    }
}
