/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** What is refused for ever, what lacks in the end, and who goes when a budget turns out less. */
class LimitsByHandTest {
    private static final Horizon AHEAD = Horizon.lookingAhead(500);
    private static final Throttle ALL = Throttle.proportional(1);

    private static Site.Builder site(String id) {
        return Site.builder(id, 8).power(1000).heat(1000).downlinkRate(1000);
    }

    private static Job.Builder needs(String id) {
        return Job.builder(id).power(100).heat(100);
    }

    private static TimedJob.Builder job(Job.Builder needs, double work) {
        return TimedJob.builder(needs.build()).work(work).throttle(ALL);
    }

    private static HorizonResult run(Site.Builder site, TimedJob... jobs) {
        return AHEAD.run(
                0,
                1000,
                HorizonInputs.of(List.of(TimedSite.builder(site.build()).build()), List.of(jobs), Links.none()));
    }

    private static String refusal(HorizonResult result, String job) {
        assertThat(result.outcome(job).phase()).isEqualTo(Phase.REFUSED);
        return result.outcome(job).reasons().get(0).detail();
    }

    /** Three replicas where two fit by one resource alone, and two that run. */
    @Test
    void moreReplicasThanOneResourceEverHoldsAreRefused() {
        List<Site.Builder> sites = List.of(
                site("s").power(250),
                site("s").heat(250),
                site("s").downlinkRate(50),
                site("s").hostCores(5),
                site("s").hostMemory(5));
        for (Site.Builder scarce : sites) {
            Job.Builder needs =
                    needs("j").bandwidth(20).hostCores(2).hostMemory(2).replicas(3);
            assertThat(refusal(run(scarce, job(needs, 10).build()), "j"))
                    .isEqualTo("replicas that all empty sites hold is 2.0, but 3.0 needed");
            assertThat(run(scarce, job(needs.replicas(2), 10).build())
                            .outcome("j")
                            .completed())
                    .isEqualTo(10);
        }
    }

    @Test
    void oneReplicaOfADomainWhereThatIsAsked() {
        HorizonInputs inputs = HorizonInputs.of(
                List.of(
                        TimedSite.builder(site("a").failureDomain("plane", "1").build())
                                .build(),
                        TimedSite.builder(site("b").failureDomain("plane", "1").build())
                                .build(),
                        TimedSite.builder(site("c").failureDomain("plane", "2").build())
                                .build()),
                List.of(job(needs("j").replicas(3).spreadOver("plane"), 10).build()),
                Links.none());
        assertThat(refusal(AHEAD.run(0, 100, inputs), "j"))
                .isEqualTo("replicas that all empty sites hold is 2.0, but 3.0 needed");
    }

    /** What a site had once is gone, and what it will have is waited for. */
    @Test
    void theMostThatASiteWillEverHaveCounts() {
        TimedSite rising = TimedSite.builder(site("s").build())
                .power(Profile.steps(new double[] {50}, new double[] {50, 120}))
                .build();
        TimedSite falling = TimedSite.builder(site("s").build())
                .power(Profile.steps(new double[] {50}, new double[] {120, 50}))
                .build();
        TimedJob job = job(needs("j"), 10).release(60).build();
        assertThat(AHEAD.run(0, 100, HorizonInputs.of(List.of(rising), List.of(job), Links.none()))
                        .outcome("j")
                        .completed())
                .isEqualTo(70);
        assertThat(refusal(AHEAD.run(0, 100, HorizonInputs.of(List.of(falling), List.of(job), Links.none())), "j"))
                .isEqualTo("most power that s ever has is 50.0 W, but 100.0 W needed");
        assertThat(refusal(run(site("s").heat(30), job(needs("j"), 10).build()), "j"))
                .isEqualTo("most heat that s ever rejects is 30.0 W, but 100.0 W needed");
        // half of its power is enough for one that may run at half of it
        TimedJob half = job(needs("j"), 10).throttle(Throttle.proportional(0.5)).build();
        assertThat(run(site("s").power(50), half).outcome("j").completed()).isEqualTo(20);
        // to write takes 3 J/B x 40 B/s, more than that
        TimedSite store =
                TimedSite.builder(site("s").power(50).build()).store(40, 3).build();
        TimedJob writes = job(needs("j"), 10)
                .throttle(Throttle.proportional(0.5))
                .checkpoint(1)
                .build();
        assertThat(refusal(AHEAD.run(0, 100, HorizonInputs.of(List.of(store), List.of(writes), Links.none())), "j"))
                .isEqualTo("most power that s ever has is 50.0 W, but 120.0 W needed");
    }

