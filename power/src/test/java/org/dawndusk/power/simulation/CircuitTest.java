/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.OpenCircuitVoltage;
import org.dawndusk.power.bus.Bus;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private static final double RELAXATION_TIME = 60;

    private static Circuit circuit(double capacity, int series) {
        return new Circuit(BatteryPack.of(
                BatteryCell.builder(capacity, OpenCircuitVoltage.sampled(s -> 3 + s + 0.1 * s * s))
                        .resistance(0.02)
                        .relaxation(0.03, RELAXATION_TIME)
                        .voltages(2.6, 4.2)
                        .build(),
                series,
                1));
    }

    private static Drive discharging(double power) {
        Drive drive = new Drive(x -> x, Bus.IDEAL, PowerInputs.of(Profile.constant(0), Profile.constant(power)), 0);
        drive.mode = Drive.Mode.POWER;
        drive.power = power;
        return drive;
    }

    @Test
    void theCurrentTimesItsVoltageIsThePowerHoweverSmallThatIs() {
        Circuit circuit = circuit(36_000, 10);
        for (double power = 1e-9; power < 1_500; power *= 3) {
            for (double sign : new double[] {-1, 1}) {
                double current = circuit.currentAt(sign * power, 35);
                assertThat(current * (35 - circuit.r0 * current)).isCloseTo(sign * power, within(1e-12 * power));
            }
        }
        // 35 V and 0.2 Ω give 1,531 W at the most, at half the voltage
        assertThat(circuit.currentAt(2_000, 35)).isCloseTo(35 / (2 * 0.2), within(1e-12));
    }

    /** h err₅² / √(err₅² + 0.01 err₃²) falls with the eighth power of the step, and what is left out is less than it. */
    @Test
    void theEstimateOfAStepFallsWithItsEighthPowerAndIsNotTooSmall() {
        Circuit circuit = circuit(3_600, 10);
        Drive drive = discharging(300);
        double whole = circuit.step(drive, 0.8, 0, 0, 40);
        double charge = circuit.charge;
        double voltage = circuit.voltage;
        double half = circuit.step(drive, 0.8, 0, 0, 20);
        assertThat(Math.log(whole / half) / Math.log(2)).isBetween(7.5, 8.7);
        double s = 0.8;
        double v = 0;
        for (int i = 0; i < 64; i++) {
            circuit.step(drive, s, v, 0, 40 / 64.0);
            s = circuit.charge;
            v = circuit.voltage;
        }
        double off = Math.hypot(charge - s, (voltage - v) / circuit.most);
        assertThat(off).isBetween(1e-15, 1e-8 * whole);
    }

    /** Where the charge hardly changes the voltage's error alone counts, as a share of the highest. */
    @Test
    void theEstimateIsAShareWhateverTheSeries() {
        double one = circuit(1e12, 1).step(discharging(30), 0.8, 0, 0, 100);
        double ten = circuit(1e12, 10).step(discharging(300), 0.8, 0, 0, 100);
        assertThat(one).isGreaterThan(1e-3);
        assertThat(ten).isCloseTo(one, within(1e-6 * one));
    }

    @Test
    void currentsFlowUntilTheBatteryIsFullOrAtItsFloor() {
        Circuit circuit = circuit(36_000, 10);
        assertThat(circuit.timeToBound(-10, 0.25)).isCloseTo(0.75 * 3_600, within(1e-9));
        assertThat(circuit.timeToBound(10, 0.25)).isCloseTo(0.25 * 3_600, within(1e-9));
        assertThat(circuit.timeToBound(10, 0)).isZero();
    }
}
