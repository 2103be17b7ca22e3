/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An accelerator as its maker publishes it: dense peak by precision, memory, power, and what limits its temperature.
 *
 * <p>Makers do not publish everything: power, junction limit and thermal resistance may be absent, and what needs them says
 * so. Immutable and thread-safe.
 */
public final class Accelerator {
    private final String name;
    private final Map<Precision, Double> peaks;
    private final double memory;
    private final double memoryBandwidth;
    private final OptionalDouble power;
    private final OptionalDouble junctionLimit;
    private final OptionalDouble thermalResistance;
    private final String source;

    private Accelerator(Builder builder) {
        name = builder.name;
        peaks = Map.copyOf(builder.peaks);
        memory = builder.memory;
        memoryBandwidth = builder.memoryBandwidth;
        power = builder.power;
        junctionLimit = builder.junctionLimit;
        thermalResistance = builder.thermalResistance;
        source = builder.source;
    }

    /**
     * Starts an accelerator.
     *
     * @param name its name
     * @param memory size of its memory [B]
     * @param memoryBandwidth bandwidth of its memory [B/s]
     * @return a builder
     */
    public static Builder builder(String name, double memory, double memoryBandwidth) {
        return new Builder(name, memory, memoryBandwidth);
    }

    /**
     * The name.
     *
     * @return name
     */
    public String name() {
        return name;
    }

    /**
     * The dense peak, structured sparsity not counted.
     *
     * @param precision format of the numbers
     * @return operations in a time, a multiply-add being two [FLOP/s]
     * @throws IllegalArgumentException if the accelerator has no peak for it
     */
    public double peak(Precision precision) {
        Double peak = peaks.get(precision);
        if (peak == null) {
            throw Checks.refused("precision", precision, new java.util.TreeSet<>(peaks.keySet()) + " for " + name);
        }
        return peak;
    }

    /**
     * The size of the memory.
     *
     * @return memory [B]
     */
    public double memory() {
        return memory;
    }

    /**
     * The bandwidth of the memory.
     *
     * @return bandwidth [B/s]
     */
    public double memoryBandwidth() {
        return memoryBandwidth;
    }

    /**
     * The power at peak.
     *
     * @return thermal design power, empty where not published [W]
     */
    public OptionalDouble power() {
        return power;
    }

    /**
     * The hottest junction that is allowed.
     *
     * @return limit, empty where not given [K]
     */
    public OptionalDouble junctionLimit() {
        return junctionLimit;
    }

    /**
     * The resistance from the junction to the structure that cools it.
     *
     * @return resistance, empty where not given [K/W]
     */
    public OptionalDouble thermalResistance() {
        return thermalResistance;
    }

    /**
     * Where the figures come from.
     *
     * @return publication and date, empty for figures of one's own
     */
    public String source() {
        return source;
    }

    /**
     * This accelerator with a mounting of the designer's choice.
     *
     * @param limit hottest junction that is allowed [K]
     * @param resistance resistance from the junction to the structure [K/W]
     * @return the accelerator
     */
    public Accelerator withCooling(double limit, double resistance) {
        return copy().cooling(limit, resistance).build();
    }

    /**
     * This accelerator with a power where none is published.
     *
     * @param watts power at peak [W]
     * @return the accelerator
     */
    public Accelerator withPower(double watts) {
        return copy().power(watts).build();
    }

    private Builder copy() {
        Builder builder = new Builder(name, memory, memoryBandwidth);
        builder.peaks.putAll(peaks);
        builder.power = power;
        builder.junctionLimit = junctionLimit;
        builder.thermalResistance = thermalResistance;
        builder.source = source;
        return builder;
    }

    /**
     * The power at which the junction reaches its limit, or the power at peak if that is less:
     * min(P, (T_junction - T_structure) / R), 0 on a structure above the limit.
     *
     * @param structureTemperature temperature of the structure [K]
     * @return power that the mounting carries away [W]
     * @throws IllegalStateException if power, junction limit or thermal resistance are not known
     */
    public double sustainablePower(double structureTemperature) {
        Checks.positive("structureTemperature", structureTemperature);
        double cooled = (known("junctionLimit", junctionLimit) - structureTemperature)
                / known("thermalResistance", thermalResistance);
        return Math.max(0, Math.min(known("power", power), cooled));
    }

    private double known(String property, OptionalDouble value) {
        return value.orElseThrow(() -> new IllegalStateException(property + " of " + name
                + " is not published, but is needed.\nMaybe give it by withPower or withCooling"));
    }

    /** Collects an accelerator; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final double memory;
        private final double memoryBandwidth;
        private final Map<Precision, Double> peaks = new EnumMap<>(Precision.class);
        private OptionalDouble power = OptionalDouble.empty();
        private OptionalDouble junctionLimit = OptionalDouble.empty();
        private OptionalDouble thermalResistance = OptionalDouble.empty();
        private String source = "";

        private Builder(String name, double memory, double memoryBandwidth) {
            this.name = name;
            this.memory = Checks.positive("memory", memory);
            this.memoryBandwidth = Checks.positive("memoryBandwidth", memoryBandwidth);
        }

        /**
         * Sets the dense peak of a precision.
         *
         * @param precision format of the numbers
         * @param flops operations in a time, structured sparsity not counted [FLOP/s]
         * @return this builder
         */
        public Builder peak(Precision precision, double flops) {
            peaks.put(precision, Checks.positive("peak", flops));
            return this;
        }

        /**
         * Sets the power at peak.
         *
         * @param watts thermal design power [W]
         * @return this builder
         */
        public Builder power(double watts) {
            power = OptionalDouble.of(Checks.positive("power", watts));
            return this;
        }

        /**
         * Sets what limits the temperature.
         *
         * @param limit hottest junction that is allowed [K]
         * @param resistance resistance from the junction to the structure [K/W]
         * @return this builder
         */
        public Builder cooling(double limit, double resistance) {
            junctionLimit = OptionalDouble.of(Checks.positive("junctionLimit", limit));
            thermalResistance = OptionalDouble.of(Checks.positive("thermalResistance", resistance));
            return this;
        }

        /**
         * Sets where the figures come from.
         *
         * @param citation publication and date
         * @return this builder
         */
        public Builder source(String citation) {
            source = citation;
            return this;
        }

        /**
         * Makes the accelerator.
         *
         * @return the accelerator
         */
        public Accelerator build() {
            return new Accelerator(this);
        }
    }
}
