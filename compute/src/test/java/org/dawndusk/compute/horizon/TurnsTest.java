/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** Who starts where and when, what a falling budget decides, and what it costs: small courses by hand. */
class TurnsTest {
    private static final Horizon AHEAD = Horizon.lookingAhead(500);

    private static Site.Builder plain(String id, int accelerators) {
        return Site.builder(id, accelerators).power(100 * accelerators).heat(100 * accelerators);
    }

    private static TimedSite site(String id, int accelerators) {
        return TimedSite.builder(plain(id, accelerators).build()).build();
    }

    private static Job.Builder needs(String id) {
        return Job.builder(id).power(100);
    }

    private static TimedJob.Builder job(Job.Builder needs, double work) {
        return TimedJob.builder(needs.build()).work(work);
    }

    private static HorizonResult run(List<TimedSite> sites, TimedJob... jobs) {
        return AHEAD.run(0, 1000, HorizonInputs.of(sites, List.of(jobs), Links.none()));
    }

    private static List<String> log(HorizonResult result) {
        return result.events().stream()
                .map(e -> e.instant() + " " + e.job() + " " + e.action() + " " + e.from() + ">" + e.to())
                .toList();
    }

    @Test
    void turnsGoByPriorityThenReleaseThenName() {
        HorizonResult result = run(
                List.of(site("s", 1)),
                job(needs("a"), 10).release(3).build(),
                job(needs("b"), 10).release(2).build(),
                job(needs("c"), 10).release(2).build(),
                job(needs("d").priority(1), 10).release(4).build(),
                job(needs("e"), 10).build());
        assertThat(result.events().stream()
                        .filter(e -> e.action() == Action.STARTED)
                        .map(e -> e.job() + e.instant()))
                .containsExactly("e0.0", "d10.0", "b20.0", "c30.0", "a40.0");
    }

    /** They come together where nothing else happens: an idle site is no reason to go by their names. */
    @Test
    void ofThoseThatComeTogetherTheOneOfHigherPriorityIsFirst() {
        HorizonResult result = run(
                List.of(site("s", 1)),
                job(needs("a"), 10).build(),
                job(needs("b").priority(1), 10).build());
        assertThat(result.outcome("b").completed()).isEqualTo(10);
        assertThat(result.outcome("a").completed()).isEqualTo(20);
    }

