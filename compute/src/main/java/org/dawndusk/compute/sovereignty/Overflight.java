/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which States a satellite flies over while it processes, by the user's ground track and borders.
 *
 * <p>Time that no passage covers is not given, and a rule refuses it. Immutable and thread-safe.
 *
 * @param from start of the processing [s]
 * @param to its end, after the start [s]
 * @param passages the passages within that time, in any order, none at the same time as another; kept by time
 */
public record Overflight(double from, double to, List<Passage> passages) {
    /**
     * Checks and sorts the passages.
     *
     * @param from start of the processing [s]
     * @param to its end, after the start [s]
     * @param passages the passages within that time, none at the same time as another
     */
    public Overflight {
        Checks.finite("from", from);
        Checks.finite("to", to);
        if (!(to > from)) {
            throw Checks.refused("to", to, "(" + from + ", ∞)");
        }
        passages = passages.stream()
                .sorted(Comparator.comparingDouble(Passage::from))
                .toList();
        double end = from;
        for (Passage passage : passages) {
            if (!(passage.from() >= end)) {
                throw Checks.refused("start of a passage", passage.from(), "[" + end + ", " + to + ")");
            }
            end = passage.to();
        }
        if (!(end <= to)) {
            throw Checks.refused("end of a passage", end, "(" + from + ", " + to + "]");
        }
    }

    /**
     * The passages in which a class may be processed.
     *
     * @param dataClass the class; only its rules on what is overflown count
     * @return the passages, by time
     */
    public List<Passage> allowed(DataClass dataClass) {
        return passages.stream()
                .filter(passage -> dataClass.rules().stream()
                        .filter(rule -> rule.subject() == Subject.OVERFLOWN)
                        .allMatch(rule -> keeps(rule, passage)))
                .toList();
    }

    /**
     * The share of the time in which a class may be processed, which is the duty cycle of who stops elsewhere.
     *
     * @param dataClass the class; only its rules on what is overflown count
     * @return share, 1 for a class without such rules [1]
     */
    public double allowedShare(DataClass dataClass) {
        if (dataClass.rules().stream().noneMatch(rule -> rule.subject() == Subject.OVERFLOWN)) {
            return 1;
        }
        double sum = 0;
        double start = from;
        double end = from;
        // passages that touch are taken together, so that all of the time gives one without rounding
        for (Passage passage : allowed(dataClass)) {
            if (passage.from() != end) {
                sum += end - start;
                start = passage.from();
            }
            end = passage.to();
        }
        return (sum + (end - start)) / (to - from);
    }

    /** What first breaks a rule. */
    Optional<String> broken(Rule rule) {
        List<String> found = new ArrayList<>();
        double end = from;
        for (Passage passage : passages) {
            if (passage.from() > end) {
                found.add(during(Refusal.NOT_GIVEN, end, passage.from()));
            }
            if (!keeps(rule, passage)) {
                String states = String.join(
                        ", ",
                        passage.states().stream()
                                .filter(state -> !rule.accepts(state))
                                .toList());
                found.add(during(states, passage.from(), passage.to()));
            }
            end = passage.to();
        }
        if (end < to) {
            found.add(during(Refusal.NOT_GIVEN, end, to));
        }
        return found.stream().findFirst();
    }

    private static boolean keeps(Rule rule, Passage passage) {
        return passage.states().stream().allMatch(rule::accepts);
    }

    private static String during(String found, double start, double end) {
        return found + " from " + start + " s to " + end + " s";
    }
}
