/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * A year of power of a satellite in a dawn-dusk orbit: eclipses from {@code orbit}, array, battery and throttling from {@code
 * power}.
 *
 * <pre>{@code
 * java -cp dawndusk-examples.jar org.dawndusk.examples.power.DawnDuskYear
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples.power;

import org.jspecify.annotations.NullMarked;
