/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Array, bus, battery circuit and loads along a timeline of light: charge, voltage, what is lost, curtailed or unmet.
 *
 * <p>What the array gives beyond the loads charges the battery, up to its largest current and then at its highest voltage
 * (CC-CV); the rest is curtailed. What it lacks comes from the battery, down to its floor, its lowest voltage and up to its
 * largest current; the rest is unmet.
 *
 * <p>The span is cut exactly at the switching instants of light and loads, where surplus turns to lack, and where the battery
 * meets or leaves a limit. Between these its two equations are smooth and are integrated by a Runge-Kutta method of order 8,
 * whose estimate is held to 1e-8 of the charge a step; a battery at a constant current, or without one, is in closed form. A step depends on nothing before its piece, so
 * that advancing in two parts that meet at a switching instant gives bit for bit what one call gives. Give both ends of each
 * penumbra as switching instants. Immutable and thread-safe.
 */
public final class PowerSystem {
    private final DoubleUnaryOperator response;
    private final Bus bus;
    private final BatteryPack pack;
    /** Where the battery is the bus: the array's power against irradiance and voltage. */
    private final @Nullable DoubleBinaryOperator curve;

    private PowerSystem(DoubleUnaryOperator response, Bus bus, BatteryPack pack, @Nullable DoubleBinaryOperator curve) {
        Checks.positive("ohmic resistance of the pack", pack.ohmic());
        Checks.within("energy of the pack", pack.energy(), 0, Drive.MOST);
        double lowest = pack.series() * pack.cell().lowestVoltage();
        // below half the source's voltage more current gives less power
        Checks.within("lowest voltage of the pack", lowest, 0.55 * pack.openCircuit(1), pack.openCircuit(1));
        this.response = response;
        this.bus = bus;
        this.pack = pack;
        this.curve = curve;
    }

    /**
     * A system at an age.
     *
     * @param response power of the array at its terminals against the irradiance that counts on its cells, W/m² to W; pure
     *     [any]
     * @param bus between array, battery and loads
     * @param pack as it is at that age; with a series resistance, at most 1e100 J, and a lowest voltage above 0.55 of the full
     *     cell's
     * @return the system
     */
    public static PowerSystem of(DoubleUnaryOperator response, Bus bus, BatteryPack pack) {
        return new PowerSystem(response, bus, pack, null);
    }

    /**
     * A system whose battery is the bus: array and loads work at its voltage, which rises and falls with its charge and
     * current. The array gives at each instant what its curve gives at that voltage (direct energy transfer), and the current
     * is where the powers of array, loads and battery balance; loads draw constant power. At the end of the charge a shunt
     * takes what is left over. The battery's circuit is integrated by {@code DormandPrince853Integrator} at 1e-12 and
     * stopped where another limit binds; that takes some ten times as long as on a regulated bus.
     *
     * @param curve power of the array at its terminals against the irradiance that counts on its cells and the voltage of the
     *     bus, (W/m², V) to W; pure, and smooth between the pack's lowest voltage and its highest, or that of the full pack at rest if
     *     it is higher [any]
     * @param converter between array and bus, next to nothing for switches or a diode
     * @param pack as it is at that age; with a series resistance, at most 1e100 J, and a lowest voltage above 0.55 of the full
     *     cell's
     * @return the system
     */
    public static PowerSystem unregulated(DoubleBinaryOperator curve, Converter converter, BatteryPack pack) {
        double resting = pack.openCircuit(1);
        return new PowerSystem(
                irradiance -> curve.applyAsDouble(irradiance, resting), Bus.unregulated(converter), pack, curve);
    }

    /**
     * The same with another pack, for instance an aged or a faulty one.
     *
     * @param pack the battery
     * @return the system
     */
    public PowerSystem withPack(BatteryPack pack) {
        return curve == null ? of(response, bus, pack) : unregulated(curve, bus.array(), pack);
    }

    /**
     * The same with a smaller or larger array.
     *
     * @param factor of the array's power, positive [1]
     * @return the system
     */
    public PowerSystem withArrayScaled(double factor) {
        Checks.positive("factor", factor);
        DoubleUnaryOperator one = response;
        DoubleBinaryOperator all = curve;
        return all == null
                ? of(irradiance -> factor * one.applyAsDouble(irradiance), bus, pack)
                : unregulated((irradiance, u) -> factor * all.applyAsDouble(irradiance, u), bus.array(), pack);
    }

