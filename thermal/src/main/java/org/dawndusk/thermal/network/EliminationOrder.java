/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Arrays;

/**
 * The order of elimination that keeps the factors of a sparse matrix of symmetric pattern thin: approximate minimum
 * degree on the quotient graph, with element absorption, mass elimination and indistinguishable variables.
 *
 * <p>Source: P. R. Amestoy, T. A. Davis, I. S. Duff, An approximate minimum degree ordering algorithm, SIAM J. Matrix
 * Anal. Appl. 17 (1996) 886-905. Deterministic.
 */
final class EliminationOrder {
    private final int n;
    /** Of a variable: neighbours that no element covers yet. Of an element: its variables. */
    private final int[][] variables;

    private final int[][] elements;
    private final int[] variableCount;
    private final int[] elementCount;
    /** How many matrix rows a variable stands for; 0 once it is eliminated or merged. */
    private final int[] weight;

    private final boolean[] liveElement;
    private final int[] degree;
    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] firstMerged;
    private final int[] lastMerged;
    private final int[] nextMerged;
    private final int[] mark;
    private int stamp;
    /** Per element, while a pivot is dealt with: how much of it lies outside the pivot's own. */
    private final int[] outside;

    private final int[] outsideStamp;
    private int lowest;

    private EliminationOrder(int[][] adjacency) {
        n = adjacency.length;
        variables = new int[n][];
        elements = new int[n][];
        variableCount = new int[n];
        elementCount = new int[n];
        weight = new int[n];
        liveElement = new boolean[n];
        degree = new int[n];
        head = new int[n + 1];
        next = new int[n];
        previous = new int[n];
        firstMerged = new int[n];
        lastMerged = new int[n];
        nextMerged = new int[n];
        mark = new int[n];
        outside = new int[n];
        outsideStamp = new int[n];
        Arrays.fill(head, -1);
        Arrays.fill(weight, 1);
        Arrays.fill(nextMerged, -1);
        for (int i = 0; i < n; i++) {
            variables[i] = adjacency[i].clone();
            variableCount[i] = adjacency[i].length;
            elements[i] = new int[4];
            firstMerged[i] = i;
            lastMerged[i] = i;
            degree[i] = adjacency[i].length;
        }
        for (int i = n - 1; i >= 0; i--) {
            link(i);
        }
    }

    /**
     * Orders the variables.
     *
     * @param adjacency the neighbours of each, itself excluded, each pair on both sides
     * @return the variables in the order of their elimination
     */
    static int[] of(int[][] adjacency) {
        return new EliminationOrder(adjacency).order();
    }

    private int[] order() {
        int[] order = new int[n];
        int done = 0;
        while (done < n) {
            while (head[lowest] < 0) {
                lowest++;
            }
            int pivot = head[lowest];
            unlink(pivot);
            done = eliminate(pivot, order, done);
        }
        return order;
    }

    private int eliminate(int pivot, int[] order, int doneBefore) {
        int done = emit(pivot, order, doneBefore);
        int[] members = union(pivot);
        weight[pivot] = 0;
        liveElement[pivot] = true;
        int size = 0;
        for (int i : members) {
            unlink(i);
            size += weight[i];
        }
        measureElements(members);
        int kept = 0;
        for (int i : members) {
            int external = prune(i, pivot);
            if (external == 0) {
                // nothing of it lies outside the pivot's element: it fills nothing in and can go with it
                size -= weight[i];
                done = emit(i, order, done);
                weight[i] = 0;
            } else {
                degree[i] = external;
                members[kept++] = i;
            }
        }
        kept = merge(members, kept);
        for (int k = 0; k < kept; k++) {
            int i = members[k];
            degree[i] = Math.min(n - done - weight[i], degree[i] + size - weight[i]);
            link(i);
        }
        variables[pivot] = Arrays.copyOf(members, kept);
        variableCount[pivot] = kept;
        liveElement[pivot] = kept > 0;
        return done;
    }

    /** The variables of the pivot's new element; the elements that it absorbs die. */
    private int[] union(int pivot) {
        stamp++;
        mark[pivot] = stamp;
        int[] result = new int[16];
        int count = 0;
        for (int source = -1; source < elementCount[pivot]; source++) {
            int from = source < 0 ? pivot : elements[pivot][source];
            if (source >= 0 && !liveElement[from]) {
                continue;
            }
            for (int k = 0; k < variableCount[from]; k++) {
                int i = variables[from][k];
                if (weight[i] > 0 && mark[i] != stamp) {
                    mark[i] = stamp;
                    if (count == result.length) {
                        result = Arrays.copyOf(result, 2 * count);
                    }
                    result[count++] = i;
                }
            }
            if (source >= 0) {
                liveElement[from] = false;
                variables[from] = new int[0];
                variableCount[from] = 0;
            }
        }
        return Arrays.copyOf(result, count);
    }

    private void measureElements(int[] members) {
        for (int i : members) {
            for (int k = 0; k < elementCount[i]; k++) {
                int e = elements[i][k];
                if (liveElement[e]) {
                    if (outsideStamp[e] != stamp) {
                        outsideStamp[e] = stamp;
                        outside[e] = 0;
                        for (int v = 0; v < variableCount[e]; v++) {
                            outside[e] += weight[variables[e][v]];
                        }
                    }
                    outside[e] -= weight[i];
                }
            }
        }
    }

    /** Takes out of a variable's lists what the pivot's element covers; returns the weight that it does not. */
    private int prune(int i, int pivot) {
        int external = 0;
        int keptElements = 0;
        int[] own = elements[i];
        for (int k = 0; k < elementCount[i]; k++) {
            int e = own[k];
            if (liveElement[e] && outside[e] > 0) {
                external += outside[e];
                own[keptElements++] = e;
            }
        }
        if (keptElements == own.length) {
            own = Arrays.copyOf(own, 2 * keptElements);
            elements[i] = own;
        }
        own[keptElements++] = pivot;
        elementCount[i] = keptElements;
        int keptVariables = 0;
        for (int k = 0; k < variableCount[i]; k++) {
            int v = variables[i][k];
            if (weight[v] > 0 && mark[v] != stamp) {
                external += weight[v];
                variables[i][keptVariables++] = v;
            }
        }
        variableCount[i] = keptVariables;
        return external;
    }

    /** Joins variables whose lists are equal; from then on they are one. */
    private int merge(int[] members, int count) {
        long[] keys = new long[count];
        for (int k = 0; k < count; k++) {
            int i = members[k];
            int hash = 31 * elementCount[i] + variableCount[i];
            for (int e = 0; e < elementCount[i]; e++) {
                hash += elements[i][e];
            }
            for (int v = 0; v < variableCount[i]; v++) {
                hash += 7 * variables[i][v];
            }
            keys[k] = ((long) hash << 32) | k;
        }
        Arrays.sort(keys);
        for (int a = 0; a < count; a++) {
            int i = members[(int) keys[a]];
            if (weight[i] == 0) {
                continue;
            }
            boolean marked = false;
            for (int b = a + 1; b < count && keys[b] >> 32 == keys[a] >> 32; b++) {
                int j = members[(int) keys[b]];
                if (weight[j] == 0 || elementCount[j] != elementCount[i] || variableCount[j] != variableCount[i]) {
                    continue;
                }
                if (!marked) {
                    markLists(i);
                    marked = true;
                }
                if (listsAreMarked(j)) {
                    weight[i] += weight[j];
                    weight[j] = 0;
                    nextMerged[lastMerged[i]] = firstMerged[j];
                    lastMerged[i] = lastMerged[j];
                }
            }
        }
        int kept = 0;
        for (int k = 0; k < count; k++) {
            if (weight[members[k]] > 0) {
                members[kept++] = members[k];
            }
        }
        return kept;
    }

    private void markLists(int i) {
        stamp++;
        for (int k = 0; k < elementCount[i]; k++) {
            mark[elements[i][k]] = stamp;
        }
        for (int k = 0; k < variableCount[i]; k++) {
            mark[variables[i][k]] = stamp;
        }
    }

    private boolean listsAreMarked(int j) {
        for (int k = 0; k < elementCount[j]; k++) {
            if (mark[elements[j][k]] != stamp) {
                return false;
            }
        }
        for (int k = 0; k < variableCount[j]; k++) {
            if (mark[variables[j][k]] != stamp) {
                return false;
            }
        }
        return true;
    }

    private int emit(int i, int[] order, int done) {
        int position = done;
        for (int v = firstMerged[i]; v >= 0; v = nextMerged[v]) {
            order[position++] = v;
        }
        return position;
    }

    private void link(int i) {
        int d = degree[i];
        previous[i] = -1;
        next[i] = head[d];
        if (head[d] >= 0) {
            previous[head[d]] = i;
        }
        head[d] = i;
        lowest = Math.min(lowest, d);
    }

    private void unlink(int i) {
        if (previous[i] >= 0) {
            next[previous[i]] = next[i];
        } else {
            head[degree[i]] = next[i];
        }
        if (next[i] >= 0) {
            previous[next[i]] = previous[i];
        }
    }
}
