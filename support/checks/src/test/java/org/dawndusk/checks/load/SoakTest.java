/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs every kernel again and again and looks at what the heap holds after a collection: on demand, by
 * {@code mvn -q -pl support/checks -am test -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false -Dsoak.minutes=2}, minutes
 * for each kernel.
 */
@EnabledIfSystemProperty(named = "soak.minutes", matches = ".+")
class SoakTest {
    private static final double MEGABYTE = 1 << 20;
    /** What class loading, compiled code's metadata and the garbage collector's own changes may amount to [MB]. */
    private static final double MOST_GROWTH = 2;

    @Test
    void theHeapDoesNotGrow() throws InterruptedException {
        double minutes = Double.parseDouble(System.getProperty("soak.minutes"));
        StringBuilder growing = new StringBuilder();
        for (Map.Entry<String, Supplier<Object>> kernel : Kernels.all().entrySet()) {
            long share = (long) (minutes * TimeUnit.MINUTES.toNanos(1));
            run(kernel.getValue(), share / 5);
            double start = used();
            long runs = run(kernel.getValue(), share);
            double end = used();
            System.out.println(String.format(
                    Locale.ROOT, "%-40s %8d runs %8.2f MB before %8.2f MB after", kernel.getKey(), runs, start, end));
            if (end - start > MOST_GROWTH) {
                growing.append(kernel.getKey()).append(' ');
            }
        }
        assertThat(growing.toString()).as("kernels whose heap grows").isEmpty();
    }

    private static long run(Supplier<Object> kernel, long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        long runs = 0;
        do {
            assertThat(kernel.get()).isNotNull();
            runs++;
        } while (System.nanoTime() < end);
        return runs;
    }

    private static double used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
