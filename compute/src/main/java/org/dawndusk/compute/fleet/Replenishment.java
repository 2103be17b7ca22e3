/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

/**
 * The rule by which a fleet is refilled: each quarter the planes that lack most get launches, as long as there are any.
 *
 * <p>A plane is served when it lacks at least the reorder deficit, what is on its way counted as there; a launch goes to
 * one plane. The factory builds what is lacking and what the ground stock is short of, up to its rate. Immutable.
 *
 * @param satellitesPerLaunch satellites that one launch carries at most
 * @param launchesPerQuarter launches in a quarter at most; 0 is no replenishment
 * @param reorderDeficit satellites that a plane lacks before a launch goes to it
 * @param leadQuarters quarters from launch to service
 * @param launchSuccess probability that a launch delivers all; otherwise all on it are lost [1]
 * @param lossOnTheWay probability that a satellite that was launched is lost before it serves [1]
 * @param productionPerQuarter satellites that the factory builds in a quarter at most
 * @param groundSpares satellites that are kept in stock on the ground
 */
public record Replenishment(
        int satellitesPerLaunch,
        int launchesPerQuarter,
        int reorderDeficit,
        int leadQuarters,
        double launchSuccess,
        double lossOnTheWay,
        int productionPerQuarter,
        int groundSpares) {
    /**
     * Checks the numbers.
     *
     * @param satellitesPerLaunch at least 1
     * @param launchesPerQuarter at least 0
     * @param reorderDeficit at least 1
     * @param leadQuarters at least 0
     * @param launchSuccess in [0, 1] [1]
     * @param lossOnTheWay in [0, 1] [1]
     * @param productionPerQuarter at least 0
     * @param groundSpares at least 0
     */
    public Replenishment {
        Checks.atLeast("satellitesPerLaunch", satellitesPerLaunch, 1);
        Checks.atLeast("launchesPerQuarter", launchesPerQuarter, 0);
        Checks.atLeast("reorderDeficit", reorderDeficit, 1);
        Checks.atLeast("leadQuarters", leadQuarters, 0);
        Checks.share("launchSuccess", launchSuccess);
        Checks.share("lossOnTheWay", lossOnTheWay);
        Checks.atLeast("productionPerQuarter", productionPerQuarter, 0);
        Checks.atLeast("groundSpares", groundSpares, 0);
    }

    /**
     * A fleet that nobody refills.
     *
     * @return the rule
     */
    public static Replenishment none() {
        return new Replenishment(1, 0, 1, 0, 1, 0, 0, 0);
    }

    /**
     * Launches that never fail and serve at once, a full load each, from a factory that keeps up.
     *
     * @param satellitesPerLaunch satellites that one launch carries, the reorder deficit as well
     * @param launchesPerQuarter launches in a quarter at most
     * @return the rule
     */
    public static Replenishment launching(int satellitesPerLaunch, int launchesPerQuarter) {
        return new Replenishment(
                satellitesPerLaunch, launchesPerQuarter, satellitesPerLaunch, 0, 1, 0, Integer.MAX_VALUE, 0);
    }

    /**
     * The same rule with another reorder deficit.
     *
     * @param deficit satellites that a plane lacks before a launch goes to it
     * @return the rule
     */
    public Replenishment when(int deficit) {
        return new Replenishment(
                satellitesPerLaunch,
                launchesPerQuarter,
                deficit,
                leadQuarters,
                launchSuccess,
                lossOnTheWay,
                productionPerQuarter,
                groundSpares);
    }

    /**
     * The same rule with launches that take time and may fail.
     *
     * @param quarters quarters from launch to service
     * @param success probability that a launch delivers all [1]
     * @return the rule
     */
    public Replenishment launches(int quarters, double success) {
        return new Replenishment(
                satellitesPerLaunch,
                launchesPerQuarter,
                reorderDeficit,
                quarters,
                success,
                lossOnTheWay,
                productionPerQuarter,
                groundSpares);
    }

    /**
     * The same rule with satellites that may be lost while they raise their orbits; it is known when they should arrive.
     *
     * @param probability probability that one is lost before it serves [1]
     * @return the rule
     */
    public Replenishment losingOnTheWay(double probability) {
        return new Replenishment(
                satellitesPerLaunch,
                launchesPerQuarter,
                reorderDeficit,
                leadQuarters,
                launchSuccess,
                probability,
                productionPerQuarter,
                groundSpares);
    }

    /**
     * The same rule with a factory that has a limit and a stock behind it.
     *
     * @param perQuarter satellites that the factory builds in a quarter at most
     * @param stock satellites that are kept in stock on the ground
     * @return the rule
     */
    public Replenishment production(int perQuarter, int stock) {
        return new Replenishment(
                satellitesPerLaunch,
                launchesPerQuarter,
                reorderDeficit,
                leadQuarters,
                launchSuccess,
                lossOnTheWay,
                perQuarter,
                stock);
    }
}
