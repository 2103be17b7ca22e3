/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many moves and steps room is looked for, who moves first, and what a search in vain leaves behind. */
class EjectionTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Placer placer = Placer.standard();

    private static Site site(String id, int accelerators) {
        return Site.builder(id, accelerators).power(1000).heat(1000).build();
    }

    private static Job job(String id, int accelerators, int priority) {
        return Job.builder(id).accelerators(accelerators).priority(priority).build();
    }

    @Test
    void threeJobsMakeRoomAndFourDoNot() {
        List<Job> jobs = new ArrayList<>(List.of(job("a", 2, 0), job("b", 2, 0), job("c", 2, 0)));
        List<Site> sites = new ArrayList<>(List.of(site("s1", 2), site("s2", 2), site("s3", 2)));
        Placement before = placer.place(List.of(site("large", 6)), jobs);
        jobs.add(job("z", 6, 9));
        sites.add(site("large", 6));
        Placement after = placer.replan(before, sites, jobs, 1);
        assertThat(after.sitesOf("z")).containsExactly("large");
        assertThat(after.unplaced()).isEmpty();

        jobs = new ArrayList<>(List.of(job("a", 2, 0), job("b", 2, 0), job("c", 2, 0), job("d", 2, 0)));
        sites = List.of(site("s1", 2), site("s2", 2), site("s3", 2), site("s4", 2), site("larger", 8));
        Placement four = placer.place(List.of(site("larger", 8)), jobs);
        jobs.add(job("z", 8, 9));
        Placement still = placer.replan(four, sites, jobs, 1);
        assertThat(still.unplaced()).extracting(Unplaced::job).containsExactly("z");
        assertThat(still.sitesOf("d")).containsExactly("larger");
    }

    /** The small one would take the cheap site that the large one alone needs. */
    @Test
    void theLargerOfThoseThatMoveIsPlacedFirst() {
        Placer cheap =
                Placer.standard().objectives(Objective.power(site -> site.id().equals("q") ? 0 : 5));
        Job small = Job.builder("a").accelerators(1).power(100).build();
        Job large = Job.builder("b").accelerators(2).power(200).build();
        Placement before = cheap.place(List.of(site("large", 3)), List.of(small, large));
        List<Site> sites = List.of(site("large", 3), site("p", 1), site("q", 2));
        Placement after = cheap.replan(before, sites, List.of(small, large, job("c", 3, 9)), 1);
        assertThat(after.sitesOf("c")).containsExactly("large");
        assertThat(after.sitesOf("b")).containsExactly("q");
        assertThat(after.sitesOf("a")).containsExactly("p");
        // of as many accelerators the one of more power
        Job dim = Job.builder("a").accelerators(1).power(100).build();
        Job bright = Job.builder("b").accelerators(1).power(200).build();
        Placement two = cheap.place(List.of(site("large", 3)), List.of(dim, bright));
        List<Site> byPower = List.of(
                site("large", 3),
                Site.builder("p", 1).power(150).heat(1000).build(),
                Site.builder("q", 1).power(250).heat(1000).build());
        Placement moved = cheap.replan(two, byPower, List.of(dim, bright, job("c", 3, 9)), 1);
        assertThat(moved.sitesOf("b")).containsExactly("q");
        assertThat(moved.sitesOf("a")).containsExactly("p");
    }

    /** Each of two jobs needs one move, and so one step; no site has power for two. */
    @Test
    void theStepsAreSharedAndSpentOnce() {
        List<Job> jobs = new ArrayList<>(List.of(lit("a", 1, 0), lit("b", 1, 0)));
        Placement before = placer.place(List.of(dim("m1", 1), dim("m2", 1)), jobs);
        List<Site> sites = List.of(dim("m1", 2), dim("m2", 2), dim("t1", 1), dim("t2", 1));
        jobs.addAll(List.of(lit("y", 2, 3), lit("z", 2, 3)));
        assertThat(placer.replan(before, sites, jobs, 1, 2).unplaced()).isEmpty();
        assertThat(placer.replan(before, sites, jobs, 1, 1).unplaced())
                .extracting(Unplaced::job)
                .containsExactly("z");
        assertThat(placer.replan(before, sites, jobs, 1, 0).unplaced())
                .extracting(Unplaced::job)
                .containsExactly("y", "z");
    }

    private static Site dim(String id, int accelerators) {
        return Site.builder(id, accelerators).power(100).heat(100).build();
    }

    private static Job lit(String id, int accelerators, int priority) {
        return Job.builder(id)
                .accelerators(accelerators)
                .power(100)
                .priority(priority)
                .build();
    }

    /** Four that are worth more stand in the way of the first; to move one in three ways takes more than ten steps. */
    @Test
    void aJobThatFindsNoWayLeavesTheStepsOfTheNext() {
        List<Job> jobs = new ArrayList<>(
                List.of(job("a", 1, 3), job("b", 1, 3), job("c", 1, 3), job("d", 1, 3), job("m", 1, 0)));
        Placement before = placer.place(List.of(site("large", 4), site("mid", 1)), jobs);
        assertThat(before.unplaced()).isEmpty();
        jobs.addAll(List.of(job("y", 4, 2), job("z", 2, 1)));
        List<Site> sites = List.of(site("large", 4), site("mid", 2), site("tiny", 1));
        Placement after = placer.replan(before, sites, jobs, 0.5, 20);
        assertThat(after.unplaced()).extracting(Unplaced::job).containsExactly("y");
        String free = after.sitesOf("z").get(0);
        assertThat(free).isEqualTo("mid");
    }

    @Test
    void aSearchWhoseStepsEndLeavesAllWhereItWas() {
        List<Job> jobs = new ArrayList<>(List.of(job("a", 3, 0), job("b", 2, 0)));
        Placement before = placer.place(List.of(site("large", 4), site("middle", 3)), jobs);
        List<Site> sites = List.of(site("large", 4), site("middle", 3), site("small", 2));
        jobs.add(job("c", 4, 5));
        for (int steps = 0; steps < 3; steps++) {
            Placement after = placer.replan(before, sites, jobs, 1, steps);
            if (after.sitesOf("c").isEmpty()) {
                assertThat(after.placed()).isEqualTo(before.placed());
            } else {
                assertThat(after.unplaced()).isEmpty();
            }
        }
        assertThat(placer.replan(before, sites, jobs, 1, 20).unplaced()).isEmpty();
    }

    /** Two replicas would move for the priority of one. */
    @Test
    void thePriceIsThatOfEveryReplicaThatMoves() {
        Job pair = Job.builder("a").accelerators(1).replicas(2).build();
        Placement before = placer.place(List.of(site("large", 2)), List.of(pair));
        List<Site> sites = List.of(site("large", 2), site("s", 1), site("t", 1));
        List<Job> jobs = List.of(pair, job("b", 2, 2));
        assertThat(placer.replan(before, sites, jobs, 1.5).unplaced())
                .extracting(Unplaced::job)
                .containsExactly("b");
        assertThat(placer.replan(before, sites, jobs, 0.9).unplaced()).isEmpty();
        Job wide = Job.builder("b").accelerators(1).replicas(2).priority(2).build();
        Job one = job("a", 1, 0);
        Placement single = placer.place(List.of(site("large", 2)), List.of(one));
        assertThat(placer.replan(single, List.of(site("large", 2), site("t", 1)), List.of(one, wide), 1.5)
                        .unplaced())
                .isEmpty();
    }

    /** One that runs where the job never fits is not in its way: the only step goes to the other. */
    @Test
    void onlyJobsAtSitesThatWouldDoAreInTheWay() {
        List<Job> jobs = new ArrayList<>(List.of(job("a", 1, 0), job("b", 2, 0)));
        Placement before = placer.place(List.of(site("small", 1), site("large", 2)), jobs);
        jobs.add(job("c", 3, 3));
        List<Site> sites = List.of(site("small", 1), site("large", 3), site("t", 2));
        Placement after = placer.replan(before, sites, jobs, 1, 1);
        assertThat(after.unplaced()).isEmpty();
        assertThat(after.sitesOf("a")).containsExactly("small");
    }

    /** What the small one may not do without is at the large site alone, and m takes all power there. */
    @Test
    void whatFitsOnceOthersHaveMovedIsPlaced() {
        Site large = Site.builder("large", 4)
                .power(1000)
                .heat(1000)
                .jurisdiction("US")
                .build();
        Site other =
                Site.builder("t", 2).power(1000).heat(1000).jurisdiction("DE").build();
        Job m = Job.builder("m").accelerators(2).power(1000).build();
        Job big = Job.builder("big").accelerators(3).power(500).priority(4).build();
        Job small = Job.builder("small").power(500).allowJurisdictions("US").build();
        Placement before = placer.place(List.of(large), List.of(m));
        Placement after = placer.replan(before, List.of(large, other), List.of(m, big, small), 1);
        assertThat(after.unplaced()).isEmpty();
        assertThat(after.sitesOf("small")).containsExactly("large");
        assertThat(after.sitesOf("m")).containsExactly("t");
    }

    /** The gang of low priority holds what the other needs until it is known that it cannot be completed. */
    @Test
    void whatAGangGivesBackGoesToOneThatWasTurnedAway() {
        Job gang = Job.builder("gang").accelerators(2).replicas(2).build();
        Placement before = placer.place(List.of(site("a", 2), site("b", 2)), List.of(gang));
        Placement after = placer.replan(before, List.of(site("a", 2)), List.of(gang, job("high", 2, 1)), NEVER);
        assertThat(after.placed()).containsOnlyKeys("high");
    }

    @Test
    void aGangThatIsCompletedIsPlacedOnce() {
        Job gang = Job.builder("gang").accelerators(2).replicas(2).build();
        Placement before = placer.place(List.of(site("a", 2), site("b", 2)), List.of(gang));
        List<Site> sites = List.of(site("a", 2), site("c", 8));
        Placement after = placer.replan(before, sites, List.of(gang), NEVER);
        assertThat(after.sitesOf("gang")).containsExactly("a", "c");
        assertThat(after.headroomAt("c").idleAccelerators()).isEqualTo(6);
    }
}
