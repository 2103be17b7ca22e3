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
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** Of several sites that lack something, the one that lacks least is told. */
class LacksTest {
    private static final Throttle ALL = Throttle.proportional(1);

    /** A site with power and heat for all, in a jurisdiction of its name. */
    private static TimedSite ample(String id, int accelerators) {
        Site site = Site.builder(id, accelerators)
                .power(1e4)
                .heat(1e4)
                .jurisdiction(id)
                .build();
        return TimedSite.builder(site).build();
    }

    private static TimedJob taker(String at, double accelerators) {
        Job.Builder needs =
                needs("at " + at).accelerators(accelerators).priority(1).allowJurisdictions(at);
        return job(needs, 500).notPreemptible().build();
    }

    /** Why the last of the jobs is refused, without the first reason, which is the time. */
    private static List<String> lacks(List<TimedSite> sites, TimedJob... jobs) {
        HorizonResult result = run(sites, jobs);
        List<Shortfall> reasons = result.outcome(jobs[jobs.length - 1].id()).reasons();
        assertThat(reasons.get(0).constraint()).isEqualTo("deadline");
        return reasons.stream().skip(1).map(Shortfall::detail).toList();
    }

    private static TimedJob late(Job.Builder needs) {
        return job(needs, 100).throttle(ALL).deadline(150).build();
    }

    @Test
    void theSiteWithTheSmallestOfTheSameShortfalls() {
        List<TimedSite> sites = List.of(ample("a", 2), ample("b", 3), ample("c", 2));
        assertThat(lacks(
                        sites,
                        taker("a", 2),
                        taker("b", 2),
                        taker("c", 2),
                        late(needs("z").accelerators(2))))
                .containsExactly("accelerators left at b is 1.0, but 2.0 needed");
    }

    /** All accelerators are taken, and at a and c the power with them. */
    @Test
    void theSiteThatLacksTheFewestThings() {
        TimedSite a = TimedSite.builder(plain("a", 1).jurisdiction("a").build()).build();
        TimedSite c = TimedSite.builder(plain("c", 1).jurisdiction("c").build()).build();
        List<TimedSite> sites = List.of(a, ample("b", 1), c);
        assertThat(lacks(sites, taker("a", 1), taker("b", 1), taker("c", 1), late(needs("z"))))
                .containsExactly("accelerators left at b is 0.0, but 1.0 needed");
    }

    @Test
    void aSharedAcceleratorHasSoMuchLeft() {
        assertThat(lacks(
                        List.of(ample("a", 1)), taker("a", 0.7), late(needs("z").accelerators(0.5))))
                .containsExactly("accelerators left at a is 0.3, but 0.5 needed");
    }

    /** Now there would be power; one that may not be interrupted needs it to its end. */
    @Test
    void whoMayNotBeInterruptedLacksThePowerThatIsNotThereLater() {
        TimedSite dim = TimedSite.builder(plain("a", 1).heat(1e4).build())
                .power(Profile.steps(new double[] {140, 200}, new double[] {100, 60, 100}))
                .build();
        TimedJob firm =
                job(needs("z"), 100).notPreemptible().deadline(299).release(50).build();
        assertThat(lacks(List.of(dim), firm)).containsExactly("power left at a is 60.0 W, but 100.0 W needed");
    }

    @Test
    void aSiteThatIsLostDoesNotWork() {
        HorizonInputs inputs = HorizonInputs.of(List.of(site("a", 1)), List.of(late(needs("z"))), Links.none())
                .withFaults(List.of(new HorizonInputs.Fault(0, "a", false)));
        assertThat(AHEAD.run(0, 100, inputs).outcome("z").reasons())
                .extracting(Shortfall::detail)
                .containsExactly(
                        "time left until the deadline is 100.0 s, but 100.0 s needed",
                        "site a working is 0.0, but 1.0 needed");
    }

    /** The first lacks two things, the others memory alone, and the second less of it. */
    @Test
    void whatNoSiteEverHasIsToldOfTheSiteThatLacksLeast() {
        TimedSite bare = TimedSite.builder(plain("a", 1)
                        .memoryPerAccelerator(99)
                        .downlinkRate(5)
                        .hostCores(2)
                        .build())
                .build();
        TimedSite small = TimedSite.builder(plain("b", 1)
                        .memoryPerAccelerator(50)
                        .downlinkRate(10)
                        .hostCores(4)
                        .build())
                .build();
        TimedSite smaller = TimedSite.builder(plain("c", 1)
                        .memoryPerAccelerator(20)
                        .downlinkRate(10)
                        .hostCores(4)
                        .build())
                .build();
        HorizonResult result = run(
                List.of(bare, small, smaller),
                job(needs("j").memory(80).bandwidth(8).hostCores(3), 10).build());
        assertThat(result.outcome("j").reasons())
                .extracting(Shortfall::constraint)
                .containsExactly("memory");
        assertThat(result.outcome("j").reasons().get(0).offered()).isEqualTo(50);
        assertThat(run(List.of(), job(needs("j"), 10).build()).outcome("j").reasons())
                .containsExactly(new Shortfall("sites", "number of sites", 1, 0, "1"));
    }

    @Test
    void replicasOfAllSitesAreAddedUp() {
        List<TimedSite> sites = List.of(site("a", 2), site("b", 2), site("c", 1));
        assertThat(run(sites, job(needs("j").replicas(5), 10).build())
                        .outcome("j")
                        .completed())
                .isEqualTo(10);
        assertThat(run(sites, job(needs("j").replicas(6), 10).build())
                        .outcome("j")
                        .reasons())
                .containsExactly(new Shortfall("replicas", "replicas that all empty sites hold", 6, 5, "1"));
    }
}
