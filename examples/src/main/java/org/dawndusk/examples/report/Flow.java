/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What flows from where to where, such as power from the array to the loads, as streams as wide as they are large.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name of the page's element
 * @param title the figure's title
 * @param text what it shows, in words
 * @param value what flows
 * @param streams at least one, in no circle; a node stands right of all that flow into it
 */
public record Flow(String name, String title, String text, Axis value, List<Stream> streams) implements Plot {
    /**
     * Refuses streams that run in a circle.
     *
     * @param name of the page's element
     * @param title the figure's title
     * @param text what it shows, in words
     * @param value what flows
     * @param streams at least one, in no circle; a node stands right of all that flow into it
     */
    public Flow {
        Checks.figure(name, title, text);
        streams = List.copyOf(streams);
        Checks.some("streams of " + name, streams);
        for (Stream stream : streams) {
            checkEnds(stream.from(), streams, new LinkedHashSet<>());
        }
    }

    /**
     * One stream.
     *
     * @param from node
     * @param to node
     * @param value above 0 [unit of the flow]
     */
    public record Stream(String from, String to, double value) {
        /**
         * Refuses a stream of nothing.
         *
         * @param from node
         * @param to node
         * @param value above 0 [unit of the flow]
         */
        public Stream {
            Checks.text("from", from);
            Checks.text("to", to);
            Checks.positive("value", value);
        }
    }

    private static void checkEnds(String node, List<Stream> streams, Set<String> above) {
        if (!above.add(node)) {
            throw new IllegalArgumentException(
                    "streams run from " + node + " to " + node + ", but must not in a circle");
        }
        for (Stream stream : streams) {
            if (stream.from().equals(node)) {
                checkEnds(stream.to(), streams, above);
            }
        }
        above.remove(node);
    }
}
