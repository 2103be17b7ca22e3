/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.Arrays;
import org.dawndusk.orbit.Intervals;

/**
 * All passages of one satellite through umbra and penumbra over a span, by the roots of its depth in each revolution.
 *
 * <p>In a revolution the depth has one minimum, near the point farthest from the Sun. Where that point lies outside the
 * umbra and not far above the penumbra's depth the minimum is searched for, so that grazing eclipses are neither lost nor
 * made up; outwards from it each contact is the only root. What a contact's place in the revolution was twice before
 * foretells it, so that most cost one or two evaluations.
 */
final class SeriesPassages {

    private static final double PENUMBRA = 1;
    private static final double UMBRA = -1;
    /** How far the depth at the point farthest from the Sun may lie above its minimum, generously. */
    private static final double GRAZING = 1;
    /** The step after which a contact is taken: what then remains is the slope's error times this, below a millisecond [s]. */
    private static final double STEP_TOLERANCE = 1e-3;

    private static final int MAX_ITERATIONS = 100;

    private final SeriesShadow shadow;
    private final double start;
    private final double end;
    private final double period;
    private final Growing penumbra = new Growing();
    private final Growing umbra = new Growing();
    private final Contact[] contacts = {new Contact(), new Contact(), new Contact(), new Contact()};
    private double leastDepth = Double.POSITIVE_INFINITY;

    /** What a season makes of a passage while its revolution is at hand. */
    @FunctionalInterface
    interface Observer {

        /** Bounds are cut by the span; without an umbra its bounds are NaN. */
        void passage(double middle, double from, double umbraFrom, double umbraTo, double to);
    }

    /** Bounds in ascending order. */
    private static final class Growing {

        private double[] starts = new double[64];
        private double[] ends = new double[64];
        private int count;

        void add(double from, double to) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            starts[count] = from;
            ends[count++] = to;
        }

        Intervals intervals() {
            return Intervals.of(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        }
    }

    /** Where one of the four contacts was, counted from the middle of its revolution. */
    private static final class Contact {

        private double last = Double.NaN;
        private double beforeLast = Double.NaN;
        private double slope = Double.NaN;

        double forecast() {
            return Double.isNaN(beforeLast) ? last : 2 * last - beforeLast;
        }

        void found(double offset) {
            beforeLast = last;
            last = offset;
        }

        void lost() {
            last = Double.NaN;
            beforeLast = Double.NaN;
            slope = Double.NaN;
        }
    }

    SeriesPassages(SeriesShadow shadow, double period, double start, double end, Observer observer) {
        this.shadow = shadow;
        this.start = start;
        this.end = end;
        this.period = period;
        double guess = start - period;
        while (guess - period < end) {
            double middle = shadow.farthestFromSun(guess);
            if (Double.isNaN(middle)) {
                lost(0);
            } else {
                revolution(middle, observer);
                guess = middle;
            }
            guess += period;
        }
    }

    Intervals penumbra() {
        return penumbra.intervals();
    }

    Intervals umbra() {
        return umbra.intervals();
    }

    /** The least depth of all revolutions that meet the span; above the penumbra's only to within the search's margin. */
    double leastDepth() {
        return leastDepth;
    }

    private void lost(int from) {
        for (int i = from; i < 4; i++) {
            contacts[i].lost();
        }
    }

    private void revolution(double farthest, Observer observer) {
        double bottom = farthest;
        double depth = shadow.depth(bottom);
        if (depth >= UMBRA && depth < PENUMBRA + GRAZING) {
            bottom = minimum(farthest, depth);
            depth = shadow.depth(bottom);
        }
        if (bottom >= start && bottom <= end) {
            leastDepth = Math.min(leastDepth, depth);
        }
        if (!(depth < PENUMBRA)) {
            lost(0);
            return;
        }
        double from = contact(0, PENUMBRA, farthest, bottom, bottom - period / 2);
        double to = contact(1, PENUMBRA, farthest, bottom, bottom + period / 2);
        double umbraFrom = Double.NaN;
        double umbraTo = Double.NaN;
        if (depth < UMBRA) {
            umbraFrom = contact(2, UMBRA, farthest, bottom, from);
            umbraTo = contact(3, UMBRA, farthest, bottom, to);
        } else {
            lost(2);
        }
        report(bottom, from, umbraFrom, umbraTo, to, observer);
    }

    private void report(double middle, double from, double umbraFrom, double umbraTo, double to, Observer observer) {
        if (!(to > start && from < end)) {
            return;
        }
        double cutFrom = Math.max(start, from);
        double cutTo = Math.min(end, to);
        penumbra.add(cutFrom, cutTo);
        if (umbraTo > start && umbraFrom < end) {
            double cutUmbraFrom = Math.max(start, umbraFrom);
            double cutUmbraTo = Math.min(end, umbraTo);
            umbra.add(cutUmbraFrom, cutUmbraTo);
            observer.passage(middle, cutFrom, cutUmbraFrom, cutUmbraTo, cutTo);
        } else {
            observer.passage(middle, cutFrom, Double.NaN, Double.NaN, cutTo);
        }
    }

    /**
     * The minimum near the point farthest from the Sun: the vertex of a parabola, above the minimum by less than a millionth
     * of depth up to the geostationary orbit.
     */
    private double minimum(double farthest, double depth) {
        double h = period / 200;
        double before = shadow.depth(farthest - h);
        double after = shadow.depth(farthest + h);
        double curvature = before - 2 * depth + after;
        double step = 0.5 * h * (before - after) / curvature;
        return curvature > 0 && Math.abs(step) < period / 16 ? farthest + step : farthest;
    }

    /** The root of depth - level between a place where it is negative and one where it is positive. */
    private double contact(int which, double level, double middle, double inside, double outside) {
        Contact known = contacts[which];
        double deep = inside;
        double light = outside;
        double t = within(middle + known.forecast(), deep, light);
        double slope = known.slope;
        double lastT = Double.NaN;
        double lastValue = Double.NaN;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double value = shadow.depth(t) - level;
            if (value < 0) {
                deep = t;
            } else {
                light = t;
            }
            if (i > 0 && value != lastValue) {
                slope = (value - lastValue) / (t - lastT);
            }
            double next = within(t - value / slope, deep, light);
            if (Math.abs(next - t) < STEP_TOLERANCE) {
                known.slope = slope;
                known.found(next - middle);
                return next;
            }
            lastT = t;
            lastValue = value;
            t = next;
        }
        throw new IllegalStateException("no contact was found between " + inside + " and " + outside + " s");
    }

    /**
     * A forecast that lies between the bounds or on one, where an instant that was a root stays, else their middle; a
     * forecast that is not a number is none.
     */
    private static double within(double forecast, double deep, double light) {
        boolean between = forecast >= Math.min(deep, light) && forecast <= Math.max(deep, light);
        return between ? forecast : 0.5 * (deep + light);
    }
}
