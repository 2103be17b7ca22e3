/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dawndusk.compute.placement.Job;

/**
 * Tables of jobs.
 *
 * <p>Columns, of which the first must be there: {@code job}, {@code accelerators [1]}, {@code memory [B]} on each accelerator,
 * {@code power [W]}, {@code heat [W]}, {@code bandwidth [bit/s]}, {@code host cores [1]}, {@code host memory [B]} (all of one replica), {@code replicas [1]}, {@code priority [1]},
 * {@code allowed jurisdictions} and {@code denied jurisdictions} (codes separated by bars), {@code spread} ({@code yes} or {@code
 * no}), {@code spread over} (kinds of failure domains separated by bars), {@code data class}, and for each region {@code latency to
 * REGION [s]}, the longest that the job bears. An empty field is as if it were not given. Thread-safe: no state.
 */
public final class JobsCsv {
    private static final Row.Family LATENCY = new Row.Family("latency to ", " [s]");
    private static final List<String> COLUMNS = List.of(
            "job",
            "accelerators [1]",
            "memory [B]",
            "power [W]",
            "heat [W]",
            "bandwidth [bit/s]",
            "host cores [1]",
            "host memory [B]",
            "replicas [1]",
            "priority [1]",
            "allowed jurisdictions",
            "denied jurisdictions",
            "spread",
            "spread over",
            "data class");

    private JobsCsv() {}

    /**
     * Reads jobs.
     *
     * @param utf8 the whole table
     * @return the jobs in the order of the lines
     * @throws IllegalArgumentException that names line, column and value
     */
    public static List<Job> read(byte[] utf8) {
        List<Row> rows = Row.read(utf8, "job", COLUMNS, List.of(LATENCY));
        Row.unique(rows, "job");
        return rows.stream().map(JobsCsv::job).toList();
    }

    private static Job job(Row row) {
        Job.Builder job = Job.builder(row.name("job"));
        row.ifNumber("accelerators [1]", job::accelerators);
        row.ifNumber("memory [B]", job::memory);
        row.ifNumber("power [W]", job::power);
        row.ifNumber("heat [W]", job::heat);
        row.ifNumber("bandwidth [bit/s]", job::bandwidth);
        row.ifNumber("host cores [1]", job::hostCores);
        row.ifNumber("host memory [B]", job::hostMemory);
        row.ifWhole("replicas [1]", job::replicas);
        row.ifWhole("priority [1]", job::priority);
        row.ifNames("allowed jurisdictions", job::allowJurisdictions);
        row.ifNames("denied jurisdictions", job::denyJurisdictions);
        if (row.yes("spread")) {
            job.spread();
        }
        row.ifNames("spread over", job::spreadOver);
        row.ifText("data class", job::dataClass);
        row.each(LATENCY, (region, column) -> row.ifNumber(column, limit -> job.latencyLimit(region, limit)));
        return row.built(job::build);
    }

    /**
     * Writes jobs by identifier; what is written reads back as the same jobs.
     *
     * @param jobs the jobs
     * @return the table
     */
    public static String write(Collection<Job> jobs) {
        TreeSet<String> regions = new TreeSet<>();
        jobs.forEach(job -> regions.addAll(job.latencyLimits().keySet()));
        List<String> header = new ArrayList<>(COLUMNS);
        regions.forEach(region -> header.add(LATENCY.column(region)));
        StringBuilder csv = new StringBuilder();
        Csv.append(csv, header);
        jobs.stream().sorted(Comparator.comparing(Job::id)).forEach(job -> {
            List<String> fields = new ArrayList<>(List.of(
                    job.id(),
                    Csv.number(job.accelerators()),
                    Csv.number(job.memory()),
                    Csv.number(job.power()),
                    Csv.number(job.heat()),
                    Csv.number(job.bandwidth()),
                    Csv.number(job.hostCores()),
                    Csv.number(job.hostMemory()),
                    Integer.toString(job.replicas()),
                    Integer.toString(job.priority())));
            fields.add(Row.names(job.jurisdictions()));
            fields.add(Row.names(job.deniedJurisdictions()));
            fields.add(job.spread() ? "yes" : "no");
            fields.add(Row.names(job.spreadOver()));
            fields.add(job.dataClass());
            Map<String, Double> limits = job.latencyLimits();
            for (String region : regions) {
                Double limit = limits.get(region);
                fields.add(limit == null ? "" : Csv.number(limit));
            }
            Csv.append(csv, fields);
        });
        return csv.toString();
    }
}
