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

/** The changes of the local search, one by one, with all books added up anew. */
class SearchTest {
    private static final int[] OWN = IntStream.range(6, 40).toArray();

    private static Book filled(BookCheck drawn) {
        Book book = new Book(drawn.instance);
        for (int j : drawn.jobs) {
            book.place(j, drawn.dual, true);
        }
        book.clear();
        return book;
    }

    private static List<Integer> unplaced(Book book, int[] jobs) {
        return Arrays.stream(jobs).filter(j -> !book.places(j)).boxed().toList();
    }

    private static void listsWhatIsLeft(Search search, Book book) {
        assertThat(Arrays.copyOf(search.left, search.count))
                .containsExactlyInAnyOrder(
                        unplaced(book, OWN).stream().mapToInt(Integer::intValue).toArray());
    }

    /** A change stands where the value is not below what is asked, else nothing is changed at all. */
    @Test
    void aChangeKeepsItsLimitOrIsUndone() {
        int kept = 0;
        int undone = 0;
        int ejected = 0;
        for (int seed = 0; seed < 6; seed++) {
            BookCheck drawn = new BookCheck(new Random(seed));
            Random random = new Random(seed);
            Book book = filled(drawn);
            Search search = new Search(book, drawn.dual, OWN, seed);
            for (int k = 0; k < 150 && search.count > 0; k++) {
                int[][] sites = book.sitesOf.clone();
                int[][] devices = book.devicesOf.clone();
                double before = book.value;
                double least = before + 6 * random.nextDouble() - 4;
                int moved = search.attempt(least);
                drawn.holds(book);
                listsWhatIsLeft(search, book);
                boolean same = Arrays.deepEquals(sites, book.sitesOf) && Arrays.deepEquals(devices, book.devicesOf);
                if (same) {
                    undone++;
                    assertThat(book.value).isEqualTo(before);
                } else {
                    kept++;
                    assertThat(book.value).isGreaterThanOrEqualTo(least);
                    ejected += ejected(drawn.instance, book, sites, moved);
                }
            }
        }
        assertThat(kept).isGreaterThan(50);
        assertThat(undone).isGreaterThan(50);
        assertThat(ejected).isGreaterThan(20);
    }

    /** How many jobs left their sites; they are worth no more than half more than what came in first. */
    private static int ejected(Instance instance, Book book, int[][] sites, int moved) {
        double lost = 0;
        double most = 0;
        int out = 0;
        int in = 0;
        int replicas = 0;
        for (int j = 0; j < sites.length; j++) {
            if (!Arrays.equals(sites[j], book.sitesOf[j])) {
                assertThat(j).isGreaterThanOrEqualTo(6);
                lost += sites[j].length > 0 ? instance.value[j] : 0;
                out += sites[j].length > 0 ? 1 : 0;
                in += sites[j].length == 0 ? 1 : 0;
                most = sites[j].length == 0 ? Math.max(most, instance.value[j]) : most;
                replicas += sites[j].length;
            }
        }
        assertThat(out).isLessThanOrEqualTo(12);
        assertThat(in).isBetween(1, 13);
        assertThat(lost).isLessThanOrEqualTo(1.5 * most);
        // what was taken off, and what was tried in its place
        assertThat(moved).isGreaterThanOrEqualTo(replicas);
        return out;
    }

    /** Asked for more than there can be it changes nothing, whatever it tried; asked for nothing it undoes nothing that fits. */
    @Test
    void allIsUndoneWhereTooMuchIsAsked() {
        BookCheck drawn = new BookCheck(new Random(8));
        Book book = filled(drawn);
        Search search = new Search(book, drawn.dual, OWN, 8);
        int[][] sites = book.sitesOf.clone();
        double value = book.value;
        for (int k = 0; k < 200; k++) {
            assertThat(search.attempt(Double.POSITIVE_INFINITY)).isNotNegative();
            assertThat(book.sitesOf).isDeepEqualTo(sites);
            assertThat(book.value).isEqualTo(value);
            assertThat(book.changes()).isZero();
            listsWhatIsLeft(search, book);
        }
        drawn.holds(book);
    }

