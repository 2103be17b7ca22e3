/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import java.util.Arrays;
import org.dawndusk.network.path.MeshGraph;

/** Links as numbers: the lower satellite's index in the high half, the higher one's in the low half. */
final class MeshLinks {
    private MeshLinks() {}

    static long link(int lower, int higher) {
        return (long) lower << 32 | higher;
    }

    static int lower(long link) {
        return (int) (link >>> 32);
    }

    static int higher(long link) {
        return (int) link;
    }

    /** The links that are up, ascending. */
    static long[] up(MeshGraph graph) {
        long[] up = new long[graph.arcs() / 2];
        int count = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                if (node < graph.target(arc) && graph.arcDelay(arc) < Double.POSITIVE_INFINITY) {
                    up[count++] = link(node, graph.target(arc));
                }
            }
        }
        return Arrays.copyOf(up, count);
    }
}
