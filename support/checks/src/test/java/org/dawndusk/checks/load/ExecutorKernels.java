/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.BatchPlacer;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.fleet.FleetOutcome;
import org.dawndusk.compute.fleet.FleetPlan;
import org.dawndusk.compute.fleet.FleetSimulation;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.reliability.WeibullLifetime;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.dawndusk.network.route.GroundRoutes;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Sgp4Batch;
import org.dawndusk.orbit.conjunction.Conjunctions;
import org.dawndusk.orbit.conjunction.Screening;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.SeasonTable;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.Fleet;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.thermal.view.Polygon;
import org.dawndusk.thermal.view.RayTracer;
import org.dawndusk.thermal.view.ViewFactorMatrix;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.analytical.tle.TLE;

/** All of the library that takes an executor, each on an object that is made once; an answer compares by its values. */
final class ExecutorKernels {
    private ExecutorKernels() {}

    static Map<String, Function<Executor, Object>> all() {
        Map<String, Function<Executor, Object>> kernels = new LinkedHashMap<>();
        orbit(kernels);
        kernels.put("power.simulation.Fleet", fleet(1361));
        kernels.put("thermal.view.RayTracer", rays());
        kernels.put("network.route.GroundRoutes", routes());
        compute(kernels);
        return kernels;
    }

    private static void orbit(Map<String, Function<Executor, Object>> kernels) {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
        // three pieces of work
        Constellation many =
                Constellation.of(Shell.walkerDelta(FrozenOrbit.of(earth, 550e3, Math.toRadians(53)), 60_000, 100, 1));
        BatchEphemeris ephemeris = BatchEphemeris.of(scenario, many);
        kernels.put("orbit.constellation.BatchEphemeris", executor -> {
            double[][] out = new double[7][ephemeris.size()];
            BatchEphemeris there = ephemeris.on(executor);
            there.earthFixed(7_000, out[0], out[1], out[2], out[3], out[4], out[5]);
            there.sunlit(7_000, out[6]);
            return out;
        });
        // without phasing, satellites of crossing planes meet
        BatchEphemeris few = BatchEphemeris.of(
                scenario,
                Constellation.of(Shell.walkerDelta(FrozenOrbit.of(earth, 550e3, Math.toRadians(53)), 400, 20, 0)));
        kernels.put("orbit.conjunction.Screening", executor -> screened(executor, few::inertial));
        Constellation planes =
                Constellation.of(Shell.walkerDelta(FrozenOrbit.of(earth, 550e3, Math.toRadians(53)), 60, 12, 5));
        kernels.put("orbit.constellation.SeasonTable", executor -> {
            SeasonTable table = SeasonTable.of(scenario, planes, 0, 3 * 86_400, executor);
            return IntStream.range(0, 12)
                    .mapToObj(plane -> table.season(0, plane))
                    .toList();
        });
        TLE station = new TLE(
                "1 25544U 98067A   08264.51782528 -.00002182  00000-0 -11606-4 0  2927",
                "2 25544  51.6416 247.4627 0006703 130.5360 325.0288 15.72125391563537",
                earth.utc());
        Sgp4Batch batch = Sgp4Batch.of(Scenario.utc(earth, "2008-09-20T12:00:00"), Collections.nCopies(300, station));
        kernels.put("orbit.catalog.Sgp4Batch", executor -> {
            double[][] out = new double[3][600];
            return List.of(
                    batch.on(executor).inertial(new double[] {0, 500}, out[0], out[1], out[2]),
                    Arrays.asList(out[0], out[1], out[2]).stream()
                            .map(Arrays::toString)
                            .toList());
        });
    }

    /** The approaches of 400 objects; an hour is four pieces of work. */
    static Object screened(Executor executor, Screening.States states) {
        Conjunctions found = Screening.within(50e3).on(executor).among(400, states, 0, 3_600);
        return IntStream.range(0, found.count())
                .mapToObj(i -> List.of(found.satellite(i), found.object(i), found.time(i), found.distance(i)))
                .toList();
    }

