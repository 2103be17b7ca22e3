/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class EnergyBalanceProperties {
    private static final double PERIOD = 5860;

    private static EnergyBalance.State orbits(double area, double capacity, double load, double eclipse, double swing) {
        SolarArray array = SolarArray.builder()
                .area(area)
                .cell(SolarCell.XTJ)
                .loss("wiring", 0.02)
                .build();
        EnergyBalance system = EnergyBalance.of(array, 0.9, 0, new Battery(capacity, 0.95, 0.93, 0.3, 1, 1), 0.97);
        double[] edges = new double[16];
        for (int i = 0; i < 8; i++) {
            edges[2 * i] = i * PERIOD + 1000;
            edges[2 * i + 1] = edges[2 * i] + eclipse;
        }
        Profile sun = Profile.of(
                t -> {
                    double phase = t % PERIOD - 1000;
                    return phase >= 0 && phase < eclipse ? 0 : 1361 * (1 + swing * Math.sin(t / 700));
                },
                edges);
        return system.advance(system.full(0), 0, 8 * PERIOD, new EnergyBalance.Inputs(sun, Profile.constant(load)));
    }

    @Property(tries = 200)
    void energyClosesAndTheChargeStaysWithinBounds(
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 200) double area,
            @ForAll @Scale(6) @DoubleRange(min = 1e5, max = 1e8) double capacity,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 60000) double load,
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 2200) double eclipse,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double swing) {
        EnergyBalance.State end = orbits(area, capacity, load, eclipse, swing);
        assertThat(end.closure()).isCloseTo(0, within(1e-9));
        assertThat(end.stored()).isBetween(0.0, capacity);
        assertThat(end.lowest()).isBetween(0.0, end.stored());
        assertThat(end.ledger().delivered() + end.ledger().unmet())
                .isCloseTo(load * 8 * PERIOD, within(1e-9 * (1 + load) * 8 * PERIOD));
        assertThat(end.ledger().unmet()).isNotNegative();
    }

    @Property(tries = 100)
    void moreArrayNeverLowersTheLowestCharge(
            @ForAll @Scale(6) @DoubleRange(min = 10, max = 100) double area,
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 2) double more,
            @ForAll @Scale(6) @DoubleRange(min = 1000, max = 20000) double load) {
        double capacity = 3e7;
        double lowest = orbits(area, capacity, load, 1100, 0.5).lowest();
        assertThat(orbits(more * area, capacity, load, 1100, 0.5).lowest())
                .isGreaterThanOrEqualTo(lowest - 1e-7 * capacity);
    }
}
