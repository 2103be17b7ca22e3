/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

/**
 * When a link between two satellites is up, and what it costs beside the way.
 *
 * <p>A link is up where it is no longer than the largest range and stays outside the blocking sphere. The hop delay stands
 * for what a satellite spends on forwarding: switching, queueing, serialisation. Immutable and thread-safe.
 *
 * @param maximumRange longest link, {@link Double#POSITIVE_INFINITY} for no limit [m]
 * @param blockingRadius radius of the sphere that links must clear, 0 for none [m]
 * @param hopDelay delay added for each link of a path [s]
 */
public record LinkRule(double maximumRange, double blockingRadius, double hopDelay) {
    /**
     * Checks the numbers.
     *
     * @param maximumRange longest link, positive; {@link Double#POSITIVE_INFINITY} for no limit [m]
     * @param blockingRadius radius of the sphere that links must clear, 0 for none [m]
     * @param hopDelay delay added for each link of a path, not negative [s]
     */
    public LinkRule {
        if (!(maximumRange > 0)) {
            throw Checks.refused("maximumRange", maximumRange, "(0, ∞]");
        }
        Checks.notNegative("blockingRadius", blockingRadius);
        Checks.notNegative("hopDelay", hopDelay);
    }

    /**
     * Links that are always up and cost their way alone.
     *
     * @return the rule
     */
    public static LinkRule alwaysUp() {
        return new LinkRule(Double.POSITIVE_INFINITY, 0, 0);
    }

    /**
     * Links that must clear a sphere and cost their way alone.
     *
     * @param blockingRadius radius of the Earth plus the grazing altitude [m]
     * @return the rule
     */
    public static LinkRule clearOf(double blockingRadius) {
        return new LinkRule(Double.POSITIVE_INFINITY, blockingRadius, 0);
    }

    /**
     * This rule with another longest link.
     *
     * @param range longest link [m]
     * @return the rule
     */
    public LinkRule withMaximumRange(double range) {
        return new LinkRule(range, blockingRadius, hopDelay);
    }

    /**
     * This rule with another delay for each link.
     *
     * @param delay delay added for each link of a path [s]
     * @return the rule
     */
    public LinkRule withHopDelay(double delay) {
        return new LinkRule(maximumRange, blockingRadius, delay);
    }
}
