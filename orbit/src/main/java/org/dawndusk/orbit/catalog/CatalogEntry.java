/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import org.orekit.propagation.analytical.tle.TLE;

/**
 * One satellite of a catalogue: its mean elements, which mean something to SGP4 alone.
 *
 * <p>Immutable and thread-safe as long as nobody alters the drag coefficient's driver inside Orekit's elements.
 *
 * @param line number of the record's first line in the text, counted from 1
 * @param name the satellite's name as the catalogue writes it, empty where it has none
 * @param designator international designator such as {@code 1998-067A}, empty where the catalogue has none
 * @param elements mean elements of SGP4, in the frame TEME
 * @since 0.1
 */
public record CatalogEntry(long line, String name, String designator, TLE elements) {}
