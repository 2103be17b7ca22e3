/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.WeibullLifetime;
import org.junit.jupiter.api.Test;

/** Missions, strikes and losses on the way in special cases with closed forms. */
class ServicingTest {
    private static final ConstantFailureRate FAILURES = ConstantFailureRate.perYear(0.16);
    /** Share that fails in a quarter. */
    private static final double FAILING = -Math.expm1(-0.04);

    private static FleetPlan serviced(double success, double downtime, int missions) {
        return FleetPlan.builder(20, 50, FAILURES, 80)
                .servicing(new ServicingMission(2e6, 4, success, downtime), missions, 1)
                .build();
    }

    /** At once and always: what works is 1 - (1 - s) (B + p (1 - B)), B what waited before. */
    @Test
    void missionsThatTakeNoTimeLeaveWhatTheyFail() {
        FleetOutcome outcome = FleetSimulation.of(serviced(0.6, 0, 10_000)).run(400, 1);
        double waiting = 0;
        for (int quarter = 1; quarter <= 80; quarter++) {
            waiting = 0.4 * (waiting + FAILING * (1 - waiting));
            if (quarter % 8 == 1) {
                assertThat(outcome.mean(quarter))
                        .as("quarter %d", quarter)
                        .isCloseTo(1 - waiting, within(4 * outcome.standardError(quarter)));
            }
        }
        assertThat(FleetSimulation.of(serviced(1, 0, 10_000)).run(2, 1).mean(80))
                .isEqualTo(1);
    }

    /** The steady state of the alternating renewal process, by quarters: 1 / (1 + p L / s). */
    @Test
    void inTheLongRunTheAvailabilityIsThatOfTheSteadyState() {
        ServicingMission mission = new ServicingMission(2e6, 4, 0.8, 3 * FleetPlan.QUARTER);
        FleetOutcome outcome =
                FleetSimulation.of(serviced(0.8, 3 * FleetPlan.QUARTER, 10_000)).run(400, 2);
        double steady = 1 / (1 + FAILING * 3 / 0.8);
        assertThat(outcome.mean(80)).isCloseTo(steady, within(4 * outcome.standardError(80)));
        // the rate of the quarter is a little less than the rate times a quarter
        assertThat(mission.availability(FAILURES)).isCloseTo(steady, within(0.004));
        double missions = outcome.servicingCost() / 2e6;
        double visits = 1000 * FAILING * steady / 0.8;
        // a mission visits at most four
        assertThat(missions).isBetween(80 * 0.9 * visits / 4, 80 * visits);
    }

    @Test
    void whatIsPaidIsTheMissionsFlownAndTheLedgerCloses() {
        FleetOutcome outcome =
                FleetSimulation.of(serviced(0.7, FleetPlan.QUARTER, 3)).run(30, 3);
        double missions = 0;
        for (int history = 0; history < 30; history++) {
            FleetLedger ledger = outcome.ledger(history);
            assertThat(ledger.unaccounted()).isZero();
            assertThat(ledger.missions()).isLessThanOrEqualTo(240);
            assertThat(ledger.mended()).isLessThanOrEqualTo(4 * ledger.missions());
            assertThat(ledger.built()).isEqualTo(1000);
            missions += ledger.missions() / 30.0;
        }
        assertThat(outcome.servicingCost()).isCloseTo(2e6 * missions, within(1e-3));
        FleetOutcome none = FleetSimulation.of(
                        FleetPlan.builder(20, 50, FAILURES, 80).build())
                .run(30, 3);
        assertThat(none.servicingCost()).isZero();
        assertThat(outcome.mean(80)).isGreaterThan(none.mean(80));
    }

