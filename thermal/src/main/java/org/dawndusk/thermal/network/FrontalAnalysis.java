/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Arrays;

/**
 * What a factorisation needs to know of a matrix before its values: the order of elimination, the columns that are
 * eliminated together, the rows that each such front touches, and where everything goes.
 *
 * <p>Done once per topology; immutable. Source: J. W. H. Liu, The multifrontal method for sparse matrix solution: theory
 * and practice, SIAM Review 34 (1992) 82-109.
 */
final class FrontalAnalysis {
    /** Columns are eliminated together at the price of this share of explicit zeros ... */
    private static final double ZEROS = 0.2;
    /** ... and, where the front has no more columns than this, at any price. */
    private static final int NARROW = 4;

    final int n;
    /** Position in the order of elimination of each variable. */
    final int[] position;

    final int fronts;
    /** First column of each front, and the end of the last. */
    final int[] first;
    /** Where the rows below a front's own columns start in {@link #rows}. */
    final int[] rowStart;

    final int[] rows;
    /** The front that takes up what is left of each, or -1. */
    final int[] parent;
    /** The child that stands last before each, or -1. */
    final int[] lastChild;
    /** The sibling that stands before each, or -1. */
    final int[] elderSibling;
    /** For each of {@link #rows}: its place in the parent front. */
    final int[] inParent;
    /** Where the columns of each front start in the factors. */
    final int[] valueStart;

    final int factorSize;
    /** Most numbers that wait on the way to a parent at one time. */
    final int stackSize;

    final int widest;
    /** Place in the factors of each variable's diagonal entry. */
    final int[] diagonalAt;
    /** Place of each pair's entry below the diagonal. */
    final int[] pairAt;
    /** Whether that entry's row is the pair's first variable. */
    final boolean[] firstIsRow;

    private FrontalAnalysis(int n, int[] one, int[] other) {
        this.n = n;
        int[][] adjacency = adjacency(n, one, other);
        int[] order = EliminationOrder.of(adjacency);
        int[] tree = eliminationTree(adjacency, order);
        order = postordered(tree, order);
        tree = eliminationTree(adjacency, order);
        position = inverse(order);
        int[][] below = structure(adjacency, order, tree);
        first = fronts(tree, below);
        fronts = first.length - 1;
        int[] frontOf = new int[n];
        rowStart = new int[fronts + 1];
        valueStart = new int[fronts + 1];
        parent = new int[fronts];
        lastChild = new int[fronts];
        elderSibling = new int[fronts];
        int most = 0;
        long size = 0;
        for (int s = 0; s < fronts; s++) {
            Arrays.fill(frontOf, first[s], first[s + 1], s);
            int left = below[first[s + 1] - 1].length;
            rowStart[s + 1] = rowStart[s] + left;
            int height = first[s + 1] - first[s] + left;
            size += (long) height * (first[s + 1] - first[s]);
            if (size > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("the network's factors exceed 2147483639 entries");
            }
            valueStart[s + 1] = (int) size;
            most = Math.max(most, height);
        }
        widest = most;
        factorSize = (int) size;
        rows = new int[rowStart[fronts]];
        inParent = new int[rowStart[fronts]];
        for (int s = 0; s < fronts; s++) {
            int[] left = below[first[s + 1] - 1];
            System.arraycopy(left, 0, rows, rowStart[s], left.length);
            parent[s] = left.length == 0 ? -1 : frontOf[left[0]];
        }
        Arrays.fill(lastChild, -1);
        Arrays.fill(elderSibling, -1);
        for (int s = 0; s < fronts; s++) {
            if (parent[s] >= 0) {
                elderSibling[s] = lastChild[parent[s]];
                lastChild[parent[s]] = s;
            }
            for (int k = rowStart[s]; k < rowStart[s + 1]; k++) {
                inParent[k] = place(parent[s], rows[k]);
            }
        }
        stackSize = stack();
        diagonalAt = new int[n];
        for (int i = 0; i < n; i++) {
            int s = frontOf[position[i]];
            diagonalAt[i] = entry(s, position[i], position[i]);
        }
        pairAt = new int[one.length];
        firstIsRow = new boolean[one.length];
        for (int e = 0; e < one.length; e++) {
            int a = position[one[e]];
            int b = position[other[e]];
            firstIsRow[e] = a > b;
            pairAt[e] = entry(frontOf[Math.min(a, b)], Math.max(a, b), Math.min(a, b));
        }
    }

    /**
     * Analyses a matrix of symmetric pattern with a full diagonal.
     *
     * @param n rows
     * @param one the first variable of each pair with entries off the diagonal, each pair once
     * @param other the second
     * @return the analysis
     */
    static FrontalAnalysis of(int n, int[] one, int[] other) {
        return new FrontalAnalysis(n, one, other);
    }

    int columns(int front) {
        return first[front + 1] - first[front];
    }

    int left(int front) {
        return rowStart[front + 1] - rowStart[front];
    }

    private int entry(int front, int row, int column) {
        int height = columns(front) + left(front);
        return valueStart[front] + (column - first[front]) * height + place(front, row);
    }

