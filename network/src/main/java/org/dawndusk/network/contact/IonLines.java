/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lines of a contact plan in ION's form, as they were read. */
final class IonLines {
    private static final int BITS = 8;
    private static final long NONE = -1;
    private static final int LONGEST_SHOWN = 60;

    /** A span between two nodes, with a rate [byte/s] or a distance [light second]. */
    private record Row(int line, long start, long stop, int from, int to, long value) {}

    private final List<Row> contacts = new ArrayList<>();
    private final Map<Long, List<Row>> ranges = new HashMap<>();
    private int nodes;

    private IonLines() {}

    static IonLines of(List<String> lines) {
        IonLines read = new IonLines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.add(i + 1, line.split("\\s+"));
            }
        }
        return read;
    }

    private void add(int line, String[] fields) {
        String command = fields[0] + (fields.length > 1 ? " " + fields[1].toLowerCase(Locale.ROOT) : "");
        boolean contact = command.equals("a contact");
        if (!contact && !command.equals("a range")) {
            throw refused(line, "command", command, "'a contact' or 'a range'");
        }
        if (fields.length < 7 || fields.length > (contact ? 8 : 7)) {
            throw refused(line, "number of fields", Integer.toString(fields.length), contact ? "7 or 8" : "7");
        }
        long start = time(line, "start time", fields[2], 0);
        long stop = time(line, "stop time", fields[3], start + 1);
        int from = node(line, "first node", fields[4]);
        int to = node(line, "second node", fields[5]);
        long value = whole(line, contact ? "rate" : "distance", fields[6], contact ? 1 : 0);
        if (fields.length == 8 && !isOne(fields[7])) {
            throw refused(line, "confidence", fields[7], "1, since the plan holds no likelihoods");
        }
        nodes = Math.max(nodes, Math.max(from, to) + 1);
        if (from != to) {
            List<Row> rows = contact ? contacts : ranges.computeIfAbsent(key(from, to), pair -> new ArrayList<>());
            rows.add(new Row(line, start, stop, from, to, value));
        }
    }

    private static boolean isOne(String field) {
        return field.matches("1(\\.0*)?");
    }

    private static long time(int line, String field, String value, long least) {
        if (!value.startsWith("+")) {
            throw refused(line, field, value, "seconds since the reference time, such as +60");
        }
        return whole(line, field, value.substring(1), least);
    }

    private static int node(int line, String field, String value) {
        long number = whole(line, field, value, 1);
        if (number > IonContactPlan.MOST_NODES) {
            throw refused(line, field, value, "at most " + IonContactPlan.MOST_NODES);
        }
        return (int) number - 1;
    }

    private static long whole(int line, String field, String value, long least) {
        // eighteen digits fit into a long
        if (!value.matches("[0-9]{1,18}") || Long.parseLong(value) < least) {
            throw refused(line, field, value, "a whole number, " + least + " or more");
        }
        return Long.parseLong(value);
    }

    private static IllegalArgumentException refused(int line, String field, String value, String allowed) {
        String shown = value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
        return new IllegalArgumentException(
                "line " + line + ": " + field + " is \"" + shown + "\", but must be " + allowed);
    }

    ContactPlan plan() {
        refuseOverlaps();
        Map<Long, NavigableMap<Long, Long>> distances = new HashMap<>();
        List<Contact> all = new ArrayList<>();
        for (Row each : contacts) {
            NavigableMap<Long, Long> own = distances.computeIfAbsent(key(each.from, each.to), this::distances);
            all.add(new Contact(
                    each.from, each.to, each.start, each.stop, (double) each.value * BITS, lightTime(each, own)));
        }
        return ContactPlan.of(nodes, all);
    }

    private void refuseOverlaps() {
        List<Row> sorted = new ArrayList<>(contacts);
        sorted.sort(Comparator.comparingLong(Row::start));
        Map<Long, Row> last = new HashMap<>();
        for (Row each : sorted) {
            Row before = last.put(key(each.from, each.to), each);
            if (before != null && before.stop > each.start) {
                throw refused(
                        each.line,
                        "start time",
                        "+" + each.start,
                        "+" + before.stop + " or later, where the contact of line " + before.line + " stops");
            }
        }
    }

    /** How far two nodes are from each other, from each instant at which that changes; {@link #NONE} without a range. */
    private NavigableMap<Long, Long> distances(long pair) {
        int from = (int) (pair >>> 32);
        int to = (int) pair;
        NavigableMap<Long, Long> own = longest(ranges.getOrDefault(pair, List.of()));
        if (to > from) {
            return own;
        }
        // a range from the lower number to the higher also says how long the way back is, where nothing else does
        NavigableMap<Long, Long> implied = longest(ranges.getOrDefault(key(to, from), List.of()));
        NavigableMap<Long, Long> both = new TreeMap<>();
        for (NavigableMap<Long, Long> one : List.of(own, implied)) {
            for (long instant : one.keySet()) {
                long distance = at(own, instant);
                both.put(instant, distance == NONE ? at(implied, instant) : distance);
            }
        }
        return both;
    }

    /** The longest of the ranges that hold, by one passage over their ends. */
    private static NavigableMap<Long, Long> longest(List<Row> rows) {
        NavigableMap<Long, List<Row>> ends = new TreeMap<>();
        for (Row each : rows) {
            ends.computeIfAbsent(each.start, instant -> new ArrayList<>()).add(each);
            ends.computeIfAbsent(each.stop, instant -> new ArrayList<>()).add(each);
        }
        NavigableMap<Long, Integer> holding = new TreeMap<>();
        NavigableMap<Long, Long> steps = new TreeMap<>();
        ends.forEach((instant, changing) -> {
            for (Row each : changing) {
                holding.merge(each.value, each.start == instant ? 1 : -1, (a, b) -> a + b == 0 ? null : a + b);
            }
            steps.put(instant, holding.isEmpty() ? NONE : holding.lastKey());
        });
        return steps;
    }

    private static long at(NavigableMap<Long, Long> steps, long instant) {
        Map.Entry<Long, Long> step = steps.floorEntry(instant);
        return step == null ? NONE : step.getValue();
    }

    /** The longest range within a contact. */
    private static long lightTime(Row contact, NavigableMap<Long, Long> distances) {
        long longest = covered(contact, contact.start, at(distances, contact.start));
        for (Map.Entry<Long, Long> step :
                distances.subMap(contact.start, contact.stop).entrySet()) {
            longest = Math.max(longest, covered(contact, step.getKey(), step.getValue()));
        }
        return longest;
    }

    private static long covered(Row contact, long instant, long distance) {
        if (distance == NONE) {
            throw new IllegalArgumentException("line " + contact.line + ": the contact from node " + (contact.from + 1)
                    + " to " + (contact.to + 1) + " has no range at +" + instant + ", but ranges must cover it");
        }
        return distance;
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }
}
