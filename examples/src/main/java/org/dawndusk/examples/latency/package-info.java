/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/** What latency a city sees to the satellites of a filed shell, and to other cities, over one orbit. */
@NullMarked
package org.dawndusk.examples.latency;

import org.jspecify.annotations.NullMarked;
