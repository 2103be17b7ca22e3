/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.lifetime.MeanDensity;
import org.junit.jupiter.api.Test;

class ShellCapacityTest {

    private static final double YEAR = 365.25 * 86400;
    private static final AltitudeShells SHELL = AltitudeShells.uniform(800e3, 850e3, 1);

    private static SourceSink shell(double disposal, double launches) {
        return SourceSink.builder(SHELL, MeanDensity.exponential())
                .species(
                        Species.active(
                                "satellite",
                                500,
                                2,
                                60,
                                new Operations("derelict", 5 * YEAR, disposal, 0, 0.01, 0.001)),
                        launches / YEAR)
                .species(Species.derelict("derelict", 500, 2, 60))
                .species(Species.debris("debris", 0.1, 1, 2.2, true))
                .build();
    }

    /** Fragments alone: each satellite hit makes k of them, and s satellites are held, so n grows as (k a s - r) n. */
    @Test
    void withoutDerelictsTheCapacityIsTheClosedForm() {
        double k = 100;
        SourceSink model = SourceSink.builder(SHELL, MeanDensity.exponential())
                .species(Species.active("s", 500, 2, 60, new Operations("d", 5 * YEAR, 1, 0, 1, 0)))
                .species(Species.derelict("d", 500, 2, 60))
                .species(new Species("n", 1e-3, 0.1, 5, 0.1, 1, true, null), 1e-3 / YEAR)
                .collisionYield((one, other, speed, species) ->
                        one.mass() == other.mass() ? new double[3] : new double[] {0, 0, one.mass() > 0.1 ? k : 0})
                .build();
        double meeting = SHELL.collisionCoefficient(0, 10e3, 2, 0.1);
        double drag = model.dragRate("n", 0, 0);
        double closed = (drag / meeting) / (k - 1);
        assertThat(ShellCapacity.of(model, "s", 0).critical()[0]).isCloseTo(closed, withinPercentage(1e-6));
    }

    @Test
    void beyondTheCriticalNumberFragmentsMultiplyUntilDerelictsAreGroundUp() {
        ShellCapacity capacity = ShellCapacity.of(shell(0.9, 0), "satellite", 0);
        double critical = capacity.critical()[0];
        assertThat(capacity.cascadeRate(0, 0.99 * critical)).isNegative();
        assertThat(capacity.cascadeRate(0, 1.01 * critical)).isPositive();
        Equilibrium below = capacity.at(0.5 * critical).orElseThrow();
        Equilibrium above = capacity.at(5 * critical).orElseThrow();
        assertThat(below.stable()).isTrue();
        // ten times as many satellites, a hundred times the debris, and no more derelicts in proportion
        assertThat(above.total("debris")).isGreaterThan(100 * below.total("debris"));
        assertThat(above.total("derelict")).isLessThan(5 * below.total("derelict"));
        assertThat(above.lossShare("satellite", 0)).isGreaterThan(10 * below.lossShare("satellite", 0));
    }

    @Test
    void theFewerLossesMayBeTheFewerSatellites() {
        ShellCapacity capacity = ShellCapacity.of(shell(0.9, 0), "satellite", 0);
        double last = 0;
        for (double share : new double[] {1e-5, 1e-4, 1e-3, 1e-2}) {
            Equilibrium full = capacity.largest(share);
            assertThat(full.total("satellite")).isGreaterThan(last);
            assertThat(full.lossShare("satellite", 0)).isCloseTo(share, withinPercentage(0.01));
            last = full.total("satellite");
        }
    }

    /** What the upper shell loses comes down into the lower one. */
    @Test
    void derelictsFromAboveTakeRoom() {
        SourceSink.Builder two = SourceSink.builder(AltitudeShells.uniform(750e3, 850e3, 2), MeanDensity.exponential());
        shell(0.9, 0).species().forEach(two::species);
        SourceSink.Builder one = SourceSink.builder(AltitudeShells.uniform(750e3, 800e3, 1), MeanDensity.exponential());
        shell(0.9, 0).species().forEach(one::species);
        double[] critical = ShellCapacity.of(two.build(), "satellite", 0).critical();
        assertThat(critical[0])
                .isLessThan(ShellCapacity.of(one.build(), "satellite", 0).critical()[0]);
        assertThat(critical[1])
                .isCloseTo(ShellCapacity.of(shell(0.9, 0), "satellite", 0).critical()[0], withinPercentage(1e-6));
    }

    @Test
    void theEvolutionEndsInTheEquilibriumOfItsLaunches() {
        double most = ShellCapacity.of(shell(0.9, 0), "satellite", 0).critical()[0];
        SourceSink model = shell(0.9, 0.3 * most / 5);
        Equilibrium settled = model.equilibrium(0).orElseThrow();
        Evolution evolution = model.evolve(new double[][] {{0}, {0}, {0}}, 0, 10_000);
        for (Species kind : model.species()) {
            assertThat(evolution.total(kind.name(), 10_000)).isCloseTo(settled.total(kind.name()), withinPercentage(1));
        }
        assertThat(settled.launchRate("satellite", 0) * YEAR).isCloseTo(0.3 * most / 5, withinPercentage(1e-9));
    }

    @Test
    void betterDisposalMakesRoom() {
        double last = 0;
        for (double disposal : new double[] {0, 0.5, 0.9, 0.99}) {
            double most = ShellCapacity.of(shell(disposal, 0), "satellite", 0).critical()[0];
            assertThat(most).isGreaterThan(last);
            last = most;
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> ShellCapacity.of(shell(0.9, 0), "debris", 0))
                .hasMessage("active is debris, but must be an active species");
        assertThatThrownBy(() -> ShellCapacity.of(shell(0.9, 0), "satellite", 0).at(1, 2))
                .hasMessage("number of shells is 2, but must be in [1, 1]");
        assertThatThrownBy(() -> ShellCapacity.of(shell(0.9, 0), "satellite", 0).largest(0))
                .hasMessageStartingWith("lossShare is 0.0");
        SourceSink harmless = SourceSink.builder(SHELL, MeanDensity.exponential())
                .species(Species.active("s", 500, 2, 60, new Operations("d", YEAR, 1, 0, 0, 0)))
                .species(Species.derelict("d", 500, 2, 60))
                .build();
        assertThatThrownBy(() -> ShellCapacity.of(harmless, "s", 0).largest(0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("shell 0 has no limit below 1.0E15 satellites");
    }
}
