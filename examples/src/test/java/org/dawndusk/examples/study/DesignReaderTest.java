/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignReaderTest {

    private static String suncatcher() throws IOException {
        try (InputStream stream = DesignReaderTest.class.getResourceAsStream("suncatcher.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(String json, String... words) {
        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(() -> DesignReader.parse("mine.json", json.getBytes(StandardCharsets.UTF_8)))
                .withMessageNotContaining("\n")
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suncatcher", "filing-group-2"})
    void theBuiltInDesignsGiveEveryNumberAnOrigin(String name) throws IOException {
        Design design = DesignReader.read(name);
        assertThat(design.name()).isEqualTo(name);
        assertThat(design.given())
                .hasSizeGreaterThan(80)
                .allSatisfy(given -> assertThat(given.origin()).isNotBlank());
        assertThat(design.given()).anyMatch(given -> !given.assumed());
    }

    @Test
    void quantitiesArriveInSi() throws IOException {
        Design design = DesignReader.read("suncatcher");
        assertThat(design.orbit().shells().get(0).altitude()).isEqualTo(650e3);
        assertThat(design.power().cellEfficiency()).isEqualTo(0.22);
        assertThat(design.mission().life()).isEqualTo(5 * 365.25 * 86_400);
        assertThat(design.orbit().localTimeOfAscendingNode()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "value": 105, "unit": "m2"; "value": -105, "unit": "m2"; power.arrayArea is -105 m2, but must be in [0.001000, 1.000e+06] m2
            "value": 105, "unit": "m2"; "value": NaN, "unit": "m2"; power.arrayArea is NaN m2, but must be in
            "value": 105, "unit": "m2"; "value": 1e999, "unit": "m2"; power.arrayArea is
            "value": 105, "unit": "m2"; "value": 105, "unit": "acre"; power.arrayArea.unit is acre, but must be one of m2, cm2
            "value": 105, "unit": "m2"; "value": 105, "unit": "kW"; power.arrayArea.unit is kW, but must be one of m2, cm2
            "value": 105, "unit": "m2"; "value": "105", "unit": "m2"; power.arrayArea.value is "105", but must be a number
            "value": 105, "unit": "m2"; "unit": "m2"; power.arrayArea.value is missing
            "value": 81, "unit": "1"; "value": 80.5, "unit": "1"; orbit.cluster.satellites is 80.5, but must be a whole number
            "epoch": "2027-01-01T00:00:00Z"; "epoch": "1969-07-20T20:17:40Z"; epoch is 1969-07-20T20:17:40Z, but must be from 1972
            "epoch": "2027-01-01T00:00:00Z"; "epoch": "soon"; epoch is soon, but must be a UTC instant
            "orientation": "edge-on-to-sun"; "orientation": "upside-down"; thermal.orientation is upside-down, but must be one of
            "city": "Tokyo"; "city": "Atlantis"; jobs[3].latency.city is Atlantis, but must be one of Tokyo, Delhi
            "dataClass": "eu-personal-data"; "dataClass": "secret"; dataClass is secret, but must be one of eu-personal-data
            "jurisdiction": "US"; "jurisdiction": "Mars"; compute.jurisdiction is Mars, but must be a State's code
            "arrayArea":; "arrayAera":; power.arrayArea is missing
            "sides":; "sided":; thermal.sides is missing
            """)
    void aBadFieldIsNamedWithItsValueAndWhatIsAllowed(String before, String after, String message) throws IOException {
        String json = suncatcher();
        assertThat(json).contains(before);
        refused(json.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)), message);
    }

    @Test
    void anUnknownFieldIsRefusedSoThatAMisspeltOneIsNotOverlooked() throws IOException {
        refused(
                suncatcher().replaceFirst("\"power\": \\{", "\"power\": {\"efficency\": 1,"),
                "power.efficency is not a field");
    }

    @Test
    void aNumberNeedsASourceOrAReason() throws IOException {
        String json = suncatcher();
        refused(
                json.replaceFirst(
                        "\"value\": 22, \"unit\": \"%\", \"source\": \"[^\"]*\"", "\"value\": 22, \"unit\": \"%\""),
                "power.cellEfficiency has neither source nor assumed");
    }

    @Test
    void truncatedJsonSaysWhereItEnds() throws IOException {
        String json = suncatcher();
        refused(json.substring(0, json.length() / 3), "mine.json is not JSON at line", "in /thermal");
        refused("", "mine.json is empty");
        refused("{} {}", "mine.json is not JSON");
        refused("[1]", "the design is [1], but must be an object");
    }

    @Test
    void hostileNestingAndNumbersEndInOneLine() {
        refused("[".repeat(10 << 20), "mine.json is not JSON", "depth");
        refused("{\"name\": ".repeat(1 << 20), "mine.json is not JSON", "depth");
        refused("{\"name\": " + "9".repeat(1 << 20) + "}", "mine.json");
        refused("{\"name\": \"a\", \"name\": \"b\"}", "mine.json is not JSON", "name");
        refused("\u0000", "mine.json is not JSON");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(() -> DesignReader.read("nowhere.json"))
                .withMessage(
                        "design is nowhere.json, but must be a readable file or one of suncatcher, filing-group-2");
    }
}
