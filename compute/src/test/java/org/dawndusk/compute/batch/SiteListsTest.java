/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** Sites by level, shared accelerators and replicas by site, against plain lists. */
class SiteListsTest {
    private static Instance instance() {
        List<SiteClass> sites = List.of(
                new SiteClass(Site.builder("a", 8).power(800).build(), 5),
                new SiteClass(Site.builder("b", 4).power(400).build(), 7));
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 6; j++) {
            jobs.add(Job.builder("j" + j)
                    .accelerators(0.5)
                    .power(10 * (j + 1))
                    .heat(j)
                    .memory(100 + j)
                    .build());
        }
        return new Instance(jobs, sites, new Objective(job -> 1, job -> 0, site -> 0, List.of()));
    }

    @Test
    void sitesHangOnTheLevelOfTheirShareTheLastInFront() {
        Instance instance = instance();
        Levels levels = new Levels(instance);
        // by family and level, the site that came last in front
        List<List<List<Integer>>> plain = new ArrayList<>();
        for (int f = 0; f < 2; f++) {
            List<List<Integer>> family = new ArrayList<>();
            for (int at = 0; at <= Levels.LEVELS; at++) {
                family.add(new ArrayList<>());
            }
            for (int s = instance.firstSite[f]; s < instance.firstSite[f + 1]; s++) {
                family.get(Levels.LEVELS).add(s);
                assertThat(levels.familyOf[s]).isEqualTo(f);
            }
            plain.add(family);
        }
        Random random = new Random(1);
        for (int k = 0; k < 200; k++) {
            int site = random.nextInt(12);
            List<List<Integer>> family = plain.get(levels.familyOf[site]);
            int at = Math.max(0, Math.min(Levels.LEVELS, 128 * (random.nextInt(7) - 1)));
            Levels copy = new Levels(levels);
            copy.rehang(random.nextInt(12), 0.3);
            levels.rehang(site, (at + 0.5) / Levels.LEVELS);
            if (!family.get(at).contains(site)) {
                family.forEach(list -> list.remove((Integer) site));
                family.get(at).add(0, site);
            }
            for (int f = 0; f < 2; f++) {
                agree(levels, f, plain.get(f));
            }
        }
        levels.rehang(0, -1);
        assertThat(levels.first(0, 0)).isZero();
        levels.rehang(0, 7);
        assertThat(levels.first(0, Levels.LEVELS)).isZero();
    }

    private static void agree(Levels levels, int family, List<List<Integer>> plain) {
        int top = -1;
        for (int at = 0; at < plain.size(); at++) {
            List<Integer> there = new ArrayList<>();
            for (int s = levels.first(family, at); s != Levels.NONE; s = levels.after(s)) {
                there.add(s);
            }
            assertThat(there).isEqualTo(plain.get(at));
            if (!there.isEmpty()) {
                top = at;
                assertThat(levels.from(family, at)).isEqualTo(at);
                assertThat(levels.from(family, Math.max(0, at - 60))).isGreaterThanOrEqualTo(at - 60);
            }
        }
        assertThat(levels.top(family)).isEqualTo(top);
        assertThat(levels.from(family, top + 1)).isNegative();
    }

    @Test
    void aShareOpensAPlaceAndTheLastOneClosesIt() {
        Shares shares = new Shares(2);
        assertThat(shares.most(0)).isZero();
        assertThat(shares.fullest(0, 1, 0, 100)).isEqualTo(-1);
        assertThat(shares.closed(0)).isZero();
        assertThat(shares.take(0, 0, 400, 30)).isTrue();
        assertThat(shares.closed(0)).isEqualTo(1);
        assertThat(shares.take(0, 1, 700, 10)).isTrue();
        assertThat(shares.take(0, 0, 100, 20)).isFalse();
        // 500 thousandths and 50 of 100 bytes are left at the first, 300 and 90 at the second
        assertThat(shares.most(0)).isEqualTo(500);
        assertThat(shares.fullest(0, 300, 5, 100)).isEqualTo(1);
        assertThat(shares.fullest(0, 301, 5, 100)).isZero();
        assertThat(shares.fullest(0, 300, 90, 100)).isEqualTo(1);
        assertThat(shares.fullest(0, 301, 50, 100)).isZero();
        assertThat(shares.fullest(0, 301, 51, 100)).isEqualTo(-1);
        assertThat(shares.fullest(0, 501, 0, 100)).isEqualTo(-1);
        assertThat(shares.used(0, 0)).isEqualTo(50);
        Shares copy = new Shares(shares);
        assertThat(shares.giveBack(0, 0, 100, 30)).isFalse();
        assertThat(shares.used(0, 0)).isEqualTo(30);
        assertThat(shares.giveBack(0, 0, 400, 0)).isTrue();
        assertThat(shares.closed(0)).isZero();
        assertThat(shares.fullest(0, 301, 0, 100)).isEqualTo(-1);
        assertThat(shares.take(0, 0, 250, 7)).isTrue();
        assertThat(shares.used(0, 0)).isEqualTo(7);
        assertThat(shares.most(0)).isEqualTo(750);
        shares.set(0, 0, 8);
        assertThat(shares.used(0, 0)).isEqualTo(8);
        assertThat(copy.most(0)).isEqualTo(500);
        assertThat(copy.used(0, 0)).isEqualTo(50);
        assertThatIllegalStateException()
                .isThrownBy(() -> shares.used(1, 0))
                .withMessage("site 1 shares no accelerator");
    }

    private record Replica(int job, int site, int device) {}

    @Test
    void replicasAreAddedUpBySiteAndByAccelerator() {
        Instance instance = instance();
        Tenants tenants = new Tenants(instance, new int[][] {{3, 3}, {}, {4}}, new int[][] {{0, 1}, {}, {}});
        List<Replica> plain =
                new ArrayList<>(List.of(new Replica(0, 3, 0), new Replica(0, 3, 1), new Replica(2, 4, -1)));
        Random random = new Random(3);
        SplittableRandom picks = new SplittableRandom(3);
        for (int k = 0; k < 300; k++) {
            if (random.nextInt(5) < 3 || plain.isEmpty()) {
                Replica more = new Replica(random.nextInt(6), random.nextInt(12), random.nextInt(4) - 1);
                tenants.add(more.job, more.site, more.device);
                plain.add(more);
            } else {
                Replica less = plain.remove(random.nextInt(plain.size()));
                tenants.remove(less.job, less.site, less.device);
            }
            int site = random.nextInt(12);
            int device = random.nextInt(4) - 1;
            double[] sum = new double[instance.resources];
            tenants.sum(site, device, sum);
            List<Replica> there =
                    plain.stream().filter(each -> each.site == site).toList();
            assertThat(sum[0])
                    .isCloseTo(
                            there.stream()
                                    .mapToDouble(each -> 10 * (each.job + 1))
                                    .sum(),
                            within(1e-9));
            assertThat(sum[1])
                    .isCloseTo(there.stream().mapToDouble(each -> each.job).sum(), within(1e-9));
            double memory = there.stream()
                    .filter(each -> device >= 0 && each.device == device)
                    .mapToDouble(each -> 100 + each.job)
                    .sum();
            assertThat(sum[instance.resources - 1]).isCloseTo(memory, within(1e-9));
            int any = tenants.any(site, picks);
            assertThat(there.isEmpty() ? any == -1 : there.stream().anyMatch(each -> each.job == any))
                    .isTrue();
        }
    }

    @Test
    void everyReplicaOfASiteIsMetByChance() {
        Tenants tenants = new Tenants(instance(), new int[][] {{0}, {0}, {0}}, new int[][] {{}, {}, {}});
        int[] met = new int[3];
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 3000; k++) {
            met[tenants.any(0, random)]++;
        }
        // a thousand each; the standard deviation is 26
        for (int count : met) {
            assertThat(count).isBetween(870, 1130);
        }
    }
}
