/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

/**
 * What the ways of sharing a training put on the links, in bytes that each chip sends.
 *
 * <p>All figures count 16-bit values unless said, and what one chip sends; it receives as much. Sources: ring all-reduce,
 * Patarasu and Yuan, J. Parallel Distrib. Comput. 69 (2009) 117; tensor and pipeline parallelism, Narayanan et al.,
 * arXiv:2104.04473, section 3; experts, Lepikhin et al., arXiv:2006.16668; local updates, Douillard et al., DiLoCo,
 * arXiv:2311.08105. Thread-safe: no state.
 *
 * @since 0.1
 */
public final class Traffic {
    private static final double BYTES = 2;

    private Traffic() {}

    /**
     * A ring all-reduce: 2 (n - 1) / n of the data.
     *
     * @param bytes to be summed over all chips [B]
     * @param chips n in the ring
     * @return bytes that each sends [B]
     */
    public static double ringAllReduce(double bytes, int chips) {
        double n = Checks.atLeast("chips", chips, 1);
        return 2 * (n - 1) / n * Checks.notNegative("bytes", bytes);
    }

    /**
     * Data parallelism: the gradients once a step.
     *
     * @param model the model
     * @param replicas that train together
     * @param shards among which a replica's parameters are split
     * @return bytes that a chip sends a step [B]
     */
    public static double data(LanguageModel model, int replicas, int shards) {
        return ringAllReduce(BYTES * model.parameters() / Checks.atLeast("shards", shards, 1), replicas);
    }

    /**
     * The same with local updates: the replicas meet every so many steps alone.
     *
     * @param model the model
     * @param replicas that train together
     * @param shards among which a replica's parameters are split
     * @param localSteps between two meetings, at least 1
     * @return bytes that a chip sends a step, at the mean [B]
     */
    public static double localUpdates(LanguageModel model, int replicas, int shards, int localSteps) {
        return data(model, replicas, shards) / Checks.atLeast("localSteps", localSteps, 1);
    }

    /**
     * Tensor parallelism: two all-reduces of the activations a layer forward and two backward.
     *
     * @param model the model
     * @param tokens that the group works on [1]
     * @param chips of the group
     * @param layers that the group holds, at most the model's
     * @return bytes that a chip sends [B]
     */
    public static double tensor(LanguageModel model, double tokens, int chips, int layers) {
        if (layers < 1 || layers > model.layers()) {
            throw Checks.refused("layers", layers, "[1, " + model.layers() + "]");
        }
        return 4 * layers * ringAllReduce(BYTES * model.width() * Checks.notNegative("tokens", tokens), chips);
    }

    /**
     * Pipeline parallelism: the activations to the next stage and their gradients back.
     *
     * @param model the model
     * @param tokens that pass [1]
     * @return bytes that a boundary between two stages carries, both directions together [B]
     */
    public static double pipeline(LanguageModel model, double tokens) {
        return 2 * BYTES * model.width() * Checks.notNegative("tokens", tokens);
    }

    /**
     * Expert parallelism: each token to its experts and back, forward and backward.
     *
     * @param model the model
     * @param tokens of a chip [1]
     * @param expertsPerToken that each token visits
     * @param expertLayers layers with experts, at most the model's
     * @param chips over which the experts are spread
     * @return bytes that a chip sends [B]
     */
    public static double experts(LanguageModel model, double tokens, int expertsPerToken, int expertLayers, int chips) {
        if (expertLayers < 0 || expertLayers > model.layers()) {
            throw Checks.refused("expertLayers", expertLayers, "[0, " + model.layers() + "]");
        }
        double n = Checks.atLeast("chips", chips, 1);
        Checks.atLeast("expertsPerToken", expertsPerToken, 1);
        double bytesPerToken = 4 * BYTES * model.width() * expertsPerToken * expertLayers * (n - 1) / n;
        return Checks.notNegative("tokens", tokens) * bytesPerToken;
    }

    /**
     * Bits for each operation of training with data parallelism over many replicas: 32 / (6 D), 5.333 / D, of D tokens a
     * replica and step.
     *
     * @param tokensPerReplica D, positive [1]
     * @return intensity [bit/FLOP]
     */
    public static double dataIntensity(double tokensPerReplica) {
        return 2 * 8 * BYTES / (6 * Checks.positive("tokensPerReplica", tokensPerReplica));
    }

    /**
     * Bits for each operation of decoding whose tokens go to the ground: 32 / (2 N).
     *
     * @param model the model
     * @return intensity, a token being an integer of 32 bits [bit/FLOP]
     */
    public static double tokenIntensity(LanguageModel model) {
        return 32 / (2 * model.activeParameters());
    }
}
