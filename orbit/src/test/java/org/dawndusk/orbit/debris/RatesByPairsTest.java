/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.junit.jupiter.api.Test;

/** The changes of a shell by pairs of species, each collision taken once, and the year's ledger by the same rates. */
class RatesByPairsTest {

    private static final double YEAR = 365.25 * 86400;
    private static final double SPEED = 12e3;
    private static final double DISABLING = 7;
    private static final double AIR = 2e-14;
    private static final AltitudeShells SHELL = AltitudeShells.uniform(600e3, 640e3, 1);
    private static final double[] LAUNCHES = {300 / YEAR, 0, 80 / YEAR, 0, 5 / YEAR, 0};

    /** Two kinds of satellites with their derelicts, tracked pieces and such that nobody tracks. */
    private static final List<Species> SPECIES = List.of(
            Species.active("big", 500, 2, 60, new Operations("wreck", 5 * YEAR, 0.9, 0.02 / YEAR, 0.2, 0.06)),
            Species.derelict("wreck", 500, 2, 60),
            Species.active("small", 300, 1.5, 50, new Operations("hulk", 4 * YEAR, 0.8, 0.05 / YEAR, 0.3, 0.04)),
            Species.derelict("hulk", 300, 1.5, 50),
            new Species("piece", 10, 0.5, 20, 0.1, 1, true, null),
            new Species("chip", 1, 0.05, 9, 0.01, 0.1, false, null));

    /** What a collision leaves: pieces and chips, and of a wreck that a chip hits the most of it. */
    private static double[] products(Species one, Species other) {
        double[] products = new double[6];
        double heavier = Math.max(one.mass(), other.mass());
        double lighter = Math.min(one.mass(), other.mass());
        if (lighter < 5) {
            products[5] = heavier > 5 ? 0.5 : 0;
            if (heavier == 500) {
                products[1] = 0.95;
            } else if (heavier == 300) {
                products[3] = 0.9;
            }
        } else {
            products[4] = lighter > 50 ? 6 : 0.25;
            products[5] = heavier / 50;
        }
        return products;
    }

    private static SourceSink model(double stretch) {
        SourceSink.Builder builder = SourceSink.builder(SHELL, (altitude, t) -> AIR);
        for (int i = 0; i < 6; i++) {
            if (LAUNCHES[i] > 0) {
                builder.species(SPECIES.get(i), t -> 1 + stretch * t / YEAR, LAUNCHES[i]);
            } else {
                builder.species(SPECIES.get(i));
            }
        }
        return builder.collisionSpeed(SPEED)
                .collisionYield((one, other, speed, species) -> products(one, other))
                .disabling(DISABLING)
                .build();
    }

    /** Which share of the collisions of two is not avoided, in the order of {@link #SPECIES}. */
    private static double missed(int i, int j) {
        double[][] missed = {
            {0.06, 0.2, 0.04, 0.2, 0.2, 1},
            {0.2, 1, 0.3, 1, 1, 1},
            {0.04, 0.3, 0.04, 0.3, 0.3, 1},
            {0.2, 1, 0.3, 1, 1, 1},
            {0.2, 1, 0.3, 1, 1, 1},
            {1, 1, 1, 1, 1, 1}
        };
        return missed[i][j];
    }

    private static double meeting(int i, int j) {
        double reach = SPECIES.get(i).radius() + SPECIES.get(j).radius();
        return Math.PI * SPEED * reach * reach / SHELL.volume(0);
    }

    private static double collisions(int i, int j, double[] n) {
        return missed(i, j) * meeting(i, j) * n[i] * n[j] * (i == j ? 0.5 : 1);
    }

    private static double disabled(int active, double[] n) {
        return DISABLING
                * n[active]
                * Arrays.stream(new int[] {1, 3, 4, 5})
                        .mapToDouble(j -> meeting(active, j) * n[j])
                        .sum();
    }

    private static double fall(int i) {
        double radius = Earth.EQUATORIAL_RADIUS + 600e3;
        return AIR * Math.sqrt(3.986004418e14 * radius) / (SPECIES.get(i).ballisticCoefficient() * 40e3);
    }

    private static double[] change(double[] n) {
        double[] change = LAUNCHES.clone();
        for (int i : new int[] {1, 3, 4, 5}) {
            change[i] -= fall(i) * n[i];
        }
        change[0] -= (0.9 / 5 + 0.1 / 5 + 0.02) / YEAR * n[0] + disabled(0, n);
        change[1] += (0.1 / 5 + 0.02) / YEAR * n[0] + disabled(0, n);
        change[2] -= (0.8 / 4 + 0.2 / 4 + 0.05) / YEAR * n[2] + disabled(2, n);
        change[3] += (0.2 / 4 + 0.05) / YEAR * n[2] + disabled(2, n);
        for (int i = 0; i < 6; i++) {
            for (int j = i; j < 6; j++) {
                double[] products = products(SPECIES.get(i), SPECIES.get(j));
                double collisions = collisions(i, j, n);
                change[i] -= collisions;
                change[j] -= collisions;
                for (int k = 0; k < 6; k++) {
                    change[k] += products[k] * collisions;
                }
            }
        }
        return change;
    }

