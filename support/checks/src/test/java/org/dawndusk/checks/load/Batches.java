/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dawndusk.compute.horizon.Horizon;
import org.dawndusk.compute.horizon.HorizonInputs;
import org.dawndusk.compute.horizon.HorizonResult;
import org.dawndusk.compute.horizon.Profile;
import org.dawndusk.compute.horizon.Throttle;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.horizon.TimedSite;
import org.dawndusk.compute.online.Node;
import org.dawndusk.compute.online.OnlinePlacer;
import org.dawndusk.compute.online.Policy;
import org.dawndusk.compute.online.Request;
import org.dawndusk.compute.online.Workload;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.throughput.AcceleratorCatalog;
import org.dawndusk.compute.throughput.ChipUnderLimits;
import org.dawndusk.network.atmosphere.EarthSpacePath;
import org.dawndusk.network.atmosphere.GatewayClimates;
import org.dawndusk.network.atmosphere.SiteClimate;
import org.dawndusk.network.capacity.Endpoints;
import org.dawndusk.network.capacity.FlowNetwork;
import org.dawndusk.network.capacity.MaximumFlow;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.access.CoverageGrid;
import org.dawndusk.orbit.access.SparseRows;
import org.dawndusk.orbit.access.StationVisibility;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;

/** Kernels that work on many of a kind, on one thread, beside those of {@link Kernels}. */
final class Batches {
    private Batches() {}

