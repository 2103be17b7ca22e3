/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dawndusk.compute.horizon.Plain.AHEAD;
import static org.dawndusk.compute.horizon.Plain.job;
import static org.dawndusk.compute.horizon.Plain.log;
import static org.dawndusk.compute.horizon.Plain.needs;
import static org.dawndusk.compute.horizon.Plain.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Shortfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One call after another, with what is new to the later one, and what is lost. */
class CallsTest {
    private static HorizonInputs inputs(List<TimedSite> sites, TimedJob... jobs) {
        return HorizonInputs.of(sites, List.of(jobs), Links.none());
    }

    /** Calls meet between events, and at those of all kinds. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void itDoesNotMatterWhereCallsMeet(int seed) {
        Random random = new Random(seed);
        HorizonInputs inputs = Scenes.drawn(random);
        inputs = inputs.withFaults(Scenes.faults(inputs, random));
        for (Horizon horizon : Scenes.RULES) {
            HorizonResult whole = horizon.run(0, Scenes.SPAN, inputs);
            TimelineCheck.check(inputs, 0, Scenes.SPAN, whole);
            List<Double> meetings = new ArrayList<>();
            inputs.jobs().forEach(job -> meetings.add(job.release()));
            inputs.faults().forEach(fault -> meetings.add(fault.instant()));
            whole.events().forEach(event -> meetings.add(event.instant()));
            whole.segments().forEach(segment -> meetings.add((segment.start() + segment.end()) / 2));
            for (int i = 0; i < 8; i++) {
                double middle = meetings.get(random.nextInt(meetings.size()));
                if (middle > 0 && middle < Scenes.SPAN) {
                    TimelineCheck.twoCalls(horizon, inputs, middle, whole);
                }
            }
        }
    }

    /** It was released long ago, and nobody told the first call. */
    @Test
    void aJobThatIsNewToALaterCallStartsWhereThereIsRoom() {
        TimedJob first = job(needs("a"), 60).build();
        HorizonState state =
                AHEAD.run(0, 40, inputs(List.of(site("s", 1)), first)).state();
        HorizonResult result = AHEAD.advance(
                state,
                40,
                1000,
                inputs(
                        List.of(site("s", 1)),
                        first,
                        job(needs("b"), 10).release(5).build()));
        assertThat(log(result)).containsExactly("60.0 a DONE s>", "60.0 b STARTED >s", "70.0 b DONE s>");
        HorizonResult elsewhere = AHEAD.advance(
                state,
                40,
                1000,
                inputs(
                        List.of(site("s", 1), site("t", 1)),
                        first,
                        job(needs("b"), 10).release(5).build()));
        assertThat(elsewhere.outcome("b").completed()).isEqualTo(50);
        assertThat(elsewhere.outcome("b").time(Phase.WAITING)).isEqualTo(35);
    }

    @Test
    void whoFollowsAJobOfAnEarlierCallKnowsHowThatEnded() {
        List<TimedSite> sites = List.of(site("s", 1));
        TimedJob done = job(needs("a"), 10).build();
        TimedJob never = job(needs("b").replicas(2), 10).build();
        HorizonState state = AHEAD.run(0, 40, inputs(sites, done, never)).state();
        HorizonResult result = AHEAD.advance(
                state,
                40,
                100,
                inputs(
                        sites,
                        done,
                        never,
                        job(needs("c"), 10).after("a").build(),
                        job(needs("d"), 10).after("b").release(45).build()));
        assertThat(log(result)).containsExactly("40.0 c STARTED >s", "45.0 d REFUSED >", "50.0 c DONE s>");
        assertThat(result.outcome("d").reasons())
                .containsExactly(new Shortfall("after", "jobs before it that can be done", 1, 0, "1"));
    }

    @Test
    void aLaterCallHasTheJobsThatAreNotOverAndTheirSites() {
        List<TimedSite> sites = List.of(site("s", 1));
        TimedJob running = job(needs("a"), 60).build();
        TimedJob done = job(needs("b").priority(1), 10).build();
        TimedJob never = job(needs("c").replicas(2), 10).build();
        HorizonState state =
                AHEAD.run(0, 40, inputs(sites, running, done, never)).state();
        assertThat(AHEAD.advance(state, 40, 100, inputs(sites, running))
                        .outcome("a")
                        .completed())
                .isEqualTo(70);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AHEAD.advance(state, 40, 100, inputs(sites, done, never)))
                .withMessage("job of the state is a, but must be in the 2 jobs of the inputs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AHEAD.advance(state, 40, 100, inputs(List.of(site("t", 1)), running)))
                .withMessage("site of the state is s, but must be in the 1 sites of the inputs");
    }

    /** One site, lost at 30 s and back at 50 s where that is said. */
    private static HorizonResult lost(TimedJob job, boolean back) {
        List<HorizonInputs.Fault> faults = new ArrayList<>(List.of(new HorizonInputs.Fault(30, "s", false)));
        if (back) {
            faults.add(new HorizonInputs.Fault(50, "s", true));
        }
        return AHEAD.run(0, 1000, inputs(List.of(site("s", 1)), job).withFaults(faults));
    }

    @Test
    void aJobThatWasLostStartsAnewAsLongAsItCanBeInTime() {
        HorizonResult again =
                lost(job(needs("j"), 100).latestStart(10).deadline(200).build(), true);
        assertThat(log(again))
                .containsExactly("0.0 j STARTED >s", "30.0 j LOST s>", "50.0 j STARTED >s", "150.0 j DONE s>");
        HorizonResult late = lost(job(needs("j"), 100).deadline(140).build(), true);
        assertThat(log(late)).containsExactly("0.0 j STARTED >s", "30.0 j LOST s>", "40.0 j REFUSED >");
        assertThat(late.outcome("j").reasons())
                .extracting(Shortfall::constraint)
                .containsExactly("deadline", "site");
        HorizonResult atOnce = lost(job(needs("j"), 100).deadline(120).build(), true);
        assertThat(log(atOnce)).containsExactly("0.0 j STARTED >s", "30.0 j LOST s>", "30.0 j REFUSED >");
        assertThat(atOnce.outcome("j").reasons().get(0))
                .isEqualTo(new Shortfall("deadline", "time left until the deadline", 100, 90, "s"));
    }

    @Test
    void aServiceThatWasLostEndsWhenItWouldHaveEnded() {
        TimedJob service = TimedJob.builder(needs("j").build()).service(100).build();
        HorizonResult without = lost(service, false);
        assertThat(log(without)).containsExactly("0.0 j STARTED >s", "30.0 j LOST s>", "100.0 j DONE >");
        assertThat(without.outcome("j").workDone()).isEqualTo(30);
        assertThat(without.outcome("j").workLeft()).isEqualTo(70);
        HorizonResult back = lost(service, true);
        assertThat(log(back))
                .containsExactly("0.0 j STARTED >s", "30.0 j LOST s>", "50.0 j STARTED >s", "100.0 j DONE s>");
        assertThat(back.outcome("j").workDone()).isEqualTo(80);
    }
}
