/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.horizon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dawndusk.compute.horizon.Throttle;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.online.GpuTrace;
import org.dawndusk.compute.online.Request;
import org.dawndusk.compute.placement.Job;

/** Jobs in time from a table with the columns of the Alibaba GPU trace of 2023. */
final class TraceJobs {
    /** An accelerator of 700 W with its share of the host. */
    private static final double POWER = 800;

    private static final double MEMORY = 40e9;
    private static final double CHECKPOINT = 40e9;
    /** How long a latency-sensitive request may wait. */
    private static final double PATIENCE = 300;

    private TraceJobs() {}

    /** The jobs, requests without an accelerator passed over, with all times divided by a speed. */
    static List<TimedJob> read(String csv, double speed) {
        Map<String, String[]> times = new HashMap<>();
        List<String> lines = csv.lines().toList();
        List<String> columns = Arrays.asList(lines.get(0).split(",", -1));
        int name = column(columns, "name");
        int last = Math.max(column(columns, "qos"), column(columns, "deletion_time"));
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            if (fields.length <= last) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " has " + fields.length + " fields, but must have " + columns.size());
            }
            times.put(fields[name], fields);
        }
        List<TimedJob> jobs = new ArrayList<>();
        for (Request request : GpuTrace.requests(csv)) {
            String[] fields = times.getOrDefault(request.id(), new String[0]);
            double created = Double.parseDouble(fields[column(columns, "creation_time")]) / speed;
            double deleted = Double.parseDouble(fields[column(columns, "deletion_time")]) / speed;
            if (request.accelerators() > 0 && deleted > created) {
                jobs.add(job(request, fields[column(columns, "qos")], created, deleted - created));
            }
        }
        return jobs;
    }

    private static int column(List<String> columns, String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("line 1: column " + name + " is missing among " + columns);
        }
        return at;
    }

    private static TimedJob job(Request request, String quality, double release, double work) {
        double accelerators = request.accelerators() * request.milli() / 1000.0;
        boolean urgent = quality.equals("LS") || quality.equals("Guaranteed");
        Job needs = Job.builder(request.id())
                .accelerators(accelerators)
                .memory(MEMORY * request.milli() / 1000.0)
                .power(POWER * accelerators)
                .priority(urgent ? 1 : 0)
                .build();
        TimedJob.Builder job = TimedJob.builder(needs)
                .release(release)
                .work(work)
                .checkpoint(CHECKPOINT * accelerators)
                .throttle(new Throttle(0.5, 0.2, 2));
        if (urgent) {
            job.latestStart(release + PATIENCE);
        }
        if (quality.equals("Guaranteed")) {
            job.notPreemptible();
        }
        return job.build();
    }
}
