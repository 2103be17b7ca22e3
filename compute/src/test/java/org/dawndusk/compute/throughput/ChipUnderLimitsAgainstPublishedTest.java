/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ChipUnderLimitsAgainstPublishedTest {
    private static final String V100 = "published V100 study of power-capped decoding, fit recomputed";

    private final PowerCurve curve = AcceleratorCatalog.V100_DECODE_POWER;
    private final Work decode = AcceleratorCatalog.V100_DECODE;
    private final ChipUnderLimits chip = ChipUnderLimits.of(curve, decode, 358.15, 0.1, 0.1);

    private static void check(String quantity, double expected, String unit, double within, double ours) {
        Published.value("compute", quantity, expected, unit)
                .from(V100)
                .within(within)
                .is(ours);
    }

    @Test
    void theRegimesOfDecodingOnAV100() {
        check(
                "V100 decode: clock-bound below",
                585.954,
                "MHz",
                5e-4,
                decode.clockBound() * AcceleratorCatalog.V100_CLOCK / 1e6);
        check("V100 decode: clock-bound below, power", 69.7493, "W", 5e-5, curve.power(decode.clockBound()));
        check(
                "V100 decode: plateau from",
                1359.778,
                "MHz",
                5e-4,
                decode.plateau() * AcceleratorCatalog.V100_CLOCK / 1e6);
        check("V100 decode: plateau from, power", 170.6702, "W", 5e-5, curve.power(decode.plateau()));
        check("V100 decode: plateau", 643.0007, "1/s", 5e-5, decode.fullRate());
        check(
                "V100 decode under 100 W",
                480.4033,
                "1/s",
                5e-5,
                chip.at(100, 300).rate());
        check("V100 decode under 70 W", 323.5964, "1/s", 5e-5, chip.at(70, 300).rate());
    }

    @Test
    void aCapAboveWhatDecodingDrawsCostsNothing() {
        double most = AcceleratorCatalog.H200_MOST_DECODE_POWER;
        PowerCurve h200 = new PowerCurve(100, most - 100, 2.2);
        ChipUnderLimits capped = ChipUnderLimits.of(h200, new Work(64, 0.02, 0.008, 1.5), 358.15, 0.05, 0.1);
        Published.value("compute", "most that an H200 of 700 W draws at decoding", 300, "W")
                .from("arXiv:2605.11999 (137 to 300 W whatever the cap)")
                .within(0.5)
                .is(capped.at(700, 300).power());
        assertThat(capped.at(400, 300).rate()).isEqualTo(capped.at(700, 300).rate());
        assertThat(capped.at(700, 300).limit()).isEqualTo(ChipUnderLimits.Limit.NONE);
        assertThat(capped.at(137, 300).power()).isEqualTo(AcceleratorCatalog.H200_LEAST_DECODE_POWER);
    }

    @Test
    void theStructureLimitsAsTheCapDoes() {
        // (358.15 - 348.15) / 0.1 = 100 W
        ChipUnderLimits.Operation hot = chip.at(300, 348.15);
        assertThat(hot.rate()).isCloseTo(480.4033, within(1e-3));
        assertThat(hot.limit()).isEqualTo(ChipUnderLimits.Limit.TEMPERATURE);
        assertThat(hot.explanation()).contains("348.15 K of 358.15 K");
        ChipUnderLimits.Operation stopped = chip.at(300, 360);
        assertThat(stopped.rate()).isZero();
        assertThat(stopped.clock()).isZero();
        assertThat(stopped.explanation()).contains("360.0 K");
        assertThat(stopped.energyPerUnit()).isEmpty();
        ChipUnderLimits.Operation starved = chip.at(49, 300);
        assertThat(starved.rate()).isZero();
        assertThat(starved.limit()).isEqualTo(ChipUnderLimits.Limit.POWER);
        assertThat(starved.explanation()).contains("the cap is 49.0 W");
    }

    @Test
    void computeBoundWorkGrowsWithAPowerOfTheClock() {
        Work training = Work.computeBound(1000, 0.9);
        assertThat(training.rate(0.5) / training.rate(1)).isCloseTo(Math.pow(0.5, 0.9), within(1e-12));
        assertThat(training.regime(0.2)).isEqualTo(Work.Regime.CLOCK);
        assertThat(decode.regime(0.2)).isEqualTo(Work.Regime.CLOCK);
        assertThat(decode.regime(0.5)).isEqualTo(Work.Regime.BOTH);
        assertThat(decode.regime(0.95)).isEqualTo(Work.Regime.MEMORY);
        // 16 GB of weights at 800 GB/s: 20 ms a step; 2 TFLOP at 100 TFLOP/s as well: then compute-bound
        assertThat(Work.decode(8, 16e9, 0, 8e11, 1e12, 1e14, 1).fullRate()).isCloseTo(400, within(1e-9));
        assertThat(Work.decode(8, 16e9, 0, 8e11, 4e12, 1e14, 1).fullRate()).isCloseTo(200, within(1e-9));
    }

    @Test
    void catalogueChipsHaveTheirSourceAndTheirPublishedFigures() {
        assertThat(AcceleratorCatalog.h200Sxm().memory()).isEqualTo(141e9);
        assertThat(AcceleratorCatalog.b200().peak(Precision.FP8)).isEqualTo(4500e12);
        assertThat(AcceleratorCatalog.v100Sxm2().source()).isNotBlank();
        assertThatThrownBy(() -> AcceleratorCatalog.v100Sxm2().peak(Precision.FP8))
                .hasMessageContaining("FP8")
                .hasMessageContaining("V100");
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> curve.clock(50)).hasMessageContaining("budget is 50.0, but must be in (50.0, ∞)");
        assertThatThrownBy(() -> new Work(1, 1, 2, 1)).hasMessageContaining("clockTime is 2.0");
        assertThatThrownBy(() -> chip.at(Double.NaN, 300)).hasMessage("cap is NaN, but must be in [0, ∞)");
        assertThatThrownBy(() -> chip.rates(new double[] {-1}, new double[] {300}, 1, new double[1]))
                .hasMessage("caps[0] is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> chip.rates(new double[1], new double[1], 2, new double[1]))
                .hasMessageContaining("count is 2");
        assertThatThrownBy(() -> ChipUnderLimits.of(curve, decode, 358, 0.1, 0))
                .hasMessage("leastClock is 0.0, but must be in (0, 1]");
    }
}