    /** Of three that are drawn: the densest of all comes as often as one of three draws meets it. */
    @Test
    void theDensestAndTheSparsestOfThreeAreTaken() {
        BookCheck drawn = new BookCheck(new Random(2));
        Book book = new Book(drawn.instance);
        for (int j = 0; j < 30; j++) {
            book.place(j, drawn.dual, true);
        }
        Search search = new Search(book, drawn.dual, OWN, 5);
        int count = search.count;
        double[] densities = IntStream.range(0, 40)
                .mapToDouble(j -> Pass.density(drawn.instance, drawn.dual, j))
                .toArray();
        int[] left = Arrays.stream(search.left, 0, count)
                .boxed()
                .sorted((a, b) -> Double.compare(densities[a], densities[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] times = new int[40];
        for (int k = 0; k < 30_000; k++) {
            times[search.densest()]++;
        }
        for (int rank = 0; rank < count; rank++) {
            double share = Math.pow((rank + 1.0) / count, 3) - Math.pow((double) rank / count, 3);
            assertThat(times[left[rank]] / 30_000.0).isCloseTo(share, within(0.015));
        }
    }

    /** One of each site and two of a small one: the sparser the job, the more often it is met; others are never. */
    @Test
    void theSparsestOfThreeTenantsIsTaken() {
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 5; j++) {
            jobs.add(Job.builder("j" + j).accelerators(2).priority(j + 1).build());
        }
        Instance instance = new Instance(
                jobs,
                List.of(
                        new SiteClass(Site.builder("a", 2).build(), 3),
                        new SiteClass(Site.builder("b", 3).build(), 2),
                        new SiteClass(Site.builder("c", 2).jurisdiction("US").build(), 4)),
                new Objective(Job::priority, job -> 0, site -> site.id().equals("c") ? 0.1 : 0, List.of()));
        int[] all = {0, 1, 2, 3, 4};
        Book book = new Book(instance);
        PoolDual dual = new PoolDual(instance, all, book.left(), null);
        for (int j : all) {
            assertThat(book.place(j, dual, true)).isTrue();
        }
        // all stand on the five sites of the free pool
        Search search = new Search(book, dual, new int[] {0, 1, 2, 3}, 1);
        int free = instance.poolOf[book.occupancy.family(book.sitesOf[0][0])];
        int[] sites = new int[instance.sites];
        int[] tenants = new int[5];
        int none = 0;
        for (int k = 0; k < 30_000; k++) {
            sites[search.anySite(free)]++;
            int tenant = search.sparsest(free);
            if (tenant < 0) {
                none++;
            } else {
                tenants[tenant]++;
            }
            assertThat(search.sparsest(1 - free)).isEqualTo(-1);
        }
        for (int s = 0; s < instance.sites; s++) {
            boolean there = instance.poolOf[book.occupancy.family(s)] == free;
            assertThat(sites[s] / 30_000.0).isCloseTo(there ? 0.2 : 0, within(0.012));
        }
        // draws that meet nothing sparser and the job once at least; the fifth may not be moved
        for (int j = 0; j < 4; j++) {
            double share = Math.pow((5.0 - j) / 5, 3) - Math.pow((4.0 - j) / 5, 3);
            assertThat(tenants[j] / 30_000.0).isCloseTo(share, within(0.015));
        }
        assertThat(tenants[4]).isZero();
        assertThat(none / 30_000.0).isCloseTo(1.0 / 125, within(0.003));
    }

    @Test
    void jobsAreAlikeThatAreWorthAndNeedTheSame() {
        List<Job> jobs = List.of(
                base("a").build(),
                base("b").build(),
                base("c").power(20).heat(5).build(),
                base("d").memory(4).build(),
                base("e").replicas(2).build(),
                base("f").priority(9).build());
        Instance instance = new Instance(
                jobs,
                List.of(new SiteClass(
                        Site.builder("s", 8)
                                .memoryPerAccelerator(9)
                                .power(100)
                                .heat(100)
                                .build(),
                        1)),
                new Objective(Job::priority, job -> 0, site -> 0, List.of()));
        int[] all = {0, 1, 2, 3, 4, 5};
        Book book = new Book(instance);
        Search search = new Search(book, new PoolDual(instance, all, book.left(), null), all, 1);
        for (int j = 1; j < 6; j++) {
            assertThat(search.alike(0, j)).isEqualTo(j == 1);
            assertThat(search.alike(j, 1)).isEqualTo(j == 1);
        }
    }

    private static Job.Builder base(String id) {
        return Job.builder(id).accelerators(1).memory(3).power(10).heat(5).priority(2);
    }

    /** Jobs that are worth nothing, or that no pool is open to, are not looked at. */
    @Test
    void whatCannotGainIsNotLeft() {
        List<Job> jobs = List.of(
                Job.builder("a").priority(1).build(),
                Job.builder("b").priority(0).build(),
                Job.builder("c").accelerators(9).priority(1).build());
        Instance instance = new Instance(
                jobs,
                List.of(new SiteClass(Site.builder("s", 2).build(), 1)),
                new Objective(Job::priority, job -> 0, site -> 0, List.of()));
        int[] all = {0, 1, 2};
        Book book = new Book(instance);
        PoolDual dual = new PoolDual(instance, all, book.left(), null);
        Search search = new Search(book, dual, all, 1);
        assertThat(Arrays.copyOf(search.left, search.count)).containsExactly(0);
        // it fits: then nothing is left, and no step is wanted
        int[] calls = new int[1];
        assertThat(search.run(Long.MAX_VALUE, (value, bound) -> ++calls[0] < 0)).isTrue();
        assertThat(calls[0]).isZero();
        assertThat(book.places(0)).isTrue();
        assertThat(book.value).isEqualTo(1);
        Book empty = new Book(instance);
        assertThat(new Search(empty, dual, all, 1).run(0, (value, bound) -> true))
                .isTrue();
        assertThat(empty.places(0)).isFalse();
    }

    /** With 300 steps a replica it may go below the best by the mean value of a job, and by nothing at the end. */
    @Test
    void theSearchWandersWhereThereAreStepsEnough() {
        BookCheck drawn = new BookCheck(new Random(5));
        Search search = new Search(new Book(drawn.instance), drawn.dual, OWN, 3);
        int replicas = 0;
        double values = 0;
        for (int j : OWN) {
            replicas += drawn.instance.jobs.get(j).replicas();
            values += drawn.instance.jobs.get(j).priority();
        }
        long enough = 300L * replicas;
        assertThat(search.below(0, enough)).isEqualTo(values / 34, within(1e-9));
        assertThat(search.below(enough / 4, enough)).isEqualTo(0.75 * values / 34, within(1e-9));
        assertThat(search.below(2 * enough, 2 * enough)).isZero();
        assertThat(search.below(0, enough - 1)).isZero();
    }

    /** Two small jobs run, of which one may be moved; the large job needs the room of the one or of both. */
    private static Search small(int large, int[] movable) {
        List<Job> jobs = List.of(
                Job.builder("a").accelerators(1).priority(2).build(),
                Job.builder("b").accelerators(1).replicas(2).priority(3).build(),
                Job.builder("c").accelerators(large).priority(9).build());
        Instance instance = new Instance(
                jobs,
                List.of(new SiteClass(Site.builder("s", 8).build(), 1)),
                new Objective(Job::priority, job -> 0, site -> 0, List.of()));
        Book book = new Book(instance);
        PoolDual dual = new PoolDual(instance, new int[] {0, 1, 2}, book.left(), null);
        assertThat(book.place(0, dual, true)).isTrue();
        assertThat(book.place(1, dual, true)).isTrue();
        book.clear();
        return new Search(book, dual, movable, 1);
    }

    /** Two replicas come off, the large job is tried, they are tried again, and twelve times one of those left. */
    @Test
    void stepsAreTheReplicasThatAreMovedAndTried() {
        assertThat(small(7, new int[] {1, 2}).attempt(0)).isEqualTo(2 + 1 + 2 + 12 * 2);
        assertThat(small(7, new int[] {1, 2}).attempt(Double.POSITIVE_INFINITY)).isEqualTo(2 + 1 + 2 + 12 * 2);
        // the other small job keeps the large one out
        Search none = small(8, new int[] {1, 2});
        assertThat(none.attempt(0)).isEqualTo(2 + 1);
        assertThat(Arrays.copyOf(none.left, none.count)).containsExactly(2);
        // five are free: nothing comes off
        assertThat(small(5, new int[] {1, 2}).attempt(0)).isZero();
    }

    /** Every 65,536 steps, with the best value so far; the end is the best as well. */
    @Test
    void theListenerHearsTheBestAndTheEndIsTheBest() {
        BookCheck drawn = new BookCheck(new Random(5));
        Book book = filled(drawn);
        List<Double> told = new ArrayList<>();
        assertThat(new Search(book, drawn.dual, OWN, 3).run(500_000, (value, bound) -> told.add(value)))
                .isTrue();
        assertThat(told).hasSize(7).isSorted();
        assertThat(book.value).isGreaterThanOrEqualTo(told.get(6));
        drawn.holds(book);
    }
}
