/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.ArrayList;
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
    static final int RESOURCES = 4;

    /** By identifier. */
    final List<Job> jobs;

    final int[] whole;
    final int[] parts;
    final int[] replicas;
    final double[] memory;
    /** Of one replica, entry job x RESOURCES + resource. */
    final double[] demand;

    final double[] value;
    final int[] maskOf;

    final List<SiteClass> classes;
    final int pools;
    final boolean[][] serves;
    /** What all sites of a pool have together, entry pool x RESOURCES + resource, and what the best has. */
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

    private record Make(int pool, int accelerators, double memory, double power, double heat, double rate) {}

    Instance(List<Job> jobsById, List<SiteClass> classesById, Objective objective) {
        jobs = jobsById;
        classes = classesById;
        int n = jobs.size();
        whole = new int[n];
        parts = new int[n];
        replicas = new int[n];
        memory = new double[n];
        demand = new double[n * RESOURCES];
        value = new double[n];
        maskOf = new int[n];
        Map<Object, Integer> masks = new LinkedHashMap<>();
        List<Job> example = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            Job job = jobs.get(j);
            whole[j] = (int) Math.floor(job.accelerators());
            parts[j] = (int) Math.round(1000 * (job.accelerators() - whole[j]));
            replicas[j] = job.replicas();
            memory[j] = job.memory();
            demand[j * RESOURCES + ACCELERATORS] = job.accelerators();
            demand[j * RESOURCES + POWER] = job.power();
            demand[j * RESOURCES + HEAT] = job.heat();
            demand[j * RESOURCES + BANDWIDTH] = job.bandwidth();
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
        serves = new boolean[example.size()][pools];
        for (int mask = 0; mask < serves.length; mask++) {
            for (int p = 0; p < pools; p++) {
                serves[mask][p] = signatures.get(p).get(mask);
            }
        }
        poolCapacity = new double[pools * RESOURCES];
        poolLargest = new double[pools * RESOURCES];
        poolMemory = new double[pools];
        poolPrice = new double[pools];
        Map<Make, List<Integer>> makes = new LinkedHashMap<>();
        long count = 0;
        for (int c = 0; c < poolOfClass.length; c++) {
            Site site = classes.get(c).site();
            add(poolOfClass[c], site, classes.get(c).count());
            poolPrice[poolOfClass[c]] = objective.price().applyAsDouble(site);
            Make make = new Make(
                    poolOfClass[c],
                    site.accelerators(),
                    site.memoryPerAccelerator(),
                    site.power(),
                    site.heat(),
                    site.downlinkRate());
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
        capacity = new double[families * RESOURCES];
        firstSite = new int[families + 1];
        classOf = new int[sites];
        numberOf = new int[sites];
        fillFamilies(makes);
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
            int pool = poolBySignature.computeIfAbsent(List.of(signature, price), unused -> poolBySignature.size());
            if (pool == signatures.size()) {
                signatures.add(signature);
            }
            poolOfClass[c] = pool;
        }
        return signatures.size();
    }

    private void add(int pool, Site site, int count) {
        double[] of = {site.accelerators(), site.power(), site.heat(), site.downlinkRate()};
        for (int r = 0; r < RESOURCES; r++) {
            poolCapacity[pool * RESOURCES + r] += of[r] * count;
            poolLargest[pool * RESOURCES + r] = Math.max(poolLargest[pool * RESOURCES + r], of[r]);
        }
        poolMemory[pool] = Math.max(poolMemory[pool], site.memoryPerAccelerator());
    }

    private void fillFamilies(Map<Make, List<Integer>> makes) {
        int family = 0;
        int site = 0;
        for (Map.Entry<Make, List<Integer>> entry : makes.entrySet()) {
            Make make = entry.getKey();
            poolOf[family] = make.pool();
            memoryOf[family] = make.memory();
            double[] of = {make.accelerators(), make.power(), make.heat(), make.rate()};
            System.arraycopy(of, 0, capacity, family * RESOURCES, RESOURCES);
            for (int c : entry.getValue()) {
                for (int number = 0; number < classes.get(c).count(); number++) {
                    classOf[site] = c;
                    numberOf[site++] = number;
                }
            }
            firstSite[++family] = site;
        }
    }

    /** Whether one replica fits an empty site of the pool, as far as each resource by itself tells. */
    boolean mayFit(int job, int pool) {
        if (!serves[maskOf[job]][pool] || memory[job] > poolMemory[pool]) {
            return false;
        }
        for (int r = 0; r < RESOURCES; r++) {
            if (demand[job * RESOURCES + r] > poolLargest[pool * RESOURCES + r]) {
                return false;
            }
        }
        return true;
    }
}
