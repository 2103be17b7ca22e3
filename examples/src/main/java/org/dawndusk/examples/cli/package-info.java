/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Subcommands of the command line: two designs side by side, and the best design under requirements.
 *
 * <pre>{@code
 * dawndusk compare suncatcher mine.json --json comparison.json
 * dawndusk optimize suncatcher --vary array-area=80:140 --vary accelerators=8:64 --minimize cost --require mass<=700
 * }</pre>
 *
 * {@code org.dawndusk.examples.optimize} does the same for any model.
 */
@NullMarked
package org.dawndusk.examples.cli;

import org.jspecify.annotations.NullMarked;
