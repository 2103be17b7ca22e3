/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class CellAgainstDataSheetTest {
    private static final String AZUR = "AZUR SPACE, data sheet 3G30C-Advanced, HNR 0003429-01, average efficiencies";
    private static final double REFERENCE = 301.15;

    /** The sheet prints efficiencies beside the points that we take from it, so that its own arithmetic is the reference. */
    @Test
    void efficienciesOfATripleJunction() {
        double[] fluences = {0, 2.5e14, 5e14, 1e15};
        double[] printed = {29.5, 28.6, 27.8, 26.5};
        for (int i = 0; i < fluences.length; i++) {
            Published.value(
                            "power",
                            "3G30C-Advanced cell from its curve after " + fluences[i] + " 1-MeV electrons per cm²",
                            printed[i],
                            "%")
                    .from(AZUR)
                    .within(0.05)
                    .is(100 * CellDatasheet.AZUR_3G30C.efficiency(REFERENCE, fluences[i]));
        }
    }

    @Test
    void efficiencyOfSilicon() {
        Published.value("power", "S 32 silicon cell from its curve", 16.9, "%")
                .from("AZUR SPACE, data sheet S 32")
                .within(0.05)
                .is(100 * CellDatasheet.AZUR_S32.efficiency(REFERENCE, 0));
    }

    /** The slope of the power follows from those of its voltage and current: -6.1 mV/K and 0.28 mA/K. */
    @Test
    void slopeWithTemperature() {
        double warm = CellDatasheet.AZUR_3G30C
                .at(1367, REFERENCE + 10, 0)
                .maximumPower()
                .voltage();
        double cold = CellDatasheet.AZUR_3G30C
                .at(1367, REFERENCE - 10, 0)
                .maximumPower()
                .voltage();
        Published.value("power", "3G30C-Advanced, voltage of the maximum power against temperature", -6.1, "mV/K")
                .from(AZUR)
                .within(0.05)
                .is((warm - cold) / 20 * 1e3);
    }

    /** A circuit whose cells turn 30 % into power at any temperature has the temperature of the closed form. */
    @Test
    void temperatureOfAnArrayOfCircuits() {
        CellDatasheet cell = CellDatasheet.of(1e-2 / 1.361 / 0.3, 1361, REFERENCE)
                .points(1.03, 11.2, 1, 10)
                .optics(0.92, 0.85);
        PhotovoltaicArray array =
                PhotovoltaicArray.builder(StringCircuit.of(cell, 4, 3)).build();
        String source = "closed form (absorptance - efficiency) S = 2 eps sigma T⁴, sigma of CODATA 2018";
        Published.value("power", "array of circuits, absorptance 0.92, efficiency 0.30, generating", 305.877, "K")
                .from(source)
                .within(5e-4)
                .is(array.output(1361, 1, 0, Operation.maximumPower()).temperature());
        Published.value("power", "the same array of circuits in open circuit", 337.595, "K")
                .from(source)
                .within(5e-4)
                .is(array.output(1361, 1, 0, Operation.directTransfer(4 * 11.3)).temperature());
    }

    @Test
    void kellyCosine() {
        double[] degrees = {0, 30, 50, 60, 80, 85};
        double[] printed = {1, 0.866, 0.635, 0.450, 0.100, 0};
        for (int i = 0; i < degrees.length; i++) {
            Published.value("power", "Kelly cosine at " + degrees[i] + " deg", printed[i], "1")
                    .from("M. R. Patel, Spacecraft Power Systems, CRC Press, 2005, table of the Kelly cosine")
                    .within(5e-4)
                    .is(IncidenceLaw.KELLY.share(Math.cos(Math.toRadians(degrees[i]))));
        }
    }

    @Test
    void arraysThatWereBuilt() {
        Published.value("power", "roll-out array iROSA of the catalogue", 58.8, "W/kg")
                .from("NASA, ISS Roll-Out Solar Array, 2021")
                .within(0.05)
                .is(ArrayStructure.ROLL_OUT_IROSA.specificPower());
    }

    /** Both grades of the model, for the same cell without slopes. */
    @Test
    void bothGradesOfAnArrayAgree() {
        CellDatasheet cell = CellDatasheet.of(30.18e-4, 1367, REFERENCE)
                .points(0.5202, 2.700, 0.5044, 2.411)
                .optics(0.91, 0.85);
        PhotovoltaicArray circuits = PhotovoltaicArray.builder(StringCircuit.of(cell, 50, 100))
                .packing(0.9)
                .loss("wiring", 0.02)
                .build();
        double efficiency = 0.5044 * 2.411 / (30.18e-4 * 1367);
        SolarArray plain = SolarArray.builder()
                .area(circuits.area())
                .cell(new SolarCell(efficiency, REFERENCE, 0, 0.91, 0.85))
                .packing(0.9)
                .loss("wiring", 0.02)
                .build();
        Published.value(
                        "power",
                        "array of circuits at 1,367 W/m² against the plain array",
                        plain.power(1367, 1, 0),
                        "W")
                .from("the plain array of this library")
                .withinRelative(1e-9)
                .is(circuits.output(1367, 1, 0, Operation.maximumPower()).power());
    }
}
