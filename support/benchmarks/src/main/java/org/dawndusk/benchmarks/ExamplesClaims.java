/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dawndusk.examples.study.FlyTwin;
import org.dawndusk.examples.study.ReferenceStudy;
import org.dawndusk.examples.sweep.DesignSummary;
import org.dawndusk.examples.sweep.DesignSweep;
import org.dawndusk.examples.sweep.Sweep;

/** The reference study from its design's text to its report, a sweep about it, and a twin's year. */
final class ExamplesClaims {
    private static final double LIMIT = 60;
    private static final double SWEEP_LIMIT = 10;

    private ExamplesClaims() {}

    static List<Claim> all() {
        return List.of(study("suncatcher"), study("filing-group-2"), sweep(), twin());
    }

    /** A year of 19,996 satellites in 100 classes, from the design's text on: light, power, heat and jobs, all processors. */
    private static Claim twin() {
        return Claim.withinTime("examples.twin", LIMIT, () -> () -> {
            try {
                int[] flown = FlyTwin.year("filing-group-2", 25);
                if (flown[0] != 100 || flown[1] < 10_000) {
                    throw new IllegalStateException(flown[0] + " classes for " + flown[1] + " satellites were flown");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** 10,000 designs by closed forms, on all processors. */
    private static Claim sweep() {
        return Claim.withinTime("examples.sweep", SWEEP_LIMIT, () -> () -> {
            try {
                DesignSummary summary = new Sweep(1, 10_000, 100).run(DesignSweep.of("suncatcher", Map.of()));
                if (summary.draws() != 10_000 || summary.feasible() == 0) {
                    throw new IllegalStateException("the sweep lost its designs: " + summary);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Claim study(String design) {
        return Claim.withinTime("examples.study." + design, LIMIT, () -> {
            Path report = temporaryFile();
            return () -> {
                if (ReferenceStudy.run(design, report) != 0) {
                    throw new IllegalStateException("the study of " + design + " failed");
                }
            };
        });
    }

    private static Path temporaryFile() {
        try {
            Path file = Files.createTempFile("report", ".json");
            file.toFile().deleteOnExit();
            // the page, which the study writes beside it
            file.resolveSibling(file.getFileName().toString().replace(".json", ".html"))
                    .toFile()
                    .deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
