/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/**
 * A problem of two goals whose front is known: Binh and Korn, MOBES: a multiobjective evolution strategy for constrained
 * optimization problems (Mendel, Brno 1997). Its best designs lie on x = y from 0 to 3, and from there on y = 3 with x up
 * to 5.
 */
class FrontAgainstBinhAndKornTest {
    private static final int POINTS = 41;
    private static final double MOST_F1 = 136;
    private static final double MOST_F2 = 50;

    static Problem problem() {
        return new Problem(
                List.of(Variable.continuous("x", 0, 5), Variable.continuous("y", 0, 3)),
                List.of("f1", "f2", "g1", "g2"),
                v -> new double[] {
                    4 * v[0] * v[0] + 4 * v[1] * v[1],
                    Math.pow(v[0] - 5, 2) + Math.pow(v[1] - 5, 2),
                    Math.pow(v[0] - 5, 2) + v[1] * v[1],
                    Math.pow(v[0] - 8, 2) + Math.pow(v[1] + 3, 2)
                },
                List.of(Requirement.atMost("g1", 25), Requirement.atLeast("g2", 7.7)));
    }

    /** The second goal on the front for the first. */
    private static double known(double first) {
        double both = Math.sqrt(first / 8);
        if (both <= 3) {
            return 2 * Math.pow(both - 5, 2);
        }
        return Math.pow(Math.sqrt(first / 4 - 9) - 5, 2) + 4;
    }

    @Test
    void theFrontThatIsFoundIsTheKnownOneFromEndToEnd() {
        Front front = Optimizer.seeded(1).front(problem(), Goal.least("f1"), Goal.least("f2"), POINTS);
        assertThat(front.feasible()).isTrue();
        assertThat(front.optima()).hasSizeGreaterThan(POINTS * 9 / 10);
        double farthest = 0;
        double widest = 0;
        double filled = 0;
        for (int i = 0; i < front.optima().size(); i++) {
            double f1 = f1(front, i);
            double f2 = front.optima().get(i).point().figure("f2");
            double next = i + 1 < front.optima().size() ? f1(front, i + 1) : MOST_F1;
            farthest = Math.max(farthest, Math.abs(f2 - known(f1)));
            widest = Math.max(widest, next - f1);
            filled += (next - f1) * (MOST_F2 - f2);
        }
        assertThat(widest).isLessThan(MOST_F1 / 10);
        assertThat(filled / hypervolume()).isBetween(0.97, 1.0);
        Published.value("examples", "Binh and Korn's front: least of the first goal", 0, "1")
                .from("Binh and Korn, MOBES (1997), x = y = 0")
                .within(1e-8)
                .is(f1(front, 0));
        Published.value("examples", "Binh and Korn's front: least of the second goal", 4, "1")
                .from("Binh and Korn, MOBES (1997), x = 5, y = 3")
                .within(1e-8)
                .is(front.optima().get(front.optima().size() - 1).point().figure("f2"));
        Published.value("examples", "Binh and Korn's front: greatest distance of 41 designs in the second goal", 0, "1")
                .from("its closed form, x = y to 3, then y = 3")
                .within(1e-7)
                .is(farthest);
    }

    /** What the whole front dominates up to its nadir. */
    private static double hypervolume() {
        int slices = 100_000;
        double sum = 0;
        for (int i = 0; i < slices; i++) {
            sum += (MOST_F2 - known(MOST_F1 * (i + 0.5) / slices)) * MOST_F1 / slices;
        }
        return sum;
    }

    private static double f1(Front front, int i) {
        return front.optima().get(i).point().figure("f1");
    }
}
