/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of the study, as they stand in {@code report.json}; units are in the names, since people read them. */
record StudyReport(
        String design,
        String title,
        String source,
        String epoch,
        Orbit orbit,
        Access access,
        @Nullable Catalogue catalogue,
        Power power,
        Thermal thermal,
        Network network,
        Mesh mesh,
        Gateway gateway,
        Compute compute,
        Lifetime lifetime,
        Debris debris,
        Mass mass,
        Waterfall waterfall,
        Tokens tokens,
        Economy economy,
        List<String> shortfalls,
        List<Given> assumed) {

    record Orbit(
            int satellites,
            double altitudeKm,
            double inclinationDeg,
            double periodMinutes,
            double longestEclipseMinutes,
            double longestPenumbraMinutes,
            int eclipseDaysPerYear,
            double meanSunlitFraction,
            double worstOrbitSunlitFraction,
            List<Plane> planes,
            Cylinder cylinder,
            @Nullable Formation formation) {}

    /** One plane of one shell over the year. */
    record Plane(
            double altitudeKm,
            double localTimeOfNodeHours,
            double inclinationDeg,
            double periodMinutes,
            double longestEclipseMinutes,
            double longestPenumbraMinutes,
            int eclipseDaysPerYear,
            List<Season> umbraSeasons,
            double meanSunlitFraction,
            double worstOrbitSunlitFraction) {}

    /** The first and the last day of a time of the year with an umbra in every orbit or nearly so. */
    record Season(String first, String last) {}

    /** The same season by the cylinder's closed form. */
    record Cylinder(double longestEclipseMinutes, int eclipseDaysPerYear, double meanSunlitFraction) {}

    record Formation(
            int satellites,
            double leastNeighbourM,
            double greatestNeighbourM,
            double keepingMPerSPerYear,
            double closestApproachAfterLossM,
            double closestApproachAfterLossDays) {}

    /** Passes of one satellite over twenty cities. */
    record Access(
            double passesPerDay,
            double contactHoursPerDay,
            double longestGapHours,
            double contactInUmbraFraction,
            double downlinkTbPerDay,
            @Nullable Double tenGigabytesDownHours) {}

    /** Who else flies there; the distance is null where nobody is near. */
    record Catalogue(
            String file,
            int satellites,
            int flying,
            long badRecords,
            List<String> errors,
            int inAltitudeBand,
            int near,
            @Nullable Double closestKm) {}

    record Power(
            double statedArrayPowerKw,
            double launchedArrayPowerKw,
            double irradianceInWorstEclipseWPerM2,
            double arrayPowerBolKw,
            double arrayPowerEolKw,
            double requiredArrayPowerKw,
            double batteryKwh,
            double eclipseEnergyKwh,
            double deepestDischargeFraction,
            double deepestDischargeOfCircuitFraction,
            double computeLostWithoutBatteryFraction,
            double loadKw,
            double computeLoadKw,
            double computePowerInWorstOrbitKw,
            double busToComputeRatio,
            double marginFraction) {}

    record Thermal(
            double radiatorAreaM2,
            @Nullable Double requiredRadiatorAreaM2,
            double radiatorTemperatureK,
            double chipTemperatureK,
            double chipLimitK,
            double marginK,
            double heatRejectedKw,
            double emittedKw,
            double ownHeatKw,
            double absorbedEnvironmentKw,
            double absorbedSunKw,
            double absorbedAlbedoKw,
            double absorbedEarthInfraredKw,
            double absorbedArrayInfraredKw,
            double largestHeatAtLimitKw,
            String bottleneck,
            @Nullable Double burstSeconds,
            List<Elasticity> areaElasticities) {}

    /** Per cent of radiator area for a per cent of an input. */
    record Elasticity(String input, double value) {}

    record Network(
            double neighbourLinkRangeKm,
            double neighbourLinkRateTbps,
            double linkMarginDb,
            String linkRegime,
            double receivedPowerMw,
            double requiredPowerMw,
            List<Line> linkBudget,
            double expressLinkRangeKm,
            double expressLinkRateTbps,
            @Nullable Double expressLinkMarginDb,
            double confocalLengthKm,
            double elevationMaskDeg,
            List<City> cityLatencyMs,
            CityPairs cityPairs) {}

    /** All pairs of the cities through the mesh; the ratio is null where no pair has a way. */
    record CityPairs(double reachableFraction, @Nullable Double medianDelayOverFibre, double fasterThanFibreFraction) {}

    record Line(String name, double value, String unit) {}

    /** One-way latencies [ms]; null where no satellite is ever in view. */
    record City(
            String city,
            @Nullable Double nearest,
            @Nullable Double p95,
            double inViewFraction,
            @Nullable Double viaMeshP95,
            double meshReachFraction) {}

    /** What crosses the middle of the mesh, and which pairs of satellites still reach each other after a random loss. */
    record Mesh(double bisectionTbps, double lostFraction, double reachablePairsFraction) {}

    /** The way down by radio through a year of weather, and by laser to whichever site is clear. */
    record Gateway(List<GatewayYear> years, double fluxDensityMarginDb, double anyOpticalSiteClearFraction) {}

    record GatewayYear(String climate, double meanGbps, double medianGbps, double availability) {}

    /** No placement uses more of the accelerators than the bound says. */
    record Compute(
            int jobs,
            int placed,
            List<Left> left,
            double acceleratorsUsedFraction,
            double acceleratorsUsedAtMostFraction,
            WorstOrbits worstOrbits) {}

    /** Two of the worst orbits with half of the battery lost; the work kept by three rules, of what full power would do. */
    record WorstOrbits(
            int satellites,
            int jobs,
            double sunlitComputeKw,
            double shadowComputeKw,
            double shadowMinutes,
            int throttled,
            int paused,
            int moved,
            double keptLookingAheadFraction,
            double keptStayingFraction,
            double keptPausingFraction) {}

    record Left(String job, int count, String reason) {}

    /** What keeps a satellite up, and whether it leaves in time. */
    record Lifetime(
            double dragMakeUpMPerSPerYear,
            double disposalDeltaVMPerS,
            double totalDeltaVMPerS,
            double uncontrolledDecayYears,
            double decayAfterDisposalYears,
            String disposalRule,
            boolean disposalRuleMet,
            double disposalMarginYears) {}

    /**
     * The 50 km about the lowest shell. The needed disposal is null where none suffices; brightest is null where nothing is
     * sunlit.
     */
    record Debris(
            double fromKm,
            double toKm,
            int satellites,
            double backgroundObjects,
            double collisionsPerYear,
            Traffic traffic,
            double smallHitsPerSatelliteYear,
            double criticalSatellites,
            double marginFraction,
            double disposalAssumedFraction,
            @Nullable Double disposalNeededFraction,
            double derelictsAfter200Years,
            double fragmentsAfter200Years,
            double collisionsPerYearAfter200Years,
            double returnedTPerYear,
            double casualtyAreaAllowedM2,
            List<Sky> sky) {}

    /** Evasions of strangers, a threshold of 1e-5; the clock counts the design's own satellites too, all left to drift. */
    record Traffic(
            double manoeuvresPerYear,
            double manoeuvresPerSatelliteYear,
            double deltaVMPerSPerSatelliteYear,
            double computeLostHoursPerSatelliteYear,
            double riskAvoidedFraction,
            double crashClockDays,
            double collisionProbabilityOfADay) {}

    /** The fullest sky of the epoch's night at a latitude. */
    record Sky(
            double latitudeDeg,
            double hourUtc,
            int above,
            int sunlit,
            int bright,
            @Nullable Double brightestMagnitude) {}

    record Mass(
            double computeKg,
            double arrayKg,
            double batteryKg,
            double radiatorKg,
            double linksKg,
            double busKg,
            double propellantKg,
            double marginKg,
            double totalKg,
            double kgPerKw,
            double statedKg,
            double differenceKg) {}

    record Waterfall(List<Step> steps, double deliveredPflops, String bindingLimit) {}

    /** What a usual model decodes over the whole design, and which uses fit; a margin is null where nothing is asked. */
    record Tokens(
            String model,
            int chipsPerGroup,
            double peakTokensPerSecond,
            double meanTokensPerSecond,
            double joulesPerToken,
            double decodingKeptFraction,
            double trainingKeptFraction,
            List<Use> uses) {}

    record Use(
            String use,
            boolean fits,
            String binding,
            @Nullable Double margin) {}

    record Step(String name, double factor, double remainingPflops) {}

    /** Cost beside the ground; the break-even launch price against a site of one's own is null where there is none. */
    record Economy(
            double totalMillionUsd,
            double usdPerAcceleratorHour,
            double usdPerPflopDay,
            double usdPerMillionTokens,
            List<Baseline> baselines,
            List<Swing> decidingAssumptions,
            @Nullable Double breakEvenLaunchUsdPerKg,
            List<CapacityYear> capacity,
            Emissions emissions) {}

    record Baseline(String name, double usdPerAcceleratorHour, double orbitToGround, boolean orbitIsCheaper) {}

    /** The ratio of orbit to a site of one's own at both ends of an input's range. */
    record Swing(String input, double ratioAtLow, double ratioAtHigh, String source) {}

    record CapacityYear(int year, double meanFraction, double fivePercentFraction) {}

    record Emissions(
            double kgCo2ePerAcceleratorHour,
            double groundKgCo2ePerAcceleratorHour,
            double launchKgCo2PerAcceleratorHour,
            double blackCarbonT,
            double reentryAluminaFlatT,
            double reentryAluminaBoundT,
            double launchNitrogenOxidesT,
            double reentryNitrogenOxidesT,
            double carbonBalanceOfIndices,
            double groundLitresPerAcceleratorHour,
            List<Given> assumed) {}
}
