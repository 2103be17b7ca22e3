/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.compute.throughput.AcceleratorCatalog;
import org.dawndusk.compute.throughput.Precision;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class WorkloadAgainstPublishedTest {
    private static final String MEGATRON = "Narayanan et al., arXiv:2104.04473";
    private static final LanguageModel GPT3 = LanguageModel.dense("175B", 175e9, 96, 96, 128);
    private static final LanguageModel TRILLION = LanguageModel.dense("1T", 1.008e12, 128, 160, 160);

    private static void check(
            String quantity, double expected, String unit, String source, double within, double ours) {
        Published.value("compute", quantity, expected, unit)
                .from(source)
                .within(within)
                .is(ours);
    }

    @Test
    void trainingTimesOfTheMegatronPaper() {
        check(
                "training of 175e9 parameters, 300e9 tokens, 1,024 chips of 140 TFLOP/s",
                33.9,
                "d",
                MEGATRON + ", section 5.1 (printed as 34 days)",
                0.05,
                GPT3.trainingTime(300e9, 1024, 140e12, true) / 86_400);
        check(
                "share of peak of 502 PFLOP/s on 3,072 A100",
                0.52,
                "1",
                MEGATRON + ", table 1",
                0.005,
                502e15 / (3072 * AcceleratorCatalog.a100Sxm80().peak(Precision.BF16)));
        // F = 96 B s l h² (1 + s / 6h + V / 16 l h), the paper's count with recomputation, without its logits
        double s = 2048;
        double h = TRILLION.width();
        double paper = 96 * s * TRILLION.layers() * h * h * (1 + s / (6 * h));
        check(
                "operations of a sequence of the 1e12-parameter model, with recomputation",
                paper / 1e18,
                "EFLOP",
                MEGATRON + ", equation 3 without the logits' term",
                0.01 * paper / 1e18,
                s * TRILLION.training((int) s, true) / 1e18);
    }

    @Test
    void memoryOfPublishedModels() {
        check(
                "training state of 7.5e9 parameters",
                120,
                "GB",
                "ZeRO, arXiv:1910.02054, figure 1",
                0.5,
                LanguageModel.dense("7.5B", 7.5e9, 72, 32, 128).trainingState() / 1e9);
        // LLaMA 2 70B: 80 layers, 8 key-value heads of 128
        LanguageModel llama = new LanguageModel("70B", 69e9, 69e9, 80, 64, 8, 128);
        check(
                "key-value cache of a token of Llama 2 70B, 16 bits",
                320,
                "KiB",
                "closed form of arXiv:2307.09288, table 1 (2 x 80 x 8 x 128 x 2 B)",
                0.5,
                llama.cachePerToken(2) / 1024);
        MemoryNeed.Fit one = MemoryNeed.inference(llama, 16, 4096, 2, 2).on(1, 80e9);
        assertThat(one.fits()).isFalse();
        assertThat(one.missing()).isCloseTo(138e9 + 16 * 4096 * 327_680.0 - 80e9, within(1.0));
        assertThat(one.chips()).isEqualTo(2);
        assertThat(MemoryNeed.inference(llama, 16, 4096, 2, 2).on(2, 80e9).fits())
                .isTrue();
    }

    @Test
    void trafficForEachOperation() {
        check(
                "data parallelism, many replicas, 16 bits, D = 1",
                5.333,
                "bit/FLOP",
                "closed form",
                5e-4,
                Traffic.dataIntensity(1));
        check(
                "token out of 8e9 parameters",
                2.0e-9,
                "bit/FLOP",
                "closed form",
                5e-11,
                Traffic.tokenIntensity(LanguageModel.dense("8B", 8e9, 32, 32, 128)));
        check(
                "token out of 70e9 parameters",
                2.29e-10,
                "bit/FLOP",
                "closed form",
                5e-13,
                Traffic.tokenIntensity(LanguageModel.dense("70B", 70e9, 80, 64, 128)));
        // the limit of many replicas, and no traffic alone
        double bits = 8 * Traffic.data(GPT3, 100_000, 1) / (6 * 175e9 * 1000);
        assertThat(bits).isCloseTo(Traffic.dataIntensity(1000), within(1e-4 * bits));
        assertThat(Traffic.data(GPT3, 1, 1)).isZero();
        assertThat(Traffic.localUpdates(GPT3, 8, 1, 500)).isCloseTo(Traffic.data(GPT3, 8, 1) / 500, within(1e-3));
    }

    @Test
    void theBestSplitBeatsAllOthersAndNeedsItsMemory() {
        Fabric fabric = new Fabric(8, 32, 450e9, 100e9, 1e12);
        TrainingStep.Job job = new TrainingStep.Job(
                LanguageModel.dense("13B", 13e9, 40, 40, 128), 256, 2048, true, 3e14, 75e9, 0.5, 1);
        TrainingStep best = TrainingStep.best(job, fabric).orElseThrow();
        assertThat(best.memory()).isLessThanOrEqualTo(75e9);
        for (Split split :
                List.of(new Split(1, 8, 32), new Split(8, 1, 32), new Split(4, 2, 32), new Split(2, 4, 32))) {
            TrainingStep other = TrainingStep.of(job, fabric, split);
            if (other.memory() <= 75e9) {
                assertThat(other.time()).isGreaterThanOrEqualTo(best.time());
            }
        }
        assertThat(best.efficiency()).isBetween(0.3, 1.0);
        TrainingStep.Job huge = new TrainingStep.Job(TRILLION, 8, 2048, true, 3e14, 1e9, 0.5, 1);
        assertThat(TrainingStep.best(huge, new Fabric(1, 4, 1e11, 1e11, 1e11))).isEmpty();
    }

    @Test
    void workIsConservedOverASplit() {
        Fabric fabric = new Fabric(8, 32, 450e9, 100e9, 1e12);
        TrainingStep.Job job =
                new TrainingStep.Job(LanguageModel.dense("13B", 13e9, 40, 40, 128), 256, 2048, false, 3e14, 1e15, 0, 1);
        double alone = TrainingStep.of(job, fabric, new Split(1, 1, 1)).compute();
        for (Split split : List.of(new Split(2, 1, 1), new Split(1, 4, 2), new Split(4, 2, 16))) {
            assertThat(TrainingStep.of(job, fabric, split).compute() * split.chips())
                    .isCloseTo(alone, within(1e-9 * alone));
        }
    }

    @Test
    void usesFitOrSayWhatBinds() {
        LanguageModel model = LanguageModel.dense("70B", 70e9, 80, 64, 128);
        UseClass.Offer offer = new UseClass.Offer(0.05, 1e10, 1e13, 1e17, true);
        List<UseClass.Verdict> verdicts =
                UseClass.usual(model).stream().map(use -> use.on(offer)).toList();
        assertThat(verdicts).hasSize(6);
        assertThat(verdicts.get(1).fits()).isTrue();
        UseClass.Verdict archive = verdicts.get(5);
        assertThat(archive.fits()).isFalse();
        assertThat(archive.binding()).isEqualTo("ground");
        assertThat(archive.computeShare()).isCloseTo(1e10 / (1e-2 * 1e17), within(1e-18));
        UseClass.Verdict far =
                UseClass.usual(model).get(0).on(new UseClass.Offer(Double.POSITIVE_INFINITY, 1e10, 1e13, 1e17, true));
        assertThat(far.binding()).isEqualTo("latency");
        assertThat(UseClass.usual(model)
                        .get(0)
                        .on(new UseClass.Offer(0.05, 1e10, 1e13, 1e17, false))
                        .binding())
                .isEqualTo("residency");
        assertThat(UseClass.uploadTime(140e9, 1e9)).isCloseTo(1120, within(1e-9));
    }

    @Test
    void aMixtureOfExpertsReadsAtLeastOneTokensWeightsAndAtMostAll() {
        LanguageModel mixture = new LanguageModel("mixture", 671e9, 37e9, 61, 128, 128, 128);
        assertThat(mixture.weightsRead(1, 1)).isCloseTo(37e9, within(1e-3));
        assertThat(mixture.weightsRead(4096, 1)).isCloseTo(671e9, within(1.0));
        // of so many that what one token passes is nothing beside them
        assertThat(new LanguageModel("vast", 1e300, 83, 1, 6, 1, 1).weightsRead(7, 1e9))
                .isZero();
        assertThat(mixture.forward(0)).isEqualTo(74e9);
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new LanguageModel("m", 1e9, 2e9, 1, 1, 1, 1))
                .hasMessage("activeParameters is 2.0E9, but must be in (0, 1.0E9]");
        assertThatThrownBy(() -> new LanguageModel("m", 1e9, 1e9, 1, 12, 5, 1))
                .hasMessage("keyValueHeads is 5, but must be in the divisors of 12");
        TrainingStep.Job job = new TrainingStep.Job(GPT3, 256, 2048, true, 3e14, 75e9, 0.5, 1);
        Fabric fabric = new Fabric(8, 32, 450e9, 100e9, 1e12);
        assertThatThrownBy(() -> TrainingStep.of(job, fabric, new Split(5, 1, 1)))
                .hasMessage("tensor is 5, but must be in the divisors of the 96 heads");
        assertThatThrownBy(() -> TrainingStep.of(job, fabric, new Split(96, 4, 1)))
                .hasMessage("chips of the split is 384, but must be in [1, 256]");
        assertThatThrownBy(() -> new UseClass.Offer(0, 1, 1, 1, true))
                .hasMessage("latency is 0.0, but must be in (0, ∞]");
    }
}
