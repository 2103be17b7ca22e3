/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A value that somebody else has published or computed independently, to be compared with ours.
 *
 * <p>{@link #is(double)} fails the test where the difference exceeds the tolerance, and otherwise leaves a record below
 * {@code target/validation} of the module under test, from which {@code VALIDATION.md} is put together. Immutable.
 */
public final class Published {
    private static final Path RECORDS = Path.of("target", "validation");

    private final String module;
    private final String quantity;
    private final double expected;
    private final String unit;
    private final String source;
    private final double tolerance;

    private Published(String module, String quantity, double expected, String unit, String source, double tolerance) {
        this.module = module;
        this.quantity = quantity;
        this.expected = expected;
        this.unit = unit;
        this.source = source;
        this.tolerance = tolerance;
    }

    /**
     * States what was published.
     *
     * @param module the module that computes it: {@code orbit}, {@code power} and so on
     * @param quantity what it is, with the inputs that fix it; unique in its module
     * @param expected the published value [unit]
     * @param unit its unit, {@code 1} for a ratio
     * @return a comparison that still needs its source and tolerance
     */
    public static Published value(String module, String quantity, double expected, String unit) {
        return new Published(module, quantity, expected, unit, "", Double.NaN);
    }

    /**
     * Names the source.
     *
     * @param source the publication with its section or table, or the independent program
     * @return this comparison with the source
     */
    public Published from(String source) {
        return new Published(module, quantity, expected, unit, source, tolerance);
    }

    /**
     * Sets the tolerance as a difference.
     *
     * @param tolerance the largest difference that the source's digits allow [unit]
     * @return this comparison with the tolerance
     */
    public Published within(double tolerance) {
        return new Published(module, quantity, expected, unit, source, tolerance);
    }

    /**
     * Sets the tolerance as a share of the published value.
     *
     * @param share the largest relative difference that the source's digits allow [1]
     * @return this comparison with the tolerance
     */
    public Published withinRelative(double share) {
        return within(share * Math.abs(expected));
    }

    /**
     * Compares, and records the comparison.
     *
     * @param obtained what we compute [unit]
     * @throws AssertionError if it differs by more than the tolerance, or is NaN
     * @throws IllegalStateException if source or tolerance are missing
     */
    public void is(double obtained) {
        if (source.isEmpty() || !(tolerance > 0)) {
            throw new IllegalStateException(quantity + " needs a source and a positive tolerance");
        }
        double error = obtained - expected;
        if (!(Math.abs(error) <= tolerance)) {
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "%s: obtained %.12g %s, but %s gives %.12g; the difference of %.3g exceeds %.3g",
                    quantity,
                    obtained,
                    unit,
                    source,
                    expected,
                    error,
                    tolerance));
        }
        String test = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(frame -> frame.getDeclaringClass())
                        .filter(type -> type != Published.class)
                        .findFirst()
                        .orElseThrow())
                .getSimpleName();
        record(String.join(
                "\t",
                module,
                quantity,
                source,
                shortest(expected),
                Rounding.toTolerance(obtained, tolerance),
                Rounding.error(error, tolerance),
                Rounding.twoDigits(tolerance),
                unit,
                test));
    }

    private static String shortest(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private void record(String row) {
        String name = module + "-" + Integer.toHexString(quantity.hashCode()) + "-"
                + quantity.replaceAll("[^A-Za-z0-9]+", "-") + ".tsv";
        try {
            Files.createDirectories(RECORDS);
            Files.writeString(RECORDS.resolve(name), row + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
