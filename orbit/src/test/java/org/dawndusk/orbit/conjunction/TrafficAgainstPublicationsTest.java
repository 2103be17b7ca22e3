/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.orekit.utils.Constants;

class TrafficAgainstPublicationsTest {

    private static final double YEAR = Constants.JULIAN_YEAR;
    private static final double DAY = Constants.JULIAN_DAY;
    private static final double FAST = 10e3;

    @Test
    void collisionCoefficients() {
        Published.value(
                        "orbit",
                        "collisions of one pair of radius 1.25 m at 10 km/s in 525 to 575 km",
                        2.0546e-7,
                        "1/a")
                .from("kinetic gas, π v (r1 + r2)² / V in closed form")
                .within(5e-12)
                .is(new TrafficShell(525e3, 575e3).pairRate(2.5, FAST) * YEAR);
        Published.value(
                        "orbit",
                        "collision coefficient for radii 1.25 and 0.125 m at 10 km/s in 650 to 700 km",
                        5.99671e-8,
                        "1/a")
                .from("MOCAT, coefficient phi as in pyssem, species_pair_class")
                .withinRelative(1e-5)
                .is(new TrafficShell(650e3, 700e3).pairRate(1.375, FAST) * YEAR);
        // a density of 2.31e-8 per km³ and a cross-section of 100 m²
        TrafficShell shell = new TrafficShell(600e3, 700e3);
        TrafficSpecies field = new TrafficSpecies(2.31e-17 * shell.volume(), Math.sqrt(100 / Math.PI) / 2, 0);
        TrafficSpecies one = new TrafficSpecies(1, Math.sqrt(100 / Math.PI) / 2, 0);
        Published.value("orbit", "collisions of 100 m² in 2.31e-8 objects per km³ at 10 km/s", 7.290e-4, "1/a")
                .from("Kessler and Cour-Palais, J. Geophys. Res. 83 (1978) 2637: kinetic theory in closed form")
                .withinRelative(1e-3)
                .is(shell.rateBetween(one, field, FAST) * YEAR);
    }

    @Test
    void crashClock() {
        CrashClock clock = CrashClock.ofTime(5.5 * DAY);
        Published.value("orbit", "probability of a collision within 24 h at a CRASH clock of 5.5 d", 0.166, "1")
                .from("Thiele et al., An orbital house of cards, arXiv:2512.09643 (17 %), in closed form")
                .within(5e-4)
                .is(clock.probability(DAY));
    }
}
