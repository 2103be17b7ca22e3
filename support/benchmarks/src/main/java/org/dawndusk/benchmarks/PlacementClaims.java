/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import org.dawndusk.compute.assignment.Assignment;
import org.dawndusk.compute.assignment.AssignmentProblem;
import org.dawndusk.compute.assignment.AssignmentSolver;
import org.dawndusk.compute.assignment.FlowNetwork;
import org.dawndusk.compute.assignment.MinCostFlow;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.BatchPlacer;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** Assignment, flows, and the batch of a million satellites. */
final class PlacementClaims {
    private static final String FOLDER = "/org/dawndusk/benchmarks/gap/";
    private static final String DRAWN = "drawn";

    private PlacementClaims() {}

    static List<Claim> all() {
        return List.of(
                new Claim("compute.gap", "s", 1, 1, PlacementClaims::assignments),
                new Claim("compute.flow", "s", 3, 0, PlacementClaims::flow),
                new Claim("compute.flowNative", "s", 0.25, 0, PlacementClaims::flowNative),
                new Claim("compute.million", "s", 1, 0.05, PlacementClaims::million));
    }

    /**
     * The slowest of the instances against 10 s, found by solving each once. The difference is the largest excess over the
     * best known value in units of what is allowed: 0.5 % for the classes c and e, 1 % for d; of a drawn instance of 80 agents
     * and 1,600 jobs, the excess over the bound, 1 %. An assignment that breaks a capacity, or a bound above the best known
     * value, makes it infinite.
     */
    private static Claim.Pair assignments() {
        Map<String, Long> bestKnown = new HashMap<>();
        for (String line : Resources.text(FOLDER + "best-known.csv").split("\n", -1)) {
            String[] fields = line.split(",", -1);
            if (fields.length == 5 && !fields[0].equals("file")) {
                bestKnown.put(fields[0], Long.parseLong(fields[4]));
            }
        }
        Map<String, String> problems = new HashMap<>();
        for (String name : bestKnown.keySet()) {
            problems.put(name, Resources.unzipped(FOLDER + name + ".gz"));
        }
        problems.put(DRAWN, drawn(80, 1600, 1));
        double worst = 0;
        double most = 0;
        AssignmentProblem slowest = null;
        for (Map.Entry<String, String> each : problems.entrySet()) {
            AssignmentProblem problem = AssignmentProblem.parse(each.getValue());
            long start = System.nanoTime();
            Assignment answer = AssignmentSolver.standard().solve(problem);
            double seconds = (System.nanoTime() - start) * 1e-9;
            if (seconds > most) {
                most = seconds;
                slowest = problem;
            }
            boolean known = bestKnown.containsKey(each.getKey());
            double best = known ? bestKnown.getOrDefault(each.getKey(), 0L) : answer.bound();
            double allowed = known && !each.getKey().startsWith("d") ? 0.005 : 0.01;
            boolean valid = answer.bound() <= best && holds(each.getValue(), answer);
            worst = Math.max(worst, valid ? (answer.cost() - best) / best / allowed : Double.POSITIVE_INFINITY);
        }
        AssignmentProblem timed = Objects.requireNonNull(slowest);
        double excess = worst;
        DoubleSupplier ours = () -> {
            long start = System.nanoTime();
            AssignmentSolver.standard().solve(timed);
            return (System.nanoTime() - start) * 1e-9;
        };
        return new Claim.Pair(ours, () -> 10, () -> excess);
    }

    /**
     * An instance of class e in the form of the OR-Library: uses 1 - 10 ln u, costs 1000 / use - 10 v with u and v even in
     * (0, 1], capacities four fifths of an agent's share of all it would use.
     */
    private static String drawn(int agents, int jobs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder costs = new StringBuilder();
        StringBuilder uses = new StringBuilder();
        StringBuilder capacities = new StringBuilder();
        for (int i = 0; i < agents; i++) {
            long sum = 0;
            for (int j = 0; j < jobs; j++) {
                long use = (long) (1 - 10 * Math.log(1 - random.nextDouble()));
                sum += use;
                uses.append(' ').append(use);
                costs.append(' ').append((long) (1000.0 / use - 10 * (1 - random.nextDouble())));
            }
            capacities.append(' ').append(4 * sum / (5 * agents));
        }
        return agents + " " + jobs + costs + uses + capacities;
    }

    /** Whether an answer keeps every capacity and costs what it says, by the numbers of the instance's own file. */
    private static boolean holds(String text, Assignment answer) {
        long[] numbers = Arrays.stream(text.strip().split("\\s+"))
                .mapToLong(Long::parseLong)
                .toArray();
        int agents = (int) numbers[0];
        int jobs = (int) numbers[1];
        long cost = 0;
        long[] used = new long[agents];
        for (int j = 0; j < jobs; j++) {
            int agent = answer.agentOf().get(j);
            cost += numbers[2 + agent * jobs + j];
            used[agent] += numbers[2 + (agents + agent) * jobs + j];
        }
        for (int i = 0; i < agents; i++) {
            if (used[i] > numbers[2 + 2 * agents * jobs + i]) {
                return false;
            }
        }
        return cost == answer.cost();
    }

