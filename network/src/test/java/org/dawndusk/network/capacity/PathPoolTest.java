/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of its paths a demand takes again, on a network of two: 0 → 1 → 3 and 0 → 2 → 3. */
class PathPoolTest {
    private final FlowNetwork network =
            FlowNetwork.of(4, new int[] {0, 0, 1, 2}, new int[] {1, 2, 3, 3}, new double[] {1, 1, 1, 1});
    private final LengthTree tree = new LengthTree(network);
    private final PathPool pool = new PathPool();
    private final double[] lengths = new double[4];
    private final int[] upper = {network.arc(0, 1), network.arc(1, 3)};
    private final int[] lower = {network.arc(0, 2), network.arc(2, 3)};

    /** Both arcs of a path are half as long as it. */
    private void setLengths(double ofUpper, double ofLower) {
        lengths[upper[0]] = lengths[upper[1]] = ofUpper / 2;
        lengths[lower[0]] = lengths[lower[1]] = ofLower / 2;
    }

    private void search() {
        tree.grow(0, lengths, new boolean[] {false, false, false, true}, 1);
        pool.found(tree, network, 3, lengths);
    }

    @Test
    void aPathServesUntilItIsSoMuchLongerThanTheLastSearchFound() {
        setLengths(2, 5);
        assertThat(pool.within(1.5, lengths)).isEmpty();
        search();
        assertThat(pool.within(1.5, lengths)).containsExactly(upper);
        setLengths(3, 5);
        assertThat(pool.within(1.5, lengths)).containsExactly(upper);
        setLengths(3.25, 5);
        assertThat(pool.within(1.5, lengths)).isEmpty();
    }

    @Test
    void theLastOneIsKeptWhileItServesAndThenTheShortestOfAll() {
        setLengths(4, 8);
        search();
        setLengths(9, 8);
        search();
        assertThat(pool.within(1.25, lengths)).containsExactly(lower);
        // the other one is shorter by now, but this one serves still
        setLengths(9, 9.5);
        assertThat(pool.within(1.25, lengths)).containsExactly(lower);
        setLengths(9, 11);
        assertThat(pool.within(1.25, lengths)).containsExactly(upper);
        setLengths(11, 11);
        assertThat(pool.within(1.25, lengths)).isEmpty();
    }

    @Test
    void itsFloorIsDividedWithTheLengthsAndForgotten() {
        setLengths(4, 8);
        search();
        pool.rescale(4);
        setLengths(1.125, 2);
        assertThat(pool.within(1.25, lengths)).containsExactly(upper);
        setLengths(1.5, 2);
        assertThat(pool.within(1.25, lengths)).isEmpty();
        setLengths(1.125, 2);
        pool.forgetFloor();
        assertThat(pool.within(1.25, lengths)).isEmpty();
    }
}
