/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.time.LocalTime;
import java.util.Arrays;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;

/** The closed form of the shadow, hour by hour: beta is a smooth function of the date. */
final class SeasonSampler {

    private static final double STEP = 3600;
    private static final double TROPICAL_YEAR = 365.2421897 * 86400;
    private static final double OBLIQUITY = Math.toRadians(23.43929111);

    private final double duration;
    private final double period;
    private final double[] umbra;
    private final double[] penumbra;

    private SeasonSampler(
            Earth earth,
            double altitude,
            double duration,
            Shadow umbraShadow,
            Shadow penumbraShadow,
            BetaOfTime betaOfTime) {
        this.duration = duration;
        double radius = Earth.EQUATORIAL_RADIUS + Checks.positive("altitude", altitude);
        double inclination = SunSynchronous.inclination(earth, altitude);
        period = 2 * Math.PI * Math.sqrt(radius / earth.mu()) * radius;
        int samples = (int) Math.floor(duration / STEP);
        umbra = new double[samples];
        penumbra = new double[samples];
        for (int i = 0; i < samples; i++) {
            double beta = betaOfTime.at((i + 0.5) * STEP, inclination);
            umbra[i] = umbraShadow.eclipseFraction(radius, beta);
            penumbra[i] = penumbraShadow.eclipseFraction(radius, beta);
        }
    }

    @FunctionalInterface
    private interface BetaOfTime {
        double at(double t, double inclination);
    }

    static SeasonSampler meanYear(Earth earth, double altitude, LocalTime ascendingNode) {
        return new SeasonSampler(
                earth, altitude, TROPICAL_YEAR, Shadow.CYLINDER, Shadow.CYLINDER, betaOfTheMeanYear(ascendingNode));
    }

    /** The least angle between the Sun and the plane of a sun-synchronous orbit in a mean year [rad]. */
    static double leastBeta(Earth earth, double altitude, LocalTime ascendingNode) {
        double inclination = SunSynchronous.inclination(earth, altitude);
        BetaOfTime beta = betaOfTheMeanYear(ascendingNode);
        double least = Double.POSITIVE_INFINITY;
        for (double t = 0; t < TROPICAL_YEAR; t += STEP) {
            least = Math.min(least, Math.abs(beta.at(t, inclination)));
        }
        return least;
    }

    private static BetaOfTime betaOfTheMeanYear(LocalTime ascendingNode) {
        double hourAngle = 2 * Math.PI * ascendingNode.toNanoOfDay() / (EclipseSeason.DAY * 1e9) - Math.PI;
        return (t, inclination) -> {
            double longitude = 2 * Math.PI * t / TROPICAL_YEAR;
            Vector3D sun = new Vector3D(
                    Math.cos(longitude),
                    Math.sin(longitude) * Math.cos(OBLIQUITY),
                    Math.sin(longitude) * Math.sin(OBLIQUITY));
            return BetaAngle.of(sun, inclination, longitude + hourAngle);
        };
    }

    static SeasonSampler trueSun(Scenario scenario, double altitude, LocalTime ascendingNode, double duration) {
        Checks.between("duration", duration, STEP, SeriesEclipses.LONGEST_SPAN);
        Earth earth = scenario.earth();
        return new SeasonSampler(earth, altitude, duration, Shadow.UMBRA, Shadow.PENUMBRA, (t, inclination) -> {
            AbsoluteDate date = scenario.date(t);
            Vector3D sun = earth.sun().getPosition(date, earth.inertialFrame());
            return BetaAngle.of(sun, inclination, SunSynchronous.ascendingNode(earth, date, ascendingNode));
        });
    }

    EclipseSeason season() {
        Intervals umbraSeasons = seasons(umbra);
        Intervals penumbraSeasons = seasons(penumbra);
        double[] dark = new double[umbra.length];
        Arrays.setAll(dark, i -> 0.5 * (umbra[i] + penumbra[i]));
        return new EclipseSeason(
                max(umbra) * period,
                max(penumbra) * period,
                EclipseSeason.days(umbraSeasons, 0, duration),
                EclipseSeason.days(penumbraSeasons, 0, duration),
                (int) Math.round(umbraSeasons.total() / period),
                (int) Math.round(penumbraSeasons.total() / period),
                mean(umbra) * duration,
                mean(penumbra) * duration,
                1 - mean(dark),
                1 - max(dark),
                umbraSeasons,
                penumbraSeasons);
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** The stretches of samples with any shadow, each sample standing for its step. */
    private static Intervals seasons(double[] fractions) {
        double[] starts = new double[fractions.length];
        double[] ends = new double[fractions.length];
        int n = 0;
        for (int i = 0; i < fractions.length; i++) {
            if (fractions[i] > 0) {
                if (i == 0 || fractions[i - 1] == 0) {
                    starts[n++] = i * STEP;
                }
                ends[n - 1] = (i + 1) * STEP;
            }
        }
        return Intervals.of(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }
}
