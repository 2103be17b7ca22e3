/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** Rows, pools and families against the sites and jobs that they are made of. */
class InstanceTest {
    private static final Objective PRICED = new Objective(
            job -> 10 + job.priority(), job -> 0, site -> site.jurisdiction().equals("US") ? 0.5 : 0.25, List.of());

    private static SiteClass site(Random random, int number) {
        Site.Builder site = Site.builder("s" + (100 + number), 2 + 2 * random.nextInt(2))
                .memoryPerAccelerator(random.nextBoolean() ? 40 : 80)
                .power(random.nextInt(4) == 0 ? 3000 : 2000)
                .heat(2000)
                .downlinkRate(100)
                .jurisdiction(random.nextBoolean() ? "US" : "DE")
                .latency("Europe", random.nextBoolean() ? 0.02 : 0.05);
        if (random.nextInt(3) == 0) {
            site.hostCores(16);
        }
        if (random.nextInt(3) == 0) {
            site.hostMemory(64);
        }
        return new SiteClass(site.build(), 1 + random.nextInt(3));
    }

    private static Job job(Random random, int number) {
        Job.Builder job = Job.builder("j" + (100 + number))
                .accelerators(random.nextBoolean() ? 1 + random.nextInt(4) : (1 + random.nextInt(999)) / 1000.0)
                .memory(10 * random.nextInt(9))
                .power(100 * random.nextInt(32))
                .heat(100 * random.nextInt(20))
                .bandwidth(10 * random.nextInt(11))
                .hostCores(random.nextInt(18))
                .hostMemory(random.nextInt(70))
                .replicas(1 + random.nextInt(3))
                .priority(random.nextInt(5));
        if (random.nextBoolean()) {
            job.latencyLimit("Europe", 0.03);
        }
        if (random.nextInt(3) == 0) {
            job.allowJurisdictions("US");
        } else if (random.nextInt(4) == 0) {
            job.denyJurisdictions("US");
        }
        if (random.nextInt(4) == 0) {
            job.spread();
        }
        return job.build();
    }

    private final Instance instance = drawn(1);

