/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.debris;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.debris.AltitudeShells;
import org.dawndusk.orbit.debris.Equilibrium;
import org.dawndusk.orbit.debris.Evolution;
import org.dawndusk.orbit.debris.Operations;
import org.dawndusk.orbit.debris.ShellCapacity;
import org.dawndusk.orbit.debris.SourceSink;
import org.dawndusk.orbit.debris.Species;
import org.dawndusk.orbit.lifetime.MeanDensity;
import org.dawndusk.orbit.lifetime.SpaceWeather;

/**
 * How many satellites of 575 kg a shell of 50 km bears, by altitude, disposal and reliability: the number beyond which
 * fragments multiply, the number at which 1 % of the launched satellites is lost to collisions, and what 200 years make of
 * half as many and twice as many as the first.
 *
 * <p>Satellites live five years and show 66 m² to what comes from anywhere; 1 % of the collisions with tracked objects is
 * not avoided, and satellites at work do not meet each other. The air is that of NRLMSISE-00 over four values of the solar
 * flux.
 */
public final class FullShell {
    private static final double YEAR = 365.25 * 86_400;
    private static final double MASS = 575;
    private static final double AREA = 65.5;
    private static final double DRAG = 2.2;
    private static final double INCLINATION = Math.toRadians(97.8);
    private static final double FIRST = 500e3;
    private static final double THICKNESS = 50e3;
    private static final List<Double> ALTITUDES = List.of(500e3, 600e3, 700e3, 800e3, 900e3);
    private static final double BACKGROUND = 500;
    private static final double LOSS = 0.01;

    private final MeanDensity density;

    FullShell() {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
        MeanDensity[] cycle = Arrays.stream(new double[] {70, 110, 150, 190})
                .mapToObj(flux -> MeanDensity.of(
                                scenario,
                                SpaceWeather.constant(flux, 12).nrlmsise00(earth),
                                INCLINATION,
                                t -> 2 * Math.PI * t / (365.2422 * 86_400))
                        .averaged(FIRST, 1000e3, 0, YEAR / 2))
                .toArray(MeanDensity[]::new);
        density = (altitude, t) -> Arrays.stream(cycle)
                .mapToDouble(each -> each.at(altitude, t))
                .average()
                .orElseThrow();
    }

    /**
     * Prints the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new FullShell().print(out);
        out.flush();
    }

    SourceSink shell(double altitude, double disposal, double failuresAYear, double satellites) {
        double radius = Math.sqrt(AREA / Math.PI);
        double ballistic = MASS / (DRAG * AREA);
        Operations operations = new Operations("derelict", 5 * YEAR, disposal, failuresAYear / YEAR, 0.01, 0);
        return SourceSink.builder(AltitudeShells.uniform(altitude, altitude + THICKNESS, 1), density)
                .species(
                        Species.active("satellite", MASS, radius, ballistic, operations),
                        satellites * (1 / (5 * YEAR) + failuresAYear / YEAR))
                .species(Species.derelict("derelict", MASS, radius, ballistic))
                .species(Species.debris("debris", 0.1, 1, DRAG, true))
                .build();
    }

    double critical(double altitude, double disposal, double failuresAYear) {
        return ShellCapacity.of(shell(altitude, disposal, failuresAYear, 0), "satellite", 0)
                .critical()[0];
    }

    Equilibrium underLoss(double altitude, double disposal, double failuresAYear) {
        return ShellCapacity.of(shell(altitude, disposal, failuresAYear, 0), "satellite", 0)
                .largest(LOSS);
    }

    /** Fragments above 10 cm after two centuries with satellites replaced from the first day. */
    double debris(double altitude, double disposal, double failuresAYear, double satellites) {
        Evolution evolution = shell(altitude, disposal, failuresAYear, satellites)
                .evolve(new double[][] {{satellites}, {0}, {BACKGROUND}}, 0, 200);
        return evolution.total("debris", 200);
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%12s %9s %9s %10s %12s %16s %16s%n",
                "shell [km]",
                "disposal",
                "failures",
                "critical",
                "1 % lost",
                "debris at half",
                "debris at twice");
        for (double altitude : ALTITUDES) {
            for (double[] policy : new double[][] {{0.9, 0.02}, {0.99, 0.002}}) {
                double critical = critical(altitude, policy[0], policy[1]);
                out.printf(
                        Locale.ROOT,
                        "%5.0f to %3.0f %7.0f %% %7.1f %% %10.0f %12.0f %16.0f %16.0f%n",
                        altitude / 1e3,
                        (altitude + THICKNESS) / 1e3,
                        100 * policy[0],
                        100 * policy[1],
                        critical,
                        underLoss(altitude, policy[0], policy[1]).total("satellite"),
                        debris(altitude, policy[0], policy[1], 0.5 * critical),
                        debris(altitude, policy[0], policy[1], 2 * critical));
            }
        }
        out.println("failures a year; debris: objects above 10 cm after 200 years, 500 at the begin");
    }
}
