/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dawndusk.examples.optimize.Point;
import org.dawndusk.examples.optimize.Problem;
import org.dawndusk.examples.optimize.Requirement;
import org.dawndusk.examples.optimize.Variable;
import org.dawndusk.examples.study.ClosedForms;
import org.dawndusk.examples.study.DesignVariable;
import org.dawndusk.examples.sweep.Range;

/** Variations of a design as a problem of optimisation: its closed forms, by the names of the command line. */
final class DesignProblem {
    /** What is varied where nothing is named, from and to these shares of the design's own value. */
    private static final List<DesignVariable> SIZES = List.of(
            DesignVariable.ACCELERATORS,
            DesignVariable.ARRAY_AREA,
            DesignVariable.RADIATOR_AREA,
            DesignVariable.BATTERY);

    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 4;
    private static final Pattern BOUND = Pattern.compile("\\s*([a-z-]+)\\s*(>=|<=)\\s*(\\S+)\\s*");

    private final ClosedForms forms;
    private final Map<DesignVariable, Double> stated = new EnumMap<>(DesignVariable.class);

    DesignProblem(ClosedForms forms) {
        this.forms = forms;
        for (DesignVariable variable : DesignVariable.values()) {
            stated.put(variable, forms.stated(variable));
        }
    }

    /** LOW:HIGH, with :int behind it for whole numbers alone. */
    static Variable variable(String label, String text) {
        DesignVariable variable = DesignVariable.labelled(label);
        boolean whole = text.endsWith(":int");
        Range range = Range.parse(whole ? text.substring(0, text.length() - ":int".length()) : text);
        variable.checked(range.low());
        variable.checked(range.high());
        return new Variable(label, range.low(), range.high(), whole || variable == DesignVariable.ACCELERATORS);
    }

    /** FIGURE>=BOUND or FIGURE<=BOUND. */
    static Requirement requirement(String text) {
        Matcher matcher = BOUND.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "requirement is " + text + ", but must be FIGURE>=BOUND or FIGURE<=BOUND");
        }
        String figure = DesignFigure.labelled(matcher.group(1)).label();
        double bound;
        try {
            bound = Double.parseDouble(matcher.group(3));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "bound of " + figure + " is " + matcher.group(3) + ", but must be a number", e);
        }
        return matcher.group(2).equals(">=") ? Requirement.atLeast(figure, bound) : Requirement.atMost(figure, bound);
    }

    /** What is varied where nothing is named. */
    List<Variable> sizes() {
        return SIZES.stream()
                .map(variable -> {
                    double value = stated.getOrDefault(variable, Double.NaN);
                    return variable == DesignVariable.ACCELERATORS
                            ? Variable.whole(
                                    variable.label(),
                                    Math.max(1, Math.floor(LOWEST * value)),
                                    Math.ceil(HIGHEST * value))
                            : Variable.continuous(variable.label(), LOWEST * value, HIGHEST * value);
                })
                .toList();
    }

    /** With the margins of a design that closes, unless another least one is required. */
    Problem problem(List<Variable> variables, List<Requirement> required) {
        List<Requirement> requirements = new ArrayList<>();
        for (DesignFigure margin : DesignFigure.MARGINS) {
            boolean other = required.stream()
                    .anyMatch(r -> r.sense() == Requirement.Sense.AT_LEAST
                            && r.figure().equals(margin.label()));
            if (!other) {
                requirements.add(Requirement.atLeast(margin.label(), 0));
            }
        }
        requirements.addAll(required);
        List<DesignVariable> varied = variables.stream()
                .map(variable -> DesignVariable.labelled(variable.name()))
                .toList();
        return new Problem(
                variables,
                Arrays.stream(DesignFigure.values()).map(DesignFigure::label).toList(),
                values -> {
                    Map<DesignVariable, Double> all = new EnumMap<>(stated);
                    for (int i = 0; i < values.length; i++) {
                        all.put(varied.get(i), values[i]);
                    }
                    return DesignFigure.all(forms, all);
                },
                requirements);
    }

    /** The design as it stands. */
    Point asStated() {
        Map<String, Double> values = new LinkedHashMap<>();
        stated.forEach((variable, value) -> values.put(variable.label(), value));
        double[] found = DesignFigure.all(forms, stated);
        Map<String, Double> figures = new LinkedHashMap<>();
        int i = 0;
        for (DesignFigure figure : DesignFigure.values()) {
            figures.put(figure.label(), found[i++]);
        }
        return new Point(values, figures);
    }
}
