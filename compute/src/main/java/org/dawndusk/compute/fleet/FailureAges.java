/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

/** In which quarter of its life a satellite fails, for whole cohorts at a time. Immutable. */
final class FailureAges {
    private static final int CELLS = 1024;
    /** Failures a quarter above which a binomial a quarter is cheaper than a draw a failure. */
    private static final int DENSE = 8;

    private final double[] failed;
    private final double scale;
    private final int[] guide;

    /** @param failed share failed by an age of 0, 1, ... quarters [1] */
    FailureAges(double[] failed) {
        this.failed = failed;
        int last = failed.length - 1;
        scale = failed[last] > 0 ? CELLS / failed[last] : 0;
        guide = new int[CELLS + 1];
        int age = 1;
        for (int cell = 0; cell <= CELLS; cell++) {
            while (age < last && failed[age] * scale <= cell) {
                age++;
            }
            guide[cell] = age;
        }
    }

    /**
     * Adds the failures of a cohort of one plane to the quarters in which they happen.
     *
     * @param lives quarters in which it may fail, at most the number of ages
     * @param failing failures by quarter and plane
     * @param offset where the first quarter of the cohort stands for its plane
     * @param stride from one quarter to the next
     * @return how many fail
     */
    int scatter(Draws draws, int cohort, int lives, int[] failing, int offset, int stride) {
        int failures = draws.binomial(cohort, failed[lives]);
        if (failures <= DENSE * lives) {
            for (int i = 0; i < failures; i++) {
                failing[offset + (age(draws.uniform() * failed[lives], lives) - 1) * stride]++;
            }
            return failures;
        }
        int left = failures;
        for (int age = 1; age <= lives && left > 0; age++) {
            double before = age == 1 ? 0 : failed[age - 1];
            double share = age == lives ? 1 : (failed[age] - before) / (failed[lives] - before);
            int now = draws.binomial(left, share);
            failing[offset + (age - 1) * stride] += now;
            left -= now;
        }
        return failures;
    }

    /** The first age by which a share of more than u has failed. */
    private int age(double u, int lives) {
        int age = guide[(int) (u * scale)];
        while (age < lives && failed[age] <= u) {
            age++;
        }
        while (age > 1 && failed[age - 1] > u) {
            age--;
        }
        return Math.min(age, lives);
    }
}
