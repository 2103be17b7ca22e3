/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

/**
 * What a model needs of the memory of a group of chips that share it evenly, and whether it fits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weights of the model [B]
 * @param trainingState gradients and optimiser, 0 for inference [B]
 * @param activations that are kept, 0 where they are small [B]
 * @param cache of keys and values, 0 for training [B]
 * @since 0.1
 */
public record MemoryNeed(double weights, double trainingState, double activations, double cache) {
    /**
     * Refuses negative sizes.
     *
     * @param weights of the model, not negative [B]
     * @param trainingState gradients and optimiser, not negative [B]
     * @param activations that are kept, not negative [B]
     * @param cache of keys and values, not negative [B]
     */
    public MemoryNeed {
        Checks.notNegative("weights", weights);
        Checks.notNegative("trainingState", trainingState);
        Checks.notNegative("activations", activations);
        Checks.notNegative("cache", cache);
    }

    /**
     * Inference of a batch.
     *
     * @param model the model
     * @param batch sequences at a time, at least 1
     * @param context tokens of each, at least 1
     * @param bytesPerParameter of the weights' format [B]
     * @param bytesPerValue of the cache's format [B]
     * @return the need
     */
    public static MemoryNeed inference(
            LanguageModel model, int batch, int context, double bytesPerParameter, double bytesPerValue) {
        double tokens = (double) Checks.atLeast("batch", batch, 1) * Checks.atLeast("context", context, 1);
        return new MemoryNeed(model.weights(bytesPerParameter), 0, 0, tokens * model.cachePerToken(bytesPerValue));
    }

    /**
     * Training in mixed precision with Adam.
     *
     * @param model the model
     * @param sequences of a step that are kept at a time, at least 1
     * @param sequenceLength tokens of each
     * @param recomputed whether only the layers' inputs are kept, 2 bytes a value
     * @return the need
     */
    public static MemoryNeed training(LanguageModel model, int sequences, int sequenceLength, boolean recomputed) {
        Checks.atLeast("sequences", sequences, 1);
        double one = recomputed
                ? 2.0 * model.layers() * Checks.atLeast("sequenceLength", sequenceLength, 1) * model.width()
                : model.activations(sequenceLength);
        double weights = model.weights(2);
        return new MemoryNeed(weights, model.trainingState() - weights, sequences * one, 0);
    }

    /**
     * All of it.
     *
     * @return size [B]
     */
    public double total() {
        return weights + trainingState + activations + cache;
    }

    /**
     * Whether and how it fits.
     *
     * @param chips how many there are
     * @param memoryPerChip of each that may be used [B]
     * @return how many are needed and what is missing
     */
    public Fit on(int chips, double memoryPerChip) {
        Checks.atLeast("chips", chips, 1);
        double needed = Math.max(1, Math.ceil(total() / Checks.positive("memoryPerChip", memoryPerChip)));
        return new Fit(needed <= chips, needed, Math.max(0, total() - chips * memoryPerChip));
    }

    /**
     * Whether a model fits into a group of chips.
     *
     * @param fits whether it does
     * @param chips the fewest that hold it, an integer [1]
     * @param missing bytes that the group lacks, 0 where it fits [B]
     */
    public record Fit(boolean fits, double chips, double missing) {}
}
