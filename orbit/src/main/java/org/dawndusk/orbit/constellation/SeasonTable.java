/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import java.util.Objects;
import java.util.concurrent.Executor;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.light.EclipseSeason;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.jspecify.annotations.Nullable;

/**
 * What the eclipses of a span come to for every plane of a constellation.
 *
 * <p>A plane's season is that of its first satellite: those of the others differ by what may happen within a revolution,
 * so that counts may differ by one and days at the edges of a season by one. Frozen orbits go by {@link SeriesEclipses},
 * some milliseconds a plane and year; a {@link org.dawndusk.orbit.MeanOrbit} goes event by event, some seconds. A
 * catalogue has no planes and is refused; {@link EclipseTimeline} takes any of its propagators.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SeasonTable {

    private final Constellation constellation;
    /** First plane of each shell in the seasons. */
    private final int[] firsts;

    private final EclipseSeason[] seasons;

    private SeasonTable(
            Scenario scenario, Constellation constellation, double start, double end, @Nullable Executor executor) {
        this.constellation = constellation;
        int shells = Checks.atLeast("number of shells", constellation.shells().size(), 1);
        firsts = new int[shells + 1];
        for (int i = 0; i < shells; i++) {
            firsts[i + 1] = Checks.count(
                    "total of planes",
                    (long) firsts[i] + constellation.shells().get(i).planes());
        }
        seasons = new EclipseSeason[firsts[shells]];
        SeriesEclipses series = SeriesEclipses.over(scenario, start, end);
        for (int i = 0; i < shells; i++) {
            Shell shell = constellation.shells().get(i);
            int first = firsts[i];
            Chunks.run(executor, shell.planes(), 1, (from, to) -> {
                for (int plane = from; plane < to; plane++) {
                    seasons[first + plane] = season(scenario, series, shell, plane, start, end);
                }
            });
        }
    }

    private static EclipseSeason season(
            Scenario scenario, SeriesEclipses series, Shell shell, int plane, double start, double end) {
        double node = shell.node(plane);
        double phase = shell.phase(plane, 0);
        if (shell.orbit() instanceof FrozenOrbit frozen) {
            return series.season(frozen, node, phase);
        }
        EclipseTimeline timeline =
                EclipseTimeline.of(scenario, shell.orbit().propagator(scenario.epoch(), node, phase), start, end);
        return EclipseSeason.of(timeline, shell.orbit().nodalPeriod());
    }

    /**
     * The table of a span, computed on the caller's thread.
     *
     * @param scenario the epoch at which the shells' nodes and phases hold
     * @param constellation the planes
     * @param start begin of the span [s]
     * @param end end of the span, later by a nodal period at least [s]
     * @return the table
     */
    public static SeasonTable of(Scenario scenario, Constellation constellation, double start, double end) {
        return new SeasonTable(scenario, constellation, start, end, null);
    }

    /**
     * The table of a span, computed on an executor and on the caller's thread; the result is the same to the last bit.
     *
     * @param scenario the epoch at which the shells' nodes and phases hold
     * @param constellation the planes
     * @param start begin of the span [s]
     * @param end end of the span, later by a nodal period at least [s]
     * @param executor runs planes; the calling thread does what it refuses or never begins, interrupted or not
     * @return the table
     */
    public static SeasonTable of(
            Scenario scenario, Constellation constellation, double start, double end, Executor executor) {
        return new SeasonTable(scenario, constellation, start, end, Objects.requireNonNull(executor, "executor"));
    }

    /**
     * The season of a plane.
     *
     * @param shell index of the shell
     * @param plane index of the plane in the shell
     * @return its figures
     */
    public EclipseSeason season(int shell, int plane) {
        Shell in = constellation.shells().get(Checks.index("shell", shell, firsts.length - 1));
        return seasons[firsts[shell] + Checks.index("plane", plane, in.planes())];
    }
}
