/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.junit.jupiter.api.Test;

/** The whole loop beside one that knows nothing of it: one-second steps of the same equations, written down again. */
class TwinAgainstLoopTest {
    private static final double STEP = 0.5;
    private static final double STEFAN_BOLTZMANN = 5.670374419e-8;
    private static final double DARK = 1200;
    private static final double WATTS = 7500;
    private static final double KILOWATT_HOURS = 12;

    /** Battery and temperatures of four orbits; compute draws all it asks for, so that its power is known. */
    @Test
    void chargeAndTemperaturesAreThoseOfALoopOfHalfSeconds() {
        double end = 4 * Scene.ORBIT;
        SatelliteClass satellite = Scene.satellite("a", DARK, WATTS, KILOWATT_HOURS, 10);
        List<TimedJob> jobs = List.of(Scene.service("all", 8, 1, end));
        Twin twin = Twin.of(List.of(satellite), Scene.ORBIT).inWindows(30);
        List<TwinWindow> windows = new ArrayList<>();
        TwinState start = twin.begin(0);
        double[] heat = {
            start.satellites().get(0).heat().temperature("chips"),
            start.satellites().get(0).heat().temperature("radiator")
        };
        BatteryPack pack = Scene.system(WATTS, KILOWATT_HOURS).pack();
        double charge = start.charge("a");
        double relaxation = 0;
        double worstCharge = 0;
        double worstChip = 0;
        twin.advance(start, end, TwinInputs.of(jobs, Scene.links()), windows::add);
        int next = 0;
        for (double t = 0; t < end - STEP / 2; t += STEP) {
            boolean lit = (t + STEP / 2) % Scene.ORBIT < Scene.ORBIT - DARK;
            double array = lit ? WATTS : 0;
            double bus = 0.97 * array;
            double load = Scene.BASE + Scene.COMPUTE;
            double current = current(pack, charge, relaxation, bus - load);
            double atCells = (pack.openCircuit(charge) - relaxation - current * pack.ohmic()) * current;
            // positive when it discharges
            double losses = (array - bus)
                    + (current >= 0 ? atCells - 0.95 * atCells : -atCells / 0.96 + atCells)
                    + current * current * pack.ohmic()
                    + relaxation * relaxation / pack.relaxation();
            if (current < 0) {
                losses += -current * (1 - pack.cell().coulombicEfficiency()) * pack.openCircuit(charge);
            }
            charge -= STEP * (current >= 0 ? current : current * pack.cell().coulombicEfficiency()) / pack.capacity();
            relaxation += STEP
                    * (current - relaxation / pack.relaxation())
                    * pack.relaxation()
                    / pack.cell().relaxationTime();
            warm(heat, losses, lit);
            if (Math.abs(windows.get(next).end() - (t + STEP)) < 1e-6) {
                TwinWindow.Reading reading = windows.get(next++).readings().get(0);
                worstCharge = Math.max(worstCharge, Math.abs(reading.charge() - charge));
                worstChip = Math.max(worstChip, Math.abs(reading.chip() - heat[0]));
            }
        }
        assertThat(next).isEqualTo(windows.size());
        assertThat(worstCharge).isCloseTo(0, within(3e-4));
        assertThat(worstChip).isCloseTo(0, within(0.1));
    }

    /** The current that the battery gives or takes; at the highest voltage it takes what that lets in. */
    private static double current(BatteryPack pack, double charge, double relaxation, double surplus) {
        double source = pack.openCircuit(charge) - relaxation;
        double r = pack.ohmic();
        if (surplus < 0) {
            double power = -surplus / 0.95;
            return (source - Math.sqrt(source * source - 4 * r * power)) / (2 * r);
        }
        double power = 0.96 * surplus;
        double wanted = (Math.sqrt(source * source + 4 * r * power) - source) / (2 * r);
        BatteryCell cell = pack.cell();
        double voltage = (cell.highestVoltage() * pack.series() - source) / r;
        return -Math.max(0, Math.min(Math.min(wanted, voltage), cell.chargeCurrent() * pack.strings()));
    }

    /** Explicit steps of the three nodes; the coolant stores nothing. */
    private static void warm(double[] heat, double losses, boolean lit) {
        double inside = 0.2 * Scene.COMPUTE + Scene.BASE + losses;
        double coolant =
                (Scene.TO_LOOP * heat[0] + Scene.TO_RADIATOR * heat[1] + inside) / (Scene.TO_LOOP + Scene.TO_RADIATOR);
        double chips = 0.8 * Scene.COMPUTE - Scene.TO_LOOP * (heat[0] - coolant);
        double radiator = (lit ? Scene.ABSORBED : Scene.EARTH)
                + Scene.TO_RADIATOR * (coolant - heat[1])
                - Scene.EMITTING * STEFAN_BOLTZMANN * (Math.pow(heat[1], 4) - Math.pow(Scene.SPACE, 4));
        heat[0] += STEP * chips / Scene.CHIPS;
        heat[1] += STEP * radiator / Scene.RADIATOR;
    }
}
