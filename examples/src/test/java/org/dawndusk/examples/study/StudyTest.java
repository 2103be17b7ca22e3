/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dawndusk.examples.report.Page;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.data.DataContext;
import org.orekit.data.ExceptionalDataContext;
import org.orekit.time.AbsoluteDate;

/** What the two built-in designs come to, held against their sources and against the report's own ledgers. */
class StudyTest {
    private static final String SUNCATCHER = "Agüera y Arcas et al., arXiv:2511.19468v2";

    private static StudyReport suncatcher;
    private static StudyReport filing;
    private static Page filingPage;

    /** From here on anything that asks for Orekit's global data context fails. */
    @BeforeAll
    static void studyBothWithoutADefaultDataContext() throws IOException {
        // the static initialiser of AbsoluteDate is the one place of Orekit that has to meet an ordinary default
        if (AbsoluteDate.J2000_EPOCH.isFinite()) {
            DataContext.setDefault(new ExceptionalDataContext());
        }
        suncatcher = Study.of(DesignReader.read("suncatcher")).report();
        Study study = Study.of(DesignReader.read("filing-group-2"));
        filing = study.report();
        filingPage = study.page();
    }

    /** Four planes, no cluster, a battery that runs dry: the page must show that too. */
    @Test
    void aDesignOfAnotherKindHasItsPageToo() {
        assertThat(filing.shortfalls()).isNotEmpty();
        assertThat(filingPage.sections().get(0).blocks())
                .extracting(Object::toString)
                .anyMatch(block -> block.contains(filing.shortfalls().get(0)));
        assertThat(filingPage.html().split("<figure data-plot=", -1)).hasSize(1 + 13);
    }

    @Test
    void suncatcherAgreesWithItsSourceWhereTheSourceSpeaks() {
        StudyReport report = suncatcher;
        StudyReport.Formation formation = Objects.requireNonNull(report.orbit().formation());
        Published.value("examples", "Suncatcher: launched array power of 105 m², 22 %, 90 % packing", 28.3, "kW")
                .from(SUNCATCHER)
                .withinRelative(0.005)
                .is(report.power().launchedArrayPowerKw());
        Published.value("examples", "Suncatcher: satellites of the 1-km cluster", 81, "1")
                .from(SUNCATCHER)
                .within(0.5)
                .is(report.orbit().satellites());
        Published.value("examples", "Suncatcher: lattice neighbours at their closest", 100, "m")
                .from(SUNCATCHER + " (about 100 to 200 m)")
                .within(5)
                .is(formation.leastNeighbourM());
        Published.value("examples", "Suncatcher: lattice neighbours at their furthest", 200, "m")
                .from(SUNCATCHER + " (about 100 to 200 m)")
                .within(5)
                .is(formation.greatestNeighbourM());
        Published.value("examples", "Suncatcher: confocal length of a 10-cm aperture at 1.55 um", 5.07, "km")
                .from(SUNCATCHER)
                .within(0.005)
                .is(report.network().confocalLengthKm());
        Published.value("examples", "Suncatcher: power for 24 channels of 400 Gb/s, PM-16QAM", 0.24, "mW")
                .from(SUNCATCHER)
                .within(0.005)
                .is(report.network().requiredPowerMw());
        Published.value(
                        "examples",
                        "inclination of the frozen sun-synchronous orbit of mean radius Re + 650 km",
                        97.98068,
                        "deg")
                .from("numerical propagation in the J2-J6 field with Orekit 13.1")
                .within(2e-4)
                .is(report.orbit().inclinationDeg());
        Published.value("examples", "nodal period of the same orbit", 5865.3865 / 60, "min")
                .from("numerical propagation in the J2-J6 field with Orekit 13.1")
                .within(1e-3 / 60)
                .is(report.orbit().periodMinutes());
        Published.value("examples", "longest eclipse at 650 km, node 18:00, by the cylinder", 19.73, "min")
                .from("closed form, independent solve")
                .within(0.1)
                .is(report.orbit().cylinder().longestEclipseMinutes());
        Published.value("examples", "eclipse days a year at 650 km, node 18:00, by the cylinder", 88, "d")
                .from("closed form, independent solve")
                .within(2)
                .is(report.orbit().cylinder().eclipseDaysPerYear());
        Published.value("examples", "mean sunlit fraction at 650 km, node 18:00, by the cylinder", 0.961, "1")
                .from("closed form, independent solve")
                .within(1e-3)
                .is(report.orbit().cylinder().meanSunlitFraction());
        holdsTogether(report);
        // sunlight pushes 0.18 m²/kg of array with 4.54 µPa, and a twentieth of it differs
        assertThat(formation.keepingMPerSPerYear()).isBetween(1.5, 2.5);
        assertThat(formation.closestApproachAfterLossM()).isBetween(0.0, 100.0);
        assertThat(formation.closestApproachAfterLossDays()).isBetween(0.0, 30.0);
        assertThat(report.network().cityLatencyMs())
                .allSatisfy(city -> assertThat(city.inViewFraction()).isBetween(0.005, 0.04));
        assertThat(report.power().deepestDischargeFraction()).isBetween(0.3, 0.4 + 1e-9);
        // near full the voltage is high, in the resistances some energy stays: the two nearly cancel
        assertThat(report.power().deepestDischargeOfCircuitFraction())
                .isBetween(
                        0.9 * report.power().deepestDischargeFraction(),
                        1.1 * report.power().deepestDischargeFraction());
        assertThat(report.power().computeLostWithoutBatteryFraction()).isBetween(0.005, 0.1);
    }

