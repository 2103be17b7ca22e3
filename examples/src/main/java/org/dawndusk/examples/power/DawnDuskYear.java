/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.power;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.power.Profile;
import org.dawndusk.power.array.ArrayCurve;
import org.dawndusk.power.array.CellDatasheet;
import org.dawndusk.power.array.Operation;
import org.dawndusk.power.array.PhotovoltaicArray;
import org.dawndusk.power.array.StringCircuit;
import org.dawndusk.power.battery.Ageing;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.CycleLife;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.bus.Load;
import org.dawndusk.power.bus.LoadPlan;
import org.dawndusk.power.ground.GroundComparison;
import org.dawndusk.power.ground.GroundPlant;
import org.dawndusk.power.ground.GroundSite;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.power.simulation.Throttling;
import org.dawndusk.power.simulation.ThrottlingPlan;
import org.dawndusk.power.sizing.EclipseTrade;

/**
 * A satellite of the 28 kW class at 650 km, in its fifth year: what compute may draw in each week, so that the battery never
 * gives more than 30 % of its charge.
 */
public final class DawnDuskYear {
    private static final double YEAR = 365 * 86_400.0;
    private static final double WEEK = 7 * 86_400.0;
    private static final double AGE = 5;
    private static final double DEPTH = 0.30;

    private final PhotovoltaicArray array = PhotovoltaicArray.builder(
                    StringCircuit.of(CellDatasheet.AZUR_3G30C, 50, 480))
            .packing(0.9)
            .loss("wiring", 0.02)
            .loss("mismatch", 0.01)
            .fluence(5e13)
            .yearlyLoss(0.005)
            .build();
    private final LoadPlan loads = LoadPlan.builder()
            .mode(
                    "work",
                    new Load("accelerators and hosts", Load.Kind.COMPUTE, 18_500, 3)
                            .throttleTo(0.1)
                            .behind(new Converter(30, 0.02, 5e-7)),
                    new Load("attitude, command, heaters", Load.Kind.HOUSEKEEPING, 900, 1),
                    new Load("pumps", Load.Kind.PUMPS, 400, 1),
                    new Load("laser and radio terminals", Load.Kind.TERMINALS, 600, 2))
            .build();
    private final Bus bus =
            Bus.regulated(new Converter(25, 0.015, 1e-7), Converter.ofEfficiency(0.975), Converter.ofEfficiency(0.975));
    private final double period;
    private final Intervals shadow;
    private final Intervals umbra;
    private final PowerInputs inputs;
    private final double[] edges;

    private DawnDuskYear(Scenario scenario, FrozenOrbit orbit, EclipseTimeline timeline) {
        period = orbit.nodalPeriod();
        shadow = timeline.penumbra();
        umbra = timeline.umbra();
        double compute = loads.busPower("work", Load.Kind.COMPUTE);
        inputs = new PowerInputs(
                light(SolarIrradiance.inFullSun(scenario)),
                Profile.constant(loads.busPower("work") - compute),
                Profile.constant(compute),
                1);
        edges = windows();
    }

    /** One week: its number, shadow in it, what compute draws on the mean, and the lowest charge. */
    record Week(int number, double shadowHours, double longestMinutes, double computeKw, double lowestCharge) {}

    /** A year of one battery. */
    record Result(
            double arrayKwNew,
            double arrayKwOld,
            double batteryKwh,
            double askedKw,
            List<Week> weeks,
            double lostShare,
            double lostWithoutBattery,
            double busToCompute,
            double retainedAfterLife,
            GroundComparison ground,
            boolean sufficient,
            Direct direct) {}

    /**
     * The weeks of the season with the battery as the bus and all compute: the array's energy beside that of a tracker, the
     * lowest charge, and what was unmet with and without it.
     */
    record Direct(double ofTracked, double lowestCharge, double unmetKwh, double trackedUnmetKwh) {}

