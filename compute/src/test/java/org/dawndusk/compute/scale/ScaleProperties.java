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

    @Property(tries = 100)
    void retirementsNeverAddAndLongerLivesHoldMore(
            @ForAll @DoubleRange(max = 30) double years,
            @ForAll @DoubleRange(min = 0.1, max = 20) double life,
            @ForAll @DoubleRange(max = 5) double longer,
            @ForAll @DoubleRange(max = 1e12) double budget) {
        double held = queue.inService(years * YEAR, life * YEAR);
        assertThat(held).isBetween(0.0, queue.inService(years * YEAR));
        assertThat(queue.inService(years * YEAR, (life + longer) * YEAR)).isGreaterThanOrEqualTo(held);
        double bought = queue.deployed(budget, 20, years * YEAR, life * YEAR);
        assertThat(bought).isBetween(0.0, Math.min(budget / 20, held + 1e-6 * budget));
    }
}
