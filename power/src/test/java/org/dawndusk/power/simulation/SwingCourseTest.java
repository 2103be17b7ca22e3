/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.OpenCircuitVoltage;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.junit.jupiter.api.Test;

/**
 * A bus that swings with an array of one power at all voltages is a regulated one without converters: another course, with
 * other steps, other searches and other limits' bookkeeping, has to tell the same.
 */
class SwingCourseTest {
    private static final double CAPACITY = 72_000;
    private static final double OHMIC = 0.1;
    private static final double TAU = 60;
    private static final double RELAXATION = 0.15;

    /** 20 Ah, 30 to 40 V; voltages and currents are those of the pack. */
    private static BatteryPack pack(double least, double most, double in, double out) {
        return pack(RELAXATION, least, most, in, out);
    }

    private static BatteryPack pack(double relaxation, double least, double most, double in, double out) {
        return BatteryPack.of(
                BatteryCell.builder(CAPACITY / 2, OpenCircuitVoltage.sampled(s -> 3 + s))
                        .resistance(OHMIC / 5)
                        .relaxation(relaxation / 5, TAU)
                        .coulombicEfficiency(0.97)
                        .voltages(least / 10, most / 10)
                        .currents(in / 2, out / 2)
                        .build(),
                10,
                2);
    }

    private static PowerSystem swinging(BatteryPack pack) {
        return PowerSystem.unregulated((light, u) -> light, Converter.IDEAL, pack);
    }

    private static PowerInputs inputs(Profile light, double load) {
        return PowerInputs.of(light, Profile.constant(load));
    }

    /** Both from a charge on; what a swinging bus tells is returned once it agrees. */
    private static PowerState same(BatteryPack pack, double charge, double to, PowerInputs inputs) {
        PowerSystem regulated = PowerSystem.of(light -> light, Bus.IDEAL, pack);
        PowerSystem swinging = swinging(pack);
        PowerState other = regulated.advance(regulated.state(0, charge), 0, to, inputs);
        PowerState ours = swinging.advance(swinging.state(0, charge), 0, to, inputs);
        double energy = 1e-8 * other.initialEnergy();
        assertThat(ours.charge()).isCloseTo(other.charge(), within(1e-8));
        assertThat(ours.relaxation()).isCloseTo(other.relaxation(), within(1e-6));
        assertThat(ours.lowest()).isCloseTo(other.lowest(), within(1e-8));
        assertThat(ours.lowestInstant()).isCloseTo(other.lowestInstant(), within(1e-4));
        assertThat(ours.throughput()).isCloseTo(other.throughput(), within(1e-7 * CAPACITY));
        assertThat(ours.firstUnmet().isPresent()).isEqualTo(other.firstUnmet().isPresent());
        assertThat(ours.firstUnmet().orElse(0)).isCloseTo(other.firstUnmet().orElse(0), within(1e-4));
        PowerLedger one = ours.ledger();
        PowerLedger two = other.ledger();
        assertThat(one.available()).isCloseTo(two.available(), within(energy));
        assertThat(one.delivered()).isCloseTo(two.delivered(), within(energy));
        assertThat(one.unmet()).isCloseTo(two.unmet(), within(energy));
        assertThat(one.curtailed()).isCloseTo(two.curtailed(), within(energy));
        assertThat(one.ohmicLoss()).isCloseTo(two.ohmicLoss(), within(energy));
        assertThat(one.relaxationLoss()).isCloseTo(two.relaxationLoss(), within(energy));
        assertThat(one.coulombicLoss()).isCloseTo(two.coulombicLoss(), within(energy));
        assertThat(ours.closure()).isCloseTo(0, within(1e-9));
        return ours;
    }

    @Test
    void eachLimitOfADischargeIsMetAtTheSameInstant() {
        PowerInputs dark = inputs(Profile.constant(0), 1_200);
        assertThat(same(pack(22, 50, 40, 40), 0.95, 3_000, dark).firstUnmet()).isPresent();
        assertThat(same(pack(30, 50, 40, 200), 0.95, 3_000, dark).firstUnmet()).isPresent();
        PowerState floor = same(pack(22, 50, 40, 200).withFloor(0.5), 0.95, 3_000, inputs(Profile.constant(0), 800));
        assertThat(floor.charge()).isCloseTo(0.5, within(1e-9));
        assertThat(floor.lowestInstant()).isCloseTo(floor.firstUnmet().orElseThrow(), within(1e-3));
        same(pack(30, 50, 40, 40).withFloor(0.5), 0.95, 3_000, inputs(Profile.constant(0), 9_000));
    }

    @Test
    void eachLimitOfAChargeIsMetAtTheSameInstant() {
        PowerInputs sunny = inputs(Profile.constant(2_000), 300);
        assertThat(same(pack(22, 50, 90, 40), 0.3, 3_000, sunny).charge()).isEqualTo(1);
        same(pack(22, 50, 40, 40), 0.3, 3_000, sunny);
        same(pack(22, 38, 90, 40), 0.3, 3_000, sunny);
        same(pack(22, 38, 40, 40), 0.3, 3_000, sunny);
    }

