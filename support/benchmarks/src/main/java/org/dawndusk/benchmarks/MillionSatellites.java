/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/**
 * A contended fleet: satellites in planes and sectors under the law of five States, jobs of 1 to 256 replicas that ask for
 * latencies to regions and for States. The satellites' power is such that the jobs ask for 120 % of it, and so is their heat
 * budget, at 125 %.
 */
final class MillionSatellites {
    private static final List<String> STATES = List.of("DE", "IN", "JP", "LU", "US");
    private static final int REGIONS = 8;
    private static final int SECTORS = 40;
    private static final int IN_CLASS = 100;

    final List<SiteClass> sites;
    final List<Job> jobs;

    private MillionSatellites(List<SiteClass> sites, List<Job> jobs) {
        this.sites = sites;
        this.jobs = jobs;
    }

    static MillionSatellites of(int satellites, int jobs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Job> list = new ArrayList<>();
        double power = 0;
        double heat = 0;
        double accelerators = 0;
        for (int j = 0; j < jobs; j++) {
            Job job = job(j, random);
            list.add(job);
            power += job.power() * job.replicas();
            heat += job.heat() * job.replicas();
            accelerators += job.accelerators() * job.replicas();
        }
        int classes = satellites / IN_CLASS;
        // as many accelerators as keep power the binding resource
        int each = (int) Math.max(8, Math.ceil(accelerators / satellites / 4) * 4);
        List<SiteClass> sites = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            int plane = c / SECTORS;
            // the worst orbit's power of planes that are eclipsed for longer and shorter; mean 1
            double share = 0.8 + 0.1 * (plane % 5);
            Site.Builder site = Site.builder("plane-" + plane + "-sector-" + c % SECTORS, each)
                    .memoryPerAccelerator(plane % 2 == 0 ? 80e9 : 141e9)
                    .power(share * power / 1.2 / satellites)
                    .heat(share * heat / 1.25 / satellites * (1 + 0.05 * (plane % 3)))
                    .downlinkRate(20e9)
                    .jurisdiction(STATES.get(plane / 5 % STATES.size()));
            for (int region = 0; region < REGIONS; region++) {
                int apart = Math.abs(c % SECTORS - region * SECTORS / REGIONS);
                int sectors = Math.min(apart, SECTORS - apart);
                site.latency("region-" + region, 0.004 + 0.004 * sectors);
            }
            sites.add(new SiteClass(site.build(), IN_CLASS));
        }
        return new MillionSatellites(sites, list);
    }

    private static Job job(int number, SplittableRandom random) {
        int[] gangs = {1, 1, 1, 2, 2, 4, 4, 8, 8, 16, 32, 64, 128, 256};
        double[] sizes = {0.25, 0.5, 1, 1, 1, 2, 2, 4};
        double accelerators = sizes[random.nextInt(sizes.length)];
        double watts = accelerators * (600 + 50 * random.nextInt(9));
        Job.Builder job = Job.builder("job-" + number)
                .accelerators(accelerators)
                .memory(accelerators < 1 ? 80e9 * accelerators * 0.9 : 1e9 * (40 + 20 * random.nextInt(5)))
                .power(watts)
                .heat(watts * (0.75 + 0.05 * random.nextInt(4)))
                .bandwidth(1e6 * random.nextInt(200))
                .replicas(gangs[random.nextInt(gangs.length)])
                .priority(1 + random.nextInt(3));
        if (random.nextInt(10) < 6) {
            double[] limits = {0.010, 0.020, 0.040};
            job.latencyLimit("region-" + random.nextInt(REGIONS), limits[random.nextInt(3)]);
        }
        if (random.nextInt(10) < 5) {
            int first = random.nextInt(STATES.size());
            int second = (first + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
            job.allowJurisdictions(STATES.get(first), STATES.get(second));
        }
        if (random.nextInt(20) == 0) {
            job.spread();
        }
        return job.build();
    }

    /** The value that the claim is about: accelerators by priority. */
    static double value(Job job) {
        return job.priority() * job.accelerators() * job.replicas();
    }

    /** Adds up what runs at every site, apart from the solver: the number of limits broken. */
    int broken(BatchPlacement placement) {
        int broken = 0;
        double reached = 0;
        List<SiteClass> byId = new ArrayList<>(sites);
        byId.sort((a, b) -> a.site().id().compareTo(b.site().id()));
        Map<Long, double[]> used = new HashMap<>();
        Map<String, double[]> shared = new HashMap<>();
        for (Job job : jobs) {
            int[][] rows = placement.rows(job.id());
            broken += rows.length == 0 || rows.length == job.replicas() ? 0 : 1;
            reached += rows.length > 0 ? value(job) : 0;
            Map<Long, Integer> own = new HashMap<>();
            for (int[] row : rows) {
                Site site = byId.get(row[0]).site();
                long key = (long) row[0] * IN_CLASS + row[1];
                double[] sum = used.computeIfAbsent(key, unused -> new double[4]);
                boolean isShare = job.accelerators() < 1;
                sum[0] += isShare ? 0 : job.accelerators();
                sum[1] += job.power();
                sum[2] += job.heat();
                sum[3] += job.bandwidth();
                if (isShare) {
                    double[] device = shared.computeIfAbsent(key + ":" + row[2], unused -> new double[2]);
                    if (device[0] == 0) {
                        sum[0]++;
                    }
                    device[0] += job.accelerators();
                    device[1] += job.memory();
                    broken += device[0] > 1 + 1e-9 || device[1] > site.memoryPerAccelerator() * (1 + 1e-9) ? 1 : 0;
                }
                broken += job.memory() > site.memoryPerAccelerator() ? 1 : 0;
                broken += job.jurisdictions().isEmpty() || job.jurisdictions().contains(site.jurisdiction()) ? 0 : 1;
                for (Map.Entry<String, Double> limit : job.latencyLimits().entrySet()) {
                    broken += site.latency(limit.getKey()) <= limit.getValue() ? 0 : 1;
                }
                broken += job.spread() && own.merge(key, 1, Integer::sum) > 1 ? 1 : 0;
            }
        }
        for (Map.Entry<Long, double[]> entry : used.entrySet()) {
            Site site = byId.get((int) (entry.getKey() / IN_CLASS)).site();
            double[] sum = entry.getValue();
            broken += sum[0] > site.accelerators() ? 1 : 0;
            broken += sum[1] > site.power() * (1 + 1e-12) ? 1 : 0;
            broken += sum[2] > site.heat() * (1 + 1e-12) ? 1 : 0;
            broken += sum[3] > site.downlinkRate() * (1 + 1e-12) ? 1 : 0;
        }
        broken += Math.abs(reached - placement.value()) > 1e-9 * reached ? 1 : 0;
        return broken;
    }
}
