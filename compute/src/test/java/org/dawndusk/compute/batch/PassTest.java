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
import org.junit.jupiter.api.Test;

/** One pass: its order by definition, and that it leaves out nothing that fits. */
class PassTest {
    private static final BatchProgress ON = (value, bound) -> true;

    private static double density(BookCheck drawn, int job) {
        Instance instance = drawn.instance;
        double least = Double.POSITIVE_INFINITY;
        for (int p : instance.poolsFor[job]) {
            double priced = instance.poolPrice[p] * instance.jobs.get(job).power();
            for (int r = 0; r < instance.resources; r++) {
                priced += drawn.dual.price[p * instance.resources + r] * instance.demand[job * instance.resources + r];
            }
            least = Math.min(least, priced);
        }
        return instance.value[job] / instance.replicas[job] / least;
    }

    @Test
    void jobsOfMostValueAgainstWhatTheyUseComeFirst() {
        BookCheck drawn = new BookCheck(new Random(5));
        int[] some = IntStream.range(3, 37).toArray();
        int[] order = Pass.order(drawn.instance, some, drawn.dual);
        assertThat(order.clone()).containsExactlyInAnyOrder(some);
        int alike = 0;
        for (int k = 0; k < order.length; k++) {
            double density = density(drawn, order[k]);
            assertThat(Pass.density(drawn.instance, drawn.dual, order[k])).isCloseTo(density, within(1e-9 * density));
            if (k > 0) {
                int step = (int) Math.floor(50 * Math.log(density));
                int before = (int) Math.floor(50 * Math.log(density(drawn, order[k - 1])));
                assertThat(before).isGreaterThanOrEqualTo(step);
                if (before == step) {
                    alike++;
                    Job a = drawn.instance.jobs.get(order[k - 1]);
                    Job b = drawn.instance.jobs.get(order[k]);
                    assertThat(a.accelerators() * a.replicas()).isGreaterThanOrEqualTo(b.accelerators() * b.replicas());
                }
            }
        }
        assertThat(alike).isPositive();
    }

    /** Of alike jobs the first by identifier; of jobs worth the same by accelerator, the largest. */
    @Test
    void amongJobsAlikeTheLargestAndThenTheFirstComesFirst() {
        List<Job> jobs = new ArrayList<>();
        double[] accelerators = {1, 2, 0.5, 2, 1, 4};
        for (int j = 0; j < 6; j++) {
            jobs.add(Job.builder("j" + j)
                    .accelerators(accelerators[j])
                    .replicas(j == 2 ? 6 : 1)
                    .build());
        }
        Instance instance = new Instance(
                jobs,
                List.of(new SiteClass(Site.builder("s", 8).build(), 1)),
                new Objective(job -> job.accelerators() * job.replicas(), job -> 0, site -> 0, List.of()));
        PoolDual dual = new PoolDual(instance, IntStream.range(0, 6).toArray(), new Book(instance).left(), null);
        // four, six halves, two, two, one, one
        assertThat(Pass.order(instance, new int[] {0, 1, 2, 3, 4, 5}, dual)).containsExactly(5, 2, 1, 3, 0, 4);
    }

    @Test
    void noJobThatIsLeftOutWouldFit() {
        int left = 0;
        for (int seed = 0; seed < 12; seed++) {
            BookCheck drawn = new BookCheck(new Random(seed));
            Pass pass = new Pass(new Book(drawn.instance), drawn.dual);
            int[] order = Pass.order(drawn.instance, drawn.jobs, drawn.dual);
            assertThat(pass.run(order, ON)).isTrue();
            drawn.holds(pass.book);
            assertThat(pass.book.changes()).isZero();
            for (int j : drawn.jobs) {
                if (!pass.book.places(j)) {
                    left++;
                    assertThat(new Book(pass.book).place(j, drawn.dual, true)).isFalse();
                }
            }
        }
        assertThat(left).isGreaterThan(50);
    }

    /** The order decides: what comes first takes the room. */
    @Test
    void jobsArePlacedInTheirOrder() {
        BookCheck drawn = new BookCheck(new Random(3));
        Pass pass = new Pass(new Book(drawn.instance), drawn.dual);
        int[] order = IntStream.range(0, 40).map(k -> 39 - k).toArray();
        pass.run(order, ON);
        Book plain = new Book(drawn.instance);
        for (int j : order) {
            plain.place(j, drawn.dual, false);
        }
        for (int j : order) {
            if (plain.places(j)) {
                assertThat(pass.book.sitesOf[j]).isEqualTo(plain.sitesOf[j]);
            }
        }
    }

