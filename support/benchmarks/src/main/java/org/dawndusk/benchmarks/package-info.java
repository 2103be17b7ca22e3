/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What Dawndusk claims of its speed, and how to see it hold.
 *
 * <pre>{@code
 * java -cp benchmarks.jar org.dawndusk.benchmarks.Ratios orbit
 * }</pre>
 */
@NullMarked
package org.dawndusk.benchmarks;

import org.jspecify.annotations.NullMarked;
