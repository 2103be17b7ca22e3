/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The links in the course of one call: their rates, and until when each is taken. */
final class Transfers {
    private final Links links;
    private final Map<List<String>, Profile> rates = new HashMap<>();
    private final Map<List<String>, Double> booked;

    /**
     * A transfer that could be booked.
     *
     * @param start when its turn comes
     * @param end when the last bit has gone
     * @param peak the greatest rate meanwhile
     */
    record Slot(double start, double end, double peak) {}

    /** Takes one piece of a transfer. */
    @FunctionalInterface
    interface Piece {
        void of(double start, double end, double rate);
    }

    Transfers(Links links, Map<List<String>, Double> booked) {
        this.links = links;
        this.booked = new HashMap<>(booked);
    }

    Map<List<String>, Double> booked() {
        return booked;
    }

    private Profile rate(SiteLoad from, SiteLoad to) {
        return rates.computeIfAbsent(List.of(from.id(), to.id()), unused -> links.rate(from.id(), to.id()));
    }

    /** The transfer of some bits that are ready at a time; null if it does not end in time. */
    @Nullable
    Slot slot(SiteLoad from, SiteLoad to, double ready, double bits, double latest) {
        double start = Math.max(ready, booked.getOrDefault(List.of(from.id(), to.id()), ready));
        Profile rate = rate(from, to);
        double left = bits;
        double time = start;
        double peak = 0;
        for (int piece = rate.piece(start); time <= latest; piece++) {
            double level = rate.level(piece);
            peak = Math.max(peak, level);
            double end = rate.end(piece);
            if (level > 0 && left / level <= end - time) {
                double last = time + left / level;
                return last <= latest ? new Slot(start, last, peak) : null;
            }
            if (end == Double.POSITIVE_INFINITY) {
                return null;
            }
            left -= level * (end - time);
            time = end;
        }
        return null;
    }

    void book(SiteLoad from, SiteLoad to, double until) {
        booked.put(List.of(from.id(), to.id()), until);
    }

    /** Goes through the rates of a span. */
    void pieces(SiteLoad from, SiteLoad to, double start, double end, Piece piece) {
        Profile rate = rate(from, to);
        double time = start;
        for (int at = rate.piece(start); time < end; at++) {
            double next = Math.min(end, rate.end(at));
            piece.of(time, next, rate.level(at));
            time = next;
        }
    }
}