    @Test
    void theFilingIsStudiedWholeAndItsMeshReachesWhatACitySees() {
        StudyReport report = filing;
        assertThat(report.orbit().satellites()).isEqualTo(4 * 4999);
        assertThat(report.orbit().planes()).hasSize(4);
        holdsTogether(report);
        assertThat(report.mesh().bisectionTbps())
                .isGreaterThanOrEqualTo(report.network().neighbourLinkRateTbps());
        // the four rings of the filing are not joined: a quarter of the pairs at best
        assertThat(report.mesh().reachablePairsFraction()).isBetween(0.2, 1.0);
        assertThat(report.access().tenGigabytesDownHours())
                .isBetween(0.0, report.access().longestGapHours() + 1);
        StudyReport.Debris debris = report.debris();
        assertThat(debris.satellites()).isEqualTo(4 * 4999);
        assertThat(debris.collisionsPerYear()).isBetween(1.0, 20.0);
        assertThat(debris.fragmentsAfter200Years()).isGreaterThan(debris.backgroundObjects());
        assertThat(debris.sky()).anySatisfy(sky -> assertThat(sky.bright()).isGreaterThan(100));
        assertThat(suncatcher.debris().collisionsPerYear()).isLessThan(0.01);
        assertThat(suncatcher.debris().fragmentsAfter200Years()).isLessThan(1);
        StudyReport.Tokens tokens = report.tokens();
        assertThat(tokens.meanTokensPerSecond()).isPositive().isLessThan(tokens.peakTokensPerSecond());
        // decoding draws less than half of the power and so bears the eclipses better
        assertThat(tokens.decodingKeptFraction()).isBetween(tokens.trainingKeptFraction(), 1 + 1e-9);
        assertThat(tokens.joulesPerToken()).isBetween(0.1, 50.0);
        assertThat(tokens.uses()).hasSize(6);
        StudyReport.CityPairs pairs = report.network().cityPairs();
        assertThat(pairs.reachableFraction()).isBetween(0.01, 0.9);
        assertThat(pairs.fasterThanFibreFraction()).isLessThanOrEqualTo(pairs.reachableFraction());
        assertThat(pairs.medianDelayOverFibre()).isBetween(0.6, 3.0);
        assertThat(report.network().cityLatencyMs()).allSatisfy(city -> {
            assertThat(city.viaMeshP95()).isGreaterThan(city.p95());
            // half a revolution at the speed of light, and its hops
            assertThat(city.viaMeshP95()).isBetween(65.0, 80.0);
        });
    }

    @Test
    void thePlaneThatLeavesTheLeastPowerDecidesNotTheOneWithTheLongestEclipse() {
        StudyReport.Power power = filing.power();
        // about the aphelion, where the 18:00 planes are eclipsed
        assertThat(power.irradianceInWorstEclipseWPerM2()).isBetween(1315.0, 1325.0);
    }

    @Test
    void aCoolArrayGainsInsteadOfLosing() throws IOException {
        StudyReport.Power cool = study("\"cellEfficiency\": {\"value\": 22", "\"cellEfficiency\": {\"value\": 32")
                .power();
        assertThat(cool.arrayPowerBolKw()).isGreaterThan(25.8 * 32 / 22);
    }