    @Test
    void missionsWaitUntilEnoughSatellitesDo() {
        FleetPlan plan = FleetPlan.builder(1, 10, age -> age <= FleetPlan.QUARTER ? 1 : 0, 3)
                .servicing(new ServicingMission(1, 4, 1, FleetPlan.QUARTER), 9, 3)
                .build();
        FleetOutcome outcome = FleetSimulation.of(plan).run(1, 1);
        // all ten fail in the second quarter; two missions go to four each, two satellites are too few for a third
        assertThat(outcome.inUse(0, 1)).isEqualTo(10);
        assertThat(outcome.inUse(0, 2)).isZero();
        assertThat(outcome.inUse(0, 3)).isEqualTo(8);
        assertThat(outcome.ledger(0)).isEqualTo(new FleetLedger(10, 8, 0, 2, 0, 0, 0, 0, 0, 2, 8));
    }

    /** Strikes of a plane are Poisson and each takes a share s: the mean is R e^(-λ s t), the spread has that of planes in it. */
    @Test
    void strikesTakeTheirShare() {
        ConstantFailureRate strikes = ConstantFailureRate.perYear(0.8);
        WeibullLifetime satellites = WeibullLifetime.satellites1990To2008();
        FleetPlan plan = FleetPlan.builder(30, 40, satellites, 40)
                .planeLoss(strikes, 0.25)
                .build();
        FleetOutcome outcome = FleetSimulation.of(plan).run(4000, 4);
        for (int quarter : new int[] {1, 7, 40}) {
            double mean = strikes.rate() * quarter * FleetPlan.QUARTER;
            double alive = satellites.survival(quarter * FleetPlan.QUARTER);
            double left = alive * Math.exp(-0.25 * mean);
            double square = alive * alive * Math.exp(-mean * (1 - 0.75 * 0.75));
            double variance = 30 * (40 * (left - square) + 1600 * (square - left * left));
            assertThat(outcome.mean(quarter)).isCloseTo(left, within(4 * outcome.standardError(quarter)));
            assertThat(outcome.standardError(quarter) * 1200 * Math.sqrt(4000) / Math.sqrt(variance))
                    .isBetween(0.95, 1.05);
        }
        FleetPlan harmless =
                FleetPlan.builder(30, 40, age -> 1, 40).planeLoss(strikes, 0).build();
        assertThat(FleetSimulation.of(harmless).run(3, 4).mean(40)).isEqualTo(1);
    }

    @Test
    void aStrikeThatIsRefusedChangesNothing() {
        ConstantFailureRate often = new ConstantFailureRate(1);
        FleetPlan.Builder builder = FleetPlan.builder(3, 4, age -> 1, 2).planeLoss(often);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.planeLoss(often, 1e-9))
                .withMessageStartingWith("rate times a quarter is 788");
        assertThat(FleetSimulation.of(builder.build()).run(3, 4).mean(1)).isZero();
    }

    @Test
    void whatIsLostOnTheWayNeverServesAndIsCounted() {
        FleetPlan plan = FleetPlan.builder(10, 100, age -> 1, 3)
                .initialPerPlane(0)
                .replenishment(Replenishment.launching(100, 10).launches(2, 0.9).losingOnTheWay(0.2))
                .build();
        FleetOutcome outcome = FleetSimulation.of(plan).run(4000, 5);
        assertThat(outcome.mean(2)).isZero();
        assertThat(outcome.mean(3)).isCloseTo(0.9 * 0.8, within(4 * outcome.standardError(3)));
        double lost = 0;
        for (int history = 0; history < 4000; history++) {
            assertThat(outcome.ledger(history).unaccounted()).isZero();
            lost += outcome.ledger(history).lostOnTheWay() / 4000.0;
        }
        assertThat(lost).isCloseTo(1000 * 0.9 * 0.2, within(4.0));
    }

    @Test
    void refusesWhatMakesNoSense() {
        FleetPlan.Builder builder = FleetPlan.builder(1, 5, FAILURES, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.planeLoss(FAILURES, 1.5))
                .withMessage("share is 1.5, but must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.planeLoss(new ConstantFailureRate(1), 0.5))
                .withMessageStartingWith("rate times a quarter is ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.servicing(new ServicingMission(1, 1, 1, 0), 1, 0))
                .withMessage("leastWaiting is 0, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replenishment.none().losingOnTheWay(-0.1))
                .withMessage("lossOnTheWay is -0.1, but must be in [0, 1]");
    }
}
