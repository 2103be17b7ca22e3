/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.Lifetime;
import org.jspecify.annotations.Nullable;

/**
 * A fleet in planes of equal size, how its satellites fail, and how it is refilled, by quarters of 365.25 / 4 days.
 *
 * <p>Satellites fail independently; a plane may be lost as a whole or by a share, which makes it a failure domain. Immutable
 * and thread-safe if the lifetime is.
 */
public final class FleetPlan {
    /** A quarter of a Julian year [s]. */
    public static final double QUARTER = ConstantFailureRate.YEAR / 4;

    private final Builder parts;

    private FleetPlan(Builder parts) {
        this.parts = parts;
    }

    /**
     * Starts with all satellites new in orbit, no spares, no design life, no loss of planes and no replenishment.
     *
     * @param planes number of planes
     * @param satellitesPerPlane satellites of a plane that are used
     * @param lifetime how long a satellite lasts from its arrival
     * @param quarters how many quarters to look ahead, at most 400
     * @return a builder
     */
    public static Builder builder(int planes, int satellitesPerPlane, Lifetime lifetime, int quarters) {
        return new Builder(planes, satellitesPerPlane, lifetime, quarters);
    }

    /**
     * The number of planes.
     *
     * @return planes
     */
    public int planes() {
        return parts.planes;
    }

    /**
     * The satellites of a plane that are used, spares not counted.
     *
     * @return satellites
     */
    public int satellitesPerPlane() {
        return parts.satellitesPerPlane;
    }

    /**
     * The horizon.
     *
     * @return quarters
     */
    public int quarters() {
        return parts.quarters;
    }

    /**
     * The satellites in use when none is missing.
     *
     * @return planes times satellites of a plane
     */
    public int nominal() {
        return parts.planes * parts.satellitesPerPlane;
    }

    int target() {
        return parts.satellitesPerPlane + parts.sparesPerPlane;
    }

    int designLife() {
        return parts.designLife;
    }

    int initialPerPlane() {
        return parts.initialPerPlane < 0 ? target() : parts.initialPerPlane;
    }

    Replenishment replenishment() {
        return parts.replenishment;
    }

    /** Mean number of times that a plane is struck in a quarter. */
    double strikesPerQuarter() {
        return parts.planeLoss.rate() * QUARTER;
    }

    double strikeShare() {
        return parts.strikeShare;
    }

    @Nullable
    ServicingMission servicing() {
        return parts.servicing;
    }

    int missionsPerQuarter() {
        return parts.missionsPerQuarter;
    }

    int leastWaiting() {
        return parts.leastWaiting;
    }

    /** The share of satellites that have failed by an age of 0, 1, ... quarters; what is dead on arrival counts at 0. */
    double[] failedByAge() {
        double[] failed = new double[parts.quarters + 1];
        for (int age = 0; age <= parts.quarters; age++) {
            failed[age] = 1 - parts.lifetime.survival(age * QUARTER);
            if (!(failed[age] >= (age == 0 ? 0 : failed[age - 1]) && failed[age] <= 1)) {
                throw new IllegalArgumentException("lifetime.survival at " + age + " quarters is " + (1 - failed[age])
                        + ", but must be in [0, 1] and must not rise");
            }
        }
        return failed;
    }

    /** Collects the parts of a plan. */
    public static final class Builder {
        private final int planes;
        private final int satellitesPerPlane;
        private final Lifetime lifetime;
        private final int quarters;
        private int sparesPerPlane;
        private int initialPerPlane = -1;
        private int designLife = Integer.MAX_VALUE;
        private ConstantFailureRate planeLoss = new ConstantFailureRate(0);
        private double strikeShare = 1;
        private Replenishment replenishment = Replenishment.none();
        private @Nullable ServicingMission servicing;
        private int missionsPerQuarter;
        private int leastWaiting = 1;

