/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The lines of a contact plan in ION's form, as they were read. */
final class IonLines {
    private static final int BITS = 8;
    private static final long NONE = -1;

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
        if (number >= Integer.MAX_VALUE) {
            throw refused(line, field, value, "less than " + Integer.MAX_VALUE);
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
        return new IllegalArgumentException(
                "line " + line + ": " + field + " is \"" + value + "\", but must be " + allowed);
    }

    ContactPlan plan() {
        List<Contact> all = new ArrayList<>();
        for (Row each : contacts) {
            all.add(new Contact(
                    each.from, each.to, each.start, each.stop, (double) each.value * BITS, lightTime(each)));
        }
        return ContactPlan.of(nodes, all);
    }

    /** The longest range within a contact. */
    private double lightTime(Row contact) {
        List<Row> own = ranges.getOrDefault(key(contact.from, contact.to), List.of());
        // a range from the lower number to the higher also says how long the way back is, where nothing else does
        List<Row> implied =
                contact.to < contact.from ? ranges.getOrDefault(key(contact.to, contact.from), List.of()) : List.of();
        NavigableSet<Long> changes = new TreeSet<>(Set.of(contact.start));
        for (List<Row> rows : List.of(own, implied)) {
            for (Row each : rows) {
                changes.add(each.start);
                changes.add(each.stop);
            }
        }
        long longest = 0;
        for (long instant : changes.subSet(contact.start, contact.stop)) {
            long distance = holding(own, instant);
            distance = distance == NONE ? holding(implied, instant) : distance;
            if (distance == NONE) {
                throw new IllegalArgumentException("line " + contact.line + ": the contact from node "
                        + (contact.from + 1) + " to " + (contact.to + 1) + " has no range at +" + instant
                        + ", but ranges must cover it");
            }
            longest = Math.max(longest, distance);
        }
        return longest;
    }

    /** The longest of the ranges that hold at an instant. */
    private static long holding(List<Row> rows, long instant) {
        long longest = NONE;
        for (Row each : rows) {
            if (each.start <= instant && instant < each.stop) {
                longest = Math.max(longest, each.value);
            }
        }
        return longest;
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }
}
