/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.catalog.CatalogError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.propagation.analytical.tle.TLE;

class CatalogOmmTest {

    private final Earth earth = Earth.embedded();

    @Test
    void theExampleOfTheStandardGivesTheSameLinesAsItsTle() {
        for (String text : List.of(Omms.kvn(), Omms.xml(Omms.element()), Omms.element())) {
            Catalog catalog = Catalog.readOmm(earth, text);
            assertThat(catalog.errors()).isEmpty();
            assertThat(catalog.entries()).hasSize(1);
            CatalogEntry entry = catalog.entries().get(0);
            assertThat(entry.name()).isEqualTo("GOES_9");
            assertThat(entry.designator()).isEqualTo("1995-025A");
            // the example's element set number 925 is written 0925 in its OMM and 925 in its TLE
            assertThat(entry.elements().getLine1()).isEqualTo(Tles.GOES_1);
            assertThat(entry.elements().getLine2()).isEqualTo(Tles.GOES_2);
            TLE lines = new TLE(Tles.GOES_1, Tles.GOES_2, earth.utc());
            assertThat(entry.elements().getBStar()).isEqualTo(lines.getBStar());
            assertThat(Math.abs(entry.elements().getDate().durationFrom(lines.getDate())))
                    .isLessThan(1e-3);
        }
    }

