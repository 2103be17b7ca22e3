/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dawndusk.examples.optimize.Goal;
import org.dawndusk.examples.optimize.Optimizer;
import org.dawndusk.examples.optimize.Optimum;
import org.dawndusk.examples.optimize.Point;
import org.dawndusk.examples.optimize.Requirement;
import org.dawndusk.examples.study.ClosedForms;
import org.dawndusk.examples.study.DesignFigures;
import org.dawndusk.examples.study.DesignVariable;
import org.junit.jupiter.api.Test;

/** The best of the reference design beside a fine sweep of its variable. */
class OptimizeAgainstSweepTest {
    private static final double LOW = 80;
    private static final double HIGH = 140;
    private static final int STEPS = 3000;

    @Test
    void theLightestArrayIsTheFirstOfAFineSweepThatCarriesTheWorstOrbit() throws Exception {
        ClosedForms forms = ClosedForms.of("suncatcher");
        Map<DesignVariable, Double> values = new EnumMap<>(DesignVariable.class);
        for (DesignVariable variable : DesignVariable.values()) {
            values.put(variable, forms.stated(variable));
        }
        double first = Double.NaN;
        for (int i = 0; Double.isNaN(first); i++) {
            values.put(DesignVariable.ARRAY_AREA, LOW + i * (HIGH - LOW) / STEPS);
            DesignFigures figures = forms.figures(values);
            first = figures.feasible() ? values.get(DesignVariable.ARRAY_AREA) : Double.NaN;
        }
        Optimum best = Optimizer.seeded(1)
                .best(
                        new DesignProblem(forms)
                                .problem(List.of(DesignProblem.variable("array-area", "80:140")), List.of()),
                        Goal.least("mass"));
        assertThat(best.feasible()).isTrue();
        assertThat(best.point().value("array-area")).isBetween(first - (HIGH - LOW) / STEPS, first);
        assertThat(best.margins())
                .filteredOn(margin -> margin.requirement().figure().equals("array-margin"))
                .singleElement()
                .satisfies(margin -> assertThat(margin.binding()).isTrue());
    }

    @Test
    void theDesignAsItStandsHasTheFiguresOfItsClosedFormsAndTheStudysCompute() throws Exception {
        Point stated = new DesignProblem(ClosedForms.of("suncatcher")).asStated();
        // 44 accelerators of 300 W with 15 % for their hosts, also in eclipse
        assertThat(stated.figure("load")).isCloseTo(15.18, within(1e-9));
        // of 3,271.752 PFLOP/s: half sustained, 88.48 % not failed over the mission, 85 % used
        assertThat(stated.figure("compute")).isCloseTo(1230.305, within(5e-4));
    }

    @Test
    void aLeastMarginThatIsRequiredStandsForTheUsualOne() throws Exception {
        DesignProblem designs = new DesignProblem(ClosedForms.of("suncatcher"));
        assertThat(designs.problem(designs.sizes(), List.of(DesignProblem.requirement(" array-margin >= 0.1 ")))
                        .requirements())
                .containsExactly(
                        Requirement.atLeast("battery-spare", 0),
                        Requirement.atLeast("chip-margin", 0),
                        Requirement.atLeast("array-margin", 0.1));
        assertThat(designs.problem(designs.sizes(), List.of(Requirement.atMost("array-margin", 0.2)))
                        .requirements())
                .hasSize(4);
    }
}
