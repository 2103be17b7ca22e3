/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.OpenCircuitVoltage;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.junit.jupiter.api.Test;

/** Each entry of the ledger by itself, at each of the battery's limits, against small steps. */
class LedgerBySmallStepsTest {
    private static final Bus BUS =
            Bus.regulated(new Converter(5, 0.02, 1e-6), new Converter(8, 0.03, 2e-5), new Converter(6, 0.04, 3e-5));
    private static final Converter DIODE = new Converter(5, 0.01, 0);
    private static final double STEP = 0.1;

    /** Two strings of ten cells of 10 Ah, 30 to 41 V, 40 A in and 120 A out. */
    private static BatteryPack pack(double lowest, double highest) {
        return BatteryPack.of(
                BatteryCell.builder(36_000, OpenCircuitVoltage.sampled(s -> 3 + s + 0.1 * s * s))
                        .resistance(0.02)
                        .relaxation(0.03, 60)
                        .coulombicEfficiency(0.97)
                        .voltages(lowest, highest)
                        .currents(20, 60)
                        .build(),
                10,
                2);
    }

    private static PowerInputs inputs(Profile light, double load, double compute) {
        return new PowerInputs(light, Profile.constant(load), Profile.constant(2 * compute), 0.5);
    }

    private static PowerState regulated(BatteryPack pack, double charge, double to, PowerInputs inputs) {
        PowerSystem system = PowerSystem.of(light -> 2 * light, BUS, pack);
        PowerState ours = system.advance(system.state(0, charge), 0, to, inputs);
        check(
                ours,
                SmallSteps.of((light, u) -> 2 * light, false, BUS, pack, inputs).run(charge, to, STEP),
                pack);
        return ours;
    }

    private static PowerState swinging(BatteryPack pack, double charge, double to, PowerInputs inputs) {
        DoubleBinaryOperator curve = (light, u) -> Math.max(0, 0.06 * light * u * (1 - Math.exp((u - 46) / 3)));
        PowerSystem system = PowerSystem.unregulated(curve, DIODE, pack);
        PowerState ours = system.advance(system.state(0, charge), 0, to, inputs);
        check(
                ours,
                SmallSteps.of(curve, true, Bus.unregulated(DIODE), pack, inputs).run(charge, to, 2 * STEP),
                pack);
        return ours;
    }

    private static void check(PowerState ours, SmallSteps steps, BatteryPack pack) {
        PowerState other = steps.state();
        double share = 1e-5;
        double energy = share * pack.energy();
        assertThat(ours.charge()).isCloseTo(other.charge(), within(share));
        assertThat(ours.relaxation()).isCloseTo(other.relaxation(), within(1e-3));
        assertThat(ours.energy()).isCloseTo(other.energy(), within(energy));
        assertThat(ours.lowest()).isCloseTo(other.lowest(), within(share));
        assertThat(ours.lowestInstant()).isCloseTo(other.lowestInstant(), within(1.0));
        assertThat(ours.throughput()).isCloseTo(other.throughput(), within(share * pack.capacity()));
        assertThat(ours.firstUnmet().isPresent()).isEqualTo(other.firstUnmet().isPresent());
        if (ours.firstUnmet().isPresent()) {
            assertThat(ours.firstUnmet().getAsDouble())
                    .isCloseTo(other.firstUnmet().getAsDouble(), within(1.0));
        }
        double[] one = entries(ours.ledger());
        double[] two = entries(other.ledger());
        for (int k = 0; k < one.length; k++) {
            assertThat(one[k]).as("entry %d of the ledger", k).isCloseTo(two[k], within(energy));
        }
    }

    private static double[] entries(PowerLedger l) {
        return new double[] {
            l.available(),
            l.arrayLoss(),
            l.delivered(),
            l.compute(),
            l.unmet(),
            l.curtailed(),
            l.chargerLoss(),
            l.dischargerLoss(),
            l.ohmicLoss(),
            l.relaxationLoss(),
            l.coulombicLoss()
        };
    }

    @Test
    void chargingAtTheLargestCurrentAndThenAtTheHighestVoltage() {
        PowerState end = regulated(pack(2.6, 3.95), 0.2, 4_000, inputs(Profile.constant(1_300), 200, 150));
        assertThat(end.ledger().curtailed()).isPositive();
    }

