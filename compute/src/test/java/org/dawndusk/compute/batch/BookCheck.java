/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/** Five sites and forty jobs by chance, and a check that adds up anew what a book says of each site. */
final class BookCheck {
    private static final Objective VALUE =
            new Objective(Job::priority, job -> 0, site -> site.id().equals("b") ? 1e-4 : 0, List.of());

    final Instance instance;
    final PoolDual dual;
    final int[] jobs;

    BookCheck(Random random) {
        List<SiteClass> sites = List.of(
                new SiteClass(
                        Site.builder("a", 4)
                                .memoryPerAccelerator(80)
                                .power(2500)
                                .heat(2000)
                                .build(),
                        3),
                new SiteClass(
                        Site.builder("b", 6)
                                .memoryPerAccelerator(40)
                                .power(2500)
                                .heat(2500)
                                .hostCores(20)
                                .build(),
                        2));
        List<Job> drawn = new ArrayList<>();
        for (int j = 0; j < 40; j++) {
            Job.Builder job = Job.builder(String.format("j%02d", j))
                    .accelerators(
                            random.nextBoolean() ? 1 + random.nextInt(3) : (200 + 50 * random.nextInt(14)) / 1000.0)
                    .memory(10 + random.nextInt(50))
                    .power(100 + random.nextInt(600))
                    .heat(random.nextInt(500))
                    .hostCores(random.nextInt(6))
                    .replicas(1 + random.nextInt(3))
                    .priority(1 + random.nextInt(9));
            if (random.nextInt(4) == 0) {
                job.spread();
            }
            drawn.add(job.build());
        }
        instance = new Instance(drawn, sites, VALUE);
        jobs = IntStream.range(0, 40).toArray();
        dual = new PoolDual(instance, jobs, new Book(instance).left(), null);
        dual.descend(40, 0, (value, bound) -> true);
    }

    /** What a job's replicas need of each site, with the sums of what the book says they were given. */
    void holds(Book book) {
        double value = 0;
        for (int j : jobs) {
            Job job = instance.jobs.get(j);
            int[] at = book.sitesOf[j];
            assertThat(at.length).isIn(0, job.replicas());
            if (job.spread()) {
                assertThat(Arrays.stream(at).distinct().count()).isEqualTo(at.length);
            }
            assertThat(book.devicesOf[j].length).isEqualTo(job.accelerators() % 1 == 0 ? 0 : at.length);
            value += at.length > 0 ? job.priority() : 0;
            for (int site : at) {
                value -= siteOf(site).id().equals("b") ? 1e-4 * job.power() : 0;
            }
        }
        assertThat(book.value).isCloseTo(value, within(1e-9));
        for (int s = 0; s < instance.sites; s++) {
            holds(book, s);
        }
    }

    private Site siteOf(int site) {
        return instance.classes.get(instance.classOf[site]).site();
    }

    private void holds(Book book, int s) {
        double power = 0;
        double heat = 0;
        double cores = 0;
        int whole = 0;
        int[] parts = new int[50];
        double[] memory = new double[50];
        for (int j : jobs) {
            Job job = instance.jobs.get(j);
            for (int k = 0; k < book.sitesOf[j].length; k++) {
                if (book.sitesOf[j][k] == s) {
                    power += job.power();
                    heat += job.heat();
                    cores += job.hostCores();
                    whole += (int) job.accelerators();
                    if (book.devicesOf[j].length > 0) {
                        int device = book.devicesOf[j][k];
                        parts[device] += (int) Math.round(1000 * (job.accelerators() % 1));
                        memory[device] += job.memory();
                    } else {
                        assertThat(job.memory()).isLessThanOrEqualTo(siteOf(s).memoryPerAccelerator());
                    }
                }
            }
        }
        int shared = (int) Arrays.stream(parts).filter(each -> each > 0).count();
        Site site = siteOf(s);
        assertThat(book.occupancy.idle(s))
                .isEqualTo(site.accelerators() - whole - shared)
                .isNotNegative();
        assertThat(book.occupancy.used(s, Instance.POWER)).isEqualTo(power, within(1e-9));
        assertThat(book.occupancy.used(s, Instance.HEAT)).isEqualTo(heat, within(1e-9));
        assertThat(book.occupancy.used(s, instance.hostCores)).isEqualTo(cores, within(1e-9));
        assertThat(power).isLessThanOrEqualTo(site.power());
        assertThat(heat).isLessThanOrEqualTo(site.heat());
        assertThat(cores).isLessThanOrEqualTo(site.hostCores());
        int most = Arrays.stream(parts)
                .filter(each -> each > 0)
                .map(each -> 1000 - each)
                .max()
                .orElse(0);
        assertThat(book.occupancy.largestShare(s)).isEqualTo(book.occupancy.idle(s) > 0 ? 1000 : most);
        for (int d = 0; d < parts.length; d++) {
            assertThat(parts[d]).isLessThanOrEqualTo(1000);
            assertThat(memory[d]).isLessThanOrEqualTo(site.memoryPerAccelerator());
        }
    }

    int level(Book book, int s) {
        Site site = siteOf(s);
        Occupancy occupancy = book.occupancy;
        double shared = 0;
        if (occupancy.idle(s) == 0) {
            shared = occupancy.largestShare(s) / 1000.0;
        } else {
            for (int share = 999; share > 0 && shared == 0; share--) {
                shared = sharedFits(book, s, share) ? share / 1000.0 : 0;
            }
        }
        double least = (occupancy.idle(s) + shared) / site.accelerators();
        least = Math.min(least, 1 - occupancy.used(s, Instance.POWER) / site.power());
        least = Math.min(least, 1 - occupancy.used(s, Instance.HEAT) / site.heat());
        if (site.hostCores() < Double.POSITIVE_INFINITY) {
            least = Math.min(least, 1 - occupancy.used(s, instance.hostCores) / site.hostCores());
        }
        return (int) Math.floor(least * Levels.LEVELS + 1e-9);
    }

    /** Whether an accelerator that is shared already has so much left. */
    private boolean sharedFits(Book book, int s, int share) {
        int[] parts = new int[50];
        for (int j : jobs) {
            for (int k = 0; k < book.devicesOf[j].length; k++) {
                if (book.sitesOf[j][k] == s) {
                    parts[book.devicesOf[j][k]] += instance.parts[j];
                }
            }
        }
        return Arrays.stream(parts).anyMatch(each -> each > 0 && 1000 - each >= share);
    }
}
