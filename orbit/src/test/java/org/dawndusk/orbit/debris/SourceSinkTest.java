/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.lifetime.MeanDensity;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

class SourceSinkTest {

    private static final double YEAR = 365.25 * 86400;
    private static final MeanDensity VACUUM = (altitude, t) -> 0;

    private static final MeanDensity CYCLE = MeanDensity.between(
            (altitude, t) -> 0.3 * MeanDensity.exponential().at(altitude, t),
            (altitude, t) -> 3 * MeanDensity.exponential().at(altitude, t),
            t -> 0.5 - 0.5 * Math.cos(2 * Math.PI * t / (11 * YEAR)));

    static SourceSink four(AltitudeShells shells, MeanDensity density, double launchesAYear) {
        double[] launches = new double[shells.count()];
        Arrays.fill(launches, launchesAYear / YEAR);
        return SourceSink.builder(shells, density)
                .species(
                        Species.active(
                                "satellite",
                                500,
                                2,
                                60,
                                new Operations("derelict", 5 * YEAR, 0.9, 0.02 / YEAR, 0.01, 0.001)),
                        launches)
                .species(Species.derelict("derelict", 500, 2, 60))
                .species(Species.debris("large", 0.1, 1, 2.2, true))
                .species(Species.debris("small", 0.01, 0.1, 2.2, false))
                .build();
    }

    static double[][] start(int shells, double... each) {
        double[][] start = new double[each.length][shells];
        for (int i = 0; i < each.length; i++) {
            Arrays.fill(start[i], each[i]);
        }
        return start;
    }

    @Test
    void oneSpeciesAloneDecaysAsTheDragRateSays() {
        SourceSink model = SourceSink.builder(AltitudeShells.uniform(500e3, 550e3, 1), MeanDensity.exponential())
                .species(Species.derelict("derelict", 500, 2, 60))
                .collisionYield(CollisionYield.nothing())
                .build();
        double rate = model.dragRate("derelict", 0, 0);
        double radius = Earth.EQUATORIAL_RADIUS + 500e3;
        // density of Vallado's table at 500 km
        assertThat(rate)
                .isCloseTo(6.967e-13 * Math.sqrt(3.986004418e14 * radius) / (60 * 50e3), withinPercentage(1e-9));
        // a thousandth of an object meets nobody
        Evolution evolution = model.evolve(new double[][] {{1e-3}}, 0, 30);
        for (int year = 1; year <= 30; year++) {
            assertThat(evolution.total("derelict", year))
                    .isCloseTo(1e-3 * Math.exp(-rate * year * YEAR), withinPercentage(1e-6));
        }
    }

    @Test
    void aColumnOfThinShellsTakesAsLongAsTheFall() {
        double ballistic = 60;
        SourceSink model = SourceSink.builder(AltitudeShells.uniform(300e3, 500e3, 400), MeanDensity.exponential())
                .species(Species.derelict("derelict", 500, 2, ballistic))
                .build();
        double mean = 0;
        for (int shell = 0; shell < 400; shell++) {
            mean += 1 / model.dragRate("derelict", shell, 0);
        }
        double fall = new AirDrag(Earth.embedded(), MeanDensity.exponential(), ballistic)
                .decay(500e3, 300e3, 0)
                .duration();
        // the lower edge is half a shell, 0.25 km of a scale height of 60 km, ahead
        assertThat(mean).isCloseTo(fall, withinPercentage(0.6));
    }

    @Test
    void twoSpeciesWithCollisionsOnlyReachTheirEquilibrium() {
        AltitudeShells shells = AltitudeShells.uniform(800e3, 850e3, 1);
        double first = 40 / YEAR;
        double second = 25 / YEAR;
        SourceSink model = SourceSink.builder(shells, VACUUM)
                .species(Species.derelict("a", 1000, 20, 60), first)
                .species(Species.derelict("b", 10, 5, 60), second)
                .collisionYield(CollisionYield.nothing())
                .build();
        double aa = shells.collisionCoefficient(0, 10e3, 20, 20);
        double ab = shells.collisionCoefficient(0, 10e3, 20, 5);
        double bb = shells.collisionCoefficient(0, 10e3, 5, 5);
        // b = first - aa a^2 - ab a b = 0, second - ab a b - bb b^2 = 0: Newton from the uncoupled roots
        double a = Math.sqrt(first / aa);
        double b = Math.sqrt(second / bb);
        for (int i = 0; i < 60; i++) {
            a = (-ab * b + Math.sqrt(ab * ab * b * b + 4 * aa * first)) / (2 * aa);
            b = (-ab * a + Math.sqrt(ab * ab * a * a + 4 * bb * second)) / (2 * bb);
        }
        Equilibrium equilibrium = model.equilibrium(0).orElseThrow();
        assertThat(equilibrium.stable()).isTrue();
        assertThat(equilibrium.population("a", 0)).isCloseTo(a, withinPercentage(1e-8));
        assertThat(equilibrium.population("b", 0)).isCloseTo(b, withinPercentage(1e-8));
        Evolution evolution = model.evolve(new double[][] {{0}, {0}}, 0, 5000);
        assertThat(evolution.total("a", 5000)).isCloseTo(a, withinPercentage(0.1));
        assertThat(evolution.total("b", 5000)).isCloseTo(b, withinPercentage(0.1));
    }

