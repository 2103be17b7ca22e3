/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The limits are checked from the placement alone, by sums over the jobs at each site. */
class PlacerProperties {
    private static final List<String> CODES = List.of("DE", "FR", "US");

    private static List<Site> sites(Random random) {
        List<Site> sites = new ArrayList<>();
        for (int kind = 0; kind < 1 + random.nextInt(4); kind++) {
            Site.Builder original = Site.builder("s" + kind, random.nextInt(9))
                    .memoryPerAccelerator(1 + random.nextInt(80))
                    .power(random.nextInt(4000))
                    .heat(random.nextInt(4000))
                    .downlinkRate(random.nextInt(100))
                    .jurisdiction(CODES.get(random.nextInt(3)))
                    .latency("Europe", random.nextInt(100) / 1000.0)
                    .latency("Asia", random.nextBoolean() ? Double.POSITIVE_INFINITY : 0.05)
                    .failureDomain("plane " + random.nextInt(3));
            if (random.nextBoolean()) {
                original.hostCores(random.nextInt(40)).hostMemory(random.nextInt(400));
            }
            Site site = original.build();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                sites.add(site.named("s" + kind + "-" + i));
            }
        }
        return sites;
    }

    private static List<Job> jobs(Random random) {
        List<Job> jobs = new ArrayList<>();
        int kinds = 1 + random.nextInt(8);
        for (int kind = 0; kind < kinds; kind++) {
            long seed = random.nextLong();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                jobs.add(job("j" + kind + "-" + i, new Random(seed)));
            }
        }
        return jobs;
    }

    private static Job job(String id, Random random) {
        Job.Builder job = Job.builder(id)
                .accelerators(random.nextBoolean() ? 1 + random.nextInt(4) : (1 + random.nextInt(999)) / 1000.0)
                .memory(random.nextInt(60))
                .power(random.nextInt(1500))
                .heat(random.nextInt(1500))
                .bandwidth(random.nextInt(40))
                .hostCores(random.nextInt(8))
                .hostMemory(random.nextInt(80))
                .replicas(1 + random.nextInt(3))
                .priority(random.nextInt(2));
        if (random.nextBoolean()) {
            job.latencyLimit(random.nextBoolean() ? "Europe" : "Asia", (1 + random.nextInt(100)) / 1000.0);
        }
        if (random.nextBoolean()) {
            job.allowJurisdictions(CODES.get(random.nextInt(3)), CODES.get(random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            job.spread();
        }
        return job.build();
    }

    @Property(tries = 300)
    void noPlacementBreaksALimit(@ForAll long seed) {
        Random random = new Random(seed);
        List<Site> sites = sites(random);
        List<Job> jobs = jobs(random);
        Placement placement = Placer.standard().place(sites, jobs);
        Map<String, List<Job>> running = new HashMap<>();
        for (Job job : jobs) {
            List<String> at = placement.sitesOf(job.id());
            assertThat(at.size()).isIn(0, job.replicas());
            for (String id : at) {
                running.computeIfAbsent(id, unused -> new ArrayList<>()).add(job);
            }
            if (job.spread()) {
                assertThat(sites.stream()
                                .filter(site -> at.contains(site.id()))
                                .map(Site::failureDomain)
                                .distinct())
                        .hasSize(at.size());
            }
        }
        sites.forEach(site -> holds(site, running.getOrDefault(site.id(), List.of())));
    }

    private static void holds(Site site, List<Job> there) {
        double power = 0;
        double heat = 0;
        double rate = 0;
        double accelerators = 0;
        double memory = 0;
        double cores = 0;
        double hostMemory = 0;
        for (Job job : there) {
            power += job.power();
            heat += job.heat();
            rate += job.bandwidth();
            accelerators += job.accelerators();
            memory += job.memory() * Math.ceil(job.accelerators());
            cores += job.hostCores();
            hostMemory += job.hostMemory();
            assertThat(job.memory()).isLessThanOrEqualTo(site.memoryPerAccelerator());
            assertThat(job.jurisdictions().isEmpty() || job.jurisdictions().contains(site.jurisdiction()))
                    .isTrue();
            job.latencyLimits()
                    .forEach((region, limit) -> assertThat(site.latency(region)).isLessThanOrEqualTo(limit));
        }
        assertThat(power).isLessThanOrEqualTo(site.power());
        assertThat(heat).isLessThanOrEqualTo(site.heat());
        assertThat(rate).isLessThanOrEqualTo(site.downlinkRate());
        assertThat(cores).isLessThanOrEqualTo(site.hostCores());
        assertThat(hostMemory).isLessThanOrEqualTo(site.hostMemory());
        assertThat(accelerators).isLessThanOrEqualTo(site.accelerators() + 1e-9);
        assertThat(memory).isLessThanOrEqualTo(site.accelerators() * site.memoryPerAccelerator());
        assertThat(packs(site, there)).isTrue();
    }

    /** Whether whole and shared accelerators can be laid on the devices at all: tried exhaustively for the shares. */
    private static boolean packs(Site site, List<Job> there) {
        int devices = site.accelerators();
        List<Job> shares = new ArrayList<>();
        for (Job job : there) {
            if (job.accelerators() < 1) {
                shares.add(job);
            } else {
                devices -= (int) job.accelerators();
            }
        }
        return devices >= 0 && lay(shares, 0, new double[devices][2], site.memoryPerAccelerator());
    }

    private static boolean lay(List<Job> shares, int next, double[][] devices, double memory) {
        if (next == shares.size()) {
            return true;
        }
        Job job = shares.get(next);
        for (double[] device : devices) {
            if (device[0] + job.accelerators() <= 1 + 1e-9 && device[1] + job.memory() <= memory) {
                device[0] += job.accelerators();
                device[1] += job.memory();
                if (lay(shares, next + 1, devices, memory)) {
                    return true;
                }
                device[0] -= job.accelerators();
                device[1] -= job.memory();
            }
        }
        return false;
    }

    @Property(tries = 300)
    void everyJobIsPlacedOrLeftOutWithReasons(@ForAll long seed) {
        Random random = new Random(seed);
        List<Site> sites = sites(random);
        List<Job> jobs = jobs(random);
        Placement placement = Placer.standard().place(sites, jobs);
        assertThat(placement.placed().size() + placement.unplaced().size()).isEqualTo(jobs.size());
        for (Unplaced unplaced : placement.unplaced()) {
            assertThat(placement.placed()).doesNotContainKey(unplaced.job());
            assertThat(unplaced.fitting()).isLessThan(unplaced.replicas());
            assertThat(unplaced.reasons()).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.shortfall().deficit()).isPositive();
                assertThat(placement.headroom()).containsKey(reason.site());
            });
        }
        assertThat(placement.headroom()).hasSize(sites.size());
    }

    @Property(tries = 200)
    void theOrderOfTheInputChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Site> sites = sites(random);
        List<Job> jobs = jobs(random);
        Placement expected = Placer.standard().place(sites, jobs);
        Collections.shuffle(sites, random);
        Collections.shuffle(jobs, random);
        Placement obtained = Placer.standard().place(sites, jobs);
        assertThat(obtained.placed()).isEqualTo(expected.placed());
        assertThat(obtained.unplaced()).isEqualTo(expected.unplaced());
    }

    /** New names in the same order: every choice is the same under its new name. */
    @Property(tries = 100)
    void otherNamesInTheSameOrderChangeNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Site> sites = sites(random);
        List<Job> jobs = jobs(random);
        List<Site> renamed =
                sites.stream().map(site -> site.named("x" + site.id())).toList();
        Placement expected = Placer.standard().place(sites, jobs);
        Placement obtained = Placer.standard().place(renamed, jobs);
        assertThat(obtained.placed().keySet()).isEqualTo(expected.placed().keySet());
        expected.placed()
                .forEach((job, at) -> assertThat(obtained.sitesOf(job))
                        .isEqualTo(at.stream().map(id -> "x" + id).toList()));
    }

    /** Judging alike empty sites once must not change what judging every site gives. */
    @Property(tries = 200)
    void alikeSitesAreJudgedAsIfEachWereJudged(@ForAll long seed) {
        Random random = new Random(seed);
        List<Site> sites = sites(random);
        List<Job> jobs = jobs(random);
        Placement together = Placer.standard().place(sites, jobs);
        // a constraint of the user's that always holds makes the placer look at every job by name
        Placement apart =
                Placer.standard().with((job, headroom) -> Optional.empty()).place(sites, jobs);
        assertThat(apart.placed()).isEqualTo(together.placed());
        assertThat(apart.unplaced().stream().map(Unplaced::job).toList())
                .isEqualTo(together.unplaced().stream().map(Unplaced::job).toList());
    }
}
