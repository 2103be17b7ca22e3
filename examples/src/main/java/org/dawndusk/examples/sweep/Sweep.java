/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.dawndusk.examples.parallel.Attempts;

/**
 * So many draws of a seed, in chunks, on parallel streams.
 *
 * <p>The summary is the same to the last bit for any length of the chunks and any number of threads, as {@link Summary}
 * and {@link ChunkFunction} ask for. Immutable and thread-safe.
 *
 * @param seed of all draws
 * @param draws how many, at least 1
 * @param chunk draws that are handed to a thread at a time, at least 1
 * @serial exclude
 */
// javadoc else asks for a page of the serialized form
@SuppressWarnings("InvalidBlockTag")
public record Sweep(long seed, long draws, int chunk) implements Serializable {
    /**
     * Refuses values outside their ranges.
     *
     * @param seed of all draws
     * @param draws how many, at least 1
     * @param chunk draws that are handed to a thread at a time, at least 1
     */
    public Sweep {
        if (draws < 1) {
            throw new IllegalArgumentException("draws is " + draws + ", but must be in [1, ∞)");
        }
        if (chunk < 1) {
            throw new IllegalArgumentException("chunk is " + chunk + ", but must be in [1, ∞)");
        }
    }

    /**
     * The numbers of the first draws of the chunks, in order.
     *
     * @return starts, for an engine to share out
     */
    public LongStream starts() {
        return LongStream.range(0, (draws - 1) / chunk + 1).map(i -> i * chunk);
    }

    /**
     * One chunk, for an engine to run.
     *
     * @param function that draws
     * @param start one of {@link #starts}
     * @param <S> what is kept
     * @return its summary; the last chunk may be shorter
     */
    public <S extends Summary<S>> S chunk(ChunkFunction<S> function, long start) {
        return function.chunk(seed, start, (int) Math.min(chunk, draws - start));
    }

    /**
     * Runs all chunks here.
     *
     * @param function that draws
     * @param <S> what is kept
     * @return the summary of all draws
     */
    public <S extends Summary<S>> S run(ChunkFunction<S> function) {
        return run(function, done -> {});
    }

    /**
     * Runs all chunks here and tells how it gets on.
     *
     * <p>What the function, a merge or the listener throws ends the run: no more chunks are begun, and it is thrown when those
     * that were have ended. A listener that throws is the way to cancel; interrupts do not end a run, and the flag is kept.
     * A sweep holds nothing of its runs: the next one gives what it would have given anyway.
     *
     * @param function that draws
     * @param progress is told, by several threads and in no order, how many draws a chunk had that is done
     * @param <S> what is kept
     * @return the summary of all draws
     */
    public <S extends Summary<S>> S run(ChunkFunction<S> function, LongConsumer progress) {
        Attempts attempts = new Attempts();
        Optional<S> whole = starts().parallel()
                .mapToObj(start -> attempts.of(() -> {
                    S summary = chunk(function, start);
                    progress.accept(Math.min(chunk, draws - start));
                    return summary;
                }))
                .reduce((one, other) ->
                        one.flatMap(left -> other.flatMap(right -> attempts.of(() -> left.merge(right)))))
                .orElseThrow();
        attempts.rethrow();
        return whole.orElseThrow();
    }
}
