/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import java.util.Arrays;

/** The spans of one contact that are taken, in order, without overlap. */
final class Bookings {
    private double[] starts = new double[4];
    private double[] ends = new double[4];
    private int count;
    private double taken;

    /**
     * The earliest instant from which the contact is free for so long, infinite where there is none. Asked later, never
     * answers earlier: this is what makes the search exact.
     */
    double firstFit(Contact contact, double from, double duration) {
        double start = Math.max(from, contact.start());
        for (int i = 0; i < count && !fits(start, duration, starts[i]); i++) {
            start = Math.max(start, ends[i]);
        }
        return fits(start, duration, contact.end()) ? start : Double.POSITIVE_INFINITY;
    }

    private static boolean fits(double start, double duration, double end) {
        // at the very end nothing begins, not even a bundle without a bit
        return start < end && start + duration <= end;
    }

    boolean isFree(Contact contact, double start, double end) {
        return start >= contact.start() && end <= contact.end() && gap(start, end) >= 0;
    }

    void take(double start, double end) {
        taken += end - start;
        int place = gap(start, end);
        boolean joinsBefore = place > 0 && ends[place - 1] == start;
        boolean joinsNext = place < count && starts[place] == end;
        if (joinsBefore && joinsNext) {
            ends[place - 1] = ends[place];
            remove(place);
        } else if (joinsBefore) {
            ends[place - 1] = end;
        } else if (joinsNext) {
            starts[place] = start;
        } else {
            insert(place, start, end);
        }
    }

    private void remove(int place) {
        System.arraycopy(starts, place + 1, starts, place, count - place - 1);
        System.arraycopy(ends, place + 1, ends, place, count - place - 1);
        count--;
    }

    private void insert(int place, double start, double end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(starts, place, starts, place + 1, count - place);
        System.arraycopy(ends, place, ends, place + 1, count - place);
        starts[place] = start;
        ends[place] = end;
        count++;
    }

    double taken() {
        return taken;
    }

    /** Before which booking the span fits, -1 where it overlaps one. */
    private int gap(double start, double end) {
        int place = 0;
        while (place < count && ends[place] <= start) {
            place++;
        }
        return place == count || end <= starts[place] ? place : -1;
    }
}
