/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

/**
 * How a training is shared: tensor-parallel groups, pipeline stages, replicas.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tensor chips that share each layer
 * @param pipeline stages that share the layers
 * @param data replicas that share the batch
 * @since 0.1
 */
public record Split(int tensor, int pipeline, int data) {
    /**
     * Refuses what is not a split.
     *
     * @param tensor chips that share each layer, at least 1
     * @param pipeline stages that share the layers, at least 1
     * @param data replicas that share the batch, at least 1
     */
    public Split {
        Checks.atLeast("tensor", tensor, 1);
        Checks.atLeast("pipeline", pipeline, 1);
        Checks.atLeast("data", data, 1);
    }

    /**
     * The chips that it takes.
     *
     * @return tensor times pipeline times data
     */
    public int chips() {
        return Math.multiplyExact(Math.multiplyExact(tensor, pipeline), data);
    }
}
