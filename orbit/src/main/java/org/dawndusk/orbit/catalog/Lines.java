/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, whatever ends them; of a line that is too long only the beginning is kept, and a line that is
 * endless for all that can be told is taken as the end of the text.
 */
final class Lines {

    static final int END = -1;

    /** The most characters without anything that a reader looks for: behind them the text is given up. */
    static final int ENDLESS = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[8192];
    private int position;
    private int filled;
    private long ended;
    private boolean begun;
    private boolean afterReturn;
    private boolean givenUp;

    /** One line without its end. */
    record Line(long number, String text, boolean tooLong) {}

    Lines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line, or null behind the last. */
    @Nullable
    Line next() {
        long number = number();
        int c = nextCharacter();
        if (c == END) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (; c != END && c != '\n'; c = nextCharacter()) {
            if (length < longest) {
                text.append((char) c);
            }
            length++;
            if (length > ENDLESS) {
                giveUp();
            }
        }
        return new Line(number, text.toString(), length > longest);
    }

    /** Reads no further: from here on the text is at its end. */
    void giveUp() {
        givenUp = true;
    }

    /** The error of a text that was given up. */
    @Nullable
    CatalogError endless() {
        return givenUp
                ? new CatalogError(
                        CatalogError.Kind.LIMIT,
                        number(),
                        "text",
                        "more than " + ENDLESS + " characters without line end or record",
                        "a catalogue must have one: the rest is left out")
                : null;
    }

    /** The number of the line in which the next character stands. */
    long number() {
        return ended + 1;
    }

    /** The next character, any line end as one line feed, {@link #END} behind the last. */
    int nextCharacter() {
        int c = read();
        if (c == '\n' && afterReturn) {
            c = read();
        }
        afterReturn = c == '\r';
        if (c == '\r' || c == '\n') {
            ended++;
            return '\n';
        }
        return c;
    }

    /** Skips blanks and empty lines; the character behind them is returned and will be again. */
    int nextContent() {
        int c = nextCharacter();
        for (int blanks = 1; Character.isWhitespace(c); blanks++) {
            if (blanks > ENDLESS) {
                giveUp();
            }
            c = nextCharacter();
        }
        if (c != END) {
            position--;
        }
        return c;
    }

    private int read() {
        if (givenUp) {
            return END;
        }
        if (position == filled) {
            try {
                filled = Math.max(0, reader.read(buffer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            position = 0;
            if (filled == 0) {
                return END;
            }
            if (!begun) {
                begun = true;
                position = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
                return read();
            }
        }
        return buffer[position++];
    }
}