    @Test
    void oneSpeciesThatMeetsItselfFollowsTheHyperbolicTangent() {
        AltitudeShells shells = AltitudeShells.uniform(800e3, 850e3, 1);
        double launch = 1000 / YEAR;
        SourceSink model = SourceSink.builder(shells, VACUUM)
                .species(Species.derelict("a", 1000, 20, 60), launch)
                .collisionYield(CollisionYield.nothing())
                .build();
        double aa = shells.collisionCoefficient(0, 10e3, 20, 20);
        Evolution evolution = model.evolve(new double[][] {{0}}, 0, 100);
        for (int year = 1; year <= 100; year++) {
            double exact = Math.sqrt(launch / aa) * Math.tanh(Math.sqrt(launch * aa) * year * YEAR);
            assertThat(evolution.total("a", year)).isCloseTo(exact, withinPercentage(0.01));
        }
    }

    /** The same equations by the library's explicit method of eighth order, which steps as the fastest fall demands. */
    @Test
    void theEvolutionIsThatOfAnExplicitMethodOfHighOrder() {
        int shells = 6;
        SourceSink model = four(AltitudeShells.uniform(450e3, 750e3, shells), CYCLE, 2000);
        double[][] start = start(shells, 3000, 500, 1000, 20_000);
        Evolution ours = model.evolve(start, 0, 50);
        int m = 4;
        double[] flat = new double[m * shells];
        for (int shell = 0; shell < shells; shell++) {
            for (int i = 0; i < m; i++) {
                flat[shell * m + i] = start[i][shell];
            }
        }
        int[] calls = new int[1];
        OrdinaryDifferentialEquation equations = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return flat.length;
            }

