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

/** Placing, taking off, undoing and searching, with what is used at each site added up anew after each change. */
class BookTest {
    private final Random random = new Random(5);
    private final BookCheck check = new BookCheck(random);
    private final Instance instance = check.instance;
    private final PoolDual dual = check.dual;
    private final int[] jobs = check.jobs;

    private boolean fitsSomewhere(Book book, int job) {
        return IntStream.range(0, instance.sites).anyMatch(s -> book.occupancy.fits(job, s));
    }

    @Test
    void placingTakingOffAndUndoingKeepTheBooks() {
        Book book = new Book(instance);
        Tenants tenants = book.follow();
        int refused = 0;
        for (int k = 0; k < 200; k++) {
            int job = random.nextInt(40);
            if (book.places(job)) {
                int[][] sites = book.sitesOf.clone();
                int[][] devices = book.devicesOf.clone();
                double before = book.value;
                int mark = book.changes();
                book.remove(job, tenants);
                assertThat(book.changes()).isEqualTo(mark + instance.replicas[job]);
                if (random.nextBoolean()) {
                    book.undo(mark);
                    book.restore(job, sites[job], devices[job]);
                    book.value = before;
                }
            } else {
                boolean fits = fitsSomewhere(book, job);
                boolean placed = book.place(job, dual, true);
                refused += placed ? 0 : 1;
                assertThat(placed && !fits).isFalse();
                assertThat(placed || !fits || instance.replicas[job] > 1).isTrue();
            }
            check.holds(book);
            if (random.nextInt(50) == 0) {
                book.clear();
                assertThat(book.changes()).isZero();
            }
        }
        assertThat(refused).isGreaterThan(10);
        Book copy = new Book(book);
        for (int j : jobs) {
            if (!copy.places(j)) {
                copy.place(j, dual, false);
            }
        }
        check.holds(copy);
        check.holds(book);
        double value = book.value;
        book.sumUp();
        assertThat(book.value).isCloseTo(value, within(1e-9));
    }

    /** Of the sites of one make that fit, none has a smaller share left than the one that is taken. */
    @Test
    void theFullestSiteThatFitsIsTaken() {
        Book book = new Book(instance);
        for (int k = 0; k < 60; k++) {
            int job = random.nextInt(40);
            for (int f = 0; f < instance.families && !book.places(job); f++) {
                int found = book.occupancy.find(job, f, false, true);
                int least = Integer.MAX_VALUE;
                for (int s = instance.firstSite[f]; s < instance.firstSite[f + 1]; s++) {
                    least = book.occupancy.fits(job, s) ? Math.min(least, check.level(book, s)) : least;
                }
                assertThat(found < 0 ? Integer.MAX_VALUE : check.level(book, found))
                        .isEqualTo(least);
                // what is certain fits unseen
                int quick = book.occupancy.find(job, f, false, false);
                assertThat(quick < 0 || book.occupancy.fits(job, quick)).isTrue();
            }
            if (!book.places(job)) {
                book.place(job, dual, false);
            }
        }
    }

