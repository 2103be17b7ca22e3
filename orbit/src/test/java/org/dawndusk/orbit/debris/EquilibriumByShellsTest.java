/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.lifetime.MeanDensity;
import org.junit.jupiter.api.Test;

/** What settles in two shells: in each, as much comes as goes, and the upper one rains on the lower one. */
class EquilibriumByShellsTest {

    private static final double YEAR = 365.25 * 86400;
    private static final double FAILED = (0.1 / 5 + 0.02) / YEAR;
    private static final double ENDED = 0.9 / 5 / YEAR + FAILED;
    private static final double[] LAUNCHES = {300 / YEAR, 200 / YEAR};
    private static final AltitudeShells SHELLS = AltitudeShells.uniform(500e3, 600e3, 2);

    /** Satellites and derelicts of a radius, of which collisions leave nothing. */
    private static SourceSink model(double radius) {
        Operations operations = new Operations("derelict", 5 * YEAR, 0.9, 0.02 / YEAR, 0.3, 0);
        return SourceSink.builder(SHELLS, MeanDensity.exponential())
                .species(Species.active("satellite", 500, radius, 60, operations), LAUNCHES)
                .species(Species.derelict("derelict", 500, radius, 60))
                .collisionYield(CollisionYield.nothing())
                .build();
    }

    @Test
    void withoutCollisionsItIsInClosedForm() {
        SourceSink model = model(1e-6);
        Equilibrium settled = model.equilibrium(0).orElseThrow();
        double[] drag = {model.dragRate("derelict", 0, 0), model.dragRate("derelict", 1, 0)};
        double upper = FAILED * LAUNCHES[1] / ENDED / drag[1];
        double lower = (FAILED * LAUNCHES[0] / ENDED + drag[1] * upper) / drag[0];
        assertThat(settled.population("derelict", 1)).isCloseTo(upper, withinPercentage(1e-6));
        assertThat(settled.population("derelict", 0)).isCloseTo(lower, withinPercentage(1e-6));
        assertThat(settled.total("derelict")).isCloseTo(lower + upper, withinPercentage(1e-6));
        for (int shell = 0; shell < 2; shell++) {
            assertThat(settled.population("satellite", shell))
                    .isCloseTo(LAUNCHES[shell] / ENDED, withinPercentage(1e-6));
            assertThat(settled.launchRate("satellite", shell)).isEqualTo(LAUNCHES[shell]);
            assertThat(settled.launchRate("derelict", shell)).isZero();
            assertThat(settled.lossShare("derelict", shell)).isZero();
            assertThat(settled.growthRate(shell)).isCloseTo(Math.max(-ENDED, -drag[shell]), withinPercentage(1e-6));
        }
        assertThat(settled.stable()).isTrue();
    }

    @Test
    void withCollisionsComingAndGoingAreEqual() {
        SourceSink model = model(150);
        Equilibrium settled = model.equilibrium(0).orElseThrow();
        double rain = 0;
        for (int shell = 1; shell >= 0; shell--) {
            double satellites = settled.population("satellite", shell);
            double derelicts = settled.population("derelict", shell);
            double meeting = SHELLS.collisionCoefficient(shell, 10e3, 150, 150);
            double met = 0.3 * meeting * satellites * derelicts;
            assertThat(ENDED * satellites + met).isCloseTo(LAUNCHES[shell], withinPercentage(1e-6));
            assertThat(settled.lossShare("satellite", shell))
                    .isCloseTo(met / LAUNCHES[shell], within(1e-9))
                    .isGreaterThan(1e-4);
            double fall = model.dragRate("derelict", shell, 0) * derelicts;
            assertThat(fall + met + meeting * derelicts * derelicts)
                    .isCloseTo(FAILED * satellites + rain, withinPercentage(1e-6));
            rain = fall;
        }
    }

    @Test
    void shellsThatAreNotThereAreRefused() {
        Equilibrium settled = model(1e-6).equilibrium(0).orElseThrow();
        assertThatThrownBy(() -> settled.population("derelict", 2)).hasMessage("shell is 2, but must be in [0, 1]");
        assertThatThrownBy(() -> settled.growthRate(2)).hasMessage("shell is 2, but must be in [0, 1]");
        Evolution evolution = model(1e-6).evolve(new double[2][2], 0, 1);
        assertThatThrownBy(() -> evolution.population("derelict", 2, 1))
                .hasMessage("shell is 2, but must be in [0, 1]");
        // no step is longer than half a month
        assertThat(evolution.steps()).isBetween(24, 1000);
    }
}
