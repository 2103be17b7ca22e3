/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.thermal.network.Profile;
import org.dawndusk.thermal.network.SteadySolver;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.ThermalState;
import org.dawndusk.thermal.network.Transient;
import org.dawndusk.thermal.network.TransientSolver;

/**
 * How cold do electronics and radiator become in an eclipse in which the chips rest?
 *
 * <p>A network of two nodes and space: 120 kW, 5 kW of it in an eclipse of 19 min. Emittance times area of the radiator 200
 * square metres, coupling 6 kW/K, heat capacities of 80 and 250 kJ/K: assumptions for a satellite of that size.
 */
public final class EclipseTransient {
    static final double IN_SUNLIGHT = 120e3;
    static final double IN_ECLIPSE = 5e3;
    static final double FROM = 600;
    static final double TO = FROM + 19 * 60;

    private EclipseTransient() {}

    /**
     * Prints the temperatures about the eclipse.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Transient run = run(5_860);
        for (double time : new double[] {0, FROM, (FROM + TO) / 2, TO, TO + 600, run.endTime()}) {
            System.out.printf(
                    Locale.ROOT,
                    "%5.0f s: electronics %.1f K, radiator %.1f K%n",
                    time,
                    run.temperature("electronics", time),
                    run.temperature("radiator", time));
        }
        System.out.printf(Locale.ROOT, "coldest radiator: %.1f K%n", run.lowest("radiator"));
    }

    static Transient run(double end) {
        Profile load = Profile.steps(new double[] {FROM, TO}, new double[] {IN_SUNLIGHT, IN_ECLIPSE, IN_SUNLIGHT});
        ThermalNetwork network = ThermalNetwork.builder()
                .node("electronics", 80e3)
                .node("radiator", 250e3)
                .boundary("space", 2.7)
                .conductor("electronics", "radiator", 6_000)
                .radiative("radiator", "space", 200)
                .load("electronics", load)
                .build();
        ThermalState before = SteadySolver.of(network).solve(0).state();
        return TransientSolver.builder(network).build().advance(before, 0, end);
    }
}
