/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.placement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Reason;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.placement.Unplaced;
import org.jspecify.annotations.Nullable;

/**
 * The JSON forms of jobs, sites and placements. All numbers are in SI units: W, B, bit/s, s.
 *
 * <pre>{@code
 * {"jobs": [{"id": "chat", "accelerators": 8, "memory": 7e10, "power": 6000, "bandwidth": 1e9, "replicas": 4,
 *            "latencyLimits": {"Europe": 0.05}, "allowedJurisdictions": ["US"], "spreadOver": ["plane"]}]}
 * {"sites": [{"id": "sat-1", "accelerators": 32, "memoryPerAccelerator": 8e10, "power": 28e3, "heat": 28e3,
 *             "failureDomains": {"plane": "3"}, "latencies": {"Europe": 0.04, "Asia": null}}]}
 * }</pre>
 */
final class PlacementJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PlacementJson() {}

    static List<Job> jobs(byte[] json) throws IOException {
        List<Job> jobs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Entry.each("jobs", list(json, "jobs"), entry -> {
            Job.Builder job = Job.builder(unique(entry, seen));
            entry.ifNumber("accelerators", job::accelerators);
            entry.ifNumber("memory", job::memory);
            entry.ifNumber("power", job::power);
            entry.ifNumber("heat", job::heat);
            entry.ifNumber("bandwidth", job::bandwidth);
            entry.ifNumber("hostCores", job::hostCores);
            entry.ifNumber("hostMemory", job::hostMemory);
            int replicas = entry.whole("replicas", 1);
            entry.built(() -> job.replicas(replicas));
            job.priority(entry.whole("priority", 0));
            entry.texts("allowedJurisdictions", job::allowJurisdictions);
            entry.texts("deniedJurisdictions", job::denyJurisdictions);
            if (entry.yes("spread")) {
                job.spread();
            }
            entry.texts("spreadOver", job::spreadOver);
            entry.ifText("dataClass", job::dataClass);
            entry.members(
                    "latencyLimits",
                    (region, limits) -> limits.ifNumber(region, limit -> job.latencyLimit(region, limit)));
            jobs.add(entry.built(job::build));
        });
        return jobs;
    }

    static List<Site> sites(byte[] json) throws IOException {
        List<Site> sites = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Entry.each("sites", list(json, "sites"), entry -> {
            String id = unique(entry, seen);
            int accelerators = entry.whole("accelerators", 0);
            Site.Builder site = entry.built(() -> Site.builder(id, accelerators));
            entry.ifNumber("memoryPerAccelerator", site::memoryPerAccelerator);
            entry.ifNumber("power", site::power);
            entry.ifNumber("heat", site::heat);
            entry.ifNumber("downlinkRate", site::downlinkRate);
            entry.ifNumber("hostCores", site::hostCores);
            entry.ifNumber("hostMemory", site::hostMemory);
            entry.ifText("jurisdiction", site::jurisdiction);
            entry.ifText("failureDomain", site::failureDomain);
            entry.members(
                    "failureDomains",
                    (kind, domains) -> domains.ifText(kind, domain -> site.failureDomain(kind, domain)));
            entry.members("latencies", (region, latencies) -> {
                // null: known, but not reached
                site.latency(region, Double.POSITIVE_INFINITY);
                latencies.ifNumber(region, latency -> site.latency(region, latency));
            });
            sites.add(entry.built(site::build));
        });
        return sites;
    }

    /** Reads what runs where, for a plan that changes little of it: the form that {@link #write(Placement)} gives. */
    static Placement placed(byte[] json) throws IOException {
        SortedMap<String, List<String>> placed = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Entry.each("placed", list(json, "placed"), entry -> placed.put(unique(entry, seen), entry.textsOf("sites")));
        return new Placement(placed, List.of(), new TreeMap<>());
    }

    private static String unique(Entry entry, Set<String> seen) {
        String id = entry.name("id");
        if (!seen.add(id)) {
            throw new IllegalArgumentException("id " + Entry.shown(id) + " is there twice, but must be unique");
        }
        return id;
    }

    private static JsonNode list(byte[] json, String name) throws IOException {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new IllegalArgumentException("not JSON" + where + ": " + e.getOriginalMessage(), e);
        }
        if (!tree.has(name)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return tree.get(name);
    }

    static byte[] writeJobs(Collection<Job> jobs) throws IOException {
        ObjectNode tree = MAPPER.createObjectNode();
        ArrayNode list = tree.putArray("jobs");
        jobs.stream().sorted(Comparator.comparing(Job::id)).forEach(job -> {
            ObjectNode node = list.addObject()
                    .put("id", job.id())
                    .put("accelerators", job.accelerators())
                    .put("memory", job.memory())
                    .put("power", job.power())
                    .put("heat", job.heat())
                    .put("bandwidth", job.bandwidth())
                    .put("hostCores", job.hostCores())
                    .put("hostMemory", job.hostMemory())
                    .put("replicas", job.replicas())
                    .put("priority", job.priority())
                    .put("spread", job.spread());
            job.jurisdictions().forEach(node.putArray("allowedJurisdictions")::add);
            job.deniedJurisdictions().forEach(node.putArray("deniedJurisdictions")::add);
            job.spreadOver().forEach(node.putArray("spreadOver")::add);
            if (!job.dataClass().isEmpty()) {
                node.put("dataClass", job.dataClass());
            }
            job.latencyLimits().forEach(node.putObject("latencyLimits")::put);
        });
        return MAPPER.writeValueAsBytes(tree);
    }

    static byte[] writeSites(Collection<Site> sites) throws IOException {
        ObjectNode tree = MAPPER.createObjectNode();
        ArrayNode list = tree.putArray("sites");
        sites.stream().sorted(Comparator.comparing(Site::id)).forEach(site -> {
            ObjectNode node = list.addObject()
                    .put("id", site.id())
                    .put("accelerators", site.accelerators())
                    .put("memoryPerAccelerator", site.memoryPerAccelerator())
                    .put("power", site.power())
                    .put("heat", site.heat())
                    .put("downlinkRate", site.downlinkRate())
                    .put("hostCores", finite(site.hostCores()))
                    .put("hostMemory", finite(site.hostMemory()))
                    .put("failureDomain", site.failureDomain());
            if (!site.jurisdiction().isEmpty()) {
                node.put("jurisdiction", site.jurisdiction());
            }
            new TreeMap<>(site.failureDomains()).forEach(node.putObject("failureDomains")::put);
            ObjectNode latencies = node.putObject("latencies");
            new TreeMap<>(site.latencies())
                    .forEach((region, latency) ->
                            latencies.put(region, latency < Double.POSITIVE_INFINITY ? latency : null));
        });
        return MAPPER.writeValueAsBytes(tree);
    }

    /** Writes what runs where, and what does not and why; an infinite number is null. */
    static byte[] write(Placement placement) throws IOException {
        ObjectNode tree = MAPPER.createObjectNode();
        ArrayNode placed = tree.putArray("placed");
        placement.placed().forEach((job, sites) -> {
            ArrayNode at = placed.addObject().put("id", job).putArray("sites");
            sites.forEach(at::add);
        });
        ArrayNode unplaced = tree.putArray("unplaced");
        for (Unplaced left : placement.unplaced()) {
            ArrayNode reasons = unplaced.addObject()
                    .put("id", left.job())
                    .put("replicas", left.replicas())
                    .put("fitting", left.fitting())
                    .putArray("reasons");
            left.reasons().forEach(reason -> write(reason, reasons.addObject()));
        }
        return MAPPER.writeValueAsBytes(tree);
    }

    private static void write(Reason reason, ObjectNode node) {
        node.put("constraint", reason.shortfall().constraint())
                .put("subject", reason.shortfall().subject())
                .put("site", reason.site())
                .put("alone", reason.alone())
                .put("required", reason.shortfall().required())
                .put("available", finite(reason.shortfall().offered()))
                .put("deficit", finite(reason.shortfall().deficit()))
                .put("unit", reason.shortfall().unit());
    }

    private static @Nullable Double finite(double value) {
        return value < Double.POSITIVE_INFINITY ? Double.valueOf(value) : null;
    }
}
