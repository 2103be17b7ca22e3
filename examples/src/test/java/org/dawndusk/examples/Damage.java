/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Some characters of a text are replaced by others, for the readers' properties. */
public record Damage(int place, int length, String replacement) {
    /** The text with all of the damages. */
    public static String of(String text, List<Damage> damages) {
        StringBuilder changed = new StringBuilder(text);
        for (Damage damage : damages) {
            int at = damage.place % (changed.length() + 1);
            changed.replace(at, Math.min(changed.length(), at + damage.length), damage.replacement);
        }
        return changed.toString();
    }

    /** One to three, of digits, marks, any characters and what readers like least. */
    public static Arbitrary<List<Damage>> some() {
        Arbitrary<String> replacement = Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789+-.eE").ofMaxLength(3),
                Arbitraries.strings().withChars("{}[]\":, ").ofMaxLength(3),
                Arbitraries.strings().all().ofMaxLength(2),
                Arbitraries.of(
                        "\0", "1e999999", "NaN", "null", "true", "-1", "1e-400", "\\u0000", "\ud800", "\"\"", "{}"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20_000), Arbitraries.of(0, 1, 1, 2, 8, 40), replacement)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