    /** A watt costs more at a than at b: two replicas of 100 W take b, the next a, and what is not worth that stays out. */
    @Test
    void theCheaperPoolIsFilledFirst() {
        List<SiteClass> sites = List.of(
                new SiteClass(Site.builder("a", 2).power(1000).heat(1000).build(), 1),
                new SiteClass(Site.builder("b", 2).power(1000).heat(1000).build(), 1));
        List<Job> few = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
            few.add(Job.builder("j" + j)
                    .power(100)
                    .replicas(2)
                    .priority(j == 0 ? 5 : 3)
                    .build());
        }
        Instance priced = new Instance(
                few,
                sites,
                new Objective(Job::priority, job -> 0, site -> site.id().equals("a") ? 0.02 : 0.01, List.of()));
        Book book = new Book(priced);
        PoolDual start = new PoolDual(priced, new int[] {0, 1, 2}, book.left(), null);
        assertThat(start.priced(0, priced.poolOf[1], new double[start.price.length]))
                .isEqualTo(1);
        assertThat(book.place(1, start, false)).isTrue();
        assertThat(book.sitesOf[1]).containsExactly(1, 1);
        assertThat(book.place(2, start, false)).isFalse();
        assertThat(book.place(0, start, false)).isTrue();
        assertThat(book.sitesOf[0]).containsExactly(0, 0);
        assertThat(book.value).isEqualTo(3 - 2 + 5 - 4, within(1e-12));
        assertThat(book.occupancy.hosts(0, 0)).isTrue();
        assertThat(book.occupancy.hosts(0, 1)).isFalse();
    }

    @Test
    void whatIsLeftOfThePoolsIsTheirCapacityLessWhatRuns() {
        Book book = new Book(instance);
        for (int j = 0; j < 10; j++) {
            book.place(j, dual, true);
        }
        double[] left = book.left();
        double[] expected = instance.poolCapacity.clone();
        for (int j = 0; j < 10; j++) {
            for (int site : book.sitesOf[j]) {
                int pool = instance.poolOf[book.occupancy.family(site)];
                for (int r = 0; r < instance.resources; r++) {
                    expected[pool * instance.resources + r] -= instance.demand[j * instance.resources + r];
                }
            }
        }
        for (int k = 0; k < left.length; k++) {
            assertThat(left[k]).isEqualTo(expected[k], within(1e-6));
        }
    }

    /** Jobs of the search alone are moved, the value never falls, and the books still close. */
    @Test
    void theSearchKeepsTheBooksAndLeavesOthersWhereTheyAre() {
        for (int seed = 0; seed < 3; seed++) {
            BookCheck drawn = new BookCheck(new Random(seed));
            Book book = new Book(drawn.instance);
            int[] others = IntStream.range(0, 6).toArray();
            int[] own = IntStream.range(6, 40).toArray();
            for (int j : drawn.jobs) {
                book.place(j, drawn.dual, true);
            }
            book.clear();
            int[][] before = book.sitesOf.clone();
            double value = book.value;
            assertThat(new Search(book, drawn.dual, own, seed).run(20_000, (found, bound) -> true))
                    .isTrue();
            assertThat(book.value).isGreaterThan(value);
            drawn.holds(book);
            for (int j : others) {
                assertThat(book.sitesOf[j]).isEqualTo(before[j]);
            }
        }
    }

    @Test
    void theSearchTellsAndStops() {
        Book book = new Book(instance);
        for (int j : jobs) {
            book.place(j, dual, true);
        }
        book.clear();
        List<Double> told = new ArrayList<>();
        assertThat(new Search(book, dual, jobs, 1).run(1_000_000, (value, bound) -> {
                    told.add(value);
                    assertThat(bound).isEqualTo(dual.bound);
                    return told.size() < 2;
                }))
                .isFalse();
        assertThat(told).hasSize(2).isSorted();
        assertThat(book.value).isEqualTo(told.get(1), within(1e-9));
        check.holds(book);
    }

    /** One site that takes ten: the best of all sets of jobs, counted. */
    @Test
    void theSearchFindsTheBestSetForOneSite() {
        for (int seed = 0; seed < 3; seed++) {
            Random draws = new Random(seed);
            List<Job> few = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                few.add(Job.builder("j" + j)
                        .accelerators(1 + draws.nextInt(5))
                        .priority(1 + draws.nextInt(30))
                        .build());
            }
            int best = 0;
            for (int set = 0; set < 1 << 10; set++) {
                double used = 0;
                int value = 0;
                for (int j = 0; j < 10; j++) {
                    used += (set >> j & 1) * few.get(j).accelerators();
                    value += (set >> j & 1) * few.get(j).priority();
                }
                best = used <= 10 ? Math.max(best, value) : best;
            }
            BatchPlacement placement = BatchPlacer.standard()
                    .value(Job::priority)
                    .rounds(40)
                    .steps(5_000)
                    .place(List.of(new SiteClass(Site.builder("s", 10).build(), 1)), few);
            assertThat(placement.value()).isEqualTo(best);
            assertThat(placement.bound()).isGreaterThanOrEqualTo(best - 1e-9);
        }
    }
}
