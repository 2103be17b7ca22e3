/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dawndusk.compute.horizon.Plain.AHEAD;
import static org.dawndusk.compute.horizon.Plain.job;
import static org.dawndusk.compute.horizon.Plain.log;
import static org.dawndusk.compute.horizon.Plain.needs;
import static org.dawndusk.compute.horizon.Plain.plain;

import java.util.List;
import java.util.Locale;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.junit.jupiter.api.Test;

/** What a move takes at both ends and on the link, and when it is not made. */
class MovesTest {
    private static final Links SLOW = (from, to) -> Profile.constant(16);

    /** A site that has so much power, or rejects so much heat, from 50 s on. */
    private static TimedSite.Builder falling(int accelerators, double power, double heat) {
        double before = 100.0 * accelerators;
        return TimedSite.builder(plain("a", accelerators).build())
                .power(Profile.steps(new double[] {50}, new double[] {before, power}))
                .heat(Profile.steps(new double[] {50}, new double[] {before, heat}));
    }

    /** Takes an accelerator of b until 10 s, so that others begin at a. */
    private static TimedJob taker(String id) {
        return job(needs(id).priority(1).allowJurisdictions("B"), 10)
                .notPreemptible()
                .build();
    }

    private static TimedSite.Builder other(int accelerators) {
        return TimedSite.builder(plain("b", accelerators).jurisdiction("B").build());
    }

    private static TimedJob mover(String id) {
        return job(needs(id), 100).checkpoint(20).build();
    }

