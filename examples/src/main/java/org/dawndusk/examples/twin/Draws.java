/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.dawndusk.compute.horizon.Segment;

/** Adds up what jobs draw at a site. */
final class Draws {
    private Draws() {}

    /** The power of one of some satellites that share it evenly; each sum is taken anew, so that no rounding is carried on. */
    static Steps of(List<Segment> segments, double start, double end, double satellites) {
        double[] edges = segments.stream()
                .flatMapToDouble(s -> DoubleStream.of(Math.max(start, s.start()), Math.min(end, s.end())))
                .sorted()
                .distinct()
                .toArray();
        double[] sums = new double[edges.length];
        for (Segment segment : segments) {
            int from = Arrays.binarySearch(edges, Math.max(start, segment.start()));
            int to = Arrays.binarySearch(edges, Math.min(end, segment.end()));
            for (int i = from; i < to; i++) {
                sums[i] += segment.power();
            }
        }
        Steps steps = new Steps();
        steps.add(start, edges.length > 0 && edges[0] == start ? sums[0] / satellites : 0);
        for (int i = 0; i < edges.length; i++) {
            if (edges[i] < end) {
                steps.add(edges[i], sums[i] / satellites);
            }
        }
        return steps;
    }
}
