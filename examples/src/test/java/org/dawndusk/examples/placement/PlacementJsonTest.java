/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.tables.JobsCsv;
import org.dawndusk.compute.tables.SitesCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementJsonTest {
    private static final String JOBS = """
            {"jobs": [
              {"id": "chat", "accelerators": 8, "memory": 7e10, "power": 6000, "heat": 5900, "bandwidth": 1e9, "replicas": 2,
               "hostCores": 12, "hostMemory": 2e11,
               "priority": 3, "latencyLimits": {"Europe": 0.05}, "allowedJurisdictions": ["US", "DE"],
               "deniedJurisdictions": ["FR"], "spread": true, "spreadOver": ["plane"], "dataClass": "health"},
              {"id": "share", "accelerators": 0.25, "latencyLimits": {"Asia": 0.1}}]}
            """;
    private static final String SITES = """
            {"sites": [
              {"id": "sat-1", "accelerators": 32, "memoryPerAccelerator": 8e10, "power": 28e3, "heat": 27e3,
               "downlinkRate": 1e10, "hostCores": 96, "hostMemory": 1e12, "jurisdiction": "US", "failureDomain": "launch 7", "failureDomains": {"plane": "3"},
               "latencies": {"Europe": 0.04, "Asia": null}},
              {"id": "ground", "accelerators": 8, "memoryPerAccelerator": 8e10, "power": 1e4, "heat": 1e4,
               "downlinkRate": 1e9, "jurisdiction": "DE", "latencies": {"Europe": 0.01}}]}
            """;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void jobsAndSitesHaveWhatTheirFieldsSay() throws IOException {
        Job chat = PlacementJson.jobs(utf8(JOBS)).get(0);
        assertThat(chat.accelerators()).isEqualTo(8);
        assertThat(chat.memory()).isEqualTo(7e10);
        assertThat(chat.heat()).isEqualTo(5900);
        assertThat(chat.hostCores()).isEqualTo(12);
        assertThat(chat.hostMemory()).isEqualTo(2e11);
        assertThat(chat.latencyLimits()).containsOnly(Map.entry("Europe", 0.05));
        assertThat(chat.deniedJurisdictions()).containsExactly("FR");
        assertThat(chat.spreadOver()).containsExactly("plane");
        assertThat(chat.dataClass()).isEqualTo("health");
        Site sat = PlacementJson.sites(utf8(SITES)).get(0);
        assertThat(sat.heat()).isEqualTo(27e3);
        assertThat(sat.hostCores()).isEqualTo(96);
        assertThat(sat.hostMemory()).isEqualTo(1e12);
        assertThat(sat.failureDomain()).isEqualTo("launch 7");
        assertThat(sat.failureDomain("plane")).isEqualTo("3");
        assertThat(sat.latencies())
                .containsOnly(Map.entry("Europe", 0.04), Map.entry("Asia", Double.POSITIVE_INFINITY));
    }

    /** The tables hold everything: equal tables are equal jobs and sites. */
    @Test
    void whatIsWrittenReadsBackAsTheSame() throws IOException {
        List<Job> jobs = PlacementJson.jobs(utf8(JOBS));
        List<Site> sites = PlacementJson.sites(utf8(SITES));
        assertThat(JobsCsv.write(PlacementJson.jobs(PlacementJson.writeJobs(jobs))))
                .isEqualTo(JobsCsv.write(jobs));
        assertThat(SitesCsv.write(PlacementJson.sites(PlacementJson.writeSites(sites))))
                .isEqualTo(SitesCsv.write(sites));
    }

    @Test
    void placementsGoOutWithReasonsAndComeBack() throws IOException {
        List<Job> jobs = PlacementJson.jobs(utf8(JOBS));
        Placement placement = Placer.standard().place(PlacementJson.sites(utf8(SITES)), jobs);
        byte[] json = PlacementJson.write(placement);
        assertThat(PlacementJson.placed(json).placed())
                .isEqualTo(placement.placed())
                .containsEntry("chat", List.of("ground", "sat-1"));
        assertThat(new String(json, StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("\"id\" : \"share\", \"replicas\" : 1, \"fitting\" : 0")
                .contains("\"subject\" : \"latency to Asia\"")
                .contains("\"required\" : 0.1, \"available\" : null, \"deficit\" : null, \"unit\" : \"s\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            {"jobs": [{"id": "a"}, {"id": "b", "power": -1}]}; jobs[1].power: power is -1.0, but must be in [0, ∞)
            {"jobs": [{"id": "a", "powr": 1}]}; jobs[0].powr is not a field; there are [accelerators,
            {"jobs": [{"id": "a", "power": "1"}]}; jobs[0].power is "1", but must be a number
            {"jobs": [{"id": "a", "power": 1e999}]}; jobs[0].power: power is Infinity, but must be in [0, ∞)
            {"jobs": [{"id": "a", "replicas": 1.5}]}; jobs[0].replicas is 1.5, but must be a whole number
            {"jobs": [{"id": "a", "replicas": 0}]}; jobs[0]: replicas is 0, but must be in [1, ∞)
            {"jobs": [{"id": "a", "spread": "yes"}]}; jobs[0].spread is "yes", but must be true or false
            {"jobs": [{"id": "a", "spreadOver": "plane"}]}; jobs[0].spreadOver is "plane", but must be a list of texts
            {"jobs": [{"id": "a", "latencyLimits": {"X": 0}}]}; jobs[0].latencyLimits.X: latencyLimit to X is 0.0, but must
            {"jobs": [{"id": "a", "allowedJurisdictions": ["X"], "deniedJurisdictions": ["X"]}]}; jobs[0]: jurisdictions [X]
            {"jobs": [{"id": "a"}, {"id": "a"}]}; id a is there twice, but must be unique
            {"jobs": [{"power": 1}]}; jobs[0].id is missing
            {"jobs": [7]}; jobs[0] is 7, but must be an object
            {"jobs": {}}; jobs is {}, but must be a list
            {"job": []}; jobs is missing
            {"jobs": [}; not JSON at line 1, column
            {"jobs": [], "jobs": []}; not JSON at line 1, column
            {"jobs": []} x; not JSON at line 1, column
            """)
    void whatIsWrongIsNamedByItsPath(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlacementJson.jobs(utf8(json)))
                .withMessageStartingWith(message);
    }

    @Test
    void filesOfEitherFormGiveTheSamePlacement(@TempDir Path folder) throws IOException {
        Path jobs = Files.writeString(folder.resolve("jobs.json"), JOBS);
        Path sites = Files.writeString(folder.resolve("sites.json"), SITES);
        Path jobsCsv = Files.writeString(
                folder.resolve("jobs.csv"), JobsCsv.write(PlacementJson.jobs(Files.readAllBytes(jobs))));
        Path sitesCsv = Files.writeString(
                folder.resolve("sites.csv"), SitesCsv.write(PlacementJson.sites(Files.readAllBytes(sites))));
        assertThat(PlaceFiles.place(jobs, sites)).isEqualTo(PlaceFiles.place(jobs, sitesCsv));
        assertThat(PlaceFiles.place(jobsCsv, sites))
                .startsWith("job,replica [1],site\r\nchat,1,ground\r\nchat,2,sat-1\r\n\r\njob,replicas [1],")
                .contains("share,1,0,1,latency,latency to Asia,sat-1,yes,0.1,Infinity,Infinity,s");
    }
}
