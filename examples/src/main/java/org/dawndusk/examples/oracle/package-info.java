/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/** A small placement solved exactly by OR-Tools, beside what the batch placer finds and proves. */
@NullMarked
package org.dawndusk.examples.oracle;

import org.jspecify.annotations.NullMarked;
