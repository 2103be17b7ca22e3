/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sites in maintenance, by the time of it within one span. */
final class Blackout implements Constraint {
    private final Map<String, Double> overlaps;
    private final double span;

    private Blackout(Map<String, Double> overlaps, double span) {
        this.overlaps = overlaps;
        this.span = span;
    }

    static Blackout of(Map<String, double[]> windows, double from, double to) {
        if (!(from < to && to - from < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("to", to, "(" + from + ", ∞)");
        }
        Map<String, Double> overlaps = new HashMap<>();
        windows.forEach((site, instants) -> {
            double overlap = overlap(site, instants, from, to);
            if (overlap > 0) {
                overlaps.put(site, overlap);
            }
        });
        return new Blackout(overlaps, to - from);
    }

    private static double overlap(String site, double[] instants, double from, double to) {
        if (instants.length % 2 != 0) {
            throw Checks.refused("number of instants of site " + site, instants.length, "{0, 2, 4, ...}");
        }
        double sum = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < instants.length; i++) {
            if (!(instants[i] > last && instants[i] < Double.POSITIVE_INFINITY)) {
                throw Checks.refused("instant " + i + " of site " + site, instants[i], "(" + last + ", ∞)");
            }
            if (i % 2 == 1) {
                sum += Math.max(0, Math.min(to, instants[i]) - Math.max(from, last));
            }
            last = instants[i];
        }
        return Math.min(sum, to - from);
    }

    @Override
    public Optional<Shortfall> check(Job job, Headroom headroom) {
        Double overlap = overlaps.get(headroom.site().id());
        return overlap == null
                ? Optional.empty()
                : Optional.of(new Shortfall("maintenance", "time free of maintenance", span, span - overlap, "s"));
    }
}
