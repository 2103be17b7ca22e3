/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.function.ToDoubleFunction;

/**
 * What a placement is to be good for: a score of one more replica at one site, of which the least is the best.
 *
 * <p>An implementation is pure. Scores are added with weights by {@link #times} and {@link #plus}, and ranked by {@link
 * Placer#objectives}. The built-in ones are immutable and thread-safe if the functions that they are given are.
 */
@FunctionalInterface
public interface Objective {
    /**
     * The score of one more replica at a site where it fits.
     *
     * @param job the job
     * @param headroom the site and what is left of it before the replica is placed
     * @return score, finite; the unit is the objective's own [unit]
     */
    double score(Job job, Headroom headroom);

    /**
     * What of a job the score depends on beside its demands and limits. Jobs that are alike and have equal keys are judged once,
     * so that thousands of them cost little.
     *
     * @param job the job
     * @return a key with {@code equals}; the identifier unless overridden
     */
    default Object key(Job job) {
        return job.id();
    }

    /**
     * What of a site the score depends on beside its resources, jurisdiction, latencies and jobs. Empty sites that are alike and
     * have equal keys are judged once, so that thousands of them cost little.
     *
     * @param site the site
     * @return a key with {@code equals}; the identifier unless overridden
     */
    default Object key(Site site) {
        return site.id();
    }

    /**
     * This score times a weight.
     *
     * @param weight weight, finite; negative where more is better [1]
     * @return the objective
     */
    default Objective times(double weight) {
        if (!(Math.abs(weight) < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("weight", weight, "(-∞, ∞)");
        }
        return new Score((job, headroom) -> weight * score(job, headroom), this::key, this::key);
    }

    /**
     * The sum of this score and another.
     *
     * @param other the other, in the same unit
     * @return the objective
     */
    default Objective plus(Objective other) {
        return Score.sum(this, other);
    }

    /**
     * This score rounded down to whole steps, so that the objective of the next rank decides among what is almost equal.
     *
     * @param step width of a step, in the unit of the score [unit]
     * @return the objective
     */
    default Objective inSteps(double step) {
        Checks.positive("step", step);
        return new Score((job, headroom) -> step * Math.floor(score(job, headroom) / step), this::key, this::key);
    }

    /**
     * Against fragmentation: the mean share of a site's accelerators, power, heat and downlink that the replica leaves free.
     *
     * @return the objective, in [0, 1]
     */
    static Objective tightFit() {
        return Score.ofResources((job, headroom) -> headroom.slackAfter(job));
    }

    /**
     * Latency: the largest one-way latency from the site to a region for which the job has a limit, 0 where it has none.
     *
     * @return the objective, in seconds
     */
    static Objective latency() {
        return Score.ofResources((job, headroom) -> {
            double largest = 0;
            for (String region : job.latencyLimits().keySet()) {
                largest = Math.max(largest, headroom.site().latency(region));
            }
            return largest;
        });
    }

    /**
     * Energy or money: the power of the replica times the weight of the site. With what a site draws for each watt of a job it is
     * the power drawn [W]; with the price of a joule it is money a second [USD/s].
     *
     * @param weight of a site, finite
     * @return the objective
     */
    static Objective power(ToDoubleFunction<Site> weight) {
        return new Score(
                (job, headroom) -> job.power() * weight.applyAsDouble(headroom.site()),
                job -> "",
                weight::applyAsDouble);
    }

    /**
     * Money: the accelerators of the replica times the price of one at the site.
     *
     * @param price of an accelerator at a site, for instance in USD/s; finite
     * @return the objective, in the unit of the price
     */
    static Objective accelerators(ToDoubleFunction<Site> price) {
        return new Score(
                (job, headroom) -> job.accelerators() * price.applyAsDouble(headroom.site()),
                job -> "",
                price::applyAsDouble);
    }

    /**
     * Migration: what it costs to let a replica run elsewhere than before; 0 where it ran, and for jobs that did not run.
     *
     * @param before the placement before
     * @param cost of the move of one replica of a job, finite
     * @return the objective, in the unit of the cost
     */
    static Objective migration(Placement before, ToDoubleFunction<Job> cost) {
        return Score.migration(before, cost);
    }
}
