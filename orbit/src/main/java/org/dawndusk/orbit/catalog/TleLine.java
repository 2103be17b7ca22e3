/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.List;
import java.util.regex.Pattern;
import org.dawndusk.orbit.catalog.CatalogError.Kind;
import org.dawndusk.orbit.catalog.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the two element lines: what must stand where. It is a little stricter than Orekit, which reads some
 * blanks as other numbers than their writer meant.
 *
 * <p>Source: Hoots and Roehrich, Spacetrack Report No. 3, 1980, section 13, and CelesTrak's description of the columns;
 * Alpha-5 catalogue numbers as Space-Track defines them.
 */
final class TleLine {

    /** Line 1: the name of the object, epoch and drag. */
    static final TleLine FIRST = new TleLine(List.of(
            new Field("line number", 1, 1, "1", "must be 1"),
            blank(2),
            catalogNumber(),
            new Field("classification", 8, 8, "[A-Z]", "must be a capital letter"),
            blank(9),
            new Field(
                    "international designator",
                    10,
                    17,
                    "[ 0-9]{5}[ A-Z]{3}",
                    "must be year, launch number and piece, or blank"),
            blank(18),
            new Field("epoch year", 19, 20, "[ 0-9][0-9]", "must be two digits"),
            new Field(
                    "epoch day", 21, 32, "[ 0-9]{2}[0-9][.][0-9]{8}", "must be a day of the year such as 001.00000000"),
            blank(33),
            new Field(
                    "first derivative of mean motion",
                    34,
                    43,
                    "[ 0+-][.][0-9]{8}|[ ][ +-][.][0-9]{7}",
                    "must be a number such as -.00000001"),
            blank(44),
            exponential("second derivative of mean motion", 45),
            blank(53),
            exponential("B*", 54),
            blank(62),
            new Field("ephemeris type", 63, 63, "[ 023]", "must be 0, 2, 3 or blank: SGP4"),
            blank(64),
            new Field("element set number", 65, 68, "[ 0-9]{4}", "must be digits")));

    /** Line 2: the orbit. */
    static final TleLine SECOND = new TleLine(List.of(
            new Field("line number", 1, 1, "2", "must be 2"),
            blank(2),
            catalogNumber(),
            blank(8),
            angle("inclination", 9),
            blank(17),
            angle("right ascension of the ascending node", 18),
            blank(26),
            new Field("eccentricity", 27, 33, "[ 0-9]{7}", "must be seven digits"),
            blank(34),
            angle("argument of perigee", 35),
            blank(43),
            angle("mean anomaly", 44),
            blank(52),
            new Field(
                    "mean motion",
                    53,
                    63,
                    "[ 0-9]{2}[.][0-9]{8}",
                    "must be a number of revolutions a day such as 15.00000000"),
            new Field("revolution number at epoch", 64, 68, "[ 0-9]{5}", "must be digits")));

    private static final int COLUMNS = 69;
    private static final int FIRST_UTC_YEAR = 1972;

    private final List<Field> fields;

    private TleLine(List<Field> fields) {
        this.fields = fields;
    }

    /** Some columns of a line, counted from 1 as in the books. */
    private record Field(String name, int first, int last, Pattern pattern, String requirement) {

        Field(String name, int first, int last, String pattern, String requirement) {
            this(name, first, last, Pattern.compile(pattern), requirement);
        }

        String of(String line) {
            return line.substring(first - 1, last);
        }
    }

    private static Field blank(int column) {
        return new Field("column " + column, column, column, " ", "must be blank");
    }

    private static Field catalogNumber() {
        return new Field(
                "catalogue number",
                3,
                7,
                "[0-9A-HJ-NP-Z][0-9]{4}| {1,4}[0-9]+",
                "must be five digits, the first possibly a letter but I and O");
    }

    private static Field angle(String name, int column) {
        return new Field(
                name, column, column + 7, "[ 0-9]{3}[.][0-9]{4}", "must be a number of degrees such as 098.2000");
    }

    private static Field exponential(String name, int column) {
        return new Field(
                name, column, column + 7, "[ +-][ 0-9]{5}[+-][ 0-9]", "must be digits and exponent such as 28098-4");
    }

    /** The first thing that is wrong with a line, or null. */
    @Nullable
    CatalogError error(Line line, boolean lastOfText) {
        String text = line.text().stripTrailing();
        if (line.tooLong() || text.length() != COLUMNS) {
            boolean cut = lastOfText && text.length() < COLUMNS;
            return new CatalogError(
                    cut ? Kind.CUT_SHORT : Kind.FIELD,
                    line.number(),
                    "",
                    text,
                    "must have " + COLUMNS + " columns" + (cut ? ": the text ends in the middle of a record" : ""));
        }
        for (Field field : fields) {
            if (!field.pattern.matcher(field.of(text)).matches()) {
                return new CatalogError(Kind.FIELD, line.number(), field.name, field.of(text), field.requirement);
            }
        }
        String checksum = text.substring(COLUMNS - 1);
        String due = String.valueOf(checksum(text));
        if (!checksum.equals(due)) {
            return new CatalogError(Kind.CHECKSUM, line.number(), "checksum", checksum, "must be " + due);
        }
        return this == FIRST ? outsideEpoch(line.number(), text) : outsideOrbit(line.number(), text);
    }

    private static int checksum(String text) {
        return text.substring(0, COLUMNS - 1)
                        .chars()
                        .map(c -> c == '-' ? 1 : c >= '0' && c <= '9' ? c - '0' : 0)
                        .sum()
                % 10;
    }

    private @Nullable CatalogError outsideEpoch(long number, String text) {
        int twoDigits = (int) value("epoch year", text);
        int year = twoDigits < 57 ? 2000 + twoDigits : 1900 + twoDigits;
        if (year < FIRST_UTC_YEAR) {
            return outside(
                    number,
                    "epoch year",
                    text,
                    "must be in [72, 99] or [0, 56]: before 1972 UTC did not count SI seconds");
        }
        int days = java.time.Year.isLeap(year) ? 366 : 365;
        double day = value("epoch day", text);
        return day >= 1 && day < days + 1
                ? null
                : outside(number, "epoch day", text, "must be in [1, " + (days + 1) + ")");
    }

    private @Nullable CatalogError outsideOrbit(long number, String text) {
        if (value("inclination", text) > 180) {
            return outside(number, "inclination", text, "must be in [0, 180]");
        }
        for (String angle : List.of("right ascension of the ascending node", "argument of perigee", "mean anomaly")) {
            if (value(angle, text) > 360) {
                return outside(number, angle, text, "must be in [0, 360]");
            }
        }
        return value("mean motion", text) > 0 ? null : outside(number, "mean motion", text, "must be in (0, 100)");
    }

    private CatalogError outside(long number, String name, String text, String requirement) {
        return new CatalogError(Kind.FIELD, number, name, field(name).of(text), requirement);
    }

    private double value(String name, String text) {
        return Double.parseDouble(field(name).of(text).replace(' ', '0'));
    }

    private Field field(String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name))
                .findFirst()
                .orElseThrow();
    }
}
