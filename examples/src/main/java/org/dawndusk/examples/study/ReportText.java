/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report for people: what, value, unit, and the margin or comparison that belongs to it. */
final class ReportText {
    private final Sheet out;

    private ReportText(Sheet out) {
        this.out = out;
    }

    /** All of the report, with the verdict and what is assumed at its end. */
    static void print(StudyReport report, Sheet out) {
        out.line(report.title());
        out.line("Source: " + report.source());
        out.line("From " + report.epoch() + " for one year");
        figures(report, out);
        out.head(report.shortfalls().isEmpty() ? "THE DESIGN CLOSES" : "THE DESIGN DOES NOT CLOSE");
        report.shortfalls().forEach(shortfall -> out.line("  " + shortfall));
        out.head("ASSUMED, since the source is silent (" + report.assumed().size() + " of the design's numbers)");
        report.assumed().stream()
                .filter(given -> !given.field().startsWith("jobs["))
                .forEach(given -> out.row(given.field(), given.value(), given.unit(), given.origin()));
        out.row("jobs", "", "", "the whole mix; see the report");
    }

    /** What was found, subject by subject. */
    static void figures(StudyReport report, Sheet out) {
        new ReportText(out).figures(report);
    }

    private void figures(StudyReport report) {
        OrbitText.print(report, out);
        power(report.power());
        thermal(report.thermal());
        network(report.network());
        cityPairs(report.network().cityPairs());
        mesh(report.mesh());
        gateway(report.gateway());
        compute(report.compute());
        lifetime(report.lifetime());
        DebrisText.print(report.debris(), out);
        mass(report.mass());
        waterfall(report.waterfall());
        tokens(report.tokens());
        EconomyText.print(report.economy(), out);
    }

    private void power(StudyReport.Power power) {
        head("POWER, a satellite");
        row(
                "array, launched",
                power.launchedArrayPowerKw(),
                "kW",
                "stated: " + Text.number(power.statedArrayPowerKw()));
        row("array at its terminals, beginning of life", power.arrayPowerBolKw(), "kW", "");
        row("array at its terminals, end of life", power.arrayPowerEolKw(), "kW", "");
        row(
                "array needed in the worst orbit",
                power.requiredArrayPowerKw(),
                "kW",
                "margin " + percent(power.marginFraction()));
        row("load", power.loadKw(), "kW", "compute " + Text.number(power.computeLoadKw()));
        row("bus power to compute power", power.busToComputeRatio(), "1", "the ground's PUE is about 1.1 to 1.56");
        row("energy from the battery, worst orbit", power.eclipseEnergyKwh(), "kWh", "");
        row(
                "battery",
                power.batteryKwh(),
                "kWh",
                "deepest discharge " + percent(power.deepestDischargeFraction()) + " of what is left at end of life");
    }

    private void thermal(StudyReport.Thermal thermal) {
        head("THERMAL, a satellite, hot case");
        row("own heat", thermal.ownHeatKw(), "kW", "");
        row(
                "absorbed from outside",
                thermal.absorbedEnvironmentKw(),
                "kW",
                "sun " + Text.number(thermal.absorbedSunKw()) + ", albedo " + Text.number(thermal.absorbedAlbedoKw())
                        + ", Earth infrared " + Text.number(thermal.absorbedEarthInfraredKw()) + ", array infrared "
                        + Text.number(thermal.absorbedArrayInfraredKw()));
        row("heat rejected", thermal.heatRejectedKw(), "kW", "");
        row(
                "radiator panel",
                thermal.radiatorAreaM2(),
                "m2",
                thermal.requiredRadiatorAreaM2() == null
                        ? "no area holds the chip limit"
                        : "needed for the chip limit: " + Text.number(thermal.requiredRadiatorAreaM2()));
        row("radiator temperature", thermal.radiatorTemperatureK(), "K", "");
        row(
                "chip temperature",
                thermal.chipTemperatureK(),
                "K",
                "margin " + Text.number(thermal.marginK()) + " K to " + Text.number(thermal.chipLimitK()) + " K");
        row(
                "largest accelerator heat at the chip limit",
                thermal.largestHeatAtLimitKw(),
                "kW",
                "bottleneck: " + thermal.bottleneck());
        if (thermal.burstSeconds() != null) {
            row("burst of 150 % from half load", thermal.burstSeconds(), "s", "until the chip limit");
        }
        if (!thermal.areaElasticities().isEmpty()) {
            row(
                    "radiator area hangs most on",
                    thermal.areaElasticities().get(0).input(),
                    "",
                    thermal.areaElasticities().stream()
                            .map(e -> Text.number(e.value()) + " " + e.input())
                            .collect(Collectors.joining(", ", "% for 1 %: ", "")));
        }
    }

