/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work of which the calling thread and the helpers on an executor take the next one that nobody has. The caller
 * waits for pieces that are under way, never for a helper that has not begun: an executor that is busy, is shut down
 * meanwhile, or whose own thread calls, makes it slower and does not stop it. An interrupt does not end the wait; the flag is
 * kept. After a failure nothing new is begun, and it is thrown when nothing runs any more.
 */
final class Chunks implements Runnable {

    private final int count;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch unfinished;

    private Chunks(int count, IntConsumer work) {
        this.count = count;
        this.work = work;
        this.unfinished = new CountDownLatch(count);
    }

    static void run(int count, @Nullable Executor executor, IntConsumer work) {
        Chunks chunks = new Chunks(count, work);
        if (executor != null) {
            int helpers = Math.min(count, Runtime.getRuntime().availableProcessors()) - 1;
            try {
                for (int i = 0; i < helpers; i++) {
                    executor.execute(chunks);
                }
            } catch (RejectedExecutionException e) {
                // what the executor will not do, this thread does
            } catch (RuntimeException | Error e) {
                // helpers that have begun still write: they are waited for before this is thrown
                chunks.failure.compareAndSet(null, e);
            }
        }
        chunks.run();
        chunks.await();
    }

    @Override
    public void run() {
        for (int chunk = next.getAndIncrement(); chunk < count; chunk = next.getAndIncrement()) {
            try {
                if (failure.get() == null) {
                    work.accept(chunk);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                unfinished.countDown();
            }
        }
    }

    private void await() {
        boolean interrupted = false;
        while (true) {
            try {
                unfinished.await();
                break;
            } catch (InterruptedException e) {
                // the arrays must not be written any more after the call has returned
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
