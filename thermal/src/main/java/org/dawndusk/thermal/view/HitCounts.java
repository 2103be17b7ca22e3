/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.Arrays;

/** What the rays of one surface met: the surfaces that were hit, ascending, and how often; space; backs of shapes. */
final class HitCounts {
    final int[] surfaces;
    final int[] hits;
    final int space;
    final int backs;

    HitCounts(int[] all, int space, int backs) {
        surfaces = new int[(int) Arrays.stream(all).filter(count -> count > 0).count()];
        hits = new int[surfaces.length];
        int met = 0;
        for (int j = 0; j < all.length; j++) {
            if (all[j] > 0) {
                surfaces[met] = j;
                hits[met++] = all[j];
            }
        }
        this.space = space;
        this.backs = backs;
    }

    /** How often a surface was hit. */
    int on(int surface) {
        int k = Arrays.binarySearch(surfaces, surface);
        return k >= 0 ? hits[k] : 0;
    }
}