            @Override
            public double[] computeDerivatives(double t, double[] n) {
                double[] change = new double[n.length];
                derivatives(model, t, n, change);
                calls[0]++;
                return change;
            }
        };
        double[] theirs = new DormandPrince853Integrator(1, YEAR, 1e-7, 1e-9)
                .integrate(equations, new ODEState(0, flat), 50 * YEAR)
                .getPrimaryState();
        for (int shell = 0; shell < shells; shell++) {
            for (int i = 0; i < m; i++) {
                assertThat(ours.population(model.species().get(i).name(), shell, 50))
                        .isCloseTo(theirs[shell * m + i], withinPercentage(0.05));
            }
        }
        // a fragment of 1 to 10 cm leaves the lowest shell within weeks: stiff, though mildly, over decades
        assertThat(calls[0]).isGreaterThan(2 * ours.steps());
    }

    /** The rates of all numbers, shell by shell from the top, each under what falls out of the one above. */
    private static void derivatives(SourceSink model, double t, double[] n, double[] change) {
        Rates rates = model.rates();
        int m = rates.species;
        double[] source = new double[m];
        double[] here = new double[m];
        double[] rate = new double[m];
        double[] above = new double[m];
        for (int shell = model.shells().count() - 1; shell >= 0; shell--) {
            double air = model.density(shell, t);
            System.arraycopy(n, shell * m, here, 0, m);
            for (int i = 0; i < m; i++) {
                source[i] = model.launches(i, shell, model.launchFactor(i, t)) + above[i];
            }
            rates.derivatives(shell, air, here, source, rate);
            System.arraycopy(rate, 0, change, shell * m, m);
            for (int i = 0; i < m; i++) {
                above[i] = rates.drag(i, shell, air) * here[i];
            }
        }
    }

    @Test
    void objectsAndMassBalanceInEveryYear() {
        int shells = 8;
        SourceSink model = four(AltitudeShells.uniform(200e3, 1000e3, shells), CYCLE, 10_000);
        Evolution evolution = model.evolve(start(shells, 5000, 2000, 5000, 100_000), 0, 200);
        for (int year = 1; year <= 200; year++) {
            Ledger ledger = evolution.ledger(year);
            double before = objects(model, evolution, year - 1);
            double after = objects(model, evolution, year);
            assertThat(after - before)
                    .isCloseTo(
                            ledger.launched()
                                    - ledger.disposed()
                                    - ledger.decayed()
                                    - ledger.destroyed()
                                    + ledger.created(),
                            within(1e-9 * after));
            assertThat(evolution.mass(year) - evolution.mass(year - 1))
                    .isCloseTo(
                            ledger.launchedMass()
                                    - ledger.disposedMass()
                                    - ledger.decayedMass()
                                    - ledger.untrackedMass(),
                            within(1e-9 * evolution.mass(year)));
            assertThat(ledger.launched()).isCloseTo(80_000, withinPercentage(1e-9));
            assertThat(ledger.untrackedMass()).isNotNegative();
        }
    }

    private static double objects(SourceSink model, Evolution evolution, int year) {
        return model.species().stream()
                .mapToDouble(kind -> evolution.total(kind.name(), year))
                .sum();
    }

    @Test
    void disposalAndReliabilityDecideWhatIsLeftAfterTwoCenturies() {
        double[] debris = new double[3];
        double[][] policies = {{0.95, 0.01}, {0.6, 0.01}, {0.6, 0.1}};
        for (int i = 0; i < 3; i++) {
            Operations operations =
                    new Operations("derelict", 5 * YEAR, policies[i][0], policies[i][1] / YEAR, 0.01, 0.001);
            SourceSink model = SourceSink.builder(AltitudeShells.uniform(800e3, 850e3, 1), MeanDensity.exponential())
                    .species(Species.active("satellite", 500, 2, 60, operations), 400 / YEAR)
                    .species(Species.derelict("derelict", 500, 2, 60))
                    .species(Species.debris("debris", 0.1, 1, 2.2, true))
                    .build();
            debris[i] = model.evolve(new double[][] {{0}, {0}, {500}}, 0, 200).total("debris", 200);
        }
        assertThat(debris[1]).isGreaterThan(1.2 * debris[0]);
        assertThat(debris[2]).isGreaterThan(1.1 * debris[1]);
    }

    @Test
    void theOrderOfTheSpeciesDoesNotMatter() {
        AltitudeShells shells = AltitudeShells.uniform(500e3, 700e3, 4);
        SourceSink model = four(shells, CYCLE, 1000);
        SourceSink.Builder turned = SourceSink.builder(shells, CYCLE);
        for (int i = 3; i >= 1; i--) {
            turned.species(model.species().get(i));
        }
        turned.species(model.species().get(0), 1000 / YEAR, 1000 / YEAR, 1000 / YEAR, 1000 / YEAR);
        Evolution one = model.evolve(start(4, 100, 10, 50, 500), 0, 20);
        Evolution other = turned.build().evolve(start(4, 500, 50, 10, 100), 0, 20);
        for (Species kind : model.species()) {
            assertThat(other.total(kind.name(), 20)).isCloseTo(one.total(kind.name(), 20), withinPercentage(1e-9));
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        AltitudeShells shells = AltitudeShells.uniform(500e3, 700e3, 4);
        SourceSink.Builder builder = SourceSink.builder(shells, VACUUM);
        assertThatThrownBy(() -> builder.species(Species.derelict("a", 1, 1, 1), 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of launch rates is 2, but must be in [4, 4]");
        builder.species(Species.derelict("a", 1, 1, 1));
        assertThatThrownBy(() -> builder.species(Species.derelict("a", 1, 1, 1)))
                .hasMessage("species is a, but must be named differently");
        assertThatThrownBy(() -> builder.build().evolve(new double[][] {{1, 1, 1, -1}}, 0, 1))
                .hasMessage("initial is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> builder.collisionYield((one, other, speed, species) -> new double[] {2.1})
                        .build())
                .hasMessageContaining("mass of the products of a and a is 1.05 kg, but must be in [0, 1.0]");
        Operations operations = new Operations("b", YEAR, 1, 0, 0, 0);
        assertThatThrownBy(() -> SourceSink.builder(shells, VACUUM)
                        .species(Species.active("s", 1, 1, 1, operations))
                        .build())
                .hasMessage("derelict of s is b, but must be one of [s]");
        assertThatThrownBy(() -> SourceSink.builder(shells, VACUUM)
                        .species(Species.active("s", 1, 1, 1, operations))
                        .species(Species.derelict("b", 2, 1, 1))
                        .build())
                .hasMessageContaining("but must be passive and weigh 1.0 kg");
        assertThatThrownBy(() -> new Operations("b", YEAR, 1.2, 0, 0, 0))
                .hasMessage("disposalSuccess is 1.2, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> Species.debris("d", 0.1, 0.01, 2.2, true))
                .hasMessage("largest is 0.01, but must be in (0.1, ∞)");
    }
}
