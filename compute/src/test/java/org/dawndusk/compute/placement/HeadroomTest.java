/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What a site has left while replicas come and go, against a list of them that is added up anew each time. */
class HeadroomTest {
    private static final int WHOLE = -1;

    /** A replica, and the shared accelerator that it is on; later ones have higher numbers. */
    private record Replica(Job job, int device) {}

    private static final class Books {
        final Site site;
        final List<Replica> replicas = new ArrayList<>();
        int devicesSoFar;

        Books(Site site) {
            this.site = site;
        }

        double used(ToDoubleFunction<Job> demand) {
            return replicas.stream()
                    .mapToDouble(each -> demand.applyAsDouble(each.job()))
                    .sum();
        }

        Set<Integer> devices() {
            Set<Integer> devices = new TreeSet<>();
            replicas.stream().filter(each -> each.device() != WHOLE).forEach(each -> devices.add(each.device()));
            return devices;
        }

        int partsLeft(int device) {
            return 1000
                    - replicas.stream()
                            .filter(each -> each.device() == device)
                            .mapToInt(each -> (int) Math.round(1000 * each.job().accelerators()))
                            .sum();
        }

        double memoryLeft(int device) {
            return site.memoryPerAccelerator()
                    - replicas.stream()
                            .filter(each -> each.device() == device)
                            .mapToDouble(each -> each.job().memory())
                            .sum();
        }

        int idle() {
            double whole = replicas.stream()
                    .filter(each -> each.device() == WHOLE)
                    .mapToDouble(each -> each.job().accelerators())
                    .sum();
            return site.accelerators() - devices().size() - (int) whole;
        }

        double free() {
            return idle() + devices().stream().mapToInt(this::partsLeft).sum() / 1000.0;
        }

        /** The fullest of the shared accelerators that still take a job, the oldest of several. */
        int deviceFor(Job job) {
            int best = WHOLE;
            for (int device : devices()) {
                boolean fits =
                        partsLeft(device) >= 1000 * job.accelerators() - 0.5 && memoryLeft(device) >= job.memory();
                if (fits && (best == WHOLE || partsLeft(device) < partsLeft(best))) {
                    best = device;
                }
            }
            return best;
        }

        boolean takes(Job job) {
            boolean whole = job.accelerators() >= 1;
            return whole ? idle() >= job.accelerators() : idle() > 0 || deviceFor(job) != WHOLE;
        }

        void add(Job job) {
            if (job.accelerators() >= 1) {
                replicas.add(new Replica(job, WHOLE));
            } else {
                int device = deviceFor(job);
                replicas.add(new Replica(job, device == WHOLE ? devicesSoFar++ : device));
            }
        }

        void remove(String id, int most) {
            int left = most;
            for (int i = 0; i < replicas.size(); ) {
                if (left > 0 && replicas.get(i).job().id().equals(id)) {
                    replicas.remove(i);
                    left--;
                } else {
                    i++;
                }
            }
        }

        double grows(String id) {
            return replicas.stream()
                    .filter(each -> each.job().id().equals(id))
                    .mapToDouble(each -> each.device() == WHOLE ? idle() : partsLeft(each.device()) / 1000.0)
                    .min()
                    .orElse(0);
        }

        double growsMemory(String id) {
            return replicas.stream()
                    .filter(each -> each.job().id().equals(id))
                    .mapToDouble(each -> each.device() == WHOLE
                            ? site.memoryPerAccelerator() - each.job().memory()
                            : memoryLeft(each.device()))
                    .min()
                    .orElse(0);
        }

        double largestMemory(int parts) {
            double largest = idle() > 0 ? site.memoryPerAccelerator() : 0;
            for (int device : devices()) {
                largest = partsLeft(device) >= parts ? Math.max(largest, memoryLeft(device)) : largest;
            }
            return largest;
        }
    }

    private static Job job(String id, Random random) {
        return Job.builder(id)
                .accelerators(random.nextInt(3) == 0 ? 1 + random.nextInt(2) : (1 + random.nextInt(9)) / 10.0)
                .memory(random.nextInt(50))
                .power(random.nextInt(100))
                .heat(random.nextInt(90))
                .bandwidth(random.nextInt(9))
                .hostCores(random.nextInt(16))
                .hostMemory(random.nextInt(64))
                .build();
    }

