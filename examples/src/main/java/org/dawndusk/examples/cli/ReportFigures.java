/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The figures of a study's report by their paths, elements of lists by what names them. */
final class ReportFigures {
    /** Not figures of the design: what it was given, and who else was there. */
    private static final Set<String> LEFT_OUT = Set.of(
            "design", "title", "source", "epoch", "assumed", "shortfalls", "catalogue", "economy.emissions.assumed");

    /** Numbers that name an element of a list. */
    private static final Set<String> NAMING = Set.of("year", "latitudeDeg");

    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    ReportFigures(JsonNode report) {
        walk("", report);
    }

    /** By path, in the order of the report. */
    Map<String, Double> numbers() {
        return numbers;
    }

    /** Texts and truths by path. */
    Map<String, String> words() {
        return words;
    }

    /** The unit of a number. */
    String unit(String path) {
        return units.getOrDefault(path, "1");
    }

    private void walk(String path, JsonNode node) {
        if (LEFT_OUT.contains(path)) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(field -> {
                String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                walk(below, field.getValue());
                // a value whose unit stands beside it
                if (field.getKey().equals("value") && node.path("unit").isTextual()) {
                    units.put(below, node.path("unit").textValue());
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "[" + name(node.get(i), i) + "]", node.get(i));
            }
        } else if (node.isNumber()) {
            numbers.put(path, node.doubleValue());
            units.put(path, ReportUnits.of(path));
        } else if (node.isTextual() || node.isBoolean()) {
            words.put(path, node.asText());
        }
    }

    private static String name(JsonNode element, int index) {
        var fields = element.properties().iterator();
        if (fields.hasNext()) {
            var first = fields.next();
            if (first.getValue().isTextual() || NAMING.contains(first.getKey())) {
                return first.getValue().asText();
            }
        }
        return Integer.toString(index);
    }
}
