/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.dawndusk.power.Profile;
import org.junit.jupiter.api.Test;

class BusTest {
    private static final Load COMPUTE =
            new Load("accelerators", Load.Kind.COMPUTE, 1000, 3).throttleTo(0.2).behind(Converter.ofEfficiency(0.9));
    private static final Load BUS = new Load("bus", Load.Kind.HOUSEKEEPING, 100, 1);
    private static final Load PUMP = new Load("pump", Load.Kind.PUMPS, 50, 2);
    private static final Load LASER = new Load("laser", Load.Kind.TERMINALS, 80, 4);
    private static final LoadPlan PLAN = LoadPlan.builder()
            .mode("work", COMPUTE, BUS, PUMP, LASER)
            .mode("safe", BUS)
            .build();

    @Property(tries = 200)
    void outputAndInputOfAConverterBelongTogether(
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 50) double fixed,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.2) double linear,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1e-4) double square,
            @ForAll @Scale(6) @DoubleRange(min = 1e-3, max = 1e5) double power) {
        Converter converter = new Converter(fixed, linear, square);
        assertThat(converter.outputFor(converter.inputFor(power))).isCloseTo(power, within(1e-11 * (power + fixed)));
        assertThat(converter.efficiency(power)).isBetween(0.0, 1.0);
    }

    @Test
    void anEfficiencyCurveHasItsBestBetweenFixedAndSquareLoss() {
        Converter converter = new Converter(20, 0.01, 2e-6);
        double best = Math.sqrt(20 / 2e-6);
        assertThat(converter.efficiency(best)).isCloseTo(1 / (1.01 + 2 * Math.sqrt(20 * 2e-6)), within(1e-12));
        assertThat(converter.efficiency(best)).isGreaterThan(converter.efficiency(best / 2));
        assertThat(converter.efficiency(best)).isGreaterThan(converter.efficiency(best * 2));
        assertThat(converter.outputFor(15)).isZero();
        for (double output : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> converter.inputFor(output))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("output is " + output + ", but must be in [0, ∞)");
        }
        assertThat(converter.inputFor(0)).isZero();
        Bus bus = Bus.regulated(converter, Converter.ofEfficiency(0.95), Converter.ofEfficiency(0.96));
        assertThat(bus.storagePath(1000, 800))
                .isCloseTo(converter.efficiency(1000 / 0.95) * 0.95 * 0.96, within(1e-12));
        assertThat(Bus.unregulated(converter).charger()).isEqualTo(Converter.IDEAL);
    }

    @Test
    void loadsAreItemisedByMode() {
        assertThat(PLAN.busPower("work")).isCloseTo(1000 / 0.9 + 230, within(1e-9));
        assertThat(PLAN.busPower("work", Load.Kind.COMPUTE)).isCloseTo(1000 / 0.9, within(1e-9));
        assertThat(PLAN.busToCompute("work")).isCloseTo((1000 / 0.9 + 230) / 1000, within(1e-12));
        Profile profile = PLAN.profile(new double[] {60, 120}, "work", "safe", "work");
        assertThat(profile.at(90)).isEqualTo(100);
        assertThat(profile.instants()).containsExactly(60, 120);
        assertThatThrownBy(() -> PLAN.busToCompute("safe"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("mode safe draws no power for compute");
    }

    @Test
    void whereThereIsTooLittleTheLastAreThrottledThenShed() {
        Served enough = Served.of(PLAN.loads("work"), 5000);
        assertThat(enough.shed()).isEmpty();
        assertThat(enough.unused()).isCloseTo(5000 - PLAN.busPower("work"), within(1e-9));
        Served throttled = Served.of(PLAN.loads("work"), 650);
        assertThat(throttled.allocations().get(2).share()).isCloseTo(0.45, within(1e-12));
        assertThat(throttled.shed()).containsExactly("laser");
        Served shed = Served.of(PLAN.loads("work"), 300);
        assertThat(shed.shed()).containsExactly("accelerators");
        // what the accelerators leave is enough for the laser
        assertThat(shed.unused()).isCloseTo(300 - 230, within(1e-12));
        assertThat(Served.of(PLAN.loads("work"), 0).shed()).hasSize(4);
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> new Load("pump", Load.Kind.PUMPS, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("power of pump is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> Converter.ofEfficiency(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("efficiency is 0.0, but must be in (0, 1]");
        assertThatThrownBy(() -> PLAN.loads("sleep"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode is sleep, but must be one of [work, safe]");
        assertThatThrownBy(() -> LoadPlan.builder().mode("a").mode("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode a is given twice");
        assertThatThrownBy(() -> Served.of(PLAN.loads("work"), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("available is NaN, but must be in [0, ∞)");
    }
}
