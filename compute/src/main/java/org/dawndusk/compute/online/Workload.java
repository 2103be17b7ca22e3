/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The usual requests, by which fragmentation is judged: the kinds that occur most, up to a share of all. Immutable and
 * thread-safe.
 */
public final class Workload {
    private final List<Typical> typical;

    /** A kind, without its memory, and its share of all requests. */
    record Typical(int hostMilli, int accelerators, int milli, SortedSet<String> models, double frequency) {}

    private Workload(List<Typical> typical) {
        this.typical = typical;
    }

    /**
     * The most frequent kinds of a list of requests, until they make up 95 % of it, as in the source.
     *
     * @param requests requests of the past, at least one
     * @return the workload
     */
    public static Workload of(List<Request> requests) {
        Checks.within("number of requests", requests.size(), 1, Integer.MAX_VALUE);
        Map<Typical, Integer> counts = new HashMap<>();
        for (Request request : requests) {
            counts.merge(
                    new Typical(request.hostMilli(), request.accelerators(), request.milli(), request.models(), 0),
                    1,
                    Integer::sum);
        }
        TreeMap<Typical, Integer> sorted =
                new TreeMap<>(Comparator.comparingInt((Typical kind) -> -counts.getOrDefault(kind, 0))
                        .thenComparing(Typical::accelerators)
                        .thenComparing(Typical::milli)
                        .thenComparing(Typical::hostMilli)
                        .thenComparing(kind -> kind.models().toString()));
        sorted.putAll(counts);
        List<Typical> typical = new ArrayList<>();
        int covered = 0;
        for (Map.Entry<Typical, Integer> entry : sorted.entrySet()) {
            if (covered >= 0.95 * requests.size()) {
                break;
            }
            covered += entry.getValue();
            Typical kind = entry.getKey();
            typical.add(new Typical(
                    kind.hostMilli(),
                    kind.accelerators(),
                    kind.milli(),
                    kind.models(),
                    (double) entry.getValue() / requests.size()));
        }
        return new Workload(List.copyOf(typical));
    }

    List<Typical> typical() {
        return typical;
    }
}
