/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.light.EclipseSeason;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.junit.jupiter.api.Test;

class SeasonTableTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    private static final double WEEK = 7 * 86400.0;

    private final Shell low = Shell.walkerDelta(FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53)), 60, 12, 5);
    private final Shell drifting = Shell.walkerDelta(MeanOrbit.circular(EARTH, 600e3, Math.toRadians(63.4)), 4, 2, 1);
    private final Constellation constellation = Constellation.of(low, drifting);

    @Test
    void everyPlaneHasTheSeasonOfItsFirstSatellite() {
        SeasonTable table = SeasonTable.of(SCENARIO, constellation, 0, WEEK);
        SeriesEclipses series = SeriesEclipses.over(SCENARIO, 0, WEEK);
        for (int plane = 0; plane < 12; plane++) {
            EclipseSeason expected = series.season((FrozenOrbit) low.orbit(), low.node(plane), low.phase(plane, 0));
            assertThat(table.season(0, plane)).isEqualTo(expected);
        }
        EclipseTimeline events = EclipseTimeline.of(
                SCENARIO,
                drifting.orbit().propagator(SCENARIO.epoch(), drifting.node(1), drifting.phase(1, 0)),
                0,
                WEEK);
        assertThat(table.season(1, 1))
                .isEqualTo(EclipseSeason.of(events, drifting.orbit().nodalPeriod()));
        assertThat(table.season(0, 0)).isNotEqualTo(table.season(0, 6));
    }

    @Test
    void threadsDoNotChangeIt() {
        SeasonTable alone = SeasonTable.of(SCENARIO, constellation, 0, WEEK);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            SeasonTable shared = SeasonTable.of(SCENARIO, constellation, 0, WEEK, executor);
            for (int plane = 0; plane < 12; plane++) {
                assertThat(shared.season(0, plane)).isEqualTo(alone.season(0, plane));
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> SeasonTable.of(SCENARIO, constellation, 0, 60))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nodal period is 57");
        SeasonTable table = SeasonTable.of(SCENARIO, Constellation.of(low), 0, WEEK);
        assertThatThrownBy(() -> table.season(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> table.season(0, 12)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
