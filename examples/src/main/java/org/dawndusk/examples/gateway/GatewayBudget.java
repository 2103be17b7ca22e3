/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.gateway;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dawndusk.network.atmosphere.EarthSpacePath;
import org.dawndusk.network.atmosphere.GatewayClimates;
import org.dawndusk.network.atmosphere.SiteClimate;
import org.dawndusk.network.radio.FluxDensityLimit;
import org.dawndusk.network.radio.ModCod;
import org.dawndusk.network.radio.ModCodTable;
import org.dawndusk.network.radio.NoiseTemperature;
import org.dawndusk.network.radio.RadioAntenna;
import org.dawndusk.network.radio.RadioBudget;
import org.dawndusk.network.radio.RadioLink;
import org.dawndusk.network.radio.YearlyThroughput;

/**
 * The link-budget sheet of a gateway in rain: a satellite at 650 km sends 500 Msymbol/s at 19 GHz to a dish of 1.8 m, in
 * clear sky and in the rain that 0.1 % of the year exceeds, and what six climates leave of it over a year.
 */
public final class GatewayBudget {
    private static final double FREQUENCY = 19e9;
    private static final double SYMBOL_RATE = 500e6;
    private static final double ELEVATION = Math.toRadians(30);
    private static final double ALTITUDE = 650e3;
    private static final double EARTH_RADIUS = 6_378_137;
    private static final double MARGIN_DB = 1;
    private static final ModCodTable MODEM = ModCodTable.DVB_S2.and(ModCodTable.DVB_S2X);

    private final RadioLink downlink;
    private final double range;

    GatewayBudget() {
        downlink = RadioLink.builder(FREQUENCY, SYMBOL_RATE)
                .transmitter(8, 1.5, RadioAntenna.dish(0.25, 0.6, FREQUENCY), 0.3)
                .receiver(RadioAntenna.dish(1.8, 0.65, FREQUENCY), 0.4, 0.3, NoiseTemperature.ofNoiseFigureDb(1.6))
                .surroundings(2.7, 8, 288)
                .losses(0.2, 0)
                .implementationLossDb(1)
                .build();
        double sine = Math.sin(ELEVATION);
        double radius = EARTH_RADIUS + ALTITUDE;
        range = Math.sqrt(radius * radius - EARTH_RADIUS * EARTH_RADIUS * (1 - sine * sine)) - EARTH_RADIUS * sine;
    }

    /**
     * Prints the sheet.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new GatewayBudget().print(out);
        out.flush();
    }

    static Map<String, SiteClimate> sites() {
        Map<String, SiteClimate> sites = new LinkedHashMap<>();
        sites.put("London", GatewayClimates.LONDON);
        sites.put("Rome", GatewayClimates.ROME);
        sites.put("Miami", GatewayClimates.MIAMI);
        sites.put("Delhi", GatewayClimates.DELHI);
        sites.put("Addis Ababa", GatewayClimates.ADDIS_ABABA);
        sites.put("Kuala Lumpur", GatewayClimates.KUALA_LUMPUR);
        return sites;
    }

    static EarthSpacePath path(SiteClimate site) {
        return EarthSpacePath.of(site, FREQUENCY, Math.PI / 4, 1.8, 0.65);
    }

    /** The budget in the weather that a share of the year exceeds. */
    RadioBudget budget(SiteClimate site, double share) {
        return downlink.downlink(range, path(site).exceeded(ELEVATION, share));
    }

    YearlyThroughput year(SiteClimate site) {
        return YearlyThroughput.of(downlink, path(site), ELEVATION, range, MODEM, MARGIN_DB);
    }

    void print(PrintWriter out) {
        RadioBudget clear = budget(GatewayClimates.ROME, 0.5);
        RadioBudget rain = budget(GatewayClimates.ROME, 1e-3);
        out.printf(Locale.ROOT, "Rome, %.0f GHz, %.0f km at 30 deg%n", FREQUENCY / 1e9, range / 1e3);
        out.printf(Locale.ROOT, "  %-44s %12s %12s%n", "", "median", "0.1 %");
        for (int i = 0; i < clear.lines().size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "  %-44s %12.2f %12.2f %s%n",
                    clear.lines().get(i).name(),
                    // no loss at all is a negative zero
                    clear.lines().get(i).value() + 0.0,
                    rain.lines().get(i).value() + 0.0,
                    clear.lines().get(i).unit());
        }
        out.printf(Locale.ROOT, "  %-44s %12s %12s%n", "MODCOD", name(clear), name(rain));
        out.printf(
                Locale.ROOT,
                "  %-44s %12.0f %12.0f Mbit/s%n",
                "rate with 1 dB of margin",
                clear.rate(MODEM, MARGIN_DB) / 1e6,
                rain.rate(MODEM, MARGIN_DB) / 1e6);
        FluxDensityLimit limit = FluxDensityLimit.nonGeostationary17700MHz(1000);
        out.printf(
                Locale.ROOT,
                "  %-44s %12.2f %12s dB%n",
                "below the flux density limit",
                limit.marginDb(clear, ELEVATION),
                "");
        out.printf(Locale.ROOT, "%n  %-14s %14s %14s %14s%n", "a year in", "mean Mbit/s", "median Mbit/s", "outage %");
        sites().forEach((name, site) -> {
            YearlyThroughput year = year(site);
            out.printf(
                    Locale.ROOT,
                    "  %-14s %14.0f %14.0f %14.4f%n",
                    name,
                    year.meanRate() / 1e6,
                    year.medianRate() / 1e6,
                    100 * (1 - year.availability()));
        });
    }

    private static String name(RadioBudget budget) {
        return MODEM.best(budget.esN0Db(), MARGIN_DB)
                .map((ModCod best) -> best.modulation() + " " + best.codeRate())
                .orElse("none");
    }
}
