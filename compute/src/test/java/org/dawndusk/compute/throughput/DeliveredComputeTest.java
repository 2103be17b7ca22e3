/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class DeliveredComputeTest {
    private static double share(Waterfall waterfall, Factor factor) {
        return waterfall.step(factor).share();
    }

    @Test
    void aTrainingRunAsShareOfItsPeak() {
        Waterfall peak = DeliveredCompute.of(AcceleratorCatalog.a100Sxm80(), 3072, Precision.BF16)
                .waterfall();
        Published.value("compute", "502 PFLOP/s on 3,072 A100 as share of the dense peak", 52, "%")
                .from("Narayanan et al., arXiv:2104.04473")
                .within(0.5)
                .is(100 * 502e15 / peak.delivered());
    }

    @Test
    void whatIsNotGivenTakesNothing() {
        Waterfall waterfall = DeliveredCompute.ofPeak(1e15).waterfall();
        assertThat(waterfall.delivered()).isEqualTo(1e15);
        assertThat(waterfall.share()).isEqualTo(1);
        assertThat(waterfall.bindingLimit()).isEmpty();
        assertThat(waterfall.steps()).extracting(WaterfallStep::factor).containsExactly(Factor.values());
    }

    @Test
    void theStepsMultiplyThrough() {
        Waterfall waterfall = DeliveredCompute.ofPeak(1e15)
                .sustained(0.4)
                .limits(1000, 900, 810)
                .network(1e-6, 1.62e8)
                .availability(0.8)
                .utilisation(0.7)
                .waterfall();
        assertThat(share(waterfall, Factor.POWER)).isCloseTo(0.9, within(1e-15));
        assertThat(share(waterfall, Factor.THERMAL)).isCloseTo(0.9, within(1e-15));
        // 1e15 x 0.4 x 0.81 = 3.24e14 FLOP/s want 3.24e8 bit/s
        assertThat(share(waterfall, Factor.NETWORK)).isCloseTo(0.5, within(1e-15));
        assertThat(waterfall.delivered()).isCloseTo(1e15 * 0.4 * 0.81 * 0.5 * 0.8 * 0.7, within(1.0));
        assertThat(waterfall.bindingLimit()).contains(Factor.NETWORK);
    }

    @Test
    void heatTakesItsShareOfWhatTheBusCarries() {
        // sunlit and cool; dark: nothing to cool; sunlit and hot
        double[] durations = {60, 20, 20};
        double[] carried = {1200, 0, 1000};
        double[] cooled = {1500, 500, 600};
        Waterfall waterfall = DeliveredCompute.ofPeak(1)
                .limits(1000, durations, carried, cooled)
                .waterfall();
        assertThat(share(waterfall, Factor.POWER)).isCloseTo(0.8, within(1e-15));
        assertThat(share(waterfall, Factor.THERMAL)).isCloseTo((60 + 20 * 0.6) / 80, within(1e-15));
    }

    @Test
    void withoutPowerNothingIsDeliveredAndPowerBinds() {
        Waterfall dark =
                DeliveredCompute.ofPeak(1e15).limits(1000, 0, 0).network(1, 0).waterfall();
        assertThat(dark.delivered()).isZero();
        assertThat(dark.bindingLimit()).contains(Factor.POWER);
    }

    @Test
    void theJunctionLimitsThePowerOfAHotMounting() {
        Accelerator chip = AcceleratorCatalog.h100Sxm().withCooling(358.15, 0.05);
        assertThat(chip.sustainablePower(300)).isEqualTo(700);
        assertThat(chip.sustainablePower(338.15)).isCloseTo(400, within(1e-9));
        assertThat(chip.sustainablePower(360)).isZero();
        assertThat(chip.junctionLimit()).hasValue(358.15);
        assertThat(chip.thermalResistance()).hasValue(0.05);
    }

    @Test
    void theCatalogNamesItsSourcesAndWhatNobodyPublishes() {
        for (Accelerator chip : List.of(
                AcceleratorCatalog.h100Sxm(),
                AcceleratorCatalog.a100Sxm80(),
                AcceleratorCatalog.tpuV5e(),
                AcceleratorCatalog.tpuV6e())) {
            assertThat(chip.source()).matches(".*20\\d\\d.*");
            assertThat(chip.peak(Precision.INT8)).isGreaterThan(1.9 * chip.peak(Precision.BF16));
            assertThat(chip.memory() / chip.memoryBandwidth()).isBetween(0.01, 0.05);
        }
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> AcceleratorCatalog.tpuV6e().withCooling(358, 0.05).sustainablePower(300))
                .withMessageStartingWith("power of Google TPU v6e is not published, but is needed.");
        assertThat(AcceleratorCatalog.tpuV6e()
                        .withPower(300)
                        .withCooling(358, 0.05)
                        .sustainablePower(300))
                .isEqualTo(300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceleratorCatalog.tpuV5e().peak(Precision.FP8))
                .withMessage("precision is FP8, but must be in [BF16, INT8] for Google TPU v5e");
    }

    @Test
    void impossibleInputsAreRefused() {
        DeliveredCompute compute = DeliveredCompute.ofPeak(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compute.sustained(1.5))
                .withMessage("sustained is 1.5, but must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compute.limits(1, new double[] {1}, new double[] {1, 2}, new double[] {1}))
                .withMessage("length of carried is 2, but must be in {1}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compute.limits(1, Double.NaN, 1))
                .withMessage("carried[0] is NaN, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waterfall(10, List.of(new WaterfallStep(Factor.POWER, 0.5, 6))))
                .withMessage("remaining after POWER is 6.0, but must be in {5.0}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waterfall(10, List.of()).step(Factor.POWER))
                .withMessage("factor is POWER, but must be in []");
    }

    @Test
    void sharesOfAModelOfTheChipsMultiplyThrough() {
        Waterfall waterfall =
                DeliveredCompute.ofPeak(1e15).limitShares(0.9, 0.5).waterfall();
        assertThat(waterfall.delivered()).isCloseTo(0.45e15, within(1e3));
        assertThat(waterfall.bindingLimit()).contains(Factor.THERMAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeliveredCompute.ofPeak(1e15).limitShares(1.1, 1))
                .withMessage("powerShare is 1.1, but must be in [0, 1]");
    }
}
