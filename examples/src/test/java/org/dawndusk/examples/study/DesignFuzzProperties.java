/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dawndusk.examples.Damage;

/** Designs that are spoilt, or meant to exhaust memory: read, or refused in one line. */
class DesignFuzzProperties {
    private final String suncatcher;

    DesignFuzzProperties() throws IOException {
        try (InputStream stream = DesignFuzzProperties.class.getResourceAsStream("suncatcher.json")) {
            suncatcher = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void readOrRefused(byte[] json) throws IOException {
        try {
            Design design = DesignReader.parse("mine.json", json);
            assertThat(design.given())
                    .allSatisfy(
                            given -> assertThat(Double.isFinite(given.value())).isTrue());
        } catch (DesignException e) {
            assertThat(e.getMessage()).doesNotContain("\n").hasSizeLessThan(2100);
        }
    }

    private static void readOrRefused(String json) throws IOException {
        readOrRefused(json.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aSpoiltDesignIsReadOrRefused(@ForAll("damage") List<Damage> damages) throws IOException {
        readOrRefused(Damage.of(suncatcher, damages));
    }

    @Property
    void anyBytesAreRefused(@ForAll @Size(max = 60) byte[] bytes, @ForAll String text) throws IOException {
        readOrRefused(bytes);
        readOrRefused(text);
        readOrRefused("{\"name\": " + text + "}");
    }

    @Example
    void hostileValuesAreRefused() throws IOException {
        String digits = "9".repeat(1_000_000);
        for (String value : List.of(
                "1e999999", "-1e999999", "1e-999999", digits, "1e" + digits, "0." + digits, "[".repeat(1_000_000))) {
            readOrRefused(suncatcher.replaceFirst("\"value\": 650", "\"value\": " + value));
        }
        readOrRefused("[" + "0,".repeat(1_000_000) + "0]");
        readOrRefused("{\"" + "x".repeat(1_000_000) + "\": 1}");
        readOrRefused("\"" + "x".repeat(1_000_000) + "\"");
        readOrRefused(suncatcher.replaceFirst("\"name\"", "\"" + "x".repeat(40_000) + "\": 1, \"name\""));
        readOrRefused("\0".repeat(1_000_000));
        readOrRefused(" ".repeat(1_000_000));
        readOrRefused(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0});
        readOrRefused(new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'});
    }

    @Provide
    Arbitrary<List<Damage>> damage() {
        return Damage.some();
    }
}
