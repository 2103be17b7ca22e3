/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Reason;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Unplaced;

/** Tables of what runs where, and of what was left out and why. Thread-safe: no state. */
public final class PlacementCsv {
    private static final List<String> PLACED = List.of("job", "replica [1]", "site");
    private static final List<String> UNPLACED = List.of(
            "job",
            "replicas [1]",
            "fitting replicas [1]",
            "rank [1]",
            "reason",
            "subject",
            "site",
            "alone",
            "required",
            "available",
            "deficit",
            "unit");

    private PlacementCsv() {}

    /**
     * Writes what runs where.
     *
     * @param placement the placement
     * @return a table of {@code job}, {@code replica [1]} (from 1) and {@code site}, by job and replica
     */
    public static String placed(Placement placement) {
        StringBuilder csv = new StringBuilder();
        Csv.append(csv, PLACED);
        placement.placed().forEach((job, sites) -> {
            for (int i = 0; i < sites.size(); i++) {
                Csv.append(csv, List.of(job, Integer.toString(i + 1), sites.get(i)));
            }
        });
        return csv.toString();
    }

    /**
     * Writes what was left out and why: a line for each reason, the first to be relaxed first.
     *
     * @param placement the placement
     * @return a table of {@code job}, {@code replicas [1]}, {@code fitting replicas [1]}, {@code rank [1]} of the reason (from 1),
     *     {@code reason} (name of the constraint), {@code subject} (what is compared), {@code site}, {@code alone} ({@code yes} or
     *     {@code no}), {@code required}, {@code available} and {@code deficit} in the {@code unit} of the line
     */
    public static String unplaced(Placement placement) {
        StringBuilder csv = new StringBuilder();
        Csv.append(csv, UNPLACED);
        for (Unplaced left : placement.unplaced()) {
            for (int i = 0; i < left.reasons().size(); i++) {
                Reason reason = left.reasons().get(i);
                Shortfall shortfall = reason.shortfall();
                Csv.append(
                        csv,
                        List.of(
                                left.job(),
                                Integer.toString(left.replicas()),
                                Integer.toString(left.fitting()),
                                Integer.toString(i + 1),
                                shortfall.constraint(),
                                shortfall.subject(),
                                reason.site(),
                                reason.alone() ? "yes" : "no",
                                Csv.number(shortfall.required()),
                                Csv.number(shortfall.offered()),
                                Csv.number(shortfall.deficit()),
                                shortfall.unit()));
            }
        }
        return csv.toString();
    }

    /**
     * Reads what runs where, for a plan that changes little of it.
     *
     * @param utf8 a table of {@code job}, {@code replica [1]} and {@code site}; the replicas of a job count from 1 without gaps
     * @return a placement without reasons and headroom
     * @throws IllegalArgumentException that names line, column and value
     */
    public static Placement readPlaced(byte[] utf8) {
        SortedMap<String, TreeMap<Integer, String>> sites = new TreeMap<>();
        for (Row row : Row.read(utf8, "job", PLACED, List.of())) {
            TreeMap<Integer, String> replicas = sites.computeIfAbsent(row.name("job"), unused -> new TreeMap<>());
            row.name("replica [1]");
            int replica = row.whole("replica [1]", 1, 1);
            if (replicas.putIfAbsent(replica, row.name("site")) != null) {
                throw row.refused("replica [1]", "those that job " + row.text("job") + " does not have yet");
            }
        }
        SortedMap<String, List<String>> placed = new TreeMap<>();
        sites.forEach((job, replicas) -> {
            if (replicas.firstKey() != 1 || replicas.lastKey() != replicas.size()) {
                throw new IllegalArgumentException("replicas of job " + job + " are " + replicas.keySet()
                        + ", but must count from 1 without gaps");
            }
            placed.put(job, new ArrayList<>(replicas.values()));
        });
        return new Placement(placed, List.of(), new TreeMap<>());
    }
}