    private static Instance drawn(long seed) {
        Random random = new Random(seed);
        List<SiteClass> sites = new ArrayList<>();
        for (int c = 0; c < 40; c++) {
            sites.add(site(random, c));
        }
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 60; j++) {
            jobs.add(job(random, j));
        }
        return new Instance(jobs, sites, PRICED);
    }

    private static double[] asked(Job job) {
        return new double[] {
            job.accelerators(), job.power(), job.heat(), job.bandwidth(), job.hostCores(), job.hostMemory()
        };
    }

    private static double[] offered(Site site) {
        return new double[] {
            site.accelerators(), site.power(), site.heat(), site.downlinkRate(), site.hostCores(), site.hostMemory()
        };
    }

    private static boolean open(Job job, Site site) {
        return site.latency("Europe") <= job.latencyLimits().getOrDefault("Europe", Double.POSITIVE_INFINITY)
                && (job.jurisdictions().isEmpty() || job.jurisdictions().contains(site.jurisdiction()))
                && !job.deniedJurisdictions().contains(site.jurisdiction());
    }

    /** The pool of each class, by one of its sites. */
    private int[] poolOfClass() {
        int[] pools = new int[instance.classes.size()];
        for (int f = 0; f < instance.families; f++) {
            for (int s = instance.firstSite[f]; s < instance.firstSite[f + 1]; s++) {
                pools[instance.classOf[s]] = instance.poolOf[f];
            }
        }
        return pools;
    }

    @Test
    void jobsStandInRows() {
        assertThat(instance.resources).isEqualTo(6);
        Map<List<Object>, Integer> masks = new HashMap<>();
        for (int j = 0; j < 60; j++) {
            Job job = instance.jobs.get(j);
            assertThat(instance.whole[j] + instance.parts[j] / 1000.0).isEqualTo(job.accelerators(), within(1e-12));
            assertThat(instance.parts[j]).isBetween(0, 999);
            assertThat(instance.replicas[j]).isEqualTo(job.replicas());
            assertThat(instance.spread[j]).isEqualTo(job.spread());
            assertThat(instance.memory[j]).isEqualTo(job.memory());
            assertThat(instance.value[j]).isEqualTo(10 + job.priority());
            assertThat(Arrays.copyOfRange(instance.demand, 6 * j, 6 * j + 6)).containsExactly(asked(job));
            // what decides where a job may run is one mask
            List<Object> key = List.of(job.latencyLimits(), job.jurisdictions(), job.deniedJurisdictions());
            int mask = instance.maskOf[j];
            assertThat(masks.computeIfAbsent(key, unused -> mask)).isEqualTo(mask);
        }
        assertThat(new HashSet<>(masks.values())).hasSize(masks.size());
    }

    /** Those of a pool serve the same jobs at the same price, and have limits of the host or not. */
    @Test
    void classesThatServeTheSameJobsAreAPool() {
        Map<List<Object>, Integer> pools = new HashMap<>();
        int[] poolOfClass = poolOfClass();
        for (int c = 0; c < 40; c++) {
            Site site = instance.classes.get(c).site();
            List<Boolean> serves =
                    instance.jobs.stream().map(job -> open(job, site)).toList();
            List<Object> key = List.of(
                    serves,
                    site.jurisdiction().equals("US"),
                    Double.isInfinite(site.hostCores()),
                    Double.isInfinite(site.hostMemory()));
            int pool = poolOfClass[c];
            assertThat(pools.computeIfAbsent(key, unused -> pool)).isEqualTo(pool);
        }
        assertThat(new HashSet<>(pools.values())).hasSize(pools.size());
        assertThat(instance.pools).isEqualTo(pools.size());
        assertThat(pools.size()).isBetween(8, 39);
    }

    @Test
    void aPoolHasWhatItsSitesHaveTogetherAndWhatTheBestHas() {
        int[] poolOfClass = poolOfClass();
        for (int p = 0; p < instance.pools; p++) {
            double[] sum = new double[6];
            double[] most = new double[6];
            double memory = 0;
            for (int c = 0; c < 40; c++) {
                if (poolOfClass[c] == p) {
                    Site site = instance.classes.get(c).site();
                    for (int r = 0; r < 6; r++) {
                        sum[r] += offered(site)[r] * instance.classes.get(c).count();
                        most[r] = Math.max(most[r], offered(site)[r]);
                    }
                    memory = Math.max(memory, site.memoryPerAccelerator());
                    assertThat(instance.poolPrice[p])
                            .isEqualTo(site.jurisdiction().equals("US") ? 0.5 : 0.25);
                }
            }
            assertThat(Arrays.copyOfRange(instance.poolCapacity, 6 * p, 6 * p + 6))
                    .containsExactly(sum);
            assertThat(Arrays.copyOfRange(instance.poolLargest, 6 * p, 6 * p + 6))
                    .containsExactly(most);
            assertThat(instance.poolMemory[p]).isEqualTo(memory);
        }
    }

    @Test
    void aJobMayUseThePoolsThatServeItAndHaveEnoughOfEach() {
        int[] poolOfClass = poolOfClass();
        int refused = 0;
        for (int j = 0; j < 60; j++) {
            Job job = instance.jobs.get(j);
            List<Integer> pools = new ArrayList<>();
            for (int p = 0; p < instance.pools; p++) {
                boolean serves = false;
                for (int c = 0; c < 40; c++) {
                    serves |= poolOfClass[c] == p
                            && open(job, instance.classes.get(c).site());
                }
                boolean fits = job.memory() <= instance.poolMemory[p];
                for (int r = 0; r < 6; r++) {
                    fits &= asked(job)[r] <= instance.poolLargest[6 * p + r];
                }
                refused += serves && !fits ? 1 : 0;
                if (serves && fits) {
                    pools.add(p);
                }
            }
            assertThat(Arrays.stream(instance.poolsFor[j]).boxed().toList()).isEqualTo(pools);
        }
        assertThat(refused).isGreaterThan(30);
    }

    /** Each site of each class is in one family, that of the sites of its pool that have the same. */
    @Test
    void sitesOfAPoolThatHaveTheSameAreAFamily() {
        Set<List<Integer>> sites = new HashSet<>();
        Map<List<Object>, Integer> families = new HashMap<>();
        assertThat(instance.firstSite[0]).isZero();
        for (int f = 0; f < instance.families; f++) {
            assertThat(instance.firstSite[f]).isLessThan(instance.firstSite[f + 1]);
            for (int s = instance.firstSite[f]; s < instance.firstSite[f + 1]; s++) {
                SiteClass of = instance.classes.get(instance.classOf[s]);
                assertThat(instance.numberOf[s]).isBetween(0, of.count() - 1);
                assertThat(sites.add(List.of(instance.classOf[s], instance.numberOf[s])))
                        .isTrue();
                double[] offers = offered(of.site());
                assertThat(Arrays.copyOfRange(instance.capacity, 6 * f, 6 * f + 6))
                        .containsExactly(offers);
                assertThat(instance.memoryOf[f]).isEqualTo(of.site().memoryPerAccelerator());
                int family = f;
                List<Object> key = List.of(
                        instance.poolOf[f],
                        instance.memoryOf[f],
                        Arrays.stream(offers).boxed().toList());
                assertThat(families.computeIfAbsent(key, unused -> family)).isEqualTo(f);
            }
        }
        int count = instance.classes.stream().mapToInt(SiteClass::count).sum();
        assertThat(sites).hasSize(count);
        assertThat(instance.sites).isEqualTo(count);
        assertThat(instance.firstSite[instance.families]).isEqualTo(count);
    }

    private static Instance host(double cores, double memories, boolean asksCores, boolean asksMemory) {
        Site.Builder site = Site.builder("s", 4);
        if (cores < Double.POSITIVE_INFINITY) {
            site.hostCores(cores);
        }
        if (memories < Double.POSITIVE_INFINITY) {
            site.hostMemory(memories);
        }
        Job job = Job.builder("j")
                .hostCores(asksCores ? 2 : 0)
                .hostMemory(asksMemory ? 8 : 0)
                .build();
        return new Instance(List.of(job), List.of(new SiteClass(site.build(), 2)), PRICED);
    }

    /** The host has columns where a job asks for it and a site limits it. */
    @Test
    void columnsOfTheHostStandWhereTheyCount() {
        double free = Double.POSITIVE_INFINITY;
        columns(host(6, 9, true, true), 4, 5);
        columns(host(6, free, true, true), 4, -1);
        columns(host(free, 9, true, true), -1, 4);
        columns(host(6, 9, false, true), -1, 4);
        columns(host(6, 9, true, false), 4, -1);
        columns(host(free, free, true, true), -1, -1);
        assertThat(host(free, 9, true, true).demand).containsExactly(1, 0, 0, 0, 8);
        assertThat(host(free, 9, true, true).capacity).containsExactly(4, 0, 0, 0, 9);
        assertThat(host(6, 9, true, true).poolCapacity).containsExactly(8, 0, 0, 0, 12, 18);
    }

    private static void columns(Instance instance, int cores, int memories) {
        assertThat(instance.hostCores).isEqualTo(cores);
        assertThat(instance.hostMemory).isEqualTo(memories);
        assertThat(instance.resources).isEqualTo(4 + (cores < 0 ? 0 : 1) + (memories < 0 ? 0 : 1));
    }

    @Test
    void moreSitesThanAnArrayHoldsAreRefused() {
        Site site = Site.builder("s", 4).build();
        List<SiteClass> sites = List.of(new SiteClass(site, 1 << 30), new SiteClass(site.named("t"), 1 << 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instance(List.of(), sites, PRICED))
                .withMessage("number of sites is 2147483648, but must be in [0, 2147483639]");
        Objective paid = new Objective(job -> 1, job -> 0, each -> -1, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instance(List.of(), sites, paid))
                .withMessage("price at s is -1.0, but must be in [0, ∞)");
    }

    @Test
    void whatIsNothingOrWithoutEndDoesNotFillUp() {
        assertThat(Instance.limits(1e-9)).isTrue();
        assertThat(Instance.limits(0)).isFalse();
        assertThat(Instance.limits(Double.POSITIVE_INFINITY)).isFalse();
    }
}