    private void network(StudyReport.Network network) {
        head("NETWORK");
        row("laser link between neighbours", network.neighbourLinkRangeKm(), "km", network.linkRegime());
        row("rate", network.neighbourLinkRateTbps(), "Tbit/s", "");
        row(
                "received power",
                network.receivedPowerMw(),
                "mW",
                "needed " + Text.number(network.requiredPowerMw()) + " mW, margin "
                        + Text.number(network.linkMarginDb()) + " dB");
        if (network.expressLinkMarginDb() != null) {
            row(
                    "express link within the plane",
                    network.expressLinkRangeKm(),
                    "km",
                    Text.number(network.expressLinkRateTbps()) + " Tbit/s, margin "
                            + Text.number(network.expressLinkMarginDb()) + " dB");
        }
        out.grid(
                String.format(Locale.ROOT, "one-way latency [ms] above %.0f deg", network.elevationMaskDeg()),
                List.of("city", "nearest", "p95", "in view", "mesh p95", "mesh reach"),
                network.cityLatencyMs().stream()
                        .map(city -> List.of(
                                city.city(),
                                orNever(city.nearest()),
                                orNever(city.p95()),
                                percent(city.inViewFraction()),
                                orNever(city.viaMeshP95()),
                                percent(city.meshReachFraction())))
                        .toList());
    }

    private void cityPairs(StudyReport.CityPairs pairs) {
        row(
                "pairs of cities with a way",
                percent(pairs.reachableFraction()),
                "",
                pairs.medianDelayOverFibre() == null
                        ? ""
                        : "median " + Text.number(pairs.medianDelayOverFibre()) + " of fibre's delay, faster for "
                                + percent(pairs.fasterThanFibreFraction()));
    }

    private void mesh(StudyReport.Mesh mesh) {
        row("rate through the middle of the mesh", mesh.bisectionTbps(), "Tbit/s", "");
        row(
                "pairs that reach each other",
                percent(mesh.reachablePairsFraction()),
                "",
                "when " + percent(mesh.lostFraction()) + " of the satellites are lost at random");
    }

    private void gateway(StudyReport.Gateway gateway) {
        head("GATEWAY, a radio downlink at 30 deg over a year");
        for (StudyReport.GatewayYear year : gateway.years()) {
            row(
                    "climate of " + year.climate(),
                    year.meanGbps(),
                    "Gbit/s",
                    "in half of the year " + Text.number(year.medianGbps()) + ", there "
                            + String.format(Locale.ROOT, "%.3f %%", 100 * year.availability()) + " of it");
        }
        row("below the flux density limit", gateway.fluxDensityMarginDb(), "dB", "19.3 to 19.7 GHz");
        row("any of twenty optical sites clear", percent(gateway.anyOpticalSiteClearFraction()), "", "");
    }

