/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Clocks, powers and rates of a chip in figures that are easily counted. */
class ThroughputByHandTest {
    private final PowerCurve curve = new PowerCurve(100, 400, 2);

    @Test
    void theClockIsTheInverseOfThePower() {
        assertThat(curve.power(0.5)).isEqualTo(200);
        assertThat(curve.clock(200)).isEqualTo(0.5);
        assertThat(curve.clock(356)).isCloseTo(0.8, within(1e-15));
        assertThat(curve.clock(900)).isEqualTo(1);
        assertThat(new PowerCurve(0, 10, 1).clock(2.5)).isEqualTo(0.25);
    }

    @Test
    void cachesAreReadBesideTheWeightsAndRatesAreOfTheSlowerOfBoth() {
        // 12 GB and 4 GB at 800 GB/s are 20 ms; 1 TFLOP at 100 TFLOP/s is 10 ms
        Work work = Work.decode(8, 12e9, 4e9, 8e11, 1e12, 1e14, 1);
        assertThat(work.memoryTime()).isCloseTo(0.02, within(1e-15));
        assertThat(work.clockTime()).isCloseTo(0.01, within(1e-15));
        // at half the clock the work takes 10 ms more
        assertThat(work.rate(0.5)).isCloseTo(8 / 0.03, within(1e-9));
        assertThat(Work.computeBound(1000, 1).fullRate()).isCloseTo(1000, within(1e-9));
        // 1 + 0.02 / 0.01 = 3 and 1 + 0.05 x 2 = 1.1
        assertThat(work.clockBound()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(work.plateau()).isCloseTo(1 / 1.1, within(1e-15));
        assertThat(work.regime(work.clockBound())).isEqualTo(Work.Regime.BOTH);
        assertThat(work.regime(Math.nextDown(work.clockBound()))).isEqualTo(Work.Regime.CLOCK);
        assertThat(work.regime(1)).isEqualTo(Work.Regime.MEMORY);
    }

    @Test
    void aChipAtTheEdgesOfItsLimits() {
        ChipUnderLimits chip = ChipUnderLimits.of(curve, Work.computeBound(100, 1), 360, 0.1, 0.5);
        ChipUnderLimits.Operation least = chip.at(200, 300);
        assertThat(least.clock()).isEqualTo(0.5);
        assertThat(least.rate()).isCloseTo(50, within(1e-12));
        assertThat(chip.at(500, 300).limit()).isEqualTo(ChipUnderLimits.Limit.NONE);
        assertThat(chip.at(500, 300).clock()).isEqualTo(1);
        assertThat(chip.at(500, 300).explanation()).isEmpty();
        // (360 - 330) / 0.1 = 300 W, as the cap
        assertThat(chip.at(300, 330).limit()).isEqualTo(ChipUnderLimits.Limit.POWER);
        assertThat(chip.at(500, 330).explanation())
                .isEqualTo("the structure has 330.0 K of 360.0 K, which over 0.1 K/W leaves 300.0 W of 500.0 W");
        double[] rates = new double[1];
        chip.rates(new double[] {0}, new double[] {300}, 1, rates);
        assertThat(rates).containsExactly(0);
        ChipUnderLimits.Operation hot = chip.mostEfficient(350);
        assertThat(hot.clock()).isZero();
        assertThat(hot.power()).isEqualTo(100);
        // 100 / clock + 400 x clock is least at half the clock
        ChipUnderLimits free = ChipUnderLimits.of(curve, Work.computeBound(100, 1), 360, 0.1, 0.1);
        assertThat(free.mostEfficient(300).clock()).isCloseTo(0.5, within(1e-6));
        assertThat(free.mostEfficient(300).energyPerUnit().orElseThrow()).isCloseTo(4, within(1e-9));
    }

    @Test
    void aCopyOfAChipKeepsWhatIsNotChanged() {
        Accelerator chip = Accelerator.builder("chip", 8e9, 1e12)
                .peak(Precision.BF16, 1e14)
                .power(300)
                .source("data sheet")
                .build();
        Accelerator copy = chip.withPower(200).withCooling(360, 0.1);
        assertThat(copy.name()).isEqualTo("chip");
        assertThat(copy.peak(Precision.BF16)).isEqualTo(1e14);
        assertThat(copy.power()).hasValue(200);
        assertThat(copy.source()).isEqualTo("data sheet");
        assertThat(copy.sustainablePower(350)).isCloseTo(100, within(1e-9));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DeliveredCompute.ofPeak(1).limits(1, new double[] {1}, new double[] {1}, new double[] {1, 2}))
                .withMessage("length of cooled is 2, but must be in {1}");
    }
}
