/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be chosen, what comes of it, and what must be kept. Immutable. A front
 * asks the model from several threads at once.
 *
 * @param variables at least one, each name once
 * @param figures names of what the model gives, in its order, each once
 * @param model that gives the figures
 * @param requirements of figures by their names
 */
public record Problem(
        List<Variable> variables, List<String> figures, FiguresFunction model, List<Requirement> requirements) {
    /**
     * Refuses names that are unknown or stand twice.
     *
     * @param variables at least one, each name once
     * @param figures names of what the model gives, in its order, each once
     * @param model that gives the figures
     * @param requirements of figures by their names
     */
    public Problem {
        variables = List.copyOf(variables);
        figures = List.copyOf(figures);
        requirements = List.copyOf(requirements);
        Checks.atLeast("number of variables", variables.size(), 1);
        once("variable", variables.stream().map(Variable::name).toList());
        once("figure", figures);
        for (Requirement requirement : requirements) {
            index(figures, requirement.figure());
        }
    }

    private static void once(String what, List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(what + "s are " + names + ", but must have each name once");
        }
    }

    private static int index(List<String> figures, String figure) {
        int index = figures.indexOf(figure);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "figure is " + figure + ", but must be one of " + String.join(", ", figures));
        }
        return index;
    }

    int index(String figure) {
        return index(figures, figure);
    }

    Problem with(Requirement another) {
        List<Requirement> more = new ArrayList<>(requirements);
        more.add(another);
        return new Problem(variables, figures, model, more);
    }

    /** The figures of the model; what no number can be told of is an error of the model. */
    double[] evaluate(double[] values) {
        double[] found = model.of(values.clone());
        if (found.length != figures.size()) {
            throw new IllegalStateException(
                    "the model gives " + found.length + " figures, but must give " + figures.size());
        }
        for (int i = 0; i < found.length; i++) {
            if (!Double.isFinite(found[i])) {
                throw new IllegalStateException(
                        figures.get(i) + " is " + found[i] + " at " + Arrays.toString(values) + ", but must be finite");
            }
        }
        return found;
    }

    Point point(double[] values, double[] found) {
        Map<String, Double> chosen = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            chosen.put(variables.get(i).name(), values[i]);
        }
        Map<String, Double> given = new LinkedHashMap<>();
        for (int i = 0; i < found.length; i++) {
            given.put(figures.get(i), found[i]);
        }
        return new Point(chosen, given);
    }
}
