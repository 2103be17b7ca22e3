/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What it takes to deploy and hold a fleet: launches, years, output of the world; and queues on both sides.
 *
 * <p>Start at {@link org.dawndusk.compute.scale.Deployment}:
 *
 * <pre>{@code
 * Deployment million = new Deployment(1_000_000, 3_000, 5 * ConstantFailureRate.YEAR, 100e3);
 * double replacements = million.replacementRate() * ConstantFailureRate.YEAR;     // 200,000 a year
 * Queue orbit = Queue.of(List.of(new QueueStage("factory", 0, 1, 0.3), new QueueStage("launch", 1, 2, 0.2)));
 * double inService = orbit.inService(10 * ConstantFailureRate.YEAR);
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.scale;

import org.jspecify.annotations.NullMarked;
