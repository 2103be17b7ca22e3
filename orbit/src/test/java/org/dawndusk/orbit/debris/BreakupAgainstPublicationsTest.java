/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class BreakupAgainstPublicationsTest {

    private static final String JOHNSON =
            "Johnson et al., NASA's new breakup model of EVOLVE 4.0, Adv. Space Res. 28 (2001) 1377";

    @Test
    void numbersOfFragments() {
        Published.value("orbit", "fragments above 10 cm of a catastrophic collision of 560 kg and 900 kg", 1211, "1")
                .from(JOHNSON + ", equation 4")
                .within(0.5)
                .is(Breakup.collision(560, 1.2, 900, 2, 11.7e3).count(0.1));
        Published.value("orbit", "fragments above 10 cm of a catastrophic collision of 1,510 kg", 1242.3, "1")
                .from(JOHNSON + ", equation 4")
                .within(0.05)
                .is(Breakup.collision(560, 1.2, 950, 2, 11.7e3).count(0.1));
        Published.value("orbit", "fragments above 10 cm of an explosion, scale 1", 238.86, "1")
                .from(JOHNSON + ", equation 2")
                .within(0.005)
                .is(Breakup.explosion(800, 2, 1).count(0.1));
        // an independent program's test of the same bodies asks for 4,064 fragments above 5 cm
        Published.value("orbit", "fragments above 5 cm of a catastrophic collision of 560 kg and 950 kg", 4064, "1")
                .from("ESA NASA-breakup-model-cpp, CollisionTest, which rounds down")
                .within(1)
                .is(Breakup.collision(560, 1.2, 950, 2, 11.7e3).count(0.05));
    }

    @Test
    void theThresholdIsFortyJoulesForAGramOfTheHeavierBody() {
        Published.value("orbit", "energy of 1 kg at 10 km/s for a gram of 800 kg", 62.5, "J/g")
                .from(JOHNSON + ", section on collisions")
                .within(1e-9)
                .is(Breakup.energyToMass(1, 800, 10e3) / 1e3);
        assertThat(Breakup.collision(1, 0.2, 800, 2, 10e3).catastrophic()).isTrue();
        assertThat(Breakup.collision(0.1, 0.1, 800, 2, 10e3).catastrophic()).isFalse();
        assertThat(Breakup.collision(800, 2, 1, 0.2, 10e3).catastrophic()).isTrue();
    }

    @Test
    void speedsAreLogNormalAboutTheirMean() {
        Fragments collision = Breakup.collision(560, 1.2, 900, 2, 11.7e3).sample(0.01, 3);
        Fragments explosion = Breakup.explosion(800, 2, 20).sample(0.01, 3);
        Published.value("orbit", "mean of log10 of the speed in m/s of collision fragments of 0.1 m²/kg", 2, "1")
                .from(JOHNSON + ", equation 12")
                .within(0.01)
                .is(meanSpeedAtTenth(collision, 0.9));
        Published.value("orbit", "mean of log10 of the speed in m/s of explosion fragments of 0.1 m²/kg", 1.65, "1")
                .from(JOHNSON + ", equation 11")
                .within(0.01)
                .is(meanSpeedAtTenth(explosion, 0.2));
    }

    /** The sample's mean, moved to 0.1 m²/kg by the slope: 60,000 draws of spread 0.4 have a mean to 0.002. */
    private static double meanSpeedAtTenth(Fragments fragments, double slope) {
        double sum = 0;
        int n = fragments.size() - 8;
        for (int i = 0; i < n; i++) {
            sum += Math.log10(fragments.deltaV(i).getNorm()) - slope * (Math.log10(fragments.areaToMass(i)) + 1);
        }
        return sum / n;
    }
}
