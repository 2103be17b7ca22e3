/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A model of a thousand parameters, width 10: what it needs and sends in figures that are easily counted. */
class WorkloadByHandTest {
    private static final Offset<Double> SAME = within(1e-9);

    private final LanguageModel model = LanguageModel.dense("m", 1000, 4, 2, 5);

    @Test
    void operationsAndMemoryOfTraining() {
        // 2 x 1000 and 4 x 4 x 10 for each of 10 tokens at the mean, three and four times
        assertThat(model.forward(10)).isEqualTo(3600);
        assertThat(model.training(20, false)).isEqualTo(10_800);
        assertThat(model.training(20, true)).isEqualTo(14_400);
        // 4 x 20 x 10 x (34 + 5 x 2 x 20 / 10)
        assertThat(model.activations(20)).isEqualTo(43_200);
        MemoryNeed kept = MemoryNeed.training(model, 3, 20, false);
        assertThat(kept).isEqualTo(new MemoryNeed(2000, 14_000, 129_600, 0));
        assertThat(kept.total()).isEqualTo(145_600);
        // two bytes of each layer's input
        MemoryNeed again = MemoryNeed.training(model, 3, 20, true);
        assertThat(again.activations()).isEqualTo(4800);
        assertThat(again.on(2, 10_000)).isEqualTo(new MemoryNeed.Fit(false, 3, 800));
        assertThat(again.on(3, 10_000)).isEqualTo(new MemoryNeed.Fit(true, 3, 0));
        assertThat(new MemoryNeed(1, 2, 4, 8).total()).isEqualTo(15);
    }

    @Test
    void bytesOfEachKindOfParallelism() {
        assertThat(Traffic.ringAllReduce(1200, 4)).isEqualTo(1800);
        assertThat(Traffic.data(model, 4, 2)).isEqualTo(1500);
        assertThat(Traffic.localUpdates(model, 4, 2, 5)).isEqualTo(300);
        // 4 x 2 all-reduces of 2 x 10 x 30 bytes between two
        assertThat(Traffic.tensor(model, 30, 2, 2)).isEqualTo(4800);
        assertThat(Traffic.tensor(model, 30, 1, 4)).isZero();
        assertThat(Traffic.pipeline(model, 30)).isEqualTo(1200);
        // out and back, forward and backward, three experts in each of two layers, three quarters elsewhere
        assertThat(Traffic.experts(model, 30, 3, 2, 4)).isEqualTo(10_800);
        assertThat(Traffic.experts(model, 30, 3, 4, 1)).isZero();
        assertThat(Traffic.experts(model, 30, 3, 0, 4)).isZero();
        assertThat(Traffic.experts(model, Double.MAX_VALUE, 3, 0, 4)).isZero();
        for (int layers : new int[] {-1, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Traffic.experts(model, 30, 3, layers, 4))
                    .withMessage("expertLayers is " + layers + ", but must be in [0, 4]");
        }
        for (int layers : new int[] {0, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Traffic.tensor(model, 30, 2, layers))
                    .withMessage("layers is " + layers + ", but must be in [1, 4]");
        }
    }

    private TrainingStep step(Fabric fabric, Split split) {
        return TrainingStep.of(new TrainingStep.Job(model, 12, 20, false, 100, 1e9, 0.25, 2), fabric, split);
    }

    /** Two chips a satellite: tensor groups are inside, stages and replicas are not. */
    @Test
    void aStepOverManySatellites() {
        TrainingStep step = step(new Fabric(2, 12, 1000, 200, 50), new Split(2, 2, 3));
        // 80 tokens of 10,800 on four chips of 100, one of four micro-batches more
        assertThat(step.compute()).isEqualTo(2160);
        assertThat(step.bubble()).isEqualTo(540);
        // 4 x 2 all-reduces of 1600 bytes at 1000
        assertThat(step.tensorTraffic()).isCloseTo(12.8, SAME);
        // 3200 bytes both ways, halved by way and by chip of the group, at 100; a quarter is hidden
        assertThat(step.pipelineTraffic()).isCloseTo(6, SAME);
        // four shards of 2000 / 3 bytes across the middle at 50, every second step, a quarter hidden
        assertThat(step.gradientTraffic()).isCloseTo(20, SAME);
        // two sequences are kept at once, and a quarter of all is on each chip
        assertThat(step.memory()).isEqualTo(25_600);
        assertThat(step.time()).isCloseTo(2738.8, SAME);
        assertThat(step.efficiency()).isCloseTo(2160 / 2738.8, SAME);
        // where the middle is wide, the rings bind: 2000 / 3 bytes at 100
        assertThat(step(new Fabric(2, 12, 1000, 200, 1e9), new Split(2, 2, 3)).gradientTraffic())
                .isCloseTo(2.5, SAME);
    }

