/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OptimizerTest {
    private static final double[] WORTH = {37, 52, 13, 71, 29, 44};
    private static final double[] WEIGHT = {11, 17, 5, 23, 9, 14};
    private static final double[] VOLUME = {7, 4, 3, 12, 8, 5};

    private static double sum(double[] of, double[] values) {
        double sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += of[i] * values[i];
        }
        return sum;
    }

    @Test
    void aKnapsackIsPackedAsWellAsByTryingAll() {
        List<Variable> items = new ArrayList<>();
        for (int i = 0; i < WORTH.length; i++) {
            items.add(Variable.whole("item " + i, 0, 4));
        }
        Problem knapsack = new Problem(
                items,
                List.of("worth", "weight", "volume"),
                v -> new double[] {sum(WORTH, v), sum(WEIGHT, v), sum(VOLUME, v)},
                List.of(Requirement.atMost("weight", 100), Requirement.atMost("volume", 41)));
        double most = 0;
        for (int code = 0; code < 15_625; code++) {
            double[] packed = new double[WORTH.length];
            for (int i = 0, rest = code; i < packed.length; i++, rest /= 5) {
                packed[i] = rest % 5;
            }
            if (sum(WEIGHT, packed) <= 100 && sum(VOLUME, packed) <= 41) {
                most = Math.max(most, sum(WORTH, packed));
            }
        }
        Optimum packed = Optimizer.seeded(1).best(knapsack, Goal.most("worth"));
        assertThat(packed.feasible()).isTrue();
        assertThat(packed.point().figure("worth")).isEqualTo(most);
        assertThat(packed.point().values().values()).allMatch(v -> v == Math.rint(v));
    }

    @Test
    void oneVariableIsEnough() {
        Problem parabola = new Problem(
                List.of(Variable.continuous("x", -3, 8)),
                List.of("f", "x"),
                v -> new double[] {(v[0] - 2) * (v[0] - 2), v[0]},
                List.of());
        assertThat(Optimizer.seeded(1).best(parabola, Goal.least("f")).point().value("x"))
                .isCloseTo(2, within(1e-6));
        Optimum bound = Optimizer.seeded(1).best(parabola.with(Requirement.atLeast("x", 3)), Goal.least("f"));
        assertThat(bound.point().value("x")).isCloseTo(3, within(1e-10));
        assertThat(bound.margins()).singleElement().satisfies(margin -> {
            assertThat(margin.binding()).isTrue();
            assertThat(margin.kept()).isTrue();
        });
    }

    @Test
    void whereNothingMeetsTheRequirementsTheNearestAndTheWorstAreNamed() {
        Problem torn = new Problem(
                List.of(Variable.continuous("x", 0, 10), Variable.continuous("y", 0, 10)),
                List.of("x", "sum"),
                v -> new double[] {v[0], v[0] + v[1]},
                List.of(Requirement.atLeast("x", 4), Requirement.atMost("sum", 3)));
        Optimum nearest = Optimizer.seeded(1).best(torn, Goal.least("sum"));
        assertThat(nearest.feasible()).isFalse();
        Margin worst = nearest.worst().orElseThrow();
        assertThat(worst.margin()).isCloseTo(-1, within(1e-6));
        assertThat(nearest.margins()).filteredOn(margin -> !margin.kept()).containsExactly(worst);
        Front none = Optimizer.seeded(1).front(torn, Goal.least("sum"), Goal.most("x"), 5);
        assertThat(none.feasible()).isFalse();
        assertThat(none.optima()).hasSize(1);
    }

    @Test
    void progressIsToldToTheEndAndASeedGivesTheSameAgain() {
        AtomicLong steps = new AtomicLong();
        Optimizer optimizer = new Optimizer(5, 400);
        Optimum optimum = optimizer.best(FrontAgainstBinhAndKornTest.problem(), Goal.least("f2"), steps::addAndGet);
        assertThat(steps).hasValue(Optimizer.STEPS);
        assertThat(optimizer.best(FrontAgainstBinhAndKornTest.problem(), Goal.least("f2")))
                .isEqualTo(optimum);
        Front front = optimizer.front(
                FrontAgainstBinhAndKornTest.problem(), Goal.least("f1"), Goal.least("f2"), 7, steps::addAndGet);
        assertThat(steps).hasValue(Optimizer.STEPS + 7);
        assertThat(optimizer.front(FrontAgainstBinhAndKornTest.problem(), Goal.least("f1"), Goal.least("f2"), 7))
                .isEqualTo(front);
    }

    @Test
    void aFrontThatIsBrokenOffTellsWhyAndLeavesTheOptimizerAsItWas() {
        Optimizer optimizer = new Optimizer(5, 400);
        Problem problem = FrontAgainstBinhAndKornTest.problem();
        Front whole = optimizer.front(problem, Goal.least("f1"), Goal.least("f2"), 7);
        AtomicLong points = new AtomicLong();
        CancellationException enough = new CancellationException("enough");
        assertThatThrownBy(() -> optimizer.front(problem, Goal.least("f1"), Goal.least("f2"), 7, done -> {
                    if (points.addAndGet(done) == 4) {
                        throw enough;
                    }
                }))
                .isSameAs(enough);
        Thread.currentThread().interrupt();
        Front interrupted = optimizer.front(problem, Goal.least("f1"), Goal.least("f2"), 7);
        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(interrupted).isEqualTo(whole);
    }

    @Test
    void whatIsNoProblemIsRefused() {
        assertThatThrownBy(() -> Variable.continuous("x", 2, 2))
                .hasMessage("range of x is 2.0:2.0, but must be low:high, both finite, the first below the second");
        assertThatThrownBy(() -> Variable.continuous("x", Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Variable.whole("n", 1.2, 1.8))
                .hasMessage("range of n is 1.2:1.8, but must be low:high, with a whole number in it");
        assertThatThrownBy(() -> Requirement.atLeast("f", Double.NaN))
                .hasMessage("bound of f is NaN, but must be finite");
        assertThatThrownBy(() -> new Optimizer(1, 99)).hasMessage("evaluations is 99, but must be in [100, ∞)");
        List<Variable> x = List.of(Variable.continuous("x", 0, 1));
        assertThatThrownBy(() -> new Problem(x, List.of("f"), v -> v, List.of(Requirement.atMost("g", 1))))
                .hasMessage("figure is g, but must be one of f");
        assertThatThrownBy(() -> new Problem(x, List.of("f", "f"), v -> v, List.of()))
                .hasMessageContaining("each name once");
        Problem fine = new Problem(x, List.of("f"), v -> v, List.of());
        assertThatThrownBy(() -> Optimizer.seeded(1).best(fine, Goal.least("g")))
                .hasMessage("figure is g, but must be one of f");
        assertThatThrownBy(() -> Optimizer.seeded(1).front(fine, Goal.least("f"), Goal.most("f"), 5))
                .hasMessage("second goal is f, but must be of another figure");
        Problem undefined = new Problem(x, List.of("f"), v -> new double[] {Double.NaN}, List.of());
        assertThatThrownBy(() -> Optimizer.seeded(1).best(undefined, Goal.least("f")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("f is NaN at [");
    }
}
