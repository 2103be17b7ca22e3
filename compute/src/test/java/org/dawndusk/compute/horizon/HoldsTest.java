/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.compute.horizon.Plain.AHEAD;
import static org.dawndusk.compute.horizon.Plain.job;
import static org.dawndusk.compute.horizon.Plain.log;
import static org.dawndusk.compute.horizon.Plain.needs;
import static org.dawndusk.compute.horizon.Plain.plain;
import static org.dawndusk.compute.horizon.Plain.run;
import static org.dawndusk.compute.horizon.Plain.site;

import java.util.List;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.junit.jupiter.api.Test;

/** Power that is held for a job keeps others out, and power that is not lets them in. */
class HoldsTest {
    private static final Throttle ALL = Throttle.proportional(1);
    private static final Throttle HALF = Throttle.proportional(0.5);

    /** Two accelerators and the power for one job. */
    private static TimedSite.Builder forOne() {
        return TimedSite.builder(plain("s", 2).power(100).downlinkRate(80).build());
    }

    @Test
    void whoLoadsHoldsThePowerToRun() {
        HorizonResult result = run(
                List.of(forOne().build()),
                job(needs("a").bandwidth(40), 20).data(50, 0).throttle(ALL).build(),
                job(needs("b"), 10).throttle(ALL).release(5).build());
        assertThat(log(result))
                .containsExactly("0.0 a STARTED >s", "30.0 a DONE s>", "30.0 b STARTED >s", "40.0 b DONE s>");
    }

    @Test
    void whoReturnsItsResultsHoldsNoPower() {
        HorizonResult result = run(
                List.of(forOne().build()),
                job(needs("a").bandwidth(40).priority(1), 20)
                        .data(0, 30)
                        .throttle(ALL)
                        .build(),
                job(needs("b"), 10).throttle(ALL).build());
        assertThat(log(result))
                .containsExactly("0.0 a STARTED >s", "20.0 b STARTED >s", "26.0 a DONE s>", "30.0 b DONE s>");
        assertThat(result.outcome("a").time(Phase.RETURNING)).isEqualTo(6);
    }

    /** From 100 s on it reads for ten seconds, and holds the power of one; what comes meanwhile waits. */
    @Test
    void whoReadsItsCheckpointHoldsThePowerToRun() {
        TimedSite site = forOne().power(Profile.steps(new double[] {50, 100}, new double[] {100, 0, 100}))
                .store(4, 0.5)
                .build();
        HorizonResult result = run(
                List.of(site),
                job(needs("a"), 100).checkpoint(40).throttle(ALL).build(),
                job(needs("b"), 10).throttle(ALL).release(102).build());
        assertThat(log(result))
                .containsExactly(
                        "0.0 a STARTED >s",
                        "40.0 a PAUSED s>",
                        "100.0 a RESUMED s>s",
                        "170.0 a DONE s>",
                        "170.0 b STARTED >s",
                        "180.0 b DONE s>");
    }

    /** It ends a second before the fall; half of its power would be enough for it after that, and is not taken from it. */
    @Test
    void whoEndsBeforeTheFallKeepsWhatItHasUntilThen() {
        TimedSite site = forOne().power(Profile.steps(new double[] {50}, new double[] {150, 100}))
                .store(2, 0)
                .build();
        HorizonResult result = run(
                List.of(site),
                job(needs("a"), 49).checkpoint(20).throttle(HALF).build(),
                job(needs("c").priority(1), 10).throttle(HALF).release(42).build());
        assertThat(log(result)).startsWith("0.0 a STARTED >s", "49.0 a DONE s>", "49.0 c STARTED >s");
    }

    /** Two replicas of 20 B at 4 B/s and 0.5 J/B. */
    @Test
    void aPauseTellsBytesTimeAndEnergyOfAllReplicas() {
        TimedSite site = TimedSite.builder(plain("s", 2).build())
                .power(Profile.steps(new double[] {50, 100}, new double[] {200, 0, 200}))
                .store(4, 0.5)
                .build();
        HorizonResult result = run(
                List.of(site), job(needs("j").replicas(2), 100).checkpoint(20).build());
        assertThat(result.events().subList(1, 3))
                .extracting(JobEvent::action, JobEvent::bytes, JobEvent::duration, JobEvent::energy)
                .containsExactly(tuple(Action.PAUSED, 40.0, 5.0, 20.0), tuple(Action.RESUMED, 40.0, 5.0, 20.0));
        assertThat(result.outcome("j").completed()).isEqualTo(160);
    }

