/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.OpenCircuitVoltage;
import org.dawndusk.power.bus.Bus;
import org.junit.jupiter.api.Test;

/** The instants at which a course meets limits, against closed forms and integrals over the charge. */
class CourseLimitsTest {
    private static final double CAPACITY = 72_000;
    private static final double OHMIC = 0.1;
    private static final double STORED = 0.97;

    /** 20 Ah, 30 to 40 V and 0.1 Ω; voltages and currents are those of the pack. */
    private static BatteryPack pack(double relaxation, double tau, double least, double most, double in, double out) {
        return BatteryPack.of(
                BatteryCell.builder(CAPACITY / 2, OpenCircuitVoltage.sampled(s -> 3 + s))
                        .resistance(0.02)
                        .relaxation(relaxation / 5, tau)
                        .coulombicEfficiency(STORED)
                        .voltages(least / 10, most / 10)
                        .currents(in / 2, out / 2)
                        .build(),
                10,
                2);
    }

    private static PowerInputs constant(double light, double load) {
        return PowerInputs.of(Profile.constant(light), Profile.constant(load));
    }

    private static Advance run(
            BatteryPack pack, double charge, double to, PowerInputs inputs, List<ToDoubleFunction<PowerState>> guards) {
        PowerSystem system = PowerSystem.of(light -> light, Bus.IDEAL, pack);
        Advance end = system.advance(system.state(0, charge), 0, to, inputs, guards);
        assertThat(end.state().closure()).isCloseTo(0, within(1e-9));
        return end;
    }

    private static PowerState run(BatteryPack pack, double charge, double to, PowerInputs inputs) {
        return run(pack, charge, to, inputs, List.of()).state();
    }

    /** From one charge to another at a power, positive while it discharges: Simpson's rule over the charge. */
    private static double duration(double power, double from, double to) {
        DoubleUnaryOperator perCharge = s -> {
            double u = 30 + 10 * s;
            double current = (u - Math.sqrt(u * u - 4 * OHMIC * power)) / (2 * OHMIC);
            return -CAPACITY / (current < 0 ? STORED * current : current);
        };
        int panels = 1_000;
        double h = (to - from) / panels;
        double sum = 0;
        for (int i = 0; i < panels; i++) {
            double s = from + i * h;
            sum += perCharge.applyAsDouble(s) + 4 * perCharge.applyAsDouble(s + h / 2) + perCharge.applyAsDouble(s + h);
        }
        return sum * h / 6;
    }

    @Test
    void aPowerIsUnmetFromTheInstantOfTheLimitOn() {
        // 36 A of 1,200 W at 100/3 V
        double charge = (1_200.0 / 36 + 36 * OHMIC - 30) / 10;
        PowerState current = run(pack(0, 60, 26, 50, 40, 36), 0.9, 1_000, constant(0, 1_200));
        assertThat(current.firstUnmet().orElseThrow()).isCloseTo(duration(1_200, 0.9, charge), within(1e-6));
        double left = 1_000 - duration(1_200, 0.9, charge);
        assertThat(current.charge()).isCloseTo(charge - left * 36 / CAPACITY, within(1e-9));
        // 37.5 A at 32 V
        charge = (32 + 37.5 * OHMIC - 30) / 10;
        PowerState voltage = run(pack(0, 60, 32, 50, 40, 120), 0.9, 1_000, constant(0, 1_200));
        assertThat(voltage.firstUnmet().orElseThrow()).isCloseTo(duration(1_200, 0.9, charge), within(1e-6));
        left = 1_000 - duration(1_200, 0.9, charge);
        double above = (charge - 0.2) * Math.exp(-left * 10 / (OHMIC * CAPACITY));
        assertThat(voltage.charge()).isCloseTo(0.2 + above, within(1e-9));
        PowerState floor = run(pack(0, 60, 26, 50, 40, 120).withFloor(0.5), 0.9, 2_000, constant(0, 1_200));
        assertThat(floor.firstUnmet().orElseThrow()).isCloseTo(duration(1_200, 0.9, 0.5), within(1e-6));
        assertThat(floor.lowestInstant()).isCloseTo(duration(1_200, 0.9, 0.5), within(1e-6));
        assertThat(floor.ledger().unmet()).isCloseTo(1_200 * (2_000 - floor.lowestInstant()), within(1e-3));
    }

