/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** How often prices are improved, when the search follows, and what a stop leaves: by what the listener hears. */
class BatchRoundsTest {
    private final List<Double> values = new ArrayList<>();
    private final List<Double> bounds = new ArrayList<>();

    private static SiteClass sites(int accelerators, int count) {
        return new SiteClass(Site.builder("s", accelerators).build(), count);
    }

    private static Job job(String id, int accelerators) {
        return Job.builder(id).accelerators(accelerators).build();
    }

    private BatchPlacer heard(BatchPlacer placer, int last) {
        values.clear();
        bounds.clear();
        return placer.progress((value, bound) -> {
            values.add(value);
            bounds.add(bound);
            return values.size() < last;
        });
    }

    /** A word every eight rounds; where the first pass is within 3 % of the bound there is no second, else two. */
    @Test
    void pricesAreImprovedTwiceWhereTheFirstPassIsNotGood() {
        BatchPlacer placer = BatchPlacer.standard().steps(0);
        List<Job> fit = List.of(job("a", 5), job("b", 3));
        heard(placer, Integer.MAX_VALUE).place(List.of(sites(8, 1)), fit);
        assertThat(values).hasSize(20).containsOnly(0.0);
        heard(placer.rounds(17), Integer.MAX_VALUE).place(List.of(sites(8, 1)), fit);
        assertThat(values).hasSize(2);
        List<Job> half = List.of(job("a", 5), job("b", 5));
        BatchPlacement placement = heard(placer, Integer.MAX_VALUE).place(List.of(sites(8, 1)), half);
        assertThat(values).hasSize(40);
        assertThat(values.subList(0, 20)).containsOnly(0.0);
        assertThat(values.subList(20, 40)).containsOnly(5.0);
        assertThat(bounds).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(placement.bound()).isEqualTo(bounds.get(39));
        // 98 of 100 are good enough
        heard(placer, Integer.MAX_VALUE)
                .place(List.of(sites(100, 1)), List.of(job("a", 49), job("b", 49), job("c", 49)));
        assertThat(values).hasSize(20);
        heard(placer, Integer.MAX_VALUE)
                .place(List.of(sites(100, 1)), List.of(job("a", 48), job("b", 48), job("c", 48)));
        assertThat(values).hasSize(40);
    }

    /** What higher ranks are worth is no value of the next: two of three accelerators that are left are not good. */
    @Test
    void eachRankIsMeasuredByItsOwnBound() {
        List<Job> jobs = List.of(
                job("a", 5),
                Job.builder("b").accelerators(2).priority(-1).build(),
                Job.builder("c").accelerators(2).priority(-1).build());
        BatchPlacement placement = heard(
                        BatchPlacer.standard().ranks(Job::priority).steps(0), Integer.MAX_VALUE)
                .place(List.of(sites(8, 1)), jobs);
        assertThat(values).hasSize(60);
        assertThat(values.subList(20, 40)).containsOnly(5.0);
        assertThat(values.subList(40, 60)).containsOnly(7.0);
        assertThat(placement.tiers()).extracting(Tier::rank).containsExactly(0, -1);
        assertThat(placement.tiers()).extracting(Tier::value).containsExactly(5.0, 2.0);
    }

