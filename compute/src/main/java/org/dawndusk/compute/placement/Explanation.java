/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Gathers what is lacking at each site, and puts the binding constraints in order. */
final class Explanation {
    private static final Comparator<Reason> LEAST_FIRST = Comparator.comparingDouble(
                    (Reason reason) -> reason.shortfall().severity())
            .thenComparing(reason -> reason.shortfall().constraint())
            .thenComparing(Reason::site);

    /** By constraint: where it binds alone and lacks least. */
    private final TreeMap<String, Reason> alone = new TreeMap<>();
    /** What binds together at the site where the fewest constraints do. */
    private List<Reason> together = List.of();

    void add(String site, List<Shortfall> shortfalls) {
        if (shortfalls.size() == 1) {
            Shortfall shortfall = shortfalls.get(0);
            Reason reason = new Reason(shortfall, site, true);
            alone.merge(shortfall.constraint(), reason, (a, b) -> LEAST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        List<Reason> reasons = shortfalls.stream()
                .map(shortfall -> new Reason(shortfall, site, false))
                .sorted(LEAST_FIRST)
                .toList();
        if (together.isEmpty() || precedes(reasons, together)) {
            together = reasons;
        }
    }

    private static boolean precedes(List<Reason> a, List<Reason> b) {
        if (a.size() != b.size()) {
            return a.size() < b.size();
        }
        int bySeverity = Double.compare(severity(a), severity(b));
        return bySeverity < 0
                || (bySeverity == 0 && a.get(0).site().compareTo(b.get(0).site()) < 0);
    }

    private static double severity(List<Reason> reasons) {
        return reasons.stream()
                .mapToDouble(reason -> reason.shortfall().severity())
                .sum();
    }

    List<Reason> reasons() {
        if (!alone.isEmpty()) {
            return alone.values().stream().sorted(LEAST_FIRST).toList();
        }
        return together.isEmpty()
                ? List.of(new Reason(new Shortfall("sites", "number of sites", 1, 0, "1"), "", false))
                : together;
    }
}
