/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class SolarArrayAgainstPublicationsTest {
    private static final String SMAD =
            "J. R. Wertz, W. J. Larson (eds), Space Mission Analysis and Design, 3rd ed., 1999, section 11.4";
    private static final double TILT = Math.cos(Math.toRadians(23.5));

    private static SolarArray.Builder squareMetre(SolarCell cell) {
        return SolarArray.builder().area(1).cell(cell);
    }

    @Test
    void siliconArrayOfFireSat() {
        SolarArray array = squareMetre(SolarCell.SILICON)
                .loss("inherent degradation", 0.23)
                .degradation(Degradation.yearly(0.0375))
                .build();
        Published.value(
                        "power",
                        "silicon 14.8 %, inherent degradation 0.77, 23.5 deg, 1368 W/m², beginning of life",
                        142.97,
                        "W/m²")
                .from(SMAD)
                .within(0.005)
                .is(array.power(1368, TILT, 0));
        Published.value("power", "silicon, 3.75 %/yr, life factor of 5 years", 0.826045, "1")
                .from(SMAD)
                .within(5e-7)
                .is(Degradation.yearly(0.0375).remaining(5));
        Published.value("power", "silicon array as above, end of life after 5 years", 118.10, "W/m²")
                .from(SMAD)
                .within(0.005)
                .is(array.power(1368, TILT, 5));
        Published.value("power", "area of the silicon array for 239.416 W after 5 years", 2.027, "m²")
                .from(SMAD)
                .within(0.0005)
                .is(array.areaFor(239.416, 1368, TILT, 5));
    }

    @Test
    void multijunctionArrayOfFireSat() {
        SolarArray array = squareMetre(SolarCell.MULTIJUNCTION)
                .loss("inherent degradation", 0.23)
                .degradation(Degradation.yearly(0.005))
                .build();
        Published.value("power", "multi-junction 22 % at 1368 W/m², ideal", 300.96, "W/m²")
                .from(SMAD)
                .within(0.005)
                .is(squareMetre(SolarCell.MULTIJUNCTION).build().power(1368, 1, 0));
        Published.value(
                        "power",
                        "multi-junction, inherent degradation 0.77, 23.5 deg, beginning of life",
                        212.52,
                        "W/m²")
                .from(SMAD)
                .within(0.005)
                .is(array.power(1368, TILT, 0));
        Published.value("power", "multi-junction, 0.5 %/yr, life factor of 5 years", 0.975249, "1")
                .from(SMAD)
                .within(5e-7)
                .is(Degradation.yearly(0.005).remaining(5));
        Published.value("power", "multi-junction array as above, end of life after 5 years", 207.26, "W/m²")
                .from(SMAD)
                .within(0.005)
                .is(array.power(1368, TILT, 5));
        Published.value("power", "area of the multi-junction array for 239.416 W after 5 years", 1.155, "m²")
                .from(SMAD)
                .within(0.0005)
                .is(array.areaFor(239.416, 1368, TILT, 5));
    }

    @Test
    void launchedPowerOfSuncatcher() {
        SolarArray array = SolarArray.builder()
                .area(105)
                .cell(SolarCell.MULTIJUNCTION)
                .packing(0.9)
                .build();
        Published.value("power", "launched power of 105 m² x 22 % x 1361 W/m² x 90 %", 28.3, "kW")
                .from("Suncatcher, arXiv:2511.19468v2")
                .withinRelative(0.005)
                .is(array.power(1361, 1, 0) / 1e3);
    }

    @Test
    void incidenceAndDistance() {
        SolarCell perfect = new SolarCell(1, 300, 0, 1, 1);
        SolarArray array = squareMetre(perfect).build();
        Published.value("power", "1 m² of efficiency 1 face on at 1361 W/m²", 1361.0, "W")
                .from("closed form")
                .within(0.05)
                .is(array.power(1361, 1, 0));
        Published.value("power", "1 m² of efficiency 1 at 60 deg", 680.5, "W")
                .from("closed form")
                .within(0.05)
                .is(array.power(1361, Math.cos(Math.toRadians(60)), 0));
        Published.value("power", "1 m² of efficiency 1 edge on", 0, "W")
                .from("closed form")
                .within(0.05)
                .is(array.power(1361, 0, 0));
        Published.value("power", "1 m² of efficiency 1 at 1.52 au", 589.0755, "W")
                .from("closed form, inverse square")
                .within(5e-5)
                .is(array.power(1361 / (1.52 * 1.52), 1, 0));
    }

    @Test
    void tripleJunctionCellsUnderElectrons() {
        String source =
                "C. Fetzer et al. (Spectrolab), Production ready 30 % efficient triple junction space solar cells, IEEE PVSC";
        SolarArray array = squareMetre(SolarCell.XTJ)
                .degradation(Degradation.radiation(5e14, Degradation.XTJ_1_MEV))
                .build();
        Published.value("power", "XTJ cell after 5e14 1-MeV electrons per cm²", 26.52, "%")
                .from(source + " (29.8 % x 0.89)")
                .within(0.005)
                .is(100 * array.power(1, 1, 1));
        Published.value("power", "XTJ cell after 1e15 1-MeV electrons per cm²", 25.03, "%")
                .from(source + " (29.8 % x 0.84)")
                .within(0.005)
                .is(100 * array.power(1, 1, 2));
    }

    @Test
    void rollOutArrayOfTheStation() {
        SolarArray array = squareMetre(SolarCell.XTJ)
                .specificPower(SolarArray.IROSA_SPECIFIC_POWER, 1361)
                .build();
        Published.value("power", "roll-out array iROSA, 20 kW and 340 kg", 58.8, "W/kg")
                .from("NASA, ISS Roll-Out Solar Array, 2021")
                .within(0.05)
                .is(array.power(1361, 1, 0) / array.mass());
    }

    @Test
    void temperatureByTheArraysOwnBalance() {
        SolarCell cell = new SolarCell(0.30, 301.15, 0, 0.92, 0.85);
        SolarArray array = squareMetre(cell).backEmittance(0.85).build();
        String source = "closed form (absorptance - efficiency) S = 2 eps sigma T⁴, sigma of CODATA 2018";
        Published.value(
                        "power",
                        "array of absorptance 0.92, efficiency 0.30, emittance 0.85 twice, generating",
                        305.877,
                        "K")
                .from(source)
                .within(5e-4)
                .is(array.temperature(1361, 1, 0, 0));
        Published.value("power", "the same array in open circuit", 337.595, "K")
                .from(source)
                .within(5e-4)
                .is(array.openCircuitTemperature(1361, 1, 0));
    }
}
