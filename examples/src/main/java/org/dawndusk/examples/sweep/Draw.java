/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

/**
 * The uniform numbers of one draw, by seed and number alone.
 *
 * <p>SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014).
 */
final class Draw {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    Draw(long seed, long number) {
        state = mix(mix(seed) + GOLDEN * number);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        y = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
        return y ^ (y >>> 31);
    }

    /** In [0, 1), 53 bits. */
    double uniform() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1p-53;
    }
}
