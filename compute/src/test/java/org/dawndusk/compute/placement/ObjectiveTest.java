/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectiveTest {
    private static final Map<String, Double> PRICES = Map.of("cheap", 1e-8, "dear", 4e-8, "far", 2e-8);

    private final Placer placer = Placer.standard();
    private final Objective money = Objective.power(site -> PRICES.get(site.id()));

    private static Site site(String id, int accelerators, double latency) {
        return Site.builder(id, accelerators)
                .power(10e3)
                .heat(10e3)
                .latency("Europe", latency)
                .build();
    }

    private final List<Site> sites = List.of(site("cheap", 8, 0.090), site("dear", 8, 0.0101), site("far", 8, 0.0103));

    private static Job.Builder job(String id) {
        return Job.builder(id).power(1000).latencyLimit("Europe", 0.1);
    }

    private List<String> best(Objective... objectives) {
        return placer.objectives(objectives)
                .place(sites, List.of(job("j").build()))
                .sitesOf("j");
    }

    @Test
    void theLeastScoreWins() {
        assertThat(best(money)).containsExactly("cheap");
        assertThat(best(Objective.latency())).containsExactly("dear");
        assertThat(best(money.times(-1))).containsExactly("dear");
        assertThat(best((job, headroom) -> 0)).containsExactly("cheap");
    }

    @Test
    void theNextObjectiveDecidesWhereTheFirstIsAlmostEqual() {
        assertThat(best(Objective.latency(), money)).containsExactly("dear");
        assertThat(best(Objective.latency().inSteps(1e-3), money)).containsExactly("far");
    }

    @Test
    void weightsTradeOneAgainstTheOther() {
        // of cheap, dear, far: 10 to 40 microdollars a second, 90 to 10 milliseconds
        assertThat(best(money.plus(Objective.latency().times(1e-5)))).containsExactly("cheap");
        assertThat(best(money.plus(Objective.latency().times(1e-3)))).containsExactly("far");
        assertThat(best(money.plus(Objective.latency().times(1)))).containsExactly("dear");
    }

    @Test
    void alternativesSayWhatEachScoreWouldChange() {
        List<Job> jobs = List.of(job("j").build());
        Placer byMoney = placer.objectives(money, Objective.latency());
        List<Placer.Alternative> alternatives = byMoney.alternatives(byMoney.place(sites, jobs), jobs, "j");
        assertThat(alternatives).extracting(Placer.Alternative::site).containsExactly("cheap", "dear", "far");
        assertThat(alternatives.get(0).changes()).containsExactly(0.0, 0.0);
        assertThat(alternatives.get(1).change()).isCloseTo(3e-5, within(1e-18));
        assertThat(alternatives.get(2).changes().get(1)).isCloseTo(-0.0797, within(1e-15));
    }

    @Test
    void whatDoesNotFitHasNoScore() {
        List<Job> jobs = List.of(job("j").accelerators(9).build());
        Placer.Alternative alternative =
                placer.alternatives(placer.place(sites, jobs), jobs, "j").get(0);
        assertThat(alternative.changes()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(alternative::change)
                .withMessage("site cheap has no score: idle accelerators is 8.0, but 9.0 needed");
    }

    @Test
    void alternativesOfASpreadJobKeepItsOtherReplicasApart() {
        List<Job> jobs = List.of(job("j").replicas(2).spread().build());
        Placement placement = placer.objectives(money).place(sites, jobs);
        assertThat(placement.sitesOf("j")).containsExactly("cheap", "far");
        assertThat(placer.alternatives(placement, jobs, "j"))
                .extracting(Placer.Alternative::fits)
                .containsExactly(true, true, false);
    }

    @Test
    void theUsersScoreMayLookAtNamesOfSitesThatAreAlike() {
        List<Site> copies = site("sat", 4, 0.01).copies(20);
        Objective seventh = (job, headroom) -> headroom.site().id().equals("sat-07") ? -1 : 0;
        Placement placement = placer.objectives(seventh).place(copies, List.of(job("j").build()));
        assertThat(placement.sitesOf("j")).containsExactly("sat-07");
    }

    @Test
    void theJobThatWouldLoseMostMoneyTakesTheCheapSite() {
        Job light = job("a-light").accelerators(8).power(100).build();
        Job heavy = job("b-heavy").accelerators(8).power(5000).build();
        Placement placement = placer.objectives(money).place(sites, List.of(light, heavy));
        assertThat(placement.sitesOf("b-heavy")).containsExactly("cheap");
        assertThat(placement.sitesOf("a-light")).containsExactly("far");
    }

    @Test
    void aReplicaStaysUntilTheGainIsWorthItsMove() {
        List<Job> jobs = List.of(job("j").replicas(2).build());
        Placement before = placer.objectives(money.times(-1)).place(sites, jobs);
        assertThat(before.sitesOf("j")).containsExactly("dear", "dear");
        Placer loyal = placer.objectives(money.plus(Objective.migration(before, job -> 3.1e-5)));
        assertThat(loyal.place(sites, jobs).sitesOf("j")).containsExactly("dear", "dear");
        Placer hardly = placer.objectives(money.plus(Objective.migration(before, job -> 2.9e-5)));
        assertThat(hardly.place(sites, jobs).sitesOf("j")).containsExactly("cheap", "cheap");
        assertThat(hardly.place(sites, List.of(job("new").build())).sitesOf("new"))
                .containsExactly("cheap");
    }

    @Test
    void aThirdReplicaIsNoReplicaThatStays() {
        Placement before = placer.objectives(money.times(-1))
                .place(sites, List.of(job("j").replicas(2).build()));
        Objective stay = Objective.migration(before, job -> 1);
        Placer loyal = placer.objectives(stay, money);
        assertThat(loyal.place(sites, List.of(job("j").replicas(3).build())).sitesOf("j"))
                .containsExactly("dear", "dear", "cheap");
    }

    @Test
    void acceleratorsHaveTheirPrice() {
        Objective rent = Objective.accelerators(site -> site.id().equals("far") ? 1 : 2);
        List<Job> jobs = List.of(job("j").accelerators(0.5).build());
        Placer byRent = placer.objectives(rent);
        Placement placement = byRent.place(sites, jobs);
        assertThat(placement.sitesOf("j")).containsExactly("far");
        assertThat(byRent.alternatives(placement, jobs, "j").get(0).change()).isEqualTo(0.5);
    }

    @Test
    void scoresAndWeightsMustBeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> best(money, (job, headroom) -> Double.NaN))
                .withMessage("score 1 of job j at site cheap is NaN, but must be in (-∞, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money.times(Double.NaN))
                .withMessage("weight is NaN, but must be in (-∞, ∞)");
        assertThatIllegalArgumentException().isThrownBy(() -> money.inSteps(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.objectives())
                .withMessage("number of objectives is 0, but must be in [1, ∞)");
    }
}
