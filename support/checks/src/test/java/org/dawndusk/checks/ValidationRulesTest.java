/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code VALIDATION.md} must hold, whatever the rows are; every section says which command runs a row. */
class ValidationRulesTest {
    private static final int LEAST_ROWS = 300;
    private static final int LEAST_ROWS_A_MODULE = 30;
    /** A program that stands behind many sources counts as one. */
    private static final List<String> PROGRAMS = List.of("Orekit", "CVODE", "NumPy", "SciPy");

    /** One comparison as the page prints it. */
    private record Row(
            String module,
            String quantity,
            String published,
            String ours,
            String error,
            String tolerance,
            String unit,
            String source,
            String test) {}

    private final List<Row> rows;

    ValidationRulesTest() throws IOException {
        rows = rows();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String module = "";
        for (String line : ValidationPageTest.page().split("\n", -1)) {
            if (line.startsWith("## ")) {
                module = line.substring(3);
            } else if (line.startsWith("| ") && !line.startsWith("| quantity |")) {
                String[] cells = line.split("(?<!\\\\)\\|", -1);
                assertThat(cells).as(line).hasSize(10);
                rows.add(new Row(
                        module,
                        cells[1].strip(),
                        cells[2].strip(),
                        cells[3].strip(),
                        cells[4].strip(),
                        cells[5].strip(),
                        cells[6].strip(),
                        cells[7].strip(),
                        cells[8].strip()));
            }
        }
        return rows;
    }

    @Test
    void thereAreEnoughRowsOfEveryModule() {
        assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST_ROWS);
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(Row::module, Collectors.counting()));
        for (String module : Project.MODULES) {
            assertThat(counts.getOrDefault(module, 0L)).as(module).isGreaterThanOrEqualTo(LEAST_ROWS_A_MODULE);
        }
    }

    @Test
    void noSourceStandsBehindMoreThanAThird() {
        Map<String, Long> counts = rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.source()),
                        PROGRAMS.stream().filter(program -> row.source().contains(program))))
                .collect(Collectors.groupingBy(source -> source, Collectors.counting()));
        assertThat(counts)
                .allSatisfy((source, count) -> assertThat(3 * count).as(source).isLessThanOrEqualTo(rows.size()));
    }

    @Test
    void everyRowIsWholeAndUnique() {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            assertThat(List.of(row.quantity(), row.unit(), row.source(), row.test()))
                    .as(row.toString())
                    .allMatch(cell -> !cell.isBlank());
            assertThat(seen.add(row.module() + "/" + row.quantity()))
                    .as(row.quantity())
                    .isTrue();
        }
    }

    @Test
    void everyErrorHasTwoDigitsAndKeepsItsTolerance() {
        for (Row row : rows) {
            boolean bound = row.error().startsWith("< ");
            String error = bound ? row.error().substring(2) : row.error();
            String digits = error.replaceFirst("e.*", "")
                    .replaceAll("[-.]", "")
                    .replaceFirst("^0+", "")
                    .replaceFirst("0+$", "");
            assertThat(digits.length()).as(row.toString()).isLessThanOrEqualTo(2);
            double tolerance = Double.parseDouble(row.tolerance());
            assertThat(tolerance).as(row.toString()).isPositive();
            assertThat(Math.abs(Double.parseDouble(error))).as(row.toString()).isLessThanOrEqualTo(tolerance);
            // what is printed of ours is a hundredth of the tolerance, the tolerance two digits
            double difference = Double.parseDouble(row.ours()) - Double.parseDouble(row.published());
            assertThat(Math.abs(difference)).as(row.toString()).isLessThanOrEqualTo(1.1 * tolerance);
        }
    }

    @Test
    void everyRowNamesATestOfItsModule() throws IOException {
        Map<String, Set<String>> tests = new HashMap<>();
        for (Row row : rows) {
            if (!tests.containsKey(row.module())) {
                Path folder = Project.ROOT.resolve(row.module()).resolve("src/test/java");
                try (var files = Files.walk(folder)) {
                    tests.put(
                            row.module(),
                            files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
                }
            }
            assertThat(tests.get(row.module())).as(row.toString()).contains(row.test() + ".java");
        }
    }
}
