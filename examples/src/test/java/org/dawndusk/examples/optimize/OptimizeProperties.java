/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class OptimizeProperties {
    /** A tilted bowl under a plane and outside a circle, one variable whole or not. */
    private static Problem problem(double tilt, double plane, double radius, boolean whole) {
        return new Problem(
                List.of(Variable.continuous("x", -2, 3), new Variable("n", -4, 6, whole)),
                List.of("f", "g", "plane", "circle"),
                v -> new double[] {
                    v[0] * v[0] + v[1] * v[1] + tilt * v[0] * v[1],
                    (v[0] - 2) * (v[0] - 2) + Math.abs(v[1] - 1),
                    v[0] + 2 * v[1],
                    Math.hypot(v[0] - 1, v[1])
                },
                List.of(Requirement.atLeast("plane", plane), Requirement.atLeast("circle", radius)));
    }

    @Property(tries = 40)
    void whatIsSaidToMeetTheRequirementsMeetsThemAndNoDesignNearbyIsBetter(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double tilt,
            @ForAll @DoubleRange(min = -12, max = 20) double plane,
            @ForAll @DoubleRange(min = 0, max = 8) double radius,
            @ForAll boolean whole) {
        Problem problem = problem(tilt, plane, radius, whole);
        Optimum optimum = new Optimizer(seed, 200).best(problem, Goal.least("f"));
        double[] values = {optimum.point().value("x"), optimum.point().value("n")};
        double[] figures = problem.model().of(values);
        boolean kept = figures[2] >= plane && figures[3] >= radius;
        assertThat(optimum.feasible()).isEqualTo(kept);
        assertThat(optimum.worst().isEmpty()).isEqualTo(kept);
        assertThat(optimum.point().figures().values()).containsExactly(figures[0], figures[1], figures[2], figures[3]);
        assertThat(values[0]).isBetween(-2.0, 3.0);
        assertThat(values[1]).isBetween(-4.0, 6.0);
        assertThat(optimum.feasible() || drawn(problem).isEmpty())
                .as("a drawn design meets the requirements")
                .isTrue();
        for (double dx = -0.02; dx <= 0.02; dx += 0.005) {
            for (double dn = whole ? 0 : -0.02; dn <= (whole ? 0 : 0.02); dn += 0.005) {
                double x = Math.max(-2, Math.min(3, values[0] + dx));
                double n = Math.max(-4, Math.min(6, values[1] + dn));
                double[] other = problem.model().of(new double[] {x, n});
                if (optimum.feasible() && other[2] >= plane && other[3] >= radius) {
                    assertThat(figures[0]).isLessThanOrEqualTo(other[0] + 1e-6);
                }
            }
        }
    }

    /** The least of f over a lattice of designs that meet the requirements. */
    private static OptionalDouble drawn(Problem problem) {
        double least = Double.POSITIVE_INFINITY;
        for (double x = -2; x <= 3; x += 0.25) {
            for (double n = -4; n <= 6; n += 1) {
                double[] figures = problem.model().of(new double[] {x, n});
                if (problem.requirements().stream()
                        .allMatch(each -> figures[each.figure().equals("plane") ? 2 : 3] >= each.bound())) {
                    least = Math.min(least, figures[0]);
                }
            }
        }
        return least < Double.POSITIVE_INFINITY ? OptionalDouble.of(least) : OptionalDouble.empty();
    }

    /** A search that is short may end in the lesser of several optima: how often is what this holds. */
    @Example
    void aShortSearchIsRarelyWorseThanALattice() {
        SplittableRandom random = new SplittableRandom(5);
        int worse = 0;
        for (int i = 0; i < 500; i++) {
            Problem problem =
                    problem(random.nextDouble(-1.5, 1.5), random.nextDouble(-12, 20), random.nextDouble(8), i % 2 == 0);
            Optimum optimum = new Optimizer(i, 200).best(problem, Goal.least("f"));
            OptionalDouble lattice = drawn(problem);
            worse += lattice.isPresent() && optimum.point().figure("f") > lattice.getAsDouble() + 1e-6 ? 1 : 0;
        }
        assertThat(worse).isLessThanOrEqualTo(10);
    }

    @Property(tries = 15)
    void noDesignOfAFrontIsBetterThanAnother(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double tilt,
            @ForAll @DoubleRange(min = -5, max = 8) double plane,
            @ForAll @IntRange(min = 3, max = 12) int points,
            @ForAll boolean whole) {
        Front front = new Optimizer(seed, 200)
                .front(problem(tilt, plane, 0.5, whole), Goal.least("f"), Goal.least("g"), points);
        assertThat(front.optima()).hasSizeBetween(1, points);
        for (int i = 0; i < front.optima().size(); i++) {
            assertThat(front.optima().get(i).feasible()).isTrue();
            assertThat(front.optima().get(i).margins()).hasSize(2);
            if (i > 0) {
                Point before = front.optima().get(i - 1).point();
                Point now = front.optima().get(i).point();
                assertThat(now.figure("f")).isGreaterThan(before.figure("f"));
                assertThat(now.figure("g")).isLessThan(before.figure("g"));
            }
        }
    }
}
