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

/** Jobs whose replicas stand at several sites: they start, slow down, pause, move and are lost together. */
class ReplicasTest {
    private static final Links SLOW = (from, to) -> Profile.constant(16);

    private static TimedSite falling(String id, double from, double to, double power) {
        return TimedSite.builder(plain(id, 1).build())
                .power(Profile.steps(new double[] {from, to}, new double[] {100, power, 100}))
                .build();
    }

    @Test
    void aSiteThatHoldsAllIsTakenAndOfTwoTheOneWithFewerIdle() {
        List<TimedSite> sites = List.of(site("a", 3), site("b", 5), site("c", 4));
        assertThat(run(sites, job(needs("j").replicas(4), 10).build())
                        .events()
                        .get(0)
                        .to())
                .isEqualTo("c");
        assertThat(run(sites, job(needs("j").replicas(5), 10).build())
                        .events()
                        .get(0)
                        .to())
                .isEqualTo("b");
    }

    /** Five accelerators with power for two, and three with power for three. */
    @Test
    void asManyReplicasStartAsThereIsPowerFor() {
        TimedSite dim =
                TimedSite.builder(plain("a", 5).power(250).heat(1000).build()).build();
        TimedSite cold =
                TimedSite.builder(plain("a", 5).power(1000).heat(250).build()).build();
        Throttle all = Throttle.proportional(1);
        for (TimedSite scarce : List.of(dim, cold)) {
            HorizonResult result = AHEAD.run(
                    0,
                    5,
                    HorizonInputs.of(
                            List.of(scarce, site("b", 3)),
                            List.of(job(needs("j").heat(100).replicas(5), 10)
                                    .throttle(all)
                                    .build()),
                            Links.none()));
            assertThat(result.outcome("j").sites()).containsExactly("b", "b", "b", "a", "a");
        }
    }

    @Test
    void oneSlowSiteSlowsAll() {
        HorizonResult result = run(
                List.of(falling("a", 50, 80, 40), site("b", 1)),
                job(needs("j").replicas(2), 100).build());
        assertThat(log(result)).containsExactly("0.0 j STARTED >b+a", "50.0 j THROTTLED b+a>b+a", "118.0 j DONE b+a>");
        assertThat(result.events().get(1).duration()).isEqualTo(30);
        assertThat(result.outcome("j").energy()).isCloseTo(20_000, within(1e-9));
        assertThat(result.outcome("j").throttled()).isCloseTo(18, within(1e-9));
    }

    /** They fall together, to 0.4 until 80 s and to 0.6 until 95 s: what is lost is counted until both are back. */
    @Test
    void whereTwoSitesFallAtOnceTheJobDoesNotMove() {
        List<TimedSite> sites = List.of(
                falling("a", 50, 80, 40),
                falling("b", 50, 95, 60),
                TimedSite.builder(plain("c", 1).jurisdiction("C").build()).build());
        TimedJob other = job(needs("k").priority(1).allowJurisdictions("C"), 45)
                .notPreemptible()
                .build();
        HorizonInputs inputs = HorizonInputs.of(
                sites, List.of(job(needs("j").replicas(2), 100).build(), other), (from, to) -> Profile.constant(1e9));
        HorizonResult result = AHEAD.run(0, 1000, inputs);
        assertThat(log(result))
                .containsExactly(
                        "0.0 k STARTED >c",
                        "0.0 j STARTED >a+b",
                        "45.0 k DONE c>",
                        "50.0 j THROTTLED a+b>a+b",
                        "124.0 j DONE a+b>");
        JobEvent throttled = result.events().get(3);
        assertThat(throttled.duration()).isEqualTo(45);
        assertThat(throttled.reasons().get(0).detail())
                .isEqualTo("power left at a from 50.0 s on is 40.0 W, but 100.0 W needed");
    }

    @Test
    void aPausedJobIsTakenUpWhenAllItsSitesAreBack() {
        HorizonResult result = run(
                List.of(falling("a", 50, 100, 0), falling("b", 50, 130, 0)),
                job(needs("j").replicas(2), 100).build());
        assertThat(log(result))
                .containsExactly(
                        "0.0 j STARTED >a+b", "50.0 j PAUSED a+b>", "130.0 j RESUMED a+b>a+b", "180.0 j DONE a+b>");
    }

