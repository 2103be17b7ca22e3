/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows the loss of sites, a change of limits, and what is moved for it. */
class ReplanFaultsTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Placer placer = Placer.standard();

    private static Site site(String id, int accelerators) {
        return Site.builder(id, accelerators).power(1000).heat(1000).build();
    }

    private static Job.Builder job(String id, int accelerators, int priority) {
        return Job.builder(id).accelerators(accelerators).priority(priority);
    }

    @Test
    void aGangMovesOnlyTheReplicasOfTheLostSite() {
        List<Site> sites = List.of(site("a", 2), site("b", 2), site("c", 2), site("d", 2));
        List<Job> jobs = List.of(job("gang", 2, 0).replicas(3).build());
        Placement before = placer.place(sites, jobs);
        assertThat(before.sitesOf("gang")).containsExactly("a", "b", "c");
        Placement after = placer.replan(before, List.of(sites.get(0), sites.get(2), sites.get(3)), jobs, NEVER);
        assertThat(after.sitesOf("gang")).containsExactly("a", "d", "c");
        Change change = after.changesFrom(before).get(0);
        assertThat(change.replicasMoved()).isEqualTo(1);
    }

    @Test
    void aGangThatCannotBeCompletedGivesBackWhatItHeld() {
        List<Site> sites = List.of(site("a", 2), site("b", 2));
        List<Job> jobs = List.of(
                job("gang", 2, 1).replicas(2).build(), job("small", 1, 0).build());
        Placement before = placer.place(sites, jobs);
        assertThat(before.placed()).containsOnlyKeys("gang");
        Placement after = placer.replan(before, List.of(site("a", 2)), jobs, NEVER);
        assertThat(after.sitesOf("small")).containsExactly("a");
        assertThat(after.unplaced()).singleElement().satisfies(left -> {
            assertThat(left.job()).isEqualTo("gang");
            assertThat(left.fitting()).isZero();
        });
    }

    @Test
    void aRelaxedLimitPlacesTheDifferenceAlone() {
        List<Job> jobs = List.of(
                job("a", 1, 0).power(600).build(), job("b", 1, 0).power(600).build());
        Placement before = placer.place(List.of(site("s", 4)), jobs);
        Reason reason = before.unplaced().get(0).reasons().get(0);
        assertThat(reason.shortfall().constraint()).isEqualTo("heat");
        Site relaxed = Site.builder("s", 4).power(1200).heat(1200).build();
        Placement after = placer.replan(before, List.of(relaxed), jobs, NEVER);
        assertThat(after.changesFrom(before)).containsExactly(new Change("b", List.of(), List.of("s")));
    }

    @Test
    void twoJobsAreMovedWhereOneIsNotEnough() {
        Placement before = placer.place(
                List.of(site("large", 4)),
                List.of(job("a", 2, 0).build(), job("b", 2, 0).build()));
        List<Site> sites = List.of(site("large", 4), site("s", 2), site("t", 2));
        List<Job> jobs = List.of(
                job("a", 2, 0).build(), job("b", 2, 0).build(), job("c", 4, 3).build());
        Placement after = placer.replan(before, sites, jobs, 1);
        assertThat(after.sitesOf("c")).containsExactly("large");
        assertThat(after.unplaced()).isEmpty();
        assertThat(placer.replan(before, sites, jobs, 1.5).sitesOf("c")).isEmpty();
        assertThat(placer.replan(before, sites, jobs, 1, 1).sitesOf("c")).isEmpty();
    }

    @Test
    void aChainOfMovesMakesRoom() {
        // c fits on large alone, a then on middle alone, b then on small
        Placement before = placer.place(
                List.of(site("large", 4), site("middle", 3)),
                List.of(job("a", 3, 0).memory(0).build(), job("b", 2, 0).build()));
        Placement moved = placer.replan(
                before,
                List.of(site("large", 4), site("middle", 3), site("small", 2)),
                List.of(job("a", 3, 0).build(), job("b", 2, 0).build()),
                NEVER);
        assertThat(moved.changesFrom(before)).isEmpty();
        List<Site> sites = List.of(site("large", 4), site("middle", 3), site("small", 2));
        List<Job> jobs = List.of(
                job("a", 3, 0).build(), job("b", 2, 0).build(), job("c", 4, 5).build());
        assertThat(before.sitesOf("a")).isNotEqualTo(before.sitesOf("b"));
        Placement after = placer.replan(before, sites, jobs, 1);
        assertThat(after.unplaced()).isEmpty();
        assertThat(after.sitesOf("c")).containsExactly("large");
        assertThat(after.sitesOf("a")).containsExactly("middle");
        assertThat(after.sitesOf("b")).containsExactly("small");
    }

    @Test
    void aJobOfLowPriorityIsLeftOutOnlyWhereNoMoveWillDo() {
        List<Site> sites = List.of(site("a", 2), site("b", 2));
        List<Job> jobs = List.of(job("low", 2, 1).build(), job("high", 2, 5).build());
        Placement before = placer.place(sites, jobs);
        List<Site> left = sites.stream()
                .filter(site -> before.sitesOf("low").contains(site.id()))
                .toList();
        Placement after = placer.replan(before, left, jobs, 1);
        assertThat(after.placed()).containsOnlyKeys("high");
        assertThat(after.unplaced()).extracting(Unplaced::job).containsExactly("low");
        assertThat(placer.replan(before, left, jobs, 4).placed()).containsOnlyKeys("low");
    }

    @Test
    void whatFitsAfterMovesForOthersIsNotLeftOut() {
        // the move of m for the large one leaves room that the small one of no priority could not make itself
        Placement before = placer.place(
                List.of(site("large", 4)), List.of(job("m", 2, 0).power(1000).build()));
        List<Site> sites = List.of(site("large", 4), site("t", 2));
        List<Job> jobs = List.of(
                job("m", 2, 0).power(1000).build(),
                job("big", 3, 4).power(500).build(),
                job("small", 1, 0).power(500).build());
        Placement after = placer.replan(before, sites, jobs, 1);
        assertThat(after.unplaced()).isEmpty();
        assertThat(after.sitesOf("small")).containsExactly("large");
    }

    @Test
    void theLossOfTheLastSiteThatKnewARegionIsAReason() {
        Site near = Site.builder("near", 1)
                .latency("Asia", 0.01)
                .failureDomain("plane", "1")
                .build();
        List<Job> jobs = List.of(
                job("j", 1, 0).latencyLimit("Asia", 0.02).spreadOver("plane").build());
        Placement before = placer.place(List.of(near, site("b", 1)), jobs);
        assertThat(before.sitesOf("j")).containsExactly("near");
        Placement after = placer.replan(before, List.of(site("b", 1)), jobs, 0);
        Shortfall shortfall = after.unplaced().get(0).reasons().get(0).shortfall();
        assertThat(shortfall.subject()).isEqualTo("latency to Asia");
        assertThat(shortfall.offered()).isInfinite();
    }

    @Test
    void aJobWithMoreReplicasThanBeforeKeepsThoseThatItHad() {
        List<Site> sites = List.of(site("a", 2), site("b", 2), site("c", 2));
        Placement before =
                placer.place(sites, List.of(job("j", 2, 0).replicas(2).build()));
        Placement more =
                placer.replan(before, sites, List.of(job("j", 2, 0).replicas(3).build()), NEVER);
        assertThat(more.sitesOf("j")).containsExactly("a", "b", "c");
        Placement fewer = placer.replan(
                before, sites.subList(1, 3), List.of(job("j", 2, 0).build()), NEVER);
        assertThat(fewer.sitesOf("j")).containsExactly("b");
    }

    @Test
    void theStepsAndThePriceAreChecked() {
        Placement none = placer.place(List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.replan(none, List.of(), List.of(), Double.NaN))
                .withMessage("price is NaN, but must be in [0, ∞]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.replan(none, List.of(), List.of(), 0, -1))
                .withMessage("steps is -1, but must be in [0, ∞)");
    }
}
