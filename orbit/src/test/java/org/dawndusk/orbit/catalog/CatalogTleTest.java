/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.catalog.CatalogError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.propagation.analytical.tle.TLE;

class CatalogTleTest {

    private static final String ISS = Tles.ISS_1 + "\n" + Tles.ISS_2 + "\n";
    private static final String GOES = Tles.GOES_1 + "\n" + Tles.GOES_2 + "\n";

    private final Earth earth = Earth.embedded();

    @Test
    void twoAndThreeLineRecordsStandMixed() {
        Catalog catalog = Catalog.readTle(
                earth, "ISS (ZARYA)             \n" + ISS + "\n# remark\n" + GOES + "0 GOES 9 [P]\n" + GOES);
        assertThat(catalog.errors()).isEmpty();
        assertThat(catalog.errorCount()).isZero();
        assertThat(catalog.entries())
                .extracting(CatalogEntry::line, CatalogEntry::name, CatalogEntry::designator)
                .containsExactly(
                        tuple(1L, "ISS (ZARYA)", "1998-067A"),
                        tuple(6L, "", "1995-025A"),
                        tuple(8L, "GOES 9 [P]", "1995-025A"));
        assertThat(catalog.elements()).extracting(TLE::getSatelliteNumber).containsExactly(25544, 23581, 23581);
        assertThat(catalog.elements().get(0)).isEqualTo(new TLE(Tles.ISS_1, Tles.ISS_2, earth.utc()));
        assertThat(catalog.elements().get(0).getLine2()).isEqualTo(Tles.ISS_2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "  \r\n\r\n", "\n\n\n"})
    void anyLineEndsAndBlankLinesDo(String end) {
        String text = "\uFEFF" + ("ISS\n" + ISS + GOES).replace("\n", end);
        Catalog catalog = Catalog.readTle(earth, text);
        assertThat(catalog.errors()).isEmpty();
        assertThat(catalog.entries()).hasSize(2);
        assertThat(catalog.entries().get(0).name()).isEqualTo("ISS");
    }

    @Test
    void aReaderAStreamAndAStringSayTheSame() {
        String text = ISS + GOES;
        List<TLE> expected = Catalog.readTle(earth, text).elements();
        assertThat(Catalog.readTle(earth, new StringReader(text)).elements()).isEqualTo(expected);
        assertThat(Catalog.readTle(earth, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .elements())
                .isEqualTo(expected);
        // one character at a time
        assertThat(Catalog.readTle(earth, new StringReader(text) {
                            @Override
                            public int read(char[] buffer, int offset, int length) throws IOException {
                                return super.read(buffer, offset, Math.min(1, length));
                            }
                        })
                        .elements())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"A0000, 100000", "B1234, 111234", "H9999, 179999", "J0000, 180000", "P0001, 230001", "Z9999, 339999"})
    void catalogueNumbersAboveFiveDigitsAreAlpha5(String alpha5, int number) {
        Catalog catalog = Catalog.readTle(
                earth,
                Tles.line1(alpha5, "27003.00000000") + "\n" + Tles.line2(alpha5, 97.9, 10, 10_000, 20, 30, 14.7));
        assertThat(catalog.errors()).isEmpty();
        assertThat(catalog.elements().get(0).getSatelliteNumber()).isEqualTo(number);
    }

    @Test
    void aWrongChecksumNamesItsLineAndLosesNothingElse() {
        String bad = Tles.GOES_2.substring(0, 68) + "1";
        Catalog catalog = Catalog.readTle(earth, ISS + "GOES 9\n" + Tles.GOES_1 + "\n" + bad + "\n" + ISS);
        assertThat(catalog.entries()).extracting(CatalogEntry::line).containsExactly(1L, 6L);
        assertThat(catalog.errors()).containsExactly(new CatalogError(Kind.CHECKSUM, 5, "checksum", "1", "must be 9"));
        assertThat(catalog.errors().get(0).message()).isEqualTo("line 5: checksum is \"1\", but must be 9");
    }

