/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.orekit.propagation.analytical.tle.TLE;

/**
 * The mean elements of many satellites, read from a text; bad records stand beside the good ones as errors.
 *
 * <p><b>TLE</b>: two-line and three-line form (a name, with or without a leading {@code 0}, before the two lines), alone
 * or mixed; blank lines and lines that begin with {@code #} are skipped; any line ends; catalogue numbers up to 339,999
 * as Alpha-5. Lines must have 69 columns and their checksums; blanks at their ends do not count.
 *
 * <p><b>OMM</b>: CCSDS Orbit Mean-Elements Messages as KVN, one after the other, or as XML, one alone or many in an
 * {@code ndm}; which of both is seen from the first character. Only mean elements of SGP4 about the Earth in TEME and
 * UTC are taken.
 *
 * <p>Epochs before 1972, when UTC did not count SI seconds, are errors, as are elements that are not SGP4's (such as
 * SGP4-XP, ephemeris type 4). KVN has no end mark: a text that is cut inside the last number of its last record cannot
 * be told from a whole one.
 *
 * <p>The time that a text takes grows with its length and no faster. Reading stops behind {@value #MOST_RECORDS} good
 * records, and where 2^20 characters bring no end of a line (of a record in XML); {@value #MOST_ERRORS} errors are kept,
 * further ones are counted.
 *
 * <p>Source: Hoots and Roehrich, <i>Spacetrack Report No. 3</i>, 1980, for the columns; CCSDS 502.0-B-3, <i>Orbit Data
 * Messages</i>, section 4. Both are parsed by Orekit.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Catalog {

    /** The most records that are read from one text. */
    public static final int MOST_RECORDS = 1_000_000;

    /** The most errors that are kept. */
    public static final int MOST_ERRORS = 10_000;

    private final List<CatalogEntry> entries;
    private final List<TLE> elements;
    private final List<CatalogError> errors;
    private final long errorCount;

    Catalog(List<CatalogEntry> entries, List<CatalogError> errors, long errorCount) {
        this.entries = List.copyOf(entries);
        this.elements = entries.stream().map(CatalogEntry::elements).toList();
        this.errors = List.copyOf(errors);
        this.errorCount = errorCount;
    }

    /**
     * Reads two-line or three-line elements.
     *
     * @param earth the Earth, which knows UTC
     * @param text the catalogue; read to its end, and left open
     * @return the good records and the errors
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static Catalog readTle(Earth earth, Reader text) {
        return new TleReader(earth, new Collected(MOST_RECORDS, MOST_ERRORS)).read(text);
    }

    /**
     * Reads two-line or three-line elements.
     *
     * @param earth the Earth, which knows UTC
     * @param text the catalogue in UTF-8; read to its end, and left open
     * @return the good records and the errors
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static Catalog readTle(Earth earth, InputStream text) {
        return readTle(earth, new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    /**
     * Reads two-line or three-line elements.
     *
     * @param earth the Earth, which knows UTC
     * @param text the catalogue
     * @return the good records and the errors
     */
    public static Catalog readTle(Earth earth, String text) {
        return readTle(earth, new StringReader(text));
    }

    /**
     * Reads Orbit Mean-Elements Messages, KVN or XML.
     *
     * @param earth the Earth, which knows UTC and TEME
     * @param text the catalogue; read to its end, and left open
     * @return the good records and the errors
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static Catalog readOmm(Earth earth, Reader text) {
        return new OmmReader(earth, new Collected(MOST_RECORDS, MOST_ERRORS)).read(text);
    }

    /**
     * Reads Orbit Mean-Elements Messages, KVN or XML.
     *
     * @param earth the Earth, which knows UTC and TEME
     * @param text the catalogue in UTF-8; read to its end, and left open
     * @return the good records and the errors
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static Catalog readOmm(Earth earth, InputStream text) {
        return readOmm(earth, new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    /**
     * Reads Orbit Mean-Elements Messages, KVN or XML.
     *
     * @param earth the Earth, which knows UTC and TEME
     * @param text the catalogue
     * @return the good records and the errors
     */
    public static Catalog readOmm(Earth earth, String text) {
        return readOmm(earth, new StringReader(text));
    }

    /**
     * The good records.
     *
     * @return satellites in the order of the text
     */
    public List<CatalogEntry> entries() {
        return entries;
    }

    /**
     * The elements of the good records, as {@link Sgp4Batch} takes them.
     *
     * @return mean elements in the order of the text
     */
    public List<TLE> elements() {
        return elements;
    }

    /**
     * What is wrong with the bad records.
     *
     * @return the first {@value #MOST_ERRORS} errors in the order of the text
     */
    public List<CatalogError> errors() {
        return errors;
    }

    /**
     * How many errors there were.
     *
     * @return number of errors, those counted that were not kept
     */
    public long errorCount() {
        return errorCount;
    }
}
