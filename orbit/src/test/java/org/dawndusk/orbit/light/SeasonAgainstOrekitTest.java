/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.bodies.OneAxisEllipsoid;

/** A year of dawn-dusk orbits event by event. */
class SeasonAgainstOrekitTest {

    private static final String SOURCE = "independent computation with Orekit 13.1: Eckstein-Hechler, analytical Sun, "
            + "EclipseDetector, check interval 20 s";

    @ParameterizedTest
    @CsvSource({
        "500, 18, WGS84, 1521, 21.798, 445.33, 1574, 22.562, 478.03",
        "650, 18, WGS84, 1243, 18.735, 310.24, 1301, 19.615, 340.69",
        "650, 6, WGS84, 1216, 19.020, 307.81, 1272, 19.906, 337.77",
        "650, 18, sphere, 1285, 19.085, 326.65, 1341, 19.935, 356.92",
        "1000, 18, WGS84, 679, 11.456, 102.53, 762, 12.862, 129.40",
        "1000, 6, WGS84, 676, 11.902, 105.96, 755, 13.290, 132.34"
    })
    void eclipsesOfTheYear(
            int altitude,
            int localTime,
            String shape,
            int umbras,
            double longestUmbra,
            double umbraHours,
            int penumbras,
            double longestPenumbra,
            double penumbraHours) {
        EclipseTimeline year = year(altitude, localTime, shape);
        String orbit = ", 2027, mean a = Re + " + altitude + " km, node " + localTime + ":00, " + shape;
        check("longest umbra" + orbit, longestUmbra, "min", 0.01, year.umbra().longest() / 60);
        check(
                "longest penumbra" + orbit,
                longestPenumbra,
                "min",
                0.01,
                year.penumbra().longest() / 60);
        check("umbra passages" + orbit, umbras, "1", 2, year.umbra().count());
        check("penumbra passages" + orbit, penumbras, "1", 2, year.penumbra().count());
        check("time in umbra" + orbit, umbraHours, "h", 0.1, year.umbra().total() / 3600);
        check(
                "time in penumbra" + orbit,
                penumbraHours,
                "h",
                0.1,
                year.penumbra().total() / 3600);
    }

    private static void check(String quantity, double expected, String unit, double tolerance, double obtained) {
        Published.value("orbit", quantity, expected, unit)
                .from(SOURCE)
                .within(tolerance)
                .is(obtained);
    }

    private static EclipseTimeline year(double altitudeKm, int localTime, String shape) {
        OneAxisEllipsoid body = shape.equals("WGS84")
                ? EARTH.ellipsoid()
                : new OneAxisEllipsoid(Earth.EQUATORIAL_RADIUS, 0, EARTH.fixedFrame());
        return EclipseTimeline.of(
                YEAR_2027, ReferenceOrbits.sunSynchronous(altitudeKm * 1e3, localTime), 0, YEAR, body);
    }

    @Test
    void seasonOfTheReferenceOrbit() {
        EclipseTimeline year = year(650, 18, "WGS84");
        EclipseSeason season = EclipseSeason.of(year, 5861);
        String orbit = ", 2027, mean a = Re + 650 km, node 18:00";
        checkDay("first umbra" + orbit, "2027-05-11", season.umbraSeasons().start(0));
        checkDay("last umbra" + orbit, "2027-08-03", season.umbraSeasons().end(0));
        checkDay(
                "first penumbra" + orbit, "2027-05-09", season.penumbraSeasons().start(0));
        checkDay("last penumbra" + orbit, "2027-08-05", season.penumbraSeasons().end(0));
        assertThat(season.umbraSeasons().count()).isEqualTo(1);
        assertThat(season.longestUmbra()).isEqualTo(year.umbra().longest());
        assertThat(season.umbraCount()).isEqualTo(year.umbra().count());
        assertThat(season.umbraDays()).isBetween(84, 86).isLessThan(season.eclipseDays());
        assertThat(season.eclipseDays()).isBetween(88, 90);
        // a Sun of even brightness: half of what lies between umbra and penumbra counts as dark, nearly
        double dark = (season.umbraTime() + season.penumbraTime()) / 2 / YEAR;
        assertThat(season.meanSunlitFraction()).isBetween(1 - dark - 1e-4, 1 - dark + 1e-4);
        double worst = (season.longestUmbra() + season.longestPenumbra()) / 2 / 5861;
        assertThat(season.worstOrbitSunlitFraction()).isBetween(1 - worst - 1e-3, 1 - worst + 1e-3);
    }

    private static void checkDay(String quantity, String date, double obtained) {
        double middle = (ChronoUnit.DAYS.between(LocalDate.of(2027, 1, 1), LocalDate.parse(date)) + 0.5);
        Published.value("orbit", quantity + ", days after 2027-01-01 (noon of " + date + ")", middle, "d")
                .from(SOURCE)
                .within(1)
                .is(obtained / 86400);
    }

    @Test
    void aSeasonAcrossTheYearsEndIsTwo() {
        Intervals umbra = EclipseSeason.of(year(1000, 6, "WGS84"), 6300).umbraSeasons();
        assertThat(umbra.count()).isEqualTo(2);
        checkDay("last umbra of the winter, 2027, mean a = Re + 1000 km, node 6:00", "2027-01-15", umbra.end(0));
        checkDay("first umbra of the winter, 2027, mean a = Re + 1000 km, node 6:00", "2027-11-27", umbra.start(1));
    }

    @Test
    void highDawnDuskOrbitsHaveNoUmbra() {
        EclipseTimeline summer = summer(1300e3);
        check(
                "umbra passages, 2027, mean a = Re + 1300 km, node 18:00",
                0,
                "1",
                0.5,
                summer.umbra().count());
        assertThat(summer.penumbra().count()).isPositive();
        assertThat(summer(1375e3).penumbra().count()).isPositive();
        EclipseTimeline free = summer(1400e3);
        check(
                "penumbra passages, 2027, mean a = Re + 1400 km, node 18:00",
                0,
                "1",
                0.5,
                free.penumbra().count());
        EclipseSeason season = EclipseSeason.of(free, 6800);
        assertThat(season.meanSunlitFraction()).isEqualTo(1);
        assertThat(season.worstOrbitSunlitFraction()).isEqualTo(1);
        assertThat(season.eclipseDays()).isZero();
        assertThat(season.penumbraSeasons().count()).isZero();
    }

    /** The forty days around the solstice, which hold all the eclipses of so high an orbit. */
    private static EclipseTimeline summer(double altitude) {
        return EclipseTimeline.of(
                YEAR_2027,
                ReferenceOrbits.sunSynchronous(altitude, 18),
                YEAR_2027.seconds("2027-06-02T00:00:00"),
                YEAR_2027.seconds("2027-07-12T00:00:00"));
    }
}