    @Test
    void aFleetThatNeverFailsIsWhollyAvailable() throws IOException {
        StudyReport report = study("\"failureRate\": {\"value\": 5", "\"failureRate\": {\"value\": 0");
        assertThat(report.waterfall().steps())
                .filteredOn(step -> step.name().equals("availability"))
                .singleElement()
                .satisfies(step -> assertThat(step.factor()).isEqualTo(1));
    }

    /** One rate stands for all failures of a satellite; the capacity by year and the availability are the same fleet. */
    @Test
    void failuresAreCountedOnce() throws IOException {
        StudyReport report = study("\"failureRate\": {\"value\": 5", "\"failureRate\": {\"value\": 9");
        List<StudyReport.CapacityYear> years = report.economy().capacity();
        assertThat(years)
                .isNotEmpty()
                .allSatisfy(year ->
                        assertThat(year.meanFraction()).isCloseTo(Math.exp(-0.09 * year.year()), within(1e-12)));
        int life = years.size();
        assertThat(report.waterfall().steps())
                .filteredOn(step -> step.name().equals("availability"))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.factor()).isCloseTo(-Math.expm1(-0.09 * life) / (0.09 * life), within(1e-9)));
    }

    @Test
    void sparesAreBoughtAndUsedWhereSatellitesFail() throws IOException {
        StudyReport without = study("\"spares\": {\"value\": 0", "\"spares\": {\"value\": 0");
        StudyReport with = study("\"spares\": {\"value\": 0", "\"spares\": {\"value\": 16");
        double satellites = without.orbit().satellites();
        assertThat(with.economy().totalMillionUsd())
                .isGreaterThan(without.economy().totalMillionUsd());
        assertThat(with.economy().emissions().blackCarbonT()
                        / without.economy().emissions().blackCarbonT())
                .isCloseTo((satellites + 16) / satellites, within(1e-9));
        for (int year = 0; year < 2; year++) {
            assertThat(with.economy().capacity().get(year).meanFraction())
                    .isGreaterThan(without.economy().capacity().get(year).meanFraction())
                    .isLessThanOrEqualTo(1);
        }
    }

    private static StudyReport study(String before, String after) throws IOException {
        try (InputStream stream = StudyTest.class.getResourceAsStream("suncatcher.json")) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains(before);
            byte[] changed = json.replace(before, after).getBytes(StandardCharsets.UTF_8);
            return Study.of(DesignReader.parse("changed", changed)).report();
        }
    }

    /** Sums, products and orderings that no design may break. */
    private static void holdsTogether(StudyReport report) {
        StudyReport.Mass mass = report.mass();
        assertThat(mass.computeKg()
                        + mass.arrayKg()
                        + mass.batteryKg()
                        + mass.radiatorKg()
                        + mass.linksKg()
                        + mass.busKg()
                        + mass.propellantKg()
                        + mass.marginKg())
                .isCloseTo(mass.totalKg(), within(1e-9 * mass.totalKg()));
        StudyReport.Thermal thermal = report.thermal();
        assertThat(thermal.heatRejectedKw() + thermal.absorbedEnvironmentKw())
                .isCloseTo(thermal.emittedKw(), within(1e-5 * thermal.emittedKw()));
        // losses of regulator and battery are heat too
        assertThat(thermal.ownHeatKw())
                .isGreaterThan(1.03 * report.power().loadKw())
                .isLessThan(1.1 * report.power().loadKw());
        assertThat(thermal.chipTemperatureK()).isGreaterThan(thermal.radiatorTemperatureK());
        assertThat(thermal.marginK() >= 0)
                .isEqualTo(thermal.requiredRadiatorAreaM2() != null
                        && thermal.requiredRadiatorAreaM2() <= thermal.radiatorAreaM2());
        double remaining = report.waterfall().steps().get(0).remainingPflops();
        for (StudyReport.Step step : report.waterfall().steps()) {
            remaining *= step.factor();
            assertThat(step.remainingPflops()).isCloseTo(remaining, within(1e-9 * remaining));
        }
        assertThat(report.waterfall().deliveredPflops()).isCloseTo(remaining, within(1e-9 * remaining));
        int left = report.compute().left().stream()
                .mapToInt(StudyReport.Left::count)
                .sum();
        assertThat(report.compute().placed() + left).isEqualTo(report.compute().jobs());
        assertThat(report.gateway().years()).hasSize(6).allSatisfy(year -> {
            assertThat(year.meanGbps()).isPositive().isLessThanOrEqualTo(year.medianGbps());
            assertThat(year.availability()).isBetween(0.99, 1.0);
        });
        assertThat(report.gateway().anyOpticalSiteClearFraction()).isBetween(0.99, 1.0);
        StudyReport.Access access = report.access();
        assertThat(access.longestGapHours()).isBetween(0.5, 12.0);
        // the cities' shares of the day, counted alone, are at least the time in which any of them sees the satellite
        assertThat(access.contactHoursPerDay())
                .isPositive()
                .isLessThan(1.2
                        * 24
                        * report.network().cityLatencyMs().stream()
                                .mapToDouble(StudyReport.City::inViewFraction)
                                .sum());
        assertThat(access.contactInUmbraFraction()).isBetween(0.0, 0.3);
        assertThat(report.orbit().longestPenumbraMinutes())
                .isGreaterThan(report.orbit().longestEclipseMinutes());
        assertThat(report.network().receivedPowerMw()).isPositive();
        assertThat(report.network().cityLatencyMs()).allSatisfy(city -> {
            assertThat(city.nearest()).isLessThan(city.p95());
            assertThat(city.nearest()).isGreaterThan(1.8);
        });
        economyHangsTogether(report.economy());
        debrisHangsTogether(report);
    }

    private static void debrisHangsTogether(StudyReport report) {
        StudyReport.Debris debris = report.debris();
        assertThat(debris.toKm() - debris.fromKm()).isCloseTo(50, within(1e-9));
        assertThat(debris.marginFraction())
                .isCloseTo(1 - debris.satellites() / debris.criticalSatellites(), within(1e-12));
        // half of the missions' ends without disposal would fill neither shell: both are low
        assertThat(debris.disposalNeededFraction()).isNotNull().isBetween(0.0, 0.5);
        // as many come down as go up: their lives and failures, and the few that collisions take
        assertThat(debris.returnedTPerYear())
                .isCloseTo(
                        debris.satellites() * report.mass().statedKg() / 1e3 * (1 / 5.0 + 0.05),
                        within(0.02 * debris.returnedTPerYear()));
        // 98 deg: between the densities of people under a polar orbit and under one over the tropics
        assertThat(debris.casualtyAreaAllowedM2()).isBetween(5.0, 10.0);
        assertThat(debris.sky()).isNotEmpty().allSatisfy(sky -> {
            assertThat(sky.bright()).isLessThanOrEqualTo(sky.sunlit());
            assertThat(sky.sunlit()).isLessThanOrEqualTo(sky.above());
        });
    }

    private static void economyHangsTogether(StudyReport.Economy economy) {
        assertThat(economy.baselines()).hasSize(5).allSatisfy(baseline -> {
            assertThat(baseline.orbitToGround() * baseline.usdPerAcceleratorHour())
                    .isCloseTo(economy.usdPerAcceleratorHour(), within(1e-9 * economy.usdPerAcceleratorHour()));
            assertThat(baseline.orbitIsCheaper()).isEqualTo(baseline.orbitToGround() < 1);
        });
        assertThat(economy.decidingAssumptions())
                .hasSize(5)
                .allSatisfy(swing -> assertThat(swing.source()).isNotBlank());
        double before = 1;
        for (StudyReport.CapacityYear year : economy.capacity()) {
            assertThat(year.meanFraction()).isPositive().isLessThan(before);
            assertThat(year.fivePercentFraction()).isLessThanOrEqualTo(year.meanFraction());
            before = year.meanFraction();
        }
        assertThat(economy.emissions().kgCo2ePerAcceleratorHour())
                .isGreaterThan(economy.emissions().launchKgCo2PerAcceleratorHour());
        assertThat(economy.emissions().groundKgCo2ePerAcceleratorHour()).isPositive();
        // 0.4 against 0.12 kg of each kilogram that burns up
        assertThat(economy.emissions().reentryNitrogenOxidesT()
                        / economy.emissions().reentryAluminaFlatT())
                .isCloseTo(0.4 / 0.12, within(1e-9));
        assertThat(economy.emissions().assumed())
                .allSatisfy(given -> assertThat(given.origin()).isNotBlank());
    }
}
