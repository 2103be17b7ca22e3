/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.SplittableRandom;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.validation.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both grades of the same question: the same satellite by the roots of its series and by Orekit's events. */
class SeriesEclipsesAgainstOrekitTest {

    private static final double DAY = 86400;

    @ParameterizedTest
    @CsvSource({
        "650, 0, 120, 200", // dawn-dusk: the first half of the season, with its grazing days
        "1350, 0, 140, 200", // dawn-dusk, so high that all eclipses are grazing
        "550, 53, 0, 40", // a drifting node: half a cycle of beta, with days of full sun
        "2000, 30, 0, 20"
    })
    void theyAgreeEclipseByEclipse(int altitude, double inclination, int from, int to) {
        FrozenOrbit orbit = inclination == 0
                ? FrozenOrbit.sunSynchronous(EARTH, altitude * 1e3)
                : FrozenOrbit.of(EARTH, altitude * 1e3, Math.toRadians(inclination));
        double node = SunSynchronous.ascendingNode(EARTH, YEAR_2027.epoch(), java.time.LocalTime.of(18, 0));
        EclipseTimeline events =
                EclipseTimeline.of(YEAR_2027, orbit.propagator(YEAR_2027.epoch(), node, 0.3), from * DAY, to * DAY);
        SeriesEclipses series = SeriesEclipses.over(YEAR_2027, from * DAY, to * DAY);
        EclipseTimeline roots = series.timeline(orbit, node, 0.3);
        String what = " of a frozen orbit, " + altitude + " km, " + Math.round(Math.toDegrees(orbit.inclination()))
                + " deg, days " + from + " to " + to + " of 2027";
        compare("penumbra" + what, events.penumbra(), roots.penumbra());
        compare("umbra" + what, events.umbra(), roots.umbra());
        published("sunlit fraction" + what + ": greatest difference", "1", 0.002, fractions(events, roots));
        compare(
                EclipseSeason.of(events, orbit.nodalPeriod()),
                EclipseSeason.of(roots, orbit.nodalPeriod()),
                series.season(orbit, node, 0.3));
    }

    /** Contacts within 0.1 s, or 2 s for eclipses under two minutes; passages of one alone last less than 10 s. */
    private static void compare(String what, Intervals expected, Intervals obtained) {
        double worst = 0;
        double worstGrazing = 0;
        double alone = 0;
        int j = 0;
        for (int i = 0; i < expected.count(); i++) {
            while (j < obtained.count() && obtained.end(j) < expected.start(i)) {
                alone = Math.max(alone, obtained.length(j++));
            }
            if (j < obtained.count() && obtained.start(j) < expected.end(i)) {
                double difference = Math.max(
                        Math.abs(obtained.start(j) - expected.start(i)), Math.abs(obtained.end(j) - expected.end(i)));
                if (expected.length(i) > 120) {
                    worst = Math.max(worst, difference);
                } else {
                    worstGrazing = Math.max(worstGrazing, difference);
                }
                j++;
            } else {
                alone = Math.max(alone, expected.length(i));
            }
        }
        for (; j < obtained.count(); j++) {
            alone = Math.max(alone, obtained.length(j));
        }
        published("contacts of " + what + ", over 2 min: greatest difference", "s", 0.1, worst);
        published("contacts of " + what + ", grazing: greatest difference", "s", 2, worstGrazing);
        published("longest " + what + " that one of the two has alone", "s", 10, alone);
    }

    private static double fractions(EclipseTimeline events, EclipseTimeline roots) {
        SplittableRandom random = new SplittableRandom(1);
        double[] contacts = events.switchingInstants();
        double worst = 0;
        for (int i = 0; i < 5000; i++) {
            double t = contacts[random.nextInt(contacts.length)] + 20 * (random.nextDouble() - 0.5);
            t = Math.min(Math.max(t, events.start()), events.end());
            worst = Math.max(
                    worst,
                    Math.abs(events.sunlitFraction().applyAsDouble(t)
                            - roots.sunlitFraction().applyAsDouble(t)));
        }
        return worst;
    }

    private static void published(String quantity, String unit, double tolerance, double obtained) {
        Published.value("orbit", quantity, 0, unit)
                .from(
                        "Orekit 13.1 events behind the WGS84 ellipsoid, check interval bounded by the event's rate, of the "
                                + "same orbit")
                .within(tolerance)
                .is(obtained);
    }

    private static void compare(EclipseSeason events, EclipseSeason roots, EclipseSeason season) {
        for (EclipseSeason other : new EclipseSeason[] {roots, season}) {
            assertThat(other.longestUmbra()).isCloseTo(events.longestUmbra(), within(0.2));
            assertThat(other.longestPenumbra()).isCloseTo(events.longestPenumbra(), within(0.2));
            assertThat(other.umbraDays()).isCloseTo(events.umbraDays(), within(1));
            assertThat(other.eclipseDays()).isCloseTo(events.eclipseDays(), within(1));
            assertThat(other.umbraCount()).isCloseTo(events.umbraCount(), within(2));
            assertThat(other.penumbraCount()).isCloseTo(events.penumbraCount(), within(2));
            assertThat(other.meanSunlitFraction()).isCloseTo(events.meanSunlitFraction(), within(1e-5));
            assertThat(other.worstOrbitSunlitFraction()).isCloseTo(events.worstOrbitSunlitFraction(), within(3e-4));
            assertThat(other.umbraSeasons().count())
                    .isEqualTo(events.umbraSeasons().count());
        }
    }
}