    /**
     * The battery.
     *
     * @return the pack
     */
    public BatteryPack pack() {
        return pack;
    }

    /**
     * Power that the array and its converter bring to the bus; on an unregulated one while the battery rests at full charge.
     *
     * @param irradiance that counts on the cells [W/m²]
     * @return power [W]
     */
    public double powerAtBus(double irradiance) {
        return bus.array().outputFor(response.applyAsDouble(irradiance));
    }

    /**
     * The bus.
     *
     * @return its converters
     */
    public Bus bus() {
        return bus;
    }

    /**
     * A rested battery as full as its highest voltage allows.
     *
     * @param time at which it is full [s]
     * @return the state to start from
     */
    public PowerState full(double time) {
        double highest = pack.series() * pack.cell().highestVoltage();
        double low = 0;
        double high = 1;
        if (pack.openCircuit(1) > highest) {
            while ((low + high) / 2 > low && (low + high) / 2 < high) {
                double middle = (low + high) / 2;
                if (pack.openCircuit(middle) > highest) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            high = low;
        }
        return state(time, high);
    }

    /**
     * A rested battery of some charge.
     *
     * @param time at which it has it [s]
     * @param charge from the pack's floor to 1 [1]
     * @return the state to start from
     */
    public PowerState state(double time, double charge) {
        Checks.finite("time", time);
        Checks.within("charge", charge, pack.floor(), 1);
        double energy = pack.energy(charge);
        return new PowerState(charge, 0, energy, energy, charge, time, 0, OptionalDouble.empty(), PowerLedger.EMPTY);
    }

    /**
     * The state after a span.
     *
     * @param state at its begin
     * @param from begin [s]
     * @param to end, not before the begin [s]
     * @param inputs light and loads on the span
     * @return state at the end, with the lowest charge and the ledger carried on
     * @throws IllegalArgumentException if light or loads are negative, above 1e100 or not finite at some time, which is named
     */
    public PowerState advance(PowerState state, double from, double to, PowerInputs inputs) {
        return advance(state, from, to, inputs, List.of()).state();
    }

    /**
     * The state after a span, or where a guard first changes its sign within it.
     *
     * <p>Guards are asked at the end of each step of the integration, so that one that turns and turns back within a step is
     * not seen; the instant is found to 1e-9 s. A guard that is zero at the begin does not trip there.
     *
     * @param state at its begin
     * @param from begin [s]
     * @param to end, not before the begin [s]
     * @param inputs light and loads on the span
     * @param guards functions of the state, continuous; one that is NaN is refused
     * @return where and why it stopped
     */
    public Advance advance(
            PowerState state, double from, double to, PowerInputs inputs, List<ToDoubleFunction<PowerState>> guards) {
        Checks.finite("from", from);
        Checks.within("to", to, from, Double.MAX_VALUE);
        Circuit circuit = new Circuit(pack);
        List<ToDoubleFunction<PowerState>> numbers = numbers(guards);
        if (curve == null) {
            return new Course(circuit, response, bus, state, from, inputs, numbers).run(to);
        }
        Drive drive = new Drive(response, bus, inputs, from);
        return new SwingCourse(new SwingBus(curve, bus.array(), circuit, drive), drive, circuit, state, from, numbers)
                .run(to);
    }

    private static List<ToDoubleFunction<PowerState>> numbers(List<ToDoubleFunction<PowerState>> guards) {
        if (guards.isEmpty()) {
            return guards;
        }
        return IntStream.range(0, guards.size())
                .mapToObj(i -> number(i, guards.get(i)))
                .toList();
    }

    private static ToDoubleFunction<PowerState> number(int index, ToDoubleFunction<PowerState> guard) {
        return state -> {
            double value = guard.applyAsDouble(state);
            if (Double.isNaN(value)) {
                throw Checks.refusal("guard " + index, value, "[-∞, ∞]");
            }
            return value;
        };
    }
}
