/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/** A trace of jobs through two orbits of the eclipse season: what is moved, paused and refused, and why. */
@NullMarked
package org.dawndusk.examples.horizon;

import org.jspecify.annotations.NullMarked;
