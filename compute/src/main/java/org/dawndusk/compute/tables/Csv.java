/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values after RFC 4180, in UTF-8; refusals name the line. */
final class Csv {
    /** The most characters of a record: a quote that is never closed is found out early. */
    static final int LONGEST_RECORD = 1 << 20;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /** A record and the line on which it starts. */
    record Line(int number, List<String> fields) {}

    static List<Line> parse(byte[] utf8) {
        Csv csv = new Csv(decode(utf8));
        csv.parse();
        return csv.lines;
    }

    private static String decode(byte[] utf8) {
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        String text = out.flip().toString();
        if (malformed) {
            long lines = 1 + text.chars().filter(c -> c == '\n').count();
            throw new IllegalArgumentException("line " + lines + ": the bytes are no UTF-8");
        }
        // a byte order mark is no part of the first name
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void parse() {
        while (at < text.length()) {
            int first = line;
            int start = at;
            List<String> fields = new ArrayList<>();
            do {
                fields.add(text.startsWith("\"", at) ? quoted(start) : plain(start));
            } while (more());
            if (fields.size() > 1 || !fields.get(0).isEmpty()) {
                lines.add(new Line(first, List.copyOf(fields)));
            }
        }
    }

    /** Passes over the comma or the end of the line; whether a field follows in the same record. */
    private boolean more() {
        if (at == text.length()) {
            return false;
        }
        char next = text.charAt(at++);
        if (next == ',') {
            return true;
        }
        if (next == '\r' && text.startsWith("\n", at)) {
            next = text.charAt(at++);
        }
        if (next != '\n') {
            throw refused(next == '\r' ? "a carriage return without line feed" : "text after a closing quote");
        }
        line++;
        return false;
    }

    private String plain(int start) {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw refused("a quote within a field that is not quoted");
            }
            next(start);
        }
        return text.substring(from, at);
    }

    private String quoted(int start) {
        int opened = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = next(start);
            if (c == '"' && !text.startsWith("\"", at)) {
                return field.toString();
            }
            at += c == '"' ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            field.append(c);
        }
        line = opened;
        throw refused("a quote that is never closed");
    }

    private char next(int start) {
        char c = text.charAt(at++);
        if (c == 0) {
            throw refused("a NUL character");
        }
        if (at - start > LONGEST_RECORD) {
            throw refused("a record of more than " + LONGEST_RECORD + " characters");
        }
        return c;
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("line " + line + " has " + what);
    }

    /** One record with its line break. */
    static void append(StringBuilder csv, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
            csv.append(i == 0 ? "" : ",").append(plain ? field : '"' + field.replace("\"", "\"\"") + '"');
        }
        csv.append("\r\n");
    }

    /** A number that reads back as it was; whole ones without a point. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