        private Builder(int planes, int satellitesPerPlane, Lifetime lifetime, int quarters) {
            this.planes = Checks.atLeast("planes", planes, 1);
            this.satellitesPerPlane = Checks.atLeast("satellitesPerPlane", satellitesPerPlane, 1);
            this.lifetime = lifetime;
            this.quarters = Checks.atLeast("quarters", quarters, 1);
            if (quarters > 400) {
                throw Checks.refused("quarters", quarters, "[1, 400]");
            }
            long all = (long) planes * satellitesPerPlane;
            if (all > 100_000_000) {
                throw Checks.refused("planes times satellitesPerPlane", all, "[1, 1e8]");
            }
        }

        private Builder(Builder other) {
            this(other.planes, other.satellitesPerPlane, other.lifetime, other.quarters);
            sparesPerPlane = other.sparesPerPlane;
            initialPerPlane = other.initialPerPlane;
            designLife = other.designLife;
            planeLoss = other.planeLoss;
            strikeShare = other.strikeShare;
            replenishment = other.replenishment;
            servicing = other.servicing;
            missionsPerQuarter = other.missionsPerQuarter;
            leastWaiting = other.leastWaiting;
        }

        /**
         * Adds powered spares in orbit, which age like the others.
         *
         * @param spares satellites of a plane beyond those used
         * @return this builder
         */
        public Builder sparesPerPlane(int spares) {
            sparesPerPlane = Checks.atLeast("spares", spares, 0);
            return this;
        }

        /**
         * Starts with planes that are not full.
         *
         * @param satellites satellites of each plane at the start, new
         * @return this builder
         */
        public Builder initialPerPlane(int satellites) {
            initialPerPlane = Checks.atLeast("satellites", satellites, 0);
            return this;
        }

        /**
         * Deorbits the satellites that reach an age.
         *
         * @param quarters age at the end of which a satellite is taken down
         * @return this builder
         */
        public Builder designLife(int quarters) {
            designLife = Checks.atLeast("designLife", quarters, 1);
            return this;
        }

        /**
         * Makes each plane a failure domain: whatever is in it is lost at this rate.
         *
         * @param rate losses of a plane in a time
         * @return this builder
         */
        public Builder planeLoss(ConstantFailureRate rate) {
            return planeLoss(rate, 1);
        }

        /**
         * Makes each plane a failure domain of which a part is lost at a time: debris or a bad command strikes the plane, and
         * each satellite in it, failed ones too, is lost with the same probability.
         *
         * @param rate strikes of a plane in a time
         * @param share probability that a satellite of the plane is lost with a strike, in [0, 1] [1]
         * @return this builder
         */
        public Builder planeLoss(ConstantFailureRate rate, double share) {
            Checks.share("share", share);
            if (share < 1 && rate.rate() * QUARTER > 100) {
                throw Checks.refused("rate times a quarter", rate.rate() * QUARTER, "[0, 100]");
            }
            planeLoss = rate;
            strikeShare = share;
            return this;
        }

        /**
         * Mends failed satellites in orbit. At the end of a quarter missions go to the planes where most wait, each to as many
         * as it visits and the plane lacks; after its downtime, in whole quarters rounded up, it has mended each with its
         * probability of success, and the others wait again. What is mended is as new, its design life with it. Satellites
         * that a strike has taken are beyond mending.
         *
         * @param mission a mission
         * @param missionsPerQuarter missions in a quarter at most
         * @param leastWaiting failed satellites of a plane for which a mission flies
         * @return this builder
         */
        public Builder servicing(ServicingMission mission, int missionsPerQuarter, int leastWaiting) {
            servicing = mission;
            this.missionsPerQuarter = Checks.atLeast("missionsPerQuarter", missionsPerQuarter, 0);
            this.leastWaiting = Checks.atLeast("leastWaiting", leastWaiting, 1);
            return this;
        }

        /**
         * Refills the planes.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder replenishment(Replenishment rule) {
            replenishment = rule;
            return this;
        }

        /**
         * The plan.
         *
         * @return an immutable plan
         */
        public FleetPlan build() {
            if (initialPerPlane > satellitesPerPlane + sparesPerPlane) {
                throw Checks.refused(
                        "initialPerPlane", initialPerPlane, "[0, " + (satellitesPerPlane + sparesPerPlane) + "]");
            }
            return new FleetPlan(new Builder(this));
        }
    }
}
