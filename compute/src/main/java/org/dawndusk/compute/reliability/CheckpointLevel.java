/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

/**
 * A kind of checkpoint and the failures that it saves from: in a neighbour's memory, on the satellite, in another plane.
 *
 * @param checkpointTime time that it takes, those of the lower levels not counted [s]
 * @param restartTime time from a failure of this kind until the work goes on [s]
 * @param failures failures that need a checkpoint of this level and of no higher one
 */
public record CheckpointLevel(double checkpointTime, double restartTime, ConstantFailureRate failures) {
    /**
     * Checks the times.
     *
     * @param checkpointTime time that it takes, positive [s]
     * @param restartTime time from a failure of this kind until the work goes on, not negative [s]
     * @param failures failures that need a checkpoint of this level
     */
    public CheckpointLevel {
        Checks.positive("checkpointTime", checkpointTime);
        Checks.notNegative("restartTime", restartTime);
        if (failures.rate() == 0) {
            throw Checks.refused("failures.rate", 0.0, "(0, ∞)");
        }
    }
}
