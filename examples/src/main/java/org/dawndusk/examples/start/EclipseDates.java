/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.time.LocalTime;
import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.EclipseSeason;
import org.dawndusk.orbit.light.SeriesEclipses;

/**
 * Is a dawn-dusk satellite always in sunlight, and if not, from when to when is it in shadow and how long does an eclipse last?
 *
 * <p>A frozen sun-synchronous orbit with its ascending node at 18:00, the year 2027, the Earth as the WGS84 ellipsoid.
 */
public final class EclipseDates {
    private EclipseDates() {}

    /**
     * Prints the answer for 650 km.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Scenario scenario = Scenario.utc(Earth.embedded(), "2027-01-01T00:00:00");
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), 650e3);
        double node = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), LocalTime.of(18, 0));
        EclipseSeason year = year(scenario, orbit, node);
        System.out.printf(Locale.ROOT, "sunlit in the mean of the year: %.2f %%%n", 100 * year.meanSunlitFraction());
        System.out.printf(Locale.ROOT, "longest umbra: %.2f min%n", year.longestUmbra() / 60);
        Intervals seasons = year.penumbraSeasons();
        for (int i = 0; i < seasons.count(); i++) {
            System.out.printf("eclipses from %s to %s%n", scenario.utc(seasons.start(i)), scenario.utc(seasons.end(i)));
        }
    }

    static EclipseSeason year(Scenario scenario, FrozenOrbit orbit, double node) {
        return SeriesEclipses.over(scenario, 0, 365 * 86_400.0).season(orbit, node, 0);
    }
}
