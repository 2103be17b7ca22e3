/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dawndusk.compute.horizon.Plain.AHEAD;
import static org.dawndusk.compute.horizon.Plain.job;
import static org.dawndusk.compute.horizon.Plain.needs;
import static org.dawndusk.compute.horizon.Plain.plain;
import static org.dawndusk.compute.horizon.Plain.run;
import static org.dawndusk.compute.horizon.Plain.site;

import java.util.List;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Shortfall;
import org.junit.jupiter.api.Test;

/** Who starts where and when, and who gets the power: small courses by hand. */
class TurnsTest {
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

    @Test
    void whatIsNotDoneAtTheEndStandsWhereItIs() {
        HorizonResult result = AHEAD.run(
                0,
                5,
                HorizonInputs.of(
                        List.of(site("b", 3), site("c", 1)),
                        List.of(job(needs("j").replicas(4), 10).build()),
                        Links.none()));
        JobOutcome outcome = result.outcome("j");
        assertThat(outcome.sites()).containsExactly("b", "b", "b", "c");
        assertThat(outcome.workDone()).isEqualTo(5);
        assertThat(outcome.time(Phase.RUNNING)).isEqualTo(5);
        assertThat(outcome.lateness()).isZero();
        assertThat(result.state().lost()).isEmpty();
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
