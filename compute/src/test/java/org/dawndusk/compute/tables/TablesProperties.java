/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;

class TablesProperties {
    private static final List<String> NAMES =
            List.of("a", "b,c", "d \"e\"", "f\ng", "h\r\ni", "ü€😀", " j ", "=k", "latency to L [s]");

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static double number(Random random) {
        return random.nextBoolean()
                ? random.nextInt(1_000_000)
                : random.nextDouble() * Math.pow(10, random.nextInt(20));
    }

    private static List<Job> jobs(Random random) {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Job.Builder job = Job.builder(name(random) + i)
                    .accelerators(random.nextBoolean() ? 1 + random.nextInt(9) : (1 + random.nextInt(999)) / 1000.0)
                    .memory(number(random))
                    .power(number(random))
                    .heat(number(random))
                    .bandwidth(number(random))
                    .replicas(1 + random.nextInt(3))
                    .priority(random.nextInt(5) - 2)
                    .dataClass(random.nextBoolean() ? "" : name(random))
                    .latencyLimit(name(random), 1e-3 + random.nextDouble())
                    .allowJurisdictions(name(random), name(random))
                    .denyJurisdictions("none of them");
            if (random.nextBoolean()) {
                job.spread().spreadOver(name(random));
            }
            jobs.add(job.build());
        }
        return jobs;
    }

    private static List<Site> sites(Random random) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Site.Builder site = Site.builder(name(random) + i, random.nextInt(9))
                    .memoryPerAccelerator(number(random))
                    .power(number(random))
                    .heat(number(random))
                    .downlinkRate(number(random))
                    .jurisdiction(random.nextBoolean() ? "" : name(random))
                    .failureDomain(name(random), name(random));
            for (String region : NAMES) {
                site.latency(region, random.nextBoolean() ? number(random) : Double.POSITIVE_INFINITY);
            }
            NAMES.forEach(kind -> site.failureDomain(kind, name(random)));
            sites.add(site.build());
        }
        return sites;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The placer tells whether anything was changed on the way. */
    @Property(tries = 200)
    void whatIsWrittenReadsBackAsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        List<Job> jobs = jobs(random);
        List<Site> sites = sites(random);
        List<Job> jobsBack = JobsCsv.read(utf8(JobsCsv.write(jobs)));
        List<Site> sitesBack = SitesCsv.read(utf8(SitesCsv.write(sites)));
        assertThat(JobsCsv.write(jobsBack)).isEqualTo(JobsCsv.write(jobs));
        assertThat(SitesCsv.write(sitesBack)).isEqualTo(SitesCsv.write(sites));
        var expected = Placer.standard().place(sites, jobs);
        var obtained = Placer.standard().place(sitesBack, jobsBack);
        assertThat(obtained.placed()).isEqualTo(expected.placed());
        assertThat(obtained.unplaced()).isEqualTo(expected.unplaced());
        assertThat(PlacementCsv.readPlaced(utf8(PlacementCsv.placed(obtained))).placed())
                .isEqualTo(expected.placed());
    }

    /** Whatever is spoilt in a table, it is read or refused with its line, and nothing else happens. */
    @Property(tries = 500)
    void aSpoiltTableIsReadOrRefusedWithItsLine(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] table = utf8(JobsCsv.write(jobs(random)));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(table.length);
            table[at] =
                    random.nextBoolean() ? (byte) random.nextInt(256) : (byte) ",\"\r\n|\0".charAt(random.nextInt(6));
        }
        try {
            String read = JobsCsv.write(JobsCsv.read(table));
            assertThat(JobsCsv.write(JobsCsv.read(utf8(read)))).isEqualTo(read);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s)line \\d+(:| has) .*");
        }
    }
}
