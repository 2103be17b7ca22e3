/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.random.RandomGenerator;

/** Walks over the whole numbers next to the best ones, the other variables polished for each, until none is better. */
final class Neighbours {
    /** Up to so many variables every neighbour is looked at, those over the corners too. */
    private static final int CUBE = 3;

    /** Two units given for two others. */
    private static final int EXCHANGE = 4;

    private final Task task;
    private final int[] whole;
    private final List<int[]> moves = new ArrayList<>();

    private Neighbours(Task task, int most) {
        this.task = task;
        whole = IntStream.range(0, task.size()).filter(task::whole).toArray();
        if (whole.length < task.size()) {
            collect(new int[whole.length], 0, whole.length <= CUBE ? whole.length : 2, 1);
        } else {
            // a neighbour costs one evaluation: as many units may change at once as there is time for
            int farthest = 1;
            do {
                moves.clear();
                collect(new int[whole.length], 0, ++farthest, farthest);
            } while (farthest < EXCHANGE && moves.size() < most / 4);
        }
        moves.removeIf(move -> Arrays.stream(move).allMatch(m -> m == 0));
    }

    private void collect(int[] move, int next, int left, int widest) {
        if (next == move.length) {
            moves.add(move.clone());
            return;
        }
        for (int by = -Math.min(left, widest); by <= Math.min(left, widest); by++) {
            move[next] = by;
            collect(move, next + 1, left - Math.abs(by), widest);
        }
        move[next] = 0;
    }

    /**
     * From a trial on.
     *
     * @param most about how many evaluations a round may cost where all variables are whole
     */
    static void search(Task task, Trial from, int most) {
        Neighbours neighbours = new Neighbours(task, most);
        if (neighbours.whole.length > 0) {
            Trial now = from;
            Trial before;
            do {
                before = now;
                now = neighbours.round(before);
            } while (now.betterThan(before));
        }
    }

    /**
     * Where all variables are whole: from the best with about half of its numbers drawn anew, again and again.
     *
     * @param all about how many evaluations there are
     */
    static void shaken(Task task, RandomGenerator random, int all) {
        long end = task.evaluations() + all;
        while (task.evaluations() < end) {
            double[] shares = task.best().shares.clone();
            for (int v = 0; v < shares.length; v++) {
                shares[v] = random.nextBoolean() ? random.nextDouble() : shares[v];
            }
            search(task, task.at(shares), 1);
        }
    }

    /** The best neighbour, and from there on in the same direction, each step twice the one before. */
    private Trial round(Trial from) {
        Trial best = from;
        int[] direction = new int[whole.length];
        for (int[] move : moves) {
            Trial next = moved(from, move, 1);
            if (next.betterThan(best)) {
                best = next;
                direction = move;
            }
        }
        Trial before = from;
        for (double times = 2; best.betterThan(before); times *= 2) {
            before = best;
            Trial next = moved(best, direction, times);
            best = next.betterThan(best) ? next : best;
        }
        return best;
    }

    /** Polished; the same trial where that leaves the ranges. */
    private Trial moved(Trial from, int[] move, double times) {
        double[] shares = from.shares.clone();
        for (int i = 0; i < whole.length; i++) {
            double count = task.count(whole[i]);
            double number = Math.min(count - 1, Math.floor(shares[whole[i]] * count)) + times * move[i];
            if (number < 0 || number >= count) {
                return from;
            }
            shares[whole[i]] = (number + 0.5) / count;
        }
        return Polish.from(task, task.at(shares));
    }
}