    @Test
    void dataComeInBeforeTheWorkAndTheResultGoesOutAfterIt() {
        // 8 x 50 bit at 40 bit/s, and 8 x 30
        TimedSite site =
                TimedSite.builder(plain("s", 1).downlinkRate(40).build()).build();
        HorizonResult result = run(
                List.of(site), job(needs("j").bandwidth(40), 20).data(50, 30).build());
        assertThat(result.events())
                .extracting(JobEvent::action, JobEvent::instant, JobEvent::bytes, JobEvent::duration)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Action.STARTED, 0.0, 50.0, 10.0),
                        org.assertj.core.groups.Tuple.tuple(Action.DONE, 36.0, 30.0, 6.0));
        JobOutcome outcome = result.outcome("j");
        assertThat(outcome.time(Phase.LOADING)).isEqualTo(10);
        assertThat(outcome.time(Phase.RUNNING)).isEqualTo(20);
        assertThat(outcome.time(Phase.RETURNING)).isEqualTo(6);
        assertThat(outcome.completed()).isEqualTo(36);
    }

    @Test
    void whoDoesNotStartInItsWindowIsRefused() {
        HorizonResult result = run(
                List.of(site("s", 1)),
                job(needs("a"), 50).build(),
                job(needs("b"), 10).latestStart(49).build(),
                job(needs("c"), 10).latestStart(50).build());
        assertThat(result.outcome("b").phase()).isEqualTo(Phase.REFUSED);
        assertThat(result.outcome("b").reasons())
                .extracting(Shortfall::constraint)
                .containsExactly("start window", "accelerators");
        assertThat(result.outcome("c").completed()).isEqualTo(60);
    }

    @Test
    void replicasGoWhereMostFitAndThoseSpreadOneToASite() {
        List<TimedSite> sites = List.of(site("a", 2), site("b", 3), site("c", 1));
        HorizonResult together = run(sites, job(needs("j").replicas(4), 10).build());
        assertThat(together.events().get(0).to()).isEqualTo("b+c");
        HorizonResult apart =
                run(sites, job(needs("j").replicas(3).spread(), 10).build());
        assertThat(apart.events().get(0).to()).isEqualTo("c+a+b");
        HorizonResult never =
                run(sites, job(needs("j").replicas(4).spread(), 10).build());
        assertThat(never.outcome("j").reasons().get(0).detail())
                .isEqualTo("replicas that all empty sites hold is 3.0, but 4.0 needed");
    }

    /** Full power comes before a tight fit, and that before a budget that falls later. */
    @Test
    void theSiteOfMorePowerThenOfFewerIdleThenOfTheLaterFallIsTaken() {
        TimedSite weak =
                TimedSite.builder(plain("a", 1).power(60).heat(100).build()).build();
        assertThat(run(
                                List.of(weak, site("b", 2)),
                                job(needs("j"), 10)
                                        .throttle(Throttle.proportional(0.5))
                                        .build())
                        .events()
                        .get(0)
                        .to())
                .isEqualTo("b");
        assertThat(run(List.of(site("a", 2), site("b", 1)), job(needs("j"), 10).build())
                        .events()
                        .get(0)
                        .to())
                .isEqualTo("b");
        TimedSite early = TimedSite.builder(plain("a", 1).build())
                .power(Profile.steps(new double[] {30}, new double[] {100, 50}))
                .build();
        TimedSite late = TimedSite.builder(plain("b", 1).build())
                .power(Profile.steps(new double[] {40}, new double[] {100, 50}))
                .build();
        assertThat(run(List.of(early, late), job(needs("j"), 10).build())
                        .events()
                        .get(0)
                        .to())
                .isEqualTo("b");
    }

    /** 150 W for two jobs of 100 W: that of more value by the watt is throttled last. */
    @Test
    void powerGoesToTheHigherPriorityAndThenToMoreValueByTheWatt() {
        TimedSite site = TimedSite.builder(plain("s", 2).build())
                .power(Profile.constant(150))
                .build();
        HorizonResult byValue = run(
                List.of(site),
                job(needs("a"), 10).value(1).build(),
                job(needs("b"), 10).value(2).build());
        assertThat(byValue.outcome("b").completed()).isEqualTo(10);
        // 5 of 10 are done by then
        assertThat(byValue.outcome("a").completed()).isEqualTo(15);
        HorizonResult byPriority = run(
                List.of(site),
                job(needs("a").priority(1), 10).value(1).build(),
                job(needs("b"), 10).value(2).build());
        assertThat(byPriority.outcome("a").completed()).isEqualTo(10);
        assertThat(byPriority.outcome("b").completed()).isEqualTo(15);
    }

    @Test
    void aFallOfHeatThrottlesAsOneOfPowerAndSaysSo() {
        TimedSite site = TimedSite.builder(plain("s", 1).build())
                .heat(Profile.steps(new double[] {20, 60}, new double[] {100, 25, 100}))
                .build();
        HorizonResult result = run(List.of(site), job(needs("j").heat(50), 50).build());
        JobEvent event = result.events().get(1);
        assertThat(event.action()).isEqualTo(Action.THROTTLED);
        assertThat(event.duration()).isEqualTo(40);
        assertThat(event.reasons().get(0).detail())
                .isEqualTo("heat rejection left at s from 20.0 s on is 25.0 W, but 50.0 W needed");
        // 20 s, 40 s at half speed, 10 s
        assertThat(result.outcome("j").completed()).isCloseTo(70, within(1e-9));
        assertThat(result.outcome("j").throttled()).isCloseTo(20, within(1e-9));
    }

    @Test
    void whoEndsBeforeTheFallIsNotAskedAndWhoHasLittleLeftIsThrottledRatherThanPaused() {
        TimedSite site = TimedSite.builder(plain("s", 1).build())
                .power(Profile.steps(new double[] {50, 90}, new double[] {100, 60, 100}))
                .store(2, 0)
                .build();
        TimedJob ends = job(needs("j"), 49).checkpoint(20).build();
        assertThat(log(run(List.of(site), ends))).containsExactly("0.0 j STARTED >s", "49.0 j DONE s>");
        TimedJob stays = job(needs("j"), 56).checkpoint(20).build();
        assertThat(log(run(List.of(site), stays)))
                .containsExactly("0.0 j STARTED >s", "40.0 j THROTTLED s>s", "60.0 j DONE s>");
    }

    /** Two share a site that falls to the power of one: it is the one of less value that pauses, and it comes back. */
    @Test
    void whereOneHasToGoItIsTheOneOfLessValue() {
        TimedSite site = TimedSite.builder(plain("s", 2).build())
                .power(Profile.steps(new double[] {50, 90}, new double[] {200, 100, 200}))
                .build();
        Throttle all = Throttle.proportional(1);
        HorizonResult result = run(
                List.of(site),
                job(needs("a"), 80).value(1).throttle(all).build(),
                job(needs("b"), 80).value(2).throttle(all).build());
        assertThat(log(result))
                .containsExactly(
                        "0.0 a STARTED >s",
                        "0.0 b STARTED >s",
                        "50.0 a PAUSED s>",
                        "80.0 b DONE s>",
                        "80.0 a RESUMED s>s",
                        "110.0 a DONE s>");
    }

    @Test
    void ofTwoPlacesToMoveToTheOneThatLosesLessIsTaken() {
        TimedSite dark = TimedSite.builder(plain("a", 1).build())
                .power(Profile.steps(new double[] {50}, new double[] {100, 0}))
                .store(10, 0)
                .build();
        TimedSite slow = TimedSite.builder(plain("b", 1).build()).store(1, 0).build();
        TimedSite fast = TimedSite.builder(plain("c", 1).build()).store(10, 0).build();
        TimedJob moved = job(needs("j"), 100).checkpoint(20).build();
        Throttle all = Throttle.proportional(1);
        // both others are taken until 10 s
        TimedJob first =
                job(needs("k").priority(1), 10).throttle(all).notPreemptible().build();
        TimedJob second =
                job(needs("l").priority(1), 10).throttle(all).notPreemptible().build();
        HorizonInputs inputs = HorizonInputs.of(
                List.of(dark, slow, fast), List.of(moved, first, second), (from, to) -> Profile.constant(160));
        HorizonResult result = AHEAD.run(0, 1000, inputs);
        JobEvent move = result.events().stream()
                .filter(e -> e.action() == Action.MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(move.job()).isEqualTo("j");
        assertThat(move.from()).isEqualTo("a");
        assertThat(move.to()).isEqualTo("c");
        assertThat(move.bytes()).isEqualTo(20);
        // 2 s to write, 1 s on the way, 2 s to read
        assertThat(move.duration()).isEqualTo(5);
        assertThat(result.outcome("j").completed()).isCloseTo(105, within(1e-9));
        assertThat(result.outcome("j").moves()).isEqualTo(1);
        assertThat(log(Horizon.pausing().run(0, 1000, inputs))).noneMatch(line -> line.contains("MOVED"));
    }

    @Test
    void aPausedJobIsSentToASiteThatBecomesFree() {
        TimedSite dark = TimedSite.builder(plain("a", 1).build())
                .power(Profile.steps(new double[] {50, 400}, new double[] {100, 0, 100}))
                .build();
        TimedJob other = job(needs("k").priority(1), 70).notPreemptible().build();
        TimedJob job = job(needs("j"), 100).checkpoint(20).build();
        HorizonInputs inputs =
                HorizonInputs.of(List.of(dark, site("b", 1)), List.of(job, other), (from, to) -> Profile.constant(16));
        HorizonResult result = AHEAD.run(0, 1000, inputs);
        assertThat(log(result))
                .containsExactly(
                        "0.0 k STARTED >b",
                        "0.0 j STARTED >a",
                        "50.0 j PAUSED a>",
                        "70.0 k DONE b>",
                        "70.0 j MOVED a>b",
                        "130.0 j DONE b>");
        assertThat(result.outcome("j").time(Phase.SENDING)).isEqualTo(10);
        assertThat(result.outcome("j").time(Phase.PAUSED)).isEqualTo(20);
    }

    @Test
    void aLostServiceStartsAnewElsewhereAndEndsInTime() {
        HorizonInputs inputs = HorizonInputs.of(
                        List.of(site("a", 1), site("b", 1)),
                        List.of(TimedJob.builder(needs("j").build())
                                .service(100)
                                .build()),
                        Links.none())
                .withFaults(List.of(new HorizonInputs.Fault(30, "a", false)));
        HorizonResult result = AHEAD.run(0, 200, inputs);
        assertThat(log(result))
                .containsExactly("0.0 j STARTED >a", "30.0 j LOST a>", "30.0 j STARTED >b", "100.0 j DONE b>");
        assertThat(result.outcome("j").workDone()).isEqualTo(100);
        assertThat(result.outcome("j").workLost()).isZero();
        assertThat(result.events().get(1).reasons().get(0).detail()).isEqualTo("site a working is 0.0, but 1.0 needed");
        assertThat(result.state().lost()).containsExactly("a");
    }

    @Test
    void jobsThatComeAfterWaitForAllAndForTheirRelease() {
        HorizonResult result = run(
                List.of(site("s", 3)),
                job(needs("a"), 10).build(),
                job(needs("b"), 25).build(),
                job(needs("c"), 5).after("a", "b").build(),
                job(needs("d"), 5).after("a").release(40).build());
        assertThat(result.outcome("c").completed()).isEqualTo(30);
        assertThat(result.outcome("d").completed()).isEqualTo(45);
        HorizonResult late = run(
                List.of(site("s", 3)),
                job(needs("a"), 10).build(),
                job(needs("c"), 5).after("a").deadline(12).build());
        assertThat(late.outcome("c").phase()).isEqualTo(Phase.REFUSED);
        assertThat(late.outcome("c").reasons())
                .extracting(Shortfall::constraint)
                .startsWith("after", "deadline");
    }
}
