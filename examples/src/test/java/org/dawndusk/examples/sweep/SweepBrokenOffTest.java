/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A sweep that is broken off ends with what broke it off, when nothing runs any more, and can be run again. */
class SweepBrokenOffTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int THREADS = 4;

    private final Sweep sweep = new Sweep(3, 400, 1);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();

    /** How many draws, and the last of them; cannot be merged beyond a limit. */
    private record Count(long draws, long last, long limit) implements Summary<Count> {
        @Override
        public Count merge(Count other) {
            if (draws + other.draws > limit) {
                throw new IllegalStateException("more than " + limit);
            }
            return new Count(draws + other.draws, Math.max(last, other.last), limit);
        }
    }

    private Count count(long start, int length, long limit) {
        inside.incrementAndGet();
        try {
            begun.incrementAndGet();
            Thread.sleep(1);
            return new Count(length, start + length - 1, limit);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            inside.decrementAndGet();
        }
    }

    /** What is thrown on several threads, whatever the machine; nothing is begun or goes on after it. */
    private Throwable thrown(ThrowingCallable run) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(THREADS);
        try {
            return assertTimeoutPreemptively(
                    LIMIT,
                    () -> pool.submit(() -> {
                                Throwable thrown = catchThrowable(run);
                                int before = begun.get();
                                assertThat(inside).hasValue(0);
                                Thread.sleep(20);
                                assertThat(begun).hasValue(before);
                                return thrown;
                            })
                            .get());
        } finally {
            pool.shutdownNow();
        }
    }

    private void runsWhole() {
        Count whole = sweep.run((ChunkFunction<Count>) (seed, start, length) -> count(start, length, 400));
        assertThat(whole).isEqualTo(new Count(400, 399, 400));
    }

    @Test
    void whatTheFunctionThrowsIsThrownAsItIs() throws Exception {
        IllegalArgumentException broken = new IllegalArgumentException("draw is 17, but must be another");
        ChunkFunction<Count> function = (seed, start, length) -> {
            if (start == 17) {
                throw broken;
            }
            return count(start, length, 400);
        };
        assertThat(thrown(() -> sweep.run(function))).isSameAs(broken);
        assertThat(begun.get()).isLessThan(399);
        runsWhole();
    }

    @Test
    void aListenerCancels() throws Exception {
        AtomicLong done = new AtomicLong();
        CancellationException enough = new CancellationException("enough");
        assertThat(thrown(() -> sweep.run((seed, start, length) -> count(start, length, 400), more -> {
                    if (done.addAndGet(more) >= 10) {
                        throw enough;
                    }
                })))
                .isInstanceOf(CancellationException.class)
                .isSameAs(enough);
        assertThat(begun.get()).isBetween(10, 10 + 2 * THREADS);
        runsWhole();
    }

    @Test
    void summariesThatCannotBeMergedAreTold() throws Exception {
        assertThat(thrown(() -> sweep.run((seed, start, length) -> count(start, length, 10))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("more than 10");
        runsWhole();
    }

    @Test
    void anInterruptedCallerGetsTheWholeAndKeepsItsFlag() throws Exception {
        DesignSweep designs = DesignSweep.of("filing-group-2", Map.of());
        Sweep some = new Sweep(3, 60, 7);
        DesignSummary alone = some.run(designs);
        DesignSummary interrupted = assertTimeoutPreemptively(LIMIT, () -> {
            Thread.currentThread().interrupt();
            DesignSummary summary = some.run(designs);
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
            return summary;
        });
        assertThat(interrupted).isEqualTo(alone);
        assertThat(some.run(designs)).isEqualTo(alone);
    }

    @Test
    void aDesignThatFailsInTheMiddleLeavesTheSweepUsable() throws Exception {
        DesignSweep designs = DesignSweep.of("filing-group-2", Map.of());
        Sweep some = new Sweep(3, 60, 7);
        assertThatThrownBy(() -> some.run((seed, start, length) -> {
                    if (start == 35) {
                        throw new CancellationException("enough");
                    }
                    return designs.chunk(seed, start, length);
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
        DesignSummary fresh = new Sweep(3, 60, 7).run(DesignSweep.of("filing-group-2", Map.of()));
        assertThat(some.run(designs)).isEqualTo(fresh);
    }
}
