/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The approximate degrees against true ones, by the entries that the factors come to have. */
class EliminationOrderTest {
    private static final int SEEDS = 20;

    private static int entries(SparsePattern pattern) {
        int[] order = EliminationOrder.of(pattern.adjacency());
        assertThat(Arrays.stream(order).sorted().toArray())
                .isEqualTo(IntStream.range(0, pattern.n()).toArray());
        return pattern.entries(order);
    }

    @Test
    void treesAreEliminatedFromTheirLeavesWithoutFill() {
        for (int seed = 0; seed < SEEDS; seed++) {
            SparsePattern tree = SparsePattern.tree(100, new Random(seed));
            assertThat(entries(tree)).isEqualTo(99);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 12, 16, 20, 25})
    void gridsTakeNoMoreThanByTrueDegrees(int side) {
        SparsePattern grid = SparsePattern.grid(side);
        assertThat(entries(grid)).isLessThanOrEqualTo((int) (1.01 * grid.entries(grid.leastDegree())));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 1, 1.5, 2, 3, 5})
    void randomPatternsTakeHardlyMoreThanByTrueDegrees(double pairsPerRow) {
        int ours = 0;
        int byTrueDegrees = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            SparsePattern pattern = SparsePattern.random(80, pairsPerRow, new Random(seed));
            ours += entries(pattern);
            byTrueDegrees += pattern.entries(pattern.leastDegree());
        }
        assertThat(ours).isLessThanOrEqualTo((int) (1.01 * byTrueDegrees));
    }

    @Test
    void whatHangsTogetherWithAllOrNothingNeedsNoFill() {
        assertThat(entries(SparsePattern.random(40, 0, new Random(1)))).isZero();
        assertThat(entries(SparsePattern.random(12, 1_000, new Random(1)))).isEqualTo(12 * 11 / 2);
    }
}
