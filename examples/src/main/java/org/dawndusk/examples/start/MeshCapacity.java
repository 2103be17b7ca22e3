/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dawndusk.network.capacity.Bisection;
import org.dawndusk.network.capacity.Endpoints;
import org.dawndusk.network.capacity.FlowNetwork;
import org.dawndusk.network.capacity.MaximumFlow;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;

/**
 * How much does the mesh carry: between its halves, and from some satellites to others; and which links are full?
 *
 * <p>89 planes of 90 satellites with links of 100 Gbit/s to the four neighbours: the grid of about 8,000 satellites in
 * arXiv:2607.14172.
 */
public final class MeshCapacity {
    private static final int PLANES = 89;
    private static final int SLOTS = 90;
    private static final double LINK = 100e9;

    private MeshCapacity() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Bisection halves = halves();
        System.out.printf(
                Locale.ROOT, "between halves: %.1f Tbit/s over %d links%n", halves.rate() / 1e12, halves.links());
        int[] west = IntStream.range(0, 10).toArray();
        int[] east = IntStream.range(0, 10).map(i -> 44 * SLOTS + i).toArray();
        MaximumFlow flow = flow(west, east);
        System.out.printf(
                Locale.ROOT,
                "ten neighbours in a plane to ten on the other side: %.1f Tbit/s, %d links full%n",
                flow.rate() / 1e12,
                flow.cutArcs().length);
    }

    static Bisection halves() {
        return Bisection.torus(LINK, PLANES, SLOTS);
    }

    static MaximumFlow flow(int[] from, int[] to) {
        Topology grid = Topology.grid(PLANES, SLOTS, 0, 0);
        double[] delays = new double[grid.links()];
        Arrays.fill(delays, 1e-3);
        FlowNetwork network = FlowNetwork.ofMesh(MeshGraph.ofDelays(grid, delays), LINK);
        return MaximumFlow.between(network, Endpoints.of(from), Endpoints.of(to));
    }
}
