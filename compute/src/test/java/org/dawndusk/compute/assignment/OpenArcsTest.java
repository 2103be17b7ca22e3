/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pushes by chance: the arcs in front are those with room, and none is passed over by a search that goes on. */
class OpenArcsTest {
    private static Residual graph(Random random) {
        int nodes = 2 + random.nextInt(4);
        FlowNetwork.Builder network = FlowNetwork.builder(nodes);
        for (int a = 0; a < 12; a++) {
            int from = random.nextInt(nodes);
            network.arc(from, (from + 1 + random.nextInt(nodes - 1)) % nodes, random.nextInt(4), 0);
        }
        return new Residual(network.build());
    }

    private static List<Integer> between(OpenArcs open, int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> open.arc[at]).collect(Collectors.toList());
    }

    @Test
    void arcsWithRoomAreInFrontAndNoneIsPassedOver() {
        int closed = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Residual graph = graph(random);
            OpenArcs open = new OpenArcs(graph);
            for (int round = 0; round < 40; round++) {
                int from = random.nextInt(graph.nodes);
                int first = graph.first[from];
                if (open.end[from] == first) {
                    continue;
                }
                open.current[from] = first + random.nextInt(open.end[from] - first);
                List<Integer> ahead = between(open, open.current[from], graph.first[from + 1]);
                int a = open.arc[first + random.nextInt(open.end[from] - first)];
                long amount = 1L + random.nextInt((int) graph.room[a]);
                closed += amount == graph.room[a] ? 1 : 0;
                long[] room = graph.room.clone();
                room[a] -= amount;
                room[graph.reverse[a]] += amount;
                open.push(a, from, amount);
                assertThat(graph.room).isEqualTo(room);
                assertThat(between(open, open.current[from], graph.first[from + 1]))
                        .containsAll(ahead);
                for (int u = 0; u < graph.nodes; u++) {
                    holds(graph, open, u);
                }
            }
        }
        assertThat(closed).isGreaterThan(1000);
    }

    private static void holds(Residual graph, OpenArcs open, int node) {
        int first = graph.first[node];
        int next = graph.first[node + 1];
        int[] withRoom =
                IntStream.range(first, next).filter(a -> graph.room[a] > 0).toArray();
        int[] inFront = Arrays.copyOfRange(open.arc, first, open.end[node]);
        Arrays.sort(inFront);
        assertThat(inFront).containsExactly(withRoom);
        assertThat(between(open, first, next))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(first, next).boxed().collect(Collectors.toList()));
    }
}