    @Test
    void aStepInsideASatellite() {
        Fabric fabric = new Fabric(2, 12, 1000, 200, 50);
        TrainingStep stages = step(fabric, new Split(1, 2, 1));
        assertThat(stages.compute()).isEqualTo(12_960);
        assertThat(stages.bubble()).isEqualTo(1080);
        assertThat(stages.tensorTraffic()).isZero();
        assertThat(stages.pipelineTraffic()).isCloseTo(3.6, SAME);
        assertThat(stages.gradientTraffic()).isZero();
        assertThat(stages.memory()).isEqualTo(51_200);
        // four stages of twelve micro-batches, three of which the last one waits
        assertThat(step(fabric, new Split(1, 4, 1)).bubble()).isEqualTo(1620);
        // a replica of one sequence keeps no second one
        assertThat(step(fabric, new Split(1, 2, 12)).memory()).isEqualTo(29_600);
        TrainingStep replicas = step(fabric, new Split(1, 1, 2));
        assertThat(replicas.pipelineTraffic()).isZero();
        // 2000 bytes at 1000
        assertThat(replicas.gradientTraffic()).isCloseTo(0.75, SAME);
        // a chip a satellite: 4 x 4 all-reduces of 4800 bytes over the links at 200
        assertThat(step(new Fabric(1, 12, 1000, 200, 50), new Split(2, 1, 1)).tensorTraffic())
                .isCloseTo(384, SAME);
    }

    @Test
    void aSplitDividesLayersAndSequences() {
        Fabric fabric = new Fabric(2, 12, 1000, 200, 50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(fabric, new Split(1, 3, 1)))
                .withMessage("pipeline is 3, but must be in the divisors of the 4 layers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(fabric, new Split(1, 1, 5)))
                .withMessage("data is 5, but must be in the divisors of the 12 sequences");
    }

    private static UseClass.Verdict verdict(double latency, double ground, double cluster) {
        return new UseClass("u", 0.2, 1e-3, 1e-4, false, "")
                .on(new UseClass.Offer(latency, ground, cluster, 1e6, true));
    }

    /** 1000 bit/s to the ground and 100 bit/s across the cluster are asked. */
    @Test
    void theLeastMarginBinds() {
        assertThat(verdict(0.1, 3000, 50).binding()).isEqualTo("cluster");
        assertThat(verdict(0.1, 3000, 50).margin()).isCloseTo(-0.5, SAME);
        assertThat(verdict(0.1, 3000, 50).computeShare()).isCloseTo(0.5, SAME);
        assertThat(verdict(0.1, 3000, 50).fits()).isFalse();
        assertThat(verdict(0.1, 1500, 400).binding()).isEqualTo("ground");
        assertThat(verdict(0.1, 1500, 400).margin()).isCloseTo(0.5, SAME);
        assertThat(verdict(0.1, 1500, 400).computeShare()).isEqualTo(1);
        assertThat(verdict(0.16, 1e4, 1e4).binding()).isEqualTo("latency");
        assertThat(verdict(0.16, 1e4, 1e4).margin()).isCloseTo(0.25, SAME);
        assertThat(verdict(0.2, 1e4, 1e4).fits()).isTrue();
        assertThat(verdict(Double.POSITIVE_INFINITY, 1e4, 1e4).margin()).isEqualTo(-1);
        // 32 bits a token over 2000 operations
        assertThat(UseClass.usual(model).get(0).groundIntensity()).isCloseTo(0.064, SAME);
        assertThat(UseClass.usual(model).get(1).groundIntensity()).isCloseTo(0.032, SAME);
    }
}
