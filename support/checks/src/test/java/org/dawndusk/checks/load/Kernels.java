/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dawndusk.compute.assignment.AssignmentProblem;
import org.dawndusk.compute.assignment.AssignmentSolver;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.BatchPlacer;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.cost.Assumptions;
import org.dawndusk.compute.cost.Boundary;
import org.dawndusk.compute.cost.LifeCycleCost;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LatencySurvey;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;
import org.dawndusk.network.path.Topology;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.conjunction.Conjunctions;
import org.dawndusk.orbit.conjunction.Screening;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.thermal.network.SteadySolver;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.ThermalState;
import org.dawndusk.thermal.network.TransientSolver;

/** Solvers and batch kernels of every module, each on instances that all callers share; an answer compares by its values. */
final class Kernels {
    private static final double PERIOD = 5_863.6;

    private Kernels() {}

    static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> kernels = new LinkedHashMap<>();
        Earth earth = Earth.embedded();
        orbit(earth, kernels);
        kernels.put("power.simulation.PowerSystem", power());
        thermal(kernels);
        network(kernels);
        compute(kernels);
        kernels.putAll(Batches.all());
        return kernels;
    }

    private static void orbit(Earth earth, Map<String, Supplier<Object>> kernels) {
        Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
        Constellation constellation = Constellation.filing(earth)
                .altitudes(630e3, 670e3, 2)
                .planes(2)
                .satellitesPerPlane(500)
                .nodes(1, 2 * Math.PI)
                .build();
        BatchEphemeris ephemeris = BatchEphemeris.of(scenario, constellation);
        int n = ephemeris.size();
        kernels.put("orbit.constellation.BatchEphemeris", () -> {
            double[][] out = new double[7][n];
            ephemeris.earthFixed(7_000, out[0], out[1], out[2], out[3], out[4], out[5]);
            ephemeris.sunlit(7_000, out[6]);
            return out;
        });
        Screening screening = Screening.within(20e3);
        kernels.put("orbit.conjunction.Screening", () -> {
            Conjunctions found = screening.among(n, ephemeris::inertial, 0, 600);
            return IntStream.range(0, found.count())
                    .mapToObj(i -> List.of(found.satellite(i), found.object(i), found.time(i), found.distance(i)))
                    .toList();
        });
        SeriesEclipses eclipses = SeriesEclipses.over(scenario, 0, 40 * 86_400);
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 650e3);
        kernels.put("orbit.light.SeriesEclipses", () -> eclipses.season(orbit, 1, 0));
    }

    private static Supplier<Object> power() {
        Bus bus =
                Bus.regulated(Converter.ofEfficiency(0.97), Converter.ofEfficiency(0.97), Converter.ofEfficiency(0.97));
        BatteryPack pack = BatteryPack.of(BatteryCell.SAFT_VES180, 26, 6);
        PowerSystem system = PowerSystem.of(irradiance -> 27 * irradiance, bus, pack);
        double[] edges = new double[20];
        double[] light = new double[21];
        double[] loads = new double[21];
        light[0] = 1361;
        loads[0] = 26e3;
        for (int i = 0; i < 10; i++) {
            edges[2 * i] = i * PERIOD + 2_000.3;
            edges[2 * i + 1] = edges[2 * i] + 1100;
            light[2 * i + 2] = 1361;
            loads[2 * i + 1] = 15e3;
            loads[2 * i + 2] = 26e3;
        }
        PowerInputs inputs = PowerInputs.of(Profile.steps(edges, light), Profile.steps(edges, loads));
        return () -> system.advance(system.full(0), 0, 10 * PERIOD, inputs);
    }

    private static void thermal(Map<String, Supplier<Object>> kernels) {
        ThermalNetwork.Builder builder = ThermalNetwork.builder().boundary("space", 2.7);
        for (int i = 0; i < 40; i++) {
            builder.node("n" + i, 500 + 10 * i).radiative("n" + i, "space", 0.5).load("n" + i, 30 + i);
            if (i > 0) {
                builder.conductor("n" + (i - 1), "n" + i, 2);
            }
        }
        ThermalNetwork network = builder.build();
        SteadySolver steady = SteadySolver.of(network);
        kernels.put(
                "thermal.network.SteadySolver",
                () -> temperatures(network, steady.solve(0).state()));
        TransientSolver solver = TransientSolver.builder(network).build();
        ThermalState start = ThermalState.uniform(network, 280);
        kernels.put(
                "thermal.network.TransientSolver",
                () -> temperatures(network, solver.advance(start, 0, 4_000).end()));
    }

    private static double[] temperatures(ThermalNetwork network, ThermalState state) {
        return network.nodes().stream().mapToDouble(state::temperature).toArray();
    }

    private static void network(Map<String, Supplier<Object>> kernels) {
        int planes = 20;
        int slots = 20;
        double[][] at = new double[3][planes * slots];
        for (int i = 0; i < planes * slots; i++) {
            int plane = i / slots;
            double node = 2 * Math.PI * plane / planes;
            double phase = 2 * Math.PI * (i % slots) / slots;
            at[0][i] = 7e6 * Math.cos(node) * Math.cos(phase);
            at[1][i] = 7e6 * Math.sin(node) * Math.cos(phase);
            at[2][i] = 7e6 * Math.sin(phase);
        }
        Topology grid = Topology.grid(planes, slots, 0, 0);
        LinkRule rule = LinkRule.clearOf(6.4e6).withHopDelay(1e-5);
        MeshGraph mesh = MeshGraph.of(grid, rule, at[0], at[1], at[2]);
        kernels.put("network.path.ShortestDelays", () -> {
            double[][] delays = new double[20][mesh.nodes()];
            ShortestDelays search = ShortestDelays.forNodes(mesh.nodes());
            for (int i = 0; i < delays.length; i++) {
                search.from(mesh, 17 * i, delays[i]);
            }
            return delays;
        });
        GroundStations cities = GroundStations.geocentric(
                new double[] {6.37e6, 0, 4.5e6}, new double[] {0, 6.37e6, 0}, new double[] {0, 0, 4.5e6}, 0.1);
        LatencySurvey survey = LatencySurvey.of(
                cities,
                (t, x, y, z) -> {
                    System.arraycopy(at[0], 0, x, 0, x.length);
                    System.arraycopy(at[1], 0, y, 0, y.length);
                    System.arraycopy(at[2], 0, z, 0, z.length);
                },
                planes * slots);
        kernels.put("network.path.LatencySurvey", () -> survey.throughMesh(grid, rule, new double[] {0, 60}));
    }

    private static void compute(Map<String, Supplier<Object>> kernels) {
        Random random = new Random(5);
        List<SiteClass> classes = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Site site = Site.builder("s" + i, 8 + random.nextInt(24))
                    .memoryPerAccelerator(80e9)
                    .power(20e3)
                    .heat(20e3)
                    .build();
            sites.add(site);
            classes.add(new SiteClass(site, 1 + random.nextInt(10)));
        }
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 150; j++) {
            jobs.add(Job.builder("j" + j)
                    .accelerators(1 + random.nextInt(8))
                    .memory(random.nextInt(80) * 1e9)
                    .power(100 + random.nextInt(4_000))
                    .priority(random.nextInt(3))
                    .build());
        }
        Placer placer = Placer.standard();
        kernels.put("compute.placement.Placer", () -> {
            Placement placement = placer.place(sites, jobs);
            return List.of(placement.placed(), placement.unplaced());
        });
        BatchPlacer batch = BatchPlacer.standard();
        kernels.put("compute.batch.BatchPlacer", () -> {
            BatchPlacement placement = batch.place(classes, jobs);
            return List.of(placement.unplaced(), placement.gap());
        });
        long[][] cost = new long[5][60];
        long[][] use = new long[5][60];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 60; j++) {
                cost[i][j] = 10L + random.nextInt(40);
                use[i][j] = 5L + random.nextInt(20);
            }
        }
        AssignmentProblem problem = AssignmentProblem.of(cost, use, new long[] {180, 180, 180, 180, 180});
        AssignmentSolver solver = AssignmentSolver.standard().steps(200);
        kernels.put(
                "compute.assignment.AssignmentSolver",
                () -> solver.solve(problem).agentOf());
        Assumptions assumptions = Assumptions.standard();
        kernels.put("compute.cost.LifeCycleCost", () -> LifeCycleCost.orbit(assumptions, Boundary.ALL));
    }
}
