/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.Arrays;
import java.util.List;

/** What is left of every node, in primitive rows. */
final class Fleet {
    final int nodes;
    final int[] host;
    final int[] hostLeft;
    final long[] memoryLeft;
    /** The accelerators of node i are first[i] .. first[i + 1] - 1. */
    final int[] first;

    final int[] left;
    final int[] totalLeft;
    final String[] model;
    final boolean[] failed;

    Fleet(List<Node> list) {
        nodes = list.size();
        host = list.stream().mapToInt(Node::hostMilli).toArray();
        hostLeft = host.clone();
        memoryLeft = list.stream().mapToLong(Node::memory).toArray();
        model = list.stream().map(Node::model).toArray(String[]::new);
        failed = new boolean[nodes];
        first = new int[nodes + 1];
        totalLeft = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            first[i + 1] = first[i] + list.get(i).accelerators();
            totalLeft[i] = 1000 * list.get(i).accelerators();
        }
        left = new int[first[nodes]];
        Arrays.fill(left, 1000);
    }

    boolean accepts(int node, Request.Kind kind) {
        return kind.accelerators() == 0
                || kind.models().isEmpty()
                || kind.models().contains(model[node]);
    }

    /** How many accelerators have so much free. */
    int able(int node, int milli) {
        int able = 0;
        for (int g = first[node]; g < first[node + 1]; g++) {
            able += left[g] >= milli ? 1 : 0;
        }
        return able;
    }

    boolean fits(int node, Request.Kind kind) {
        return !failed[node]
                && hostLeft[node] >= kind.hostMilli()
                && memoryLeft[node] >= kind.memory()
                && totalLeft[node] >= kind.accelerators() * kind.milli()
                && accepts(node, kind)
                && (kind.accelerators() == 0 || able(node, kind.milli()) >= kind.accelerators());
    }

    /** The fullest accelerator that has so much free. */
    int fullest(int node, int milli) {
        int best = -1;
        for (int g = first[node]; g < first[node + 1]; g++) {
            if (left[g] >= milli && (best < 0 || left[g] < left[best])) {
                best = g;
            }
        }
        return best;
    }

    int idle(int node) {
        return able(node, 1000);
    }

    int accelerators(int node) {
        return first[node + 1] - first[node];
    }

    /** Takes from accelerators, or gives back where the sign is negative. */
    void take(int node, Request request, int[] accelerators, int sign) {
        hostLeft[node] -= sign * request.hostMilli();
        memoryLeft[node] -= sign * request.memory();
        for (int g : accelerators) {
            left[g] -= sign * request.milli();
            totalLeft[node] -= sign * request.milli();
        }
    }
}