    @Test
    void chargingWithWhatIsLeft() {
        PowerState end = regulated(pack(2.6, 4.2), 0.2, 1_500, inputs(Profile.constant(500), 200, 150));
        assertThat(end.ledger().curtailed()).isZero();
        assertThat(end.firstUnmet()).isEmpty();
    }

    @Test
    void aFullBatteryAndOneThatTheChargersOwnNeedLeavesAlone() {
        regulated(pack(2.6, 5), 1, 500, inputs(Profile.constant(600), 200, 150));
        regulated(pack(2.6, 5), 0.9999, 2_000, inputs(Profile.constant(900), 200, 150));
        // 7 W are left, less than the charger takes for itself
        double light = BUS.array().inputFor(357) / 2;
        PowerState end = regulated(pack(2.6, 4.2), 0.5, 500, inputs(Profile.constant(light), 200, 150));
        assertThat(end.charge()).isEqualTo(0.5);
    }

    @Test
    void dischargingDownToTheFloor() {
        PowerState end = regulated(pack(2.6, 4.2).withFloor(0.2), 0.5, 2_000, inputs(Profile.constant(100), 600, 200));
        assertThat(end.charge()).isCloseTo(0.2, within(1e-9));
        // it stays at its lowest from there on
        assertThat(end.lowestInstant()).isLessThan(1_500);
    }

    @Test
    void dischargingAtTheLargestCurrentAndThenAtTheLowestVoltage() {
        regulated(pack(2.3, 4.2), 0.9, 100, inputs(Profile.constant(250), 4_000, 1_500));
        regulated(pack(2.6, 4.2), 0.9, 400, inputs(Profile.constant(250), 4_000, 1_500));
    }

    @Test
    void dischargingWithPowerThatTheLowestVoltageComesToLimit() {
        PowerState end = regulated(pack(3.2, 4.2), 0.8, 1_000, inputs(Profile.constant(100), 1_300, 200));
        assertThat(end.firstUnmet().orElseThrow()).isGreaterThan(1);
    }

    private static Profile wave(double mean) {
        return Profile.of(t -> mean * (1 + Math.sin(t / 150)), 313.7);
    }

    @Test
    void lightThatSwingsThroughAllLimits() {
        regulated(pack(3.2, 4.0), 0.6, 1_500, inputs(wave(500), 600, 200));
        regulated(pack(3.2, 4.0), 0.6, 1_500, inputs(wave(1_000), 1_200, 400));
        // at the largest current
        regulated(pack(2.6, 4.2), 0.2, 1_000, inputs(wave(1_000), 300, 200));
        // empty twice, and unmet first in the first of both
        PowerState end = regulated(pack(2.6, 5).withFloor(0.55), 0.56, 2_200, inputs(wave(600), 900, 400));
        assertThat(end.firstUnmet().orElseThrow()).isLessThan(1_000);
        assertThat(end.charge()).isGreaterThan(0.55);
    }

    @Test
    void loadsThatSwingDoTheSame() {
        Profile light = Profile.constant(500);
        regulated(pack(3.2, 4.0), 0.6, 1_500, new PowerInputs(light, wave(800), Profile.constant(300), 0.5));
        regulated(pack(3.2, 4.0), 0.6, 1_500, new PowerInputs(light, Profile.constant(300), wave(1_600), 0.5));
    }

    @Test
    void onABusThatSwingsTheBatteryChargesThroughAllLimits() {
        PowerState end = swinging(pack(2.6, 3.95), 0.2, 4_000, inputs(Profile.constant(1_300), 200, 150));
        assertThat(end.ledger().curtailed()).isPositive();
        swinging(pack(2.6, 5), 0.97, 1_000, inputs(Profile.constant(500), 200, 150));
    }

    @Test
    void onABusThatSwingsTheBatteryIsEmptiedThroughAllLimits() {
        swinging(pack(2.6, 4.2).withFloor(0.2), 0.4, 1_200, inputs(Profile.constant(100), 800, 200));
        swinging(pack(2.3, 4.2), 0.9, 100, inputs(Profile.constant(250), 4_000, 1_500));
        PowerState end = swinging(pack(3.2, 4.2), 0.8, 600, inputs(Profile.constant(100), 1_300, 200));
        assertThat(end.firstUnmet().orElseThrow()).isGreaterThan(1);
    }

    @Test
    void onABusThatSwingsLightDoesToo() {
        swinging(pack(3.2, 4.0), 0.6, 1_500, inputs(wave(500), 600, 200));
    }
}
