/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dawndusk.examples.Damage;

/** Traces that are spoilt: read, or refused with the line. */
class TraceFuzzProperties {
    private static final String TRACE = """
            name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec,qos,pod_phase,creation_time,deletion_time,scheduled_time
            p0,32000,98304,8,1000,,BE,Succeeded,86,336,86
            p1,12000,12288,1,460,T4,LS,Succeeded,206,4505.5,206
            p2,4000,24576,0,0,,Guaranteed,Succeeded,213,1174,213
            """;

    private static void readOrRefused(String csv) {
        try {
            TraceJobs.read(csv, 1);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)line \\d+(:| has) .*").hasSizeLessThan(400);
        }
    }

    @Property
    void aSpoiltTraceIsReadOrRefusedWithItsLine(@ForAll("damage") List<Damage> damages, @ForAll String text) {
        readOrRefused(Damage.of(TRACE, damages));
        readOrRefused(text);
        readOrRefused(TRACE + text);
    }

    @Example
    void hostileTextsAreRefusedWithTheirLine() {
        String digits = "9".repeat(1_000_000);
        readOrRefused(TRACE.replaceFirst("4505.5", digits));
        readOrRefused(TRACE.replaceFirst("4505.5", "1e999999"));
        readOrRefused(TRACE.replaceFirst("4505.5", "-1"));
        readOrRefused(TRACE.replaceFirst("4505.5", ""));
        readOrRefused(TRACE.replaceFirst("p1", ""));
        readOrRefused("");
        readOrRefused("\0".repeat(1_000_000));
        readOrRefused(",".repeat(1_000_000));
        assertThat(TraceJobs.read(TRACE, 1)).hasSize(2);
    }

    @Provide
    Arbitrary<List<Damage>> damage() {
        return Damage.some();
    }
}
