/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The examples, whole programs that compose the modules; {@code Dawndusk} is the command line of those about a design.
 *
 * <pre>{@code
 * java -cp dawndusk-examples.jar org.dawndusk.examples.Dawndusk study suncatcher
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples;

import org.jspecify.annotations.NullMarked;
