/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.dawndusk.orbit.lifetime.MeanDensity;

class DebrisProperties {

    private static final double YEAR = 365.25 * 86400;

    @Property(tries = 40)
    void massIsConservedInABreakup(
            @ForAll @DoubleRange(min = 0.01, max = 5000) double one,
            @ForAll @DoubleRange(min = 100, max = 5000) double other,
            @ForAll @DoubleRange(min = 500, max = 15e3) double speed,
            @ForAll @LongRange(min = 0, max = 1000) long seed) {
        Breakup breakup = Breakup.collision(one, 1, other, 3, speed);
        Fragments fragments = breakup.sample(0.08, seed);
        assertThat(fragments.totalMass()).isCloseTo(one + other, withinPercentage(1e-9));
        for (int i = 0; i < fragments.size(); i++) {
            assertThat(fragments.mass(i)).isPositive();
            assertThat(fragments.length(i)).isPositive();
        }
    }

    @Property(tries = 40)
    void moreEnergyMakesMoreFragments(
            @ForAll @DoubleRange(min = 0.01, max = 100) double light,
            @ForAll @DoubleRange(min = 100, max = 5000) double heavy,
            @ForAll @DoubleRange(min = 500, max = 15e3) double speed) {
        double slow = Breakup.collision(light, 1, heavy, 3, speed).count(0.1);
        assertThat(Breakup.collision(light, 1, heavy, 3, 1.1 * speed).count(0.1))
                .isGreaterThanOrEqualTo(slow);
        assertThat(Breakup.collision(heavy, 3, light, 1, speed).count(0.1)).isEqualTo(slow);
    }

    @Property(tries = 40)
    void theYieldOfAnyPairHasItsMass(
            @ForAll @DoubleRange(min = 1, max = 5000) double mass,
            @ForAll @DoubleRange(min = 0.2, max = 20) double radius,
            @ForAll @DoubleRange(min = 10, max = 15e3) double speed) {
        // the model refuses products that weigh more than there is
        SourceSink model = model(mass, radius, speed, 0.5, 0.05, (altitude, t) -> 0);
        assertThat(model.species()).hasSize(4);
    }

    private static SourceSink model(
            double mass, double radius, double speed, double disposal, double failures, MeanDensity density) {
        return SourceSink.builder(AltitudeShells.uniform(250e3, 1050e3, 4), density)
                .species(
                        Species.active(
                                "satellite",
                                mass,
                                radius,
                                50,
                                new Operations("derelict", 5 * YEAR, disposal, failures / YEAR, 0.1, 0.01)),
                        300 / YEAR,
                        300 / YEAR,
                        300 / YEAR,
                        300 / YEAR)
                .species(Species.derelict("derelict", mass, radius, 50))
                .species(Species.debris("large", 0.1, 1, 2.2, true))
                .species(Species.debris("small", 0.01, 0.1, 2.2, false))
                .collisionSpeed(speed)
                .build();
    }

    @Property(tries = 25)
    void numbersAreNeverNegativeAndEverythingBalances(
            @ForAll @DoubleRange(min = 1, max = 5000) double mass,
            @ForAll @DoubleRange(min = 0.2, max = 40) double radius,
            @ForAll @DoubleRange(min = 1000, max = 15e3) double speed,
            @ForAll @DoubleRange(min = 0, max = 1) double disposal,
            @ForAll @DoubleRange(min = 0, max = 1) double failures,
            @ForAll @DoubleRange(min = 0, max = 1e6) double begin) {
        SourceSink model = model(mass, radius, speed, disposal, failures, MeanDensity.exponential());
        double[][] start = {{0, 0, 0, begin}, {0, begin, 0, 0}, {begin, 0, 0, 0}, {0, 0, begin, 10 * begin}};
        Evolution evolution = model.evolve(start, 0, 10);
        for (int year = 1; year <= 10; year++) {
            double objects = 0;
            for (Species kind : model.species()) {
                for (int shell = 0; shell < 4; shell++) {
                    assertThat(evolution.population(kind.name(), shell, year)).isNotNegative();
                    objects += evolution.population(kind.name(), shell, year)
                            - evolution.population(kind.name(), shell, year - 1);
                }
            }
            Ledger ledger = evolution.ledger(year);
            assertThat(objects)
                    .isCloseTo(
                            ledger.launched()
                                    - ledger.disposed()
                                    - ledger.decayed()
                                    - ledger.destroyed()
                                    + ledger.created(),
                            within(1e-9 * (1 + 13 * begin + ledger.created())));
            assertThat(evolution.mass(year) - evolution.mass(year - 1))
                    .isCloseTo(
                            ledger.launchedMass() - ledger.returnedMass() - ledger.untrackedMass(),
                            within(1e-9 * (evolution.mass(year) + evolution.mass(year - 1))));
            assertThat(ledger.untrackedMass()).isGreaterThanOrEqualTo(-1e-9 * evolution.mass(year - 1));
        }
    }

    @Property(tries = 40)
    void withoutLaunchesAndCollisionsThereIsNothingButDecay(
            @ForAll @DoubleRange(min = 0, max = 1e6) double begin,
            @ForAll @DoubleRange(min = 250e3, max = 900e3) double altitude,
            @ForAll @DoubleRange(min = 1, max = 500) double ballisticCoefficient) {
        SourceSink model = SourceSink.builder(
                        AltitudeShells.uniform(altitude, altitude + 50e3, 1), MeanDensity.exponential())
                .species(new Species("n", 1, 1e-9, ballisticCoefficient, 0, 0, true, null))
                .collisionYield(CollisionYield.nothing())
                .build();
        double rate = model.dragRate("n", 0, 0);
        Evolution evolution = model.evolve(new double[][] {{begin}}, 0, 20);
        for (int year = 1; year <= 20; year++) {
            assertThat(evolution.total("n", year))
                    .isCloseTo(begin * Math.exp(-rate * year * YEAR), within(1e-9 * begin));
        }
    }

    @Property(tries = 60)
    void peopleUnderAnOrbitAreBetweenNoneAndTheDensestBand(
            @ForAll @DoubleRange(min = 0.01, max = 3.13) double inclination) {
        assertThat(1e6 * CasualtyRisk.populationDensity(inclination)).isBetween(7.0, 50.0);
        assertThat(CasualtyRisk.populationDensity(Math.PI - inclination))
                .isCloseTo(CasualtyRisk.populationDensity(inclination), withinPercentage(1e-6));
    }
}
