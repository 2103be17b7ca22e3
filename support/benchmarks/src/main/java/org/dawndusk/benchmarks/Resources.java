/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The data that the benchmarks carry. */
final class Resources {
    private Resources() {}

    static String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String unzipped(String path) {
        try (InputStream stream = new GZIPInputStream(open(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String path) {
        InputStream stream = Resources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException(path + " is not among the resources");
        }
        return stream;
    }
}
