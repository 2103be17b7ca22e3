/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** What is used at each site and where replicas fit, by plain sums. */
class OccupancyTest {
    static Instance instance(List<Job> jobs, SiteClass... sites) {
        return new Instance(
                jobs,
                List.of(sites),
                new Objective(job -> 1, job -> 0, site -> site.accelerators() == 1 ? 1 : 0, List.of()));
    }

    /** A replica that runs; the device is negative for whole accelerators. */
    private record Replica(int job, int site, int device) {}

    private static final class Plain {
        private final Instance instance;
        private final List<Replica> replicas = new ArrayList<>();

        Plain(Instance instance) {
            this.instance = instance;
        }

        double used(int site, int resource) {
            return replicas.stream()
                    .filter(each -> each.site == site)
                    .mapToDouble(each -> instance.demand[each.job * instance.resources + resource])
                    .sum();
        }

        int[] parts(int site) {
            int[] parts = new int[50];
            replicas.stream()
                    .filter(each -> each.site == site && each.device >= 0)
                    .forEach(each -> parts[each.device] += instance.parts[each.job]);
            return parts;
        }

        double memory(int site, int device) {
            return replicas.stream()
                    .filter(each -> each.site == site && each.device == device && device >= 0)
                    .mapToDouble(each -> instance.memory[each.job])
                    .sum();
        }

        int idle(int site) {
            int whole = replicas.stream()
                    .filter(each -> each.site == site)
                    .mapToInt(each -> instance.whole[each.job])
                    .sum();
            return of(site).accelerators()
                    - whole
                    - (int) Arrays.stream(parts(site)).filter(each -> each > 0).count();
        }

        Site of(int site) {
            return instance.classes.get(instance.classOf[site]).site();
        }

        /** The most thousandths left on an accelerator that is shared already. */
        int shared(int site) {
            return Arrays.stream(parts(site))
                    .filter(each -> each > 0)
                    .map(each -> 1000 - each)
                    .max()
                    .orElse(0);
        }

        int level(int site) {
            Site of = of(site);
            double least = of.accelerators() == 0 ? 1 : (idle(site) + shared(site) / 1000.0) / of.accelerators();
            least = of.power() == 0 ? least : Math.min(least, 1 - used(site, Instance.POWER) / of.power());
            least = of.heat() == 0 ? least : Math.min(least, 1 - used(site, Instance.HEAT) / of.heat());
            return (int) Math.floor(512 * least + 1e-9);
        }

        boolean fits(int job, int site) {
            Site of = of(site);
            Job asks = instance.jobs.get(job);
            boolean budgets = used(site, Instance.POWER) + asks.power() <= of.power() + 1e-9
                    && used(site, Instance.HEAT) + asks.heat() <= of.heat() + 1e-9
                    && asks.memory() <= of.memoryPerAccelerator();
            return budgets
                    && (instance.parts[job] == 0
                            ? idle(site) >= instance.whole[job]
                            : idle(site) > 0 || device(job, site) >= 0);
        }

        /** The device with the fewest thousandths left of those that are shared and have room. */
        int device(int job, int site) {
            int[] parts = parts(site);
            int best = -1;
            for (int d = 0; d < parts.length; d++) {
                boolean room = parts[d] > 0
                        && parts[d] + instance.parts[job] <= 1000
                        && memory(site, d) + instance.memory[job] <= of(site).memoryPerAccelerator();
                best = room && (best < 0 || parts[d] > parts[best]) ? d : best;
            }
            return best;
        }
    }

