/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dawndusk.orbit.conjunction.TrafficShell;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.debris.AltitudeShells;
import org.dawndusk.orbit.debris.CasualtyRisk;
import org.dawndusk.orbit.debris.Evolution;
import org.dawndusk.orbit.debris.Ledger;
import org.dawndusk.orbit.debris.Operations;
import org.dawndusk.orbit.debris.ShellCapacity;
import org.dawndusk.orbit.debris.SourceSink;
import org.dawndusk.orbit.debris.Species;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.lifetime.MeanDensity;
import org.dawndusk.orbit.sky.Brightness;
import org.dawndusk.orbit.sky.SkyCount;
import org.dawndusk.orbit.sky.SkySurvey;
import org.jspecify.annotations.Nullable;

/** What the design does to the 50 km about its lowest shell, to the air and to the night sky. */
final class DebrisStep {
    private static final double YEAR = 365.25 * 86_400;
    private static final double HALF_BAND = 25e3;
    private static final int YEARS = 200;
    /** Objects at 750 to 800 km in the catalogue of July 2024, where few satellites are at work [1/m³]. */
    private static final double BACKGROUND = 5.0e-17;
    /** Objects from 1 to 10 cm for each larger one: ESA Space Environment Report 2025, 1.2 million and 50,000. */
    private static final double SMALL = 23;

    private static final double SPEED = 10e3;
    private static final double SMALL_RADIUS = 0.01;
    /** A share of missions that ends in disposal, and of collisions with tracked objects that happens: guesses. */
    private static final double DISPOSAL = 0.95;

    private static final double MISSED = 0.01;
    /** Satellites of one operator keep their slots and so do not meet. */
    private static final double MISSED_OWN = 0;
    /** A flat part shows half of its area in the mean over all directions. */
    private static final double TUMBLING = 0.5;
    /** Diffuse reflectance of an array, a guess; the radiator is edge-on to the Sun. */
    private static final double ARRAY_REFLECTANCE = 0.1;

    private static final double LEAST_ELEVATION = Math.toRadians(10);
    /** End of nautical twilight: stars of the fifth magnitude are out. */
    private static final double NIGHT = Math.toRadians(-12);

    private static final double MAGNITUDE = 7;
    private static final double[] LATITUDES = {0, 30, 50, 60};

    private final Design design;
    private final OrbitStep orbit;
    private final Fleet fleet;
    private final MeanDensity density;
    private final AltitudeShells band;
    private final int satellites;
    private final double radius;

    private DebrisStep(Design design, OrbitStep orbit, Fleet fleet, AirDrag drag) {
        this.design = design;
        this.orbit = orbit;
        this.fleet = fleet;
        density = drag.density();
        double altitude = orbit.lowest().orbit().altitude();
        band = AltitudeShells.uniform(altitude - HALF_BAND, altitude + HALF_BAND, 1);
        int slots = design.orbit().shells().stream()
                .filter(shell -> shell.altitude() < altitude + HALF_BAND)
                .mapToInt(Design.Shell::satellites)
                .sum();
        Design.Cluster cluster = design.orbit().cluster();
        satellites = cluster == null ? slots : slots * cluster.satellites();
        radius = Math.sqrt(area() / Math.PI);
    }

    static DebrisStep of(Design design, OrbitStep orbit, Fleet fleet, AirDrag drag) {
        return new DebrisStep(design, orbit, fleet, drag);
    }

    /** What an object that comes from anywhere sees of a satellite. */
    private double area() {
        return TUMBLING * (design.power().arrayArea() + design.thermal().radiatorArea());
    }

    /** Satellites that are replaced as they end and fail, what is left of them, and fragments above 10 cm. */
    private SourceSink model(double disposal) {
        Design.Mission mission = design.mission();
        double mass = design.mass().stated();
        double ballistic = AirDrag.ballisticCoefficient(mass, mission.dragCoefficient(), area());
        Operations operations =
                new Operations("derelict", mission.life(), disposal, mission.failureRate(), MISSED, MISSED_OWN);
        double launches = satellites * (1 / mission.life() + mission.failureRate());
        return SourceSink.builder(band, density)
                .species(Species.active("satellite", mass, radius, ballistic, operations), launches)
                .species(Species.derelict("derelict", mass, radius, ballistic))
                .species(Species.debris("debris", 0.1, 1, mission.dragCoefficient(), true))
                .collisionSpeed(SPEED)
                .build();
    }

