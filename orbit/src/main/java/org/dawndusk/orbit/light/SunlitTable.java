/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.Arrays;
import org.dawndusk.orbit.Intervals;
import org.jspecify.annotations.Nullable;

/** Sunlit fraction over a span as a row of stretches: lit, partly lit, dark. Immutable. */
final class SunlitTable {

    /** Makes the arc between two contacts; called for one after the other in ascending order. */
    @FunctionalInterface
    interface ArcFactory {
        PartialArc between(double from, double to);
    }

    private final double start;
    private final double end;
    private double[] starts = new double[16];
    private boolean[] lit = new boolean[16];
    private @Nullable PartialArc[] arcs = new PartialArc[16];
    private int count;
    private final double[] sunlitBefore;

    SunlitTable(double start, double end, Intervals umbra, Intervals penumbra, ArcFactory arcFactory) {
        this.start = start;
        this.end = end;
        double t = start;
        int u = 0;
        for (int p = 0; p < penumbra.count(); p++) {
            t = append(t, penumbra.start(p), true, null);
            for (; u < umbra.count() && umbra.start(u) < penumbra.end(p); u++) {
                t = appendArc(t, umbra.start(u), arcFactory);
                t = append(t, umbra.end(u), false, null);
            }
            t = appendArc(t, penumbra.end(p), arcFactory);
        }
        append(t, end, true, null);
        starts = Arrays.copyOf(starts, count);
        sunlitBefore = new double[count];
        for (int i = 1; i < count; i++) {
            sunlitBefore[i] = sunlitBefore[i - 1] + sunlitWithin(i - 1, starts[i]);
        }
    }

    private double appendArc(double from, double to, ArcFactory arcFactory) {
        return to > from ? append(from, to, false, arcFactory.between(from, to)) : from;
    }

    private double append(double from, double to, boolean isLit, @Nullable PartialArc arc) {
        if (!(to > from)) {
            return from;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            lit = Arrays.copyOf(lit, 2 * count);
            arcs = Arrays.copyOf(arcs, 2 * count);
        }
        starts[count] = from;
        lit[count] = isLit;
        arcs[count++] = arc;
        return to;
    }

    double[] switchingInstants() {
        return Arrays.copyOfRange(starts, 1, count);
    }

    double sunlitFraction(double t) {
        int i = stretch("t", t);
        PartialArc arc = arcs[i];
        return arc != null ? arc.sunlitFraction(t) : lit[i] ? 1 : 0;
    }

    double sunlitTime(double from, double to) {
        int first = stretch("from", from);
        int last = stretch("to", to);
        return sunlitBefore[last] + sunlitWithin(last, to) - sunlitBefore[first] - sunlitWithin(first, from);
    }

    private double sunlitWithin(int stretch, double until) {
        PartialArc arc = arcs[stretch];
        return arc != null ? arc.sunlitTime(until) : lit[stretch] ? until - starts[stretch] : 0;
    }

    private int stretch(String name, double t) {
        Checks.between(name, t, start, end);
        int found = Arrays.binarySearch(starts, t);
        return found >= 0 ? found : -found - 2;
    }
}
