/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dawndusk.thermal.network.Transient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SatelliteHeatTest {
    private static HeatReport report;

    @BeforeAll
    static void run() {
        report = SatelliteHeat.run();
    }

    @Test
    void theOrbitIsTheOneOfTheEclipseSeason() {
        assertThat(report.period()).isCloseTo(5_865, within(5.0));
        // the longest umbra of the year is 19.7 min by the cylinder
        assertThat(report.eclipse() / 60).isBetween(19.0, 20.5);
    }

    @Test
    void thePanelCarriesTheLoadAndItsPump() {
        assertThat(report.run().usefulHeat()).isCloseTo(Satellite.LOAD, within(1e-4));
        assertThat(report.run().pumpPower()).isBetween(100.0, 3_000.0);
        assertThat(report.run().inletTemperature()).isGreaterThan(report.run().outletTemperature());
        assertThat(report.run().outletTemperature()).isGreaterThan(report.hot().sinkTemperature());
    }

    @Test
    void theBalanceClosesAndNamesItsBottleneck() {
        assertThat(Math.abs(report.hot().residual()))
                .isLessThan(1e-9 * report.hot().emittedHeat());
        assertThat(report.hot().rejectedHeat())
                .isCloseTo(Satellite.LOAD + report.run().pumpPower(), within(1e-6));
        assertThat(report.hot().radiatorTemperature()).isCloseTo(report.run().meanRoot(), within(1e-5));
        assertThat(report.hot().bottleneck()).isEqualTo("package to cold plate");
        assertThat(report.areaNeeded() < report.hot().area())
                .isEqualTo(report.hot().margin() > 0);
        assertThat(report.elasticities().get(0).input()).isEqualTo("chip limit");
    }

    /** Sections of a panel and an array of its own temperature, against one panel beside an array of a given one. */
    @Test
    void chainAndNetworkAgree() {
        assertThat(report.steady().temperature("chips")).isCloseTo(report.hot().chipTemperature(), within(3.0));
        assertThat(report.steady().residual()).isLessThan(1e-9 * report.steady().throughput());
    }

    @Test
    void theOrbitClosesInTemperatureAndEnergy() {
        Transient course = report.cycle().course();
        assertThat(report.cycle().closureError()).isLessThan(1e-3);
        assertThat(Math.abs(course.audit().residual()))
                .isLessThan(1e-6 * course.audit().turnover());
        // throttled in shadow: the orbit is never hotter than its hottest instant for ever
        assertThat(course.highest("chips")).isLessThan(report.steady().temperature("chips") + 0.5);
        assertThat(course.lowest("chips")).isLessThan(course.highest("chips") - 10);
        assertThat(course.lowest("array")).isBetween(150.0, 260.0);
        assertThat(course.highest("structure") - course.lowest("structure")).isLessThan(5);
    }

    @Test
    void burstsAndMarginsFollow() {
        assertThat(report.burst().duration()).isBetween(30.0, 3_000.0);
        assertThat(report.burst().chipTemperature()).isCloseTo(Satellite.CHIP_LIMIT, within(1e-3));
        assertThat(report.chips().qualification())
                .isCloseTo(report.chips().calculated() + report.chips().uncertainty() + 6, within(1e-9));
        assertThat(report.lifted().radiatorTemperature())
                .isGreaterThanOrEqualTo(report.run().inletTemperature());
    }

    @Test
    void theTableSaysIt() {
        StringWriter text = new StringWriter();
        report.print(new PrintWriter(text));
        assertThat(text.toString())
                .contains("bottleneck of the chain", "package to cold plate", "burst from 50 % to 150 %", "min")
                .doesNotContain("NaN");
    }
}
