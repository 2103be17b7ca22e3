/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Puts {@code VALIDATION.md} together from the records that the modules' tests have left, and holds the committed page to it. */
class ValidationPageTest {
    private static final String HEAD = """
            # Validation

            Every comparison of Dawndusk with a published value or an independent computation, as the tests made it. This
            page is generated: `mvn verify` fails where it differs from what the tests find, and
            `mvn verify -Dvalidation.update=true` writes it anew. *Test* is the test class that makes the comparison, and
            fails beyond the tolerance; the command above each table runs it, with its name at the end. Errors are rounded to
            two digits; one below a thousandth of the tolerance is given as a bound.

            """;

    @Test
    void thePageSaysWhatTheTestsFound() throws IOException {
        String page = page();
        Path committed = Project.ROOT.resolve("VALIDATION.md");
        if (Boolean.getBoolean("validation.update")) {
            Files.writeString(committed, page);
        }
        Files.writeString(Path.of("target", "VALIDATION.md"), page);
        assertThat(Files.readString(committed))
                .as(
                        "VALIDATION.md has drifted from the tests: look at the difference, then run with -Dvalidation.update=true")
                .isEqualTo(page);
    }

    /** The page as the records have it. */
    static String page() throws IOException {
        var page = new StringBuilder(HEAD);
        List<String> modules = new ArrayList<>(Project.MODULES);
        modules.add("examples");
        for (String module : modules) {
            List<String[]> rows = records(Project.ROOT.resolve(module).resolve("target/validation"));
            assertThat(rows).as("comparisons of " + module).isNotEmpty();
            page.append("## ").append(module).append("\n\n");
            page.append("`").append(command(module)).append("`\n\n");
            page.append("| quantity | published | ours | error | tolerance | unit | source | test |\n");
            page.append("|---|---|---|---|---|---|---|---|\n");
            for (String[] row : rows) {
                page.append("| " + String.join(" | ", row[1], row[3], row[4], row[5], row[6], row[7], row[2], row[8])
                        + " |\n");
            }
            page.append("\n");
        }
        return page.toString();
    }

    /** Runs the comparisons of a test class, whose name is still to be written behind it. */
    private static String command(String module) {
        return "mvn -q -pl " + module + " -am test -Dsurefire.failIfNoSpecifiedTests=false -Dtest=";
    }

    private static List<String[]> records(Path folder) throws IOException {
        List<String[]> rows = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    rows.add(Files.readString(file).strip().replace("|", "\\|").split("\t", -1));
                }
            }
        }
        rows.sort((a, b) -> a[1].compareTo(b[1]));
        return rows;
    }
}