    private void compute(StudyReport.Compute compute) {
        head("COMPUTE, the mix of jobs");
        row(
                "jobs placed",
                compute.placed() + " of " + compute.jobs(),
                "",
                percent(compute.acceleratorsUsedFraction()) + " of the accelerators; no placement uses more than "
                        + percent(compute.acceleratorsUsedAtMostFraction()));
        compute.left().forEach(left -> out.line("  left: " + left.job() + " x " + left.count() + ": " + left.reason()));
        StudyReport.WorstOrbits worst = compute.worstOrbits();
        row(
                "work kept, half of the battery lost",
                percent(worst.keptLookingAheadFraction()),
                "",
                worst.satellites() + " satellites, " + worst.jobs() + " jobs through two of the worst orbits: "
                        + worst.throttled() + " times throttled, " + worst.paused() + " paused, " + worst.moved()
                        + " moved; " + percent(worst.keptStayingFraction()) + " if none is moved, "
                        + percent(worst.keptPausingFraction()) + " by pausing alone");
    }

    private void lifetime(StudyReport.Lifetime lifetime) {
        head("LIFETIME, a satellite");
        row("drag make-up", lifetime.dragMakeUpMPerSPerYear(), "m/s/y", "");
        row("disposal: perigee lowered", lifetime.disposalDeltaVMPerS(), "m/s", "");
        row("velocity increment of the mission", lifetime.totalDeltaVMPerS(), "m/s", "");
        row("decay if it fails in its slot", lifetime.uncontrolledDecayYears(), "y", "");
        row(
                "decay after disposal",
                lifetime.decayAfterDisposalYears(),
                "y",
                lifetime.disposalRule() + (lifetime.disposalRuleMet() ? " met" : " broken") + ", margin "
                        + Text.number(lifetime.disposalMarginYears()) + " y");
    }

    private void mass(StudyReport.Mass mass) {
        head("MASS CLOSURE, a satellite");
        row("compute", mass.computeKg(), "kg", "");
        row("array", mass.arrayKg(), "kg", "");
        row("battery", mass.batteryKg(), "kg", "");
        row("radiator", mass.radiatorKg(), "kg", "");
        row("links", mass.linksKg(), "kg", "");
        row("bus and structure", mass.busKg(), "kg", "");
        row("margin", mass.marginKg(), "kg", "");
        row("propellant", mass.propellantKg(), "kg", "");
        row(
                "total",
                mass.totalKg(),
                "kg",
                "stated " + Text.number(mass.statedKg()) + ", difference " + Text.number(mass.differenceKg()));
        row("mass of a kilowatt of compute", mass.kgPerKw(), "kg/kW", "");
    }

    private void waterfall(StudyReport.Waterfall waterfall) {
        head("DELIVERED COMPUTE, the whole design");
        for (StudyReport.Step step : waterfall.steps()) {
            row(step.name(), step.remainingPflops(), "PFLOP/s", "x " + Text.number(step.factor()));
        }
        row("binding limit", waterfall.bindingLimit(), "", "");
    }

    private void tokens(StudyReport.Tokens tokens) {
        head("TOKENS, the whole design at a model of " + tokens.model());
        row("accelerators that hold it together", Integer.toString(tokens.chipsPerGroup()), "", "");
        row("decoded at full clock", tokens.peakTokensPerSecond(), "1/s", "");
        row(
                "decoded at the mean over the mission",
                tokens.meanTokensPerSecond(),
                "1/s",
                "power and heat leave " + percent(tokens.decodingKeptFraction()) + " of it, of training "
                        + percent(tokens.trainingKeptFraction()));
        row("energy of a token", tokens.joulesPerToken(), "J", "accelerators and hosts");
        for (StudyReport.Use use : tokens.uses()) {
            row(
                    use.use(),
                    use.fits() ? "fits" : "does not fit",
                    "",
                    use.margin() == null ? "" : "binding: " + use.binding() + ", margin " + percent(use.margin()));
        }
    }

    private void head(String title) {
        out.head(title);
    }

    private void row(String what, double value, String unit, String note) {
        out.row(what, value, unit, note);
    }

    private void row(String what, String value, String unit, String note) {
        out.row(what, value, unit, note);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String orNever(@Nullable Double latency) {
        return latency == null ? "never" : String.format(Locale.ROOT, "%.2f", latency);
    }
}
