/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From the dense peak to the compute delivered, step by step; the steps multiply through. Immutable and thread-safe.
 *
 * @param peak dense peak of all accelerators [FLOP/s]
 * @param steps one step a factor, in their order
 */
public record Waterfall(double peak, List<WaterfallStep> steps) {
    private static final double ROUNDING = 1e-12;

    /**
     * Checks that each step leaves its share of the one before.
     *
     * @param peak dense peak of all accelerators, positive [FLOP/s]
     * @param steps one step a factor, in their order
     */
    public Waterfall {
        double before = Checks.positive("peak", peak);
        steps = List.copyOf(steps);
        for (WaterfallStep step : steps) {
            double product = before * step.share();
            if (!(Math.abs(step.remaining() - product) <= ROUNDING * product)) {
                throw Checks.refused("remaining after " + step.factor(), step.remaining(), "{" + product + "}");
            }
            before = step.remaining();
        }
    }

    /**
     * The step of a factor.
     *
     * @param factor the factor
     * @return its step
     * @throws IllegalArgumentException if the waterfall has no step for it
     */
    public WaterfallStep step(Factor factor) {
        return steps.stream()
                .filter(step -> step.factor() == factor)
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "factor",
                        factor,
                        steps.stream().map(WaterfallStep::factor).toList().toString()));
    }

    /**
     * What is left after all steps.
     *
     * @return delivered compute, mean over the mission [FLOP/s]
     */
    public double delivered() {
        return steps.isEmpty() ? peak : steps.get(steps.size() - 1).remaining();
    }

    /**
     * What is left of the peak.
     *
     * @return share of the peak that is delivered [1]
     */
    public double share() {
        return delivered() / peak;
    }

    /**
     * The limit of the design that takes most: the smallest share among power, heat, network and availability.
     *
     * @return the limit, the first of equal ones; empty where none takes anything
     */
    public Optional<Factor> bindingLimit() {
        return steps.stream()
                .filter(step -> step.factor().isLimit() && step.share() < 1)
                .min(Comparator.comparingDouble(WaterfallStep::share))
                .map(WaterfallStep::factor);
    }
}
