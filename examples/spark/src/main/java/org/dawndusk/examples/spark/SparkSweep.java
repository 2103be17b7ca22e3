/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dawndusk.examples.sweep.ChunkFunction;
import org.dawndusk.examples.sweep.Summary;
import org.dawndusk.examples.sweep.Sweep;
import org.dawndusk.examples.sweep.SweepDesigns;

/**
 * Runs a sweep on Spark: the starts of the chunks are shared out, and each chunk is one call.
 *
 * <p>The summary is that of {@link Sweep#run(ChunkFunction)} to the last bit.
 */
public final class SparkSweep {
    private SparkSweep() {}

    /**
     * Runs the command line of the sweep over designs on the cluster that {@code spark-submit} names, else in this program.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        SparkConf settings = new SparkConf().setAppName("dawndusk-sweep").setIfMissing("spark.master", "local[*]");
        int code;
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            code = SweepDesigns.run((sweep, designs) -> run(spark, sweep, designs), arguments);
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs all chunks on Spark.
     *
     * @param spark where
     * @param sweep seed, draws and chunks; a chunk should take a tenth of a second or more
     * @param function that draws
     * @param <S> what is kept
     * @return the summary of all draws
     */
    public static <S extends Summary<S>> S run(JavaSparkContext spark, Sweep sweep, ChunkFunction<S> function) {
        return spark.parallelize(sweep.starts().boxed().toList())
                .map(start -> sweep.chunk(function, start))
                .reduce(Summary::merge);
    }
}
