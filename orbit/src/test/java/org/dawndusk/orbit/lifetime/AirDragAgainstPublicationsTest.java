/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import org.dawndusk.orbit.Earth;
import org.dawndusk.validation.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirDragAgainstPublicationsTest {

    private static final double DAY = 86400;

    private final AirDrag drag = new AirDrag(Earth.embedded(), MeanDensity.exponential(), 100);

    @ParameterizedTest
    @CsvSource({"300, 37.93, 227.7261", "500, 1863.22, 6.3707", "650, 20389.55, 0.6487"})
    void decayAndMakeUpInTheExponentialAtmosphere(int altitude, double days, double makeUp) {
        String inputs = altitude + " km, 100 kg/m², exponential atmosphere of Vallado Table 8-4";
        String source = "closed form and quadrature of the circular decay, Vallado 4th ed. section 8.6.2";
        // the table's bands do not meet exactly, which quadratures feel in the fourth digit
        Published.value("orbit", "circular decay to 180 km from " + inputs, days, "d")
                .from(source)
                .withinRelative(1e-3)
                .is(drag.decay(altitude * 1e3, 180e3, 0).duration() / DAY);
        Published.value("orbit", "drag make-up a year at " + inputs, makeUp, "m/s")
                .from(source)
                .withinRelative(1e-4)
                .is(drag.makeUpPerYear(altitude * 1e3, 0));
    }

    /**
     * That program steps the period by Euler's rule, 0.1 d at a time, and stops at the first step below 180 km. Euler's
     * rule lags behind by half a step times the logarithm of the ratio of last and first rate; the stop adds up to a step.
     */
    @ParameterizedTest
    @CsvSource({"300, 100, 47.1", "400, 100, 686.9", "500, 100, 7578.6", "300, 50, 23.7"})
    void decayInTheModelOfTheSpaceWeatherAgency(int altitude, double massOverArea, double days) {
        double mu = 6.67e-11 * 5.98e24;
        MeanDensity density = MeanDensity.ips(70, 0);
        double decay = new DecayIntegrator(mu, 6378e3, density, massOverArea)
                        .solve(altitude * 1e3, altitude * 1e3, 180e3, 0)
                        .duration()
                / DAY;
        double step = 0.1;
        double lag = 0.5 * step * Math.log(density.at(180e3, 0) / density.at(altitude * 1e3, 0));
        Published.value(
                        "orbit",
                        "decay from " + altitude + " km, " + massOverArea
                                + " kg/m², F10.7 70, Ap 0, with that program's step error of half a step a factor e",
                        days,
                        "d")
                .from("Kennewell, Satellite Orbital Decay Calculations, IPS Radio and Space Services, 1999, program")
                .within(step + 0.05)
                .is(decay + lag);
    }
}
