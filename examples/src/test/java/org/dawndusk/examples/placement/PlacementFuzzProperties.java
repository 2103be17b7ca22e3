/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dawndusk.examples.Damage;

/** Jobs, sites and placements in JSON that are spoilt: read, or refused with the path. */
class PlacementFuzzProperties {
    private static final String JOBS = """
            {"jobs": [
              {"id": "chat", "accelerators": 8, "memory": 7e10, "power": 6000, "heat": 5900, "bandwidth": 1e9,
               "replicas": 2, "hostCores": 12, "hostMemory": 2e11, "priority": 3, "latencyLimits": {"Europe": 0.05},
               "allowedJurisdictions": ["US", "DE"], "deniedJurisdictions": ["FR"], "spread": true,
               "spreadOver": ["plane"], "dataClass": "health"},
              {"id": "share", "accelerators": 0.25, "latencyLimits": {"Asia": 0.1}}]}
            """;
    private static final String SITES = """
            {"sites": [
              {"id": "sat-1", "accelerators": 32, "memoryPerAccelerator": 8e10, "power": 28e3, "heat": 27e3,
               "downlinkRate": 1e10, "hostCores": 96, "hostMemory": 1e12, "jurisdiction": "US",
               "failureDomain": "launch 7", "failureDomains": {"plane": "3"}, "latencies": {"Europe": 0.04, "Asia": null}}]}
            """;
    private static final String PLACED = """
            {"placed": [{"id": "chat", "sites": ["sat-1", "sat-2"]}, {"id": "share", "sites": ["sat-1"]}]}
            """;

    private interface JsonReader {
        void read(byte[] json) throws IOException;
    }

    private static void readOrRefused(JsonReader reader, byte[] json) throws IOException {
        try {
            reader.read(json);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(1000);
        }
    }

    private static void readOrRefused(String json) throws IOException {
        readOrRefused(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrRefused(byte[] json) throws IOException {
        readOrRefused(PlacementJson::jobs, json);
        readOrRefused(PlacementJson::sites, json);
        readOrRefused(PlacementJson::placed, json);
    }

    @Property
    void spoiltFilesAreReadOrRefused(@ForAll("damage") List<Damage> damages) throws IOException {
        readOrRefused(Damage.of(JOBS, damages));
        readOrRefused(Damage.of(SITES, damages));
        readOrRefused(Damage.of(PLACED, damages));
    }

    @Property
    void anyBytesAreRefused(@ForAll @Size(max = 60) byte[] bytes, @ForAll String text) throws IOException {
        readOrRefused(bytes);
        readOrRefused(text);
        readOrRefused("{\"jobs\": [{\"id\": " + text + "}]}");
    }

    @Example
    void hostileValuesAreRefused() throws IOException {
        String digits = "9".repeat(1_000_000);
        for (String value : List.of("1e999999", "-1e999999", digits, "1e" + digits, "[".repeat(1_000_000))) {
            readOrRefused(JOBS.replaceFirst("6000", value));
            readOrRefused(SITES.replaceFirst("28e3", value));
        }
        String name = "x".repeat(1_000_000);
        readOrRefused("{\"jobs\": [{\"id\": \"" + name + "\"}, {\"id\": \"" + name + "\"}]}");
        readOrRefused("{\"jobs\": [{\"" + "x".repeat(40_000) + "\": 1, \"id\": \"a\"}]}");
        readOrRefused("{\"placed\": " + "[".repeat(1_000_000));
        readOrRefused("\0");
        readOrRefused("");
        readOrRefused("null");
        readOrRefused("7");
    }

    @Provide
    Arbitrary<List<Damage>> damage() {
        return Damage.some();
    }
}
