/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.power.Battery;
import org.dawndusk.power.EnergyBalance;
import org.dawndusk.power.Loads;
import org.dawndusk.power.Profile;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.power.sizing.EclipseTrade;

/** Array, aged battery and full loads through a year of one plane at the end of life. */
final class PowerCourse {
    private static final double SECONDS_A_YEAR = 365.25 * 86_400;
    private static final int CELLS_IN_SERIES = 26;

    private final Design design;
    private final EclipseTimeline timeline;
    private final double irradiance;
    private final SolarArray array;
    private final Battery battery;
    private final Loads loads;
    private final double years;
    private final double regulator;

    /**
     * A plane's year.
     *
     * @param irradiance in full sunlight, for the circuit, whose light is on or off
     */
    PowerCourse(
            Design design,
            EclipseTimeline timeline,
            double irradiance,
            SolarArray array,
            Battery battery,
            Loads loads) {
        this.design = design;
        this.timeline = timeline;
        this.irradiance = irradiance;
        this.array = array;
        this.battery = battery;
        this.loads = loads;
        years = design.mission().life() / SECONDS_A_YEAR;
        regulator = design.power().conversionEfficiency();
    }

    /** How far the aged battery is emptied in the year, full loads drawn: a share of what it then holds. */
    double deepestDischarge() {
        if (dry()) {
            return 0;
        }
        EnergyBalance balance = balance();
        EnergyBalance.State end = balance.advance(balance.full(0), 0, OrbitStep.YEAR, balanceInputs());
        return 1 - end.lowest() / battery.aged().nameplate();
    }

    /** The same by the equivalent circuit of cells of the battery's energy, converters at the design's efficiencies. */
    double deepestDischargeOfCircuit() {
        if (dry()) {
            return 0;
        }
        PowerState full = circuit().full(0);
        return full.charge()
                - circuit().advance(full, 0, OrbitStep.YEAR, circuitInputs()).lowest();
    }

    /** What compute loses in a year at the end of life where no battery carries it. */
    double computeLostWithoutBattery() {
        Profile others = Profile.constant(loads.total() - loads.compute());
        PowerInputs inputs = new PowerInputs(sunlight(), others, Profile.constant(loads.compute()), 1);
        return EclipseTrade.of(circuit(), inputs, new double[] {0, OrbitStep.YEAR}, 0)
                .withoutBattery()
                .lostShare();
    }

    /** Whether there is no shadow, and so no battery. */
    boolean dry() {
        return timeline.penumbra().count() == 0;
    }

    /** Share of the aged battery's energy at evenly spaced instants from a begin on, full loads drawn, full at the year's. */
    double[] charge(double begin, double step, int count) {
        EnergyBalance balance = balance();
        EnergyBalance.Inputs inputs = balanceInputs();
        EnergyBalance.State state = balance.advance(balance.full(0), 0, begin, inputs);
        double[] charge = new double[count];
        for (int i = 0; i < count; i++) {
            charge[i] = state.stored() / battery.aged().nameplate();
            state = balance.advance(state, begin + i * step, begin + (i + 1) * step, inputs);
        }
        return charge;
    }

    /** State of charge of the circuit at the same instants, charge over capacity. */
    double[] chargeOfCircuit(double begin, double step, int count) {
        PowerSystem circuit = circuit();
        PowerInputs inputs = circuitInputs();
        PowerState state = circuit.advance(circuit.full(0), 0, begin, inputs);
        double[] charge = new double[count];
        for (int i = 0; i < count; i++) {
            charge[i] = state.charge();
            state = circuit.advance(state, begin + i * step, begin + (i + 1) * step, inputs);
        }
        return charge;
    }

    private EnergyBalance balance() {
        return EnergyBalance.of(array, 1, years, battery.aged(), regulator);
    }

    private EnergyBalance.Inputs balanceInputs() {
        DoubleUnaryOperator light = SolarIrradiance.of(timeline);
        return new EnergyBalance.Inputs(Profile.of(light, timeline.switchingInstants()), loadProfile());
    }

    private PowerInputs circuitInputs() {
        return PowerInputs.of(sunlight(), loadProfile());
    }

    private PowerSystem circuit() {
        return circuit(years, 1, 0);
    }

    /**
     * The equivalent circuit at an age.
     *
     * @param age of array and battery, in the battery linear to what the design says is retained at the end of life [yr]
     * @param share of the battery that is there, positive [1]
     * @param floor lowest state of charge [1]
     */
    PowerSystem circuit(double age, double share, double floor) {
        Design.Power power = design.power();
        BatteryCell cell = BatteryCell.SAFT_VES180.scaled(
                share * battery.nameplate() / CELLS_IN_SERIES, power.batterySpecificEnergy());
        double retained = years == 0 ? power.capacityRetained() : 1 - (1 - power.capacityRetained()) * age / years;
        BatteryPack pack =
                BatteryPack.of(cell, CELLS_IN_SERIES, 1).aged(retained, 1).withFloor(floor);
        Bus bus = Bus.regulated(
                Converter.ofEfficiency(regulator),
                Converter.ofEfficiency(power.chargeEfficiency()),
                Converter.ofEfficiency(power.dischargeEfficiency()));
        return PowerSystem.of(light -> array.power(light, 1, age), bus, pack);
    }

    /** Light in steps, off and on in the middle of each penumbra, so that a simulated year costs milliseconds. */
    private Profile sunlight() {
        Intervals shadow = timeline.penumbra();
        Intervals umbra = timeline.umbra();
        double[] instants = new double[2 * umbra.count()];
        double[] values = new double[instants.length + 1];
        values[0] = irradiance;
        int i = 0;
        for (int k = 0; k < umbra.count(); k++) {
            while (shadow.end(i) < umbra.end(k)) {
                i++;
            }
            instants[2 * k] = (shadow.start(i) + umbra.start(k)) / 2;
            instants[2 * k + 1] = (umbra.end(k) + shadow.end(i)) / 2;
            values[2 * k + 2] = irradiance;
        }
        return Profile.steps(instants, values);
    }

    private Profile loadProfile() {
        Intervals shadow = timeline.penumbra();
        double[] instants = new double[2 * shadow.count()];
        double[] values = new double[instants.length + 1];
        values[0] = loads.total();
        for (int i = 0; i < shadow.count(); i++) {
            instants[2 * i] = shadow.start(i);
            instants[2 * i + 1] = shadow.end(i);
            values[2 * i + 1] = PowerStep.eclipseLoad(design);
            values[2 * i + 2] = loads.total();
        }
        return Profile.steps(instants, values);
    }
}