    /** Sites a and d are in plane 1, b and c in plane 2; c and d are taken at first, and a goes dark for good. */
    private static HorizonResult spread(String last) {
        TimedSite dark = TimedSite.builder(
                        plain("a", 1).failureDomain("plane", "1").build())
                .power(Profile.steps(new double[] {50}, new double[] {100, 0}))
                .build();
        List<TimedSite> sites = List.of(dark, home("b", "2"), home("c", "2"), home("d", last));
        HorizonInputs inputs = HorizonInputs.of(
                sites,
                List.of(
                        job(needs("j").replicas(2).spreadOver("plane"), 100)
                                .checkpoint(20)
                                .build(),
                        taker("k", "c"),
                        taker("l", "d")),
                SLOW);
        return AHEAD.run(0, 1000, inputs);
    }

    private static TimedSite home(String id, String plane) {
        return TimedSite.builder(plain(id, 1)
                        .failureDomain("plane", plane)
                        .jurisdiction(id)
                        .build())
                .build();
    }

    private static TimedJob taker(String id, String at) {
        return job(needs(id).priority(1).allowJurisdictions(at), 10)
                .notPreemptible()
                .build();
    }

    @Test
    void aReplicaMovesToWhereItIsApartFromTheOthersThoughNotFromWhereItWas() {
        HorizonResult moved = spread("1");
        assertThat(log(moved)).contains("0.0 j STARTED >b+a", "50.0 j MOVED a>d", "110.0 j DONE b+d>");
        assertThat(moved.outcome("j").bytesMoved()).isEqualTo(20);
        assertThat(moved.outcome("j").time(Phase.SENDING)).isEqualTo(10);
        HorizonResult stays = spread("2");
        assertThat(log(stays)).contains("50.0 j PAUSED b+a>");
        assertThat(stays.count(Action.MOVED)).isZero();
    }

    /**
     * As where one pauses for another at one site, but it has two more replicas at a site with a store of 2 s: at half speed for
     * T both lose 9.5 T, and it stands for T + 4 s at 9 a second; to write and read there takes 0.8 J.
     */
    private static List<String> paused(double span, double joulePrice) {
        TimedSite shared = TimedSite.builder(plain("s", 2).jurisdiction("S").build())
                .power(Profile.steps(new double[] {100, 100 + span}, new double[] {200, 100, 200}))
                .store(20, 0)
                .build();
        TimedSite slow = TimedSite.builder(plain("t", 2).jurisdiction("T").build())
                .store(10, 0.01)
                .joulePrice(joulePrice)
                .build();
        Throttle half = Throttle.proportional(0.5);
        HorizonResult result = run(
                List.of(shared, slow),
                job(needs("a").allowJurisdictions("S"), 500)
                        .value(10)
                        .throttle(half)
                        .checkpoint(20)
                        .build(),
                job(needs("b").replicas(3), 500)
                        .value(9)
                        .throttle(half)
                        .checkpoint(20)
                        .build());
        return log(result).subList(2, 4);
    }

    @Test
    void theStoresOfAllItsSitesCountInAPause() {
        assertThat(paused(74, 0)).first().isEqualTo("98.0 b PAUSED t+s>");
        assertThat(paused(71, 0)).first().isEqualTo("98.0 b THROTTLED t+s>t+s");
        // 702 and 0.8 prices against 703
        assertThat(paused(74, 1)).first().isEqualTo("98.0 b PAUSED t+s>");
        assertThat(paused(74, 1.5)).first().isEqualTo("98.0 b THROTTLED t+s>t+s");
    }

    @Test
    void withOneSiteTheWholeJobIsLostAndTheOtherSiteIsFree() {
        HorizonInputs inputs = HorizonInputs.of(
                        List.of(site("a", 1), site("b", 1)),
                        List.of(
                                job(needs("j").replicas(2).priority(1), 100).build(),
                                job(needs("k"), 10).build()),
                        Links.none())
                .withFaults(List.of(new HorizonInputs.Fault(30, "a", false), new HorizonInputs.Fault(60, "a", true)));
        HorizonResult result = AHEAD.run(0, 1000, inputs);
        assertThat(log(result))
                .containsExactly(
                        "0.0 j STARTED >a+b",
                        "30.0 j LOST a+b>",
                        "30.0 k STARTED >b",
                        "40.0 k DONE b>",
                        "60.0 j STARTED >a+b",
                        "160.0 j DONE a+b>");
        assertThat(result.outcome("j").workLost()).isEqualTo(30);
    }
}
