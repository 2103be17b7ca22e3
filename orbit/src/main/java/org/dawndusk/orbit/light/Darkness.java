/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** The time that the Sun is hidden, its partly hidden disc counted by the hidden part: in all and in the worst orbit. */
final class Darkness implements SeriesPassages.Observer {

    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(8);
    /** Arcs of no more than this are parabolas in time [s]. */
    private static final double SHORT_ARC = 20;

    private final SeriesShadow shadow;
    private final double period;
    private final double start;
    private final double end;
    private double total;
    private double worst;
    private double lastExit = Double.NaN;

    Darkness(SeriesShadow shadow, double period, double start, double end) {
        this.shadow = shadow;
        this.period = period;
        this.start = start;
        this.end = end;
    }

    double total() {
        return total;
    }

    double worstOrbit() {
        return worst;
    }

    @Override
    public void passage(double middle, double from, double umbraFrom, double umbraTo, double to) {
        // where sudden edges would leave the same darkness
        double entry;
        double exit;
        if (Double.isNaN(umbraFrom)) {
            double hidden = partial(from, to);
            total += hidden;
            worst = Math.max(worst, hidden);
            // the darker end of a passage that the span cuts is at the cut; of a grazing one this makes too little
            entry = to - hidden;
            exit = from + hidden;
        } else {
            entry = umbraFrom - edge(from, umbraFrom);
            exit = umbraTo + edge(umbraTo, to);
            total += exit - entry;
            worst = Math.max(worst, exit - entry);
        }
        if (period > entry - lastExit) {
            // a period that begins in the last umbra and ends in this one is dark but for the light between them
            worst = Math.max(worst, period - (entry - lastExit));
        }
        lastExit = exit;
    }

    /**
     * The hidden time between first and second contact. Where the depth is x + c (1 - x²) over the arc's x from -1 to 1,
     * the mean of the hidden part is 1/2 - 3 c/8 to the first order of the bend c, which is the depth in the middle.
     */
    private double edge(double from, double to) {
        boolean whole = from > start && to < end;
        if (!whole || to - from > SHORT_ARC) {
            return partial(from, to);
        }
        return (to - from) * (0.5 - 0.375 * shadow.depth(0.5 * (from + to)));
    }

    private double partial(double from, double to) {
        double half = 0.5 * (to - from);
        double sum = 0;
        for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
            double depth = shadow.depth(from + half * (1 + RULE.getPoint(i)));
            sum += RULE.getWeight(i) * (1 - EarthShadow.visible(depth));
        }
        return sum * half;
    }
}