    /** A fleet whose last satellite has such a light; a call that throws must leave its states alone. */
    static Function<Executor, Object> fleet(double light) {
        Bus bus =
                Bus.regulated(Converter.ofEfficiency(0.97), Converter.ofEfficiency(0.97), Converter.ofEfficiency(0.97));
        PowerSystem system =
                PowerSystem.of(irradiance -> 27 * irradiance, bus, BatteryPack.of(BatteryCell.SAFT_VES180, 26, 6));
        List<PowerInputs> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(PowerInputs.of(
                    Profile.steps(new double[] {2_000 + 100 * i, 3_000}, new double[] {1361, 0, i < 9 ? 1361 : light}),
                    Profile.constant(15e3)));
        }
        Fleet fleet = Fleet.of(system, rows, new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        return executor -> {
            PowerState[] states = new PowerState[10];
            Arrays.setAll(states, i -> system.full(0));
            PowerState[] before = states.clone();
            try {
                fleet.advance(states, 0, 5_000, executor, 4);
            } catch (RuntimeException e) {
                assertThat(states).isEqualTo(before);
                throw e;
            }
            return states;
        };
    }

    private static Function<Executor, Object> rays() {
        RayTracer.Builder builder = RayTracer.builder().rays(5_000);
        for (int i = 0; i < 8; i++) {
            Polygon plate = Polygon.parallelogram(
                    new Vector3D(-1, -1, i), new Vector3D(2, 0, 0), new Vector3D(0, 2 - 0.1 * i, 0));
            builder.surface("plate" + i, i % 2 == 0 ? plate : plate.reversed());
        }
        RayTracer tracer = builder.build();
        return executor -> {
            ViewFactorMatrix factors = tracer.trace(executor).raw();
            return factors.names().stream()
                    .map(from -> factors.names().stream()
                            .map(to -> factors.factor(from, to))
                            .toList())
                    .toList();
        };
    }

    private static Function<Executor, Object> routes() {
        int side = 20;
        double[][] at = new double[3][side * side];
        for (int i = 0; i < side * side; i++) {
            int plane = i / side;
            double node = 2 * Math.PI * plane / side;
            double phase = 2 * Math.PI * (i % side) / side;
            at[0][i] = 7e6 * Math.cos(node) * Math.cos(phase);
            at[1][i] = 7e6 * Math.sin(node) * Math.cos(phase);
            at[2][i] = 7e6 * Math.sin(phase);
        }
        MeshGraph mesh = MeshGraph.of(Topology.grid(side, side, 0, 0), LinkRule.clearOf(6.4e6), at[0], at[1], at[2]);
        GroundStations stations = GroundStations.geocentric(
                new double[] {6.37e6, 0, 4.5e6, -4.5e6, 3.7e6},
                new double[] {0, 6.37e6, 0, 4.5e6, 3.7e6},
                new double[] {0, 0, 4.5e6, 0, 3.7e6},
                0.1);
        return executor -> GroundRoutes.of(stations, mesh, at[0], at[1], at[2], executor, 3)
                .delays();
    }

    private static void compute(Map<String, Function<Executor, Object>> kernels) {
        List<SiteClass> sites = List.of(
                new SiteClass(Site.builder("s", 8).power(10e3).build(), 20),
                new SiteClass(Site.builder("t", 16).power(15e3).build(), 3));
        List<Job> jobs = IntStream.range(0, 200)
                .mapToObj(i -> Job.builder("j" + i)
                        .accelerators(1 + i % 5)
                        .power(100 + 37 * i % 900)
                        .build())
                .toList();
        BatchPlacer placer = BatchPlacer.standard().steps(20_000);
        kernels.put("compute.batch.BatchPlacer", executor -> {
            BatchPlacement placement = placer.place(sites, jobs, executor);
            return List.of(
                    placement.value(),
                    placement.bound(),
                    jobs.stream().map(job -> placement.sitesOf(job.id())).toList());
        });
        FleetSimulation simulation =
                FleetSimulation.of(FleetPlan.builder(50, 100, WeibullLifetime.satellites1990To2008(), 40)
                        .sparesPerPlane(5)
                        .build());
        kernels.put("compute.fleet.FleetSimulation", executor -> {
            FleetOutcome outcome = simulation.run(30, 9, executor, 3);
            return IntStream.range(0, 30)
                    .mapToObj(i -> List.of(outcome.ledger(i), outcome.inUse(i, 40)))
                    .toList();
        });
    }
}
