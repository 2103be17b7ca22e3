/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.io.Reader;
import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.catalog.CatalogError.Kind;
import org.dawndusk.orbit.catalog.Lines.Line;
import org.jspecify.annotations.Nullable;
import org.orekit.propagation.analytical.tle.TLE;

/** Finds the records of two and three lines in a text, and goes on behind those that are broken. */
final class TleReader {

    private static final int LONGEST_LINE = 256;
    private static final String CUT = ": the text ends in the middle of a record";

    private final Earth earth;
    private final Collected found;
    private @Nullable Line name;
    private @Nullable Line first;

    TleReader(Earth earth, Collected found) {
        this.earth = earth;
        this.found = found;
    }

    Catalog read(Reader text) {
        Lines lines = new Lines(text, LONGEST_LINE);
        Line line = nextOfContent(lines);
        while (line != null && !found.isFull()) {
            Line following = nextOfContent(lines);
            take(line, following == null);
            line = following;
        }
        giveUp(CUT, Kind.CUT_SHORT);
        found.addIfAny(lines.endless());
        return found.catalog();
    }

    private static @Nullable Line nextOfContent(Lines lines) {
        Line line = lines.next();
        while (line != null && (line.text().isBlank() || line.text().startsWith("#"))) {
            line = lines.next();
        }
        return line;
    }

    private void take(Line line, boolean lastOfText) {
        Line before = first;
        if (begins(line, '2') && before != null) {
            record(before, line, lastOfText);
            name = null;
            first = null;
        } else if (begins(line, '2')) {
            name = null;
            found.add(new CatalogError(
                    Kind.STRUCTURE, line.number(), "", line.text(), "must follow a line that begins with 1"));
        } else if (begins(line, '1')) {
            if (before != null) {
                giveUp("", Kind.STRUCTURE);
            }
            first = line;
        } else {
            giveUp("", Kind.STRUCTURE);
            name = line;
        }
    }

    /** One digit alone is what a cut may leave of a line. */
    private static boolean begins(Line line, char digit) {
        String text = line.text();
        return text.charAt(0) == digit && (text.length() == 1 || text.charAt(1) == ' ');
    }

    private void record(Line one, Line two, boolean lastOfText) {
        CatalogError wrongOne = TleLine.FIRST.error(one, false);
        CatalogError wrongTwo = TleLine.SECOND.error(two, lastOfText);
        if (wrongOne != null) {
            found.add(wrongOne);
        }
        if (wrongTwo != null) {
            found.add(wrongTwo);
        }
        if (wrongOne != null || wrongTwo != null) {
            return;
        }
        String number = one.text().substring(2, 7);
        String numberAgain = two.text().substring(2, 7);
        if (!number.replace(' ', '0').equals(numberAgain.replace(' ', '0'))) {
            found.add(new CatalogError(
                    Kind.FIELD, two.number(), "catalogue number", numberAgain, "must be " + number + " as in line 1"));
            return;
        }
        TLE elements = new TLE(one.text().stripTrailing(), two.text().stripTrailing(), earth.utc());
        Line title = name;
        found.add(new CatalogEntry(
                title == null ? one.number() : title.number(),
                title == null ? "" : title.text().replaceFirst("^0 ", "").strip(),
                designator(elements),
                elements));
    }

    private static String designator(TLE elements) {
        return elements.getLaunchNumber() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%04d-%03d%s",
                        elements.getLaunchYear(),
                        elements.getLaunchNumber(),
                        elements.getLaunchPiece());
    }

    /** What has begun and finds no end is an error. */
    private void giveUp(String why, Kind kind) {
        Line title = name;
        Line one = first;
        if (one != null) {
            found.add(new CatalogError(
                    kind, one.number(), "", one.text(), "must be followed by a line that begins with 2" + why));
        } else if (title != null) {
            found.add(new CatalogError(
                    kind, title.number(), "", title.text(), "must be followed by a line that begins with 1" + why));
        }
        name = null;
        first = null;
    }
}
