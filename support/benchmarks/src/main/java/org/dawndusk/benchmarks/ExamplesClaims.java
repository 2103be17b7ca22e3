/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dawndusk.examples.study.ReferenceStudy;

/** The reference study, from the reading of the design to the written report. */
final class ExamplesClaims {
    private static final double LIMIT = 60;

    private ExamplesClaims() {}

    static List<Claim> all() {
        return List.of(study("suncatcher"), study("filing-group-2"));
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
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
