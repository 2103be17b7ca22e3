/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import org.jspecify.annotations.Nullable;

/** The two sites that jobs of one kind fit best: least slack first, then the identifier. */
final class Candidates {
    private final Job job;
    private @Nullable Headroom best;
    private @Nullable Headroom second;
    private double bestSlack;
    private double secondSlack;

    Candidates(Job job) {
        this.job = job;
    }

    void consider(Headroom headroom) {
        double slack = headroom.slackAfter(job);
        if (best == null || precedes(slack, headroom, bestSlack, best)) {
            second = best;
            secondSlack = bestSlack;
            best = headroom;
            bestSlack = slack;
        } else if (second == null || precedes(slack, headroom, secondSlack, second)) {
            second = headroom;
            secondSlack = slack;
        }
    }

    private static boolean precedes(double slack, Headroom headroom, double otherSlack, Headroom other) {
        return slack < otherSlack
                || (slack == otherSlack
                        && headroom.site().id().compareTo(other.site().id()) < 0);
    }

    @Nullable
    Headroom best() {
        return best;
    }

    /** What the loss of the best site would cost; infinite where it is the only one. */
    double regret() {
        return second == null ? Double.POSITIVE_INFINITY : secondSlack - bestSlack;
    }

    boolean rests(String site) {
        return is(best, site) || is(second, site);
    }

    private static boolean is(@Nullable Headroom headroom, String site) {
        return headroom != null && headroom.site().id().equals(site);
    }
}
