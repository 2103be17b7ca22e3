/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Job> jobs(String... lines) {
        return JobsCsv.read(utf8(String.join("\n", lines)));
    }

    private static List<Site> sites(String... lines) {
        return SitesCsv.read(utf8(String.join("\n", lines)));
    }

    private static void refused(String message, ThrowingCallable reader) {
        assertThatIllegalArgumentException().isThrownBy(reader).withMessage(message);
    }

    @Test
    void aJobHasWhatItsLineSays() {
        Job job = jobs(
                        "power [W],job,accelerators [1],memory [B],heat [W],bandwidth [bit/s],replicas [1],priority [1],"
                                + "allowed jurisdictions,denied jurisdictions,spread,spread over,data class,latency to Europe [s],"
                                + "latency to Asia [s],host cores [1],host memory [B]",
                        "1.5e3,\"chat, \"\"fast\"\"\",0.25,4e10,1200,1e9,3,-2,US|DE,FR,yes,plane|launch,health,.05,,12,2e11")
                .get(0);
        assertThat(job.id()).isEqualTo("chat, \"fast\"");
        assertThat(job.accelerators()).isEqualTo(0.25);
        assertThat(job.memory()).isEqualTo(4e10);
        assertThat(job.power()).isEqualTo(1500);
        assertThat(job.heat()).isEqualTo(1200);
        assertThat(job.bandwidth()).isEqualTo(1e9);
        assertThat(job.hostCores()).isEqualTo(12);
        assertThat(job.hostMemory()).isEqualTo(2e11);
        assertThat(job.replicas()).isEqualTo(3);
        assertThat(job.priority()).isEqualTo(-2);
        assertThat(job.jurisdictions()).containsExactly("DE", "US");
        assertThat(job.deniedJurisdictions()).containsExactly("FR");
        assertThat(job.spread()).isTrue();
        assertThat(job.spreadOver()).containsExactly("launch", "plane");
        assertThat(job.dataClass()).isEqualTo("health");
        assertThat(job.latencyLimits()).containsOnly(Map.entry("Europe", 0.05));
    }

    @Test
    void whatIsNotGivenIsAsTheBuildersHaveIt() {
        Job job = jobs("job,power [W]", "a,700").get(0);
        assertThat(job.accelerators()).isEqualTo(1);
        assertThat(job.heat()).isEqualTo(700);
        assertThat(job.spread()).isFalse();
        Site site = sites("site", "a").get(0);
        assertThat(site.accelerators()).isZero();
        assertThat(site.failureDomain()).isEqualTo("a");
        assertThat(site.jurisdiction()).isEmpty();
    }

    @Test
    void aSiteHasWhatItsLineSays() {
        List<Site> sites = sites(
                "site,accelerators [1],memory per accelerator [B],power [W],heat [W],downlink [bit/s],jurisdiction,"
                        + "failure domain,failure domain of kind plane,latency to Europe [s],host cores [1],host memory [B]",
                "sat,32,8e10,28000,27000,1e10,US,launch 7,12,0.04,96,1e12",
                "ground,1,,,,,,,,,,");
        Site sat = sites.get(0);
        assertThat(sat.memoryPerAccelerator()).isEqualTo(8e10);
        assertThat(sat.power()).isEqualTo(28e3);
        assertThat(sat.heat()).isEqualTo(27e3);
        assertThat(sat.downlinkRate()).isEqualTo(1e10);
        assertThat(sat.failureDomain()).isEqualTo("launch 7");
        assertThat(sat.failureDomains()).containsOnly(Map.entry("plane", "12"));
        assertThat(sat.latency("Europe")).isEqualTo(0.04);
        assertThat(sat.hostCores()).isEqualTo(96);
        assertThat(sat.hostMemory()).isEqualTo(1e12);
        assertThat(sites.get(1).hostCores()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(SitesCsv.read(utf8(SitesCsv.write(sites))).get(0).hostMemory())
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(sites.get(1).failureDomains()).isEmpty();
        assertThat(sites.get(1).latencies()).containsOnly(Map.entry("Europe", Double.POSITIVE_INFINITY));
    }

    @Test
    void linesMayEndInEitherWayAndBeEmpty() {
        assertThat(JobsCsv.read(utf8("\uFEFFjob\r\n\r\na\r\n\"b\nc\"\nd")))
                .extracting(Job::id)
                .containsExactly("a", "b\nc", "d");
        assertThat(jobs("job")).isEmpty();
    }

    @Test
    void aWrongColumnIsNamed() {
        refused("line 1: column job is missing", () -> jobs(""));
        refused("line 1: column job is missing", () -> jobs("power [W]", "1"));
        refused("line 1: column job is there twice", () -> jobs("job,job", "a,b"));
        refused(
                "line 1: column is power [kW], but must be in [site, accelerators [1], memory per accelerator [B],"
                        + " power [W], heat [W], downlink [bit/s], host cores [1], host memory [B], jurisdiction, failure domain]"
                        + " or like [failure domain of kind ..., latency to ... [s]]",
                () -> sites("site,power [kW]", "a,1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sites("site,latency to  [s]", "a,1"))
                .withMessageStartingWith("line 1: column is latency to  [s], but");
    }

    @Test
    void aWrongValueIsNamedWithLineAndColumn() {
        refused(
                "line 3: power [W] is -1: power is -1.0, but must be in [0, ∞)",
                () -> jobs("job,power [W]", "a,1", "b,-1"));
        refused(
                "line 2: power [W] is 1e999: power is Infinity, but must be in [0, ∞)",
                () -> jobs("job,power [W]", "a,1e999"));
        for (String number : List.of("NaN", "1,0", "0x10", "1d", " 1", "1e", "-", "1_000", "9".repeat(65))) {
            assertThatIllegalArgumentException()
                    .as(number)
                    .isThrownBy(() -> jobs("job,power [W]", "a,\"" + number + "\""))
                    .withMessageStartingWith("line 2: power [W] is ")
                    .withMessageEndingWith(", but must be in the decimal numbers");
        }
        refused(
                "line 2: replicas [1] is 1.5, but must be in the whole numbers from -2147483648 to 2147483647",
                () -> jobs("job,replicas [1]", "a,1.5"));
        refused("line 2: spread is maybe, but must be in [yes, no]", () -> jobs("job,spread", "a,maybe"));
        refused(
                "line 2: allowed jurisdictions is US||DE, but must be in the names separated by |",
                () -> jobs("job,allowed jurisdictions", "a,US||DE"));
        refused(
                "line 2: jurisdictions [US] of job a are allowed and denied, but must be one of them",
                () -> jobs("job,allowed jurisdictions,denied jurisdictions", "a,US,US"));
        refused(
                "line 2: job is '  ', but must be in the texts that are not blank",
                () -> jobs("job,power [W]", "  ,1"));
        refused(
                "line 2: accelerators [1] is -1, but must be in the whole numbers from 0 to 2147483647",
                () -> sites("site,accelerators [1]", "a,-1"));
    }

    @Test
    void namesAreGivenOnce() {
        refused(
                "line 4: job is a, but must be in those that line 2 does not have",
                () -> jobs("job,power [W]", "a,1", "b,1", "a,2"));
    }

    @Test
    void aTableThatIsNoneIsRefusedOnItsLine() {
        refused("line 3 has 1 fields, but must have 2", () -> jobs("job,power [W]", "a,1", "b"));
        refused("line 2 has a quote that is never closed", () -> jobs("job", "\"a", "b"));
        refused("line 2 has text after a closing quote", () -> jobs("job", "\"a\"b"));
        refused("line 2 has a quote within a field that is not quoted", () -> jobs("job", "a\"b"));
        refused("line 3 has a NUL character", () -> jobs("job", "a", "b\0"));
        refused("line 1 has a carriage return without line feed", () -> jobs("job\ra"));
        refused(
                "line 2 has a record of more than 1048576 characters",
                () -> jobs("job", "x".repeat(Csv.LONGEST_RECORD + 1)));
        byte[] bytes = utf8("job\na\nb?");
        bytes[bytes.length - 1] = (byte) 0xC3;
        refused("line 3: the bytes are no UTF-8", () -> JobsCsv.read(bytes));
    }

    @Test
    void placementsGoOutAndComeBack() {
        Site site = Site.builder("s,1", 4).power(1000).heat(1000).build();
        List<Job> jobs = List.of(
                Job.builder("gang")
                        .accelerators(2)
                        .power(100)
                        .replicas(2)
                        .priority(1)
                        .build(),
                Job.builder("late").accelerators(3).latencyLimit("Asia", 0.05).build(),
                Job.builder("hot").accelerators(0.5).power(1500).build());
        Site known = Site.builder("t", 3).latency("Asia", 0.08).build();
        Placement placement = Placer.standard().place(List.of(site, known), jobs);
        assertThat(PlacementCsv.placed(placement))
                .isEqualTo("job,replica [1],site\r\ngang,1,\"s,1\"\r\ngang,2,\"s,1\"\r\n");
        assertThat(PlacementCsv.unplaced(placement))
                .isEqualTo(
                        "job,replicas [1],fitting replicas [1],rank [1],reason,subject,site,alone,required,available,"
                                + "deficit,unit\r\n"
                                + "hot,1,0,1,heat,heat rejection left,t,no,1500,0,1500,W\r\n"
                                + "hot,1,0,2,power,power left,t,no,1500,0,1500,W\r\n"
                                + "late,1,0,1,latency,latency to Asia,t,yes,0.05,0.08,0.03,s\r\n");
        Placement back = PlacementCsv.readPlaced(utf8(PlacementCsv.placed(placement)));
        assertThat(back.placed()).isEqualTo(placement.placed());
        Placement after =
                Placer.standard().replan(back, List.of(site, known), jobs.subList(0, 1), Double.POSITIVE_INFINITY);
        assertThat(after.changesFrom(placement)).isEmpty();
    }

    @Test
    void replicasThatDoNotCountAreRefused() {
        refused(
                "replicas of job a are [1, 3], but must count from 1 without gaps",
                () -> PlacementCsv.readPlaced(utf8("job,replica [1],site\na,3,s\na,1,t")));
        refused(
                "line 3: replica [1] is 1, but must be in those that job a does not have yet",
                () -> PlacementCsv.readPlaced(utf8("job,replica [1],site\na,1,s\na,1,t")));
        refused(
                "line 2: site is '', but must be in the texts that are not blank",
                () -> PlacementCsv.readPlaced(utf8("job,replica [1]\na,1")));
    }

    @Test
    void namesThatATableCannotHoldAreRefusedWhenWritten() {
        refused(
                "name is 'A|B', but must be in the texts without | that are not blank",
                () -> JobsCsv.write(
                        List.of(Job.builder("j").allowJurisdictions("A|B").build())));
    }
}
