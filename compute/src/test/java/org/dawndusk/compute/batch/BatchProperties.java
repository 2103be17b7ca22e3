/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/** Limits are added up from the rows alone. */
class BatchProperties {
    private static final List<String> CODES = List.of("DE", "FR", "US");

    private static List<SiteClass> sites(Random random) {
        List<SiteClass> sites = new ArrayList<>();
        for (int c = 0; c < 1 + random.nextInt(5); c++) {
            Site.Builder site = Site.builder("s" + c, random.nextInt(9))
                    .memoryPerAccelerator(1 + random.nextInt(80))
                    .power(random.nextInt(4000))
                    .heat(random.nextInt(4000))
                    .downlinkRate(random.nextInt(100))
                    .jurisdiction(CODES.get(random.nextInt(3)))
                    .latency("Europe", random.nextInt(100) / 1000.0);
            if (random.nextBoolean()) {
                site.hostCores(random.nextInt(40));
            }
            if (random.nextInt(3) == 0) {
                site.hostMemory(random.nextInt(400));
            }
            sites.add(new SiteClass(site.build(), 1 + random.nextInt(4)));
        }
        return sites;
    }

    private static List<Job> jobs(Random random) {
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 1 + random.nextInt(25); j++) {
            Job.Builder job = Job.builder("j" + j)
                    .accelerators(random.nextBoolean() ? 1 + random.nextInt(4) : (1 + random.nextInt(999)) / 1000.0)
                    .memory(random.nextInt(60))
                    .power(random.nextInt(1500))
                    .heat(random.nextInt(1500))
                    .bandwidth(random.nextInt(40))
                    .hostCores(random.nextInt(8))
                    .hostMemory(random.nextInt(80))
                    .replicas(1 + random.nextInt(4))
                    .priority(random.nextInt(3));
            if (random.nextBoolean()) {
                job.latencyLimit("Europe", (1 + random.nextInt(100)) / 1000.0);
            }
            if (random.nextBoolean()) {
                job.allowJurisdictions(CODES.get(random.nextInt(3)));
            }
            if (random.nextInt(4) == 0) {
                job.spread();
            }
            jobs.add(job.build());
        }
        return jobs;
    }

    @Property(tries = 300)
    void noLimitIsBrokenAndNoJobIsLeftOutWithoutReason(@ForAll long seed) {
        Random random = new Random(seed);
        List<SiteClass> sites = sites(random);
        List<Job> jobs = jobs(random);
        BatchPlacer placer = BatchPlacer.standard().steps(20_000);
        BatchPlacement placement = (random.nextBoolean() ? placer : placer.ranks(Job::priority)).place(sites, jobs);
        holds(sites, jobs, placement);
        for (String left : placement.unplaced()) {
            assertThat(placement.explain(left).reasons()).isNotEmpty();
            assertThat(placement.explain(left).reasons().get(0).shortfall().constraint())
                    .isNotEqualTo("steps");
        }
    }

    private static void holds(List<SiteClass> sites, List<Job> jobs, BatchPlacement placement) {
        Map<List<Integer>, double[]> used = new HashMap<>();
        Map<List<Integer>, double[]> shared = new HashMap<>();
        double value = 0;
        for (Job job : jobs) {
            int[][] rows = placement.rows(job.id());
            assertThat(rows.length).isIn(0, job.replicas());
            value += rows.length * job.accelerators();
            HashSet<List<Integer>> own = new HashSet<>();
            for (int[] row : rows) {
                Site site = sites.get(row[0]).site();
                List<Integer> key = List.of(row[0], row[1]);
                assertThat(own.add(key) || !job.spread()).isTrue();
                double[] sum = used.computeIfAbsent(key, unused -> new double[6]);
                sum[1] += job.power();
                sum[2] += job.heat();
                sum[3] += job.bandwidth();
                sum[4] += job.hostCores();
                sum[5] += job.hostMemory();
                if (job.accelerators() < 1) {
                    double[] device = shared.computeIfAbsent(List.of(row[0], row[1], row[2]), unused -> new double[2]);
                    sum[0] += device[0] == 0 ? 1 : 0;
                    device[0] += job.accelerators();
                    device[1] += job.memory();
                    assertThat(device[0]).isLessThanOrEqualTo(1 + 1e-9);
                    assertThat(device[1]).isLessThanOrEqualTo(site.memoryPerAccelerator());
                } else {
                    sum[0] += job.accelerators();
                }
                assertThat(job.memory()).isLessThanOrEqualTo(site.memoryPerAccelerator());
                assertThat(job.jurisdictions().isEmpty() || job.jurisdictions().contains(site.jurisdiction()))
                        .isTrue();
                job.latencyLimits()
                        .forEach((region, limit) ->
                                assertThat(site.latency(region)).isLessThanOrEqualTo(limit));
            }
        }
        used.forEach((key, sum) -> {
            Site site = sites.get(key.get(0)).site();
            assertThat(sum[0]).isLessThanOrEqualTo(site.accelerators());
            assertThat(sum[1]).isLessThanOrEqualTo(site.power());
            assertThat(sum[2]).isLessThanOrEqualTo(site.heat());
            assertThat(sum[3]).isLessThanOrEqualTo(site.downlinkRate());
            assertThat(sum[4]).isLessThanOrEqualTo(site.hostCores());
            assertThat(sum[5]).isLessThanOrEqualTo(site.hostMemory());
        });
        assertThat(placement.value()).isCloseTo(value, Offset.offset(1e-9));
        double sum = 0;
        for (Tier tier : placement.tiers()) {
            assertThat(tier.bound()).isGreaterThanOrEqualTo(tier.value() * (1 - 1e-12));
            sum += tier.value();
        }
        assertThat(sum).isCloseTo(value, Offset.offset(1e-9));
        assertThat(placement.bound()).isEqualTo(placement.tiers().get(0).bound());
    }

    @Property(tries = 100)
    void theSearchNeverLowersTheValueAndSeedsGiveTheSameAnswer(@ForAll long seed) {
        Random random = new Random(seed);
        List<SiteClass> sites = sites(random);
        List<Job> jobs = jobs(random);
        BatchPlacer placer = BatchPlacer.standard().steps(20_000).seed(random.nextLong());
        BatchPlacement without = placer.steps(0).place(sites, jobs);
        BatchPlacement with = placer.steps(20_000).place(sites, jobs);
        assertThat(with.value()).isGreaterThanOrEqualTo(without.value() * (1 - 1e-12));
        assertThat(with.bound()).isEqualTo(without.bound());
        holds(sites, jobs, with);
        same(jobs, placer.steps(20_000).place(sites, jobs), with);
    }

    @Property(tries = 60)
    void noJobOfALowerRankCostsAHigherOne(@ForAll long seed) {
        Random random = new Random(seed);
        List<SiteClass> sites = sites(random);
        List<Job> jobs = jobs(random);
        int highest = jobs.stream().mapToInt(Job::priority).max().orElseThrow();
        BatchPlacer placer = BatchPlacer.standard().steps(20_000).ranks(Job::priority);
        BatchPlacement cheap = placer.value(job -> job.replicas()).place(sites, jobs);
        BatchPlacement dear = placer.value(job -> job.replicas() * (job.priority() == highest ? 1 : 1000))
                .place(sites, jobs);
        same(jobs.stream().filter(job -> job.priority() == highest).toList(), dear, cheap);
        assertThat(dear.bound()).isEqualTo(cheap.bound());
    }

    @Property(tries = 30)
    void threadsChangeNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<SiteClass> sites = sites(random);
        List<Job> jobs = jobs(random);
        BatchPlacement one = BatchPlacer.standard().steps(20_000).place(sites, jobs);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            BatchPlacement two = BatchPlacer.standard().steps(20_000).place(sites, jobs, threads);
            same(jobs, two, one);
            assertThat(two.bound()).isEqualTo(one.bound());
            assertThat(two.value()).isEqualTo(one.value());
        } finally {
            threads.shutdown();
        }
    }

    private static void same(List<Job> jobs, BatchPlacement obtained, BatchPlacement expected) {
        for (Job job : jobs) {
            assertThat(obtained.rows(job.id())).isDeepEqualTo(expected.rows(job.id()));
        }
    }

    @Property(tries = 60)
    void theOrderOfTheInputDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<SiteClass> sites = sites(random);
        List<Job> jobs = jobs(random);
        BatchPlacement one = BatchPlacer.standard().steps(20_000).place(sites, jobs);
        Collections.shuffle(sites, random);
        List<Job> shuffled = new ArrayList<>(jobs);
        Collections.shuffle(shuffled, random);
        BatchPlacement other = BatchPlacer.standard().steps(20_000).place(sites, shuffled);
        for (Job job : jobs) {
            assertThat(other.sitesOf(job.id())).isEqualTo(one.sitesOf(job.id()));
        }
        assertThat(other.bound()).isEqualTo(one.bound());
    }
}
