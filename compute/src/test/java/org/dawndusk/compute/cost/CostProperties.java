/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.compute.price.LaunchPrice;

class CostProperties {
    private static final CostInput[] PRICES = {
        CostInput.LAUNCH_PRICE,
        CostInput.SATELLITE_PRICE,
        CostInput.ACCELERATOR_PRICE,
        CostInput.ENGINEERING,
        CostInput.GROUND_SEGMENT,
        CostInput.INSURANCE,
        CostInput.ORBIT_OPERATIONS,
        CostInput.LAUNCH_LOSS,
        CostInput.ORBIT_DELAY
    };
    private static final CostInput[] GROUND_PRICES = {
        CostInput.GROUND_POWER_PRICE,
        CostInput.GROUND_CAPEX,
        CostInput.GROUND_LEASE,
        CostInput.ACCELERATOR_PRICE,
        CostInput.GROUND_OPERATIONS,
        CostInput.GROUND_DELAY
    };

    @Property(tries = 200)
    void noPriceEverLowersACost(
            @ForAll @IntRange(max = 8) int which,
            @ForAll @IntRange(max = 5) int ground,
            @ForAll @DoubleRange(max = 0.4) double low,
            @ForAll @DoubleRange(max = 0.4) double more) {
        Assumptions base = Assumptions.standard();
        double scale = Math.max(1, base.of(PRICES[which]).high());
        Assumptions cheap = base.with(PRICES[which], low * scale);
        Assumptions dear = base.with(PRICES[which], (low + more) * scale);
        assertThat(LifeCycleCost.orbit(dear, Boundary.ALL).perAcceleratorHour())
                .isGreaterThanOrEqualTo(LifeCycleCost.orbit(cheap, Boundary.ALL).perAcceleratorHour());
        double groundScale = Math.max(1, base.of(GROUND_PRICES[ground]).high());
        assertThat(LifeCycleCost.ground(base.with(GROUND_PRICES[ground], (low + more) * groundScale), Boundary.ALL)
                        .total())
                .isGreaterThanOrEqualTo(
                        LifeCycleCost.ground(base.with(GROUND_PRICES[ground], low * groundScale), Boundary.ALL)
                                .total());
    }

    @Property(tries = 200)
    void learningNeverRaisesAPriceAndReplacementNeverLowersACost(
            @ForAll @DoubleRange(min = 0.5, max = 1) double one,
            @ForAll @DoubleRange(min = 0.5, max = 1) double other,
            @ForAll @DoubleRange(max = 1) double replaced,
            @ForAll @DoubleRange(max = 1) double more) {
        Assumptions base = Assumptions.standard().with(CostInput.ORBIT_REPLACED, replaced);
        double steep = LifeCycleCost.orbit(base.with(CostInput.BUILD_PROGRESS, Math.min(one, other)), Boundary.ALL)
                .total();
        double flat = LifeCycleCost.orbit(base.with(CostInput.BUILD_PROGRESS, Math.max(one, other)), Boundary.ALL)
                .total();
        assertThat(steep).isLessThanOrEqualTo(flat * (1 + 1e-12));
        CostBreakdown often =
                LifeCycleCost.orbit(base.with(CostInput.ORBIT_REPLACED, Math.min(1, replaced + more)), Boundary.ALL);
        CostBreakdown seldom = LifeCycleCost.orbit(base, Boundary.ALL);
        assertThat(often.total()).isGreaterThanOrEqualTo(seldom.total() * (1 - 1e-12));
        assertThat(often.acceleratorHours()).isGreaterThanOrEqualTo(seldom.acceleratorHours() * (1 - 1e-12));
    }

    @Property(tries = 100)
    void capitalRecoveredIsTheCapital(
            @ForAll @DoubleRange(max = 0.5) double rate, @ForAll @IntRange(min = 1, max = 40) int years) {
        double worth = 0;
        for (int year = 1; year <= years; year++) {
            worth += Finance.capitalRecovery(rate, years) * Math.pow(1 + rate, -year);
        }
        assertThat(worth).isCloseTo(1, within(1e-11));
    }

    @Property(tries = 100)
    void learningInTwoStepsIsLearningInOne(
            @ForAll @DoubleRange(min = 1, max = 1e3) double first,
            @ForAll @DoubleRange(min = 1, max = 1e3) double second,
            @ForAll @DoubleRange(max = 0.5) double learning) {
        LaunchPrice start = LaunchPrice.falconHeavy();
        double once = start.after(1, first * second, learning).price();
        double twice = start.after(1, first, learning)
                .after(first, first * second, learning)
                .price();
        assertThat(twice / once).isCloseTo(1, within(1e-12));
        assertThat(once).isLessThanOrEqualTo(1800);
    }
}
