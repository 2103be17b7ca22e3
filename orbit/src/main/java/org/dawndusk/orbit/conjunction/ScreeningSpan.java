/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dawndusk.orbit.conjunction.Conjunctions.Row;
import org.dawndusk.orbit.conjunction.Screening.States;

/** The span of a screening in pieces of fixed bounds, so that threads have no part in the result. */
final class ScreeningSpan {

    /** Between states so far apart the cubic errs by h⁴/384 of the fourth derivative: 0.4 m in low orbit [s]. */
    private static final double LONGEST_INTERVAL = 60;

    private static final int INTERVALS_PER_PIECE = 16;
    private static final int STEPS_PER_INTERVAL = 4;

    /** The strongest acceleration outside the Earth, rounded up [m/s²]. */
    private static final double GRAVITY = 9.9;

    private static final int MAX_BISECTIONS = 60;

    private final double distance;
    private final int satellites;
    private final States satelliteStates;
    private final int objects;
    private final States objectStates;
    private final boolean same;
    private final double from;
    private final double to;
    private final int intervals;

    ScreeningSpan(
            double distance,
            int satellites,
            States satelliteStates,
            int objects,
            States objectStates,
            boolean same,
            double from,
            double to) {
        Checks.span(from, to);
        this.distance = distance;
        this.satellites = satellites;
        this.satelliteStates = satelliteStates;
        this.objects = objects;
        this.objectStates = objectStates;
        this.same = same;
        this.from = from;
        this.to = to;
        intervals = Math.toIntExact((long) Math.ceil((to - from) / LONGEST_INTERVAL));
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    int pieces() {
        return (intervals + INTERVALS_PER_PIECE - 1) / INTERVALS_PER_PIECE;
    }

    private double instant(int k) {
        return k == intervals ? to : from + (to - from) * k / intervals;
    }

    ScreeningPiece screen(int piece) {
        int first = piece * INTERVALS_PER_PIECE;
        int end = Math.min(first + INTERVALS_PER_PIECE, intervals);
        StatePair a = new StatePair(satellites);
        StatePair b = same ? a : new StatePair(objects);
        CellGrid grid = new CellGrid(objects);
        CellGrid.Found found = new CellGrid.Found();
        List<Row> rows = new ArrayList<>();
        a.next(instant(first), satelliteStates);
        if (!same) {
            b.next(instant(first), objectStates);
        }
        for (int k = first; k < end; k++) {
            a.next(instant(k + 1), satelliteStates);
            if (!same) {
                b.next(instant(k + 1), objectStates);
            }
            a.selectAll();
            if (!same) {
                double pad = distance + StatePair.bulge(GRAVITY, a.interval());
                b.select(a.lowest() - pad, a.highest() + pad, GRAVITY);
            }
            interval(k, a, b, grid, found, rows);
        }
        return new ScreeningPiece(rows, a.withoutState(), same ? new BitSet() : b.withoutState());
    }

    private void interval(int k, StatePair a, StatePair b, CellGrid grid, CellGrid.Found found, List<Row> rows) {
        double step = a.interval() / STEPS_PER_INTERVAL;
        // no faster than at the ends and what gravity adds in half of the interval
        double fastest = a.fastest() + b.fastest() + 2 * GRAVITY * a.interval() / 2;
        double reach = distance + fastest * step / 2;
        double bend = GRAVITY * step * step / 4;
        PairMotion pair = new PairMotion();
        for (int j = 0; j < STEPS_PER_INTERVAL; j++) {
            double middle = (j + 0.5) / STEPS_PER_INTERVAL;
            a.interpolate(middle);
            if (!same) {
                b.interpolate(middle);
            }
            grid.fill(b.x(), b.y(), b.z(), b.selected(), reach);
            for (int i = 0; i < a.selected(); i++) {
                int count = grid.near(a.x()[i], a.y()[i], a.z()[i], reach, found);
                for (int n = 0; n < count; n++) {
                    int other = found.get(n);
                    if (same && other <= i) {
                        continue;
                    }
                    pair.set(a, a.index(i), b, b.index(other));
                    if (pair.straightDistance(middle, step / 2) <= distance + bend) {
                        report(k, j, pair, rows);
                    }
                }
            }
        }
    }

    /** Adds the least distance in a step, if there is one, and the ends of the span where it is least there. */
    private void report(int k, int j, PairMotion pair, List<Row> rows) {
        double low = (double) j / STEPS_PER_INTERVAL;
        double high = (double) (j + 1) / STEPS_PER_INTERVAL;
        double atLow = pair.rate(low);
        double atHigh = pair.rate(high);
        if (atLow < 0 && atHigh >= 0) {
            add(k, pair, root(pair, low, high), rows);
        }
        if (k == 0 && j == 0 && atLow >= 0) {
            add(k, pair, 0, rows);
        }
        if (k == intervals - 1 && j == STEPS_PER_INTERVAL - 1 && atHigh < 0) {
            add(k, pair, 1, rows);
        }
    }

    private void add(int k, PairMotion pair, double share, List<Row> rows) {
        double apart = pair.distance(share);
        if (apart <= distance) {
            double start = instant(k);
            double time = share == 1 ? instant(k + 1) : start + share * (instant(k + 1) - start);
            rows.add(new Row(pair.satellite(), pair.object(), time, apart, pair.speed(share)));
        }
    }

    private static double root(PairMotion pair, double low, double high) {
        double left = low;
        double right = high;
        for (int i = 0; i < MAX_BISECTIONS && right - left > 1e-14; i++) {
            double middle = (left + right) / 2;
            if (pair.rate(middle) < 0) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return right;
    }
}
