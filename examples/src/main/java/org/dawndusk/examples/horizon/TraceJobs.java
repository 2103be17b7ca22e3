/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.horizon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final int LONGEST_SHOWN = 60;

    private TraceJobs() {}

    /** The jobs, requests without an accelerator passed over, with all times divided by a speed. */
    static List<TimedJob> read(String csv, double speed) {
        if (!(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("speed is " + speed + ", but must be in (0, ∞)");
        }
        String[] lines = csv.split("\r?\n", -1);
        List<String> columns = Arrays.asList(lines[0].split(",", -1));
        int name = column(columns, "name");
        int quality = column(columns, "qos");
        int creation = column(columns, "creation_time");
        int deletion = column(columns, "deletion_time");
        int last = Math.max(Math.max(name, quality), Math.max(creation, deletion));
        Map<String, Integer> lineOf = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] fields = lines[i].split(",", -1);
            if (lines[i].isEmpty()) {
                continue;
            }
            if (fields.length <= last) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " has " + fields.length + " fields, but must have " + columns.size());
            }
            lineOf.put(fields[name], i);
        }
        List<TimedJob> jobs = new ArrayList<>();
        for (Request request : GpuTrace.requests(csv)) {
            int line = Objects.requireNonNull(lineOf.get(request.id()), "line");
            String[] fields = lines[line].split(",", -1);
            double created = seconds(line + 1, "creation_time", fields[creation]) / speed;
            double deleted = seconds(line + 1, "deletion_time", fields[deletion]) / speed;
            if (request.accelerators() > 0 && deleted > created) {
                try {
                    jobs.add(job(request, fields[quality], created, deleted - created));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + (line + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return jobs;
    }

    private static double seconds(int line, String column, String field) {
        if (!field.matches("[0-9]{1,15}(\\.[0-9]{0,15})?")) {
            throw new IllegalArgumentException(
                    "line " + line + ": " + column + " is " + shown(field) + ", but must be a number of seconds");
        }
        return Double.parseDouble(field);
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
    }

    private static int column(List<String> columns, String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "line 1: column " + name + " is missing among " + shown(columns.toString()));
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
