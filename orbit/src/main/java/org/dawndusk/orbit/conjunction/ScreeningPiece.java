/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.BitSet;
import java.util.List;

/** What was found in one piece of the span. */
record ScreeningPiece(List<Conjunctions.Row> rows, BitSet satellitesWithoutState, BitSet objectsWithoutState) {}
