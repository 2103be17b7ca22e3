/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.dawndusk.orbit.conjunction.Screening;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever becomes of an executor, and of the thread that calls: the call ends, gives what it gives on one thread bit for bit
 * or throws what was thrown, and the object gives the same afterwards.
 */
class ExecutorsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private interface Call {
        Object of(Function<Executor, Object> kernel) throws Exception;
    }

    private static List<DynamicTest> each(Call call) {
        List<DynamicTest> tests = new ArrayList<>();
        ExecutorKernels.all()
                .forEach((name, kernel) -> tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> assertTimeoutPreemptively(LIMIT, () -> {
                            Object alone = kernel.apply(Runnable::run);
                            assertThat(call.of(kernel)).isEqualTo(alone);
                            assertThat(kernel.apply(Runnable::run)).isEqualTo(alone);
                        }))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> anExecutorThatRefuses() {
        return each(kernel -> kernel.apply(task -> {
            throw new RejectedExecutionException("full");
        }));
    }

    @TestFactory
    List<DynamicTest> anExecutorThatNeverBegins() {
        return each(kernel -> kernel.apply(task -> {}));
    }

    @TestFactory
    List<DynamicTest> anExecutorThatIsShutDownAfterTheFirstTaskHasBegun() {
        return each(kernel -> {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            Object answer = kernel.apply(task -> {
                CountDownLatch begun = new CountDownLatch(1);
                pool.execute(() -> {
                    begun.countDown();
                    task.run();
                });
                await(begun);
                pool.shutdownNow();
            });
            assertThat(pool.isShutdown()).isTrue();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            return answer;
        });
    }

    @TestFactory
    List<DynamicTest> theOnlyThreadOfThePoolCalls() {
        return each(kernel -> {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            try {
                return pool.submit(() -> kernel.apply(pool)).get();
            } finally {
                pool.shutdownNow();
            }
        });
    }

    @TestFactory
    List<DynamicTest> aCallerThatIsInterrupted() {
        return each(kernel -> {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                Thread.currentThread().interrupt();
                Object answer = kernel.apply(pool);
                assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
                return answer;
            } finally {
                pool.shutdownNow();
            }
        });
    }

    @TestFactory
    List<DynamicTest> anExecutorThatBreaksAfterItsFirstTask() {
        assumeTrue(
                Runtime.getRuntime().availableProcessors() > 1, "one processor: most give an executor nothing to do");
        return each(kernel -> {
            IllegalStateException broken = new IllegalStateException("broken");
            assertThatThrownBy(() -> kernel.apply(task -> {
                        CountDownLatch begun = new CountDownLatch(1);
                        new Thread(() -> {
                                    begun.countDown();
                                    task.run();
                                })
                                .start();
                        await(begun);
                        throw broken;
                    }))
                    .isSameAs(broken);
            return kernel.apply(Runnable::run);
        });
    }

    @Test
    void whatStatesThrowIsThrownWhenNoThreadAsksThemAnyMore() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            AtomicInteger inside = new AtomicInteger();
            AtomicInteger calls = new AtomicInteger();
            IllegalStateException thrown = new IllegalStateException("no state");
            Screening.States states = (t, x, y, z, vx, vy, vz) -> {
                inside.incrementAndGet();
                try {
                    if (calls.incrementAndGet() == 5) {
                        throw thrown;
                    }
                    Arrays.setAll(x, i -> 7e6 + 1e5 * i);
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                } finally {
                    inside.decrementAndGet();
                }
            };
            assertThatThrownBy(() -> assertTimeoutPreemptively(LIMIT, () -> {
                        try {
                            ExecutorKernels.screened(pool, states);
                        } finally {
                            assertThat(inside).as("threads that ask").hasValue(0);
                        }
                    }))
                    .isSameAs(thrown);
            int asked = calls.get();
            pool.shutdown();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            assertThat(calls).hasValue(asked);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aSatelliteThatCannotBeAdvancedLeavesAllStatesAsTheyWere() {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            // the kernel itself looks at the states that were left behind
            assertThatThrownBy(() -> assertTimeoutPreemptively(
                            LIMIT, () -> ExecutorKernels.fleet(-1).apply(pool)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("irradiance at 3000.0 s is -1.0, but must be in [0, ∞)");
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
