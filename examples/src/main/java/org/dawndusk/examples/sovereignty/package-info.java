/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What of a fleet one State could use alone, and whether data may take a way, from {@code compute}.
 *
 * <pre>{@code
 * java -cp dawndusk-examples.jar org.dawndusk.examples.sovereignty.OneStateAlone
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples.sovereignty;

import org.jspecify.annotations.NullMarked;
