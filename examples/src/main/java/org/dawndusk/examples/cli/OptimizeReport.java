/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dawndusk.examples.optimize.Front;
import org.dawndusk.examples.optimize.Goal;
import org.dawndusk.examples.optimize.Margin;
import org.dawndusk.examples.optimize.Optimum;
import org.dawndusk.examples.optimize.Point;
import org.dawndusk.examples.optimize.Variable;
import org.dawndusk.examples.study.DesignVariable;

/** The best designs as people and programs read them. */
record OptimizeReport(
        String design,
        long seed,
        boolean feasible,
        List<Aim> goals,
        List<Varied> variables,
        List<Figure> figures,
        List<Best> designs,
        long evaluations) {
    /** A goal. */
    record Aim(String figure, String unit, String sense) {}

    /** A variable, where it was chosen from, and the design's own value. */
    record Varied(String variable, String unit, double low, double high, boolean whole, double stated) {}

    /** A figure, with that of the design as it stands. */
    record Figure(String figure, String unit, double stated) {}

    /** A design that was found; of a front from the best of the first goal on. */
    record Best(boolean feasible, Map<String, Double> values, Map<String, Double> figures, List<Kept> requirements) {
        private static Best of(Optimum optimum) {
            return new Best(
                    optimum.feasible(),
                    optimum.point().values(),
                    optimum.point().figures(),
                    optimum.margins().stream().map(Kept::of).toList());
        }
    }

    /** A requirement, and what is left of it. */
    record Kept(String figure, String sense, double bound, String unit, double margin, boolean kept, boolean binding) {
        private static Kept of(Margin margin) {
            String figure = margin.requirement().figure();
            return new Kept(
                    figure,
                    switch (margin.requirement().sense()) {
                        case AT_LEAST -> ">=";
                        case AT_MOST -> "<=";
                    },
                    margin.requirement().bound(),
                    DesignFigure.labelled(figure).unit(),
                    margin.margin(),
                    margin.kept(),
                    margin.binding());
        }
    }

    static OptimizeReport of(
            String design, long seed, Point stated, List<Variable> variables, List<Goal> goals, Front front) {
        List<Varied> varied = new ArrayList<>();
        for (Variable variable : variables) {
            varied.add(new Varied(
                    variable.name(),
                    DesignVariable.labelled(variable.name()).unit(),
                    variable.low(),
                    variable.high(),
                    variable.whole(),
                    stated.value(variable.name())));
        }
        List<Figure> figures = new ArrayList<>();
        for (DesignFigure figure : DesignFigure.values()) {
            figures.add(new Figure(figure.label(), figure.unit(), stated.figure(figure.label())));
        }
        return new OptimizeReport(
                design,
                seed,
                front.feasible(),
                goals.stream()
                        .map(goal -> new Aim(
                                goal.figure(),
                                DesignFigure.labelled(goal.figure()).unit(),
                                goal.most() ? "maximize" : "minimize"))
                        .toList(),
                varied,
                figures,
                front.optima().stream().map(Best::of).toList(),
                front.evaluations());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s: %s, seed %d, %d designs tried%n",
                design,
                goals.stream()
                        .map(goal -> (goal.sense().equals("maximize") ? "most " : "least ") + goal.figure())
                        .collect(Collectors.joining(" and ")),
                seed,
                evaluations));
        if (!feasible) {
            text.append(String.format("No design meets all requirements; the nearest:%n"));
        }
        if (designs.size() == 1) {
            one(text, designs.get(0));
        } else {
            many(text);
        }
        return text.toString();
    }

    private void one(StringBuilder text, Best best) {
        text.append(String.format(
                "%n%-18s%10s%12s%12s%12s%12s%n",
                "variable", "", "from", "to", "as stated", feasible ? "best" : "nearest"));
        for (Varied v : variables) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-18s%10s%12.5g%12.5g%12.5g%12.5g%n",
                    v.variable(),
                    v.unit(),
                    v.low(),
                    v.high(),
                    v.stated(),
                    best.values().get(v.variable())));
        }
        text.append(String.format(
                "%n%-18s%10s%12s%12s%12s%12s%n", "figure", "", "", "", "as stated", feasible ? "best" : "nearest"));
        for (Figure f : figures) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-18s%10s%12s%12s%12s%12s%n",
                    f.figure(),
                    f.unit(),
                    "",
                    "",
                    number(f.stated()),
                    number(best.figures().getOrDefault(f.figure(), Double.NaN))));
        }
        text.append(String.format("%n%-18s%10s%12s%12s%n", "requirement", "", "bound", "margin"));
        for (Kept k : best.requirements()) {
            text.append(String.format(
                            Locale.ROOT,
                            "%-18s%10s%12s%12s  %s%n",
                            k.figure(),
                            k.unit(),
                            k.sense() + " " + number(k.bound()),
                            number(k.margin()),
                            k.kept() ? k.binding() ? "binds" : "" : "broken")
                    .replaceAll(" +(\\R)", "$1"));
        }
    }

    /** A design a row: its goals, its variables, and which requirements bind. */
    private void many(StringBuilder text) {
        text.append(String.format("%n"));
        for (Aim goal : goals) {
            text.append(String.format("%15s", goal.figure()));
        }
        for (Varied v : variables) {
            text.append(String.format("%15s", v.variable()));
        }
        text.append(String.format("  binds%n"));
        for (Aim goal : goals) {
            text.append(String.format("%15s", goal.unit()));
        }
        for (Varied v : variables) {
            text.append(String.format("%15s", v.unit()));
        }
        text.append(String.format("%n"));
        for (Best best : designs) {
            for (Aim goal : goals) {
                text.append(String.format(Locale.ROOT, "%15.5g", best.figures().get(goal.figure())));
            }
            for (Varied v : variables) {
                text.append(String.format(Locale.ROOT, "%15.5g", best.values().get(v.variable())));
            }
            text.append("  ")
                    .append(best.requirements().stream()
                            .filter(Kept::binding)
                            .map(Kept::figure)
                            .collect(Collectors.joining(", ")))
                    .append(String.format("%n"));
        }
    }

    /** Five digits; what is below a millionth of a unit is rounding. */
    private static String number(double value) {
        return Math.abs(value) < 1e-6 ? "0" : String.format(Locale.ROOT, "%.5g", value);
    }
}
