/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.extremes;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dawndusk.compute.radiation.SouthAtlantic;
import org.dawndusk.compute.reliability.CheckpointLevel;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.MultiLevelCheckpointing;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.ShellOrbit;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.SeasonTable;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.orbit.formation.LatticeCluster;
import org.dawndusk.orbit.formation.NeighbourShadow;
import org.dawndusk.orbit.formation.PassiveSafety;
import org.dawndusk.orbit.light.EclipseFreeAltitudes;
import org.dawndusk.orbit.light.EclipseSeason;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.dawndusk.orbit.light.Shadow;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.power.sizing.EclipseTrade;
import org.dawndusk.power.sizing.SizedSystem;
import org.dawndusk.power.sizing.Sizing;
import org.junit.jupiter.api.Test;

/**
 * Searches and scans that take as long as what they are given: with few satellites, short spans and few steps, and magnitudes
 * from one end of a double to the other. {@link ExtremesTest} leaves them out.
 */
class SearchesTest {
    private static final int TRIES = Integer.getInteger("extremes.rounds", 5) * 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final BoundedCalls calls = new BoundedCalls(Long.getLong("extremes.seed", 2026), LIMIT);

    private static PowerSystem system(double scale, double energy) {
        BatteryCell cell = BatteryCell.SAFT_VES180.scaled(energy, 594e3);
        return PowerSystem.of(irradiance -> scale * irradiance, Bus.IDEAL, BatteryPack.of(cell, 26, 6));
    }

    private static Profile light(double irradiance) {
        return Profile.steps(new double[] {2_000, 4_000}, new double[] {irradiance, 0, irradiance});
    }

    @Test
    void sizes() {
        for (int i = 0; i < TRIES; i++) {
            double scale = calls.draw(20);
            double energy = calls.draw(640e3);
            double irradiance = calls.draw(1361);
            double load = calls.random().nextInt(5) == 0 ? 0 : calls.draw(20e3);
            double depth = Math.min(1, calls.draw(0.3));
            double most = calls.draw(3);
            int strings = 1 + calls.random().nextInt(8);
            String what = "(" + scale + " m², " + energy + " J, " + irradiance + " W/m², " + load + " W, " + depth
                    + ", " + most + ", " + strings + ")";
            PowerInputs inputs = PowerInputs.of(light(irradiance), Profile.constant(load));
            calls.call(
                    "array" + what,
                    () -> numbers(Sizing.of(system(scale, energy), inputs, 0, 6_000, depth)
                            .array(strings, most)));
            calls.call(
                    "battery" + what,
                    () -> numbers(Sizing.of(system(scale, energy), inputs, 0, 6_000, depth)
                            .battery(most, strings)));
        }
        calls.end(0.4 * TRIES);
    }

    private static double[] numbers(SizedSystem size) {
        // the margin of the depth is infinite where nothing is taken out, by its javadoc
        double margin = size.depth() > 0 ? size.depthMargin() : 0;
        return new double[] {
            size.arrayFactor(),
            size.batteryMass(),
            size.depth(),
            margin,
            size.end().energy()
        };
    }

    @Test
    void eclipseTrades() {
        for (int i = 0; i < TRIES / 5; i++) {
            double scale = calls.draw(20);
            double energy = calls.draw(640e3);
            double load = calls.draw(2e3);
            double compute = calls.draw(18e3);
            calls.call("trade(" + scale + " m², " + energy + " J, " + load + " W, " + compute + " W)", () -> {
                PowerInputs inputs = new PowerInputs(light(1361), Profile.constant(load), Profile.constant(compute), 1);
                EclipseTrade trade =
                        EclipseTrade.of(system(scale, energy), inputs, new double[] {0, 2_000, 6_000}, 0.1);
                EclipseTrade.Point with = trade.withStrings(6);
                EclipseTrade.Point without = trade.withoutBattery();
                return new double[] {
                    with.batteryMass(),
                    with.computeEnergy(),
                    with.lostShare(),
                    with.lowestCharge(),
                    without.computeEnergy(),
                    without.lostShare()
                };
            });
        }
        calls.end(0.05 * TRIES);
    }

    @Test
    void passagesOfTheSouthAtlantic() {
        for (int i = 0; i < TRIES; i++) {
            double strength = calls.draw(20e-6);
            double mean = calls.draw(25e-6);
            double swing = calls.draw(10e-6);
            double start = calls.draw(5_800);
            double span = calls.draw(20_000);
            double step = calls.draw(60);
            calls.call(
                    "passages(" + strength + " T, " + mean + " T, " + swing + " T, " + start + " s, " + span + " s, "
                            + step + " s)",
                    () -> {
                        double[] instants = new SouthAtlantic(strength)
                                .passages(t -> mean + swing * Math.sin(t / 900), start, start + span, step);
                        double share = new SouthAtlantic(strength)
                                .share(t -> mean + swing * Math.sin(t / 900), start, start + span, step);
                        return Stream.of(instants, new double[] {share})
                                .flatMapToDouble(Arrays::stream)
                                .toArray();
                    });
        }
        calls.end(0.2 * TRIES);
    }