    /** Place of a row within a front. */
    private int place(int front, int row) {
        if (row < first[front + 1]) {
            return row - first[front];
        }
        return columns(front) + Arrays.binarySearch(rows, rowStart[front], rowStart[front + 1], row) - rowStart[front];
    }

    private int stack() {
        long[] held = new long[fronts];
        long top = 0;
        long most = 0;
        for (int s = 0; s < fronts; s++) {
            long own = (long) left(s) * left(s);
            most = Math.max(most, top + own);
            top += own - held[s];
            if (parent[s] >= 0) {
                held[parent[s]] += own;
            }
        }
        if (most > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("the network's fronts exceed 2147483639 entries");
        }
        return (int) most;
    }

    private static int[][] adjacency(int n, int[] one, int[] other) {
        int[] count = new int[n];
        for (int e = 0; e < one.length; e++) {
            count[one[e]]++;
            count[other[e]]++;
        }
        int[][] result = new int[n][];
        for (int i = 0; i < n; i++) {
            result[i] = new int[count[i]];
        }
        Arrays.fill(count, 0);
        for (int e = 0; e < one.length; e++) {
            result[one[e]][count[one[e]]++] = other[e];
            result[other[e]][count[other[e]]++] = one[e];
        }
        return result;
    }

    private static int[] inverse(int[] order) {
        int[] result = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            result[order[k]] = k;
        }
        return result;
    }

    private static int[] eliminationTree(int[][] adjacency, int[] order) {
        int n = order.length;
        int[] at = inverse(order);
        int[] tree = new int[n];
        int[] ancestor = new int[n];
        Arrays.fill(tree, -1);
        Arrays.fill(ancestor, -1);
        for (int k = 0; k < n; k++) {
            for (int neighbour : adjacency[order[k]]) {
                int i = at[neighbour];
                while (i >= 0 && i < k) {
                    int up = ancestor[i];
                    ancestor[i] = k;
                    if (up < 0) {
                        tree[i] = k;
                    }
                    i = up;
                }
            }
        }
        return tree;
    }

    /** The same elimination, children straight before their parent. */
    private static int[] postordered(int[] tree, int[] order) {
        int n = tree.length;
        int[] child = new int[n];
        int[] sibling = new int[n];
        Arrays.fill(child, -1);
        Arrays.fill(sibling, -1);
        for (int k = n - 1; k >= 0; k--) {
            if (tree[k] >= 0) {
                sibling[k] = child[tree[k]];
                child[tree[k]] = k;
            }
        }
        int[] result = new int[n];
        int[] stack = new int[n];
        int done = 0;
        for (int root = 0; root < n; root++) {
            if (tree[root] >= 0) {
                continue;
            }
            int top = 0;
            stack[0] = root;
            while (top >= 0) {
                int k = stack[top];
                int down = child[k];
                if (down >= 0) {
                    child[k] = sibling[down];
                    stack[++top] = down;
                } else {
                    result[done++] = order[k];
                    top--;
                }
            }
        }
        return result;
    }

    /** The rows below the diagonal of each column of the factors, ascending. */
    private static int[][] structure(int[][] adjacency, int[] order, int[] tree) {
        int n = order.length;
        int[] at = inverse(order);
        int[] child = new int[n];
        int[] sibling = new int[n];
        int[] mark = new int[n];
        Arrays.fill(child, -1);
        Arrays.fill(mark, -1);
        int[][] below = new int[n][];
        int[] found = new int[n];
        for (int k = 0; k < n; k++) {
            int count = 0;
            mark[k] = k;
            for (int neighbour : adjacency[order[k]]) {
                int row = at[neighbour];
                if (row > k && mark[row] != k) {
                    mark[row] = k;
                    found[count++] = row;
                }
            }
            for (int c = child[k]; c >= 0; c = sibling[c]) {
                for (int row : below[c]) {
                    if (mark[row] != k) {
                        mark[row] = k;
                        found[count++] = row;
                    }
                }
            }
            below[k] = Arrays.copyOf(found, count);
            Arrays.sort(below[k]);
            if (tree[k] >= 0) {
                sibling[k] = child[tree[k]];
                child[tree[k]] = k;
            }
        }
        return below;
    }

    /** Starts of the fronts: columns with equal rows, then neighbours that are worth joining. */
    private static int[] fronts(int[] tree, int[][] below) {
        int n = tree.length;
        int[] start = new int[n + 1];
        long[] entries = new long[n];
        int count = 0;
        for (int k = 0; k < n; k++) {
            start[count] = k;
            entries[count] = below[k].length + 1L;
            count++;
            while (count > 1 && tree[start[count - 1] - 1] == start[count - 1]) {
                long columns = k + 1L - start[count - 2];
                long full = columns * (columns + 1) / 2 + columns * below[k].length;
                long zeros = full - entries[count - 1] - entries[count - 2];
                if (columns > NARROW && zeros > ZEROS * full) {
                    break;
                }
                entries[count - 2] += entries[count - 1];
                count--;
            }
        }
        start[count] = n;
        return Arrays.copyOf(start, count + 1);
    }
}
