/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.placement.Unplaced;
import org.junit.jupiter.api.Test;

class BatchPlacerTest {
    private static SiteClass satellites(String id, int count) {
        Site site = Site.builder(id, 8)
                .memoryPerAccelerator(80e9)
                .power(8000)
                .heat(8000)
                .jurisdiction("US")
                .latency("Europe", 0.02)
                .build();
        return new SiteClass(site, count);
    }

    private static Job.Builder job(String id, double accelerators) {
        return Job.builder(id).accelerators(accelerators).power(1000 * accelerators);
    }

    @Test
    void whatFillsTheFleetExactlyIsPlacedWithoutAGap() {
        List<Job> jobs = List.of(
                job("a", 4).replicas(20).build(),
                job("b", 2).replicas(39).build(),
                job("c", 0.5).replicas(4).build());
        BatchPlacement placement = BatchPlacer.standard().place(List.of(satellites("sat", 20)), jobs);
        assertThat(placement.unplaced()).isEmpty();
        assertThat(placement.value()).isEqualTo(160);
        assertThat(placement.gap()).isZero();
        assertThat(placement.sitesOf("c")).hasSize(4).allMatch(name -> name.startsWith("sat/"));
    }

    @Test
    void theMoreValuableJobWins() {
        List<Job> jobs = List.of(
                job("low", 8).replicas(3).priority(1).build(),
                job("top", 8).replicas(3).priority(5).build());
        BatchPlacement placement = BatchPlacer.standard()
                .value(each -> each.priority() * each.replicas())
                .place(List.of(satellites("sat", 4)), jobs);
        assertThat(placement.unplaced()).containsExactly("low");
        Unplaced why = placement.explain("low");
        assertThat(why.fitting()).isEqualTo(1);
        assertThat(why.reasons()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(why.reasons().get(0).shortfall().deficit()).isPositive();
    }

    @Test
    void aRuleOfTheUsersKeepsAJobOutAndIsNamed() {
        BatchPlacer placer = BatchPlacer.standard()
                .rule(
                        Job::priority,
                        (each, site) -> each.priority() < 3 || site.id().startsWith("safe")
                                ? Optional.empty()
                                : Optional.of(new Shortfall("safe sites", "safe site", 1, 0, "1")));
        List<Job> jobs = List.of(job("a", 1).priority(3).build(), job("b", 1).build());
        BatchPlacement placement = placer.place(List.of(satellites("sat", 2), satellites("safe", 1)), jobs);
        assertThat(placement.sitesOf("a")).containsExactly("safe/0");
        BatchPlacement without = placer.place(List.of(satellites("sat", 2)), jobs);
        assertThat(without.explain("a").reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.shortfall().constraint()).isEqualTo("safe sites"));
    }

    @Test
    void whatCostsMorePowerThanItIsWorthStaysOut() {
        BatchPlacement placement = BatchPlacer.standard()
                .powerPrice(site -> site.id().equals("dear") ? 1 : 0.0001)
                .place(
                        List.of(satellites("dear", 5), satellites("fair", 1)),
                        List.of(job("a", 8).build(), job("b", 8).build()));
        assertThat(placement.sitesOf("a")).containsExactly("fair/0");
        assertThat(placement.unplaced()).containsExactly("b");
        assertThat(placement.value()).isEqualTo(8 - 0.8);
        assertThat(placement.explain("b").reasons()).isNotEmpty();
    }

    @Test
    void whenStoppedAtOnceItStillAnswersAndSaysSo() {
        BatchPlacement placement = BatchPlacer.standard()
                .progress((value, bound) -> false)
                .place(
                        List.of(satellites("sat", 1)),
                        List.of(job("a", 9).build(), job("b", 8).build()));
        assertThat(placement.unplaced()).contains("a");
        placement
                .unplaced()
                .forEach(each -> assertThat(placement.explain(each).reasons()).isNotEmpty());
        assertThat(placement.bound()).isGreaterThanOrEqualTo(placement.value());
    }

    @Test
    void theHostLimitsWhereItSaysSo() {
        Site host = Site.builder("host", 8).power(1e4).heat(1e4).hostCores(64).build();
        Site free = Site.builder("free", 1).power(1e4).heat(1e4).build();
        List<SiteClass> sites = List.of(new SiteClass(host, 2), new SiteClass(free, 1));
        Job job = job("a", 1).hostCores(24).hostMemory(1e12).replicas(5).build();
        assertThat(BatchPlacer.standard().place(sites, List.of(job)).sitesOf("a"))
                .containsExactlyInAnyOrder("host/0", "host/0", "host/1", "host/1", "free/0");
        Job more = job("a", 1).hostCores(24).hostMemory(1e12).replicas(8).build();
        BatchPlacement placement = BatchPlacer.standard().place(sites, List.of(more));
        assertThat(placement.explain("a").reasons()).anySatisfy(reason -> {
            assertThat(reason.shortfall().constraint()).isEqualTo("host cores");
            assertThat(reason.shortfall().deficit()).isEqualTo(8);
        });
        // the hosts carry 128 / 24 of them, and the free one carries one
        assertThat(placement.bound()).isBetween(128.0 / 24 + 1, 7.0);
    }

