/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Small programs to start from, one for each common question: each stands alone, prints its answer with units, and is checked by
 * the build. Copy the nearest one and change its figures, which are in SI units; only what is printed is not.
 *
 * <pre>{@code
 * java -cp dawndusk-examples.jar org.dawndusk.examples.start.EclipseDates
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples.start;

import org.jspecify.annotations.NullMarked;
