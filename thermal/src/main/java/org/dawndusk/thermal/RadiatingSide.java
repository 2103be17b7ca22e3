/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import org.jspecify.annotations.Nullable;

/**
 * One side of a panel with what it has in view: grey exchange of two flat surfaces and the sky.
 *
 * <p>With view factors F to the neighbour and F' back, emittances ε and ε', and D = 1 - (1 - ε)(1 - ε') F F' for the
 * light that goes to and fro, the script-F factors are ε ε' F / D to the neighbour and ε² (1 - ε') F F' / D to the side
 * itself by the neighbour's reflection; the sky has the rest. Source: R. Siegel and J. R. Howell, Thermal Radiation Heat
 * Transfer, 4th ed., 2002, chapter 7: net radiation method.
 */
record RadiatingSide(Coating coating, RadiatorPanel.@Nullable Neighbour neighbour) {

    /** What leaves for good: the emittance less what the neighbour throws back. */
    double effectiveEmittance() {
        double emittance = coating.emittance();
        if (neighbour == null) {
            return emittance;
        }
        double back = (1 - neighbour.emittance()) * neighbour.viewFactor() * neighbour.reverseViewFactor();
        return emittance - emittance * emittance * back / (1 - (1 - emittance) * back);
    }

    /** Script-F factor to the neighbour. */
    double coupling() {
        double emittance = coating.emittance();
        if (neighbour == null) {
            return 0;
        }
        double back = (1 - neighbour.emittance()) * neighbour.viewFactor() * neighbour.reverseViewFactor();
        return emittance * neighbour.emittance() * neighbour.viewFactor() / (1 - (1 - emittance) * back);
    }

    AbsorbedFlux absorbed(SpaceEnvironment environment, Exposure exposure) {
        AbsorbedFlux sky = environment.absorbed(coating, exposure);
        if (neighbour == null) {
            return sky;
        }
        double earth = exposure.earthViewFactor();
        Checks.within("viewFactor of the neighbour", neighbour.viewFactor(), 0, 1 - earth);
        double exchange = coupling();
        // what is neither Earth nor neighbour, seen directly or by the neighbour's reflection
        double toSink = Math.max(0, effectiveEmittance() - exchange - coating.emittance() * earth);
        return new AbsorbedFlux(
                sky.solar(),
                sky.albedo(),
                sky.earthInfrared(),
                toSink * Coating.BLACK.emittedFlux(environment.sinkTemperature()),
                exchange * Coating.BLACK.emittedFlux(neighbour.temperature()));
    }
}
