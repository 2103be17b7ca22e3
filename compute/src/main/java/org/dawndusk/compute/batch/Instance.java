/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/**
 * Jobs and sites in primitive rows: jobs that may run at the same sites share a mask; classes that serve the same masks are a
 * pool, and those of a pool that are of the same make are a family.
 */
final class Instance {
    static final int ACCELERATORS = 0;
    static final int POWER = 1;
    static final int HEAT = 2;
    static final int BANDWIDTH = 3;

    /** The columns of cores and memory of the host, -1 where no job and site make them count. */
    final int hostCores;

    final int hostMemory;
    final int resources;

    /** By identifier. */
    final List<Job> jobs;

    final int[] whole;
    final int[] parts;
    final int[] replicas;
    final boolean[] spread;
    final double[] memory;
    /** Of one replica, entry job x resources + resource. */
    final double[] demand;

    final double[] value;
    final int[] maskOf;

    final List<SiteClass> classes;
    final int pools;
    /** The pools where one replica of a job fits an empty site, as far as each resource by itself tells. */
    final int[][] poolsFor;
    /** What all sites of a pool have together, entry pool x resources + resource, and what the best has; may be infinite. */
    final double[] poolCapacity;

    final double[] poolLargest;
    final double[] poolMemory;
    final double[] poolPrice;

    final int families;
    final int[] poolOf;
    final double[] memoryOf;
    final double[] capacity;
    /** The sites of family f are firstSite[f] .. firstSite[f + 1] - 1. */
    final int[] firstSite;

    final int sites;
    final int[] classOf;
    final int[] numberOf;

    private record Make(int pool, double memory, List<Double> offers) {}