    @Test
    void bestPatternsOfCheckpoints() {
        for (int i = 0; i < TRIES; i++) {
            double first = calls.draw(1, 10);
            double second = calls.draw(60, 600);
            double restart = calls.draw(30);
            double often = calls.draw(1e-5, 1e-4);
            double seldom = calls.draw(1e-7, 1e-6);
            calls.call(
                    "checkpoints(" + first + " s, " + second + " s, " + restart + " s, " + often + " 1/s, " + seldom
                            + " 1/s)",
                    () -> {
                        MultiLevelCheckpointing.Pattern best = MultiLevelCheckpointing.of(List.of(
                                        new CheckpointLevel(first, restart, new ConstantFailureRate(often)),
                                        new CheckpointLevel(second, restart, new ConstantFailureRate(seldom))))
                                .best();
                        return new double[] {best.interval(), best.multiples()[0], best.efficiency()};
                    });
        }
        calls.end(0.3 * TRIES);
    }

    @Test
    void clusters() {
        for (int i = 0; i < TRIES; i++) {
            double meanMotion = calls.draw(1e-3);
            double spacing = calls.draw(100);
            double radius = spacing * (1 + calls.random().nextInt(3));
            double acceleration = calls.draw(1e-7, 1e-5);
            double duration = Math.min(calls.draw(20_000), 60_000 * 1e-3 / meanMotion);
            double neighbour = Math.min(calls.draw(5), spacing);
            double beta = calls.random().nextDouble();
            calls.call(
                    "cluster(" + meanMotion + " rad/s, " + spacing + " m, " + radius + " m, " + acceleration + " m/s², "
                            + duration + " s)",
                    () -> {
                        LatticeCluster cluster = LatticeCluster.hexagonal(meanMotion, spacing, radius);
                        PassiveSafety safety = PassiveSafety.of(cluster, PassiveSafety.drag(-acceleration), duration);
                        PassiveSafety.Approach approach = safety.closestApproach(0);
                        PassiveSafety.Approach worst = safety.closestApproachOfAny();
                        return new double[] {
                            approach.distance(),
                            approach.time(),
                            worst.distance(),
                            worst.time(),
                            safety.finalDeparture().getNorm()
                        };
                    });
            calls.call(
                    "shadow(" + meanMotion + " rad/s, " + spacing + " m, " + radius + " m, " + neighbour + " m)",
                    () -> {
                        LatticeCluster cluster = LatticeCluster.square(meanMotion, spacing, radius);
                        NeighbourShadow.Shading shading = NeighbourShadow.overOrbit(cluster, 1, beta, neighbour);
                        return new double[] {shading.meanFraction(), shading.greatestFraction(), shading.shadedTime()};
                    });
        }
        calls.end(0.6 * TRIES);
    }

    @Test
    void darkness() {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
        for (int i = 0; i < TRIES / 10; i++) {
            double duration = Math.min(calls.draw(2e5, 2e6), 3e7);
            double altitude = calls.draw(600e3, 900e3);
            double node = calls.draw(1, 3);
            if (i < 4) {
                // some seconds each
                calls.call(
                        "eclipse-free altitudes(" + duration + " s)",
                        () -> EclipseFreeAltitudes.of(scenario, LocalTime.of(18, 0), Shadow.PENUMBRA, duration)
                                .map(range -> new double[] {range.lowest(), range.highest()})
                                .orElse(new double[0]));
            }
            calls.call("depths and passages(" + duration + " s, " + altitude + " m, " + node + " rad)", () -> {
                FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, altitude);
                SeriesEclipses series = SeriesEclipses.over(scenario, 0, duration);
                EclipseTimeline timeline = series.timeline(orbit, node, 0);
                return new double[] {
                    series.leastDepth(orbit, node, 0), timeline.penumbra().total()
                };
            });
        }
        calls.end(0.02 * TRIES);
    }

    @Test
    void seasons() {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
        for (int i = 0; i < TRIES / 5; i++) {
            double start = calls.draw(0, 1e6);
            double duration = Math.min(calls.draw(2e4, 2e5), 1e6);
            double altitude = calls.draw(600e3, 2e7);
            double inclination = calls.draw(0.9, 1.5);
            double node = calls.draw(1, 3);
            int planes = 1 + calls.random().nextInt(3);
            boolean frozen = calls.random().nextBoolean();
            calls.call(
                    "seasons of " + planes + (frozen ? " frozen" : " mean") + " planes(" + start + " s, " + duration
                            + " s, " + altitude + " m, " + inclination + " rad, " + node + " rad)",
                    () -> {
                        ShellOrbit orbit = frozen
                                ? FrozenOrbit.of(earth, altitude, inclination)
                                : MeanOrbit.circular(earth, altitude, inclination);
                        Shell shell = Shell.builder(orbit)
                                .planes(planes)
                                .firstNode(node)
                                .build();
                        SeasonTable table = SeasonTable.of(scenario, Constellation.of(shell), start, start + duration);
                        EclipseSeason season = table.season(0, planes - 1);
                        return new double[] {
                            season.penumbraTime(), season.umbraTime(),
                            season.meanSunlitFraction(), season.worstOrbitSunlitFraction()
                        };
                    });
        }
        calls.end(0.05 * TRIES);
    }
}
