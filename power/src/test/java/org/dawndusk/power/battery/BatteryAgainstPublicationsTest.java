/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

import static org.assertj.core.api.Assertions.assertThat;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class BatteryAgainstPublicationsTest {
    private static final String CHEN =
            "M. Chen, G. A. Rincón-Mora, IEEE Transactions on Energy Conversion 21 (2006) 504-511, eq. 2";

    @Test
    void openCircuitVoltageOfTheEquivalentCircuit() {
        for (double s : new double[] {0.05, 0.2, 0.5, 0.8, 0.973, 1}) {
            double printed = -1.031 * Math.exp(-35 * s) + 3.685 + 0.2156 * s - 0.1178 * s * s + 0.3201 * s * s * s;
            Published.value("power", "open-circuit voltage at a charge of " + s, printed, "V")
                    .from(CHEN)
                    .within(1e-7)
                    .is(BatteryCell.CHEN_RINCON_MORA.openCircuit().at(s));
        }
        Published.value(
                        "power",
                        "energy of the 850 mAh cell at open circuit",
                        3060 * (3.685 + 0.2156 / 2 - 0.1178 / 3 + 0.3201 / 4 - 1.031 / 35 * (1 - Math.exp(-35))),
                        "J")
                .from(CHEN + ", integrated in closed form")
                // the spline has no curvature at the empty end, where the exponential has most
                .withinRelative(1e-6)
                .is(BatteryCell.CHEN_RINCON_MORA.energy());
    }

    @Test
    void cellOfSaft() {
        String source = "ESA ARTES, Development of high specific energy Li-ion cell";
        BatteryCell cell = BatteryCell.SAFT_VES180;
        Published.value("power", "VES180, energy by mass", 160, "Wh/kg")
                .from(source)
                .within(1e-9)
                .is(cell.energy() / cell.mass() / 3600);
        Published.value("power", "VES180, retained after 5 years of low orbit at a depth of 30 %", 0.79, "1")
                .from(source + ": less than 20 % by cycles and 1 % by time")
                .within(1e-9)
                .is(Ageing.SAFT_VES180.retained(5, new double[] {0.3}, new double[] {27_494}));
        // its other figure, of 15 years, bounds the law of time: less than 2 %
        assertThat(Ageing.SAFT_VES180.calendarLoss() * Math.sqrt(15)).isLessThan(0.02);
    }

    /** Example of the standard: -2, 1, -3, 5, -1, 3, -4, 4, -2. */
    @Test
    void rainflow() {
        CycleCount count = CycleCount.of(new double[] {-2, 1, -3, 5, -1, 3, -4, 4, -2});
        double[][] printed = {{3, 0.5}, {4, 1.5}, {6, 0.5}, {8, 1}, {9, 0.5}};
        for (double[] row : printed) {
            double counted = 0;
            for (int i = 0; i < count.depths().length; i++) {
                counted += count.depths()[i] == row[0] ? count.counts()[i] : 0;
            }
            Published.value("power", "rainflow count of range " + (int) row[0], row[1], "1")
                    .from("ASTM E1049-85, figure 6 and its table")
                    .within(1e-9)
                    .is(counted);
        }
    }

    @Test
    void cyclesShown() {
        Published.value("power", "cycles of five years at 550 km as a life at 30 % depth", 0.20, "1")
                .from("ESA ARTES, Development of high specific energy Li-ion cell")
                .within(1e-5)
                .is(CycleLife.SAFT_VES180.loss(new double[] {0.3}, new double[] {5 * 365.25 * 86_400 / 5738.992815}));
    }
}