    static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> kernels = new LinkedHashMap<>();
        ExecutorKernels.all().forEach((name, kernel) -> kernels.put(name + " on an executor", onOne(kernel)));
        kernels.put("orbit.access.StationVisibility", visibility());
        kernels.put("network.atmosphere.EarthSpacePath", attenuation());
        mesh(kernels);
        kernels.put("compute.throughput.ChipUnderLimits", throughput());
        kernels.put("compute.online.OnlinePlacer", online());
        kernels.put("compute.horizon.Horizon", horizon());
        return kernels;
    }

    private static Supplier<Object> onOne(Function<java.util.concurrent.Executor, Object> kernel) {
        return () -> kernel.apply(Runnable::run);
    }

    private static Supplier<Object> visibility() {
        Earth earth = Earth.embedded();
        BatchEphemeris ephemeris = BatchEphemeris.of(
                Scenario.utc(earth, "2027-01-01T00:00:00"),
                Constellation.of(Shell.walkerDelta(FrozenOrbit.of(earth, 650e3, Math.toRadians(70)), 1_000, 20, 1)));
        CoverageGrid grid = CoverageGrid.of(100, Math.toRadians(25));
        return () -> {
            // one a thread, by its javadoc
            StationVisibility search = StationVisibility.of(grid.places());
            double[][] at = new double[3][ephemeris.size()];
            ephemeris.earthFixed(1_000, at[0], at[1], at[2]);
            SparseRows inView = new SparseRows();
            search.find(at[0], at[1], at[2], ephemeris.size(), inView);
            return IntStream.range(0, inView.rows())
                    .mapToObj(row -> Arrays.stream(inView.row(row)).boxed().toList())
                    .toList();
        };
    }

    private static Supplier<Object> attenuation() {
        List<SiteClimate> climates =
                List.of(GatewayClimates.LONDON, GatewayClimates.DELHI, GatewayClimates.KUALA_LUMPUR);
        return () -> {
            double[] losses = new double[600];
            for (int i = 0; i < 12; i++) {
                EarthSpacePath path = EarthSpacePath.of(climates.get(i % 3), 10e9 + 3e9 * i, Math.PI / 4, 1.2, 0.65);
                for (int k = 0; k < 50; k++) {
                    losses[50 * i + k] = path.exceeded(
                                    Math.toRadians(10 + 1.5 * k), Math.pow(10, -4 + 0.06 * (k * 7 % 50)))
                            .totalDb();
                }
            }
            return losses;
        };
    }

    /** Rows of a mesh at other instants, and what it carries. */
    private static void mesh(Map<String, Supplier<Object>> kernels) {
        int side = 30;
        Topology grid = Topology.grid(side, side, 0, 1);
        LinkRule rule = LinkRule.clearOf(6.4e6);
        double[][] first = torus(side, 0);
        MeshGraph mesh = MeshGraph.of(grid, rule, first[0], first[1], first[2]);
        kernels.put("network.path.MeshGraph", () -> {
            double[] delays = new double[5 * mesh.arcs()];
            for (int k = 0; k < 5; k++) {
                double[][] at = torus(side, 0.01 * k);
                MeshGraph now = mesh.at(at[0], at[1], at[2]);
                for (int arc = 0; arc < now.arcs(); arc++) {
                    delays[k * mesh.arcs() + arc] = now.arcDelay(arc);
                }
            }
            return delays;
        });
        FlowNetwork network = FlowNetwork.ofMesh(mesh, (from, to, delay) -> Math.min(100e9, 1e6 / (delay * delay)));
        kernels.put("network.capacity.MaximumFlow", () -> {
            MaximumFlow flow =
                    MaximumFlow.between(network, Endpoints.of(0, 17, 40, 99), Endpoints.of(450, 500, 611, 899));
            double[] rates = new double[network.arcs() + 1];
            for (int arc = 0; arc < network.arcs(); arc++) {
                rates[arc] = flow.flow(arc);
            }
            rates[network.arcs()] = flow.rate();
            return rates;
        });
    }

    private static double[][] torus(int side, double turned) {
        double[][] at = new double[3][side * side];
        for (int i = 0; i < side * side; i++) {
            int plane = i / side;
            double node = 2 * Math.PI * plane / side;
            double phase = 2 * Math.PI * (i % side) / side + turned;
            at[0][i] = 7e6 * (Math.cos(node) * Math.cos(phase) - Math.sin(node) * Math.sin(phase) * 0.6);
            at[1][i] = 7e6 * (Math.sin(node) * Math.cos(phase) + Math.cos(node) * Math.sin(phase) * 0.6);
            at[2][i] = 7e6 * Math.sin(phase) * 0.8;
        }
        return at;
    }

    private static Supplier<Object> throughput() {
        ChipUnderLimits chip = ChipUnderLimits.of(
                AcceleratorCatalog.V100_DECODE_POWER, AcceleratorCatalog.V100_DECODE, 358.15, 0.1, 0.1);
        SplittableRandom random = new SplittableRandom(1);
        double[] caps = random.doubles(5_000, 40, 300).toArray();
        double[] structures = random.doubles(5_000, 290, 362).toArray();
        return () -> {
            double[] rates = new double[caps.length];
            chip.rates(caps, structures, caps.length, rates);
            return rates;
        };
    }

    private static Supplier<Object> online() {
        List<Node> nodes = IntStream.range(0, 60)
                .mapToObj(i -> new Node("n" + i, 96_000, 786_432, 8, i % 3 == 0 ? "a" : "b"))
                .toList();
        List<Request> requests = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 400; i++) {
            int accelerators = 1 << random.nextInt(4);
            requests.add(new Request(
                    "r" + i,
                    4_000 * accelerators,
                    30_000L * accelerators,
                    accelerators,
                    accelerators == 1 ? 200 + 100 * random.nextInt(9) : 1000,
                    new TreeSet<>()));
        }
        Workload workload = Workload.of(requests);
        return () -> {
            OnlinePlacer placer = OnlinePlacer.of(nodes, Policy.FRAGMENTATION_GRADIENT, workload, 1);
            List<Object> decisions = new ArrayList<>();
            for (Request request : requests) {
                decisions.add(placer.place(request).node());
            }
            decisions.add(placer.allocatedShare());
            return decisions;
        };
    }

    private static Supplier<Object> horizon() {
        double[] edges = new double[12];
        double[] watts = new double[13];
        watts[0] = 4_000;
        for (int i = 0; i < 6; i++) {
            edges[2 * i] = 5_863.6 * i + 4_000.3;
            edges[2 * i + 1] = 5_863.6 * (i + 1);
            watts[2 * i + 1] = 1_100;
            watts[2 * i + 2] = 4_000;
        }
        List<TimedSite> sites = IntStream.range(0, 6)
                .mapToObj(i -> TimedSite.builder(Site.builder("s" + i, 8)
                                .power(4_000)
                                .heat(4_000)
                                .build())
                        .power(Profile.steps(edges, watts))
                        .store(2e9, 1e-9)
                        .linkEnergy(1e-10)
                        .build())
                .toList();
        List<TimedJob> jobs = IntStream.range(0, 24)
                .mapToObj(i -> TimedJob.builder(Job.builder("j" + i)
                                .accelerators(1 + i % 3)
                                .power(400 + 130 * (i % 5))
                                .priority(i % 2)
                                .build())
                        .work(3_000 + 700 * (i % 7))
                        .checkpoint(80e9)
                        .throttle(Throttle.proportional(0.4))
                        .build())
                .toList();
        HorizonInputs inputs = HorizonInputs.of(sites, jobs, (from, to) -> Profile.constant(1e11));
        Horizon horizon = Horizon.lookingAhead(6_000);
        return () -> {
            HorizonResult result = horizon.run(0, 30_000, inputs);
            return List.of(result.outcomes(), result.events());
        };
    }
}
