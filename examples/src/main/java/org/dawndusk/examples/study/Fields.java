/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One object of a design file, read field by field; whatever is missing, misspelt, out of range or without an origin
 * is refused under its path.
 */
final class Fields {
    /** The least value where a number must be more than zero. */
    static final double POSITIVE = Double.MIN_VALUE;

    private final String path;
    private final ObjectNode node;
    private final List<Given> given;
    private final Set<String> known = new HashSet<>(Set.of("note"));

    Fields(String path, JsonNode node, List<Given> given) {
        if (!(node instanceof ObjectNode object)) {
            throw new DesignException(path.isEmpty() ? "the design" : path, String.valueOf(node), "an object");
        }
        this.path = path;
        this.node = object;
        this.given = given;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode child(String name) {
        known.add(name);
        JsonNode child = node.get(name);
        if (child == null || child.isNull()) {
            throw new DesignException(at(name) + " is missing");
        }
        return child;
    }

    /** Every quantity read so far, with its origin. */
    List<Given> given() {
        return List.copyOf(given);
    }

    boolean has(String name) {
        known.add(name);
        return node.hasNonNull(name);
    }

    String text(String name) {
        JsonNode child = child(name);
        if (!child.isTextual() || child.textValue().isBlank()) {
            throw new DesignException(at(name), child.toString(), "a text");
        }
        return child.textValue();
    }

    String choice(String name, List<String> allowed) {
        String text = text(name);
        if (!allowed.contains(text)) {
            throw new DesignException(at(name), text, "one of " + String.join(", ", allowed));
        }
        return text;
    }

    <T> T object(String name, Function<Fields, T> reader) {
        return readWhole(new Fields(at(name), child(name), given), reader);
    }

    <T> List<T> list(String name, Function<Fields, T> reader) {
        JsonNode child = child(name);
        if (!child.isArray() || child.isEmpty()) {
            throw new DesignException(at(name), child.toString(), "a list with at least one entry");
        }
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < child.size(); i++) {
            entries.add(readWhole(new Fields(at(name) + "[" + i + "]", child.get(i), given), reader));
        }
        return List.copyOf(entries);
    }

    List<String> texts(String name) {
        JsonNode child = child(name);
        if (!child.isArray()) {
            throw new DesignException(at(name), child.toString(), "a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < child.size(); i++) {
            if (!child.get(i).isTextual()) {
                throw new DesignException(at(name) + "[" + i + "]", child.get(i).toString(), "a text");
            }
            texts.add(child.get(i).textValue());
        }
        return List.copyOf(texts);
    }

    /** A whole number in a range that includes both its ends. */
    int count(String name, int least, int most) {
        double value = quantity(name, Unit.RATIO, least, most);
        if (value != Math.rint(value)) {
            throw new DesignException(at(name), Double.toString(value), "a whole number");
        }
        return (int) value;
    }

    /** A quantity in SI, in a range that includes both its ends; {@link #POSITIVE} is the least of those above zero. */
    double quantity(String name, Unit unit, double least, double most) {
        Fields fields = new Fields(at(name), child(name), given);
        JsonNode number = fields.child("value");
        if (!number.isNumber()) {
            throw new DesignException(fields.at("value"), number.toString(), "a number");
        }
        String symbol = fields.text("unit");
        if (!unit.knows(symbol)) {
            throw new DesignException(fields.at("unit"), symbol, "one of " + unit);
        }
        double value = number.doubleValue() * unit.factor(symbol);
        if (!(value >= least && value <= most)) {
            double factor = unit.factor(symbol);
            throw new DesignException(
                    at(name),
                    number.asText() + " " + symbol,
                    "in " + (least == POSITIVE ? "(0" : "[" + Text.number(least / factor)) + ", "
                            + Text.number(most / factor) + "] " + symbol);
        }
        boolean assumed = fields.has("assumed");
        if (assumed == fields.has("source")) {
            throw new DesignException(at(name) + " has " + (assumed ? "both source and" : "neither source nor")
                    + " assumed, but must have one: where the number comes from, or why it was assumed");
        }
        given.add(new Given(
                at(name), number.doubleValue(), symbol, fields.text(assumed ? "assumed" : "source"), assumed));
        fields.refuseUnknown();
        return value;
    }

    static <T> T readWhole(Fields fields, Function<Fields, T> reader) {
        T read = reader.apply(fields);
        fields.refuseUnknown();
        return read;
    }

    private void refuseUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new DesignException(at(name) + " is not a field of a design; "
                        + (path.isEmpty() ? "the design" : path) + " has " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }
}