    /** All demands are whole numbers, so that sums in any order are the same. */
    @Test
    void replicasThatComeAndGoLeaveWhatAListOfThemSays() {
        Site site = Site.builder("s", 5)
                .memoryPerAccelerator(80)
                .power(1500)
                .heat(1400)
                .downlinkRate(90)
                .hostCores(64)
                .hostMemory(512)
                .build();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Job> jobs = List.of(job("a", random), job("b", random), job("c", random), job("d", random));
            Books books = new Books(site);
            Headroom headroom = Headroom.of(site);
            for (int step = 0; step < 25; step++) {
                Job job = jobs.get(random.nextInt(4));
                if (random.nextInt(3) == 0) {
                    int most = random.nextInt(3);
                    headroom = headroom.without(job.id(), most);
                    books.remove(job.id(), most);
                } else if (books.takes(job)) {
                    headroom = headroom.after(job);
                    books.add(job);
                }
                assertSame(headroom, books, jobs);
            }
        }
    }

    private static void assertSame(Headroom headroom, Books books, List<Job> jobs) {
        Site site = books.site;
        assertThat(headroom.jobs())
                .isEqualTo(books.replicas.stream().map(each -> each.job().id()).toList());
        assertThat(headroom.idleAccelerators()).isEqualTo(books.idle());
        assertThat(headroom.freeAccelerators()).isCloseTo(books.free(), within(1e-12));
        assertThat(headroom.power()).isEqualTo(site.power() - books.used(Job::power));
        assertThat(headroom.heat()).isEqualTo(site.heat() - books.used(Job::heat));
        assertThat(headroom.downlinkRate()).isEqualTo(site.downlinkRate() - books.used(Job::bandwidth));
        assertThat(headroom.hostCores()).isEqualTo(site.hostCores() - books.used(Job::hostCores));
        assertThat(headroom.hostMemory()).isEqualTo(site.hostMemory() - books.used(Job::hostMemory));
        int largest = books.devices().stream().mapToInt(books::partsLeft).max().orElse(0);
        assertThat(headroom.largestShare()).isEqualTo(books.idle() > 0 ? 1000 : largest);
        assertThat(headroom.largestMemory(300)).isEqualTo(books.largestMemory(300));
        for (Job job : jobs) {
            assertThat(headroom.acceleratorsBeside(job.id())).isCloseTo(books.grows(job.id()), within(1e-12));
            assertThat(headroom.memoryBeside(job.id())).isEqualTo(books.growsMemory(job.id()));
            double slack = (books.free() - job.accelerators()) / site.accelerators()
                    + (headroom.power() - job.power()) / site.power()
                    + (headroom.heat() - job.heat()) / site.heat()
                    + (headroom.downlinkRate() - job.bandwidth()) / site.downlinkRate()
                    + (headroom.hostCores() - job.hostCores()) / site.hostCores()
                    + (headroom.hostMemory() - job.hostMemory()) / site.hostMemory();
            assertThat(headroom.slackAfter(job)).isCloseTo(slack / 6, within(1e-12));
        }
    }

    @Test
    void resourcesThatASiteHasNoneOfOrNoEndOfAreNoPartOfItsSlack() {
        Job job = Job.builder("j").accelerators(1).power(250).heat(0).build();
        Site site = Site.builder("s", 4).power(1000).build();
        assertThat(Headroom.of(site).slackAfter(job)).isCloseTo((0.75 + 0.75) / 2, within(1e-15));
    }

    @Test
    void demandsThatJustFillASiteFitAndAnyMoreDoesNot() {
        Site site = Site.builder("s", 4)
                .power(1)
                .heat(1)
                .downlinkRate(1)
                .hostCores(1)
                .hostMemory(1)
                .build();
        Job tenth = Job.builder("j")
                .accelerators(0.1)
                .power(0.0625)
                .heat(0.125)
                .bandwidth(0.25)
                .hostCores(0.375)
                .hostMemory(0.5)
                .build();
        Headroom headroom = Headroom.of(site).after(tenth);
        double more = 1 + Math.ulp(1.0);
        assertThat(headroom.carriesPower(0.9375)).isTrue();
        assertThat(headroom.carriesPower(more - 0.0625)).isFalse();
        assertThat(headroom.rejectsHeat(0.875)).isTrue();
        assertThat(headroom.rejectsHeat(more - 0.125)).isFalse();
        assertThat(headroom.carriesBandwidth(0.75)).isTrue();
        assertThat(headroom.carriesBandwidth(more - 0.25)).isFalse();
        assertThat(headroom.carriesCores(0.625)).isTrue();
        assertThat(headroom.carriesCores(more - 0.375)).isFalse();
        assertThat(headroom.carriesHostMemory(0.5)).isTrue();
        assertThat(headroom.carriesHostMemory(more - 0.5)).isFalse();
    }
}
