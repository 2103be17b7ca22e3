/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.dawndusk.compute.cost.Assumption;
import org.dawndusk.compute.cost.Assumption.Confidence;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a twin that makes it agree with what was measured: least squares.
 *
 * <p>The range of the assumption is two standard errors to either side, as the curvature of the sum of squares and the scatter
 * about the fit give them; errors that all measurements share are not in it. Immutable and thread-safe.
 *
 * @param name of the parameter
 * @param parameter the value that fits best, and how far it may be trusted
 * @param residual root mean square of what was measured less what the twin says, in the column's unit [unit]
 * @param points that were compared
 */
public record TelemetryFit(String name, Assumption parameter, double residual, int points) {
    private static final int GRID = 16;
    private static final int MOST_POINTS = 10_000_000;

    /**
     * A column of what was measured.
     *
     * @param source where it comes from
     * @param times of the measurements, rising [s]
     * @param values that were measured [unit]
     */
    public record Telemetry(String source, List<Double> times, List<Double> values) {
        /**
         * Copies the lists and checks that there are enough, with rising times.
         *
         * @param source where it comes from
         * @param times of the measurements, rising [s]
         * @param values that were measured [unit]
         */
        public Telemetry {
            times = List.copyOf(times);
            values = List.copyOf(values);
            if (times.size() != values.size() || times.size() < 3) {
                throw new IllegalArgumentException("there are " + times.size() + " times and " + values.size()
                        + " values, but there must be as many, and three at least");
            }
            for (int i = 1; i < times.size(); i++) {
                if (!(times.get(i) > times.get(i - 1))) {
                    throw Checks.refused("times[" + i + "]", times.get(i), "(" + times.get(i - 1) + ", ∞)");
                }
            }
        }

        /**
         * Reads two columns of a table with a line of names, separated by commas, one of them {@code time} in seconds.
         *
         * @param source what it is called in messages and in the assumption
         * @param csv the table
         * @param column the other one
         * @return the column
         * @throws IllegalArgumentException naming line and field if the table cannot be read
         */
        public static Telemetry read(String source, String csv, String column) {
            List<String> lines = csv.lines().limit(MOST_POINTS).toList();
            List<String> names = lines.isEmpty() ? List.of() : fields(lines.get(0));
            int time = names.indexOf("time");
            int value = names.indexOf(column);
            if (time < 0 || value < 0) {
                throw new IllegalArgumentException(source + ", line 1: the columns are " + names + ", but time and "
                        + column + " must be among them");
            }
            List<Double> times = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    List<String> fields = fields(lines.get(i));
                    if (fields.size() != names.size()) {
                        throw new IllegalArgumentException(source + ", line " + (i + 1) + ": there are " + fields.size()
                                + " fields, but there must be " + names.size());
                    }
                    times.add(number(source, i + 1, "time", fields.get(time)));
                    values.add(number(source, i + 1, column, fields.get(value)));
                }
            }
            return new Telemetry(source, times, values);
        }

        private static List<String> fields(String line) {
            return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        }

        private static double number(String source, int line, String column, String text) {
            try {
                double number = Double.parseDouble(text);
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw refused(source, line, column, text, e);
            }
            throw refused(source, line, column, text, null);
        }

        private static IllegalArgumentException refused(
                String source, int line, String column, String text, @Nullable Exception cause) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            return new IllegalArgumentException(
                    source + ", line " + line + ": " + column + " is " + shown + ", but must be a finite number",
                    cause);
        }
    }

    /**
     * Fits a parameter. The sum of squares is looked at on a grid over the range first, so that of several valleys the
     * deepest is taken.
     *
     * @param telemetry what was measured
     * @param name of the parameter
     * @param unit of the parameter
     * @param low least value held possible [unit]
     * @param high greatest value held possible, above the least [unit]
     * @param date of the telemetry
     * @param model what the twin says at the times of the telemetry, against the parameter; pure [any]
     * @return the fit
     */
    public static TelemetryFit of(
            Telemetry telemetry,
            String name,
            String unit,
            double low,
            double high,
            String date,
            DoubleFunction<double[]> model) {
        Checks.within("low", low, -Double.MAX_VALUE, Double.MAX_VALUE);
        Checks.within("high", high, Math.nextUp(low), Double.MAX_VALUE);
        double[] measured = telemetry.values().stream().mapToDouble(d -> d).toArray();
        UnivariateFunction squares = value -> squares(measured, model.apply(value));
        double step = (high - low) / GRID;
        double best = low;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double sum = squares.value(low + i * step);
            if (sum < least) {
                least = sum;
                best = low + i * step;
            }
        }
        double value = new BrentOptimizer(1e-9, 1e-12 * Math.max(Math.abs(low), Math.abs(high)))
                .optimize(
                        new MaxEval(200),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(squares),
                        new SearchInterval(Math.max(low, best - step), Math.min(high, best + step), best))
                .getPoint();
        double sum = squares.value(value);
        double variance = sum / (measured.length - 1);
        double error = 2 * Math.sqrt(variance / curvature(measured, model, value, step / 50, low, high));
        Assumption fitted = new Assumption(
                value,
                Math.max(low, Math.min(value, value - error)),
                Math.min(high, Math.max(value, value + error)),
                unit,
                "fitted to " + measured.length + " points of " + telemetry.source(),
                date,
                Confidence.MEASURED);
        return new TelemetryFit(name, fitted, Math.sqrt(sum / measured.length), measured.length);
    }

    /** Sum of the squared slopes of the model: what a change of the parameter adds to the squares. */
    private static double curvature(
            double[] measured, DoubleFunction<double[]> model, double value, double step, double low, double high) {
        double below = Math.max(low, value - step);
        double above = Math.min(high, value + step);
        double[] one = model.apply(below);
        double[] other = model.apply(above);
        double sum = 0;
        for (int i = 0; i < measured.length; i++) {
            double slope = (other[i] - one[i]) / (above - below);
            sum += slope * slope;
        }
        if (!(sum > 0)) {
            throw Checks.refused("the model's slope against the parameter", sum, "(0, ∞), so that it can be fitted");
        }
        return sum;
    }

    private static double squares(double[] measured, double[] said) {
        if (said.length != measured.length) {
            throw new IllegalArgumentException("the model gives " + said.length + " values, but must give "
                    + measured.length + ", one a measurement");
        }
        double sum = 0;
        for (int i = 0; i < measured.length; i++) {
            double left = measured[i] - said[i];
            sum += left * left;
        }
        if (!Double.isFinite(sum)) {
            throw Checks.refused("the model's sum of squares", sum, "[0, ∞)");
        }
        return sum;
    }
}
