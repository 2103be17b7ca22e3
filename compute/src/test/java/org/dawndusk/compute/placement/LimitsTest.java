/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Failure domains of several kinds, jurisdictions denied, maintenance. */
class LimitsTest {
    private final Placer placer = Placer.standard();

    private static Site site(String id, String plane, String launch) {
        return Site.builder(id, 4)
                .failureDomain("plane", plane)
                .failureDomain("launch", launch)
                .build();
    }

    private static Site ruled(String id, String jurisdiction) {
        return Site.builder(id, 4).jurisdiction(jurisdiction).build();
    }

    private Reason firstReason(Placement placement) {
        return placement.unplaced().get(0).reasons().get(0);
    }

    @Test
    void replicasKeepApartInEveryKindThatTheyAreSpreadOver() {
        List<Site> sites = List.of(site("a", "1", "x"), site("b", "1", "y"), site("c", "2", "x"), site("d", "2", "y"));
        Job planes = Job.builder("j").replicas(2).spreadOver("plane").build();
        assertThat(placer.place(sites, List.of(planes)).sitesOf("j")).containsExactly("a", "c");
        Job both = Job.builder("j")
                .replicas(2)
                .spreadOver("plane")
                .spreadOver("launch")
                .build();
        assertThat(placer.place(sites, List.of(both)).sitesOf("j")).containsExactly("a", "d");
        Job sitesOnly = Job.builder("j").replicas(2).spread().build();
        assertThat(placer.place(sites, List.of(sitesOnly)).sitesOf("j")).containsExactly("a", "b");
    }

    @Test
    void moreReplicasThanDomainsAreAReasonAndNoError() {
        List<Site> sites = List.of(site("a", "1", "x"), site("b", "1", "y"), site("c", "2", "x"));
        Placement placement = placer.place(
                sites, List.of(Job.builder("j").replicas(3).spreadOver("plane").build()));
        assertThat(placement.unplaced().get(0).fitting()).isEqualTo(2);
        Reason reason = firstReason(placement);
        assertThat(reason.shortfall().constraint()).isEqualTo("failure domain of kind plane");
        assertThat(reason.shortfall().subject()).isEqualTo("replicas still allowed in 1");
        assertThat(reason.alone()).isTrue();
    }

    @Test
    void aSiteWithoutADomainOfTheKindStandsAlone() {
        List<Site> sites = List.of(
                site("a", "1", "x"),
                Site.builder("ground", 4).build(),
                Site.builder("mast", 4).build());
        Placement placement = placer.place(
                sites, List.of(Job.builder("j").replicas(3).spreadOver("plane").build()));
        assertThat(placement.sitesOf("j")).containsExactly("a", "ground", "mast");
    }

    @Test
    void copiesKeepTheDomainsOfOtherKinds() {
        Site copy = site("sat", "1", "x").copies(3).get(2);
        assertThat(copy.failureDomain()).isEqualTo("sat-2");
        assertThat(copy.failureDomain("plane")).isEqualTo("1");
        assertThat(copy.failureDomain("shell")).isEqualTo("sat-2");
        assertThat(copy.failureDomains()).containsOnly(Map.entry("plane", "1"), Map.entry("launch", "x"));
    }

    @Test
    void deniedJurisdictionsAreRefusedAndSoAreUnknownOnes() {
        Job job = Job.builder("j").denyJurisdictions("US", "FR").build();
        assertThat(placer.place(List.of(ruled("a", "US"), ruled("b", "DE")), List.of(job))
                        .sitesOf("j"))
                .containsExactly("b");
        assertThat(firstReason(placer.place(List.of(ruled("a", "US")), List.of(job)))
                        .shortfall()
                        .detail())
                .isEqualTo("jurisdiction US outside [FR, US] is 0.0, but 1.0 needed");
        assertThat(firstReason(placer.place(List.of(ruled("a", "")), List.of(job)))
                        .shortfall()
                        .subject())
                .isEqualTo("jurisdiction not given outside [FR, US]");
    }

    @Test
    void maintenanceLeavesASiteEmptyForItsTime() {
        List<Site> sites = List.of(ruled("a", ""), ruled("b", ""));
        Map<String, double[]> windows = Map.of("a", new double[] {0, 100, 900, 1000}, "b", new double[] {500, 520});
        List<Job> jobs = List.of(Job.builder("j").build());
        assertThat(placer.with(Constraints.blackout(windows, 100, 500))
                        .place(sites, jobs)
                        .sitesOf("j"))
                .containsExactly("a");
        assertThat(placer.with(Constraints.blackout(windows, 50, 510))
                        .place(sites, jobs)
                        .unplaced()
                        .get(0)
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.shortfall().constraint()).isEqualTo("maintenance");
                    assertThat(reason.shortfall().deficit()).isEqualTo(10);
                    assertThat(reason.shortfall().unit()).isEqualTo("s");
                    assertThat(reason.site()).isEqualTo("b");
                });
    }

    @Test
    void maintenanceThatIsNoTimeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constraints.blackout(Map.of("a", new double[] {5, 5}), 0, 1))
                .withMessage("instant 1 of site a is 5.0, but must be in (5.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constraints.blackout(Map.of("a", new double[] {5}), 0, 1))
                .withMessage("number of instants of site a is 1, but must be in {0, 2, 4, ...}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constraints.blackout(Map.of(), 1, 1))
                .withMessage("to is 1.0, but must be in (1.0, ∞)");
    }

    @Test
    void rulesThatContradictAndKindsThatNoSiteKnowsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.builder("j")
                        .allowJurisdictions("US", "DE")
                        .denyJurisdictions("FR", "US")
                        .build())
                .withMessage("jurisdictions [US] of job j are allowed and denied, but must be one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(
                        List.of(site("a", "1", "x")),
                        List.of(Job.builder("j").spreadOver("plan").build())))
                .withMessage("kind of failure domain of job j is plan, but must be in [launch, plane]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.builder("j").spreadOver(" "))
                .withMessage("kind of failure domain is ' ', but must be in the texts that are not blank");
    }

    @Test
    void aJobLargerThanAnySiteIsPlacedNowhereAndThatIsSaid() {
        Placement placement = placer.place(
                List.of(ruled("a", ""), Site.builder("b", 6).build()),
                List.of(Job.builder("j").accelerators(9).build()));
        assertThat(placement.placed()).isEmpty();
        assertThat(firstReason(placement).site()).isEqualTo("b");
        assertThat(firstReason(placement).shortfall().deficit()).isEqualTo(3);
    }

    @Test
    void theClassOfDataIsThereForRulesOfTheUsers() {
        Job job = Job.builder("j").dataClass("health").build();
        assertThat(Job.builder("k").build().dataClass()).isEmpty();
        Constraint atHome = (each, headroom) -> each.dataClass().equals("health")
                        && !headroom.site().jurisdiction().equals("DE")
                ? java.util.Optional.of(new Shortfall("health data", "sites at home", 1, 0, "1"))
                : java.util.Optional.empty();
        assertThat(placer.with(atHome)
                        .place(List.of(ruled("a", "US"), ruled("b", "DE")), List.of(job))
                        .sitesOf("j"))
                .containsExactly("b");
    }
}
