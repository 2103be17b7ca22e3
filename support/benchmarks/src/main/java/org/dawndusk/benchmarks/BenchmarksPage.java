/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of all claims in Markdown. */
final class BenchmarksPage {
    private static final String COMMAND =
            "java -Xmx7g -cp support/benchmarks/target/benchmarks.jar org.dawndusk.benchmarks.Ratios";

    private BenchmarksPage() {}

    /** What a claim is about, in words. */
    record Text(String what, String peer, String difference) {}

    /** The words by the claims' names. */
    static Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String line :
                Resources.text("/org/dawndusk/benchmarks/claims.tsv").lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (!line.startsWith("#") && texts.put(fields[0], new Text(fields[1], fields[2], fields[3])) != null) {
                throw new IllegalStateException(fields[0] + " stands twice in claims.tsv");
            }
        }
        return texts;
    }

    static String of(List<Ratios.Row> measured, List<Claim> claims, Map<String, String> facts) {
        Map<String, Ratios.Row> rows =
                measured.stream().collect(Collectors.toMap(row -> row.claim().name(), Function.identity()));
        Map<String, Text> texts = texts();
        StringBuilder page = new StringBuilder();
        page.append("""
                # Benchmarks

                ```sh
                mvn -q -DskipTests package
                %1$s --write docs/benchmarks.md
                ```

                writes this page. With a row's name, or the beginning of some, in the place of `--write` those alone are
                measured; with `--gate` before them a row that misses by time is measured twice more, and the exit code is 1
                where a row is not held.

                A row is a ratio taken in one process: the two answers are compared, each side is warmed up for three seconds
                (one run at least), both are run in turn five times, and the medians are divided. It is held where peer (or
                limit) over ours reaches the goal and the answers differ by no more than what is allowed. Less is better in
                both figures. A goal below 1 claims to be not much slower than the peer.

                """.formatted(COMMAND));
        page.append("| measured on | |\n|---|---|\n");
        facts.forEach((name, value) ->
                page.append("| ").append(name).append(" | ").append(value).append(" |\n"));
        long held = measured.stream().filter(Ratios.Row::met).count();
        page.append("\nOf ")
                .append(claims.size())
                .append(" claims ")
                .append(measured.size())
                .append(" were measured and ")
                .append(held)
                .append(
                        " held.\n\n| row | what | peer | unit | ours | peer or limit | ratio | goal | difference of what |")
                .append(" found | allowed | |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Claim claim : claims) {
            Text text = texts.get(claim.name());
            if (text == null) {
                throw new IllegalStateException("claims.tsv lacks " + claim.name());
            }
            page.append(line(claim, text, rows)).append('\n');
        }
        return page.toString();
    }

    private static String line(Claim claim, Text text, Map<String, Ratios.Row> rows) {
        Ratios.Row row = rows.get(claim.name());
        boolean compared = !text.difference().equals("none");
        String figures = row == null
                ? "| | | |"
                : "| " + figure(row.ours()) + " | " + figure(row.peer()) + " | " + figure(row.ratio()) + " |";
        return "| `" + claim.name() + "` | " + text.what() + " | " + text.peer() + " | " + claim.unit() + " " + figures
                + " " + figure(claim.goal()) + " | " + (compared ? text.difference() : "") + " | "
                + (compared && row != null ? figure(row.difference()) : "") + " | "
                + (compared ? figure(claim.tolerance()) : "") + " | "
                + (row == null ? "not measured" : row.met() ? "held" : "**missed**") + " |";
    }

    /** Three digits, as a plain number where that is short. */
    static String figure(double value) {
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : "infinite";
        }
        double size = Math.abs(value);
        if (size >= 1000 && size < 1e7) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        String plain = size >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : size >= 10
                        ? String.format(Locale.ROOT, "%.1f", value)
                        : size >= 1
                                ? String.format(Locale.ROOT, "%.2f", value)
                                : String.format(Locale.ROOT, "%.3g", value);
        return size < 0.01 || size >= 1e7 ? String.format(Locale.ROOT, "%.2e", value) : plain;
    }
}