    private static Instance small(int jobs, int sites, int accelerators) {
        List<Job> all = new ArrayList<>();
        for (int j = 0; j < jobs; j++) {
            all.add(Job.builder(String.format("j%05d", j)).build());
        }
        return new Instance(
                all,
                List.of(new SiteClass(Site.builder("s", accelerators).build(), sites)),
                new Objective(job -> 1, job -> 0, site -> 0, List.of()));
    }

    @Test
    void theListenerHearsOf4096JobsAndMayStop() {
        Instance instance = small(9_000, 5, 1_000);
        int[] order = IntStream.range(0, 9_000).toArray();
        PoolDual dual = new PoolDual(instance, order, new Book(instance).left(), null);
        List<Double> told = new ArrayList<>();
        Pass pass = new Pass(new Book(instance), dual);
        assertThat(pass.run(order, (value, bound) -> {
                    assertThat(bound).isEqualTo(dual.bound);
                    return told.add(value);
                }))
                .isTrue();
        // 4,000 are left out, and none of them is worth a word
        assertThat(told).containsExactly(4096.0, 5000.0);
        assertThat(pass.book.value).isEqualTo(5000);
        Pass stopped = new Pass(new Book(instance), dual);
        assertThat(stopped.run(order, (value, bound) -> false)).isFalse();
        assertThat(stopped.book.value).isEqualTo(4096);
    }

    @Test
    void whatAPassPlacedCannotBeUndone() {
        Instance instance = small(5, 1, 10);
        int[] order = IntStream.range(0, 5).toArray();
        Pass pass = new Pass(new Book(instance), new PoolDual(instance, order, new Book(instance).left(), null));
        assertThat(pass.run(order, ON)).isTrue();
        assertThat(pass.book.value).isEqualTo(5);
        assertThat(pass.book.changes()).isZero();
    }

    /** Jobs left out are counted too. */
    @Test
    void theListenerHearsOf4096JobsThatAreTriedAgain() {
        Instance instance = small(9_000, 1, 10);
        int[] order = IntStream.range(0, 9_000).toArray();
        PoolDual dual = new PoolDual(instance, order, new Book(instance).left(), null);
        Pass pass = new Pass(new Book(instance), dual);
        List<Double> told = new ArrayList<>();
        assertThat(pass.fill(order, (value, bound) -> told.add(value))).isTrue();
        assertThat(told).containsExactly(10.0, 10.0);
        assertThat(new Pass(new Book(instance), dual).fill(order, (value, bound) -> false))
                .isFalse();
        // two words of the pass itself, and the third of those that are tried again
        told.clear();
        assertThat(new Pass(new Book(instance), dual).run(order, (value, bound) -> {
                    told.add(value);
                    return told.size() < 3;
                }))
                .isFalse();
        assertThat(told).hasSize(3);
        int[] few = Arrays.copyOf(order, 4_095);
        told.clear();
        assertThat(new Pass(new Book(instance), dual).fill(few, (value, bound) -> told.add(value)))
                .isTrue();
        assertThat(told).isEmpty();
    }

    /** After eight replicas found no room, four of the like are tried and fit, and so are eight that differ in anything. */
    @Test
    void fewerReplicasOfTheLikeAndOthersAreTriedAfterAFailure() {
        List<Job> jobs = List.of(
                eight("a").build(),
                eight("b").memory(5).build(),
                eight("c").latencyLimit("Europe", 1).build(),
                eight("d").spread().build(),
                eight("e").power(300).heat(0).build(),
                eight("f").memory(5).replicas(4).build(),
                eight("g").build());
        Site near = Site.builder("s", 4)
                .memoryPerAccelerator(9)
                .power(1000)
                .latency("Europe", 0.1)
                .build();
        Site far = Site.builder("t", 10).latency("Europe", 2).build();
        Instance instance = new Instance(
                jobs,
                List.of(new SiteClass(near, 1), new SiteClass(far, 1)),
                new Objective(job -> 1, job -> 0, each -> 0, List.of()));
        int[] all = IntStream.range(0, 7).toArray();
        PoolDual dual = new PoolDual(instance, all, new Book(instance).left(), null);
        for (int first = 1; first < 5; first++) {
            Pass pass = new Pass(new Book(instance), dual);
            int other = first == 4 ? 6 : 0;
            pass.fill(new int[] {first, other}, ON);
            assertThat(pass.book.places(first)).isFalse();
            assertThat(pass.book.places(other)).isTrue();
        }
        Pass fewer = new Pass(new Book(instance), dual);
        fewer.fill(new int[] {1, 5}, ON);
        assertThat(fewer.book.places(5)).isTrue();
        // what is placed is not placed again
        fewer.fill(new int[] {5, 0}, ON);
        assertThat(fewer.book.sitesOf[5]).containsExactly(0, 0, 0, 0);
        assertThat(fewer.book.value).isEqualTo(2);
    }

    private static Job.Builder eight(String id) {
        return Job.builder(id).accelerators(1).replicas(8);
    }
}
