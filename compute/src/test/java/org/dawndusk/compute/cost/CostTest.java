/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.dawndusk.compute.price.CoolingCost;
import org.dawndusk.compute.price.LaunchPrice;
import org.junit.jupiter.api.Test;

class CostTest {
    private final Assumptions standard = Assumptions.standard();
    private final Sensitivity margin = Sensitivity.of(
            standard,
            a -> Verdict.of(a, GroundBaseline.HYPERSCALE, Boundary.ALL).ratio());

    @Test
    void everyDefaultHasASourceAUnitAndADate() {
        standard.all().forEach((input, assumption) -> {
            assertThat(assumption.source()).as(input.name()).isNotBlank();
            assertThat(assumption.unit()).as(input.name()).isNotBlank();
            assertThat(assumption.date()).as(input.name()).matches("20\\d\\d(-\\d\\d)?");
        });
        assertThat(standard.all()).hasSize(CostInput.values().length);
    }

    /** The calculator's own question is launch and hardware alone; what it leaves out makes the price of an hour dearer. */
    @Test
    void whatTheCalculatorLeavesOutMovesItsBreakEven() {
        Assumptions calculator = Assumptions.publicCalculator();
        double target =
                LifeCycleCost.orbit(calculator, Boundary.LAUNCH_AND_BUILD).total() * 1.2;
        OptionalDouble partial = Sensitivity.of(
                        calculator,
                        a -> LifeCycleCost.orbit(a, Boundary.LAUNCH_AND_BUILD).total())
                .breakEven(CostInput.LAUNCH_PRICE, 0, 5000, target);
        OptionalDouble whole = Sensitivity.of(
                        calculator, a -> LifeCycleCost.orbit(a, Boundary.ALL).total())
                .breakEven(CostInput.LAUNCH_PRICE, 0, 5000, target);
        assertThat(partial.orElseThrow()).isGreaterThan(500);
        assertThat(whole.orElseThrow()).isLessThan(partial.orElseThrow() - 300);
        CostBreakdown launched = LifeCycleCost.orbit(calculator.with(CostInput.REPLACEMENTS_LAUNCHED, 1), Boundary.ALL);
        assertThat(launched.replacement()).isCloseTo(0.45 * (launched.build() + launched.launch()), within(1.0));
    }

    @Test
    void aBaselineChangesTheGroundAlone() {
        double orbit = LifeCycleCost.orbit(standard, Boundary.ALL).total();
        assertThat(GroundBaseline.values()).hasSizeGreaterThanOrEqualTo(5);
        for (GroundBaseline baseline : GroundBaseline.values()) {
            assertThat(LifeCycleCost.orbit(baseline.in(standard), Boundary.ALL).total())
                    .isEqualTo(orbit);
        }
        assertThat(Verdict.against(standard, Boundary.ALL)).hasSize(GroundBaseline.values().length);
    }

    @Test
    void theBoundarySwitchesItems() {
        CostBreakdown all = LifeCycleCost.orbit(standard, Boundary.ALL);
        CostBreakdown launch = LifeCycleCost.orbit(standard, Boundary.LAUNCH_ONLY);
        assertThat(launch.total()).isEqualTo(all.launch());
        assertThat(LifeCycleCost.orbit(standard, Boundary.LAUNCH_AND_BUILD).total())
                .isCloseTo(all.launch() + all.build(), within(1e-3));
        assertThat(LifeCycleCost.orbit(standard, Boundary.WITHOUT_SERVERS).accelerators())
                .isZero();
        CostBreakdown ground = LifeCycleCost.ground(standard, Boundary.LAUNCH_ONLY);
        assertThat(ground.total())
                .isEqualTo(LifeCycleCost.ground(standard, Boundary.ALL).launch());
    }

    /** 1 GW for five years at no discount, ageing or loss: 8,760 h of each accelerator a year. */
    @Test
    void deliveredHoursAreThoseOfTheYears() {
        Assumptions ideal = Assumptions.publicCalculator()
                .with(CostInput.DEGRADATION, 0)
                .with(CostInput.SUNLIGHT, 1)
                .with(CostInput.ORBIT_LIFE, 2.5);
        CostBreakdown orbit = LifeCycleCost.orbit(ideal, Boundary.ALL);
        double accelerators = orbit.power() / ideal.value(CostInput.ACCELERATOR_POWER);
        assertThat(orbit.acceleratorHours()).isCloseTo(accelerators * 8760 * 2.5, within(1.0));
        assertThat(orbit.perPflopDay() * 0.989 / 24).isCloseTo(orbit.perAcceleratorHour(), within(1e-12));
        assertThat(orbit.perMillionTokens(1e3)).isCloseTo(orbit.perAcceleratorHour() / 3.6, within(1e-12));
        assertThat(orbit.capitalPerPower())
                .isCloseTo((orbit.build() + orbit.launch() + orbit.engineering()) / orbit.power(), within(1e-12));
    }

