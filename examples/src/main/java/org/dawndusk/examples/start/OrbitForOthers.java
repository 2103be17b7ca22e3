/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.catalog.CzmlExport;
import org.dawndusk.orbit.catalog.OemExport;
import org.dawndusk.orbit.catalog.SampledPath;

/**
 * How does one hand an orbit to another program: as an ephemeris message of CCSDS (OEM, positions in km), or as CZML for a
 * Cesium viewer?
 *
 * <p>One dawn-dusk satellite at 650 km, a position every minute for two hours. Write the text to a file and open it there.
 */
public final class OrbitForOthers {
    private OrbitForOthers() {}

    /**
     * Prints the begin of the ephemeris message, and how long the CZML is.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampledPath path = path(Scenario.utc(Earth.embedded(), "2027-01-01T00:00:00"));
        oem(path).lines().limit(16).forEach(System.out::println);
        System.out.println("CZML: " + czml(path).length() + " characters, positions in m");
    }

    static SampledPath path(Scenario scenario) {
        double node = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), LocalTime.of(18, 0));
        double[] instants = IntStream.rangeClosed(0, 120)
                .mapToDouble(minute -> 60.0 * minute)
                .toArray();
        return SampledPath.of(
                scenario,
                "DATA CENTRE 1",
                "2027-001A",
                FrozenOrbit.sunSynchronous(scenario.earth(), 650e3).propagator(scenario.epoch(), node, 0),
                instants);
    }

    static String oem(SampledPath path) {
        StringBuilder text = new StringBuilder();
        OemExport.write(path, "EXAMPLE", 0, text);
        return text.toString();
    }

    static String czml(SampledPath path) {
        StringBuilder text = new StringBuilder();
        CzmlExport.writeEarthFixed(List.of(path), text);
        return text.toString();
    }
}
