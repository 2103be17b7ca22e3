/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.compute.reliability.ConstantFailureRate;

class ScaleProperties {
    private static final double YEAR = ConstantFailureRate.YEAR;
    private final Queue queue = Queue.of(List.of(
            new QueueStage("factory", YEAR, 1e9 / YEAR, 0.5), new QueueStage("launch", YEAR / 2, 3e9 / YEAR, 0)));

    @Property(tries = 100)
    void whatIsInServiceNeverFalls(
            @ForAll @DoubleRange(max = 20) double years, @ForAll @DoubleRange(max = 5) double more) {
        assertThat(queue.inService((years + more) * YEAR)).isGreaterThanOrEqualTo(queue.inService(years * YEAR));
    }
}