    private static Instance drawn(Random random) {
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 25; j++) {
            jobs.add(Job.builder(String.format("j%02d", j))
                    .accelerators(random.nextBoolean() ? 1 + random.nextInt(3) : 0.125 * (1 + random.nextInt(7)))
                    .memory(10 * random.nextInt(5))
                    .power(100 * random.nextInt(8))
                    .heat(50 * random.nextInt(8))
                    .build());
        }
        // one site a family: the highest level of a family is that of its site
        return instance(
                jobs,
                new SiteClass(site("a", 4, 2000, 1500), 1),
                new SiteClass(site("b", 6, 2500, 1000), 1),
                new SiteClass(site("c", 3, 0, 1500), 1),
                new SiteClass(site("d", 0, 1000, 0), 1),
                new SiteClass(site("e", 2, 5000, 5000), 1));
    }

    private static Site site(String id, int accelerators, double power, double heat) {
        return Site.builder(id, accelerators)
                .memoryPerAccelerator(60)
                .power(power)
                .heat(heat)
                .build();
    }

    @Test
    void takingAndGivingBackKeepSumsSharesAndLevels() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            Instance instance = drawn(random);
            Occupancy occupancy = new Occupancy(instance);
            Plain plain = new Plain(instance);
            for (int k = 0; k < 250; k++) {
                int job = random.nextInt(25);
                int site = random.nextInt(5);
                assertThat(occupancy.fits(job, site)).isEqualTo(plain.fits(job, site));
                if (instance.parts[job] > 0) {
                    assertThat(occupancy.device(job, site)).isEqualTo(plain.device(job, site));
                }
                if (random.nextInt(3) > 0 && occupancy.fits(job, site)) {
                    int device = occupancy.place(job, site);
                    takeAndTakeAgain(occupancy, plain, job, site, device);
                } else if (!plain.replicas.isEmpty()) {
                    Replica less = plain.replicas.remove(random.nextInt(plain.replicas.size()));
                    occupancy.giveBack(less.job, less.site, less.device, without(plain, less), 0);
                    assertThat(occupancy.hosts(less.job, less.site)).isFalse();
                }
                agree(instance, occupancy, plain);
                Occupancy copy = new Occupancy(occupancy);
                agree(instance, copy, plain);
                if (copy.fits(job, site)) {
                    copy.take(job, site, copy.place(job, site));
                    agree(instance, occupancy, plain);
                }
            }
        }
    }

    /** Takes, gives back what was saved before, and takes again. */
    private static void takeAndTakeAgain(Occupancy occupancy, Plain plain, int job, int site, int device) {
        int resources = plain.instance.resources;
        double[] saved = new double[resources + 2];
        occupancy.save(site, device, saved, 1);
        occupancy.take(job, site, device);
        assertThat(occupancy.hosts(job, site)).isTrue();
        double[] after = new double[resources];
        occupancy.save(site, device, after, 0);
        occupancy.giveBack(job, site, device, saved, 1);
        agree(plain.instance, occupancy, plain);
        occupancy.takeAgain(job, site, device, after, 0);
        plain.replicas.add(new Replica(job, site, device));
    }

    private static double[] without(Plain plain, Replica less) {
        double[] without = new double[plain.instance.resources];
        for (int r = 1; r < without.length; r++) {
            without[r - 1] = plain.used(less.site, r);
        }
        without[without.length - 1] = plain.memory(less.site, less.device);
        return without;
    }

    private static void agree(Instance instance, Occupancy occupancy, Plain plain) {
        for (int s = 0; s < instance.sites; s++) {
            assertThat(occupancy.idle(s)).isEqualTo(plain.idle(s));
            for (int r = 1; r < instance.resources; r++) {
                assertThat(occupancy.used(s, r)).isEqualTo(plain.used(s, r), within(1e-9));
            }
            assertThat(occupancy.largestShare(s)).isEqualTo(plain.idle(s) > 0 ? 1000 : plain.shared(s));
            assertThat(occupancy.top(occupancy.family(s))).isEqualTo(plain.level(s));
        }
    }

    /** The largest share of what the best site has, in 512ths, rounded up. */
    @Test
    void theCertainLevelIsThatOfTheLargestShare() {
        Job job = Job.builder("j").accelerators(2).power(300).heat(0).build();
        Instance instance = instance(
                List.of(
                        job,
                        Job.builder("k").accelerators(0.5).power(100).heat(0).build()),
                new SiteClass(site("0", 1, 1000, 9), 1),
                new SiteClass(site("a", 8, 1000, 9), 1),
                new SiteClass(site("b", 4, 1024, 0), 1));
        assertThat(instance.pools).isEqualTo(2);
        // 300 of 1,024 W and 2 of 8 accelerators
        assertThat(new Occupancy(instance).leastCertain(0, 1)).isEqualTo(150);
        // 100 of 1,024 W are exactly 50 levels, half an accelerator of 8 is 32, of one 256
        assertThat(new Occupancy(instance).leastCertain(1, 1)).isEqualTo(50);
        assertThat(new Occupancy(instance).leastCertain(1, 0)).isEqualTo(256);
    }
}
