/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Work in pieces on a parallel stream that ends as a loop would where a piece fails.
 *
 * <pre>{@code
 * Attempts attempts = new Attempts();
 * List<Optional<Double>> found = IntStream.range(0, 100)
 *         .parallel()
 *         .mapToObj(i -> attempts.of(() -> Math.sqrt(i)))
 *         .toList();
 * attempts.rethrow();                       // what the first failure threw, when nothing runs any more
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples.parallel;

import org.jspecify.annotations.NullMarked;
