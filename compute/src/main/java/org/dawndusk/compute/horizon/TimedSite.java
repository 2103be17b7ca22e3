/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.dawndusk.compute.placement.Site;

/**
 * A site whose budgets of power and heat change in time, with its store for checkpoints and its terminals.
 *
 * <p>A budget carries jobs at whatever share of their power, writing and reading of checkpoints, and the terminals while they
 * move one; all of it becomes heat. The store holds any number of checkpoints. What the site needs for itself, the link to the
 * ground included, is taken off before. Immutable and thread-safe.
 */
public final class TimedSite {
    private final Site site;
    private final Profile power;
    private final Profile heat;
    private final double joulePrice;
    private final double storeRate;
    private final double storeEnergy;
    private final double linkEnergy;
    private final double[] switches;
    private final double[] falls;

    private TimedSite(Builder builder) {
        site = builder.site;
        double[] starts = builder.starts.stream().mapToDouble(d -> d).toArray();
        double[] ends = builder.ends.stream().mapToDouble(d -> d).toArray();
        power = starts.length == 0 ? builder.power : builder.power.without(starts, ends);
        heat = starts.length == 0 ? builder.heat : builder.heat.without(starts, ends);
        joulePrice = builder.joulePrice;
        storeRate = builder.storeRate;
        storeEnergy = builder.storeEnergy;
        linkEnergy = builder.linkEnergy;
        switches = DoubleStream.concat(Arrays.stream(power.instants()), Arrays.stream(heat.instants()))
                .sorted()
                .distinct()
                .toArray();
        falls = Arrays.stream(switches)
                .filter(t -> power.at(t) < power.at(Math.nextDown(t)) || heat.at(t) < heat.at(Math.nextDown(t)))
                .toArray();
    }

    /**
     * Starts a site with the constant budgets of another, a store that takes no time and energy, and energy for nothing.
     *
     * @param site the site
     * @return a builder
     */
    public static Builder builder(Site site) {
        return new Builder(site);
    }

    /**
     * The site; its own budgets of power and heat do not count.
     *
     * @return the site
     */
    public Site site() {
        return site;
    }

    /**
     * The power for jobs in time, none in a blackout.
     *
     * @return power [W]
     */
    public Profile power() {
        return power;
    }

    /**
     * The heat of jobs that can be rejected in time, none in a blackout.
     *
     * @return heat flow [W]
     */
    public Profile heat() {
        return heat;
    }

    /**
     * The price of energy.
     *
     * @return price [USD/J]
     */
    public double joulePrice() {
        return joulePrice;
    }

    /**
     * The rate at which a replica writes or reads its checkpoint.
     *
     * @return rate, may be infinite [B/s]
     */
    public double storeRate() {
        return storeRate;
    }

    /**
     * The energy of a byte written or read.
     *
     * @return energy [J/B]
     */
    public double storeEnergy() {
        return storeEnergy;
    }

    /**
     * The energy of a bit sent or received at this end of a link.
     *
     * @return energy [J/bit]
     */
    public double linkEnergy() {
        return linkEnergy;
    }

    double[] switches() {
        return switches;
    }

    /** The first instant after a time at which a budget falls. */
    double nextFall(double after) {
        int found = Arrays.binarySearch(falls, after);
        int next = found < 0 ? -found - 1 : found + 1;
        return next < falls.length ? falls[next] : Double.POSITIVE_INFINITY;
    }

    /** The first instant after a fall from which both budgets are what they were before it, the given end if there is none. */
    double recovery(double fall, double end) {
        double before = Math.nextDown(fall);
        double wantedPower = power.at(before);
        double wantedHeat = heat.at(before);
        for (int i = Arrays.binarySearch(switches, fall); i < switches.length && switches[i] < end; i++) {
            if (power.at(switches[i]) >= wantedPower && heat.at(switches[i]) >= wantedHeat) {
                return switches[i];
            }
        }
        return end;
    }

    double storeTime(double bytes) {
        return bytes / storeRate;
    }

    /** The power of a replica that writes or reads. */
    double storePower(double bytes) {
        return bytes == 0 || storeEnergy == 0 ? 0 : storeEnergy * storeRate;
    }

    /** Collects a site; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private final Site site;
        private Profile power;
        private Profile heat;
        private double joulePrice;
        private double storeRate = Double.POSITIVE_INFINITY;
        private double storeEnergy;
        private double linkEnergy;
        private final List<Double> starts = new ArrayList<>();
        private final List<Double> ends = new ArrayList<>();

        private Builder(Site site) {
            this.site = site;
            power = Profile.constant(site.power());
            heat = Profile.constant(site.heat());
        }

        /**
         * Sets the power for jobs in time.
         *
         * @param budget power [W]
         * @return this builder
         */
        public Builder power(Profile budget) {
            power = budget;
            return this;
        }

        /**
         * Sets the heat of jobs that can be rejected in time.
         *
         * @param budget heat flow [W]
         * @return this builder
         */
        public Builder heat(Profile budget) {
            heat = budget;
            return this;
        }

        /**
         * Takes all power and heat away for a time.
         *
         * @param from start since the epoch [s]
         * @param to end since the epoch [s]
         * @return this builder
         */
        public Builder blackout(double from, double to) {
            Checks.finite("from", from);
            if (!(to > from && to < Double.POSITIVE_INFINITY)) {
                throw Checks.refused("to", to, "(" + from + ", ∞)");
            }
            starts.add(from);
            ends.add(to);
            return this;
        }

        /**
         * Sets the price of energy, which moves and pauses are charged.
         *
         * @param price price, not negative [USD/J]
         * @return this builder
         */
        public Builder joulePrice(double price) {
            joulePrice = Checks.notNegative("joulePrice", price);
            return this;
        }

        /**
         * Sets what writing and reading a checkpoint take.
         *
         * @param rate rate of each replica, positive [B/s]
         * @param energyPerByte energy, not negative [J/B]
         * @return this builder
         */
        public Builder store(double rate, double energyPerByte) {
            storeRate = Checks.positive("rate", rate);
            storeEnergy = Checks.notNegative("energyPerByte", energyPerByte);
            return this;
        }

        /**
         * Sets the energy of a bit at this end of a link.
         *
         * @param energyPerBit energy, not negative [J/bit]
         * @return this builder
         */
        public Builder linkEnergy(double energyPerBit) {
            linkEnergy = Checks.notNegative("energyPerBit", energyPerBit);
            return this;
        }

        /**
         * Makes the site.
         *
         * @return the site
         */
        public TimedSite build() {
            return new TimedSite(this);
        }
    }
}
