/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
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

/** What a falling budget or a lost site decides, and what it costs: small courses by hand. */
class FallsTest {
    @Test
    void aFallOfHeatThrottlesAsOneOfPowerAndSaysSo() {
        TimedSite site = TimedSite.builder(plain("s", 1).build())
                .heat(Profile.steps(new double[] {20, 60}, new double[] {100, 25, 100}))
                .build();
        HorizonResult result =
                run(List.of(site), job(needs("j").heat(50), 50).deadline(65).build());
        JobEvent event = result.events().get(1);
        assertThat(event.action()).isEqualTo(Action.THROTTLED);
        assertThat(event.duration()).isEqualTo(40);
        assertThat(event.reasons().get(0).detail())
                .isEqualTo("heat rejection left at s from 20.0 s on is 25.0 W, but 50.0 W needed");
        // 20 s, 40 s at half speed, 10 s
        assertThat(result.outcome("j").completed()).isCloseTo(70, within(1e-9));
        assertThat(result.outcome("j").throttled()).isCloseTo(20, within(1e-9));
        assertThat(result.outcome("j").lateness()).isCloseTo(5, within(1e-9));
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

    /** Two at half speed for a span of T lose 9.5 T; the second stands for T + 2 s at 9 a second, and the first is then full. */
    private static List<String> halved(double span, double joulePrice) {
        TimedSite site = TimedSite.builder(plain("s", 2).build())
                .power(Profile.steps(new double[] {100, 100 + span}, new double[] {200, 100, 200}))
                .store(20, 0.01)
                .joulePrice(joulePrice)
                .build();
        Throttle half = Throttle.proportional(0.5);
        HorizonResult result = run(
                List.of(site),
                job(needs("a"), 500).value(10).throttle(half).checkpoint(20).build(),
                job(needs("b"), 500).value(9).throttle(half).checkpoint(20).build());
        return log(result).subList(2, 4);
    }

    @Test
    void itIsDecidedToPauseForAnotherWhereThatLosesLess() {
        assertThat(halved(40, 0)).first().isEqualTo("99.0 b PAUSED s>");
        assertThat(halved(37, 0)).first().isEqualTo("99.0 b PAUSED s>");
        assertThat(halved(36, 0)).containsExactly("99.0 b THROTTLED s>s", "99.0 a THROTTLED s>s");
        // 20 bytes written and read at 0.01 J take 0.4 J: 378 and 0.4 prices are less than 380, or more
        assertThat(halved(40, 4)).first().isEqualTo("99.0 b PAUSED s>");
        assertThat(halved(40, 6)).first().isEqualTo("99.0 b THROTTLED s>s");
    }

    /** At half speed for T it loses T / 2; to write, send and read takes 12 s, and the link energy at both ends. */
    private static String halvedOrMoved(double span, double joulePrice) {
        TimedSite dim = TimedSite.builder(plain("a", 1).build())
                .power(Profile.steps(new double[] {100, 100 + span}, new double[] {100, 50, 100}))
                .store(20, 0)
                .linkEnergy(0.01)
                .joulePrice(joulePrice)
                .build();
        TimedSite free = TimedSite.builder(plain("b", 1).build()).store(20, 0).build();
        TimedJob first = job(needs("k").priority(1), 10).notPreemptible().build();
        TimedJob job = job(needs("j"), 500)
                .checkpoint(20)
                .throttle(Throttle.proportional(0.5))
                .build();
        HorizonInputs inputs =
                HorizonInputs.of(List.of(dim, free), List.of(first, job), (from, to) -> Profile.constant(16));
        return log(AHEAD.run(0, 1000, inputs)).get(3);
    }

    @Test
    void aJobMovesWhereThatLosesLess() {
        assertThat(halvedOrMoved(25, 0)).isEqualTo("99.0 j MOVED a>b");
        assertThat(halvedOrMoved(24, 0)).isEqualTo("99.0 j THROTTLED a>a");
        // 160 bits at 0.01 J: 12 and 1.6 prices are less than 12.5, or more
        assertThat(halvedOrMoved(25, 0.3)).isEqualTo("99.0 j MOVED a>b");
        assertThat(halvedOrMoved(25, 0.4)).isEqualTo("99.0 j THROTTLED a>a");
    }
}
