/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Levels that hold from one instant on, and what is looked up in them. */
class ProfileTest {
    private final Profile steps = Profile.steps(new double[] {10, 20, 30}, new double[] {5, 1, 7, 3});

    @Test
    void aLevelHoldsFromItsInstantOnAndUntilTheNext() {
        assertThat(steps.at(-1e9)).isEqualTo(5);
        assertThat(steps.at(Math.nextDown(10.0))).isEqualTo(5);
        assertThat(steps.at(10)).isEqualTo(1);
        assertThat(steps.at(25)).isEqualTo(7);
        assertThat(steps.at(1e9)).isEqualTo(3);
        assertThat(steps.end(0)).isEqualTo(10);
        assertThat(steps.end(2)).isEqualTo(30);
        assertThat(steps.end(3)).isInfinite();
        assertThat(steps.instants()).containsExactly(10, 20, 30);
    }

    @Test
    void theLeastIsThatOfTheSpanWithoutItsEndAndTheMostThatOfAllThatComes() {
        assertThat(steps.least(0, 5)).isEqualTo(5);
        assertThat(steps.least(0, 10)).isEqualTo(5);
        assertThat(steps.least(0, 10.5)).isEqualTo(1);
        assertThat(steps.least(20, 30)).isEqualTo(7);
        assertThat(steps.least(20, 31)).isEqualTo(3);
        assertThat(steps.least(0, 1e9)).isEqualTo(1);
        assertThat(steps.least(20, 20)).isEqualTo(7);
        assertThat(steps.most(0)).isEqualTo(7);
        assertThat(steps.most(30)).isEqualTo(3);
        assertThat(Profile.constant(4).most(0)).isEqualTo(4);
    }

    @Test
    void aFunctionIsTakenAtItsInstantsAndJustBeforeTheFirst() {
        Profile taken = Profile.of(time -> time < 2 ? 8 : 10 - time, 2, 5);
        assertThat(taken.at(0)).isEqualTo(8);
        assertThat(taken.at(4)).isEqualTo(8);
        assertThat(taken.at(5)).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of(time -> 1))
                .withMessage("instants is [], but must have an entry; a constant needs none");
    }

    @Test
    void blackoutsAreCutOutAndTheRestIsAsItWas() {
        Profile cut = steps.without(new double[] {5, 22}, new double[] {12, 24});
        assertThat(cut.at(4)).isEqualTo(5);
        assertThat(cut.at(5)).isZero();
        assertThat(cut.at(11)).isZero();
        assertThat(cut.at(12)).isEqualTo(1);
        assertThat(cut.at(21)).isEqualTo(7);
        assertThat(cut.at(22)).isZero();
        assertThat(cut.at(24)).isEqualTo(7);
        assertThat(cut.at(30)).isEqualTo(3);
        assertThat(cut.instants()).containsExactly(5, 10, 12, 20, 22, 24, 30);
    }

    @Test
    void levelsAreOneMoreThanInstantsAndNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.steps(new double[] {1}, new double[] {1}))
                .withMessage("there are 1 values for 1 steps, but there must be one more than steps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.steps(new double[] {1}, new double[] {1, -2}))
                .withMessageStartingWith("values[1] is -2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.steps(new double[] {1, 1}, new double[] {1, 2, 3}))
                .withMessageStartingWith("instants[1] is 1.0");
    }
}
