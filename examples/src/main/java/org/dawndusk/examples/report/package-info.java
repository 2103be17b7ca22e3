/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Pages for engineers: sections of notes, tables and plots, written as one HTML file that needs no network.
 *
 * <pre>{@code
 * Series charge = Series.line("aged battery", instants, shares);
 * Plot plot = new Chart("charge", "State of charge", "A day of full load.",
 *         Axis.time("2027-06-21T00:00:00Z"), new Axis("charge", "1"), List.of(charge));
 * new Page("My satellite", "One day", List.of())
 *         .with(Section.of("battery", "Battery", Note.plain("Nothing is lost."), plot))
 *         .write(Path.of("page.html"));
 * }</pre>
 *
 * {@code Page} is the entry. All types are immutable; the same page gives the same bytes.
 */
@NullMarked
package org.dawndusk.examples.report;

import org.jspecify.annotations.NullMarked;