    /** The first holds all but a little of everything until it is too late for the second. */
    @Test
    void whatLacksInTheEndIsNamedWithWhatIsLeft() {
        Site.Builder site =
                site("s").power(150).heat(160).downlinkRate(50).hostCores(5).hostMemory(6);
        HorizonResult result = run(
                site,
                job(needs("a").priority(1).bandwidth(40).hostCores(4).hostMemory(4), 50)
                        .build(),
                job(needs("b").bandwidth(20).hostCores(2).hostMemory(4), 10)
                        .deadline(30)
                        .build());
        assertThat(result.outcome("b").reasons())
                .extracting(Shortfall::constraint, Shortfall::required, Shortfall::offered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("deadline", 10.0, 10.0),
                        org.assertj.core.groups.Tuple.tuple("power", 100.0, 50.0),
                        org.assertj.core.groups.Tuple.tuple("heat", 100.0, 60.0),
                        org.assertj.core.groups.Tuple.tuple("bandwidth", 20.0, 10.0),
                        org.assertj.core.groups.Tuple.tuple("host cores", 2.0, 1.0),
                        org.assertj.core.groups.Tuple.tuple("host memory", 4.0, 2.0));
        assertThat(result.outcome("b").phase()).isEqualTo(Phase.REFUSED);
        assertThat(result.outcome("b").completed()).isInfinite();
    }

    /** Budgets for three turn out to be for two, for one that may not be interrupted, and for none. */
    @Test
    void theLastInRankPauseFirstAndWhoMayNotPauseIsLostLast() {
        TimedJob low = job(needs("a"), 100).build();
        TimedJob middle = job(needs("b").priority(1), 100).build();
        TimedJob firm = job(needs("c"), 100).notPreemptible().build();
        List<TimedJob> jobs = List.of(low, middle, firm);
        HorizonState state = AHEAD.run(0, 40, inputs(300, 1000, jobs)).state();
        assertPhases(AHEAD.advance(state, 40, 41, inputs(250, 1000, jobs)), "PAUSED RUNNING RUNNING");
        assertPhases(AHEAD.advance(state, 40, 41, inputs(1000, 250, jobs)), "PAUSED RUNNING RUNNING");
        assertPhases(AHEAD.advance(state, 40, 41, inputs(100, 1000, jobs)), "PAUSED PAUSED RUNNING");
        assertPhases(AHEAD.advance(state, 40, 41, inputs(99, 1000, jobs)), "PAUSED PAUSED WAITING");
        HorizonResult none = AHEAD.advance(state, 40, 41, inputs(1000, 0, jobs));
        assertPhases(none, "PAUSED PAUSED WAITING");
        assertThat(none.outcome("c").workLost()).isEqualTo(40);
        assertThat(none.outcome("a").workLost()).isZero();
        assertThat(none.outcome("a").pauses()).isEqualTo(1);
    }

    private static HorizonInputs inputs(double power, double heat, List<TimedJob> jobs) {
        TimedSite site = TimedSite.builder(site("s").build())
                .power(Profile.constant(power))
                .heat(Profile.constant(heat))
                .build();
        return HorizonInputs.of(List.of(site), jobs, Links.none());
    }

    private static void assertPhases(HorizonResult result, String phases) {
        String found = result.outcome("a").phase() + " " + result.outcome("b").phase() + " "
                + result.outcome("c").phase();
        assertThat(found).isEqualTo(phases);
    }
}