    private static final double[] NUMBERS = {4e4, 9e3, 2e4, 7e3, 5e4, 8e5};

    @Test
    void changesAreThoseOfAllPairs() {
        Rates rates = model(0).rates();
        double[] found = new double[6];
        rates.derivatives(0, AIR, NUMBERS, LAUNCHES, found);
        double[] expected = change(NUMBERS);
        for (int i = 0; i < 6; i++) {
            assertThat(found[i]).isCloseTo(expected[i], withinPercentage(1e-7));
        }
        // each species alone, so that no great term hides a small one
        for (int alone = 0; alone < 6; alone++) {
            double[] n = new double[6];
            n[alone] = NUMBERS[alone];
            rates.derivatives(0, AIR, n, LAUNCHES, found);
            expected = change(n);
            for (int i = 0; i < 6; i++) {
                assertThat(found[i]).isCloseTo(expected[i], withinPercentage(1e-7));
            }
        }
    }

    /** In a year in which the numbers change little, each entry is its rate at their mean. */
    @Test
    void theLedgerIsTheRatesOfTheYear() {
        SourceSink model = model(0);
        double[][] start = new double[6][1];
        Arrays.setAll(start, i -> new double[] {0.1 * NUMBERS[i]});
        Evolution evolution = model.evolve(start, 0, 1);
        double[] n = new double[6];
        for (int i = 0; i < 6; i++) {
            String name = SPECIES.get(i).name();
            n[i] = 0.5 * (evolution.total(name, 0) + evolution.total(name, 1));
        }
        double all = 0;
        double destroyed = 0;
        double created = 0;
        for (int i = 0; i < 6; i++) {
            for (int j = i; j < 6; j++) {
                double collisions = collisions(i, j, n);
                double[] products = products(SPECIES.get(i), SPECIES.get(j));
                all += collisions;
                // a wreck that a chip hits is lost in part, and so are pieces that meet
                boolean some = (j == 5 && (i == 1 || i == 3)) || (i == 4 && j == 4);
                double kept = some ? products[i] : 0;
                destroyed += collisions * (2 - kept);
                created += collisions * (Arrays.stream(products).sum() - kept);
            }
        }
        Ledger ledger = evolution.ledger(1);
        double fell = 0;
        double fellMass = 0;
        for (int i : new int[] {1, 3, 4, 5}) {
            fell += fall(i) * n[i] * YEAR;
            fellMass += fall(i) * n[i] * YEAR * SPECIES.get(i).mass();
        }
        double disposed = 0.9 / 5 * n[0];
        double disposedSmall = 0.8 / 4 * n[2];
        double failed = (0.1 / 5 + 0.02) * n[0] + (0.2 / 4 + 0.05) * n[2] + (disabled(0, n) + disabled(2, n)) * YEAR;
        assertThat(ledger.launched()).isCloseTo(385, withinPercentage(1e-9));
        assertThat(ledger.launchedMass()).isCloseTo(300 * 500 + 80 * 300 + 5 * 10, withinPercentage(1e-9));
        assertThat(ledger.disposed()).isCloseTo(disposed + disposedSmall, withinPercentage(1));
        assertThat(ledger.disposedMass()).isCloseTo(500 * disposed + 300 * disposedSmall, withinPercentage(1));
        assertThat(ledger.failed()).isCloseTo(failed, withinPercentage(1));
        assertThat(ledger.decayed()).isCloseTo(fell, withinPercentage(2));
        assertThat(ledger.decayedMass()).isCloseTo(fellMass, withinPercentage(2));
        assertThat(ledger.collisions()).isCloseTo(all * YEAR, withinPercentage(2));
        assertThat(ledger.destroyed()).isCloseTo(destroyed * YEAR, withinPercentage(2));
        assertThat(ledger.created()).isCloseTo(created * YEAR, withinPercentage(2));
    }

    @Test
    void launchesFollowTheirFactor() {
        // in the mean of the first year half as many again, in that of the second two and a half times as many
        Evolution evolution = model(1).evolve(new double[6][1], 0, 2);
        assertThat(evolution.ledger(1).launched()).isCloseTo(1.5 * 385, withinPercentage(1e-6));
        assertThat(evolution.ledger(2).launched()).isCloseTo(2.5 * 385, withinPercentage(1e-6));
        Evolution later = model(1).evolve(new double[6][1], YEAR, 1);
        assertThat(later.ledger(1).launched()).isCloseTo(2.5 * 385, withinPercentage(1e-6));
    }
}
