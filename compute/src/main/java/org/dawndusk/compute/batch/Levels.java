/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The sites of each family in lists by level: the least share that is left of any resource, in parts of {@value #LEVELS}. The
 * site that came last to a level hangs in front.
 */
final class Levels {
    static final int LEVELS = 512;
    static final int NONE = -1;

    final int[] familyOf;
    private final int[] level;
    private final int[] next;
    private final int[] previous;
    private final int[] head;
    private final BitSet[] filled;

    /** All sites on the highest level. */
    Levels(Instance instance) {
        familyOf = new int[instance.sites];
        level = new int[instance.sites];
        next = new int[instance.sites];
        previous = new int[instance.sites];
        head = new int[instance.families * (LEVELS + 1)];
        filled = new BitSet[instance.families];
        Arrays.fill(head, NONE);
        for (int f = 0; f < instance.families; f++) {
            filled[f] = new BitSet(LEVELS + 1);
            // from the last to the first: the first by identifier hangs in front
            for (int s = instance.firstSite[f + 1] - 1; s >= instance.firstSite[f]; s--) {
                familyOf[s] = f;
                hang(s, LEVELS);
            }
        }
    }

    Levels(Levels other) {
        familyOf = other.familyOf;
        level = other.level.clone();
        next = other.next.clone();
        previous = other.previous.clone();
        head = other.head.clone();
        filled = new BitSet[other.filled.length];
        Arrays.setAll(filled, f -> (BitSet) other.filled[f].clone());
    }

    private void hang(int site, int at) {
        level[site] = at;
        int list = familyOf[site] * (LEVELS + 1) + at;
        next[site] = head[list];
        previous[site] = NONE;
        if (head[list] != NONE) {
            previous[head[list]] = site;
        }
        head[list] = site;
        filled[familyOf[site]].set(at);
    }

    private void unhang(int site) {
        int list = familyOf[site] * (LEVELS + 1) + level[site];
        if (previous[site] == NONE) {
            head[list] = next[site];
            if (next[site] == NONE) {
                filled[familyOf[site]].clear(level[site]);
            }
        } else {
            next[previous[site]] = next[site];
        }
        if (next[site] != NONE) {
            previous[next[site]] = previous[site];
        }
    }

    /** Hangs a site where so large a share is left. */
    void rehang(int site, double share) {
        int at = Math.max(0, Math.min(LEVELS, (int) Math.floor(share * LEVELS)));
        if (at != level[site]) {
            unhang(site);
            hang(site, at);
        }
    }

    /** The lowest level of a family from this one on that a site is on; negative where there is none. */
    int from(int family, int least) {
        return filled[family].nextSetBit(least);
    }

    /** The highest level of a family that a site is on; -1 where there is none. */
    int top(int family) {
        return filled[family].length() - 1;
    }

    int first(int family, int at) {
        return head[family * (LEVELS + 1) + at];
    }

    int after(int site) {
        return next[site];
    }
}
