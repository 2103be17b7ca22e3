/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

class HorizonTest {
    private static final Horizon AHEAD = Horizon.lookingAhead(500);
    private static final Links SLOW = (from, to) -> Profile.constant(8);

    /** One accelerator; 100 W, but another power from 50 s to 80 s. */
    private static TimedSite.Builder site(String id, double dark) {
        return TimedSite.builder(plain(id)).power(Profile.steps(new double[] {50, 80}, new double[] {100, dark, 100}));
    }

    private static Site plain(String id) {
        return Site.builder(id, 1).power(100).heat(100).build();
    }

    private static Job needs(String id) {
        return Job.builder(id).power(100).build();
    }

    private static TimedJob.Builder job(String id) {
        return TimedJob.builder(needs(id)).work(100);
    }

    private static HorizonInputs inputs(TimedSite site, TimedJob... jobs) {
        return HorizonInputs.of(List.of(site), List.of(jobs), Links.none());
    }

    private static List<Action> actions(HorizonResult result) {
        return result.events().stream().map(JobEvent::action).toList();
    }

    @Test
    void aJobStaysOnLessPowerInTheDarkAndEndsWhenItsWorkIsDone() {
        HorizonResult result = AHEAD.run(0, 200, inputs(site("a", 40).build(), job("j").build()));
        assertThat(actions(result)).containsExactly(Action.STARTED, Action.THROTTLED, Action.DONE);
        JobOutcome outcome = result.outcome("j");
        // 50 s, 30 s at 0.4, and the other 38 s
        assertThat(outcome.completed()).isCloseTo(118, within(1e-12));
        assertThat(outcome.throttled()).isCloseTo(18, within(1e-12));
        assertThat(outcome.energy()).isCloseTo(10_000, within(1e-9));
        assertThat(outcome.value()).isEqualTo(100);
        Shortfall reason = result.events().get(1).reasons().get(0);
        assertThat(reason.detail()).isEqualTo("power left at a from 50.0 s on is 40.0 W, but 100.0 W needed");
        assertThat(result.events().get(1).csv())
                .isEqualTo("50.0,j,throttled,a,a,0.0,30.0,0.0,\"" + reason.detail() + "\"");
        assertThat(JobEvent.csvHeader().split(",")).hasSize(9);
    }

