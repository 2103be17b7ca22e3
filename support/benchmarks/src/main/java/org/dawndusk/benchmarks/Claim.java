/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * A claim: ours against what a user would do otherwise, or against a limit.
 *
 * @param name the row's name, {@code module.subject}
 * @param unit the unit of both figures, of which less is better
 * @param goal the least ratio of the peer's figure to ours [1]
 * @param tolerance the largest difference between the two answers that counts as the same answer [any]
 * @param preparation sets the pair up; called once, just before the pair is measured
 */
record Claim(String name, String unit, double goal, double tolerance, Supplier<Pair> preparation) {

    /**
     * Two ways to one answer.
     *
     * @param ours one run of ours, which gives its figure [unit]
     * @param peer one run of the peer, or the limit [unit]
     * @param difference the largest difference between the two answers, called once before anything is measured [any]
     */
    record Pair(DoubleSupplier ours, DoubleSupplier peer, DoubleSupplier difference) {}

    /** A claim that something takes no longer than a limit; its answer has nothing to be compared with in this program. */
    static Claim withinTime(String name, double limit, Supplier<Runnable> preparation) {
        return new Claim(name, "s", 1, 0, () -> new Pair(seconds(preparation.get(), 1), () -> limit, () -> 0));
    }

    /** The wall time of one run, divided by the number of things that it does. */
    static DoubleSupplier seconds(Runnable work, double things) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) * 1e-9 / things;
        };
    }

    /** The same in CPU time of the calling thread, for work on one thread that is compared with itself. */
    static DoubleSupplier cpuSeconds(Runnable work, double things) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return () -> {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            return (threads.getCurrentThreadCpuTime() - start) * 1e-9 / things;
        };
    }
}