    @Test
    void aReaderAStreamAndAStringSayTheSame() {
        String text = Omms.kvn();
        List<TLE> expected = Catalog.readOmm(earth, text).elements();
        assertThat(Catalog.readOmm(earth, new StringReader(text)).elements()).isEqualTo(expected);
        assertThat(Catalog.readOmm(earth, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .elements())
                .isEqualTo(expected);
        assertThat(Catalog.readOmm(earth, "\uFEFF\n" + text.replace("\n", "\r\n"))
                        .elements())
                .isEqualTo(expected);
    }

    @Test
    void manyMessagesStandInOneText() {
        String kvn = Omms.kvn() + "\n" + Omms.kvn().replace("23581", "270001") + Omms.kvn();
        assertThat(Catalog.readOmm(earth, kvn).errors()).isEmpty();
        assertThat(Catalog.readOmm(earth, kvn).elements())
                .extracting(TLE::getSatelliteNumber)
                .containsExactly(23581, 270001, 23581);
        assertThat(Catalog.readOmm(earth, kvn).entries())
                .extracting(CatalogEntry::line)
                .containsExactly(1L, 26L, 50L);
        String xml = Omms.xml(Omms.element() + "<!-- <omm> > -->\n" + Omms.element());
        assertThat(Catalog.readOmm(earth, xml).errors()).isEmpty();
        assertThat(Catalog.readOmm(earth, xml).entries())
                .extracting(CatalogEntry::line)
                .containsExactly(3L, 4L);
        String oneLine = xml.replace("\n", "");
        assertThat(Catalog.readOmm(earth, oneLine).elements())
                .isEqualTo(Catalog.readOmm(earth, xml).elements());
    }

    @Test
    void anObjectWithoutADesignatorOrSixDigitsIsAsGood() {
        String text = Omms.kvn().replace("1995-025A", "UNKNOWN").replace("23581", "799500123");
        Catalog catalog = Catalog.readOmm(earth, text);
        assertThat(catalog.errors()).isEmpty();
        assertThat(catalog.entries().get(0).designator()).isEqualTo("UNKNOWN");
        assertThat(catalog.elements().get(0).getSatelliteNumber()).isEqualTo(799500123);
        assertThat(catalog.elements().get(0).getLaunchNumber()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CENTER_NAME | MARS | 6 | must be EARTH",
                "REF_FRAME | EME2000 | 7 | must be TEME",
                "REF_FRAME | ICRF | 7 | must be",
                "TIME_SYSTEM | TAI | 8 | must be UTC",
                "MEAN_ELEMENT_THEORY | DSST | 9 | must be SGP4 or SGP/SGP4",
                "MEAN_ELEMENT_THEORY | SGP4-XP | 9 | must be SGP4 or SGP/SGP4",
                "EPOCH | 1969-07-20T20:17:40 | 10 | must be in [1972, 9999] UTC",
                "EPOCH | yesterday | 10 | must be readable",
                "MEAN_MOTION | 1,0027 | 11 | must be readable",
                "MEAN_MOTION | 0 | 11 | must be in (0, ∞)",
                "MEAN_MOTION | NaN | 11 | must be",
                "ECCENTRICITY | 1.0 | 12 | must be in [0, 1)",
                "INCLINATION | 180.1 | 13 | must be in [0, 180]",
                "RA_OF_ASC_NODE | 1e9 | 14 | must be in [-360, 360]",
                "ARG_OF_PERICENTER | Infinity | 15 | must be in [-360, 360]",
                "MEAN_ANOMALY | -361 | 16 | must be in [-360, 360]",
                "EPHEMERIS_TYPE | 6 | 17 | must be 0 or 2: SGP4",
                "NORAD_CAT_ID | 99999999999 | 19 | must be readable",
                "REV_AT_EPOCH | x | 21 | must be readable",
                "BSTAR | NaN | 22 | must be in (-∞, ∞)"
            })
    void eachFieldIsNamedWithLineAndValue(String key, String value, int line, String requirement) {
        String kvn = Omms.kvn().replaceFirst("(?m)^" + key + " = .*$", key + " = " + value);
        Catalog catalog = Catalog.readOmm(earth, Omms.kvn() + kvn + Omms.kvn());
        assertThat(catalog.entries()).hasSize(2);
        assertThat(catalog.errors()).hasSize(1);
        CatalogError error = catalog.errors().get(0);
        assertThat(error.message()).contains(requirement);
        assertThat(error.kind()).isEqualTo(Kind.FIELD);
        assertThat(error.field()).isEqualTo(key);
        assertThat(error.value()).isEqualTo(value);
        assertThat(error.line()).isEqualTo(24 + line);

        String xml = Omms.element().replaceFirst("<" + key + ">.*?</", "<" + key + ">" + value + "</");
        Catalog fromXml = Catalog.readOmm(earth, Omms.xml(Omms.element() + "\n" + xml + "\n" + Omms.element()));
        assertThat(fromXml.entries()).hasSize(2);
        assertThat(fromXml.errors())
                .extracting(CatalogError::line, CatalogError::field, CatalogError::value)
                .containsExactly(tuple(4L, key, value));
    }

    @Test
    void linesOfAMessageInXmlAreThoseOfTheWholeText() {
        String lines = Omms.element().replace("><", ">\r\n<").replace("249.2363", "x");
        Catalog catalog = Catalog.readOmm(earth, Omms.xml(Omms.element() + "\n" + lines));
        int line = 3 + lines.substring(0, lines.indexOf(">x<")).split("\r\n", -1).length;
        assertThat(catalog.errors())
                .extracting(CatalogError::line, CatalogError::field, CatalogError::value)
                .containsExactly(tuple((long) line, "ARG_OF_PERICENTER", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OBJECT_NAME",
                "OBJECT_ID",
                "CENTER_NAME",
                "EPOCH",
                "MEAN_MOTION",
                "INCLINATION",
                "MEAN_ANOMALY",
                "NORAD_CAT_ID",
                "REV_AT_EPOCH",
                "BSTAR",
                "MEAN_MOTION_DOT"
            })
    void aMissingFieldIsNamed(String key) {
        String kvn = Omms.kvn().replaceFirst("(?m)^" + key + " = .*\n", "");
        assertThat(Catalog.readOmm(earth, kvn + Omms.kvn()).errors())
                .extracting(CatalogError::kind, CatalogError::line, CatalogError::field, CatalogError::message)
                .containsExactly(tuple(Kind.FIELD, 1L, key, "line 1: " + key + " is missing, but must be given"));
        // in the last record too: what follows the gap shows that it is none of a broken transfer
        assertThat(Catalog.readOmm(earth, kvn).errors())
                .extracting(CatalogError::kind, CatalogError::field)
                .containsExactly(tuple(Kind.FIELD, key));
        String xml = Omms.element().replaceFirst("<" + key + ">.*?</" + key + ">", "");
        assertThat(Catalog.readOmm(earth, xml).errors())
                .extracting(CatalogError::field)
                .containsExactly(key);
    }

    @Test
    void derivativesMayBeMissingWhereTheTypeDoesNotWantThem() {
        String kvn = Omms.kvn()
                .replace("EPHEMERIS_TYPE = 0", "EPHEMERIS_TYPE = 2")
                .replaceFirst("(?s)MEAN_MOTION_DOT.*", "");
        Catalog catalog = Catalog.readOmm(earth, kvn);
        assertThat(catalog.errors()).isEmpty();
        assertThat(catalog.elements().get(0).getMeanMotionFirstDerivative()).isZero();
    }

    @Test
    void kvnThatIsCutBetweenOrInsideKeysSaysSo() {
        String whole = Omms.kvn();
        String text = whole + whole;
        int end = text.lastIndexOf("BSTAR");
        for (int cut = whole.length() + 20; cut < end; cut += 2) {
            Catalog catalog = Catalog.readOmm(earth, text.substring(0, cut));
            assertThat(catalog.entries()).as("cut at %d", cut).hasSize(1);
            assertThat(catalog.errors())
                    .as("cut behind %s", text.substring(cut - 20, cut))
                    .extracting(CatalogError::kind)
                    .containsExactly(Kind.CUT_SHORT);
        }
    }

    @Test
    void xmlThatIsCutAnywhereSaysSo() {
        String text = Omms.xml(Omms.element() + "\n" + Omms.element());
        int first = text.indexOf("</omm>") + "</omm>".length();
        for (int cut = first; cut < text.length() - 2; cut += 3) {
            Catalog catalog = Catalog.readOmm(earth, text.substring(0, cut));
            assertThat(catalog.entries()).as("cut at %d", cut).hasSizeBetween(1, 2);
            assertThat(catalog.errors())
                    .as("cut at %d", cut)
                    .extracting(CatalogError::kind)
                    .containsExactly(Kind.CUT_SHORT);
        }
    }

    @Test
    void brokenXmlLosesItsOwnRecordAlone() {
        String good = Omms.element();
        String unclosed = good.replace("</BSTAR>", "");
        String noEnd = good.replace("</omm>", "");
        String entity = good.replace("GOES_9", "&lol;");
        Catalog catalog = Catalog.readOmm(
                earth, Omms.xml(String.join("\n", good, unclosed, good, noEnd, good, entity, "</omm>", good)));
        assertThat(catalog.entries()).extracting(CatalogEntry::line).containsExactly(3L, 5L, 7L, 10L);
        assertThat(catalog.errors())
                .extracting(CatalogError::kind, CatalogError::line)
                .containsExactly(
                        tuple(Kind.FIELD, 4L),
                        tuple(Kind.STRUCTURE, 6L),
                        tuple(Kind.FIELD, 8L),
                        tuple(Kind.STRUCTURE, 9L));
    }

    @Test
    void bracketsThatHoldNoUnitAreFoundInTheirOwnLine() {
        String kvn = Omms.kvn().replace("\nOBJECT_NAME = GOES_9\n", "\n\nOBJECT_NAME = GOES_9 [P]\n");
        assertThat(Catalog.readOmm(earth, Omms.kvn() + kvn).errors())
                .extracting(CatalogError::message)
                .containsExactly(
                        "line 29: OBJECT_NAME is \"GOES_9 [P]\", but must not end in brackets that hold no unit");
        String xml = Omms.element().replace("<OBJECT_NAME>", "<OBJECT_NAME units=\"P\">");
        assertThat(Catalog.readOmm(earth, xml).errors())
                .extracting(CatalogError::field)
                .containsExactly("OBJECT_NAME");
        assertThat(Catalog.readOmm(earth, Omms.element().replace("GOES_9", "GOES_9 [P]"))
                        .entries())
                .extracting(CatalogEntry::name)
                .containsExactly("GOES_9 [P]");
    }

    @Test
    void messagesAreOneLineAndFollowNoLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String kvn = Omms.kvn().replace("MEAN_ANOMALY", "MEAN_ANOMALIE");
            assertThat(Catalog.readOmm(earth, kvn + Omms.kvn()).errors())
                    .extracting(CatalogError::message)
                    .containsExactly("line 16: MEAN_ANOMALIE is \"150.1602\", but must be readable: "
                            + "unexpected keyword in CCSDS line number 16 of file OMM: MEAN_ANOMALIE");
            assertThat(Catalog.readOmm(earth, Omms.element().replace("</BSTAR>", ""))
                            .errors()
                            .get(0)
                            .requirement())
                    .isEqualTo("must be well-formed XML");
            String raw = Omms.kvn().replace("MEAN_ANOMALY =", "MEAN_ANOMALY");
            assertThat(Catalog.readOmm(earth, raw + Omms.kvn()).errors())
                    .extracting(CatalogError::message)
                    .containsExactly("line 16: the line is \"MEAN_ANOMALY 150.1602\", but must be readable: "
                            + "there is no place for it");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDocumentTypeIsNotRead() {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE ndm [<!ENTITY a \"" + "x".repeat(1000)
                + "\"><!ENTITY s SYSTEM \"file:///etc/passwd\">]>\n";
        Catalog catalog = Catalog.readOmm(
                earth, bomb + "<ndm>" + Omms.element() + Omms.element().replace("GOES_9", "&s;") + "</ndm>");
        assertThat(catalog.entries()).hasSize(1);
        assertThat(catalog.errors()).hasSize(1);
    }

    @Test
    void otherTextsAreErrorsAtTheirFirstLine() {
        assertThat(Catalog.readOmm(earth, "\n" + Tles.ISS_1 + "\n" + Tles.ISS_2).errors())
                .extracting(CatalogError::kind, CatalogError::line, CatalogError::value)
                .containsExactly(tuple(Kind.STRUCTURE, 2L, Tles.ISS_1));
        assertThat(Catalog.readOmm(earth, "junk\n" + Omms.kvn()).errors()).hasSize(1);
        assertThat(Catalog.readOmm(earth, "junk\n" + Omms.kvn()).entries()).hasSize(1);
        assertThat(Catalog.readOmm(earth, "<html><body/></html>").errors())
                .extracting(CatalogError::kind)
                .containsExactly(Kind.STRUCTURE);
        assertThat(Catalog.readOmm(earth, " \n").entries()).isEmpty();
        assertThat(Catalog.readOmm(earth, " \n").errors()).isEmpty();
        assertThat(Catalog.readOmm(earth, "<omm/>").errors()).hasSize(1);
        assertThat(Catalog.readOmm(earth, "<ndm></ndm>").errors())
                .extracting(CatalogError::kind)
                .containsExactly(Kind.STRUCTURE);
    }

    @Test
    void recordsAndLinesThatAreTooLongAreLeftOut() {
        String remark = "COMMENT " + "x".repeat(200) + "\n";
        String manyRemarks = Omms.kvn().replaceFirst("\n", "\n" + remark.repeat(400));
        String longLine = Omms.kvn().replace("GOES_9", "G" + " ".repeat(300) + "S");
        Catalog catalog = Catalog.readOmm(earth, manyRemarks + Omms.kvn() + longLine + Omms.kvn());
        assertThat(catalog.entries()).hasSize(2);
        assertThat(catalog.errors())
                .extracting(CatalogError::kind, CatalogError::line)
                .containsExactly(tuple(Kind.LIMIT, 1L), tuple(Kind.FIELD, 452L));
        String xml = Omms.xml(
                Omms.element().replace("GOES_9", "G".repeat(100_000)) + Omms.element() + "<" + "y".repeat(5000) + ">");
        Catalog fromXml = Catalog.readOmm(earth, xml);
        assertThat(fromXml.entries()).hasSize(1);
        assertThat(fromXml.errors()).extracting(CatalogError::kind).containsExactly(Kind.LIMIT);
    }

    @Test
    void readingStopsBehindTheMostRecords() {
        String kvn = Omms.kvn();
        assertThat(new OmmReader(earth, new Collected(1, 10))
                        .read(new StringReader(kvn + kvn + kvn))
                        .errors())
                .extracting(CatalogError::kind, CatalogError::line)
                .containsExactly(tuple(Kind.LIMIT, 25L));
        String element = Omms.element();
        assertThat(new OmmReader(earth, new Collected(1, 10))
                        .read(new StringReader(Omms.xml(element + element + element)))
                        .errors())
                .extracting(CatalogError::kind)
                .contains(Kind.LIMIT);
    }
}
