/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.power.Profile;
import org.dawndusk.power.array.ArrayCurve;
import org.dawndusk.power.array.CellDatasheet;
import org.dawndusk.power.array.Operation;
import org.dawndusk.power.array.PhotovoltaicArray;
import org.dawndusk.power.array.StringCircuit;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class UnregulatedBusTest {
    private static final double END = 4 * Orbits.PERIOD;
    private static final Converter DIODE = new Converter(5, 0.005, 0);
    private static final PowerInputs INPUTS = PowerInputs.of(Orbits.light(4, 1100), Orbits.loads(4, 26e3, 15e3));

    /** A little panel-like curve: nearly a current source up to a knee at 105 V, nothing from 118 V on. */
    private static double panel(double irradiance, double voltage) {
        double current = 0.27 * irradiance * (1 - Math.exp((voltage - 118) / 4)) / (1 - Math.exp(-118 / 4.0));
        return Math.max(0, voltage * current);
    }

    @Test
    void anArrayThatDoesNotCareForTheVoltageIsThatOfARegulatedBusWithoutConverters() {
        PowerSystem swing = PowerSystem.unregulated((light, u) -> 27 * light, DIODE, Orbits.PACK);
        PowerSystem fixed = PowerSystem.of(light -> 27 * light, Bus.unregulated(DIODE), Orbits.PACK);
        PowerState ours = swing.advance(swing.full(0), 0, END, INPUTS);
        PowerState other = fixed.advance(fixed.full(0), 0, END, INPUTS);
        String source = "this library's integration of a bus whose array has one power at all voltages";
        Published.value("power", "lowest charge on a bus that swings, array of constant power", other.lowest(), "1")
                .from(source)
                .within(1e-9)
                .is(ours.lowest());
        Published.value("power", "final charge on a bus that swings, array of constant power", other.charge(), "1")
                .from(source)
                .within(1e-8)
                .is(ours.charge());
        assertThat(ours.ledger().ohmicLoss()).isCloseTo(other.ledger().ohmicLoss(), within(1e-6 * other.energy()));
        assertThat(ours.ledger().curtailed()).isCloseTo(other.ledger().curtailed(), within(1e-6 * other.energy()));
        assertThat(ours.throughput()).isCloseTo(other.throughput(), within(1e-7 * Orbits.PACK.capacity()));
    }

    /** Without loads an array that is a source of current charges at that current: s = s0 + η I t / Q. */
    @Test
    void aSourceOfCurrentChargesAtItsCurrent() {
        PowerSystem system = PowerSystem.unregulated((light, u) -> light / 10 * u, Converter.IDEAL, Orbits.PACK);
        PowerInputs sun = PowerInputs.of(Profile.constant(1000), Profile.constant(0));
        PowerState end = system.advance(system.state(0, 0.4), 0, 3000, sun);
        double efficiency = Orbits.PACK.cell().coulombicEfficiency();
        Published.value(
                        "power",
                        "charge after 3000 s of 100 A into a bus that swings",
                        0.4 + efficiency * 100 * 3000 / Orbits.PACK.capacity(),
                        "1")
                .from("closed form: a source of constant current")
                .within(1e-12)
                .is(end.charge());
        double settled = -Orbits.PACK.relaxation() * 100;
        double tau = Orbits.PACK.cell().relaxationTime();
        assertThat(end.relaxation()).isCloseTo(settled * (1 - Math.exp(-3000 / tau)), within(1e-9));
    }

    /** Fixed steps of the plain Runge-Kutta method, the balance by bisection, limits as they come. */
    @Test
    void anOrbitByALoopOfSmallSteps() {
        PowerSystem system = PowerSystem.unregulated(UnregulatedBusTest::panel, DIODE, Orbits.PACK);
        PowerInputs inputs = PowerInputs.of(Orbits.light(1, 1100), Orbits.loads(1, 26e3, 15e3));
        double end = 5_800;
        PowerState ours = system.advance(system.state(0, 0.9), 0, end, inputs);
        double[] y = {0.9, 0};
        double lowest = 0.9;
        double time = 0;
        double[] cuts = {2_000.3, 2_300.7, 3_100.3, 4_500.1, end};
        for (double cut : cuts) {
            int steps = (int) Math.ceil(cut - time);
            double h = (cut - time) / steps;
            double light = inputs.irradiance().at(time);
            double load = inputs.load().at(time);
            for (int i = 0; i < steps; i++) {
                double[] a = slopes(y, light, load);
                double[] b = slopes(new double[] {y[0] + h / 2 * a[0], y[1] + h / 2 * a[1]}, light, load);
                double[] c = slopes(new double[] {y[0] + h / 2 * b[0], y[1] + h / 2 * b[1]}, light, load);
                double[] d = slopes(new double[] {y[0] + h * c[0], y[1] + h * c[1]}, light, load);
                for (int k = 0; k < 2; k++) {
                    y[k] += h / 6 * (a[k] + 2 * b[k] + 2 * c[k] + d[k]);
                }
                lowest = Math.min(lowest, y[0]);
            }
            time = cut;
        }
        String source = "Runge-Kutta of order 4 at one second, balance by bisection";
        Published.value("power", "lowest charge of an orbit on a bus that swings", lowest, "1")
                .from(source)
                .within(1e-8)
                .is(ours.lowest());
        Published.value("power", "charge after an orbit on a bus that swings", y[0], "1")
                .from(source)
                .within(1e-7)
                .is(ours.charge());
        assertThat(ours.ledger().curtailed()).isPositive();
    }

    private static double[] slopes(double[] y, double light, double load) {
        BatteryPack pack = Orbits.PACK;
        double u = pack.openCircuit(y[0]) - y[1];
        double r0 = pack.ohmic();
        double low = 50;
        double high = 200;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            double missing = load - Math.max(0, (panel(light, middle) - 5) / 1.005);
            boolean above = middle * (u - middle) / r0 < missing;
            high = above ? middle : high;
            low = above ? low : middle;
        }
        double current = (u - low) / r0;
        double strings = pack.strings();
        current = Math.max(current, -strings * pack.cell().chargeCurrent());
        current = Math.min(current, strings * pack.cell().dischargeCurrent());
        if (current < 0) {
            current = Math.max(
                    current, Math.min(0, (u - pack.series() * pack.cell().highestVoltage()) / r0));
        }
        double stored = current < 0 ? current * pack.cell().coulombicEfficiency() : current;
        return new double[] {
            -stored / pack.capacity(),
            (pack.relaxation() * current - y[1]) / pack.cell().relaxationTime()
        };
    }

    @Test
    void theCurveOfAnArrayIsItsOwnOutput() {
        PhotovoltaicArray array = PhotovoltaicArray.builder(StringCircuit.of(CellDatasheet.AZUR_3G30C, 52, 480))
                .packing(0.9)
                .fluence(5e13)
                .build();
        ArrayCurve curve = ArrayCurve.of(array, 5, 70, 112);
        double full = array.output(1361, 1, 5, Operation.maximumPower()).power();
        for (double irradiance : new double[] {13, 200, 555.5, 1000, 1361, 1413}) {
            for (double voltage : new double[] {71.3, 88, 97.7, 105, 110.9}) {
                double power = array.output(irradiance, 1, 5, Operation.directTransfer(voltage))
                        .power();
                assertThat(curve.power(irradiance, voltage)).isCloseTo(power, within(1e-4 * full));
            }
        }
        PowerSystem system = PowerSystem.unregulated(curve::power, DIODE, Orbits.PACK);
        PowerState end = system.advance(system.state(0, 0.8), 0, END, INPUTS);
        assertThat(end.closure()).isCloseTo(0, within(1e-9));
        // less than at the maximum-power point, and no less than at the voltage of the empty pack
        double light = END - 4 * 1100;
        assertThat(end.ledger().available()).isBetween(0.9 * curve.power(1361, 80) * light, full * light);
        assertThat(curve.power(-0.0, 88)).isZero();
        assertThatThrownBy(() -> curve.power(1361, 69))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("voltage is 69.0, but must be in [70.0, 112.0]");
        assertThatThrownBy(() -> ArrayCurve.of(array, 5, 70, 60))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("high is 60.0, but must be in (70.0, ∞)");
    }

    @Test
    void splittingAtASwitchingInstantChangesNotABitAndGuardsStop() {
        PowerSystem system = PowerSystem.unregulated(UnregulatedBusTest::panel, DIODE, Orbits.PACK);
        PowerState start = system.state(0, 0.8);
        PowerState whole = system.advance(start, 0, END, INPUTS);
        for (double cut : new double[] {2_000.3, 3_100.3, 4_500.1, Orbits.PERIOD + 2_000.3}) {
            assertThat(system.advance(system.advance(start, 0, cut, INPUTS), cut, END, INPUTS))
                    .isEqualTo(whole);
        }
        PowerState parts = system.advance(system.advance(start, 0, 3_333, INPUTS), 3_333, END, INPUTS);
        assertThat(parts.charge()).isCloseTo(whole.charge(), within(1e-9));
        Advance stop = system.advance(start, 0, END, INPUTS, List.of(s -> s.charge() - 0.75, s -> s.charge() - 0.78));
        assertThat(stop.guard()).hasValue(1);
        assertThat(stop.state().charge()).isCloseTo(0.78, within(1e-9));
        Advance never = system.advance(start, 0, END, INPUTS, List.of(s -> s.charge() - 0.1));
        assertThat(never.guard()).isEmpty();
        assertThat(never.state().charge()).isCloseTo(whole.charge(), within(1e-9));
    }

    @Property(tries = 150)
    void energyClosesAndTheChargeStaysWithinBounds(
            @ForAll @DoubleRange(min = 0.02, max = 0.6) double amperes,
            @ForAll @DoubleRange(min = 108, max = 130) double open,
            @ForAll @IntRange(min = 1, max = 12) int strings,
            @ForAll @DoubleRange(min = 0, max = 40e3) double high,
            @ForAll @DoubleRange(min = 0, max = 40e3) double low,
            @ForAll @DoubleRange(min = 0, max = 0.05) double swing) {
        closes(amperes, open, strings, high, low, swing, 1e-9);
    }

    /** Where the array is blocked at some of the battery's voltages its curve bends, which no method of high order likes. */
    @Property(tries = 60)
    void energyClosesWhereTheArrayIsBlockedAtTheHigherVoltages(
            @ForAll @DoubleRange(min = 0.02, max = 0.6) double amperes,
            @ForAll @DoubleRange(min = 80, max = 108) double open,
            @ForAll @IntRange(min = 1, max = 12) int strings,
            @ForAll @DoubleRange(min = 0, max = 40e3) double high,
            @ForAll @DoubleRange(min = 0, max = 40e3) double low) {
        closes(amperes, open, strings, high, low, 0, 1e-7);
    }

    private static void closes(
            double amperes, double open, int strings, double high, double low, double swing, double tolerance) {
        BatteryPack pack = Orbits.PACK.withStrings(strings).withFloor(0.1);
        DoubleBinaryOperator curve = (light, u) -> Math.max(0, amperes * light * u * (1 - Math.exp((u - open) / 4)));
        PowerSystem system = PowerSystem.unregulated(curve, DIODE, pack);
        Profile steps = Orbits.light(2, 1500);
        Profile light =
                swing < 0.01 ? steps : Profile.of(t -> steps.at(t) * (1 + swing * Math.sin(t / 900)), steps.instants());
        PowerInputs inputs = PowerInputs.of(light, Orbits.loads(2, high, low));
        PowerState end = system.advance(system.state(0, 0.7), 0, 2 * Orbits.PERIOD, inputs);
        assertThat(end.closure()).isCloseTo(0, within(tolerance));
        assertThat(end.charge()).isBetween(0.1, 1.0);
        assertThat(end.lowest()).isBetween(0.1, end.charge());
        PowerLedger ledger = end.ledger();
        double demand = 2 * (high * (Orbits.PERIOD - 2199.4) + low * 2199.4);
        assertThat(ledger.unmet()).isGreaterThanOrEqualTo(0);
        assertThat(ledger.curtailed()).isGreaterThanOrEqualTo(0);
        assertThat(ledger.delivered() + ledger.unmet()).isCloseTo(demand, within(tolerance * (demand + 1e6)));
        assertThat(end.shortfall().isPresent() || ledger.unmet() < 1e-9 * pack.energy())
                .isTrue();
    }

    @Test
    void aCurveThatIsNoPowerIsNamed() {
        PowerSystem system = PowerSystem.unregulated((light, u) -> Double.NaN, DIODE, Orbits.PACK);
        assertThatThrownBy(() -> system.advance(system.state(0, 0.5), 0, 10, INPUTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("array power at 1361.0 W/m² and [0-9.]+ V is NaN, but must be in \\[0, ∞\\)");
    }
}