    /** Where the power is not there twice as long as a pause would take, a start is not worth it. */
    @Test
    void aJobStartsOnlyWhereItWouldNotHaveToPauseSoon() {
        TimedSite site = TimedSite.builder(plain("s", 1).downlinkRate(80).build())
                .power(Profile.steps(new double[] {30, 60}, new double[] {100, 0, 100}))
                .store(4, 0)
                .build();
        // 5 s to write: 20 s from 10 s on, and 21 s from 11 s on
        assertThat(log(run(
                        List.of(site),
                        job(needs("j"), 50).checkpoint(20).release(10).build())))
                .first()
                .isEqualTo("10.0 j STARTED >s");
        assertThat(log(run(
                        List.of(site),
                        job(needs("j"), 50).checkpoint(20).release(11).build())))
                .first()
                .isEqualTo("60.0 j STARTED >s");
        // and 10 s to load
        TimedJob.Builder loads =
                job(needs("j").bandwidth(40), 50).checkpoint(20).data(50, 0);
        assertThat(log(run(List.of(site), loads.build()))).first().isEqualTo("0.0 j STARTED >s");
        assertThat(log(run(List.of(site), loads.release(1).build()))).first().isEqualTo("60.0 j STARTED >s");
    }

    @Test
    void aLastSiteOfLessPowerIsNotPreferred() {
        TimedSite weak =
                TimedSite.builder(plain("b", 1).power(60).heat(100).build()).build();
        assertThat(log(run(
                        List.of(site("a", 2), weak),
                        job(needs("j"), 10).throttle(HALF).build())))
                .first()
                .isEqualTo("0.0 j STARTED >a");
    }

    @Test
    void aJobThatMayRunAtHalfItsPowerNeedsHalfTheHeat() {
        TimedSite cool = TimedSite.builder(plain("s", 1).heat(60).build()).build();
        assertThat(run(
                                List.of(cool),
                                job(needs("j").heat(100), 60).throttle(HALF).build())
                        .outcome("j")
                        .completed())
                .isCloseTo(100, within(1e-9));
    }

    /** However the sum of now and the time to write is rounded, the write ends at the fall and not after it. */
    @Test
    void aCheckpointIsWrittenWhenTheBudgetFalls() {
        for (int i = 1; i <= 40; i++) {
            double fall = 10 + 0.1 * i;
            TimedSite site = TimedSite.builder(plain("s", 1).build())
                    .power(Profile.steps(new double[] {fall}, new double[] {100, 0}))
                    .store(7 + i, 0.1)
                    .build();
            HorizonResult result =
                    run(List.of(site), job(needs("j"), 100).checkpoint(20).build());
            assertThat(result.segments())
                    .filteredOn(segment -> segment.phase() == Phase.WRITING)
                    .singleElement()
                    .satisfies(segment -> assertThat(segment.end()).isEqualTo(fall));
        }
    }

    /** A fall that is told five seconds before it, where the checkpoint takes ten: the write goes on after it. */
    @Test
    void aFallThatIsToldTooLateFindsTheCheckpointHalfWritten() {
        TimedJob job = job(needs("j"), 100).checkpoint(20).build();
        TimedSite known = TimedSite.builder(plain("s", 1).build()).store(2, 0).build();
        HorizonState state = AHEAD.run(0, 40, HorizonInputs.of(List.of(known), List.of(job), Links.none()))
                .state();
        TimedSite falls = TimedSite.builder(plain("s", 1).build())
                .power(Profile.steps(new double[] {45, 60}, new double[] {100, 0, 100}))
                .store(2, 0)
                .build();
        HorizonResult result =
                AHEAD.advance(state, 40, 1000, HorizonInputs.of(List.of(falls), List.of(job), Links.none()));
        assertThat(log(result)).containsExactly("40.0 j PAUSED s>", "60.0 j RESUMED s>s", "130.0 j DONE s>");
        assertThat(result.outcome("j").time(Phase.WRITING)).isEqualTo(10);
    }

    /** One that runs at full power or not at all: what is left is told, of power or of heat. */
    @Test
    void aPauseSaysWhatWouldHaveBeenLeft() {
        Profile falls = Profile.steps(new double[] {50}, new double[] {100, 30});
        TimedJob hot = job(needs("j").heat(80), 100).throttle(ALL).build();
        TimedSite dim = TimedSite.builder(plain("s", 1).build()).power(falls).build();
        assertThat(run(List.of(dim), hot).events().get(1).reasons().get(0).detail())
                .isEqualTo("power left at s from 50.0 s on is 30.0 W, but 100.0 W needed");
        TimedSite warm = TimedSite.builder(plain("s", 1).build()).heat(falls).build();
        assertThat(run(List.of(warm), hot).events().get(1).reasons().get(0).detail())
                .isEqualTo("heat rejection left at s from 50.0 s on is 30.0 W, but 80.0 W needed");
    }
}