    @Test
    void theFloorIsMetAtTheLargestCurrentAndAtTheLowestVoltage() {
        PowerState current = run(pack(0.05, 60, 22, 50, 40, 60).withFloor(0.4), 0.9, 2_000, constant(0, 9_000));
        assertThat(current.lowestInstant()).isCloseTo(0.5 * CAPACITY / 60, within(1e-9));
        assertThat(current.charge()).isCloseTo(0.4, within(1e-14));
        double rate = 10 / (OHMIC * CAPACITY);
        PowerState voltage = run(pack(0, 60, 33, 50, 40, 900).withFloor(0.5), 0.9, 2_000, constant(0, 90_000));
        assertThat(voltage.lowestInstant()).isCloseTo(Math.log(0.6 / 0.2) / rate, within(1e-5));
        assertThat(voltage.charge()).isCloseTo(0.5, within(2e-10));
        assertThat(voltage.throughput()).isCloseTo(0.4 * CAPACITY, within(1e-5));
    }

    @Test
    void chargingGoesOnUntilTheBatteryIsFull() {
        double until = duration(-500, 0.7, 1);
        BatteryPack wide = pack(0, 60, 26, 50, 40, 120);
        Advance power =
                run(wide, 0.7, 9_000, constant(500, 0), List.of(s -> s.ledger().curtailed() - 1));
        assertThat(power.time()).isCloseTo(until + 1.0 / 500, within(1e-6));
        assertThat(power.state().charge()).isCloseTo(1, within(2e-10));
        // 40 A of which 97 % are stored
        double full = 0.7 * CAPACITY / (STORED * 40);
        PowerState current = run(wide, 0.3, 3_000, constant(9_000, 0));
        assertThat(current.charge()).isEqualTo(1);
        double taken = 40 * (30 + 10 * 0.65 + 40 * OHMIC) * full;
        assertThat(current.ledger().curtailed()).isCloseTo(9_000 * 3_000 - taken, within(1e-2));
    }

    @Test
    void fromTheLargestCurrentOnItIsPowerOrVoltage() {
        // 1,600 W at 40 A and 40 V
        double full = 0.3 * CAPACITY / (STORED * 40);
        Advance power =
                run(pack(0, 60, 26, 50, 40, 120), 0.3, 9_000, constant(1_600, 0), List.of(s -> s.charge() - 0.8));
        assertThat(power.time()).isCloseTo(full + duration(-1_600, 0.6, 0.8), within(1e-6));
        // 38 V at 40 A and a charge of 0.4
        double rate = 10 * STORED / (OHMIC * CAPACITY);
        Advance voltage =
                run(pack(0, 60, 26, 38, 40, 120), 0.2, 9_000, constant(9_000, 0), List.of(s -> s.charge() - 0.7));
        full = 0.2 * CAPACITY / (STORED * 40);
        assertThat(voltage.time()).isCloseTo(full + Math.log(0.4 / 0.1) / rate, within(1e-5));
    }

    /** Until a predicate of the terminal voltage holds: the classic Runge-Kutta method, the last step halved. */
    private static double until(double power, double relaxation, double tau, double charge, DoublePredicate met) {
        double s = charge;
        double v = 0;
        double t = 0;
        double h = 0.5;
        while (h > 1e-8) {
            double[] a = slopes(power, relaxation, tau, s, v);
            double[] b = slopes(power, relaxation, tau, s + h / 2 * a[0], v + h / 2 * a[1]);
            double[] c = slopes(power, relaxation, tau, s + h / 2 * b[0], v + h / 2 * b[1]);
            double[] d = slopes(power, relaxation, tau, s + h * c[0], v + h * c[1]);
            double s1 = s + h / 6 * (a[0] + 2 * b[0] + 2 * c[0] + d[0]);
            double v1 = v + h / 6 * (a[1] + 2 * b[1] + 2 * c[1] + d[1]);
            if (met.test(power / (-CAPACITY * slopes(power, relaxation, tau, s1, v1)[0]))) {
                h /= 2;
            } else {
                s = s1;
                v = v1;
                t += h;
            }
        }
        return t;
    }

