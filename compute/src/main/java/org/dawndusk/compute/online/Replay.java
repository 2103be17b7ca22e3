/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Replays a trace without departures: requests in random order, then more drawn from them, until as much was asked for as a
 * multiple of what there is. What does not fit is dropped. Thread-safe: no state. Source: Weng et al., USENIX ATC 2023,
 * section 6.2.
 */
public final class Replay {
    private Replay() {}

    /**
     * The share of all accelerators that is in use at the end.
     *
     * @param nodes the nodes
     * @param requests the trace, at least one request
     * @param policy how nodes are chosen
     * @param demand what arrives in all against the accelerators that there are, more than what the trace asks for [1]
     * @param seed of the order, the draws and the ties
     * @return in [0, 1] [1]
     */
    public static double allocatedShare(
            List<Node> nodes, List<Request> requests, Policy policy, double demand, long seed) {
        if (!(demand > 0 && demand < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("demand", demand, "(0, ∞)");
        }
        OnlinePlacer placer = OnlinePlacer.of(nodes, policy, Workload.of(requests), seed);
        double capacity = nodes.stream().mapToDouble(Node::accelerators).sum() * 1000;
        for (Request request : arrivals(requests, demand * capacity, seed)) {
            placer.admit(request);
        }
        return placer.allocatedShare();
    }

    private static List<Request> arrivals(List<Request> requests, double limit, long seed) {
        List<Request> arrivals = new ArrayList<>(requests);
        arrivals.sort(Comparator.comparing(Request::id));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = arrivals.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Request swapped = arrivals.get(i);
            arrivals.set(i, arrivals.get(j));
            arrivals.set(j, swapped);
        }
        double asked = requests.stream().mapToDouble(Request::total).sum();
        if (asked == 0) {
            return arrivals;
        }
        int drawn = 0;
        while (true) {
            Request next = requests.get(random.nextInt(requests.size()));
            asked += next.total();
            if (asked > limit) {
                return arrivals;
            }
            arrivals.add(new Request(
                    next.id() + "+" + drawn++,
                    next.hostMilli(),
                    next.memory(),
                    next.accelerators(),
                    next.milli(),
                    next.models()));
        }
    }
}
