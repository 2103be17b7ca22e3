/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.catalog.CatalogError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are meant to exhaust memory or patience. */
class HostileTextTest {
    /** More than any reader may take, and never in memory. */
    private static final long GIGABYTE = 1L << 30;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Earth earth = Earth.embedded();

    /** The same bytes again and again, up to a number of them; counts what was read. */
    private static final class Endless extends InputStream {
        private final byte[] piece;
        private long read;

        Endless(String piece) {
            this.piece = piece.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return read < GIGABYTE ? piece[(int) (read++ % piece.length)] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int n = 0;
            while (n < length && read < GIGABYTE) {
                into[from + n++] = (byte) read();
            }
            return n == 0 ? -1 : n;
        }
    }

    private Catalog read(String start, Endless rest, BiFunction<Earth, InputStream, Catalog> reader) {
        InputStream text = new SequenceInputStream(new ByteArrayInputStream(utf8(start)), rest);
        return assertTimeoutPreemptively(PATIENCE, () -> reader.apply(earth, text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "\0", "9", "1 25544U ", "\uFEFF", "# "})
    void aLineThatNeverEndsEndsTheCatalogue(String piece) {
        Endless rest = new Endless(piece);
        Catalog catalog = read(Tles.ISS_1 + "\n" + Tles.ISS_2 + "\n", rest, Catalog::readTle);
        assertThat(catalog.entries()).hasSize(1);
        assertThat(catalog.errors()).last().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(Kind.LIMIT);
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.message()).hasSizeLessThan(400);
        });
        assertThat(rest.read).isLessThan(10L << 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';' '",
                "'CCSDS_OMM_VERS = 2.0\n';x",
                "'CCSDS_OMM_VERS = 2.0\nMEAN_MOTION = ';9",
                "'<?xml version=\"1.0\"?><ndm>';' '",
                "'<ndm>';'<a>'",
                "'<ndm><!--';'-->x<!--'",
                "'<ndm><!--';x",
                "'<ndm><omm>';'<a>'",
                "'<ndm><omm id=\"';9",
                "'<ndm><omm>';'<omm'"
            })
    void aMessageThatNeverEndsEndsTheCatalogue(String start, String piece) {
        Endless rest = new Endless(piece);
        Catalog catalog = read(start, rest, Catalog::readOmm);
        assertThat(catalog.entries()).isEmpty();
        assertThat(catalog.errors()).anyMatch(error -> error.kind() == Kind.LIMIT);
        assertThat(catalog.errors())
                .allSatisfy(error -> assertThat(error.message()).hasSizeLessThan(400));
        assertThat(rest.read).isLessThan(10L << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999",
                "-1e999999",
                "NaN",
                "1e-999999",
                "0x1p3",
                "1.5d",
                "2f",
                "1_0",
                "\u0661\u0662",
                "1\u00005"
            })
    void numbersThatAreNoneAreErrors(String number) {
        String text = Omms.kvn().replaceFirst("(?m)^MEAN_MOTION *=.*$", "MEAN_MOTION = " + number);
        Catalog catalog = Catalog.readOmm(earth, text);
        assertThat(catalog.entries()).isEmpty();
        assertThat(catalog.errors())
                .hasSize(1)
                .first()
                .satisfies(error -> assertThat(error.line()).isPositive());
    }

    @Test
    void aNumberOfAMillionDigitsIsAnErrorOfItsLine() {
        String digits = "9".repeat(1_000_000);
        assertThat(Catalog.readOmm(
                                earth, Omms.kvn().replaceFirst("(?m)^ECCENTRICITY *=.*$", "ECCENTRICITY = " + digits))
                        .errors())
                .hasSize(1)
                .allSatisfy(error -> assertThat(error.message()).hasSizeLessThan(400));
        assertThat(Catalog.readOmm(earth, Omms.xml("<omm>" + digits + "</omm>")).errors())
                .hasSize(1)
                .allSatisfy(error -> assertThat(error.message()).hasSizeLessThan(400));
    }

    @Test
    void deepNestingIsAnErrorOfItsMessage() {
        String deep = Omms.xml("<omm>" + "<a>".repeat(15_000) + "</omm>");
        Catalog catalog = assertTimeoutPreemptively(PATIENCE, () -> Catalog.readOmm(earth, deep));
        assertThat(catalog.entries()).isEmpty();
        assertThat(catalog.errors()).isNotEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreErrorsOfTheirRecordAlone() {
        byte[] text = utf8(Tles.ISS_1 + "\n" + Tles.ISS_2 + "\n" + Tles.GOES_1 + "\n" + Tles.GOES_2 + "\n");
        byte[] spoilt = text.clone();
        Arrays.fill(spoilt, 20, 30, (byte) 0xff);
        Catalog catalog = Catalog.readTle(earth, new ByteArrayInputStream(spoilt));
        assertThat(catalog.entries()).hasSize(1);
        assertThat(catalog.errors())
                .hasSize(1)
                .first()
                .satisfies(error -> assertThat(error.line()).isEqualTo(1));
    }

    @Test
    void aReaderThatFailsIsPassedOn() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                throw new IOException("the disc is gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Catalog.readTle(earth, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disc is gone");
        assertThatThrownBy(() -> Catalog.readOmm(earth, broken)).isInstanceOf(UncheckedIOException.class);
    }
}
