/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import org.dawndusk.orbit.catalog.CatalogError.Kind;

/**
 * Finds the {@code omm} elements in a text without trusting the rest of it to be well-formed. What lies between the tags
 * of one element goes to Orekit as a document of its own: it can hold no document type and therefore no entities.
 */
final class OmmXmlScanner {

    private static final int LONGEST_TAG = 2048;
    private static final String COMMENT = "<!--";

    private final Lines lines;
    private final Collected found;
    private final OmmRecord parser;

    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder record = new StringBuilder();
    private long tagLine;
    private long recordLine;
    private boolean inRecord;
    private int dashes;
    private int openLists;
    /** Characters since a record began or ended. */
    private int idle;

    OmmXmlScanner(Lines lines, Collected found, OmmRecord parser) {
        this.lines = lines;
        this.found = found;
        this.parser = parser;
    }

    void scan() {
        long line = lines.number();
        int c = lines.nextCharacter();
        while (c != Lines.END && !found.isFull()) {
            if (inRecord && record.length() <= OmmReader.LONGEST_RECORD) {
                record.append((char) c);
            }
            take((char) c, line);
            idle++;
            if (idle > Lines.ENDLESS) {
                lines.giveUp();
            }
            line = lines.number();
            c = lines.nextCharacter();
        }
        if (inRecord || openLists > 0) {
            found.add(new CatalogError(
                    Kind.CUT_SHORT,
                    inRecord ? recordLine : line,
                    "",
                    inRecord ? "<omm>" : "<ndm>",
                    "must have an end tag: the text ends before it"));
        } else if (found.isEmpty()) {
            found.add(new CatalogError(Kind.STRUCTURE, 1, "<omm>", "", "there must be one"));
        }
    }

    /** Gathers characters to tags; a comment ends at nothing but its own end. */
    private void take(char c, long line) {
        boolean comment = tag.length() == COMMENT.length() && COMMENT.contentEquals(tag);
        if (comment) {
            if (c == '>' && dashes >= 2) {
                tag.setLength(0);
            }
            dashes = c == '-' ? dashes + 1 : 0;
        } else if (c == '<') {
            tag.setLength(0);
            tag.append(c);
            tagLine = line;
            dashes = 0;
        } else if (!tag.isEmpty()) {
            tag.append(c);
            if (c == '>') {
                complete(tag.toString());
                tag.setLength(0);
            } else if (tag.length() > LONGEST_TAG) {
                tag.setLength(0);
            }
        }
    }

    private void complete(String text) {
        if (is(text, "<omm")) {
            if (inRecord) {
                found.add(new CatalogError(
                        Kind.STRUCTURE, recordLine, "", "<omm>", "must have an end tag before the next begins"));
            }
            idle = 0;
            record.setLength(0);
            record.append(text);
            recordLine = tagLine;
            inRecord = true;
            if (text.endsWith("/>")) {
                finish();
            }
        } else if (is(text, "</omm")) {
            if (inRecord) {
                finish();
            } else {
                found.add(new CatalogError(Kind.STRUCTURE, tagLine, "", text, "must follow a start tag"));
            }
        } else if (is(text, "<ndm") && !text.endsWith("/>")) {
            openLists++;
        } else if (is(text, "</ndm")) {
            openLists--;
        }
    }

    private static boolean is(String tag, String start) {
        char behind = tag.length() > start.length() ? tag.charAt(start.length()) : ' ';
        return tag.startsWith(start) && (behind == '>' || behind == '/' || Character.isWhitespace(behind));
    }

    private void finish() {
        idle = 0;
        inRecord = false;
        if (record.length() > OmmReader.LONGEST_RECORD) {
            found.add(OmmReader.tooLong(recordLine));
        } else {
            // by its declaration Orekit tells XML from KVN; on the same line it moves no line number
            parser.read("<?xml version=\"1.0\"?>" + record, recordLine, false);
        }
    }
}
