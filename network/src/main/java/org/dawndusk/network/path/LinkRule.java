/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

/**
 * When a link between two satellites is up, and what it costs beside the way.
 *
 * <p>A link is up where it is no longer than the largest range, stays outside the blocking sphere, and where neither end is
 * beyond the polar cut-off: between planes that cross near the poles, links cannot follow each other there. The hop delay stands
 * for what a satellite spends on forwarding: switching, queueing, serialisation. Immutable and thread-safe.
 *
 * @param maximumRange longest link, {@link Double#POSITIVE_INFINITY} for no limit [m]
 * @param blockingRadius radius of the sphere that links must clear, 0 for none [m]
 * @param hopDelay delay added for each link of a path [s]
 * @param polarCutOff geocentric latitude beyond which a link is down, π/2 for none [rad]
 */
public record LinkRule(double maximumRange, double blockingRadius, double hopDelay, double polarCutOff) {
    /**
     * Checks the numbers.
     *
     * @param maximumRange longest link, positive; {@link Double#POSITIVE_INFINITY} for no limit [m]
     * @param blockingRadius radius of the sphere that links must clear, 0 for none [m]
     * @param hopDelay delay added for each link of a path, not negative [s]
     * @param polarCutOff geocentric latitude beyond which a link is down, in (0, π/2] [rad]
     */
    public LinkRule {
        if (!(maximumRange > 0)) {
            throw Checks.refused("maximumRange", maximumRange, "(0, ∞]");
        }
        Checks.notNegative("blockingRadius", blockingRadius);
        Checks.notNegative("hopDelay", hopDelay);
        if (!(polarCutOff > 0 && polarCutOff <= Math.PI / 2)) {
            throw Checks.refused("polarCutOff", polarCutOff, "(0, π/2]");
        }
    }

    /**
     * A rule without polar cut-off.
     *
     * @param maximumRange longest link, positive; {@link Double#POSITIVE_INFINITY} for no limit [m]
     * @param blockingRadius radius of the sphere that links must clear, 0 for none [m]
     * @param hopDelay delay added for each link of a path, not negative [s]
     */
    public LinkRule(double maximumRange, double blockingRadius, double hopDelay) {
        this(maximumRange, blockingRadius, hopDelay, Math.PI / 2);
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
        return new LinkRule(range, blockingRadius, hopDelay, polarCutOff);
    }

    /**
     * This rule with another delay for each link.
     *
     * @param delay delay added for each link of a path [s]
     * @return the rule
     */
    public LinkRule withHopDelay(double delay) {
        return new LinkRule(maximumRange, blockingRadius, delay, polarCutOff);
    }

    /**
     * This rule with a polar cut-off.
     *
     * @param latitude geocentric latitude of either end beyond which a link is down, in (0, π/2] [rad]
     * @return the rule
     */
    public LinkRule withPolarCutOff(double latitude) {
        return new LinkRule(maximumRange, blockingRadius, hopDelay, latitude);
    }

    /** The delay of a link between two places, infinite where it is down [s]. */
    double delay(double x1, double y1, double z1, double x2, double y2, double z2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double dz = z2 - z1;
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        boolean up = length <= maximumRange
                && LineOfSight.passes(x1, y1, z1, x2, y2, z2, blockingRadius * blockingRadius)
                && (polarCutOff == Math.PI / 2 || (isBelowCutOff(x1, y1, z1) && isBelowCutOff(x2, y2, z2)));
        return up ? length / Checks.SPEED_OF_LIGHT + hopDelay : Double.POSITIVE_INFINITY;
    }

    private boolean isBelowCutOff(double x, double y, double z) {
        return Math.abs(z) <= Math.tan(polarCutOff) * Math.sqrt(x * x + y * y);
    }
}
