/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dawndusk.examples.study.DesignVariable;
import org.dawndusk.examples.sweep.DesignSummary;
import org.dawndusk.examples.sweep.DesignSweep;
import org.dawndusk.examples.sweep.Range;
import org.dawndusk.examples.sweep.Sweep;
import org.junit.jupiter.api.Test;

class SparkSweepTest {
    @Test
    void sparkAndStreamsGiveTheSameToTheLastBit() throws Exception {
        DesignSweep designs = DesignSweep.of("suncatcher", Map.of(DesignVariable.ALTITUDE, new Range(500, 900)));
        SparkConf settings = new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            DesignSummary onSpark = SparkSweep.run(spark, new Sweep(11, 1_000, 37), designs);
            assertThat(onSpark.draws()).isEqualTo(1_000);
            assertThat(onSpark.feasible()).isBetween(1L, 999L);
            assertThat(onSpark).isEqualTo(new Sweep(11, 1_000, 37).run(designs));
            assertThat(onSpark).isEqualTo(new Sweep(11, 1_000, 1_000).run(designs));
            assertThat(onSpark).isNotEqualTo(new Sweep(12, 1_000, 37).run(designs));
        }
    }
}