    @Test
    void bothLinesOfARecordMayBeWrong() {
        String swapped = Tles.ISS_1.replace("98067A", "98O67A") + "\n" + Tles.ISS_2.replace("51.6416", "51.6426");
        assertThat(Catalog.readTle(earth, swapped).errors())
                .extracting(CatalogError::kind, CatalogError::line, CatalogError::field, CatalogError::value)
                .containsExactly(
                        tuple(Kind.FIELD, 1L, "international designator", "98O67A  "),
                        tuple(Kind.CHECKSUM, 2L, "checksum", "7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3 | I0001 | catalogue number",
                "1 | 8 | u | classification",
                "1 | 9 | x | column 9",
                "1 | 19 | x8 | epoch year",
                "1 | 19 | 71 | epoch year",
                "1 | 19 | 57 | epoch year",
                "1 | 21 | 000.51782528 | epoch day",
                "1 | 21 | 367.00000000 | epoch day",
                "1 | 21 | 264.5178252x | epoch day",
                "1 | 34 | 1.0000000  | first derivative of mean motion",
                "1 | 45 | 00000e-0 | second derivative of mean motion",
                "1 | 54 | -116064  | B*",
                "1 | 63 | 4 | ephemeris type",
                "1 | 65 | 29a2 | element set number",
                "1 | 69 | x | checksum",
                "2 | 8 | 0 | column 8",
                "2 | 9 | 181.0000 | inclination",
                "2 | 9 | -51.6416 | inclination",
                "2 | 18 | 360.0001 | right ascension of the ascending node",
                "2 | 27 | 00.6703 | eccentricity",
                "2 | 35 | 400.0000 | argument of perigee",
                "2 | 44 | 360.0002 | mean anomaly",
                "2 | 53 | 00.00000000 | mean motion",
                "2 | 53 | 15.7212539x | mean motion",
                "2 | 64 | 5635- | revolution number at epoch"
            })
    void eachFieldIsNamedWithItsValue(int line, int column, String value, String field) {
        StringBuilder text = new StringBuilder(line == 1 ? Tles.ISS_1 : Tles.ISS_2);
        text.replace(column - 1, column - 1 + value.length(), value);
        String changed = field.equals("checksum") ? text.toString() : Tles.checked(text.toString());
        Catalog catalog = Catalog.readTle(
                earth, GOES + (line == 1 ? changed + "\n" + Tles.ISS_2 : Tles.ISS_1 + "\n" + changed) + "\n" + GOES);
        assertThat(catalog.entries()).hasSize(2);
        assertThat(catalog.errors()).hasSize(1);
        CatalogError error = catalog.errors().get(0);
        assertThat(error.line()).isEqualTo(2 + line);
        assertThat(error.field()).isEqualTo(field);
        assertThat(error.value()).startsWith(value.stripTrailing());
        assertThat(error.message()).contains("line " + (2 + line), field, "must");
    }

    @Test
    void theLastDayOfALeapYearExistsInLeapYearsAlone() {
        String second = Tles.line2("00001", 97.9, 10, 10_000, 20, 30, 14.7);
        assertThat(Catalog.readTle(earth, Tles.line1("00001", "24366.99999999") + "\n" + second)
                        .errors())
                .isEmpty();
        assertThat(Catalog.readTle(earth, Tles.line1("00001", "23366.00000000") + "\n" + second)
                        .errors())
                .extracting(CatalogError::message)
                .containsExactly("line 1: epoch day is \"366.00000000\", but must be in [1, 366)");
    }

    @Test
    void linesOfTwoObjectsAreNoRecord() {
        assertThat(Catalog.readTle(earth, Tles.ISS_1 + "\n" + Tles.GOES_2 + "\n" + GOES)
                        .errors())
                .containsExactly(
                        new CatalogError(Kind.FIELD, 2, "catalogue number", "23581", "must be 25544 as in line 1"));
        // blanks and zeros write the same number
        assertThat(Catalog.readTle(
                                earth,
                                Tles.line1("00005", "27003.00000000") + "\n"
                                        + Tles.line2("    5", 97.9, 10, 10_000, 20, 30, 14.7))
                        .errors())
                .isEmpty();
    }

    @Test
    void brokenPairsAreErrorsAndReadingGoesOn() {
        String text = Tles.ISS_1 + "\n" + GOES + Tles.ISS_2 + "\n<html>\nNAME\n" + ISS;
        Catalog catalog = Catalog.readTle(earth, text);
        assertThat(catalog.elements()).extracting(TLE::getSatelliteNumber).containsExactly(23581, 25544);
        assertThat(catalog.entries().get(1).name()).isEqualTo("NAME");
        assertThat(catalog.errors())
                .extracting(CatalogError::kind, CatalogError::line, CatalogError::requirement)
                .containsExactly(
                        tuple(Kind.STRUCTURE, 1L, "must be followed by a line that begins with 2"),
                        tuple(Kind.STRUCTURE, 4L, "must follow a line that begins with 1"),
                        tuple(Kind.STRUCTURE, 5L, "must be followed by a line that begins with 1"));
    }

    @Test
    void aCatalogueThatIsCutAnywhereSaysSo() {
        String text = "ISS\n" + ISS + "GOES 9\n" + GOES;
        int second = text.indexOf("GOES");
        for (int end = second + 1; end < text.length() - 1; end++) {
            Catalog catalog = Catalog.readTle(earth, text.substring(0, end));
            assertThat(catalog.entries()).as("cut at %d", end).hasSize(1);
            assertThat(catalog.errors()).as("cut at %d", end).hasSize(1);
            CatalogError error = catalog.errors().get(0);
            assertThat(error.kind()).as("cut at %d", end).isEqualTo(Kind.CUT_SHORT);
            assertThat(error.message()).contains("the text ends in the middle of a record");
            assertThat(error.line()).isBetween(4L, 6L);
        }
        assertThat(Catalog.readTle(earth, text.substring(0, text.length() - 1)).errors())
                .isEmpty();
        assertThat(Catalog.readTle(earth, text.substring(0, second)).errors()).isEmpty();
    }

    @Test
    void theErroneousRecordsOfTheVerificationSetAreRefusedForTheirChecksums() {
        Catalog catalog = Catalog.readTle(earth, """
                1 33333U 05037B   05333.02012661  .25992681  00000-0  24476-3 0  1534
                2 33333  96.4736 157.9986 9950000 244.0492 110.6523  4.00004038 10708
                1 33334U 78066F   06174.85818871  .00000620  00000-0  10000-3 0  6809
                2 33334  68.4714 236.1303 5602877 123.7484 302.5767  0.00001000 67521
                1 33335U 05008A   06176.46683397 -.00000205  00000-0  10000-3 0  2190
                2 33335   0.0019 286.9433 0000004  13.7918  55.6504  1.00270176  4891
                """);
        assertThat(catalog.entries()).isEmpty();
        assertThat(catalog.errors()).extracting(CatalogError::kind).containsOnly(Kind.CHECKSUM);
        assertThat(catalog.errors()).extracting(CatalogError::line).contains(1L, 3L, 5L);
    }

    @Test
    void anEmptyTextIsAnEmptyCatalogue() {
        for (String text : List.of("", "\n \r\n\t\n", "# nothing\n")) {
            assertThat(Catalog.readTle(earth, text).entries()).isEmpty();
            assertThat(Catalog.readTle(earth, text).errors()).isEmpty();
        }
    }

    @Test
    void aLongLineCostsNothingButItself() {
        // a million characters in one line, then a good record; beyond 2^20 the text is given up
        Reader hostile = new Reader() {
            private long left = 1_000_000;
            private final Reader end = new StringReader("\n" + ISS);

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                if (left <= 0) {
                    return end.read(buffer, offset, length);
                }
                java.util.Arrays.fill(buffer, offset, offset + length, 'x');
                left -= length;
                return length;
            }

            @Override
            public void close() {}
        };
        Catalog catalog = Catalog.readTle(earth, hostile);
        assertThat(catalog.entries()).hasSize(1);
        // as a name it is silly but harmless: only its beginning is kept
        assertThat(catalog.entries().get(0).name()).hasSize(256);
    }

