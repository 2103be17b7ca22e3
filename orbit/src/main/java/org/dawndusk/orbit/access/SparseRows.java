/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.Arrays;

/**
 * A relation as compressed sparse rows: for each row the ascending indices of its partners.
 *
 * <p>The caller owns it and hands it in again and again; its arrays grow to the largest relation that it has held. The
 * partners of row i stand in {@code columns()[rowStarts()[i]]} to {@code columns()[rowStarts()[i + 1] - 1]}.
 *
 * <p>Mutable, not thread-safe: one a thread.
 *
 * @since 0.1
 */
public final class SparseRows {

    private int[] rowStarts = {0};
    private int[] columns = {};
    private int rows;

    /** Creates an empty relation of no rows. */
    public SparseRows() {}

    /**
     * The number of rows.
     *
     * @return rows
     */
    public int rows() {
        return rows;
    }

    /**
     * The number of pairs.
     *
     * @return entries of all rows
     */
    public int entries() {
        return rowStarts[rows];
    }

    /**
     * The number of partners of a row.
     *
     * @param row index of the row
     * @return entries of the row
     */
    public int count(int row) {
        return rowStarts[row + 1] - rowStarts[row];
    }

    /**
     * The partners of a row.
     *
     * @param row index of the row
     * @return a new array of ascending indices
     */
    public int[] row(int row) {
        return Arrays.copyOfRange(columns, rowStarts[row], rowStarts[row + 1]);
    }

    /**
     * Whether a pair belongs to the relation.
     *
     * @param row index of the row
     * @param column index of the partner
     * @return true if it does
     */
    public boolean contains(int row, int column) {
        return Arrays.binarySearch(columns, rowStarts[row], rowStarts[row + 1], column) >= 0;
    }

    /**
     * Where the rows start.
     *
     * @return the relation's own array, not to be written: entry i for row i, the number of pairs at {@link #rows()};
     *     what follows has no meaning
     */
    public int[] rowStarts() {
        return rowStarts;
    }

    /**
     * The partners of all rows, one row after the other.
     *
     * @return the relation's own array, not to be written: what follows {@link #entries()} has no meaning
     */
    public int[] columns() {
        return columns;
    }

    /** Forgets all rows and makes room for the starts of so many. */
    void clear(int expectedRows) {
        rows = 0;
        if (rowStarts.length <= expectedRows) {
            rowStarts = new int[expectedRows + 1];
        }
        rowStarts[0] = 0;
    }

    /** Makes room for that many further entries and returns the array to write them to, from {@link #entries()} on. */
    int[] room(int more) {
        long needed = (long) entries() + more;
        if (needed > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "number of pairs is " + needed + " or more, but must be in [0, " + (Integer.MAX_VALUE - 8) + "]");
        }
        if (needed > columns.length) {
            long doubled = Math.min(2L * columns.length, Integer.MAX_VALUE - 8);
            columns = Arrays.copyOf(columns, (int) Math.max(needed, doubled));
        }
        return columns;
    }

    /** Ends a row whose entries have been written. */
    void endRow(int count) {
        rowStarts[rows + 1] = rowStarts[rows] + count;
        rows++;
    }
}
