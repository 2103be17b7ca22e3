/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.extremes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.util.List;
import java.util.Map;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever a caller gives, usual numbers or those at the ends of what a double holds: NaN never comes out, and no exception
 * but those that say what was wrong.
 *
 * <p>The draws are the same in every build; {@code -Dextremes.seed=} draws others, {@code -Dextremes.rounds=} more.
 */
class ExtremesTest {
    private static final int ROUNDS = Integer.getInteger("extremes.rounds", 5);
    private static final long SEED = Long.getLong("extremes.seed", 2026);
    private static final int ENDS_OF_HUNDRED = 12;

    private static final String AS_LONG_AS_THE_SPAN =
            "takes the time that the steps of its span take; a battery that is emptied at once has steps of a microsecond";

    private static final String WITH_LITTLE_TO_LOOK_AT =
            "takes as long as what it is given; drawn with few satellites, steps and short spans by SearchesTest";

    private static final String OVER_A_SHORT_SPAN = "drawn over a short span by SteppersTest";

    /** What is not called, and why. */
    private static final Map<String, String> EXCLUDED = Map.ofEntries(
            Map.entry("power.simulation.PowerSystem.advance", OVER_A_SHORT_SPAN),
            Map.entry("power.simulation.Fleet.advance", OVER_A_SHORT_SPAN),
            Map.entry("power.sizing.Sizing.array", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("power.sizing.Sizing.battery", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("power.sizing.Sizing.with", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("power.sizing.EclipseTrade.withStrings", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("power.simulation.Throttling.permitted", AS_LONG_AS_THE_SPAN),
            Map.entry("power.simulation.Throttling.plan", OVER_A_SHORT_SPAN),
            Map.entry("thermal.radiator.BurstCompute.burst", OVER_A_SHORT_SPAN),
            Map.entry("compute.reliability.MultiLevelCheckpointing.best", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("compute.radiation.SouthAtlantic.passages", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("compute.radiation.SouthAtlantic.share", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.constellation.SeasonTable.of", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.light.EclipseFreeAltitudes.of", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.light.SeriesEclipses.leastDepth", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.light.SeriesEclipses.season", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.light.SeriesEclipses.timeline", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.lifetime.AirDrag.decay", OVER_A_SHORT_SPAN),
            Map.entry("orbit.formation.PassiveSafety.closestApproach", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.formation.PassiveSafety.closestApproachOfAny", WITH_LITTLE_TO_LOOK_AT),
            Map.entry("orbit.formation.NeighbourShadow.overOrbit", WITH_LITTLE_TO_LOOK_AT));

    @ParameterizedTest
    @CsvSource({"power, 200", "thermal, 210", "network, 200", "compute, 600", "orbit, 230"})
    void nothingGivesNaN(String module, int leastAnswered) {
        Api api = Api.of(module);
        List<Executable> executables = api.executables();
        Draw draw = new Draw(SEED, ENDS_OF_HUNDRED);
        api.constants().forEach(draw::keep);
        if (module.equals("orbit")) {
            Earth earth = Earth.embedded();
            draw.keep(earth);
            draw.keep(Scenario.utc(earth, "2027-01-01T00:00:00"));
        }
        Caller caller = new Caller(draw, EXCLUDED);
        caller.prepare(executables);
        for (int round = 0; round < ROUNDS; round++) {
            executables.forEach(caller::call);
        }
        assertThat(caller.findings().values()).isEmpty();
        assertThat(caller.answered()).hasSizeGreaterThanOrEqualTo(leastAnswered);
    }
}