    @Test
    void recordsAndErrorsAreLimited() {
        String text = ISS + "junk\njunk\njunk\n" + GOES + ISS + GOES;
        Catalog fewErrors = new TleReader(earth, new Collected(10, 2)).read(new StringReader(text));
        assertThat(fewErrors.errors()).hasSize(2);
        assertThat(fewErrors.errorCount()).isEqualTo(2);
        Catalog oneError = new TleReader(earth, new Collected(10, 1)).read(new StringReader(text));
        assertThat(oneError.errors()).hasSize(1);
        assertThat(oneError.errorCount()).isEqualTo(2);
        assertThat(oneError.entries()).hasSize(4);
        Catalog fewRecords = new TleReader(earth, new Collected(2, 10)).read(new StringReader(text + "junk\n"));
        assertThat(fewRecords.entries()).hasSize(2);
        assertThat(fewRecords.errors()).hasSize(3);
        assertThat(fewRecords.errors().get(2).message())
                .isEqualTo(
                        "line 8: record is \"number 3\", but a catalogue must hold at most 2 records: the rest is left out");
    }

    @Test
    void aTextThatCannotBeReadIsTheCallersAffair() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Catalog.readTle(earth, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void whatIsReturnedCannotBeChanged() {
        Catalog catalog = Catalog.readTle(earth, ISS + "junk\n");
        assertThatThrownBy(() -> catalog.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalog.elements().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalog.errors().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
