/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** The bound of the pools: against closed forms, its own definition and a count of all choices. */
class PoolDualTest {
    private static Instance instance(double[] values, double[] accelerators, SiteClass... sites) {
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            jobs.add(Job.builder("j" + j)
                    .accelerators(accelerators[j])
                    .power(accelerators[j])
                    .build());
        }
        return new Instance(
                jobs,
                List.of(sites),
                new Objective(job -> values[Integer.parseInt(job.id().substring(1))], job -> 0, site -> 0, List.of()));
    }

    private static PoolDual descended(Instance instance) {
        PoolDual dual = new PoolDual(
                instance, IntStream.range(0, instance.value.length).toArray(), new Book(instance).left(), null);
        assertThat(dual.descend(160, 0, (value, bound) -> true)).isTrue();
        assertThat(dual.descend(160, 0, (value, bound) -> true)).isTrue();
        return dual;
    }

    @Test
    void oneSiteIsAFractionalKnapsack() {
        SiteClass site =
                new SiteClass(Site.builder("s", 12).power(1e6).heat(1e6).build(), 1);
        PoolDual dual = descended(instance(new double[] {10, 9, 8, 5, 4, 3}, new double[] {2, 3, 4, 5, 8, 9}, site));
        // the first three and three fifths of the fourth
        assertThat(dual.bound).isBetween(30.0, 30.1);
        assertThat(dual.price[Instance.ACCELERATORS]).isCloseTo(1, within(0.05));
        assertThat(dual.price[Instance.POWER]).isCloseTo(0, within(1e-6));
    }

    @Test
    void whereAllFitsTheBoundIsTheValueOfAll() {
        SiteClass site =
                new SiteClass(Site.builder("s", 100).power(1e6).heat(1e6).build(), 1);
        PoolDual dual = descended(instance(new double[] {10, 9, 8}, new double[] {2, 3, 4}, site));
        assertThat(dual.bound).isCloseTo(27, within(1e-9));
    }

    /** What fits nowhere counts for nothing from the start. */
    @Test
    void aJobWithoutAPoolIsWorthNothing() {
        SiteClass site = new SiteClass(Site.builder("s", 4).power(1e6).heat(1e6).build(), 1);
        Instance instance = instance(new double[] {10, 9}, new double[] {5, 4}, site);
        PoolDual dual = new PoolDual(instance, new int[] {0, 1}, new Book(instance).left(), null);
        assertThat(dual.bound).isEqualTo(9);
    }

    @Test
    void theBoundIsTheDualAtItsPricesAndAboveWhatIsPlaced() {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            List<SiteClass> sites = new ArrayList<>();
            for (int s = 0; s < 3; s++) {
                sites.add(new SiteClass(
                        Site.builder("s" + s, 4 + random.nextInt(5))
                                .power(3000 + random.nextInt(3000))
                                .heat(4000)
                                .downlinkRate(500)
                                .hostCores(40)
                                .build(),
                        1 + random.nextInt(3)));
            }
            List<Job> jobs = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                jobs.add(Job.builder(String.format("j%02d", j))
                        .accelerators(1 + random.nextInt(4))
                        .power(300 + random.nextInt(1500))
                        .heat(random.nextInt(1500))
                        .bandwidth(random.nextInt(150))
                        .hostCores(random.nextInt(12))
                        .replicas(1 + random.nextInt(2))
                        .priority(1 + random.nextInt(20))
                        .build());
            }
            Instance instance = new Instance(
                    jobs,
                    sites,
                    new Objective(Job::priority, job -> 0, site -> site.id().equals("s0") ? 0.002 : 0.001, List.of()));
            assertThat(instance.pools).isEqualTo(2);
            PoolDual dual = descended(instance);
            assertThat(dual.bound).isCloseTo(dualAt(instance, dual.price), within(1e-9 * dual.bound));
            BatchPlacement placed = BatchPlacer.standard()
                    .value(Job::priority)
                    .powerPrice(site -> site.id().equals("s0") ? 0.002 : 0.001)
                    .steps(500)
                    .place(sites, jobs);
            assertThat(dual.bound).isBetween(placed.value(), 1.3 * placed.value());
        }
    }

    private static double dualAt(Instance instance, double[] price) {
        double sum = 0;
        for (int k = 0; k < price.length; k++) {
            sum += price[k] == 0 ? 0 : price[k] * instance.poolCapacity[k];
        }
        for (int j = 0; j < instance.value.length; j++) {
            double least = Double.POSITIVE_INFINITY;
            for (int pool : instance.poolsFor[j]) {
                double priced = instance.poolPrice[pool] * instance.jobs.get(j).power();
                for (int r = 0; r < instance.resources; r++) {
                    priced += price[pool * instance.resources + r] * instance.demand[j * instance.resources + r];
                }
                least = Math.min(least, priced);
            }
            sum += Math.max(0, instance.value[j] - instance.replicas[j] * least);
        }
        return sum;
    }

    @Test
    void theListenerIsAskedEveryEightRounds() {
        SiteClass site =
                new SiteClass(Site.builder("s", 12).power(1e6).heat(1e6).build(), 1);
        Instance instance = instance(new double[] {10, 9, 8, 5}, new double[] {2, 3, 4, 5}, site);
        PoolDual dual = new PoolDual(instance, new int[] {0, 1, 2, 3}, new Book(instance).left(), null);
        int[] asked = new int[1];
        assertThat(dual.descend(20, 4, (value, bound) -> {
                    asked[0]++;
                    return value == 4;
                }))
                .isTrue();
        assertThat(asked[0]).isEqualTo(2);
        assertThat(dual.descend(20, 4, (value, bound) -> false)).isFalse();
    }
}