    private double critical(double disposal) {
        return ShellCapacity.of(model(disposal), "satellite", 0).critical()[0];
    }

    /** The least share of disposals with which the band bears the design; null where none suffices. */
    private @Nullable Double disposalNeeded() {
        if (critical(1) < satellites) {
            return null;
        }
        if (critical(0) >= satellites) {
            return 0.0;
        }
        double low = 0;
        double high = 1;
        while (high - low > 1e-4) {
            double middle = 0.5 * (low + high);
            if (critical(middle) < satellites) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    StudyReport.Debris report() {
        double background = BACKGROUND * band.volume(0);
        Evolution evolution = model(DISPOSAL).evolve(new double[][] {{satellites}, {0}, {background}}, 0, YEARS);
        Ledger first = evolution.ledger(1);
        Ledger last = evolution.ledger(YEARS);
        double critical = critical(DISPOSAL);
        double inclination = orbit.lowest().orbit().inclination();
        return new StudyReport.Debris(
                band.lower(0) / 1e3,
                band.upper(0) / 1e3,
                satellites,
                background,
                first.collisions(),
                TrafficStep.of(
                        new TrafficShell(band.lower(0), band.upper(0)),
                        satellites,
                        background,
                        radius,
                        SPEED,
                        2 * Math.PI / orbit.lowest().orbit().nodalPeriod()),
                background * SMALL * band.collisionCoefficient(0, SPEED, radius, SMALL_RADIUS) * YEAR,
                critical,
                1 - satellites / critical,
                DISPOSAL,
                disposalNeeded(),
                evolution.total("derelict", YEARS),
                evolution.total("debris", YEARS),
                last.collisions(),
                last.returnedMass() / 1e3,
                CasualtyRisk.LIMIT / CasualtyRisk.populationDensity(inclination),
                sky());
    }

    /** The fullest sky of the epoch's night at each latitude. */
    private List<StudyReport.Sky> sky() {
        BatchEphemeris ephemeris = BatchEphemeris.of(orbit.scenario(), fleet.constellation());
        Brightness brightness =
                Brightness.plate(ARRAY_REFLECTANCE * design.power().arrayArea(), Brightness.Face.sun());
        SkySurvey survey = SkySurvey.of(orbit.scenario(), ephemeris, brightness);
        int each = fleet.size() / ephemeris.size();
        double[] latitudes = new double[LATITUDES.length];
        @Nullable SkyCount[] fullest = new @Nullable SkyCount[LATITUDES.length];
        Arrays.setAll(latitudes, i -> Math.toRadians(LATITUDES[i]));
        for (double t = 0; t < 86_400; t += 900) {
            List<SkyCount> counts = survey.at(t, 0, LEAST_ELEVATION, MAGNITUDE, latitudes);
            for (int i = 0; i < fullest.length; i++) {
                SkyCount count = counts.get(i);
                SkyCount before = fullest[i];
                boolean fuller = before == null
                        || count.bright() > before.bright()
                        || (count.bright() == before.bright() && count.brightest() < before.brightest());
                if (count.sunElevation() < NIGHT && fuller) {
                    fullest[i] = count;
                }
            }
        }
        List<StudyReport.Sky> sky = new ArrayList<>();
        for (int i = 0; i < fullest.length; i++) {
            SkyCount count = fullest[i];
            if (count != null) {
                sky.add(new StudyReport.Sky(
                        LATITUDES[i],
                        count.t() / 3600,
                        count.above() * each,
                        count.sunlit() * each,
                        count.bright() * each,
                        count.sunlit() == 0 ? null : count.brightest()));
            }
        }
        return sky;
    }
}