    Instance(List<Job> jobsById, List<SiteClass> classesById, Objective objective) {
        jobs = jobsById;
        classes = classesById;
        boolean cores = jobs.stream().anyMatch(job -> job.hostCores() > 0)
                && classes.stream().anyMatch(each -> each.site().hostCores() < Double.POSITIVE_INFINITY);
        boolean memories = jobs.stream().anyMatch(job -> job.hostMemory() > 0)
                && classes.stream().anyMatch(each -> each.site().hostMemory() < Double.POSITIVE_INFINITY);
        hostCores = cores ? BANDWIDTH + 1 : -1;
        hostMemory = memories ? BANDWIDTH + (cores ? 2 : 1) : -1;
        resources = BANDWIDTH + 1 + (cores ? 1 : 0) + (memories ? 1 : 0);
        int n = jobs.size();
        whole = new int[n];
        parts = new int[n];
        replicas = new int[n];
        spread = new boolean[n];
        memory = new double[n];
        demand = new double[n * resources];
        value = new double[n];
        maskOf = new int[n];
        Map<Object, Integer> masks = new LinkedHashMap<>();
        List<Job> example = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            Job job = jobs.get(j);
            whole[j] = (int) Math.floor(job.accelerators());
            parts[j] = (int) Math.round(1000 * (job.accelerators() - whole[j]));
            replicas[j] = job.replicas();
            spread[j] = job.spread();
            memory[j] = job.memory();
            double[] asks = row(job.accelerators(), job.power(), job.heat(), job.bandwidth());
            host(asks, job.hostCores(), job.hostMemory());
            System.arraycopy(asks, 0, demand, j * resources, resources);
            value[j] = Checks.notNegative(
                    "value of job " + job.id(), objective.value().applyAsDouble(job));
            int mask = masks.computeIfAbsent(objective.mask(job), unused -> masks.size());
            if (mask == example.size()) {
                example.add(job);
            }
            maskOf[j] = mask;
        }
        int[] poolOfClass = new int[classes.size()];
        List<BitSet> signatures = new ArrayList<>();
        pools = poolTheClasses(objective, example, poolOfClass, signatures);
        poolCapacity = new double[pools * resources];
        poolLargest = new double[pools * resources];
        poolMemory = new double[pools];
        poolPrice = new double[pools];
        Map<Make, List<Integer>> makes = new LinkedHashMap<>();
        long count = 0;
        for (int c = 0; c < poolOfClass.length; c++) {
            Site site = classes.get(c).site();
            double[] offers = row(site.accelerators(), site.power(), site.heat(), site.downlinkRate());
            host(offers, site.hostCores(), site.hostMemory());
            add(
                    poolOfClass[c],
                    offers,
                    site.memoryPerAccelerator(),
                    classes.get(c).count());
            poolPrice[poolOfClass[c]] = objective.price().applyAsDouble(site);
            Make make = new Make(
                    poolOfClass[c],
                    site.memoryPerAccelerator(),
                    Arrays.stream(offers).boxed().toList());
            makes.computeIfAbsent(make, unused -> new ArrayList<>()).add(c);
            count += classes.get(c).count();
        }
        if (count > Integer.MAX_VALUE - 8) {
            throw Checks.refused("number of sites", count, "[0, " + (Integer.MAX_VALUE - 8) + "]");
        }
        sites = (int) count;
        families = makes.size();
        poolOf = new int[families];
        memoryOf = new double[families];
        capacity = new double[families * resources];
        firstSite = new int[families + 1];
        classOf = new int[sites];
        numberOf = new int[sites];
        fillFamilies(makes);
        poolsFor = poolsFor(signatures);
    }

    private double[] row(double accelerators, double power, double heat, double bandwidth) {
        return Arrays.copyOf(new double[] {accelerators, power, heat, bandwidth}, resources);
    }

    private void host(double[] row, double cores, double memories) {
        if (hostCores >= 0) {
            row[hostCores] = cores;
        }
        if (hostMemory >= 0) {
            row[hostMemory] = memories;
        }
    }

    /** Whether a capacity is one that fills up: what is nothing takes nothing, what is infinite takes all. */
    static boolean limits(double capacity) {
        return capacity > 0 && capacity < Double.POSITIVE_INFINITY;
    }

    /** Jobs to which the same pools are open share a row. */
    private int[][] poolsFor(List<BitSet> signatures) {
        int[][] rows = new int[jobs.size()][];
        Map<IntBuffer, int[]> known = new HashMap<>();
        int[] row = new int[pools];
        for (int j = 0; j < rows.length; j++) {
            int count = 0;
            for (int p = 0; p < pools; p++) {
                if (signatures.get(p).get(maskOf[j]) && mayFit(j, p)) {
                    row[count++] = p;
                }
            }
            int[] open = known.get(IntBuffer.wrap(row, 0, count));
            if (open == null) {
                open = Arrays.copyOf(row, count);
                known.put(IntBuffer.wrap(open), open);
            }
            rows[j] = open;
        }
        return rows;
    }

    private int poolTheClasses(Objective objective, List<Job> example, int[] poolOfClass, List<BitSet> signatures) {
        Map<List<Object>, Integer> poolBySignature = new HashMap<>();
        for (int c = 0; c < poolOfClass.length; c++) {
            Site site = classes.get(c).site();
            double price = Checks.notNegative(
                    "price at " + site.id(), objective.price().applyAsDouble(site));
            BitSet signature = new BitSet();
            for (int mask = 0; mask < example.size(); mask++) {
                signature.set(mask, objective.forbidden(example.get(mask), site).isEmpty());
            }
            // one site without a limit would hide the limits of all others in its pool
            boolean cores = hostCores >= 0 && site.hostCores() < Double.POSITIVE_INFINITY;
            boolean memories = hostMemory >= 0 && site.hostMemory() < Double.POSITIVE_INFINITY;
            List<Object> key = List.of(signature, price, cores, memories);
            int pool = poolBySignature.computeIfAbsent(key, unused -> poolBySignature.size());
            if (pool == signatures.size()) {
                signatures.add(signature);
            }
            poolOfClass[c] = pool;
        }
        return signatures.size();
    }

    private void add(int pool, double[] offers, double memoryOfOne, int count) {
        for (int r = 0; r < resources; r++) {
            poolCapacity[pool * resources + r] += offers[r] * count;
            poolLargest[pool * resources + r] = Math.max(poolLargest[pool * resources + r], offers[r]);
        }
        poolMemory[pool] = Math.max(poolMemory[pool], memoryOfOne);
    }

    private void fillFamilies(Map<Make, List<Integer>> makes) {
        int family = 0;
        int site = 0;
        for (Map.Entry<Make, List<Integer>> entry : makes.entrySet()) {
            Make make = entry.getKey();
            poolOf[family] = make.pool();
            memoryOf[family] = make.memory();
            for (int r = 0; r < resources; r++) {
                capacity[family * resources + r] = make.offers().get(r);
            }
            for (int c : entry.getValue()) {
                for (int number = 0; number < classes.get(c).count(); number++) {
                    classOf[site] = c;
                    numberOf[site++] = number;
                }
            }
            firstSite[++family] = site;
        }
    }

    private boolean mayFit(int job, int pool) {
        if (memory[job] > poolMemory[pool]) {
            return false;
        }
        for (int r = 0; r < resources; r++) {
            if (demand[job * resources + r] > poolLargest[pool * resources + r]) {
                return false;
            }
        }
        return true;
    }
}