    private static double[] slopes(double power, double relaxation, double tau, double s, double v) {
        double u = 30 + 10 * s - v;
        double current = (u - Math.sqrt(u * u - 4 * OHMIC * power)) / (2 * OHMIC);
        return new double[] {-current / CAPACITY, (relaxation * current - v) / tau};
    }

    @Test
    void theInstantsOfLimitsOfARelaxingBatteryAreThoseOfSmallSteps() {
        for (double tau : new double[] {5, 60, 700}) {
            PowerState voltage = run(pack(0.15, tau, 30, 50, 40, 200), 0.95, 3_000, constant(0, 1_200));
            assertThat(voltage.firstUnmet().orElseThrow())
                    .isCloseTo(until(1_200, 0.15, tau, 0.95, volts -> volts < 30), within(1e-5));
            PowerState current = run(pack(0.15, tau, 22, 50, 40, 40), 0.95, 3_000, constant(0, 1_200));
            assertThat(current.firstUnmet().orElseThrow())
                    .isCloseTo(until(1_200, 0.15, tau, 0.95, volts -> volts < 30), within(1e-5));
        }
    }

    /** A full battery that hardly gives any current: what is missing and what is left over are integrals of the light. */
    @Test
    void surplusTurnsToLackAndBackInEachPartOfAPiece() {
        BatteryPack pack = pack(0.3, 60, 26, 50, 40, 1e-9);
        PowerSystem system = PowerSystem.of(light -> light, Bus.IDEAL, pack);
        double lobe = 800 * 200 / Math.PI;
        for (double begin : new double[] {0, 3_000}) {
            for (double sign : new double[] {-1, 1}) {
                Profile light = Profile.of(t -> 1_000 + sign * 800 * Math.cos(Math.PI * (t - begin) / 100));
                PowerState end = system.advance(
                        system.state(begin, 1), begin, begin + 800, PowerInputs.of(light, Profile.constant(1_000)));
                assertThat(end.firstUnmet().orElseThrow()).isCloseTo(begin + (sign < 0 ? 0 : 50), within(1e-7));
                assertThat(end.ledger().unmet()).isCloseTo(4 * lobe, within(1e-2));
                assertThat(end.ledger().curtailed()).isCloseTo(4 * lobe, within(1e-2));
                assertThat(end.ledger().available()).isCloseTo(800_000, within(1e-2));
            }
            // from nothing left over at the begin
            Profile falling = Profile.of(t -> 1_000 - (t - begin));
            PowerState end = system.advance(
                    system.state(begin, 1), begin, begin + 800, PowerInputs.of(falling, Profile.constant(1_000)));
            assertThat(end.ledger().unmet()).isCloseTo(320_000, within(1e-3));
            assertThat(end.ledger().curtailed()).isZero();
        }
    }

    @Test
    void aCircuitThatIsMuchFasterThanItsPieceIsRefused() {
        // at the lowest voltage steps are held to 3.5 tau / (1 + r1 / r0) = 1.4 ms
        BatteryPack pack = pack(0.15, 1e-3, 30, 50, 40, 900);
        assertThatThrownBy(() -> run(pack, 0.9, 1_000, constant(0, 90_000)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("the battery's circuit needs more than 100000 steps from 1[34][0-9]\\.[0-9]+ s on");
        assertThat(run(pack, 0.9, 100, constant(0, 90_000)).charge()).isLessThan(0.9);
    }
}
