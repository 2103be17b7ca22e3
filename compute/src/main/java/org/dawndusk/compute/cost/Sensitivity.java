/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * How a result follows its assumptions: one at a time, all at once, and which matter.
 *
 * <p>All at once: each input independently triangular over its range with its value as the mode. A seed gives the same
 * numbers everywhere. Immutable and thread-safe if the model is pure.
 */
public final class Sensitivity {
    private final Assumptions base;
    private final ToDoubleFunction<Assumptions> model;
    private final CostInput[] varied;

    private Sensitivity(Assumptions base, ToDoubleFunction<Assumptions> model) {
        this.base = base;
        this.model = model;
        this.varied = base.all().entrySet().stream()
                .filter(entry -> entry.getValue().high() > entry.getValue().low())
                .map(Map.Entry::getKey)
                .toArray(CostInput[]::new);
    }

    /**
     * A study of a result.
     *
     * @param base the assumptions, with the ranges that are tried
     * @param model the result [any]
     * @return the study
     */
    public static Sensitivity of(Assumptions base, ToDoubleFunction<Assumptions> model) {
        return new Sensitivity(base, model);
    }

    /**
     * One input at a time at both ends of its range, the widest swing first.
     *
     * @return a bar for each input that has a range
     */
    public List<Bar> tornado() {
        List<Bar> bars = new ArrayList<>();
        for (CostInput input : varied) {
            Assumption range = base.of(input);
            bars.add(new Bar(input, at(input, range.low()), at(input, range.high())));
        }
        bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
        return List.copyOf(bars);
    }

    private double at(CostInput input, double value) {
        EnumMap<CostInput, Double> values = base.values();
        values.put(input, input.checked(value));
        return model.applyAsDouble(base.withValues(values));
    }

    /**
     * All inputs at once.
     *
     * @param samples how often, at least 2
     * @param seed seed of the random numbers
     * @return the results in ascending order [any]
     */
    public double[] monteCarlo(int samples, long seed) {
        Checks.atLeast("samples", samples, 2);
        SplittableRandom random = new SplittableRandom(seed);
        double[] results = new double[samples];
        for (int i = 0; i < samples; i++) {
            results[i] = model.applyAsDouble(base.withValues(draw(random)));
        }
        Arrays.sort(results);
        return results;
    }

    private EnumMap<CostInput, Double> draw(SplittableRandom random) {
        EnumMap<CostInput, Double> values = base.values();
        for (CostInput input : varied) {
            values.put(input, input.checked(triangular(base.of(input), random.nextDouble())));
        }
        return values;
    }

    private static double triangular(Assumption range, double u) {
        double width = range.high() - range.low();
        double left = range.value() - range.low();
        double value = u * width < left
                ? range.low() + Math.sqrt(u * width * left)
                : range.high() - Math.sqrt((1 - u) * width * (width - left));
        return Math.max(range.low(), Math.min(range.high(), value));
    }

    /**
     * The share of the variance that each input explains, the greatest total first.
     *
     * <p>Source: Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics Communications 181
     * (2010) 259, table 2: first order (b), total (f, Jansen).
     *
     * @param samples base samples, at least 2; the model is evaluated samples × (inputs + 2) times
     * @param seed seed of the random numbers
     * @return an index for each input that has a range; all 0 where nothing varies
     */
    public List<Index> sobol(int samples, long seed) {
        Checks.atLeast("samples", samples, 2);
        SplittableRandom random = new SplittableRandom(seed);
        List<EnumMap<CostInput, Double>> a = new ArrayList<>();
        List<EnumMap<CostInput, Double>> b = new ArrayList<>();
        double[] ya = new double[samples];
        double[] yb = new double[samples];
        for (int i = 0; i < samples; i++) {
            a.add(draw(random));
            b.add(draw(random));
            ya[i] = model.applyAsDouble(base.withValues(a.get(i)));
            yb[i] = model.applyAsDouble(base.withValues(b.get(i)));
        }
        double mean = (Arrays.stream(ya).sum() + Arrays.stream(yb).sum()) / (2.0 * samples);
        double variance = 0;
        for (int i = 0; i < samples; i++) {
            variance += ((ya[i] - mean) * (ya[i] - mean) + (yb[i] - mean) * (yb[i] - mean)) / (2.0 * samples);
        }
        List<Index> indices = new ArrayList<>();
        for (CostInput input : varied) {
            double first = 0;
            double total = 0;
            for (int i = 0; i < samples; i++) {
                EnumMap<CostInput, Double> mixed = new EnumMap<>(a.get(i));
                mixed.put(input, Objects.requireNonNull(b.get(i).get(input)));
                double y = model.applyAsDouble(base.withValues(mixed));
                first += (yb[i] - mean) * (y - ya[i]) / samples;
                total += (y - ya[i]) * (y - ya[i]) / (2.0 * samples);
            }
            indices.add(variance > 0 ? new Index(input, first / variance, total / variance) : new Index(input, 0, 0));
        }
        indices.sort(Comparator.comparingDouble(Index::total).reversed());
        return List.copyOf(indices);
    }

    /**
     * The value of one input at which the result is a target, the others as they are.
     *
     * @param input which
     * @param low least value tried [unit of the input]
     * @param high greatest value tried [unit of the input]
     * @param target the result asked for [any]
     * @return the least such value found on a grid of 256 cells; empty where there is none [unit of the input]
     */
    public OptionalDouble breakEven(CostInput input, double low, double high, double target) {
        input.checked(low);
        input.checked(high);
        if (!(high > low)) {
            throw Checks.refused("high", high, "(" + low + ", ∞)");
        }
        double before = low;
        double residual = at(input, low) - target;
        for (int cell = 1; cell <= 256; cell++) {
            double end = cell == 256 ? high : low + (high - low) * cell / 256;
            double next = at(input, end) - target;
            if (residual == 0) {
                return OptionalDouble.of(before);
            }
            if (residual * next < 0) {
                BracketingNthOrderBrentSolver solver =
                        new BracketingNthOrderBrentSolver(1e-12, 1e-12 * Math.abs(high), 5);
                return OptionalDouble.of(solver.solve(1000, value -> at(input, value) - target, before, end));
            }
            before = end;
            residual = next;
        }
        return residual == 0 ? OptionalDouble.of(high) : OptionalDouble.empty();
    }

    /**
     * One input at both ends of its range.
     *
     * @param input which
     * @param atLow result at its least value [any]
     * @param atHigh result at its greatest value [any]
     */
    public record Bar(CostInput input, double atLow, double atHigh) {
        /**
         * The distance between both results.
         *
         * @return swing [any]
         */
        public double swing() {
            return Math.abs(atHigh - atLow);
        }
    }

    /**
     * What one input explains of the variance.
     *
     * @param input which
     * @param first by itself [1]
     * @param total with all interactions [1]
     */
    public record Index(CostInput input, double first, double total) {}
}
