/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON just as RFC 8259 has it and refuses everything else; objects, arrays, strings and numbers are all we write. */
final class StrictJson {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int at;

    private StrictJson(String text) {
        this.text = text;
    }

    static Object read(String text) {
        StrictJson json = new StrictJson(text);
        Object value = json.value();
        json.blanks();
        json.require(json.at == text.length(), "an end");
        return value;
    }

    private Object value() {
        blanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        take('{');
        do {
            blanks();
            String name = string();
            blanks();
            take(':');
            require(members.put(name, value()) == null, "a name once");
            blanks();
        } while (takeIf(','));
        take('}');
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        take('[');
        do {
            elements.add(value());
            blanks();
        } while (takeIf(','));
        take(']');
        return elements;
    }

    private String string() {
        StringBuilder content = new StringBuilder();
        take('"');
        while (peek() != '"') {
            char c = text.charAt(at++);
            require(c >= ' ', "no control character");
            if (c != '\\') {
                content.append(c);
            } else if (takeIf('u')) {
                content.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else {
                require(peek() == '"' || peek() == '\\', "an escape that we use");
                content.append(text.charAt(at++));
            }
        }
        take('"');
        return content.toString();
    }

    private Double number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        require(matcher.lookingAt(), "a number");
        at = matcher.end();
        return Double.valueOf(matcher.group());
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        require(at < text.length(), "a character");
        return text.charAt(at);
    }

    private boolean takeIf(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private void take(char c) {
        require(takeIf(c), "'" + c + "'");
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected " + what + " at " + at + ": "
                    + text.substring(Math.min(at, text.length()), Math.min(at + 30, text.length())));
        }
    }
}
