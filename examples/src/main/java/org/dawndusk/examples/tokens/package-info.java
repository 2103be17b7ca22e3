/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/** What training and decoding lose in a week of the eclipse season, and what battery is worth carrying for which. */
@NullMarked
package org.dawndusk.examples.tokens;

import org.jspecify.annotations.NullMarked;
