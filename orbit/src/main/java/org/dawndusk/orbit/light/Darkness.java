/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** The time that the Sun is hidden, its partly hidden disc counted by the hidden part: in all and in the worst orbit. */
final class Darkness implements SeriesPassages.Observer {

    /** Over a short arc the depth is nearly linear and the hidden part odd about its middle: half of it counts. */
    private static final GaussIntegrator SHORT = new GaussIntegratorFactory().legendre(2);

    private static final GaussIntegrator LONG = new GaussIntegratorFactory().legendre(8);
    private static final double SHORT_ARC = 20;

    private final SeriesShadow shadow;
    private final double period;
    private double total;
    private double worst;
    private double lastExit = Double.NaN;

    Darkness(SeriesShadow shadow, double period) {
        this.shadow = shadow;
        this.period = period;
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
            entry = umbraFrom - partial(from, umbraFrom);
            exit = umbraTo + partial(umbraTo, to);
            total += exit - entry;
            worst = Math.max(worst, exit - entry);
        }
        if (period > entry - lastExit) {
            // a period that begins in the last umbra and ends in this one is dark but for the light between them
            worst = Math.max(worst, period - (entry - lastExit));
        }
        lastExit = exit;
    }

    private double partial(double from, double to) {
        GaussIntegrator rule = to - from < SHORT_ARC ? SHORT : LONG;
        double half = 0.5 * (to - from);
        double sum = 0;
        for (int i = 0; i < rule.getNumberOfPoints(); i++) {
            double depth = shadow.depth(from + half * (1 + rule.getPoint(i)));
            sum += rule.getWeight(i) * (1 - EarthShadow.visible(depth));
        }
        return sum * half;
    }
}
