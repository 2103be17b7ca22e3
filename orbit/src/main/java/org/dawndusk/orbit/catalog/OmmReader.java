/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.io.Reader;
import java.util.regex.Pattern;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.catalog.CatalogError.Kind;
import org.dawndusk.orbit.catalog.Lines.Line;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into single messages, so that one which Orekit refuses does not take the others with it. */
final class OmmReader {

    /** The most characters of one message; a long one with covariances and comments has a tenth of it. */
    static final int LONGEST_RECORD = 1 << 16;

    /** CCSDS 502.0-B-3, section 7.3.2: the most characters of a KVN line. */
    private static final int LONGEST_LINE = 254;

    private static final String FIRST_KEY = "CCSDS_OMM_VERS";

    /** To KVN many blanks are one; to Orekit's expressions each of them is a place where a unit might begin. */
    private static final Pattern MANY_BLANKS = Pattern.compile("\\h{9,}");

    private final Collected found;
    private final OmmRecord parser;

    OmmReader(Earth earth, Collected found) {
        this.found = found;
        this.parser = new OmmRecord(earth, found);
    }

    Catalog read(Reader text) {
        Lines lines = new Lines(text, LONGEST_LINE);
        int first = lines.nextContent();
        if (first == '<') {
            new OmmXmlScanner(lines, found, parser).scan();
        } else if (first != Lines.END) {
            readKvn(lines);
        }
        found.addIfAny(lines.endless());
        return found.catalog();
    }

    private void readKvn(Lines lines) {
        Message message = new Message(lines.number());
        Line line = lines.next();
        while (line != null && !found.isFull()) {
            if (line.text().strip().startsWith(FIRST_KEY) && !message.isEmpty()) {
                message.finish(false);
                message = new Message(line.number());
            }
            message.append(line);
            line = lines.next();
        }
        if (!found.isFull()) {
            message.finish(true);
        }
    }

    /** The lines of one message, up to the first that is wrong as such. */
    private final class Message {

        private final long start;
        private final StringBuilder text = new StringBuilder();
        private @Nullable CatalogError error;

        Message(long start) {
            this.start = start;
        }

        boolean isEmpty() {
            return text.isEmpty() && error == null;
        }

        void append(Line line) {
            if (error != null) {
                return;
            }
            if (line.tooLong()) {
                error = new CatalogError(
                        Kind.FIELD,
                        line.number(),
                        "",
                        line.text(),
                        "must have at most " + LONGEST_LINE + " characters");
            } else if (text.length() + line.text().length() >= LONGEST_RECORD) {
                error = tooLong(start);
            } else {
                text.append(MANY_BLANKS.matcher(line.text()).replaceAll("        "))
                        .append('\n');
            }
        }

        void finish(boolean lastOfText) {
            CatalogError wrong = error;
            String firstLine = text.toString().lines().findFirst().orElse("");
            if (wrong == null && !firstLine.strip().startsWith(FIRST_KEY)) {
                wrong = new CatalogError(
                        Kind.STRUCTURE, start, "", firstLine, "must be the first of a message: " + FIRST_KEY);
            }
            if (wrong == null) {
                parser.read(text.toString(), start, lastOfText);
            } else {
                found.add(wrong);
            }
        }
    }

    static CatalogError tooLong(long line) {
        return new CatalogError(
                Kind.LIMIT, line, "message", "longer", "must have at most " + LONGEST_RECORD + " characters");
    }
}
