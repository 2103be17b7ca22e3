/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What a model asks of chips and links: memory, operations, traffic of each kind of parallelism, the best split of a training
 * over a cluster, and which uses fit a design. What failures leave of it: {@link org.dawndusk.compute.reliability.Checkpointing}.
 *
 * <p>Start at {@link org.dawndusk.compute.workload.LanguageModel}:
 *
 * <pre>{@code
 * LanguageModel model = LanguageModel.dense("70B", 70e9, 80, 64, 128);
 * MemoryNeed.Fit fit = MemoryNeed.inference(model, 32, 8192, 2, 2).on(8, 80e9);          // .fits(), .missing() in bytes
 * Fabric cluster = new Fabric(4, 81, 450e9, 100e9, 2e12);                                // B/s
 * TrainingStep.Job job = new TrainingStep.Job(model, 1024, 4096, true, 4e14, 75e9, 0.5, 1);
 * TrainingStep best = TrainingStep.best(job, cluster).orElseThrow();                     // .split(), .efficiency()
 * double mean = ConstantFailureRate.perYear(0.09).ofGang(cluster.chips()).meanTimeToFailure();
 * double useful = best.efficiency() * new Checkpointing(60, 300, mean).bestEfficiency();
 * UseClass.usual(model).forEach(use -> show(use.on(offer)));
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.workload;

import org.jspecify.annotations.NullMarked;