    @Test
    void noValueOfALowerRankOutweighsAHigherOne() {
        List<Job> jobs = new ArrayList<>();
        jobs.add(job("top", 5).priority(1).build());
        for (int j = 0; j < 4; j++) {
            jobs.add(job("low-" + j, 4).build());
        }
        BatchPlacer placer = BatchPlacer.standard();
        List<SiteClass> sites = List.of(satellites("sat", 1));
        assertThat(placer.place(sites, jobs).value()).isEqualTo(8);
        BatchPlacement strict = placer.ranks(Job::priority).place(sites, jobs);
        assertThat(strict.sitesOf("top")).containsExactly("sat/0");
        assertThat(strict.value()).isEqualTo(5);
        assertThat(strict.gap()).isZero();
        // three accelerators are left beside the first rank, and no job of the second fits on them
        Tier second = strict.tiers().get(1);
        assertThat(second.rank()).isZero();
        assertThat(second.value()).isZero();
        assertThat(second.bound()).isBetween(3.0, 3.1);
        assertThat(second.gap()).isEqualTo(1);
    }

    @Test
    void theSearchLetsAJobThatIsWorthMoreIn() {
        // by value against what they use the two small jobs come first, and leave no room for the large one
        List<Job> jobs = List.of(
                job("large", 8).priority(16).build(),
                job("small-1", 1).priority(3).build(),
                job("small-2", 1).priority(3).build());
        BatchPlacer placer = BatchPlacer.standard().value(Job::priority);
        List<SiteClass> sites = List.of(satellites("sat", 1));
        assertThat(placer.steps(0).place(sites, jobs).value()).isEqualTo(6);
        assertThat(placer.place(sites, jobs).value()).isEqualTo(16);
    }

    @Test
    void aJobBiggerThanAnySiteIsPlacedNowhereAndSaidSo() {
        BatchPlacement placement = BatchPlacer.standard()
                .place(
                        List.of(satellites("sat", 1000)),
                        List.of(job("huge", 9).build(), job("fits", 8).build()));
        assertThat(placement.unplaced()).containsExactly("huge");
        assertThat(placement.bound()).isEqualTo(8);
        Unplaced why = placement.explain("huge");
        assertThat(why.fitting()).isZero();
        assertThat(why.reasons())
                .anySatisfy(reason ->
                        assertThat(reason.shortfall().detail()).isEqualTo("idle accelerators is 8.0, but 9.0 needed"));
    }

    @Test
    void theSearchCanBeStopped() {
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 40; j++) {
            jobs.add(job("j" + j, 1 + j % 5).priority(1 + j * 7 % 11).build());
        }
        int[] calls = new int[1];
        BatchPlacement placement = BatchPlacer.standard()
                .value(Job::priority)
                .steps(Long.MAX_VALUE)
                .progress((value, bound) -> ++calls[0] < 60)
                .place(List.of(satellites("sat", 5)), jobs);
        assertThat(calls[0]).isEqualTo(60);
        assertThat(placement.value()).isPositive();
    }

    @Test
    void badInputIsRefused() {
        BatchPlacer placer = BatchPlacer.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> satellites("sat", 0))
                .withMessage("count is 0, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(List.of(satellites("s", 1), satellites("s", 1)), List.of()))
                .withMessage("site s is there twice, but must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.steps(-1))
                .withMessage("most is -1, but must be in [0, ∞)");
        Job far = job("far", 1).latencyLimit("Mars", 1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(List.of(satellites("s", 1)), List.of(far)))
                .withMessageStartingWith("region of job far is Mars, but must be in those that a site knows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.value(each -> -1)
                        .place(List.of(satellites("s", 1)), List.of(job("a", 1).build())))
                .withMessage("value of job a is -1.0, but must be in [0, ∞)");
    }

    @Test
    void deniedJurisdictionsHoldAndKindsOfDomainsAreRefused() {
        Site site = Site.builder("s", 4).jurisdiction("US").build();
        List<SiteClass> sites = List.of(new SiteClass(site, 1));
        Job denied = Job.builder("j").denyJurisdictions("US").build();
        BatchPlacement placement = BatchPlacer.standard().place(sites, List.of(denied));
        assertThat(placement.explain("j").reasons().get(0).shortfall().constraint())
                .isEqualTo("jurisdiction");
        Job planes = Job.builder("j").spreadOver("plane").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchPlacer.standard().place(sites, List.of(planes)))
                .withMessage("kinds that job j is spread over is [plane], but must be in []");
    }
}
