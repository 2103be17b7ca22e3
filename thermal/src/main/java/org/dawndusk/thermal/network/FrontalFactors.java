/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Arrays;

/**
 * The factors of a sparse matrix of symmetric pattern, by dense fronts: Cholesky where its values are symmetric and
 * positive definite, LU with pivots on the diagonal otherwise.
 *
 * <p>Which of both it is is found from the values, each time. Pivots on the diagonal suffice where each column is
 * dominated by it, as a thermal network's are: what leaves a node arrives elsewhere. A pivot that is lost to round-off is
 * reported, never divided by. Reused from one factorisation to the next; not thread-safe.
 */
final class FrontalFactors {
    /** A pivot below this share of what its front started with has lost its digits. */
    private static final double LOST = 1e-13;

    private final FrontalAnalysis analysis;
    private final double[] lower;
    private final double[] stack;
    private final double[] column;
    private final double[] permuted;
    private double[] upper = new double[0];
    private boolean cholesky;

    FrontalFactors(FrontalAnalysis analysis) {
        this.analysis = analysis;
        lower = new double[analysis.factorSize];
        stack = new double[analysis.stackSize];
        column = new double[analysis.widest];
        permuted = new double[analysis.n];
    }

    /**
     * Factorises.
     *
     * @param diagonal entries of the diagonal
     * @param firstRow of each pair the entry in the row of the first, the column of the other
     * @param otherRow of each pair the entry in the row of the other
     * @return whether no pivot was lost
     */
    boolean factorise(double[] diagonal, double[] firstRow, double[] otherRow) {
        if (Arrays.equals(firstRow, otherRow)) {
            cholesky = true;
            scatter(lower, diagonal, firstRow, otherRow, true);
            if (eliminate()) {
                return true;
            }
        }
        cholesky = false;
        if (upper.length == 0) {
            upper = new double[analysis.factorSize];
        }
        scatter(lower, diagonal, firstRow, otherRow, true);
        scatter(upper, diagonal, firstRow, otherRow, false);
        return eliminate();
    }

    boolean isCholesky() {
        return cholesky;
    }

    /** The lower triangle, or the transposed upper one, by fronts. */
    private void scatter(double[] into, double[] diagonal, double[] firstRow, double[] otherRow, boolean low) {
        Arrays.fill(into, 0);
        int[] pairAt = analysis.pairAt;
        boolean[] firstIsRow = analysis.firstIsRow;
        for (int i = 0; i < diagonal.length; i++) {
            into[analysis.diagonalAt[i]] = diagonal[i];
        }
        for (int e = 0; e < pairAt.length; e++) {
            into[pairAt[e]] = firstIsRow[e] == low ? firstRow[e] : otherRow[e];
        }
    }

    /** Front by front; the upper factor is the lower one where the matrix is symmetric. */
    private boolean eliminate() {
        boolean symmetric = cholesky;
        double[] other = symmetric ? lower : upper;
        int top = 0;
        for (int s = 0; s < analysis.fronts; s++) {
            int k = analysis.columns(s);
            int r = analysis.left(s);
            int height = k + r;
            int start = analysis.valueStart[s];
            Arrays.fill(stack, top, top + r * r, 0);
            int base = takeUp(s, top);
            for (int j = 0; j < k; j++) {
                int at = start + j * height;
                double assembled = Math.abs(lower[at + j]);
                if (!symmetric) {
                    reduce(upper, lower, start, height, j);
                    System.arraycopy(column, j, upper, at + j, height - j);
                }
                reduce(lower, other, start, height, j);
                double pivot = column[j];
                double size = symmetric ? pivot : Math.abs(pivot);
                if (!(size > LOST * assembled && size <= Double.MAX_VALUE)) {
                    return false;
                }
                double divisor = symmetric ? Math.sqrt(pivot) : pivot;
                scale(lower, at, j, height, 1 / divisor);
                lower[at + j] = divisor;
            }
            for (int j = 0; j < r; j++) {
                update(other, start + k, height, k, r, j, symmetric ? j : 0, top + j * r);
            }
            System.arraycopy(stack, top, stack, base, r * r);
            top = base + r * r;
        }
        return true;
    }

    /** Adds what the children left; returns where on the stack they started. */
    private int takeUp(int s, int top) {
        int k = analysis.columns(s);
        int r = analysis.left(s);
        int height = k + r;
        int start = analysis.valueStart[s];
        int base = top;
        for (int c = analysis.lastChild[s]; c >= 0; c = analysis.elderSibling[c]) {
            int size = analysis.left(c);
            int rows = analysis.rowStart[c];
            base -= size * size;
            int pivots = 0;
            while (!cholesky && pivots < size && analysis.inParent[rows + pivots] < k) {
                pivots++;
            }
            for (int j = 0; j < size; j++) {
                int to = analysis.inParent[rows + j];
                int from = base + j * size;
                // above the diagonal, in a pivot's row: into the transposed upper factor
                for (int i = 0; i < Math.min(j, pivots); i++) {
                    upper[start + analysis.inParent[rows + i] * height + to] += stack[from + i];
                }
                if (to < k) {
                    add(lower, start + to * height, from, rows, j, size);
                } else {
                    add(stack, top + (to - k) * r - k, from, rows, cholesky ? j : pivots, size);
                }
            }
        }
        return base;
    }