    @Test
    void theGroundRefreshesAndOrbitDoesNot() {
        Assumptions longLife = standard.with(CostInput.ORBIT_LIFE, 10).with(CostInput.GROUND_REFRESH, 5);
        double same = LifeCycleCost.ground(longLife.with(CostInput.GENERATION_GAIN, 0), Boundary.ALL)
                .acceleratorHours();
        double gains = LifeCycleCost.ground(longLife, Boundary.ALL).acceleratorHours();
        assertThat(gains / same).isBetween(1.5, Math.pow(1.3, 5));
        assertThat(LifeCycleCost.orbit(standard, Boundary.ALL).acceleratorHours() * 1.3)
                .isCloseTo(
                        LifeCycleCost.orbit(standard.with(CostInput.ORBIT_LAG, 0), Boundary.ALL)
                                .acceleratorHours(),
                        within(1.0));
    }

    @Test
    void aBreakEvenIsWhereTheVerdictTurns() {
        Assumptions hopeful = standard.with(CostInput.LAUNCH_PRICE, 100)
                .with(CostInput.ORBIT_LAG, 0.25)
                .with(CostInput.ORBIT_DELIVERED, 0.9)
                .with(CostInput.ORBIT_FAILURES, 0.03);
        Sensitivity constrained = Sensitivity.of(
                hopeful,
                a -> Verdict.of(a, GroundBaseline.CONSTRAINED_GRID, Boundary.ALL)
                        .ratio());
        double price =
                constrained.breakEven(CostInput.SATELLITE_PRICE, 0, 50, 1).orElseThrow();
        Verdict there = Verdict.of(
                hopeful.with(CostInput.SATELLITE_PRICE, price), GroundBaseline.CONSTRAINED_GRID, Boundary.ALL);
        assertThat(there.ratio()).isCloseTo(1, within(1e-9));
        assertThat(margin.breakEven(CostInput.LAUNCH_LOSS, 0, 0.5, 1e6)).isEmpty();
    }

