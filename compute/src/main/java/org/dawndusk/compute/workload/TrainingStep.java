/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The time of a step of training on a cluster, and where it goes.
 *
 * <p>A replica's tokens pass the pipeline in micro-batches of one sequence each; the pipeline's bubble is (stages - 1) /
 * micro-batches of the work (one forward, one backward schedule). Tensor traffic stops the chips; pipeline traffic and the
 * gradients overlap with the work by a stated share. A group that fits into a satellite uses its inner rate, else the
 * neighbours' links, which all chips of a satellite share; gradients cross the neighbours' links in a ring, and the middle of
 * the cluster.
 *
 * <p>Source: Narayanan et al., arXiv:2104.04473, sections 2 and 3. Immutable and thread-safe.
 *
 * @param split how the work is shared
 * @param compute time of the operations alone [s]
 * @param bubble time in which stages wait [s]
 * @param tensorTraffic time of the tensor groups' traffic [s]
 * @param pipelineTraffic time of the stages' traffic that nothing hides [s]
 * @param gradientTraffic time of the gradients' traffic that nothing hides [s]
 * @param memory what a chip needs [B]
 * @since 0.1
 */
public record TrainingStep(
        Split split,
        double compute,
        double bubble,
        double tensorTraffic,
        double pipelineTraffic,
        double gradientTraffic,
        double memory) {

    /**
     * A training job on a cluster.
     *
     * @param model the model
     * @param sequences of a step over all replicas
     * @param sequenceLength tokens of each
     * @param recomputed whether activations are computed twice
     * @param chipRate that a chip attains [FLOP/s]
     * @param chipMemory that a chip has for it [B]
     * @param overlap share of the pipeline's and the gradients' traffic that the work hides [1]
     * @param localSteps steps between two meetings of the replicas, 1 for all
     */
    public record Job(
            LanguageModel model,
            int sequences,
            int sequenceLength,
            boolean recomputed,
            double chipRate,
            double chipMemory,
            double overlap,
            int localSteps) {
        /**
         * Refuses values outside their ranges.
         *
         * @param model the model
         * @param sequences of a step over all replicas, at least 1
         * @param sequenceLength tokens of each, at least 1
         * @param recomputed whether activations are computed twice
         * @param chipRate that a chip attains, positive [FLOP/s]
         * @param chipMemory that a chip has for it, positive [B]
         * @param overlap share of the pipeline's and the gradients' traffic that the work hides, in [0, 1] [1]
         * @param localSteps steps between two meetings of the replicas, at least 1
         */
        public Job {
            Checks.atLeast("sequences", sequences, 1);
            Checks.atLeast("sequenceLength", sequenceLength, 1);
            Checks.positive("chipRate", chipRate);
            Checks.positive("chipMemory", chipMemory);
            Checks.share("overlap", overlap);
            Checks.atLeast("localSteps", localSteps, 1);
        }
    }

    /**
     * The step under a split.
     *
     * @param job what is trained
     * @param fabric the cluster
     * @param split how the work is shared; its chips must be at most the cluster's
     * @return the step
     * @throws IllegalArgumentException if the split does not divide heads, layers or sequences
     */
    public static TrainingStep of(Job job, Fabric fabric, Split split) {
        LanguageModel model = job.model();
        divides("tensor", split.tensor(), "heads", model.heads());
        divides("pipeline", split.pipeline(), "layers", model.layers());
        divides("data", split.data(), "sequences", job.sequences());
        if (split.chips() > fabric.chips()) {
            throw Checks.refused("chips of the split", split.chips(), "[1, " + fabric.chips() + "]");
        }
        int microBatches = job.sequences() / split.data();
        double tokens = (double) microBatches * job.sequenceLength();
        double operations = tokens * model.training(job.sequenceLength(), job.recomputed());
        double compute = Checks.notNegative(
                "time of the work", operations / (split.tensor() * split.pipeline() * job.chipRate()));
        double bubble = compute * (split.pipeline() - 1) / microBatches;
        int layers = model.layers() / split.pipeline();
        double shared = fabric.neighbourRate() / fabric.chipsPerSatellite();
        double tensorRate = split.tensor() <= fabric.chipsPerSatellite() ? fabric.chipRate() : shared;
        double tensor = Traffic.tensor(model, tokens, split.tensor(), layers) / tensorRate;
        int replica = split.tensor() * split.pipeline();
        double stageRate = replica <= fabric.chipsPerSatellite() ? fabric.chipRate() : shared;
        // each chip of a tensor group carries its part of the boundary
        double pipeline = split.pipeline() == 1 ? 0 : Traffic.pipeline(model, tokens) / split.tensor() / 2 / stageRate;
        double exposed = 1 - job.overlap();
        return new TrainingStep(
                split,
                compute,
                bubble,
                tensor,
                exposed * pipeline,
                exposed * gradients(job, fabric, split, shared) / job.localSteps(),
                memory(job, split));
    }

    /** Over the slower of the ring's links and the middle of the cluster, which every shard's ring crosses twice. */
    private static double gradients(Job job, Fabric fabric, Split split, double shared) {
        if (split.data() == 1) {
            return 0;
        }
        int shards = split.tensor() * split.pipeline();
        double bytes = Traffic.data(job.model(), split.data(), shards);
        double rate = split.chips() <= fabric.chipsPerSatellite() ? fabric.chipRate() : shared;
        return Math.max(
                bytes / rate,
                split.chips() <= fabric.chipsPerSatellite() ? 0 : shards * bytes / fabric.bisectionRate());
    }

    private static double memory(Job job, Split split) {
        MemoryNeed need = MemoryNeed.training(
                job.model(),
                Math.min(split.pipeline(), job.sequences() / split.data()),
                job.sequenceLength(),
                job.recomputed());
        return need.total() / (split.tensor() * split.pipeline());
    }

    private static void divides(String name, int value, String of, int whole) {
        if (whole % value != 0) {
            throw Checks.refused(name, value, "the divisors of the " + whole + " " + of);
        }
    }

    /**
     * The split with the shortest step that fits into the chips' memory.
     *
     * @param job what is trained
     * @param fabric the cluster
     * @return the step of the best split, empty where no split of the whole cluster or a part of it fits
     */
    public static Optional<TrainingStep> best(Job job, Fabric fabric) {
        LanguageModel model = job.model();
        return divisors(model.heads())
                .boxed()
                .flatMap(tensor -> divisors(model.layers())
                        .boxed()
                        .flatMap(pipeline -> divisors(job.sequences())
                                .filter(data -> (long) tensor * pipeline * data <= fabric.chips())
                                .mapToObj(data -> new Split(tensor, pipeline, data))))
                .map(split -> of(job, fabric, split))
                .filter(step -> step.memory() <= job.chipMemory())
                .min(Comparator.comparingDouble(TrainingStep::time)
                        .thenComparingInt(step -> step.split().chips())
                        .thenComparingInt(step -> step.split().tensor())
                        .thenComparingInt(step -> step.split().pipeline()));
    }

    private static IntStream divisors(int whole) {
        return IntStream.rangeClosed(1, whole).filter(d -> whole % d == 0);
    }

    /**
     * The time of the step.
     *
     * @return all parts together [s]
     */
    public double time() {
        return compute + bubble + tensorTraffic + pipelineTraffic + gradientTraffic;
    }

    /**
     * The share of the time in which chips compute.
     *
     * @return scaling efficiency [1]
     */
    public double efficiency() {
        return compute / time();
    }
}