    private void add(double[] to, int at, int from, int rows, int begin, int end) {
        int[] place = analysis.inParent;
        for (int i = begin; i < end; i++) {
            to[at + place[rows + i]] += stack[from + i];
        }
    }

    /** The work column becomes column j of a panel less what the columns before it take from it. */
    private void reduce(double[] panel, double[] factors, int start, int height, int j) {
        double[] work = column;
        System.arraycopy(panel, start + j * height + j, work, j, height - j);
        int p = 0;
        for (; p + 4 <= j; p += 4) {
            int at = start + p * height;
            subtract4(
                    work,
                    0,
                    panel,
                    at,
                    height,
                    j,
                    height,
                    factors[at + j],
                    factors[at + height + j],
                    factors[at + 2 * height + j],
                    factors[at + 3 * height + j]);
        }
        for (; p < j; p++) {
            int at = start + p * height;
            subtract(work, 0, panel, at, j, height, factors[at + j]);
        }
    }

    /** Column j of what is left for the parent, less what the front's own columns take from it. */
    private void update(double[] factors, int below, int height, int k, int r, int j, int begin, int at) {
        int p = 0;
        for (; p + 4 <= k; p += 4) {
            int from = below + p * height;
            subtract4(
                    stack,
                    at,
                    lower,
                    from,
                    height,
                    begin,
                    r,
                    factors[from + j],
                    factors[from + height + j],
                    factors[from + 2 * height + j],
                    factors[from + 3 * height + j]);
        }
        for (; p < k; p++) {
            int from = below + p * height;
            subtract(stack, at, lower, from, begin, r, factors[from + j]);
        }
    }

    private void scale(double[] panel, int at, int j, int height, double by) {
        double[] work = column;
        for (int i = j; i < height; i++) {
            panel[at + i] = work[i] * by;
        }
    }

    // four columns at a time: less memory traffic, and the compiler makes vectors of it

    private static void subtract4(
            double[] to,
            int at,
            double[] from,
            int p,
            int height,
            int begin,
            int end,
            double a,
            double b,
            double c,
            double d) {
        int p1 = p + height;
        int p2 = p1 + height;
        int p3 = p2 + height;
        for (int i = begin; i < end; i++) {
            to[at + i] -= a * from[p + i] + b * from[p1 + i] + c * from[p2 + i] + d * from[p3 + i];
        }
    }

    private static void subtract(double[] to, int at, double[] from, int p, int begin, int end, double a) {
        for (int i = begin; i < end; i++) {
            to[at + i] -= a * from[p + i];
        }
    }

    /**
     * Solves with the last factors.
     *
     * @param right the right-hand side
     * @param solution filled with the solution; may be the same array
     */
    void solve(double[] right, double[] solution) {
        double[] x = permuted;
        int[] position = analysis.position;
        for (int i = 0; i < x.length; i++) {
            x[position[i]] = right[i];
        }
        for (int s = 0; s < analysis.fronts; s++) {
            forward(s, x);
        }
        for (int s = analysis.fronts - 1; s >= 0; s--) {
            backward(s, x);
        }
        for (int i = 0; i < x.length; i++) {
            solution[i] = x[position[i]];
        }
    }

    private void forward(int s, double[] x) {
        int k = analysis.columns(s);
        int r = analysis.left(s);
        int height = k + r;
        int first = analysis.first[s];
        int rows = analysis.rowStart[s];
        double[] work = column;
        System.arraycopy(x, first, work, 0, k);
        Arrays.fill(work, k, height, 0);
        for (int j = 0; j < k; j++) {
            int at = analysis.valueStart[s] + j * height;
            if (cholesky) {
                work[j] /= lower[at + j];
            }
            subtract(work, 0, lower, at, j + 1, height, work[j]);
        }
        System.arraycopy(work, 0, x, first, k);
        for (int i = 0; i < r; i++) {
            x[analysis.rows[rows + i]] += work[k + i];
        }
    }

    private void backward(int s, double[] x) {
        int k = analysis.columns(s);
        int r = analysis.left(s);
        int height = k + r;
        int first = analysis.first[s];
        int rows = analysis.rowStart[s];
        double[] factors = cholesky ? lower : upper;
        double[] work = column;
        System.arraycopy(x, first, work, 0, k);
        for (int i = 0; i < r; i++) {
            work[k + i] = x[analysis.rows[rows + i]];
        }
        for (int j = k - 1; j >= 0; j--) {
            int at = analysis.valueStart[s] + j * height;
            work[j] = (work[j] - dot(factors, at, work, j + 1, height)) / lower[at + j];
        }
        System.arraycopy(work, 0, x, first, k);
    }

    /** Four sums at a time, since one waits for the last addition. */
    private static double dot(double[] a, int at, double[] b, int begin, int end) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = begin;
        for (; i + 4 <= end; i += 4) {
            s0 += a[at + i] * b[i];
            s1 += a[at + i + 1] * b[i + 1];
            s2 += a[at + i + 2] * b[i + 2];
            s3 += a[at + i + 3] * b[i + 3];
        }
        for (; i < end; i++) {
            s0 += a[at + i] * b[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
