/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The scores of one policy. */
final class Scoring {
    private static final int LARGEST_HOST = 128_000;
    private static final int LARGEST_ACCELERATORS = 8_000;

    private final Fleet fleet;
    private final Policy policy;
    private final @Nullable Fragmentation fragmentation;
    private final SplittableRandom random;
    /** By node: how many requests of each tag run there. */
    private final List<Map<String, Integer>> tags = new ArrayList<>();

    Scoring(Fleet fleet, Policy policy, Workload workload, SplittableRandom random) {
        this.fleet = fleet;
        this.policy = policy;
        this.random = random;
        fragmentation = policy == Policy.FRAGMENTATION_GRADIENT ? new Fragmentation(fleet, workload) : null;
        for (int i = 0; i < fleet.nodes; i++) {
            tags.add(new HashMap<>());
        }
    }

    void count(int node, Request request, int sign) {
        if (policy == Policy.CLUSTERING) {
            tags.get(node).merge(tag(request.kind()), sign, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    private static String tag(Request.Kind kind) {
        return kind.accelerators() == 0
                ? "none"
                : kind.milli() < 1000 ? "share" : Integer.toString(kind.accelerators());
    }

    /** The score of a node that the kind fits. */
    int score(int node, Request.Kind kind) {
        int asked = kind.accelerators() * kind.milli();
        double hostLeft = fleet.hostLeft[node];
        double left = fleet.totalLeft[node];
        return switch (policy) {
            case RANDOM -> 0;
            case BEST_FIT ->
                (int) (100
                        * (1
                                - 0.5 * (hostLeft - kind.hostMilli()) / LARGEST_HOST
                                - 0.5 * (left - asked) / LARGEST_ACCELERATORS));
            case DOT_PRODUCT ->
                (int) (100
                        * (1
                                - (hostLeft / LARGEST_HOST * kind.hostMilli() / LARGEST_HOST
                                                + left / LARGEST_ACCELERATORS * asked / LARGEST_ACCELERATORS)
                                        / 2));
            case PACKING -> packing(node, kind);
            case CLUSTERING -> clustering(node, kind, left);
            case FRAGMENTATION_GRADIENT -> gradient(node, kind, -1);
        };
    }

    private int packing(int node, Request.Kind kind) {
        int idle = fleet.idle(node);
        int accelerators = fleet.accelerators(node);
        if (kind.accelerators() == 0) {
            return 0;
        }
        if (kind.milli() < 1000) {
            int chosen = fleet.fullest(node, kind.milli());
            if (fleet.left[chosen] < 1000) {
                return 100 - fleet.left[chosen] / 100;
            }
        }
        return idle == accelerators ? 33 - accelerators : 50 - kind.accelerators();
    }

    private int clustering(int node, Request.Kind kind, double left) {
        if (kind.accelerators() == 0) {
            return 0;
        }
        Map<String, Integer> there = tags.get(node);
        String tag = tag(kind);
        int affinity;
        if (there.isEmpty()) {
            affinity = 25;
        } else if (!there.containsKey(tag)) {
            affinity = 0;
        } else {
            affinity = there.size() == 1 ? 75 : 50;
        }
        return (int) (25 * (LARGEST_ACCELERATORS - left) / LARGEST_ACCELERATORS) + affinity;
    }

    /** The best score over the accelerators; that of one where it is given. */
    private int gradient(int node, Request.Kind kind, int only) {
        Fragmentation f = java.util.Objects.requireNonNull(fragmentation);
        long hash = f.hash(node);
        double before = f.now(node, hash);
        int hostLeft = fleet.hostLeft[node] - kind.hostMilli();
        if (kind.accelerators() == 0 || kind.milli() == 1000) {
            return sigmoid(before - f.afterWhole(node, hash, hostLeft, kind.accelerators()));
        }
        int best = -1;
        int previous = -1;
        for (int g = fleet.first[node]; g < fleet.first[node + 1]; g++) {
            int left = fleet.left[g];
            if (left >= kind.milli() && left != previous && (only < 0 || g == only)) {
                previous = left;
                best = Math.max(best, sigmoid(before - f.afterShare(node, hash, hostLeft, g, kind.milli())));
            }
        }
        return best;
    }

    private static int sigmoid(double descent) {
        return (int) (100 / (1 + Math.exp(-descent / 1000)));
    }

    /** The accelerators of a node that a request takes. */
    int[] choose(int node, Request.Kind kind) {
        if (kind.accelerators() == 0) {
            return new int[0];
        }
        if (kind.milli() < 1000) {
            return new int[] {chooseShare(node, kind)};
        }
        int[] chosen = new int[kind.accelerators()];
        int count = 0;
        for (int g = fleet.first[node]; count < chosen.length; g++) {
            if (fleet.left[g] == 1000) {
                chosen[count++] = g;
            }
        }
        return chosen;
    }

    private int chooseShare(int node, Request.Kind kind) {
        if (policy == Policy.RANDOM) {
            int nth = random.nextInt(fleet.able(node, kind.milli()));
            for (int g = fleet.first[node]; ; g++) {
                if (fleet.left[g] >= kind.milli() && nth-- == 0) {
                    return g;
                }
            }
        }
        if (policy != Policy.FRAGMENTATION_GRADIENT) {
            return fleet.fullest(node, kind.milli());
        }
        int best = -1;
        int bestScore = -1;
        for (int g = fleet.first[node]; g < fleet.first[node + 1]; g++) {
            if (fleet.left[g] >= kind.milli()) {
                int score = gradient(node, kind, g);
                if (score > bestScore) {
                    bestScore = score;
                    best = g;
                }
            }
        }
        return best;
    }
}