    static DawnDuskYear of(String epoch) {
        Scenario scenario = Scenario.utc(Earth.embedded(), epoch);
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), 650e3);
        double node = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), LocalTime.of(18, 0));
        return new DawnDuskYear(
                scenario, orbit, EclipseTimeline.of(scenario, orbit.propagator(scenario.epoch(), node, 0), 0, YEAR));
    }

    /**
     * Light in steps: off and on in the middle of each penumbra, and between the eclipses, or orbits, at its value there. So
     * the energy is that of the smooth light to a few parts in a million, and a year of plans takes seconds.
     */
    private Profile light(DoubleUnaryOperator fullSun) {
        List<Double> instants = new ArrayList<>();
        List<Double> levels = new ArrayList<>(List.of(fullSun.applyAsDouble(0)));
        double last = 0;
        int next = 0;
        for (int i = 0; i < shadow.count(); i++) {
            if (next == umbra.count() || umbra.start(next) > shadow.end(i)) {
                continue;
            }
            for (double t = last + period; t < shadow.start(i); t += period) {
                instants.add(t);
                levels.add(fullSun.applyAsDouble(t));
            }
            instants.add((shadow.start(i) + umbra.start(next)) / 2);
            levels.add(0.0);
            instants.add((umbra.end(next) + shadow.end(i)) / 2);
            levels.add(fullSun.applyAsDouble(shadow.end(i)));
            last = shadow.end(i);
            next++;
        }
        for (double t = last + period; t < YEAR; t += period) {
            instants.add(t);
            levels.add(fullSun.applyAsDouble(t));
        }
        return Profile.steps(
                instants.stream().mapToDouble(Double::doubleValue).toArray(),
                levels.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Each eclipse and each time in sunlight between two; from orbit to orbit where there is no eclipse. */
    private double[] windows() {
        List<Double> found = new ArrayList<>(List.of(0.0));
        for (int i = 0; i < shadow.count(); i++) {
            fill(found, shadow.start(i));
            found.add(shadow.start(i));
            found.add(Math.min(shadow.end(i), YEAR));
        }
        fill(found, YEAR);
        if (found.get(found.size() - 1) < YEAR) {
            found.add(YEAR);
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void fill(List<Double> found, double to) {
        for (double t = found.get(found.size() - 1) + period; t < to; t += period) {
            found.add(t);
        }
    }

    Result with(int strings) {
        BatteryPack pack = BatteryPack.of(BatteryCell.SAFT_VES180, 26, strings)
                .aged(Ageing.SAFT_VES180.retained(AGE, new double[] {DEPTH}, new double[] {27_494}), 1.3)
                .withFloor(1 - DEPTH);
        Operation tracked = Operation.maximumPower();
        PowerSystem system = PowerSystem.of(array.response(AGE, tracked), bus, pack);
        ThrottlingPlan plan = Throttling.of(system, inputs, 0.1).plan(system.full(0), edges);
        double asked = inputs.compute().at(0);
        double drawn = plan.end().ledger().compute();
        return new Result(
                array.output(1361, 1, 0, tracked).power() / 1e3,
                array.output(1361, 1, AGE, tracked).power() / 1e3,
                pack.energy() / 3.6e6,
                asked / 1e3,
                weeks(plan, asked),
                Math.max(0, 1 - drawn / (asked * YEAR)),
                EclipseTrade.of(system, inputs, edges, 0.1).withoutBattery().lostShare(),
                loads.busToCompute("work"),
                retained(plan, system.full(0).charge()),
                GroundComparison.of(
                        plan.end().ledger().delivered(),
                        365,
                        array.area(),
                        new GroundPlant(GroundSite.US_UTILITY_MEDIAN, 0.22, 0.6, 0.85),
                        loads.busToCompute("work")),
                plan.shortfall().isEmpty(),
                direct(system));
    }

    private Direct direct(PowerSystem tracked) {
        BatteryPack pack = tracked.pack();
        double low = pack.series() * pack.cell().lowestVoltage();
        double high = Math.max(pack.openCircuit(1), pack.series() * pack.cell().highestVoltage());
        ArrayCurve curve = ArrayCurve.of(array, AGE, low, high);
        PowerSystem direct = PowerSystem.unregulated(curve::power, Converter.ofEfficiency(0.99), pack);
        double from = shadow.start(0);
        double to = from + 4 * WEEK;
        PowerState state = direct.advance(direct.full(from), from, to, inputs);
        PowerState other = tracked.advance(tracked.full(from), from, to, inputs);
        return new Direct(
                state.ledger().available() / other.ledger().available(),
                state.lowest(),
                state.ledger().unmet() / 3.6e6,
                other.ledger().unmet() / 3.6e6);
    }

    private List<Week> weeks(ThrottlingPlan plan, double asked) {
        List<Week> weeks = new ArrayList<>();
        double[] at = plan.edges();
        int window = 0;
        for (int number = 1; window < plan.shares().length; number++) {
            double energy = 0;
            double begin = at[window];
            double lowest = 1;
            while (window < plan.shares().length && at[window] < number * WEEK) {
                energy += plan.shares()[window] * asked * (at[window + 1] - at[window]);
                lowest = Math.min(lowest, plan.charges()[window]);
                window++;
            }
            double dark = 0;
            double longest = 0;
            for (int i = 0; i < shadow.count(); i++) {
                if (shadow.start(i) >= begin && shadow.start(i) < at[window]) {
                    dark += shadow.end(i) - shadow.start(i);
                    longest = Math.max(longest, shadow.end(i) - shadow.start(i));
                }
            }
            weeks.add(new Week(number, dark / 3600, longest / 60, energy / (at[window] - begin) / 1e3, lowest));
        }
        return weeks;
    }

    /** Each window is a cycle as deep as its end is below full. */
    private static double retained(ThrottlingPlan plan, double full) {
        double[] depths = plan.charges();
        double[] counts = new double[depths.length];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = Math.max(0, Math.min(DEPTH, full - depths[i]));
            counts[i] = depths[i] > 1e-6 ? AGE : 0;
        }
        return new Ageing(CycleLife.SAFT_VES180, Ageing.SAFT_VES180.calendarLoss()).retained(AGE, depths, counts);
    }

    static void print(PrintWriter out, Result result) {
        out.printf(
                "array %.1f kW new, %.1f kW after 5 years; battery %.1f kWh then; compute asks for %.2f kW at the bus%n",
                result.arrayKwNew(), result.arrayKwOld(), result.batteryKwh(), result.askedKw());
        out.println("week  shadow h  longest min  compute kW  lowest charge");
        for (Week week : result.weeks()) {
            out.printf(
                    "%4d  %8.2f  %11.2f  %10.3f  %13.4f%n",
                    week.number(), week.shadowHours(), week.longestMinutes(), week.computeKw(), week.lowestCharge());
        }
        out.printf(
                "compute lost in the year: %.3f %%; %.3f %% if no battery carried compute%n",
                100 * result.lostShare(), 100 * result.lostWithoutBattery());
        out.printf(
                "bus to compute %.3f (ground: mean %.2f, best about %.1f); battery keeps %.1f %% of its capacity in 5 such years%n",
                result.busToCompute(),
                GroundComparison.INDUSTRY_PUE,
                GroundComparison.BEST_PUE,
                100 * result.retainedAfterLife());
        Direct direct = result.direct();
        out.printf(
                "without tracker, the battery as the bus, first 4 weeks of shadow: array gives %.1f %% of the tracked power, lowest charge %.4f, %.1f kWh unmet without throttling (%.1f with a tracker)%n",
                100 * direct.ofTracked(), direct.lowestCharge(), direct.unmetKwh(), direct.trackedUnmetKwh());
        GroundComparison ground = result.ground();
        out.printf(
                "energy by area and year: orbit %.0f, ground %.0f, ground with storage %.0f kWh/m²: %.1f and %.1f times%n%s%n",
                ground.orbit() / 3.6e6,
                ground.ground() / 3.6e6,
                ground.groundWithStorage() / 3.6e6,
                ground.ratio(),
                ground.ratioWithStorage(),
                ground.boundary());
        out.flush();
    }

    /**
     * Prints the year.
     *
     * @param arguments strings of the battery in parallel; 5 without it
     */
    public static void main(String[] arguments) {
        int strings = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        print(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                of("2027-01-01T00:00:00Z").with(strings));
    }
}
