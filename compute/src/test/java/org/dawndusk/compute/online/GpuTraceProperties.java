/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Traces that are spoilt: read, or refused with the line. */
class GpuTraceProperties {
    private static final String NODES = """
            sn,cpu_milli,memory_mib,gpu,model
            n0,64000,262144,2,P100
            n1,96000,393216,0,
            n2,128000,786432,8,A10
            """;
    private static final String REQUESTS = """
            name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec,qos
            p0,4000,8192,1,460,T4|P100,LS
            p1,6000,12288,1,1000,,BE
            p2,1000,2048,0,0,,Burstable
            """;

    private static void readOrRefused(Runnable reader) {
        try {
            reader.run();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)line \\d+: .*").hasSizeLessThan(300);
        }
    }

    @Property
    void aSpoiltTraceIsReadOrRefusedWithItsLine(@ForAll("damage") List<Damage> damages) {
        readOrRefused(() -> GpuTrace.nodes(damaged(NODES, damages)));
        readOrRefused(() -> GpuTrace.requests(damaged(REQUESTS, damages)));
    }

    @Property
    void anyTextIsReadOrRefusedWithItsLine(@ForAll String text) {
        readOrRefused(() -> GpuTrace.nodes(text));
        readOrRefused(() -> GpuTrace.requests(text));
        readOrRefused(() -> GpuTrace.requests(REQUESTS + text));
    }

    @Example
    void hugeNumbersAndLinesAreRefusedInOneLine() {
        String digits = "9".repeat(1_000_000);
        readOrRefused(() -> GpuTrace.nodes("sn,cpu_milli,memory_mib,gpu,model\nn0," + digits + ",1,1,A"));
        readOrRefused(() -> GpuTrace.nodes(digits));
        readOrRefused(() -> GpuTrace.nodes("sn,cpu_milli,memory_mib,gpu,model\nn0,1,1,65,A"));
        readOrRefused(() -> GpuTrace.nodes("sn,sn,cpu_milli,memory_mib,gpu,model\nn0,n1,1,1,1,A"));
    }

    /** Some characters of a text are replaced by others. */
    record Damage(int place, int length, String replacement) {}

    private static String damaged(String text, List<Damage> damages) {
        StringBuilder changed = new StringBuilder(text);
        for (Damage damage : damages) {
            int at = damage.place % (changed.length() + 1);
            changed.replace(at, Math.min(changed.length(), at + damage.length), damage.replacement);
        }
        return changed.toString();
    }

    @Provide
    Arbitrary<List<Damage>> damage() {
        Arbitrary<String> replacement = Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789+-,|\n\r").ofMaxLength(3),
                Arbitraries.strings().all().ofMaxLength(2),
                Arbitraries.of("\0", "1e999999", "NaN", "99999999999999999999", "-1", ",,", "\u2028", "\u0661"));
        return Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.of(0, 1, 1, 2, 20), replacement)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
