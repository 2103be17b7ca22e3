/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

/**
 * A transformer by its sizes: what its weights, its training state and its key-value cache take, and what a token costs.
 *
 * <p>Operations count a multiply-add as two. A forward pass costs 2 N a token, N the parameters that are active, and 4 L h s
 * for attention over s tokens of context; training costs three times a forward pass, four with full recomputation of
 * activations. Source: Kaplan et al., arXiv:2001.08361, table 1; Narayanan et al., arXiv:2104.04473, appendix; memory of
 * training: Rajbhandari et al., ZeRO, arXiv:1910.02054, section 3 (16 bytes a parameter for mixed precision and Adam);
 * activations: Korthikanti et al., arXiv:2205.05198, equation 1. Immutable and thread-safe.
 *
 * @param name its name
 * @param parameters all parameters, those of all experts counted [1]
 * @param activeParameters parameters that a token passes, all of them in a dense model [1]
 * @param layers L
 * @param heads attention heads
 * @param keyValueHeads heads that keep keys and values: fewer than the heads with grouped queries
 * @param headDimension width of a head
 * @since 0.1
 */
public record LanguageModel(
        String name,
        double parameters,
        double activeParameters,
        int layers,
        int heads,
        int keyValueHeads,
        int headDimension) {
    /** Weights, gradients in 16 bits, and weights, momentum, variance in 32 bits [B]. */
    private static final double TRAINING_BYTES = 16;

    /**
     * Refuses sizes outside their ranges.
     *
     * @param name its name
     * @param parameters all parameters, those of all experts counted, positive [1]
     * @param activeParameters parameters that a token passes, in (0, parameters] [1]
     * @param layers L, at least 1
     * @param heads attention heads, at least 1
     * @param keyValueHeads heads that keep keys and values, a divisor of the heads
     * @param headDimension width of a head, at least 1
     */
    public LanguageModel {
        Checks.positive("parameters", parameters);
        if (!(activeParameters > 0 && activeParameters <= parameters)) {
            throw Checks.refused("activeParameters", activeParameters, "(0, " + parameters + "]");
        }
        Checks.atLeast("layers", layers, 1);
        Checks.atLeast("heads", heads, 1);
        Checks.atLeast("headDimension", headDimension, 1);
        if (keyValueHeads < 1 || heads % keyValueHeads != 0) {
            throw Checks.refused("keyValueHeads", keyValueHeads, "the divisors of " + heads);
        }
    }

    /**
     * A dense model whose heads all keep keys and values.
     *
     * @param name its name
     * @param parameters parameters [1]
     * @param layers L
     * @param heads attention heads
     * @param headDimension width of a head
     * @return the model
     */
    public static LanguageModel dense(String name, double parameters, int layers, int heads, int headDimension) {
        return new LanguageModel(name, parameters, parameters, layers, heads, heads, headDimension);
    }

    /**
     * The width of the model.
     *
     * @return h, heads times their dimension
     */
    public int width() {
        return heads * headDimension;
    }

    /**
     * The size of the weights.
     *
     * @param bytesPerParameter of their format, 2 for 16 bits [B]
     * @return size [B]
     */
    public double weights(double bytesPerParameter) {
        return parameters * Checks.positive("bytesPerParameter", bytesPerParameter);
    }

    /**
     * The weights that a step of decoding reads, of a batch: all in a dense model, in a mixture of experts at least those of
     * one token and at most all.
     *
     * @param batch sequences at a time, at least 1
     * @param bytesPerParameter of their format [B]
     * @return size, each token taking its experts independently of the others [B]
     */
    public double weightsRead(int batch, double bytesPerParameter) {
        Checks.atLeast("batch", batch, 1);
        double untouched = Math.pow(1 - activeParameters / parameters, batch);
        return parameters * (1 - untouched) * Checks.positive("bytesPerParameter", bytesPerParameter);
    }

    /**
     * The key-value cache of a token: keys and values of all layers.
     *
     * @param bytesPerValue of their format, 2 for 16 bits [B]
     * @return size [B]
     */
    public double cachePerToken(double bytesPerValue) {
        return 2.0 * layers * keyValueHeads * headDimension * Checks.positive("bytesPerValue", bytesPerValue);
    }

    /**
     * Weights, gradients and optimiser state of training in mixed precision with Adam.
     *
     * @return 16 bytes a parameter [B]
     */
    public double trainingState() {
        return TRAINING_BYTES * parameters;
    }

    /**
     * Activations of one sequence that training keeps, without recomputation: L s h (34 + 5 a s / h) bytes.
     *
     * @param sequenceLength s, tokens of the sequence
     * @return size in 16 bits [B]
     */
    public double activations(int sequenceLength) {
        double s = Checks.atLeast("sequenceLength", sequenceLength, 1);
        return layers * s * width() * (34 + 5.0 * heads * s / width());
    }

    /**
     * Operations of a forward pass for one token.
     *
     * @param context tokens that it attends to, itself included, not negative [1]
     * @return operations [FLOP]
     */
    public double forward(double context) {
        return 2 * activeParameters + 4.0 * layers * width() * Checks.notNegative("context", context);
    }

    /**
     * Operations of training for one token, 6 N and attention over half of the sequence at the mean.
     *
     * @param sequenceLength tokens of the sequence
     * @param recomputed whether all activations are computed twice: 8 N
     * @return operations [FLOP]
     */
    public double training(int sequenceLength, boolean recomputed) {
        return (recomputed ? 4 : 3) * forward(Checks.atLeast("sequenceLength", sequenceLength, 1) / 2.0);
    }

    /**
     * How long a training takes by its operations: f N T / (n X), f = 6, or 8 with full recomputation.
     *
     * <p>Source: Narayanan et al., arXiv:2104.04473, section 5.1, equation 4.
     *
     * @param tokens T of the data [1]
     * @param chips n
     * @param chipRate X that each attains [FLOP/s]
     * @param recomputed whether all activations are computed twice
     * @return time [s]
     */
    public double trainingTime(double tokens, int chips, double chipRate, boolean recomputed) {
        return (recomputed ? 8 : 6)
                * activeParameters
                * Checks.positive("tokens", tokens)
                / (Checks.atLeast("chips", chips, 1) * Checks.positive("chipRate", chipRate));
    }
}
