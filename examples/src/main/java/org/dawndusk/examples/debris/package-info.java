/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * How many satellites a shell bears, from {@code orbit}.
 *
 * <pre>{@code
 * java -cp dawndusk-examples.jar org.dawndusk.examples.debris.FullShell
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples.debris;

import org.jspecify.annotations.NullMarked;
