/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.Serializable;

/**
 * One number of a design file with its origin.
 *
 * @param field path in the file
 * @param value the number as written
 * @param unit the unit as written
 * @param origin its source, or why it was assumed
 * @param assumed whether no source gives it
 */
record Given(String field, double value, String unit, String origin, boolean assumed) implements Serializable {}
