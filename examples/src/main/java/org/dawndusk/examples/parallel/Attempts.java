/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.parallel;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a parallel stream, any of which may fail. A stream whose piece throws ends while other threads are still at their
 * pieces, and throws a copy with another message. So the failure is kept, no more pieces are begun, and once the stream has
 * ended the failure itself is thrown. Thread-safe; for one stream.
 */
public final class Attempts {
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * What a piece gives.
     *
     * @param piece the work; not begun where another has failed
     * @param <T> what it gives
     * @return that; empty where this piece or another has failed
     */
    public <T> Optional<T> of(Supplier<T> piece) {
        try {
            return failure.get() == null ? Optional.of(piece.get()) : Optional.empty();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            return Optional.empty();
        }
    }

    /** Throws what the first failure threw; to be called when the stream has ended. */
    public void rethrow() {
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
