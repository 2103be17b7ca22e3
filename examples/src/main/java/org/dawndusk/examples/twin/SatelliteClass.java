/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.power.Profile;
import org.dawndusk.power.simulation.PowerSystem;

/**
 * A satellite, or satellites that share a plane and a phase, as the twin flies them: one of them is simulated, all of them
 * compute.
 *
 * <p>Immutable; thread-safe if its functions are.
 */
public final class SatelliteClass {
    private final Site site;
    private final int satellites;
    private final DoubleFunction<PowerSystem> power;
    private final Profile light;
    private final double baseLoad;
    private final double computeLoad;
    private final DoubleFunction<HeatModel> heat;
    private final DoubleUnaryOperator absorbed;
    private final double storeRate;
    private final double storeEnergy;
    private final double linkEnergy;

    private SatelliteClass(Builder b) {
        site = b.site;
        satellites = b.satellites;
        power = remembered(b.power);
        light = b.light;
        baseLoad = b.baseLoad;
        computeLoad = b.computeLoad;
        heat = remembered(b.heat);
        absorbed = b.absorbed;
        storeRate = b.storeRate;
        storeEnergy = b.storeEnergy;
        linkEnergy = b.linkEnergy;
    }

    /** States belong to the model that made them, so that a share must always give the same one. */
    private static <T> DoubleFunction<T> remembered(DoubleFunction<T> of) {
        Map<Double, T> made = new ConcurrentHashMap<>();
        return share -> made.computeIfAbsent(share, of::apply);
    }

    /**
     * Starts a class of one satellite, whose loads and heat model must be set.
     *
     * @param site all its accelerators, memory, jurisdiction and latencies; its own budgets do not count
     * @param power array, bus and battery of one satellite, against the share of its battery that is left, in (0, 1]; asked
     *     once for each share [any]
     * @param light irradiance that counts on its cells, over the whole span and a window beyond, with its eclipse edges
     * @return a builder
     */
    public static Builder builder(Site site, DoubleFunction<PowerSystem> power, Profile light) {
        return new Builder(site, power, light);
    }

    /**
     * The same with arrays of another power.
     *
     * @param share of the arrays' power that is there, positive [1]
     * @return the class
     */
    public SatelliteClass withArray(double share) {
        Checks.positive("share", share);
        Builder other = new Builder(this);
        other.power = battery -> power.apply(battery).withArrayScaled(share);
        return other.build();
    }

    /**
     * The same with batteries of another capacity.
     *
     * @param share of the capacity that is there, positive [1]
     * @return the class
     */
    public SatelliteClass withBattery(double share) {
        Checks.positive("share", share);
        Builder other = new Builder(this);
        other.power = battery -> power.apply(share * battery);
        return other.build();
    }

    /**
     * The same with loops of another conductance.
     *
     * @param share of the conductance that is there, positive [1]
     * @return the class
     */
    public SatelliteClass withLoop(double share) {
        Checks.positive("share", share);
        Builder other = new Builder(this);
        other.heat = loop -> heat.apply(share * loop);
        return other.build();
    }

    /**
     * The light on the cells.
     *
     * @param time since the epoch [s]
     * @return irradiance that counts [W/m²]
     */
    public double light(double time) {
        return light.at(time);
    }

    String id() {
        return site.id();
    }

    /**
     * Where its jobs run.
     *
     * @return the site of the whole class
     */
    public Site site() {
        return site;
    }

    /**
     * How many satellites it has.
     *
     * @return at least 1
     */
    public int satellites() {
        return satellites;
    }

    /** The system with a share of its battery. */
    PowerSystem power(double battery) {
        return power.apply(battery);
    }

    Profile light() {
        return light;
    }

    double baseLoad() {
        return baseLoad;
    }

    double computeLoad() {
        return computeLoad;
    }

    /** The model with a share of its loop's conductance. */
    HeatModel heat(double loop) {
        return heat.apply(loop);
    }

    double absorbed(double time) {
        return absorbed.applyAsDouble(time);
    }

    DoubleUnaryOperator absorbed() {
        return absorbed;
    }

    double storeRate() {
        return storeRate;
    }

    double storeEnergy() {
        return storeEnergy;
    }

    double linkEnergy() {
        return linkEnergy;
    }

    /** Collects a class; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private final Site site;
        private DoubleFunction<PowerSystem> power;
        private final Profile light;
        private int satellites = 1;
        private double baseLoad;
        private double computeLoad;
        private DoubleFunction<HeatModel> heat = share -> {
            throw new IllegalStateException("the class has no heat model");
        };
        private DoubleUnaryOperator absorbed = time -> 0;
        private double storeRate = Double.POSITIVE_INFINITY;
        private double storeEnergy;
        private double linkEnergy;

        private Builder(SatelliteClass of) {
            site = of.site;
            power = of.power;
            light = of.light;
            satellites = of.satellites;
            baseLoad = of.baseLoad;
            computeLoad = of.computeLoad;
            heat = of.heat;
            absorbed = of.absorbed;
            storeRate = of.storeRate;
            storeEnergy = of.storeEnergy;
            linkEnergy = of.linkEnergy;
        }

        private Builder(Site site, DoubleFunction<PowerSystem> power, Profile light) {
            this.site = site;
            this.power = power;
            this.light = light;
        }

        /**
         * Sets how many satellites the class has; 1 unless set.
         *
         * @param count at least 1
         * @return this builder
         */
        public Builder satellites(int count) {
            Checks.within("count", count, 1, Integer.MAX_VALUE);
            satellites = count;
            return this;
        }

        /**
         * Sets the loads at the bus of one satellite.
         *
         * @param base whatever compute does, not negative [W]
         * @param compute at full load, positive [W]
         * @return this builder
         */
        public Builder loads(double base, double compute) {
            baseLoad = Checks.notNegative("base", base);
            computeLoad = Checks.positive("compute", compute);
            return this;
        }

        /**
         * Sets the thermal model and what the outside absorbs.
         *
         * @param model against the share of the loop's conductance that is left, in (0, 1]; all with the same nodes, asked
         *     once for each share [any]
         * @param load light and infrared absorbed, against seconds, in W; it steps or bends only where the light does, and is constant between
         *     where the light is [any]
         * @return this builder
         */
        public Builder heat(DoubleFunction<HeatModel> model, DoubleUnaryOperator load) {
            heat = model;
            absorbed = load;
            return this;
        }

        /**
         * Sets what checkpoints take; neither time nor energy unless set.
         *
         * @param rate at which a replica writes or reads, positive [B/s]
         * @param energyPerByte written or read, not negative [J/B]
         * @param energyPerBit at this end of a link, not negative [J/bit]
         * @return this builder
         */
        public Builder store(double rate, double energyPerByte, double energyPerBit) {
            storeRate = Checks.positive("rate", rate);
            storeEnergy = Checks.notNegative("energyPerByte", energyPerByte);
            linkEnergy = Checks.notNegative("energyPerBit", energyPerBit);
            return this;
        }

        /**
         * Makes the class.
         *
         * @return the class
         * @throws IllegalStateException if it has no heat model
         */
        public SatelliteClass build() {
            Checks.positive("chipLimit", heat.apply(1).chipLimit());
            Checks.positive("compute", computeLoad);
            return new SatelliteClass(this);
        }
    }
}
