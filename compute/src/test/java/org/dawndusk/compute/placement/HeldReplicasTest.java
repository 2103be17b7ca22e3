/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which replicas a new plan leaves where they ran, and what it gives back of those that it does not. */
class HeldReplicasTest {
    private final Placer placer = Placer.standard();

    private static Site site(String id, int accelerators, String plane) {
        return Site.builder(id, accelerators)
                .failureDomain(plane)
                .failureDomain("plane", plane)
                .build();
    }

    private Placement still(Placement before, List<Site> sites, Job... jobs) {
        return placer.replan(before, sites, List.of(jobs), Double.POSITIVE_INFINITY);
    }

    @Test
    void whereASiteShrinksTheJobOfHighestPriorityStays() {
        Job low = Job.builder("a").build();
        Job high = Job.builder("b").priority(5).build();
        Placement before = placer.place(List.of(site("s", 2, "1")), List.of(low, high));
        assertThat(before.placed()).containsOnlyKeys("a", "b");
        assertThat(still(before, List.of(site("s", 1, "1")), low, high).placed())
                .containsOnlyKeys("b");
    }

    @Test
    void aJobOfFewerReplicasKeepsTheFirstOnes() {
        List<Site> sites = List.of(site("a", 1, "1"), site("b", 1, "2"), site("c", 1, "3"));
        Placement before =
                placer.place(sites, List.of(Job.builder("j").replicas(3).build()));
        assertThat(before.sitesOf("j")).containsExactly("a", "b", "c");
        Placement after = still(before, sites, Job.builder("j").replicas(2).build());
        assertThat(after.sitesOf("j")).containsExactly("a", "b");
        assertThat(after.headroomAt("c").jobs()).isEmpty();
    }

    @Test
    void replicasThatHaveComeIntoOneDomainAreNotBothHeld() {
        Job job = Job.builder("j").replicas(2).spread().build();
        Placement before = placer.place(List.of(site("a", 1, "1"), site("b", 1, "2")), List.of(job));
        assertThat(before.sitesOf("j")).containsExactly("a", "b");
        List<Site> now = List.of(site("a", 1, "1"), site("b", 1, "1"), site("c", 1, "2"));
        assertThat(still(before, now, job).sitesOf("j")).containsExactly("a", "c");
    }

    @Test
    void aGangThatCannotBeCompletedGivesBackAllThatItTried() {
        Job gang = Job.builder("j").replicas(3).build();
        Placement before = placer.place(List.of(site("a", 1, "1"), site("b", 2, "2")), List.of(gang));
        assertThat(before.sitesOf("j")).hasSize(3);
        Placement after = still(before, List.of(site("a", 1, "1"), site("c", 1, "2")), gang);
        assertThat(after.placed()).isEmpty();
        assertThat(after.headroom().values())
                .allSatisfy(left -> assertThat(left.idleAccelerators()).isEqualTo(1));
    }

    private static Job.Builder pair() {
        return Job.builder("j").accelerators(2).replicas(2);
    }

    /** The empty sites that are alike are told apart by their domains where these bind: one lacks two things, one lacks one. */
    @Test
    void whatIsLackingIsLookedForAtEverySiteOfASpreadJob() {
        List<Site> sites = List.of(site("a", 4, "1"), site("b", 1, "1"), site("c", 1, "2"));
        Job spread = pair().spread().build();
        Job overPlanes = pair().spreadOver("plane").build();
        for (Job job : List.of(spread, overPlanes)) {
            Unplaced unplaced = placer.place(sites, List.of(job)).unplaced().get(0);
            assertThat(unplaced.fitting()).isEqualTo(1);
            assertThat(unplaced.reasons())
                    .filteredOn(reason -> reason.shortfall().constraint().equals("accelerators"))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.site()).isEqualTo("c"));
        }
    }
}
