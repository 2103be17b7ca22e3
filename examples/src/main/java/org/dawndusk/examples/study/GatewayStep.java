/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dawndusk.network.atmosphere.EarthSpacePath;
import org.dawndusk.network.atmosphere.GatewayClimates;
import org.dawndusk.network.atmosphere.SiteClimate;
import org.dawndusk.network.ground.SiteDiversity;
import org.dawndusk.network.radio.FluxDensityLimit;
import org.dawndusk.network.radio.ModCodTable;
import org.dawndusk.network.radio.NoiseTemperature;
import org.dawndusk.network.radio.RadioAntenna;
import org.dawndusk.network.radio.RadioBudget;
import org.dawndusk.network.radio.RadioLink;
import org.dawndusk.network.radio.YearlyThroughput;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.access.Cities;
import org.dawndusk.orbit.access.GroundStation;

/** The way down: a radio gateway through six climates, and lasers to whichever of twenty sites is clear. */
final class GatewayStep {
    private static final double ELEVATION = Math.toRadians(30);
    private static final double MARGIN_DB = 1;
    /** Ground antennas see that much of the ground, and are worse than ideal modems by that much. */
    private static final double SPILLOVER = 8;

    private static final double IMPLEMENTATION_DB = 1;
    private static final double EFFICIENCY = 0.6;
    /** Weather systems are some hundred kilometres wide. */
    private static final double CLOUD_SCALE = 500e3;

    private static final ModCodTable MODEM = ModCodTable.DVB_S2.and(ModCodTable.DVB_S2X);

    private final Map<String, YearlyThroughput> years = new LinkedHashMap<>();
    private final double fluxMarginDb;
    private final double anySiteClear;

    private GatewayStep(Design design, OrbitStep orbit) {
        Design.Gateway gateway = design.network().gateway();
        double f = gateway.frequency();
        RadioLink link = RadioLink.builder(f, gateway.symbolRate())
                .transmitter(gateway.transmitPower(), 1, RadioAntenna.dish(gateway.satelliteDish(), EFFICIENCY, f), 0.3)
                .receiver(
                        RadioAntenna.dish(gateway.gatewayDish(), EFFICIENCY, f),
                        0.3,
                        0.3,
                        NoiseTemperature.ofNoiseFigureDb(gateway.noiseFigure()))
                .surroundings(2.7, SPILLOVER, 288)
                .implementationLossDb(IMPLEMENTATION_DB)
                .build();
        double radius = Earth.EQUATORIAL_RADIUS + orbit.lowest().orbit().altitude();
        double ground = Earth.EQUATORIAL_RADIUS * Math.cos(ELEVATION);
        double range = Math.sqrt(radius * radius - ground * ground) - Earth.EQUATORIAL_RADIUS * Math.sin(ELEVATION);
        sites().forEach((name, site) -> years.put(
                name,
                YearlyThroughput.of(
                        link,
                        EarthSpacePath.of(site, f, Math.PI / 4, gateway.gatewayDish(), EFFICIENCY),
                        ELEVATION,
                        range,
                        MODEM,
                        MARGIN_DB)));
        RadioBudget clear = link.budget(range);
        fluxMarginDb = FluxDensityLimit.FIXED_19300_MHZ.marginDb(clear, ELEVATION);
        anySiteClear = anySiteClear(design.network().downlinkAvailability());
    }

    static GatewayStep of(Design design, OrbitStep orbit) {
        return new GatewayStep(design, orbit);
    }

    private static Map<String, SiteClimate> sites() {
        Map<String, SiteClimate> sites = new LinkedHashMap<>();
        sites.put("London", GatewayClimates.LONDON);
        sites.put("Rome", GatewayClimates.ROME);
        sites.put("Miami", GatewayClimates.MIAMI);
        sites.put("Delhi", GatewayClimates.DELHI);
        sites.put("Addis Ababa", GatewayClimates.ADDIS_ABABA);
        sites.put("Kuala Lumpur", GatewayClimates.KUALA_LUMPUR);
        return sites;
    }

    private static double anySiteClear(double clear) {
        if (clear == 1) {
            return 1;
        }
        List<GroundStation> cities = Cities.all();
        double[] shares = new double[cities.size()];
        Arrays.fill(shares, clear);
        return SiteDiversity.byDistance(
                        shares,
                        cities.stream().mapToDouble(GroundStation::latitude).toArray(),
                        cities.stream().mapToDouble(GroundStation::longitude).toArray(),
                        CLOUD_SCALE)
                .availability();
    }

    StudyReport.Gateway report() {
        return new StudyReport.Gateway(
                years.entrySet().stream()
                        .map(year -> new StudyReport.GatewayYear(
                                year.getKey(),
                                year.getValue().meanRate() / 1e9,
                                year.getValue().medianRate() / 1e9,
                                year.getValue().availability()))
                        .toList(),
                fluxMarginDb,
                anySiteClear);
    }
}
