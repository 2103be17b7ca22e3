/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.oracle;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.BatchPlacer;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/**
 * Gangs of whole accelerators on a few satellites that differ in power: the optimum by CP-SAT of OR-Tools, and the answer and
 * the bound of {@link BatchPlacer}. OR-Tools proves what is small; the batch placer takes a million satellites.
 *
 * <p>The natives of OR-Tools are there for Linux on x86-64 alone.
 */
public final class ExactPlacement {
    /**
     * The values reached.
     *
     * @param ours value of what the batch placer places [1]
     * @param optimum value of the best placement, proven [1]
     * @param bound that the batch placer proves [1]
     */
    public record Comparison(double ours, double optimum, double bound) {}

    private final List<Site> sites = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();

    ExactPlacement(int satellites, int gangs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int s = 0; s < satellites; s++) {
            int watts = 5_000 + 1_000 * random.nextInt(4);
            sites.add(Site.builder("sat-" + s, 8)
                    .memoryPerAccelerator(80e9)
                    .power(watts)
                    .heat(0.9 * watts)
                    .build());
        }
        for (int j = 0; j < gangs; j++) {
            int accelerators = 1 + random.nextInt(4);
            int watts = accelerators * (600 + 100 * random.nextInt(5));
            jobs.add(Job.builder("gang-" + j)
                    .accelerators(accelerators)
                    .memory(60e9)
                    .power(watts)
                    .replicas(1 + random.nextInt(4))
                    .priority(1 + random.nextInt(3))
                    .build());
        }
    }

    private static long value(Job job) {
        return Math.round(job.priority() * job.replicas() * job.accelerators());
    }

    Comparison compare() {
        List<SiteClass> classes =
                sites.stream().map(site -> new SiteClass(site, 1)).toList();
        BatchPlacement placement =
                BatchPlacer.standard().value(ExactPlacement::value).place(classes, jobs);
        return new Comparison(placement.value(), optimum(), placement.bound());
    }

    private double optimum() {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        LinearExprBuilder total = LinearExpr.newBuilder();
        IntVar[][] replicas = new IntVar[sites.size()][jobs.size()];
        for (int j = 0; j < jobs.size(); j++) {
            Job job = jobs.get(j);
            Literal runs = model.newBoolVar(job.id());
            LinearExprBuilder placed = LinearExpr.newBuilder();
            for (int s = 0; s < sites.size(); s++) {
                replicas[s][j] = model.newIntVar(0, job.replicas(), job.id() + " at " + s);
                placed.add(replicas[s][j]);
            }
            // all replicas or none
            model.addEquality(placed, LinearExpr.term(runs, job.replicas()));
            total.addTerm(runs, value(job));
        }
        for (int s = 0; s < sites.size(); s++) {
            LinearExprBuilder accelerators = LinearExpr.newBuilder();
            LinearExprBuilder power = LinearExpr.newBuilder();
            for (int j = 0; j < jobs.size(); j++) {
                accelerators.addTerm(replicas[s][j], (long) jobs.get(j).accelerators());
                power.addTerm(replicas[s][j], (long) jobs.get(j).power());
            }
            model.addLessOrEqual(accelerators, sites.get(s).accelerators());
            // a job's heat is its power, so the lower of both budgets holds
            model.addLessOrEqual(
                    power, (long) Math.min(sites.get(s).power(), sites.get(s).heat()));
        }
        model.maximize(total);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("the optimum is not proven: " + status);
        }
        return solver.objectiveValue();
    }

    static void print(PrintWriter out) {
        out.println("satellites  gangs   ours  optimum    bound");
        int[][] sizes = {{4, 20}, {6, 30}};
        for (int[] size : sizes) {
            Comparison found = new ExactPlacement(size[0], size[1], 1).compare();
            out.printf(
                    Locale.ROOT,
                    "%10d %6d %6.0f %8.0f %8.1f%n",
                    size[0],
                    size[1],
                    found.ours(),
                    found.optimum(),
                    found.bound());
        }
    }

    /**
     * Prints the comparison.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        print(out);
    }
}