    @Test
    void theTornadoPutsTheWidestSwingFirst() {
        var bars = margin.tornado();
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).swing()).isLessThanOrEqualTo(bars.get(i - 1).swing());
        }
        assertThat(bars).noneMatch(bar -> bar.input() == CostInput.FLEET_POWER);
    }

    @Test
    void aMonteCarloIsReproducibleAndItsIndicesAddUp() {
        double[] results = margin.monteCarlo(500, 1);
        assertThat(margin.monteCarlo(500, 1)).isEqualTo(results);
        assertThat(results).isSorted();
        assertThat(Arrays.stream(results).min().orElseThrow()).isPositive();
        var indices = margin.sobol(2000, 1);
        double first = indices.stream().mapToDouble(Sensitivity.Index::first).sum();
        double total = indices.stream().mapToDouble(Sensitivity.Index::total).sum();
        // interactions make the first less and the totals more than the whole
        assertThat(first).isBetween(0.6, 1.05);
        assertThat(total).isBetween(0.95, 1.5);
    }

    @Test
    void coolingInOrbitAndOnTheGround() {
        CoolingCost radiator = CoolingCost.radiator(600, 6, 5e-3, 0.01, 1000, LaunchPrice.falconHeavy(), 100);
        assertThat(radiator.mass()).isCloseTo(0.015, within(1e-12));
        assertThat(radiator.total()).isCloseTo((0.015 + 1e-4) * 2800, within(1e-9));
        CoolingCost chiller = CoolingCost.chiller(0.3, 0.1, 0.06, 5, 5e-10);
        assertThat(chiller.total()).isCloseTo(0.3 + 0.1e-3 * 8760 * 5 * 0.06, within(1e-12));
        assertThat(Finance.delay(100, 0.1, 2)).isCloseTo(21, within(1e-12));
    }

    /** Term by term beside the quick sum, also beyond the terms that it adds up itself. */
    @Test
    void unitsThatFollowOnOthersCostTheMeanOfWright() {
        for (double before : new double[] {1, 30, 1000}) {
            for (int units : new int[] {1, 100, 256, 257, 40_000}) {
                for (double progress : new double[] {0.5, 0.75, 0.95}) {
                    double sum = 0;
                    for (int k = 1; k <= units; k++) {
                        sum += Finance.wright((before + k) / before, progress);
                    }
                    assertThat(Finance.wrightMean(before, units, progress)).isCloseTo(sum / units, within(1e-8));
                }
            }
        }
        assertThat(Finance.wrightMean(10, 500, 1)).isEqualTo(1);
        assertThat(Finance.wrightMean(10, 0.5, 0.8)).isBetween(Finance.wright(1.1, 0.8), 1.0);
    }

    @Test
    void replacementsGoOnLearning() {
        Assumptions learning = standard.with(CostInput.BUILD_PROGRESS, 0.85)
                .with(CostInput.BUILD_EXPERIENCE, 100)
                .with(CostInput.DISCOUNT, 0)
                .with(CostInput.ACCELERATOR_PRICE, 0)
                .with(CostInput.REPLACEMENTS_LAUNCHED, 0)
                .with(CostInput.ORBIT_LIFE, 1)
                .with(CostInput.ORBIT_FAILURES, 0.5)
                .with(CostInput.ORBIT_REPLACED, 1);
        CostBreakdown orbit = LifeCycleCost.orbit(learning, Boundary.ALL);
        int fleet = orbit.satellites();
        double first = learning.value(CostInput.SATELLITE_POWER) * learning.value(CostInput.SATELLITE_PRICE);
        double both = first * 1.5 * fleet * Finance.wrightMean(100, 1.5 * fleet, 0.85);
        assertThat((orbit.build() + orbit.replacement()) / both).isCloseTo(1, within(1e-6));
        assertThat(orbit.replacement()).isLessThan(0.5 * orbit.build());
    }

    /** What is replaced is replaced by what is then sold; brute force by steps of a thousandth of a year. */
    @Test
    void replacedSatellitesBringTheirGeneration() {
        Assumptions renewed = standard.with(CostInput.ORBIT_REPLACED, 0.6)
                .with(CostInput.ORBIT_FAILURES, 0.2)
                .with(CostInput.DISCOUNT, 0)
                .with(CostInput.DEGRADATION, 0)
                .with(CostInput.ORBIT_LAG, 0);
        double step = 1e-3;
        double work = 1;
        double alive = 1;
        double sum = 0;
        for (int i = 1; i <= 5000; i++) {
            double failing = 0.2 * step;
            work = work * (1 - failing) + 0.6 * failing * alive * Math.pow(1.3, (i - 0.5) * step);
            alive -= 0.4 * failing * alive;
            // the life cycle looks at the middle of each year
            sum += i % 1000 == 500 ? work : 0;
        }
        double once = LifeCycleCost.orbit(
                        renewed.with(CostInput.ORBIT_FAILURES, 0).with(CostInput.ORBIT_REPLACED, 0), Boundary.ALL)
                .acceleratorHours();
        assertThat(LifeCycleCost.orbit(renewed, Boundary.ALL).acceleratorHours() / once)
                .isCloseTo(sum / 5, within(2e-4));
    }

    @Test
    void moneyThatWaitsForALicenceCostsInterest() {
        double prompt = LifeCycleCost.orbit(standard.with(CostInput.ORBIT_DELAY, 0), Boundary.ALL)
                .engineering();
        double late = LifeCycleCost.orbit(standard.with(CostInput.ORBIT_DELAY, 2), Boundary.ALL)
                .engineering();
        assertThat(late - prompt).isCloseTo(Finance.delay(prompt, standard.value(CostInput.DISCOUNT), 2), within(1.0));
        double soon = LifeCycleCost.ground(standard.with(CostInput.GROUND_DELAY, 0), Boundary.ALL)
                .build();
        double grid = LifeCycleCost.ground(standard.with(CostInput.GROUND_DELAY, 5), Boundary.ALL)
                .build();
        assertThat(grid / soon).isCloseTo(Math.pow(1.08, 5), within(1e-12));
    }

    @Test
    void thereIsNoRatioToWhatIsFree() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Verdict(GroundBaseline.HYPERSCALE, 0, 0).ratio())
                .withMessageContaining("there is no ratio");
        assertThat(new Verdict(GroundBaseline.HYPERSCALE, 0, 2).ratio()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict(GroundBaseline.HYPERSCALE, 1, Double.POSITIVE_INFINITY))
                .withMessage("price of an hour on the ground is Infinity, but must be in [0, ∞)");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(CostInput.GROUND_REFRESH, 1e-300))
                .withMessage("GROUND_REFRESH is 1.0E-300, but must be in [0.01, 1000]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoolingCost.chiller(0.3, 1e6, 0, Double.MAX_VALUE, 0))
                .withMessage("energy over the years is Infinity, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoolingCost.radiator(1e-300, 1e300, 0, 0, 0, LaunchPrice.falconHeavy(), 100))
                .withMessage("mass is Infinity, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(CostInput.GROUND_PUE, 0.9))
                .withMessage("GROUND_PUE is 0.9, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(CostInput.LAUNCH_PRICE, Double.NaN))
                .withMessage("LAUNCH_PRICE is NaN, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assumption(2, 0, 1, "1", "s", "2025", Assumption.Confidence.GUESS))
                .withMessage("value is 2.0, but must be in [0.0, 1.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LaunchPrice.falcon9().after(2, 1, 0.2))
                .withMessage("later is 1.0, but must be in [2.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finance.levelisedEnergy(1, 0.1, 10, 0, 0))
                .withMessage("capacityFactor is 0.0, but must be in (0, 1]");
    }
}
