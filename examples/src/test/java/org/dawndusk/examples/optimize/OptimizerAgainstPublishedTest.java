/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/**
 * Problems whose optimum is published. The sources give seven digits and more; a billionth of the
 * optimum stays between it and what is found, since it is approached from the side on which the requirements hold.
 */
class OptimizerAgainstPublishedTest {
    private static final double BILLIONTH = 1e-9;
    private static final String CEC =
            "Liang et al., Problem definitions and evaluation criteria for the CEC 2006 special session on constrained"
                    + " real-parameter optimization, ";

    private static Optimum checked(Problem problem, String figure) {
        Optimum optimum = Optimizer.seeded(1).best(problem, Goal.least(figure));
        assertThat(optimum.feasible()).isTrue();
        assertThat(optimum.margins()).allMatch(Margin::kept);
        return optimum;
    }

    @Test
    void aCornerBetweenTwoCircles() {
        Problem g06 = new Problem(
                List.of(Variable.continuous("x", 13, 100), Variable.continuous("y", 0, 100)),
                List.of("f", "outside", "inside"),
                v -> new double[] {
                    Math.pow(v[0] - 10, 3) + Math.pow(v[1] - 20, 3),
                    Math.pow(v[0] - 5, 2) + Math.pow(v[1] - 5, 2) - 100,
                    82.81 - Math.pow(v[0] - 6, 2) - Math.pow(v[1] - 5, 2)
                },
                List.of(Requirement.atLeast("outside", 0), Requirement.atLeast("inside", 0)));
        Optimum optimum = checked(g06, "f");
        assertThat(optimum.margins()).allMatch(Margin::binding);
        Published.value("examples", "optimum of G06", -6961.81387558015, "1")
                .from(CEC + "g06")
                .withinRelative(BILLIONTH)
                .is(optimum.point().figure("f"));
    }

    @Test
    void theHighestOfManyHills() {
        // the model is not defined at x = 0, which breaks both requirements
        Problem g08 = new Problem(
                List.of(Variable.continuous("x", 1e-3, 10), Variable.continuous("y", 0, 10)),
                List.of("f", "g1", "g2"),
                v -> new double[] {
                    Math.pow(Math.sin(2 * Math.PI * v[0]), 3)
                            * Math.sin(2 * Math.PI * v[1])
                            / (Math.pow(v[0], 3) * (v[0] + v[1])),
                    v[0] * v[0] - v[1] + 1,
                    1 - v[0] + Math.pow(v[1] - 4, 2)
                },
                List.of(Requirement.atMost("g1", 0), Requirement.atMost("g2", 0)));
        Optimum optimum = Optimizer.seeded(1).best(g08, Goal.most("f"));
        assertThat(optimum.feasible()).isTrue();
        assertThat(optimum.margins()).noneMatch(Margin::binding);
        Published.value("examples", "optimum of G08", 0.0958250414180359, "1")
                .from(CEC + "g08")
                .withinRelative(BILLIONTH)
                .is(optimum.point().figure("f"));
    }

    @Test
    void aWeldedBeam() {
        Problem beam = new Problem(
                List.of(
                        Variable.continuous("h", 0.1, 2),
                        Variable.continuous("l", 0.1, 10),
                        Variable.continuous("t", 0.1, 10),
                        Variable.continuous("b", 0.1, 2)),
                List.of("cost", "shear", "bending", "weld", "material", "deflection", "buckling"),
                v -> beam(v[0], v[1], v[2], v[3]),
                List.of(
                        Requirement.atMost("shear", 13_600),
                        Requirement.atMost("bending", 30_000),
                        Requirement.atMost("weld", 0),
                        Requirement.atMost("material", 5),
                        Requirement.atMost("deflection", 0.25),
                        Requirement.atLeast("buckling", 6000)));
        Published.value("examples", "cheapest welded beam", 1.724852, "USD")
                .from("Cagnina, Esquivel and Coello Coello, Solving engineering optimization problems with the simple"
                        + " constrained particle swarm optimizer, Informatica 32 (2008), E01")
                .within(5e-7)
                .is(checked(beam, "cost").point().figure("cost"));
    }

    /** A load of 6,000 lb at 14 in; weld of height h and length l, bar of height t and width b [in]. */
    private static double[] beam(double h, double l, double t, double b) {
        double primary = 6000 / (Math.sqrt(2) * h * l);
        double arm = Math.sqrt(l * l / 4 + Math.pow((h + t) / 2, 2));
        double polar = 2 * Math.sqrt(2) * h * l * (l * l / 12 + Math.pow((h + t) / 2, 2));
        double secondary = 6000 * (14 + l / 2) * arm / polar;
        double buckling = 4.013
                * 30e6
                * Math.sqrt(t * t * Math.pow(b, 6) / 36)
                / (14 * 14)
                * (1 - t / (2 * 14) * Math.sqrt(30e6 / (4 * 12e6)));
        return new double[] {
            1.10471 * h * h * l + 0.04811 * t * b * (14 + l),
            Math.sqrt(primary * primary + primary * secondary * l / arm + secondary * secondary),
            6 * 6000 * 14 / (b * t * t),
            h - b,
            0.10471 * h * h + 0.04811 * t * b * (14 + l),
            4 * 6000 * Math.pow(14, 3) / (30e6 * Math.pow(t, 3) * b),
            buckling
        };
    }

    @Test
    void aPressureVesselOfPlates() {
        Problem vessel = new Problem(
                List.of(
                        Variable.whole("shell plates", 1, 99),
                        Variable.whole("head plates", 1, 99),
                        Variable.continuous("radius", 10, 200),
                        Variable.continuous("length", 10, 200)),
                List.of("cost", "shell", "head", "volume"),
                v -> {
                    double shell = 0.0625 * v[0];
                    double head = 0.0625 * v[1];
                    return new double[] {
                        0.6224 * shell * v[2] * v[3]
                                + 1.7781 * head * v[2] * v[2]
                                + 3.1661 * shell * shell * v[3]
                                + 19.84 * shell * shell * v[2],
                        shell - 0.0193 * v[2],
                        head - 0.00954 * v[2],
                        Math.PI * v[2] * v[2] * (v[3] + 4 * v[2] / 3)
                    };
                },
                List.of(
                        Requirement.atLeast("shell", 0),
                        Requirement.atLeast("head", 0),
                        Requirement.atLeast("volume", 1_296_000)));
        Optimum optimum = checked(vessel, "cost");
        assertThat(optimum.point().value("shell plates")).isEqualTo(13);
        assertThat(optimum.point().value("head plates")).isEqualTo(7);
        Published.value("examples", "cheapest pressure vessel of plates", 6059.714335048436, "USD")
                .from("Yang, Huyck, Karamanoglu and Khan, True global optimality of the pressure vessel design problem,"
                        + " International Journal of Bio-Inspired Computation 5 (2013)")
                .withinRelative(BILLIONTH)
                .is(optimum.point().figure("cost"));
    }
}
