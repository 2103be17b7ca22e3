/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How far the answers of two machines are apart: {@code write FOLDER} leaves the numbers of each kernel there, a file each;
 * {@code compare FOLDER FOLDER} prints a line for each kernel that differs. For {@code support/checks/aarch64.sh}.
 */
final class Differences {
    private Differences() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("write")) {
            write(Files.createDirectories(Path.of(arguments[1])));
        } else {
            compare(Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    private static void write(Path folder) throws IOException {
        for (Map.Entry<String, Supplier<Object>> kernel : Kernels.all().entrySet()) {
            Files.write(
                    folder.resolve(kernel.getKey()),
                    Digest.bytes(kernel.getValue().get()));
        }
    }

    private static void compare(Path here, Path there) throws IOException {
        int same = 0;
        for (String kernel : Kernels.all().keySet()) {
            ByteBuffer a = ByteBuffer.wrap(Files.readAllBytes(here.resolve(kernel)));
            ByteBuffer b = ByteBuffer.wrap(Files.readAllBytes(there.resolve(kernel)));
            if (a.equals(b)) {
                same++;
            } else {
                System.out.println(kernel + ": " + difference(a, b));
            }
        }
        System.out.println(same + " kernels have the same bits");
    }

    private static String difference(ByteBuffer a, ByteBuffer b) {
        if (a.remaining() != b.remaining()) {
            return "answers of different length";
        }
        int numbers = a.remaining() / Long.BYTES;
        int different = 0;
        int whole = 0;
        double absolute = 0;
        double relative = 0;
        while (a.hasRemaining()) {
            long p = a.getLong();
            long q = b.getLong();
            if (p != q) {
                double x = Double.longBitsToDouble(p);
                double y = Double.longBitsToDouble(q);
                double magnitude = Math.max(Math.abs(x), Math.abs(y));
                different++;
                // whole numbers look like subnormal or negative NaN ones
                if (magnitude >= Double.MIN_NORMAL && magnitude <= Double.MAX_VALUE) {
                    absolute = Math.max(absolute, Math.abs(x - y));
                    relative = Math.max(relative, Math.abs(x - y) / magnitude);
                } else {
                    whole++;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%d of %d numbers (%d whole ones), by %.1e at most, and by %.1e of a value",
                different,
                numbers,
                whole,
                absolute,
                relative);
    }
}
