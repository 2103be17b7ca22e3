/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the kernels answer, as a digest of the bits of every number in it: no text of a number, since machines differ in how
 * they write one.
 *
 * <p>Run as a program it prints a line for each kernel: the digest, and its name.
 */
final class Digest {
    private final List<Long> bits = new ArrayList<>();

    private Digest() {}

    public static void main(String[] arguments) {
        for (Map.Entry<String, Supplier<Object>> kernel : Kernels.all().entrySet()) {
            System.out.println(of(kernel.getValue().get()) + " " + kernel.getKey());
        }
    }

    /** The bits of all numbers in an answer, in its order. */
    static List<Long> bits(Object answer) {
        Digest digest = new Digest();
        digest.add(answer);
        return digest.bits;
    }

    /** The same, eight bytes a number. */
    static byte[] bytes(Object answer) {
        List<Long> bits = bits(answer);
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * bits.size());
        bits.forEach(buffer::putLong);
        return buffer.array();
    }

    static String of(Object answer) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(answer)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            bits.add(-1L);
        } else if (value instanceof Double number) {
            bits.add(Double.doubleToRawLongBits(number));
        } else if (value instanceof Number number) {
            bits.add(number.longValue());
        } else if (value instanceof Boolean is) {
            bits.add(is ? 1L : 0L);
        } else if (value instanceof Enum<?> one) {
            add(one.name());
        } else if (value instanceof String text) {
            bits.add((long) text.length());
            for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
                bits.add((long) each);
            }
        } else if (value instanceof Optional<?> optional) {
            bits.add(optional.isPresent() ? 1L : 0L);
            optional.ifPresent(this::add);
        } else if (value instanceof OptionalDouble optional) {
            add(optional.stream().toArray());
        } else if (value instanceof OptionalInt optional) {
            add(optional.stream().toArray());
        } else if (value instanceof Map<?, ?> map) {
            // sets and maps of the JDK's own have another order in every machine
            bits.add((long) map.size());
            map.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                    .forEach(entry -> add(List.of(entry.getKey(), entry.getValue())));
        } else if (value instanceof Set<?> set && !(set instanceof SortedSet<?>)) {
            add(set.stream().sorted(Comparator.comparing(Object::toString)).toList());
        } else if (value instanceof Collection<?> many) {
            bits.add((long) many.size());
            many.forEach(this::add);
        } else if (value.getClass().isArray()) {
            bits.add((long) Array.getLength(value));
            for (int i = 0; i < Array.getLength(value); i++) {
                add(Array.get(value, i));
            }
        } else if (value.getClass().getName().startsWith("org.dawndusk.")) {
            Arrays.stream(value.getClass().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .sorted(Comparator.comparing(Field::getName))
                    .forEach(field -> add(of(value, field)));
        } else {
            throw new AssertionError("no bits of a " + value.getClass() + " are known");
        }
    }

    private static @Nullable Object of(Object owner, Field field) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
