/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacerTest {
    private final Placer placer = Placer.standard();

    private static Site.Builder site(String id) {
        return Site.builder(id, 8)
                .memoryPerAccelerator(80e9)
                .power(8000)
                .heat(8000)
                .downlinkRate(1e9)
                .jurisdiction("US")
                .latency("Europe", 0.030);
    }

    private static Job.Builder job(String id) {
        return Job.builder(id).accelerators(1).memory(40e9).power(700);
    }

    private Unplaced onlyUnplaced(List<Site> sites, Job... jobs) {
        Placement placement = placer.place(sites, List.of(jobs));
        assertThat(placement.unplaced()).hasSize(1);
        return placement.unplaced().get(0);
    }

    private void isRefusedFor(Job job, String constraint, double deficit, String unit, String detail) {
        Unplaced unplaced = onlyUnplaced(List.of(site("a").build()), job);
        assertThat(unplaced.reasons()).hasSize(1);
        Reason reason = unplaced.reasons().get(0);
        assertThat(reason.shortfall().constraint()).isEqualTo(constraint);
        assertThat(reason.shortfall().deficit()).isCloseTo(deficit, within(1e-9));
        assertThat(reason.shortfall().unit()).isEqualTo(unit);
        assertThat(reason.shortfall().detail()).isEqualTo(detail);
        assertThat(reason.alone()).isTrue();
        assertThat(reason.site()).isEqualTo("a");
    }

    @Test
    void aHostLimitsWhereItSaysSoAlone() {
        Job job = job("j").hostCores(16).hostMemory(300e9).replicas(3).build();
        Headroom left = placer.place(List.of(site("a").build()), List.of(job)).headroomAt("a");
        assertThat(left.hostCores()).isInfinite();
        assertThat(left.hostMemory()).isInfinite();
        Site host = site("a").hostCores(40).hostMemory(1e12).build();
        Reason reason = onlyUnplaced(List.of(host), job).reasons().get(0);
        assertThat(reason.shortfall().detail()).isEqualTo("host cores left is 8.0, but 16.0 needed");
        Site poor = site("a").hostMemory(700e9).build();
        reason = onlyUnplaced(List.of(poor), job).reasons().get(0);
        assertThat(reason.shortfall().detail()).isEqualTo("host memory left is 1.0E11 B, but 3.0E11 B needed");
        Site enough =
                site("a").hostCores(48).hostMemory(900e9).build().copies(2).get(1);
        left = placer.place(List.of(enough), List.of(job)).headroomAt("a-1");
        assertThat(left.hostCores()).isZero();
        assertThat(left.hostMemory()).isZero();
    }

    @Test
    void aJobTakesItsShareOfTheSite() {
        Placement placement = placer.place(
                List.of(site("a").build()),
                List.of(job("j").accelerators(3).bandwidth(2e8).heat(600).build()));
        assertThat(placement.placed()).containsOnlyKeys("j").containsEntry("j", List.of("a"));
        assertThat(placement.unplaced()).isEmpty();
        Headroom left = placement.headroomAt("a");
        assertThat(left.idleAccelerators()).isEqualTo(5);
        assertThat(left.freeAccelerators()).isEqualTo(5);
        assertThat(left.power()).isEqualTo(7300);
        assertThat(left.heat()).isEqualTo(7400);
        assertThat(left.downlinkRate()).isEqualTo(8e8);
        assertThat(left.jobs()).containsExactly("j");
        assertThat(placement.sitesOf("k")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placement.headroomAt("b"))
                .withMessage("site is b, but must be in the 1 sites of the placement");
    }

    @Test
    void eachLimitRefusesAloneWithItsDeficit() {
        isRefusedFor(
                job("j").accelerators(9).build(), "accelerators", 1, "1", "idle accelerators is 8.0, but 9.0 needed");
        isRefusedFor(
                job("j").memory(81e9).build(),
                "memory",
                1e9,
                "B",
                "memory left on one accelerator is 8.0E10 B, but 8.1E10 B needed");
        isRefusedFor(
                job("j").power(9000).heat(1).build(),
                "power",
                1000,
                "W",
                "power left is 8000.0 W, but 9000.0 W needed");
        isRefusedFor(
                job("j").heat(8001).build(), "heat", 1, "W", "heat rejection left is 8000.0 W, but 8001.0 W needed");
        isRefusedFor(
                job("j").bandwidth(2e9).build(),
                "bandwidth",
                1e9,
                "bit/s",
                "downlink left is 1.0E9 bit/s, but 2.0E9 bit/s needed");
        isRefusedFor(
                job("j").latencyLimit("Europe", 0.02).build(),
                "latency",
                0.01,
                "s",
                "latency to Europe is 0.03 s, but 0.02 s needed");
        isRefusedFor(
                job("j").allowJurisdictions("DE", "FR").build(),
                "jurisdiction",
                1,
                "1",
                "jurisdiction US among [DE, FR] is 0.0, but 1.0 needed");
    }

    @Test
    void constraintsThatBindAloneComeInTheOrderOfTheirDeficit() {
        List<Site> sites = List.of(
                site("dim").power(600).build(),
                site("far").latency("Europe", 0.1).build(),
                site("foreign").jurisdiction("FR").latency("Europe", 0.2).build());
        Unplaced unplaced = onlyUnplaced(
                sites,
                job("j").latencyLimit("Europe", 0.05).allowJurisdictions("US").build());
        assertThat(unplaced.reasons())
                .extracting(reason -> reason.shortfall().constraint() + " at " + reason.site())
                .containsExactly("power at dim", "latency at far");
        assertThat(unplaced.reasons()).allMatch(Reason::alone);
    }

    @Test
    void whereNoneBindsAloneThoseOfTheClosestSiteAreNamedTogether() {
        List<Site> sites = List.of(
                site("three").power(100).heat(100).downlinkRate(0).build(),
                site("two").power(600).heat(350).build());
        Unplaced unplaced = onlyUnplaced(sites, job("j").bandwidth(1).build());
        assertThat(unplaced.reasons())
                .extracting(reason -> reason.shortfall().constraint())
                .containsExactly("power", "heat");
        assertThat(unplaced.reasons())
                .noneMatch(Reason::alone)
                .allMatch(reason -> reason.site().equals("two"));
    }

    @Test
    void withoutSitesThatIsTheReason() {
        Reason reason = onlyUnplaced(List.of(), job("j").build()).reasons().get(0);
        assertThat(reason.shortfall().constraint()).isEqualTo("sites");
        assertThat(reason.site()).isEmpty();
    }

    @Test
    void theJobWithOneChoiceIsPlacedBeforeThoseWithMany() {
        List<Site> sites = List.of(
                site("near").latency("Asia", 0.01).build(),
                site("other").power(4000).build());
        Job picky = job("z-picky").accelerators(8).latencyLimit("Asia", 0.02).build();
        Job easy = job("a-easy").accelerators(8).build();
        Placement placement = placer.place(sites, List.of(easy, picky));
        assertThat(placement.placed())
                .containsEntry("z-picky", List.of("near"))
                .containsEntry("a-easy", List.of("other"));
    }

    @Test
    void priorityGoesBeforeRegret() {
        Job picky = job("picky").accelerators(8).latencyLimit("Europe", 0.05).build();
        Job urgent = job("urgent").accelerators(5).priority(1).build();
        Placement placement = placer.place(List.of(site("a").build()), List.of(picky, urgent));
        assertThat(placement.placed()).containsOnlyKeys("urgent");
        Shortfall shortfall = placement.unplaced().get(0).reasons().get(0).shortfall();
        assertThat(shortfall.constraint()).isEqualTo("accelerators");
        assertThat(shortfall.deficit()).isEqualTo(5);
    }

    @Test
    void aGangIsPlacedAsAWholeOrNotAtAll() {
        List<Site> sites = site("sat").build().copies(3);
        Placement fits = placer.place(
                sites, List.of(job("gang").accelerators(4).replicas(6).build()));
        assertThat(fits.sitesOf("gang")).hasSize(6);
        Unplaced unplaced =
                onlyUnplaced(sites, job("gang").accelerators(4).replicas(7).build());
        assertThat(unplaced.fitting()).isEqualTo(6);
        assertThat(unplaced.reasons().get(0).shortfall().deficit()).isEqualTo(4);
        Placement none = placer.place(
                sites, List.of(job("gang").accelerators(4).replicas(7).build()));
        assertThat(none.headroom().values()).allMatch(left -> left.idleAccelerators() == 8 && left.power() == 8000);
    }

    @Test
    void spreadReplicasDoNotShareAFailureDomain() {
        List<Site> sites = List.of(
                site("a1").failureDomain("plane a").build(),
                site("a2").failureDomain("plane a").build(),
                site("b1").failureDomain("plane b").build());
        Placement two =
                placer.place(sites, List.of(job("j").replicas(2).spread().build()));
        assertThat(two.sitesOf("j")).containsExactly("a1", "b1");
        Unplaced three = onlyUnplaced(sites, job("j").replicas(3).spread().build());
        assertThat(three.fitting()).isEqualTo(2);
        assertThat(three.reasons().get(0).shortfall().constraint()).isEqualTo("failure domain");
        assertThat(three.reasons().get(0).shortfall().subject()).isEqualTo("replicas still allowed in plane a");
    }

    @Test
    void sharesOfAnAcceleratorArePackedOntoAsFewAsPossible() {
        Site one = site("a").build();
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            jobs.add(Job.builder("j" + i).accelerators(0.1).memory(8e9).build());
        }
        Headroom left = placer.place(List.of(one), jobs).headroomAt("a");
        assertThat(left.idleAccelerators()).isEqualTo(7);
        assertThat(left.freeAccelerators()).isEqualTo(7);
    }

    @Test
    void memoryLimitsASharedAccelerator() {
        Site small = Site.builder("a", 1).memoryPerAccelerator(80e9).build();
        Job first =
                Job.builder("first").accelerators(0.5).memory(60e9).priority(1).build();
        Job second = Job.builder("second").accelerators(0.5).memory(30e9).build();
        Shortfall shortfall =
                onlyUnplaced(List.of(small), first, second).reasons().get(0).shortfall();
        assertThat(shortfall.constraint()).isEqualTo("memory");
        assertThat(shortfall.offered()).isEqualTo(20e9);
        Job large = Job.builder("large").accelerators(0.6).memory(1).build();
        Shortfall share =
                onlyUnplaced(List.of(small), first, large).reasons().get(0).shortfall();
        assertThat(share.constraint()).isEqualTo("accelerators");
        assertThat(share.deficit()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void theUsersOwnConstraintMayLookAtNames() {
        Constraint blackout = (job, headroom) -> headroom.site().id().equals("sat-0")
                ? Optional.of(new Shortfall("maintenance", "maintenance windows free", 1, 0, "1"))
                : Optional.empty();
        List<Site> sites = site("sat").build().copies(2);
        Placement placement = placer.with(blackout)
                .place(
                        sites,
                        List.of(
                                job("a").accelerators(8).build(),
                                job("b").accelerators(8).build()));
        assertThat(placement.placed()).containsOnlyKeys("a").containsEntry("a", List.of("sat-1"));
        assertThat(placement.unplaced().get(0).reasons())
                .extracting(reason -> reason.shortfall().constraint() + " at " + reason.site())
                .containsExactlyInAnyOrder("maintenance at sat-0", "accelerators at sat-1");
    }

    @Test
    void aConstraintThatIsNotMonotonicIsFoundOut() {
        Constraint company =
                (job, headroom) -> job.id().equals("b") && headroom.jobs().isEmpty()
                        ? Optional.of(new Shortfall("company", "jobs there", 1, 0, "1"))
                        : Optional.empty();
        List<Job> jobs = List.of(job("a").build(), job("b").priority(1).build());
        assertThatIllegalStateException()
                .isThrownBy(() -> placer.with(company).place(List.of(site("a").build()), jobs))
                .withMessageStartingWith("job b was refused, but fits now");
    }

    @Test
    void copiesAreAlikeButForNameAndFailureDomain() {
        List<Site> sites = site("sat").failureDomain("launch 1").build().copies(11);
        assertThat(sites).extracting(Site::id).startsWith("sat-00", "sat-01").endsWith("sat-10");
        assertThat(sites).extracting(Site::failureDomain).doesNotHaveDuplicates();
        assertThat(sites.get(3).latency("Europe")).isEqualTo(0.03);
        assertThat(sites.get(3).latency("Asia")).isInfinite();
        assertThat(site("x").failureDomain("d").build().named("y").failureDomain())
                .isEqualTo("d");
    }

    @Test
    void impossibleInputsAreRefused() {
        Site a = site("a").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(List.of(a, a), List.of()))
                .withMessage("site a is there twice, but must be unique");
        Job j = job("j").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(List.of(a), List.of(j, j)))
                .withMessage("job j is there twice, but must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.place(
                        List.of(a), List.of(job("j").latencyLimit("Erope", 1).build())))
                .withMessage("region of job j is Erope, but must be in [Europe]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job("j").accelerators(1.5))
                .withMessage("accelerators is 1.5, but must be in {1, 2, ...} or a multiple of 0.001 below 1");
        assertThatIllegalArgumentException().isThrownBy(() -> job("j").accelerators(0.0005));
        assertThatIllegalArgumentException().isThrownBy(() -> job("j").accelerators(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job("j").power(-1))
                .withMessage("power is -1.0, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> site("a").latency("Europe", Double.NaN))
                .withMessage("latency to Europe is NaN, but must be in [0, ∞]");
        assertThatIllegalArgumentException().isThrownBy(() -> job("j").replicas(0));
    }
}
