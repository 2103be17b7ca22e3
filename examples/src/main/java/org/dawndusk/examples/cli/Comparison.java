/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Two studies side by side: what both have a figure of, and what differs in words. */
record Comparison(
        String first,
        String second,
        List<Figure> figures,
        List<Words> words,
        List<String> firstShortfalls,
        List<String> secondShortfalls) {
    /** Differences that rounding makes. */
    private static final double NOTHING = 1e-9;

    /**
     * A figure of both. The difference is the second less the first over the size of the first, null where the first is 0
     * and the second is not; better is first, second, equal, or null where neither less nor more is better.
     */
    record Figure(
            String figure,
            String unit,
            double first,
            double second,
            @Nullable Double differencePercent,
            @Nullable String better) {}

    /** A text or truth that differs. */
    record Words(String figure, String first, String second) {}

    static Comparison of(String first, JsonNode firstReport, String second, JsonNode secondReport) throws IOException {
        ReportFigures ours = new ReportFigures(firstReport);
        ReportFigures others = new ReportFigures(secondReport);
        Map<String, Boolean> senses = senses();
        List<Figure> figures = new ArrayList<>();
        ours.numbers().forEach((path, value) -> {
            Double other = others.numbers().get(path);
            if (other != null) {
                figures.add(new Figure(
                        path,
                        ours.unit(path),
                        value,
                        other,
                        percent(value, other),
                        better(senses.get(pattern(path)), value, other)));
            }
        });
        List<Words> words = new ArrayList<>();
        ours.words().forEach((path, text) -> {
            String other = others.words().get(path);
            if (other != null && !other.equals(text)) {
                words.add(new Words(path, text, other));
            }
        });
        return new Comparison(
                first,
                second,
                List.copyOf(figures),
                List.copyOf(words),
                texts(firstReport.path("shortfalls")),
                texts(secondReport.path("shortfalls")));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A path with any element for each one. */
    static String pattern(String path) {
        return path.replaceAll("\\[[^\\]]*\\]", "[]");
    }

    private static @Nullable Double percent(double first, double second) {
        if (same(first, second)) {
            return 0.0;
        }
        return first == 0 ? null : 100 * (second - first) / Math.abs(first);
    }

    private static boolean same(double first, double second) {
        return Math.abs(first - second) <= NOTHING * Math.max(Math.abs(first), Math.abs(second));
    }

    private static @Nullable String better(@Nullable Boolean more, double first, double second) {
        if (more == null) {
            return null;
        }
        if (same(first, second)) {
            return "equal";
        }
        return (second > first) == more ? "second" : "first";
    }

    /** By pattern, whether more is better. */
    static Map<String, Boolean> senses() throws IOException {
        Map<String, Boolean> senses = new LinkedHashMap<>();
        try (InputStream table = Comparison.class.getResourceAsStream("better.csv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> senses.put(line.substring(0, line.indexOf(',')), line.endsWith(",more")));
        }
        return senses;
    }

    /** As a table, of all figures or of those that differ. */
    String text(boolean differing) {
        StringBuilder text = new StringBuilder();
        text.append(String.format("%s and %s: %d figures%n%n", first, second, figures.size()));
        text.append(
                String.format("%-58s%16s%14s%14s%12s  %s%n", "figure", "unit", "first", "second", "% more", "better"));
        for (Figure f : figures) {
            if (differing && same(f.first(), f.second())) {
                continue;
            }
            text.append(String.format(
                            Locale.ROOT,
                            "%-58s%16s%14s%14s%12s  %s",
                            f.figure(),
                            f.unit(),
                            number(f.first()),
                            number(f.second()),
                            percent(f.differencePercent()),
                            f.better() == null ? "" : f.better())
                    .stripTrailing());
            text.append(String.format("%n"));
        }
        if (!words.isEmpty()) {
            text.append(String.format("%nin words%n"));
            words.forEach(w -> text.append(String.format("%s: %s | %s%n", w.figure(), w.first(), w.second())));
        }
        shortfalls(text, first, firstShortfalls);
        shortfalls(text, second, secondShortfalls);
        return text.toString();
    }

    private static void shortfalls(StringBuilder text, String design, List<String> shortfalls) {
        text.append(String.format("%n%s %s%n", design, shortfalls.isEmpty() ? "closes" : "does not close"));
        shortfalls.forEach(shortfall -> text.append(String.format("  %s%n", shortfall)));
    }

    private static String percent(@Nullable Double percent) {
        if (percent == null) {
            return "-";
        }
        return percent == 0 ? "0" : String.format(Locale.ROOT, "%+.3g", percent);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.5g", value);
    }
}
