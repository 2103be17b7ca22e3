/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * A way to live with upsets, and its price. Immutable and thread-safe.
 *
 * @param name what it is called
 * @param throughput work left of that of the bare hardware, in (0, 1] [1]
 * @param undetected share of silent corruptions that it does not notice, in [0, 1] [1]
 * @param corrected share of those noticed that it mends on the spot; the others stop the job, in [0, 1] [1]
 */
public record Protection(String name, double throughput, double undetected, double corrected) {
    /**
     * Checks the shares.
     *
     * @param name what it is called
     * @param throughput in (0, 1] [1]
     * @param undetected in [0, 1] [1]
     * @param corrected in [0, 1] [1]
     */
    public Protection {
        if (!(throughput > 0 && throughput <= 1)) {
            throw Checks.refused("throughput", throughput, "(0, 1]");
        }
        Checks.share("undetected", undetected);
        Checks.share("corrected", corrected);
    }

    /**
     * Nothing.
     *
     * @return the bare hardware
     */
    public static Protection none() {
        return new Protection("none", 1, 1, 0);
    }

    /**
     * Check sums carried through matrix products.
     *
     * <p>Source: Huang and Abraham, Algorithm-based fault tolerance for matrix operations, IEEE Transactions on Computers
     * C-33 (1984) 518: an n × n product grows to (n + 1) × (n + 1) and one wrong element is corrected.
     *
     * @param n rows of a block, at least 1
     * @param coverage share of corruptions that strike checked products, in [0, 1] [1]
     * @return the option
     */
    public static Protection checkSums(int n, double coverage) {
        double size = Checks.atLeast("n", n, 1);
        double work = size / (size + 1);
        return new Protection("check sums", work * work, 1 - Checks.share("coverage", coverage), 1);
    }

    /**
     * Everything twice and compared: what differs stops the job, which goes back to its checkpoint.
     *
     * @return the option
     */
    public static Protection duplication() {
        return new Protection("duplication", 0.5, 0, 0);
    }

    /**
     * Everything three times and voted.
     *
     * @return the option
     */
    public static Protection voting() {
        return new Protection("voting", 1.0 / 3, 0, 1);
    }

    /**
     * The silent corruptions that are left for a given amount of work, which takes longer.
     *
     * @param silent corruptions of the bare hardware
     * @return the rate in the time of the bare hardware
     */
    public ConstantFailureRate left(ConstantFailureRate silent) {
        return new ConstantFailureRate(silent.rate() * undetected);
    }

    /**
     * The stops that are added to those of the bare hardware.
     *
     * @param silent corruptions of the bare hardware
     * @return the rate
     */
    public ConstantFailureRate addedStops(ConstantFailureRate silent) {
        return new ConstantFailureRate(silent.rate() * (1 - undetected) * (1 - corrected));
    }
}
