/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dawndusk.compute.placement.Site;

/**
 * Tables of sites.
 *
 * <p>Columns, of which the first must be there: {@code site}, {@code accelerators [1]} (0 where empty), {@code memory per
 * accelerator [B]}, {@code power [W]}, {@code heat [W]}, {@code downlink [bit/s]}, {@code host cores [1]}, {@code host memory [B]}, {@code jurisdiction}, {@code failure domain},
 * for each further kind {@code failure domain of kind KIND}, and for each region {@code latency to REGION [s]}, where an empty field
 * says that the region is not reached. Else an empty field is as if it were not given. Thread-safe: no state.
 */
public final class SitesCsv {
    private static final Row.Family LATENCY = new Row.Family("latency to ", " [s]");
    private static final Row.Family DOMAIN = new Row.Family("failure domain of kind ", "");
    private static final List<String> COLUMNS = List.of(
            "site",
            "accelerators [1]",
            "memory per accelerator [B]",
            "power [W]",
            "heat [W]",
            "downlink [bit/s]",
            "host cores [1]",
            "host memory [B]",
            "jurisdiction",
            "failure domain");

    private SitesCsv() {}

    /**
     * Reads sites.
     *
     * @param utf8 the whole table
     * @return the sites in the order of the lines
     * @throws IllegalArgumentException that names line, column and value
     */
    public static List<Site> read(byte[] utf8) {
        List<Row> rows = Row.read(utf8, "site", COLUMNS, List.of(DOMAIN, LATENCY));
        Row.unique(rows, "site");
        return rows.stream().map(SitesCsv::site).toList();
    }

    private static Site site(Row row) {
        Site.Builder site = Site.builder(row.name("site"), row.whole("accelerators [1]", 0, 0));
        row.ifNumber("memory per accelerator [B]", site::memoryPerAccelerator);
        row.ifNumber("power [W]", site::power);
        row.ifNumber("heat [W]", site::heat);
        row.ifNumber("downlink [bit/s]", site::downlinkRate);
        row.ifNumber("host cores [1]", site::hostCores);
        row.ifNumber("host memory [B]", site::hostMemory);
        row.ifText("jurisdiction", site::jurisdiction);
        row.ifText("failure domain", site::failureDomain);
        row.each(DOMAIN, (kind, column) -> row.ifText(column, domain -> site.failureDomain(kind, domain)));
        row.each(LATENCY, (region, column) -> {
            site.latency(region, Double.POSITIVE_INFINITY);
            row.ifNumber(column, latency -> site.latency(region, latency));
        });
        return row.built(site::build);
    }

    /**
     * Writes sites by identifier; what is written reads back as the same sites, but that each then knows every region.
     *
     * @param sites the sites
     * @return the table
     */
    public static String write(Collection<Site> sites) {
        TreeSet<String> regions = new TreeSet<>();
        TreeSet<String> kinds = new TreeSet<>();
        for (Site site : sites) {
            regions.addAll(site.latencies().keySet());
            kinds.addAll(site.failureDomains().keySet());
        }
        List<String> header = new ArrayList<>(COLUMNS);
        kinds.forEach(kind -> header.add(DOMAIN.column(kind)));
        regions.forEach(region -> header.add(LATENCY.column(region)));
        StringBuilder csv = new StringBuilder();
        Csv.append(csv, header);
        sites.stream().sorted(Comparator.comparing(Site::id)).forEach(site -> {
            List<String> fields = new ArrayList<>(List.of(
                    site.id(),
                    Integer.toString(site.accelerators()),
                    Csv.number(site.memoryPerAccelerator()),
                    Csv.number(site.power()),
                    Csv.number(site.heat()),
                    Csv.number(site.downlinkRate()),
                    limit(site.hostCores()),
                    limit(site.hostMemory()),
                    site.jurisdiction(),
                    site.failureDomain()));
            kinds.forEach(kind -> fields.add(site.failureDomains().getOrDefault(kind, "")));
            for (String region : regions) {
                double latency = site.latency(region);
                fields.add(latency < Double.POSITIVE_INFINITY ? Csv.number(latency) : "");
            }
            Csv.append(csv, fields);
        });
        return csv.toString();
    }

    /** No limit is an empty field. */
    private static String limit(double value) {
        return value < Double.POSITIVE_INFINITY ? Csv.number(value) : "";
    }
}