    /** Of both passes the better one stands: eight rounds are too few for the first to be the best. */
    @Test
    void theBetterOfTwoPassesIsTaken() {
        int second = 0;
        int first = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Job> jobs = new ArrayList<>();
            for (int j = 0; j < 40; j++) {
                jobs.add(Job.builder(String.format("j%02d", j))
                        .accelerators(1 + random.nextInt(5))
                        .power(100 * (1 + random.nextInt(20)))
                        .heat(0)
                        .priority(1 + random.nextInt(20))
                        .build());
            }
            SiteClass sites = new SiteClass(Site.builder("s", 7).power(2500).build(), 6);
            BatchPlacer placer =
                    BatchPlacer.standard().value(Job::priority).rounds(8).steps(0);
            BatchPlacement placement = heard(placer, Integer.MAX_VALUE).place(List.of(sites), jobs);
            if (values.size() == 2) {
                assertThat(placement.value()).isGreaterThanOrEqualTo(values.get(1));
                second += placement.value() > values.get(1) ? 1 : 0;
                first += placement.value() == values.get(1) ? 1 : 0;
            }
        }
        assertThat(first).isPositive();
        assertThat(second).isPositive();
    }

    @Test
    void whereverItIsStoppedItHasAnAnswer() {
        List<Job> half =
                List.of(job("a", 5), job("b", 5), Job.builder("c").priority(-1).build());
        for (int last : new int[] {1, 7, 20, 21, 39, 40, 41, 43}) {
            BatchPlacement placement =
                    heard(BatchPlacer.standard().ranks(Job::priority), last).place(List.of(sites(8, 1)), half);
            assertThat(values).hasSize(last);
            assertThat(placement.value()).isEqualTo(5);
            // the rank that follows is left out as a whole
            assertThat(placement.sitesOf("c")).isEmpty();
            assertThat(placement.tiers()).hasSize(2);
            assertThat(placement.explain("c").reasons())
                    .singleElement()
                    .satisfies(reason ->
                            assertThat(reason.shortfall().constraint()).isEqualTo("steps"));
            assertThat(placement.tiers().get(1).bound()).isEqualTo(1);
        }
        BatchPlacement whole = heard(BatchPlacer.standard().ranks(Job::priority).steps(0), Integer.MAX_VALUE)
                .place(List.of(sites(8, 1)), half);
        assertThat(whole.sitesOf("c")).containsExactly("s/0");
        assertThat(whole.value()).isEqualTo(6);
    }

    /** Without a budget of the user's 200,000 steps, of which it hears every 65,536; none where nothing is left out. */
    @Test
    void theSearchFollowsWhereSomethingIsLeftOut() {
        heard(BatchPlacer.standard(), Integer.MAX_VALUE).place(List.of(sites(8, 1)), List.of(job("a", 5), job("b", 5)));
        assertThat(values).hasSize(43);
        heard(BatchPlacer.standard(), Integer.MAX_VALUE).place(List.of(sites(8, 1)), List.of(job("a", 5), job("b", 3)));
        assertThat(values).hasSize(20);
        BatchPlacement stopped =
                heard(BatchPlacer.standard(), 41).place(List.of(sites(8, 1)), List.of(job("a", 5), job("b", 5)));
        assertThat(values).hasSize(41);
        assertThat(stopped.value()).isEqualTo(5);
    }

    /** A thousand steps a replica, from 200,000 to three million. */
    @Test
    void stepsGrowWithTheReplicas() {
        List<Job> jobs = List.of(
                Job.builder("a").replicas(150).build(),
                Job.builder("b").replicas(250).build(),
                Job.builder("c").replicas(9_000).build());
        Instance instance =
                new Instance(jobs, List.of(sites(8, 1)), new Objective(job -> 1, job -> 0, site -> 0, List.of()));
        assertThat(BatchPlacer.bySize(instance, new int[] {0})).isEqualTo(200_000);
        assertThat(BatchPlacer.bySize(instance, new int[] {1})).isEqualTo(250_000);
        assertThat(BatchPlacer.bySize(instance, new int[] {0, 1})).isEqualTo(400_000);
        assertThat(BatchPlacer.bySize(instance, new int[] {0, 1, 2})).isEqualTo(3_000_000);
    }

    /** Sites and jobs that random numbers make, in which the search has something to find. */
    private static List<Job> drawn(int count) {
        Random random = new Random(4);
        return IntStream.range(0, count)
                .mapToObj(j -> Job.builder(String.format("j%03d", j))
                        .accelerators(1 + random.nextInt(5))
                        .priority(1 + random.nextInt(20))
                        .build())
                .toList();
    }

    @Test
    void theSeedOfTheSearchDecidesWhatItFinds() {
        BatchPlacer placer =
                BatchPlacer.standard().value(Job::priority).rounds(16).steps(3_000);
        List<SiteClass> sites = List.of(sites(7, 9));
        List<Job> jobs = drawn(60);
        BatchPlacement first = placer.place(sites, jobs);
        BatchPlacement again = placer.seed(1).place(sites, jobs);
        BatchPlacement other = placer.seed(2).place(sites, jobs);
        BatchPlacement threads = placer.place(sites, jobs, command -> new Thread(command).start());
        int differ = 0;
        for (Job job : jobs) {
            assertThat(again.rows(job.id())).isDeepEqualTo(first.rows(job.id()));
            assertThat(threads.rows(job.id())).isDeepEqualTo(first.rows(job.id()));
            differ += other.sitesOf(job.id()).equals(first.sitesOf(job.id())) ? 0 : 1;
        }
        assertThat(differ).isPositive();
        assertThat(first.value())
                .isGreaterThan(placer.steps(0).place(sites, jobs).value());
        assertThat(first.tiers().get(0).value()).isEqualTo(first.value());
    }

    /** What came and went leaves no rounding in the value; and where few steps are spent, nothing is left out that fits. */
    @Test
    void afterTheSearchTheValueIsAddedUpAndWhatFitsIsPlaced() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Job> jobs = new ArrayList<>();
            for (int j = 0; j < 60; j++) {
                jobs.add(Job.builder(String.format("j%03d", j))
                        .accelerators(1 + random.nextInt(5))
                        .replicas(1 + random.nextInt(2))
                        .priority(1 + random.nextInt(20))
                        .build());
            }
            BatchPlacement placement = BatchPlacer.standard()
                    .value(job -> 0.1 * job.priority())
                    .rounds(8)
                    .steps(50L + 40L * seed)
                    .place(List.of(sites(7, 11)), jobs);
            double sum = 0;
            for (Job job : jobs) {
                sum += placement.sitesOf(job.id()).isEmpty() ? 0 : 0.1 * job.priority();
            }
            assertThat(placement.value()).isEqualTo(sum);
            for (String left : placement.unplaced()) {
                assertThat(placement.explain(left).reasons().get(0).shortfall().constraint())
                        .isNotEqualTo("steps");
            }
        }
    }

    @Test
    void aRankThatWasNotPlacedHasNoBook() {
        Instance instance =
                new Instance(drawn(3), List.of(sites(8, 1)), new Objective(job -> 1, job -> 0, site -> 0, List.of()));
        int[] all = {0, 1, 2};
        PoolDual dual = new PoolDual(instance, all, new Book(instance).left(), null);
        TierRun run = new TierRun(4, all, dual, 8, (value, bound) -> true);
        assertThatIllegalStateException().isThrownBy(run::book).withMessage("rank 4 has not been placed");
        assertThat(run.place(new Book(instance), 0.03)).isTrue();
        Tier tier = run.tier(run.book());
        assertThat(tier.rank()).isEqualTo(4);
        assertThat(tier.value()).isEqualTo(run.book().value);
        assertThat(tier.bound()).isEqualTo(dual.bound);
    }

    /** Regions that one of the sites knows are asked for; a region that none knows is named. */
    @Test
    void jobsAndSitesAreCheckedBeforeAnythingIsPlaced() {
        BatchPlacer placer = BatchPlacer.standard().steps(0);
        SiteClass europe =
                new SiteClass(Site.builder("e", 4).latency("Europe", 0.1).build(), 1);
        SiteClass asia = new SiteClass(Site.builder("f", 4).latency("Asia", 0.1).build(), 1);
        Job there = Job.builder("a").latencyLimit("Europe", 1).build();
        Job here = Job.builder("b").latencyLimit("Asia", 1).build();
        assertThat(placer.place(List.of(europe, asia), List.of(there, here)).unplaced())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(List.of(europe), List.of(there, here)))
                .withMessage("region of job b is Asia, but must be in those that a site knows, of them [Europe]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(List.of(europe), List.of(there, there)))
                .withMessage("job a is there twice, but must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.rounds(0))
                .withMessage("most is 0, but must be in [1, ∞)");
        assertThat(placer.place(List.of(), List.of()).value()).isZero();
    }
}