    @Test
    void aJobThatCannotStayWritesItsCheckpointBeforeTheDarkAndReadsItAfter() {
        TimedSite site = site("a", 40).store(2, 3).build();
        TimedJob job =
                job("j").checkpoint(20).throttle(Throttle.proportional(0.5)).build();
        HorizonResult result = AHEAD.run(0, 200, inputs(site, job));
        assertThat(result.events())
                .extracting(JobEvent::action, JobEvent::instant)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Action.STARTED, 0.0),
                        org.assertj.core.groups.Tuple.tuple(Action.PAUSED, 40.0),
                        org.assertj.core.groups.Tuple.tuple(Action.RESUMED, 80.0),
                        org.assertj.core.groups.Tuple.tuple(Action.DONE, 150.0));
        JobOutcome outcome = result.outcome("j");
        assertThat(outcome.standstill()).isEqualTo(20);
        assertThat(outcome.time(Phase.PAUSED)).isEqualTo(30);
        assertThat(outcome.energy()).isCloseTo(10_000 + 2 * 20 * 3, within(1e-9));
        assertThat(result.events().get(1).energy()).isEqualTo(60);
        assertThat(outcome.pauses()).isEqualTo(1);
    }

    @Test
    void aJobMovesWhereThatLosesLessAndBytesTimeAndEnergyAreCounted() {
        TimedSite a = TimedSite.builder(plain("a"))
                .power(Profile.steps(new double[] {50}, new double[] {100, 10}))
                .store(2, 3)
                .linkEnergy(0.5)
                .build();
        TimedSite b = TimedSite.builder(plain("b")).store(2, 3).linkEnergy(0.5).build();
        // takes b, which is never dark, until 30 s, so that the other has to begin at a
        TimedJob first = TimedJob.builder(
                        Job.builder("i").power(100).priority(1).build())
                .work(30)
                .notPreemptible()
                .build();
        TimedJob job = job("j").checkpoint(20).build();
        HorizonInputs alone = HorizonInputs.of(List.of(a, b), List.of(job, first), SLOW);
        HorizonResult result = AHEAD.run(0, 300, alone);
        JobOutcome outcome = result.outcome("j");
        assertThat(outcome.moves()).isEqualTo(1);
        assertThat(outcome.bytesMoved()).isEqualTo(20);
        // 40 s of work, 10 s written, 160 bits in 20 s, 10 s read, 60 s of work
        assertThat(outcome.completed()).isCloseTo(140, within(1e-12));
        assertThat(result.energy().get("a")).isCloseTo(4_000 + 60 + 80, within(1e-9));
        JobEvent move = result.events().stream()
                .filter(e -> e.action() == Action.MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(move.from()).isEqualTo("a");
        assertThat(move.to()).isEqualTo("b");
        assertThat(move.duration()).isEqualTo(40);
        assertThat(move.energy()).isEqualTo(2 * 60 + 2 * 80);
        assertThat(Horizon.staying().run(0, 300, alone).value()).isLessThan(result.value());
    }

    @Test
    void aJobThatMayNotBeInterruptedWaitsUntilItsPowerIsThereToItsEnd() {
        TimedJob job = job("j").notPreemptible().build();
        HorizonResult result = AHEAD.run(0, 200, inputs(site("a", 99).build(), job));
        assertThat(result.outcome("j").time(Phase.WAITING)).isEqualTo(80);
        assertThat(result.outcome("j").completed()).isEqualTo(180);
    }

    @Test
    void whoCannotBeInTimeAnyMoreIsRefusedWithTheTimeThatIsLacking() {
        TimedJob first = TimedJob.builder(
                        Job.builder("a").power(100).priority(1).build())
                .work(60)
                .build();
        TimedJob late = job("b").deadline(140).build();
        HorizonResult result =
                AHEAD.run(0, 200, inputs(TimedSite.builder(plain("s")).build(), first, late));
        JobOutcome outcome = result.outcome("b");
        assertThat(outcome.phase()).isEqualTo(Phase.REFUSED);
        assertThat(outcome.reasons()).extracting(Shortfall::constraint).containsExactly("deadline", "accelerators");
        assertThat(result.events()).extracting(JobEvent::instant).containsExactly(0.0, 40.0, 60.0);
    }

    @Test
    void whatNoSiteCanEverRunIsRefusedAtOnce() {
        TimedJob wide = TimedJob.builder(
                        Job.builder("wide").power(1).replicas(2).build())
                .work(1)
                .build();
        TimedJob hot =
                TimedJob.builder(Job.builder("hot").power(700).build()).work(1).build();
        TimedJob law = TimedJob.builder(
                        Job.builder("law").power(1).allowJurisdictions("DE").build())
                .work(1)
                .build();
        TimedJob heir = job("heir").after("law").build();
        HorizonResult result = AHEAD.run(0, 9, inputs(site("a", 40).build(), wide, hot, law, heir));
        assertThat(result.outcome("wide").reasons().get(0).detail())
                .isEqualTo("replicas that all empty sites hold is 1.0, but 2.0 needed");
        assertThat(result.outcome("hot").reasons().get(0).constraint()).isEqualTo("power");
        assertThat(result.outcome("law").reasons().get(0).constraint()).isEqualTo("jurisdiction");
        assertThat(result.outcome("heir").reasons().get(0).constraint()).isEqualTo("after");
        HorizonResult own = AHEAD.with((job, headroom) -> Optional.of(new Shortfall("mine", "my rule", 1, 0, "1")))
                .run(0, 9, inputs(site("a", 40).build(), job("j").build()));
        assertThat(own.outcome("j").reasons().get(0).constraint()).isEqualTo("mine");
    }

    @Test
    void jobsComeAfterOthersAndCirclesAreRefused() {
        TimedSite site = TimedSite.builder(plain("s")).build();
        TimedJob second = TimedJob.builder(needs("a")).work(10).after("z").build();
        TimedJob first = TimedJob.builder(needs("z")).work(20).build();
        assertThat(AHEAD.run(0, 99, inputs(site, second, first)).outcome("a").completed())
                .isEqualTo(30);
        TimedJob circle = TimedJob.builder(needs("z")).work(20).after("a").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inputs(site, second, circle))
                .withMessageContaining("cyclic dependency: jobs [a, z] wait for one another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inputs(site, second))
                .withMessage("after of job a is z, but must be in the 1 jobs");
    }

    @Test
    void aLostSiteTakesTheWorkWithItAndTheJobStartsAnew() {
        HorizonInputs inputs = inputs(TimedSite.builder(plain("s")).build(), job("j").build())
                .withFaults(List.of(new HorizonInputs.Fault(30, "s", false), new HorizonInputs.Fault(45, "s", true)));
        HorizonResult result = AHEAD.run(0, 200, inputs);
        JobOutcome outcome = result.outcome("j");
        assertThat(outcome.workLost()).isEqualTo(30);
        assertThat(outcome.completed()).isEqualTo(145);
        assertThat(actions(result)).containsExactly(Action.STARTED, Action.LOST, Action.STARTED, Action.DONE);
    }

    @Test
    void aServiceDeliversWhatItCanUntilItsEnd() {
        TimedJob service = TimedJob.builder(needs("j")).release(10).service(110).build();
        HorizonResult result = AHEAD.run(0, 200, inputs(site("a", 40).build(), service));
        JobOutcome outcome = result.outcome("j");
        assertThat(outcome.phase()).isEqualTo(Phase.DONE);
        assertThat(outcome.completed()).isEqualTo(110);
        assertThat(outcome.workDone()).isCloseTo(82, within(1e-12));
        assertThat(outcome.workLeft()).isCloseTo(18, within(1e-12));
    }

    @Test
    void aBudgetThatTurnsOutLessIsObeyedAtOnce() {
        TimedSite known = TimedSite.builder(plain("s")).store(2, 0.1).build();
        TimedJob job = job("j").checkpoint(20).build();
        HorizonResult first = AHEAD.run(0, 40, inputs(known, job));
        TimedSite half = TimedSite.builder(plain("s"))
                .power(Profile.constant(50))
                .store(2, 0.1)
                .build();
        HorizonResult slow = AHEAD.advance(first.state(), 40, 200, inputs(half, job));
        assertThat(slow.outcome("j").completed()).isCloseTo(160, within(1e-12));
        TimedSite dim = TimedSite.builder(plain("s"))
                .power(Profile.constant(1))
                .store(2, 0.1)
                .build();
        HorizonResult paused = AHEAD.advance(first.state(), 40, 200, inputs(dim, job));
        assertThat(paused.outcome("j").workDone()).isEqualTo(40);
        assertThat(paused.outcome("j").phase()).isEqualTo(Phase.PAUSED);
        TimedSite dark = TimedSite.builder(plain("s"))
                .power(Profile.constant(0))
                .store(2, 0.1)
                .build();
        HorizonResult lost = AHEAD.advance(first.state(), 40, 200, inputs(dark, job));
        assertThat(lost.outcome("j").workLost()).isEqualTo(40);
    }

    @Test
    void aBlackoutStopsEverything() {
        TimedSite site = TimedSite.builder(plain("s")).blackout(20, 70).build();
        HorizonResult result = AHEAD.run(0, 200, inputs(site, job("j").build()));
        assertThat(result.outcome("j").time(Phase.PAUSED)).isEqualTo(50);
        assertThat(result.outcome("j").completed()).isEqualTo(150);
    }

    @Test
    void badInputIsRefused() {
        TimedSite site = site("a", 40).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inputs(site, job("j").build(), job("j").build()))
                .withMessage("job j is there twice, but must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TimedJob.builder(Job.builder("j").build()).work(1).build())
                .withMessage("power of job j is 0.0, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimedJob.builder(needs("j")).build())
                .withMessage("job j must have either work or be a service");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job("j").release(10).deadline(5).build())
                .withMessage("deadline of job j is 5.0, but must be in (10.0, ∞]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.steps(new double[] {2, 1}, new double[3]))
                .withMessage("instants[1] is 1.0, but must be in (2.0, ∞), since instants rise");
        HorizonInputs inputs = inputs(site, job("j").build());
        HorizonState state = AHEAD.run(0, 10, inputs).state();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AHEAD.advance(state, 11, 12, inputs))
                .withMessage("from is 11.0, but must be in {10.0}, the instant of the state");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AHEAD.run(5, 5, inputs))
                .withMessage("to is 5.0, but must be in (5.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inputs.withFaults(List.of(new HorizonInputs.Fault(1, "b", false))))
                .withMessage("site of a fault is b, but must be in the 1 sites");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Throttle(0.1, 0.2, 1))
                .withMessage("leastShare is 0.1, but must be in (0.2, 1], above the idle share");
    }
}
