/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;

class BreakupTest {

    private final Breakup iridium = Breakup.collision(560, 1.2, 900, 2, 11.7e3);

    @Test
    void theSampleHasTheNumberTheSizesAndTheMassOfTheLaw() {
        Fragments fragments = iridium.sample(0.05, 1);
        int pieces = fragments.size() - (int) Math.rint(iridium.count(0.05));
        assertThat(pieces).isBetween(2, 8);
        // the law is cut off at 1 m, where it has 7 fragments left; five standard deviations of a binomial draw
        for (double length : new double[] {0.06, 0.1, 0.2, 0.5}) {
            double expected = iridium.count(length);
            assertThat(fragments.countAbove(length) - pieces + 0.0)
                    .isCloseTo(expected, within(5 * Math.sqrt(expected) + 12));
        }
        assertThat(fragments.totalMass()).isCloseTo(1460, withinPercentage(1e-9));
        assertThat(fragments.fineMass()).isPositive().isLessThan(400);
        for (int i = 0; i < fragments.size(); i++) {
            assertThat(fragments.area(i)).isCloseTo(AreaToMass.area(fragments.length(i)), withinPercentage(1e-6));
        }
    }

    @Test
    void theSameSeedGivesTheSameFragmentsAndAnotherOneOthers() {
        Fragments one = iridium.sample(0.1, 7);
        Fragments again = iridium.sample(0.1, 7);
        Fragments other = iridium.sample(0.1, 8);
        assertThat(again.size()).isEqualTo(one.size());
        for (int i = 0; i < one.size(); i++) {
            assertThat(again.mass(i)).isEqualTo(one.mass(i));
            assertThat(again.deltaV(i)).isEqualTo(one.deltaV(i));
        }
        assertThat(other.length(0)).isNotEqualTo(one.length(0));
    }

    @Test
    void aDamagedBodyStaysAsOneRemnant() {
        Fragments fragments = Breakup.collision(800, 2, 0.1, 0.1, 10e3).sample(0.01, 1);
        int last = fragments.size() - 1;
        assertThat(fragments.mass(last)).isGreaterThan(700);
        assertThat(fragments.deltaV(last).getNorm()).isZero();
        assertThat(fragments.totalMass()).isCloseTo(800.1, withinPercentage(1e-9));
    }

    @Test
    void theMeanMassIsThatOfManyDraws() {
        Well19937c random = new Well19937c(5);
        for (double length : new double[] {0.02, 0.095, 0.3}) {
            double sum = 0;
            for (int i = 0; i < 200_000; i++) {
                sum += AreaToMass.area(length) / AreaToMass.draw(length, false, random);
            }
            // spreads of up to 0.5 in the logarithm make masses whose mean is known to 1 %
            assertThat(sum / 200_000).isCloseTo(AreaToMass.meanMass(length, false), withinPercentage(3));
        }
    }

    @Test
    void rocketBodiesAreHeavierForTheirArea() {
        double spacecraft = median(iridium.sample(0.12, 2));
        double rocket = median(iridium.ofRocketBody().sample(0.12, 2));
        assertThat(rocket).isNotEqualTo(spacecraft);
        assertThat(iridium.ofRocketBody().count(0.1)).isEqualTo(iridium.count(0.1));
    }

    private static double median(Fragments fragments) {
        double[] ratios = new double[fragments.size()];
        Arrays.setAll(ratios, fragments::areaToMass);
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Breakup.collision(0, 1, 1, 1, 1)).hasMessage("mass1 is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> iridium.count(1e-300))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length is 1.0E-300, but must be in [1.0E-9, 1.0E9]");
        assertThatThrownBy(() -> iridium.sample(2, 1)).hasMessageStartingWith("smallest is 2.0, but must be in [0.001");
        assertThatThrownBy(() -> Breakup.explosion(1e5, 10, 1000).sample(1e-3, 1))
                .hasMessageStartingWith("expected number of fragments is");
        assertThatThrownBy(() -> Breakup.explosion(1, 1, Double.NaN)).hasMessage("scale is NaN, but must be in (0, ∞)");
    }
}
