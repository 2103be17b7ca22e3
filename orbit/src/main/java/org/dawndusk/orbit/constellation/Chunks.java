/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Work on a range of indices in pieces of fixed bounds, on the caller's thread and, where there is one, on an executor.
 *
 * <p>The caller takes pieces too and waits only for those that another thread has begun, so that it returns even if the
 * executor never runs anything, refuses it, or is shut down meanwhile. An interrupt does not end the wait; the flag is kept.
 * After a failure nothing new is begun, and it is thrown when nothing runs any more.
 */
final class Chunks {

    /** Work on the indices [from, to). */
    @FunctionalInterface
    interface Work {
        void on(int from, int to);
    }

    private final Work work;
    private final int size;
    private final int length;
    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Chunks(int size, int length, Work work) {
        this.size = size;
        this.length = length;
        this.work = work;
        count = Math.toIntExact(((long) size + length - 1) / length);
        open = new CountDownLatch(count);
    }

    static void run(@Nullable Executor executor, int size, int length, Work work) {
        Chunks chunks = new Chunks(size, length, work);
        if (executor != null) {
            try {
                for (int i = 1; i < chunks.count; i++) {
                    executor.execute(chunks::take);
                }
            } catch (RejectedExecutionException e) {
                // what the executor will not do, this thread does
            } catch (RuntimeException | Error e) {
                // pieces that have begun still write: they are waited for before this is thrown
                chunks.failure.compareAndSet(null, e);
            }
        }
        while (chunks.take()) {
            // the next piece
        }
        chunks.await();
        chunks.rethrow();
    }

    private boolean take() {
        int i = next.getAndIncrement();
        if (i >= count) {
            return false;
        }
        try {
            if (failure.get() == null) {
                int from = i * length;
                work.on(from, size - from > length ? from + length : size);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            open.countDown();
        }
        return true;
    }

    private void await() {
        boolean interrupted = false;
        while (open.getCount() > 0) {
            try {
                open.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }
}