    @Test
    void aBatteryThatDoesNotRelaxIsTheSame() {
        PowerState end = same(pack(0, 22, 50, 40, 40), 0.95, 3_000, inputs(Profile.constant(0), 1_200));
        assertThat(end.ledger().relaxationLoss()).isZero();
        same(pack(0, 22, 38, 90, 40), 0.3, 3_000, inputs(Profile.constant(2_000), 300));
    }

    @Test
    void aLoadThatIsTooLargeFromTheBeginIsUnmetFromThereOn() {
        Profile steps = Profile.steps(new double[] {500, 700}, new double[] {900, 9_000, 900});
        PowerState end = same(pack(22, 50, 40, 40), 0.9, 1_500, PowerInputs.of(Profile.constant(0), steps));
        assertThat(end.firstUnmet()).hasValue(500);
    }

    /** A battery that rests, since it is full or empty, wakes where surplus turns to lack or back within a piece. */
    @Test
    void whereSurplusTurnsToLackTheBatteryWakes() {
        Profile swing = Profile.of(t -> 1_000 * (1 + Math.cos(Math.PI * t / 1_000)));
        PowerState full = same(pack(22, 50, 90, 90), 1, 4_000, inputs(swing, 1_000));
        assertThat(full.lowest()).isLessThan(0.95);
        assertThat(full.ledger().curtailed()).isGreaterThan(1e5);
        Profile rising = Profile.of(t -> 1_000 * (1 - Math.cos(Math.PI * t / 1_000)));
        PowerState empty = same(pack(22, 50, 90, 90).withFloor(0.4), 0.4, 1_500, inputs(rising, 1_000));
        assertThat(empty.firstUnmet()).hasValue(0);
        assertThat(empty.charge()).isGreaterThan(0.45);
        same(pack(32, 50, 90, 90), 0.3, 4_000, inputs(rising, 1_000));
        same(pack(22, 36, 90, 90), 0.6, 4_000, inputs(swing, 1_000));
        same(pack(22, 50, 20, 20), 0.6, 4_000, inputs(swing, 1_000));
    }

    @Test
    void guardsSeeTheLowestChargeOnTheirWay() {
        PowerSystem system = swinging(pack(22, 50, 40, 60));
        PowerInputs dark = inputs(Profile.constant(0), 900);
        ToDoubleFunction<PowerState> late = s -> 700 - s.lowestInstant();
        Advance stop = system.advance(system.state(0, 0.9), 0, 3_000, dark, List.of(late));
        assertThat(stop.time()).isCloseTo(700, within(1e-6));
        double lowest = stop.state().lowest();
        Advance low = system.advance(system.state(0, 0.9), 0, 3_000, dark, List.of(s -> s.lowest() - lowest));
        assertThat(low.time()).isCloseTo(700, within(1e-4));
        // a charge that rises leaves it where it was
        Advance never = system.advance(
                system.state(0, 0.5),
                0,
                1_000,
                inputs(Profile.constant(1_500), 900),
                List.of(late, s -> s.lowest() - 0.55));
        assertThat(never.guard()).isEmpty();
        assertThat(never.state().lowest()).isEqualTo(0.5);
        assertThat(never.state().lowestInstant()).isZero();
    }

    /** Late in a mission pieces of a tenth of a millisecond are too short for an integrator: closed forms of first order. */
    @Test
    void aPieceOfATenthOfAMillisecondLateInAMissionCounts() {
        double begin = 1e9;
        double end = begin + 1e-4;
        double h = end - begin;
        PowerSystem system = swinging(pack(22, 50, 40, 60));
        PowerState discharged =
                system.advance(system.state(begin, 0.5), begin, end, inputs(Profile.constant(500), 900));
        // 35 V behind 0.1 ohm give 400 W
        double current = (35 - Math.sqrt(35 * 35 - 4 * OHMIC * 400)) / (2 * OHMIC);
        assertThat(0.5 - discharged.charge()).isCloseTo(current * h / CAPACITY, within(1e-15));
        assertThat(discharged.relaxation()).isCloseTo(RELAXATION * current * h / TAU, within(1e-15));
        assertThat(discharged.lowest()).isEqualTo(discharged.charge());
        assertThat(discharged.lowestInstant()).isEqualTo(end);
        assertThat(discharged.ledger().available()).isCloseTo(500 * h, within(1e-12));
        assertThat(discharged.ledger().delivered()).isCloseTo(900 * h, within(1e-12));
        assertThat(discharged.ledger().ohmicLoss()).isCloseTo(OHMIC * current * current * h, within(1e-12));
        assertThat(discharged.throughput()).isCloseTo(current * h, within(1e-12));
        // relaxing from where 300 s of a load left it
        PowerState loaded =
                system.advance(system.state(begin - 300, 0.9), begin - 300, begin, inputs(Profile.constant(0), 900));
        PowerState relaxing = system.advance(loaded, begin, end, inputs(Profile.constant(900), 900));
        assertThat(loaded.relaxation() - relaxing.relaxation()).isCloseTo(loaded.relaxation() * h / TAU, within(1e-14));
        assertThat(relaxing.charge()).isEqualTo(loaded.charge());
        PowerState beyond = system.advance(system.state(begin, 0.5), begin, end, inputs(Profile.constant(0), 9_000));
        assertThat(beyond.firstUnmet()).hasValue(begin);
        assertThat(beyond.ledger().unmet()).isCloseTo((9_000 - 60 * (35 - 6)) * h, within(1e-10));
    }
}
