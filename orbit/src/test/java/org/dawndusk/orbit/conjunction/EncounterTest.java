/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.orbit.Earth;
import org.junit.jupiter.api.Test;
import org.orekit.ssa.collision.shorttermencounter.probability.twod.Laas2015;
import org.orekit.ssa.collision.shorttermencounter.probability.twod.ShortTermEncounter2DDefinition;

class EncounterTest {

    private final Earth earth = Earth.embedded();

    /** Orekit's own way from orbits to a probability, where its series holds. */
    @Test
    void agreesWithOrekitsDefinition() {
        for (int number : new int[] {1, 3, 4}) {
            AlfanoCase given = AlfanoCase.all(earth).get(number - 1);
            ShortTermEncounter2DDefinition definition = new ShortTermEncounter2DDefinition(
                    given.first(), given.firstCovariance(), given.second(), given.secondCovariance(), given.radius());
            double expected = new Laas2015().compute(definition).getValue();
            Encounter encounter = Encounter.of(
                    given.first(), given.firstCovariance(), given.second(), given.secondCovariance(), given.radius());
            assertThat(encounter.probability()).isCloseTo(expected, within(1e-6 * expected));
            assertThat(encounter.plane().missDistance()).isCloseTo(definition.computeMissDistance(), within(1e-2));
            assertThat(encounter.relativeSpeed())
                    .isCloseTo(
                            given.second()
                                    .getVelocity()
                                    .subtract(given.first().getVelocity())
                                    .getNorm(),
                            within(1e-12));
        }
    }

    @Test
    void noPlaneWithoutRelativeVelocity() {
        AlfanoCase twelve = AlfanoCase.all(earth).get(11);
        assertThatThrownBy(() -> Encounter.of(
                        twelve.first(),
                        twelve.firstCovariance(),
                        twelve.second(),
                        twelve.secondCovariance(),
                        twelve.radius()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("norm of velocity is 0.0, but must be in (0, ∞)");
    }

    /** Alfano (2005): for a small body the worst scale is the Mahalanobis distance / √2, where the exponential is 1/e. */
    @Test
    void maximumOfASmallBody() {
        EncounterPlane plane = new EncounterPlane(300, 400, 100, 200, 0.5);
        double mahalanobis = Math.hypot(3, 2);
        double expected = 0.25 / (mahalanobis * mahalanobis * 100 * 200 * Math.E);
        // the body's size shows in the square of radius by sigma
        assertThat(plane.maximumProbability()).isCloseTo(expected, within(2e-5 * expected));
        assertThat(plane.isDiluted()).isFalse();
        assertThat(new EncounterPlane(300, 400, 300, 600, 0.5).isDiluted()).isTrue();
        assertThat(new EncounterPlane(300, 400, 300, 600, 0.5).maximumProbability())
                .isCloseTo(plane.maximumProbability(), within(1e-9 * expected));
        assertThat(new EncounterPlane(3, 4, 300, 600, 6).maximumProbability()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoEncounter() {
        assertThatThrownBy(() -> new EncounterPlane(0, 0, 1, Double.NaN, 1))
                .hasMessage("sigmaY is NaN, but must be in (0, ∞)");
        assertThatThrownBy(() -> new EncounterPlane(0, 0, 1e-3, 1, 11))
                .hasMessage("radius is 11.0, but must be in [0.0, 10.0]");
        AlfanoCase one = AlfanoCase.all(earth).get(0);
        assertThatThrownBy(() -> Encounter.of(
                        one.first(), one.firstCovariance(), one.second().shiftedBy(1), one.secondCovariance(), 15))
                .hasMessageStartingWith("date of second is 1.0 s from that of first");
        assertThatThrownBy(() -> MonteCarloProbability.of(
                        one.first(), one.firstCovariance(), one.second(), one.secondCovariance(), 15, -1, 1, 0, 1))
                .hasMessageStartingWith("samples is 0");
    }
}
