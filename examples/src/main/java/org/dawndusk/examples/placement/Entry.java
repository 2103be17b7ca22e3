/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.placement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** One object of a file, read field by field; what is wrong is refused under its path, unknown fields too. */
final class Entry {
    private static final int LONGEST_VALUE = 60;

    private final String path;
    private final ObjectNode node;
    private final Set<String> known = new HashSet<>();

    private Entry(String path, JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            throw refused(path, node, "an object");
        }
        this.path = path;
        this.node = object;
    }

    /** Reads every object of a list. */
    static void each(String path, JsonNode list, Consumer<Entry> reader) {
        if (!list.isArray()) {
            throw refused(path, list, "a list");
        }
        for (int i = 0; i < list.size(); i++) {
            Entry entry = new Entry(path + "[" + i + "]", list.get(i));
            reader.accept(entry);
            entry.refuseUnknown();
        }
    }

    private String at(String name) {
        return path + "." + shown(name);
    }

    private boolean has(String name) {
        known.add(name);
        return node.hasNonNull(name);
    }

    String name(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException(at(name) + " is missing");
        }
        return text(at(name), node.get(name));
    }

    void ifText(String name, Consumer<String> setter) {
        if (has(name)) {
            String text = text(at(name), node.get(name));
            checked(at(name), () -> setter.accept(text));
        }
    }

    void ifNumber(String name, DoubleConsumer setter) {
        if (has(name)) {
            double number = number(at(name), node.get(name));
            checked(at(name), () -> setter.accept(number));
        }
    }

    int whole(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.get(name).isIntegralNumber() || !node.get(name).canConvertToInt()) {
            throw refused(at(name), node.get(name), "a whole number");
        }
        return node.get(name).intValue();
    }

    boolean yes(String name) {
        if (has(name) && !node.get(name).isBoolean()) {
            throw refused(at(name), node.get(name), "true or false");
        }
        return has(name) && node.get(name).booleanValue();
    }

    void texts(String name, Consumer<String> setter) {
        if (has(name)) {
            JsonNode list = node.get(name);
            if (!list.isArray()) {
                throw refused(at(name), list, "a list of texts");
            }
            for (int i = 0; i < list.size(); i++) {
                String text = text(at(name) + "[" + i + "]", list.get(i));
                checked(at(name), () -> setter.accept(text));
            }
        }
    }

    /** Visits the members of an object whose names are the user's. */
    void members(String name, BiConsumer<String, Entry> visitor) {
        if (has(name)) {
            Entry members = new Entry(at(name), node.get(name));
            members.node.fieldNames().forEachRemaining(member -> visitor.accept(member, members));
        }
    }

    List<String> textsOf(String name) {
        List<String> texts = new ArrayList<>();
        texts(name, texts::add);
        return texts;
    }

    <T> T built(Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    private void refuseUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(at(name) + " is not a field; there are " + new TreeSet<>(known));
            }
        });
    }

    private static void checked(String path, Runnable setter) {
        try {
            setter.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    private static String text(String path, JsonNode node) {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw refused(path, node, "a text that is not blank");
        }
        return node.textValue();
    }

    private static double number(String path, JsonNode node) {
        if (!node.isNumber()) {
            throw refused(path, node, "a number");
        }
        return node.doubleValue();
    }

    static IllegalArgumentException refused(String path, JsonNode node, String allowed) {
        return new IllegalArgumentException(path + " is " + shown(node.toString()) + ", but must be " + allowed);
    }

    static String shown(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    }
}