    private static String spans(HorizonResult result, String job) {
        StringBuilder text = new StringBuilder();
        for (Segment s : result.segments()) {
            if (s.job().equals(job)) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s %s %.0f-%.0f %.0f W %s%n",
                        s.phase(),
                        s.site(),
                        s.start(),
                        s.end(),
                        s.power(),
                        s.holding() ? "held" : "free"));
            }
        }
        return text.toString();
    }

    @Test
    void eachPartOfAMoveIsWrittenDownAtBothSites() {
        TimedSite from = falling(1, 10, 1e4).store(2, 3).linkEnergy(0.5).build();
        TimedSite to = other(1).store(2, 3).linkEnergy(0.25).build();
        HorizonResult result =
                AHEAD.run(0, 300, HorizonInputs.of(List.of(from, to), List.of(mover("j"), taker("k")), SLOW));
        // 6 W write and read, 16 bit/s take 8 W at one end and 4 W at the other
        assertThat(spans(result, "j").lines())
                .containsExactly(
                        "RUNNING a 0-40 100 W held",
                        "WRITING a 40-50 6 W held",
                        "WRITING b 40-50 0 W held",
                        "SENDING a 50-60 8 W free",
                        "SENDING b 50-60 4 W held",
                        "READING b 60-70 6 W held",
                        "RUNNING b 70-130 100 W held");
        assertThat(result.energy().get("a")).isEqualTo(4000 + 60 + 80);
    }

    @Test
    void whoSharesALinkWaitsForIt() {
        HorizonResult result = AHEAD.run(
                0,
                300,
                HorizonInputs.of(
                        List.of(falling(2, 0, 1e4).build(), other(2).build()),
                        List.of(mover("i"), mover("j"), taker("k"), taker("l")),
                        SLOW));
        assertThat(result.events().stream().filter(e -> e.action() == Action.MOVED))
                .extracting(JobEvent::duration)
                .containsExactly(10.0, 20.0);
        assertThat(result.outcomes().stream().filter(o -> o.moves() == 1))
                .extracting(JobOutcome::completed)
                .containsExactlyInAnyOrder(110.0, 120.0);
    }

    /** It sends with 0.16 W, which have to be there after the fall too. */
    @Test
    void theSourceNeedsThePowerAndTheHeatToSend() {
        assertThat(what(falling(1, 0.16, 1e4))).isEqualTo("50.0 j MOVED a>b");
        assertThat(what(falling(1, 0.15, 1e4))).isEqualTo("50.0 j PAUSED a>");
        assertThat(what(falling(1, 1e4, 0.16))).isEqualTo("50.0 j MOVED a>b");
        assertThat(what(falling(1, 1e4, 0.15))).isEqualTo("50.0 j PAUSED a>");
    }

    private static String what(TimedSite.Builder from) {
        TimedJob hot = job(needs("j").heat(100), 100)
                .checkpoint(20)
                .throttle(Throttle.proportional(1))
                .build();
        HorizonResult result = AHEAD.run(
                0,
                300,
                HorizonInputs.of(
                        List.of(from.linkEnergy(0.01).build(), other(1).build()), List.of(hot, taker("k")), SLOW));
        return log(result).get(3);
    }

    /** 10 W to run, 16 W while it comes in: another of 10 W finds no room beside it until then. */
    @Test
    void thePowerOfTheLinkIsHeldWhereItComesInAndNoLonger() {
        TimedSite from = TimedSite.builder(plain("a", 1).power(10).heat(10).build())
                .power(Profile.steps(new double[] {50}, new double[] {10, 0}))
                .build();
        TimedSite to = TimedSite.builder(
                        plain("b", 2).power(25).heat(25).jurisdiction("B").build())
                .linkEnergy(1)
                .build();
        Throttle all = Throttle.proportional(1);
        TimedJob brief = job(needs("k").power(20).priority(1).allowJurisdictions("B"), 10)
                .notPreemptible()
                .build();
        TimedJob moves =
                job(needs("j").power(10), 100).checkpoint(20).throttle(all).build();
        TimedJob comes = job(needs("m").power(10).allowJurisdictions("B"), 10)
                .throttle(all)
                .release(55)
                .build();
        HorizonResult result =
                AHEAD.run(0, 300, HorizonInputs.of(List.of(from, to), List.of(brief, moves, comes), SLOW));
        assertThat(log(result)).contains("50.0 j MOVED a>b", "60.0 m STARTED >b", "110.0 j DONE b>");
    }

    /** Paused at 49 s with the power to send alone; b is free at 70 s, 10 s away, and a is bright again later, with 1 s to read. */
    private static String sentAway(double back, double joulePrice) {
        TimedJob first = job(needs("k").priority(1).allowJurisdictions("B"), 70)
                .notPreemptible()
                .build();
        TimedJob after = job(needs("l").priority(1).allowJurisdictions("C"), 75).build();
        TimedSite third = TimedSite.builder(plain("c", 1).jurisdiction("C").build())
                .power(Profile.constant(99.9))
                .build();
        TimedJob job = job(needs("j").allowJurisdictions("A", "B"), 100)
                .checkpoint(20)
                .throttle(Throttle.proportional(1))
                .build();
        TimedSite home = TimedSite.builder(plain("a", 1).jurisdiction("A").build())
                .power(Profile.steps(new double[] {50, back}, new double[] {100, 0.2, 100}))
                .store(20, 0.01)
                .linkEnergy(0.01)
                .joulePrice(joulePrice)
                .build();
        HorizonResult result = AHEAD.run(
                0, 1000, HorizonInputs.of(List.of(home, other(1).build(), third), List.of(job, first, after), SLOW));
        return log(result).stream()
                .filter(line -> line.contains(" j "))
                .skip(2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPausedJobIsSentAwayWhereThatLosesLessThanWaiting() {
        assertThat(sentAway(80, 0)).isEqualTo("70.0 j MOVED a>b");
        assertThat(sentAway(79, 0)).isEqualTo("79.0 j RESUMED a>a");
        // 16 s and 0.2 prices to wait, 10 s and 1.6 prices to move
        assertThat(sentAway(85, 4)).isEqualTo("70.0 j MOVED a>b");
        assertThat(sentAway(85, 4.5)).isEqualTo("85.0 j RESUMED a>a");
    }
}
