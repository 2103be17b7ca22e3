/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Arrays;
import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;

/**
 * How many satellites of a million are in sunlight at this moment, and where are they?
 *
 * <p>One Walker shell at 600 km and 53 degrees, 1,000 planes of 1,000 satellites.
 */
public final class MillionLit {
    private MillionLit() {}

    /**
     * Prints the number at the equinox of 2027, and the place of the first satellite.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        BatchEphemeris million = shell(Scenario.utc(Earth.embedded(), "2027-03-20T20:25:00"), 1_000, 1_000);
        System.out.printf(Locale.ROOT, "lit: %,.0f of %,d satellites%n", lit(million, 0), million.size());
        double[] x = new double[million.size()];
        double[] y = x.clone();
        double[] z = x.clone();
        million.earthFixed(0, x, y, z);
        System.out.printf(
                Locale.ROOT, "first at %.1f, %.1f, %.1f km, Earth-fixed%n", x[0] / 1e3, y[0] / 1e3, z[0] / 1e3);
    }

    static BatchEphemeris shell(Scenario scenario, int planes, int satellitesPerPlane) {
        FrozenOrbit orbit = FrozenOrbit.of(scenario.earth(), 600e3, Math.toRadians(53));
        Shell shell = Shell.walkerDelta(orbit, planes * satellitesPerPlane, planes, 1);
        return BatchEphemeris.of(scenario, Constellation.of(shell));
    }

    /** The sum of the sunlit fractions: one in penumbra counts by the visible share of the Sun. */
    static double lit(BatchEphemeris satellites, double time) {
        double[] fraction = new double[satellites.size()];
        satellites.sunlit(time, fraction);
        return Arrays.stream(fraction).sum();
    }
}