    /** 20,000 jobs that may be split over 2,000 sites, 20 arcs each. The difference is that of the least costs. */
    private static Claim.Pair flow() {
        FlowNetwork network = transport(20_000, 2_000, 20, 5, 48);
        DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
        for (int u = 0; u < network.nodes(); u++) {
            graph.addVertex(u);
        }
        for (int a = 0; a < network.arcs(); a++) {
            DefaultWeightedEdge edge = graph.addEdge(network.from(a), network.to(a));
            graph.setEdgeWeight(edge, network.cost(a));
            capacity.put(edge, (int) network.capacity(a));
        }
        var problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                graph, node -> (int) network.supply(node), capacity::get, edge -> 0);
        double[] least = new double[2];
        DoubleSupplier ours =
                Claim.seconds(() -> least[0] = MinCostFlow.solve(network).cost(), 1);
        DoubleSupplier peer = Claim.seconds(
                () -> least[1] = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                        .getMinimumCostFlow(problem)
                        .getCost(),
                1);
        return new Claim.Pair(ours, peer, () -> {
            ours.getAsDouble();
            peer.getAsDouble();
            // the optimum by OR-Tools 9.15 MinCostFlow
            return Math.abs(least[0] - least[1]) + Math.abs(least[0] - 3_649_735);
        });
    }

    /** The same flow beside OR-Tools' native solver, which may be four times faster; on Linux on x86-64 alone. */
    private static Claim.Pair flowNative() {
        Loader.loadNativeLibraries();
        FlowNetwork network = transport(20_000, 2_000, 20, 5, 48);
        com.google.ortools.graph.MinCostFlow other = new com.google.ortools.graph.MinCostFlow();
        for (int a = 0; a < network.arcs(); a++) {
            other.addArcWithCapacityAndUnitCost(network.from(a), network.to(a), network.capacity(a), network.cost(a));
        }
        for (int u = 0; u < network.nodes(); u++) {
            other.setNodeSupply(u, network.supply(u));
        }
        double[] least = new double[2];
        DoubleSupplier ours =
                Claim.seconds(() -> least[0] = MinCostFlow.solve(network).cost(), 1);
        DoubleSupplier peer = Claim.seconds(
                () -> least[1] = other.solve() == MinCostFlowBase.Status.OPTIMAL
                        ? other.getOptimalCost()
                        : Double.POSITIVE_INFINITY,
                1);
        return new Claim.Pair(ours, peer, () -> {
            ours.getAsDouble();
            peer.getAsDouble();
            return Math.abs(least[0] - least[1]);
        });
    }

    private static FlowNetwork transport(int jobs, int sites, int degree, long seed, int capacity) {
        long[] state = {seed};
        FlowNetwork.Builder network = FlowNetwork.builder(jobs + sites + 1);
        long total = 0;
        for (int j = 0; j < jobs; j++) {
            long demand = 1L << uniform(state, 0, 3);
            total += demand;
            network.supply(j, demand);
            Set<Integer> seen = new HashSet<>();
            while (seen.size() < degree) {
                int site = uniform(state, 0, sites - 1);
                if (seen.add(site)) {
                    network.arc(j, jobs + site, demand, uniform(state, 1, 1000));
                }
            }
        }
        for (int s = 0; s < sites; s++) {
            network.arc(jobs + s, jobs + sites, capacity, 0);
        }
        return network.supply(jobs + sites, -total).build();
    }

    private static int uniform(long[] state, int low, int high) {
        state[0] = state[0] * 6364136223846793005L + 1442695040888963407L;
        return low + (int) ((state[0] >>> 33) % (high - low + 1));
    }

    /** 100,000 jobs on 1,000,000 satellites in 60 s on two threads. The difference is the proven gap, infinite where a limit is broken. */
    private static Claim.Pair million() {
        MillionSatellites fleet = MillionSatellites.of(1_000_000, 100_000, 1);
        BatchPlacer placer = BatchPlacer.standard().value(MillionSatellites::value);
        List<BatchPlacement> last = new ArrayList<>();
        Executor helper = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        Runnable place = () -> {
            last.clear();
            last.add(placer.place(fleet.sites, fleet.jobs, helper));
        };
        return new Claim.Pair(Claim.seconds(place, 1), () -> 60, () -> {
            place.run();
            BatchPlacement placement = last.get(0);
            boolean explained = placement.unplaced().stream()
                    .limit(20)
                    .noneMatch(job -> placement.explain(job).reasons().isEmpty());
            return explained && fleet.broken(placement) == 0 ? placement.gap() : Double.POSITIVE_INFINITY;
        });
    }
}
