/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

/**
 * A figure with a name, a title and a text that says in words what it shows. The page puts a table of its values beside it.
 */
public sealed interface Plot extends Block permits Chart, Bars, HeatMap, Flow {
    /**
     * The name by which the page's element is found: its attribute {@code data-plot}.
     *
     * @return small letters, digits and hyphens
     */
    String name();

    /**
     * The figure's title.
     *
     * @return in a few words
     */
    String title();

    /**
     * What the figure shows and under which conditions, for those who cannot see it too.
     *
     * @return a sentence or two
     */
    String text();
}
