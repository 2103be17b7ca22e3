/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The sweep over designs on Apache Spark: {@code SparkSweep} has the command line of {@code SweepDesigns}.
 *
 * <pre>{@code
 * DesignSummary summary = SparkSweep.run(spark, new Sweep(1, 1_000_000, 1_000), DesignSweep.of("suncatcher", Map.of()));
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples.spark;

import org.jspecify.annotations.NullMarked;
