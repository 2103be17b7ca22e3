/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The analysis against elimination on sets of rows, column by column. */
class FrontalAnalysisTest {
    private static final double ZEROS = 0.2;
    private static final int NARROW = 4;

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "7, 0", "12, 1", "30, 0.6", "30, 1", "30, 2", "40, 6", "60, 1.3", "90, 1", "15, 40"})
    void itIsWhatEliminationColumnByColumnSays(int n, double pairsPerRow) {
        for (int seed = 0; seed < 12; seed++) {
            check(n, SparsePattern.random(n, pairsPerRow, new Random(seed)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5", "9"})
    void ofGridsToo(int side) {
        check(side * side, SparsePattern.grid(side));
    }

    private static void check(int n, SparsePattern pattern) {
        FrontalAnalysis analysis = FrontalAnalysis.of(n, pattern.one(), pattern.other());
        assertThat(analysis.n).isEqualTo(n);
        assertThat(Arrays.stream(analysis.position).sorted().toArray())
                .isEqualTo(IntStream.range(0, n).toArray());
        List<NavigableSet<Integer>> below = pattern.eliminated(analysis.position);
        List<int[]> heights = new ArrayList<>();
        assertThat(analysis.first[0]).isZero();
        assertThat(analysis.first[analysis.fronts]).isEqualTo(n);
        int values = 0;
        for (int s = 0; s < analysis.fronts; s++) {
            int end = analysis.first[s + 1];
            int[] rows = Arrays.copyOfRange(analysis.rows, analysis.rowStart[s], analysis.rowStart[s + 1]);
            assertThat(rows).isEqualTo(toArray(below.get(end - 1)));
            int[] all = IntStream.concat(IntStream.range(analysis.first[s], end), Arrays.stream(rows))
                    .toArray();
            for (int column = analysis.first[s]; column < end; column++) {
                assertThat(Arrays.stream(all).boxed()).containsAll(below.get(column));
            }
            assertThat(analysis.columns(s)).isEqualTo(end - analysis.first[s]);
            assertThat(analysis.left(s)).isEqualTo(rows.length);
            assertThat(analysis.valueStart[s]).isEqualTo(values);
            values += all.length * analysis.columns(s);
            heights.add(all);
        }
        assertThat(analysis.factorSize).isEqualTo(values);
        assertThat(analysis.widest)
                .isEqualTo(heights.stream().mapToInt(h -> h.length).max().orElseThrow());
        family(analysis, heights);
        places(pattern, analysis, heights);
        joined(analysis, below);
    }

    private static int frontOf(FrontalAnalysis analysis, int column) {
        int s = 0;
        while (analysis.first[s + 1] <= column) {
            s++;
        }
        return s;
    }

    /** Each front goes to that of its first row, straight after its youngest child; what waits in between is the stack. */
    private static void family(FrontalAnalysis analysis, List<int[]> heights) {
        int[] waiting = new int[analysis.fronts];
        int most = 0;
        for (int s = 0; s < analysis.fronts; s++) {
            int left = analysis.left(s);
            int parent = left == 0 ? -1 : frontOf(analysis, analysis.rows[analysis.rowStart[s]]);
            assertThat(analysis.parent[s]).isEqualTo(parent);
            for (int k = 0; k < left; k++) {
                int at = analysis.rowStart[s] + k;
                assertThat(heights.get(parent)[analysis.inParent[at]]).isEqualTo(analysis.rows[at]);
            }
            most = Math.max(most, Arrays.stream(waiting).sum() + left * left);
            List<Integer> children = new ArrayList<>();
            for (int c = analysis.lastChild[s]; c >= 0; c = analysis.elderSibling[c]) {
                children.add(0, c);
                waiting[c] = 0;
            }
            int self = s;
            assertThat(children)
                    .isEqualTo(IntStream.range(0, s)
                            .filter(c -> analysis.parent[c] == self)
                            .boxed()
                            .toList());
            if (!children.isEmpty()) {
                assertThat(children.get(children.size() - 1)).isEqualTo(s - 1);
            }
            waiting[s] = left * left;
        }
        assertThat(analysis.stackSize).isEqualTo(most);
    }

    private static void places(SparsePattern pattern, FrontalAnalysis analysis, List<int[]> heights) {
        for (int i = 0; i < analysis.n; i++) {
            int at = analysis.position[i];
            assertThat(analysis.diagonalAt[i]).isEqualTo(place(analysis, heights, at, at));
        }
        for (int e = 0; e < pattern.one().length; e++) {
            int a = analysis.position[pattern.one()[e]];
            int b = analysis.position[pattern.other()[e]];
            assertThat(analysis.pairAt[e]).isEqualTo(place(analysis, heights, Math.max(a, b), Math.min(a, b)));
            assertThat(analysis.firstIsRow[e]).isEqualTo(a > b);
        }
    }

    private static int place(FrontalAnalysis analysis, List<int[]> heights, int row, int column) {
        int s = frontOf(analysis, column);
        int[] all = heights.get(s);
        int within = IntStream.range(0, all.length)
                .filter(k -> all[k] == row)
                .findFirst()
                .orElseThrow();
        return analysis.valueStart[s] + (column - analysis.first[s]) * all.length + within;
    }

    /** Neighbours are one front just where that costs few zeros, or the front is narrow. */
    private static void joined(FrontalAnalysis analysis, List<NavigableSet<Integer>> below) {
        for (int s = 0; s < analysis.fronts; s++) {
            int begin = analysis.first[s];
            int end = analysis.first[s + 1];
            assertThat(worthJoining(begin, end, below)).isTrue();
            if (begin > 0 && below.get(begin - 1).contains(begin)) {
                assertThat(worthJoining(analysis.first[s - 1], end, below)).isFalse();
            }
        }
    }

    private static boolean worthJoining(int begin, int end, List<NavigableSet<Integer>> below) {
        int columns = end - begin;
        int full = 0;
        int zeros = 0;
        for (int column = begin; column < end; column++) {
            int height = end - column + below.get(end - 1).size();
            full += height;
            zeros += height - 1 - below.get(column).size();
        }
        return columns <= NARROW || zeros <= ZEROS * full;
    }

    private static int[] toArray(NavigableSet<Integer> set) {
        return set.stream().mapToInt(i -> i).toArray();
    }
}
