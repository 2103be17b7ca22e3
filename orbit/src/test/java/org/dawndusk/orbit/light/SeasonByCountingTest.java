/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.junit.jupiter.api.Test;

/** The figures of a season, counted over its eclipses one by one, in the weeks in which it begins. */
class SeasonByCountingTest {

    private static final double DAY = 86400;
    private static final double START = YEAR_2027.seconds("2027-04-28T07:00:00");
    private static final double END = START + 20.5 * DAY;
    private static final FrozenOrbit ORBIT = FrozenOrbit.sunSynchronous(EARTH, 650e3);
    private static final double PERIOD = ORBIT.nodalPeriod();

    private final SeriesEclipses eclipses = SeriesEclipses.over(YEAR_2027, START, END);
    private final EclipseTimeline timeline = eclipses.timeline(ORBIT, ReferenceOrbits.node(18), 0.1);

    private static double longest(Intervals shadow) {
        double longest = 0;
        for (int i = 0; i < shadow.count(); i++) {
            longest = Math.max(longest, shadow.end(i) - shadow.start(i));
        }
        return longest;
    }

    /** Days of 24 h from the start on, the last one cut, in which there is any. */
    private static int days(Intervals shadow) {
        boolean[] day = new boolean[21];
        for (int i = 0; i < shadow.count(); i++) {
            day[(int) ((shadow.start(i) - START) / DAY)] = true;
            day[(int) ((shadow.end(i) - START) / DAY)] = true;
        }
        int days = 0;
        for (boolean each : day) {
            days += each ? 1 : 0;
        }
        return days;
    }

    /** The darkest span of a period, by spans that begin every 20 s. */
    private double worst() {
        double worst = 1;
        for (double t = START; t <= END - PERIOD; t += 20) {
            worst = Math.min(worst, timeline.sunlitTime(t, t + PERIOD) / PERIOD);
        }
        return worst;
    }

    private void check(EclipseSeason season) {
        Intervals umbra = timeline.umbra();
        Intervals penumbra = timeline.penumbra();
        assertThat(season.longestUmbra()).isEqualTo(longest(umbra));
        assertThat(season.longestPenumbra()).isEqualTo(longest(penumbra));
        assertThat(season.umbraDays()).isEqualTo(days(umbra)).isBetween(2, 19);
        assertThat(season.eclipseDays()).isEqualTo(days(penumbra)).isGreaterThan(season.umbraDays());
        assertThat(season.umbraCount()).isEqualTo(umbra.count());
        assertThat(season.penumbraCount()).isEqualTo(penumbra.count());
        assertThat(season.umbraTime()).isEqualTo(umbra.total());
        assertThat(season.penumbraTime()).isEqualTo(penumbra.total());
        assertThat(season.meanSunlitFraction())
                .isCloseTo(timeline.sunlitTime(START, END) / (END - START), within(1e-6));
        assertThat(season.worstOrbitSunlitFraction()).isCloseTo(worst(), within(3e-4));
        assertThat(season.umbraSeasons().count()).isEqualTo(1);
        assertThat(season.umbraSeasons().start(0)).isEqualTo(umbra.start(0));
        assertThat(season.penumbraSeasons().count()).isEqualTo(1);
        assertThat(season.penumbraSeasons().start(0)).isEqualTo(penumbra.start(0));
        assertThat(season.penumbraSeasons().end(0)).isEqualTo(penumbra.end(penumbra.count() - 1));
    }

    @Test
    void aSeasonIsWhatItsEclipsesCountTo() {
        check(EclipseSeason.of(timeline, PERIOD));
        check(eclipses.season(ORBIT, ReferenceOrbits.node(18), 0.1));
    }

    @Test
    void aPeriodLongerThanTheSpanIsRefused() {
        assertThatThrownBy(() -> EclipseSeason.of(timeline, 21 * DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("orbitPeriod is 1814400.0, but must be in [1.0, 1771200");
    }
}
