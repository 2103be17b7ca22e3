/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.bus;

/**
 * Something that draws power.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name of the load
 * @param kind what it is for
 * @param power that it draws behind its own converter, not negative [W]
 * @param priority 1 is served first
 * @param leastShare share of its power below which it is shed rather than throttled, 1 where it can't be throttled, in [0, 1]
 *     [1]
 * @param converter between the bus and the load
 */
public record Load(String name, Kind kind, double power, int priority, double leastShare, Converter converter) {
    /** What a load is for. */
    public enum Kind {
        /** Accelerators and their hosts. */
        COMPUTE,
        /** Attitude, navigation, command, heaters. */
        HOUSEKEEPING,
        /** Pumps of the thermal loop. */
        PUMPS,
        /** Terminals of laser and radio links. */
        TERMINALS
    }

    /**
     * Refuses values outside their ranges.
     *
     * @param name of the load
     * @param kind what it is for
     * @param power that it draws behind its own converter, not negative [W]
     * @param priority 1 is served first
     * @param leastShare share of its power below which it is shed rather than throttled, in [0, 1] [1]
     * @param converter between the bus and the load
     */
    public Load {
        Checks.notNegative("power of " + name, power);
        Checks.positive("priority of " + name, priority);
        Checks.within("leastShare of " + name, leastShare, 0, 1);
    }

    /**
     * A load that is served whole or not at all, straight from the bus.
     *
     * @param name of the load
     * @param kind what it is for
     * @param power that it draws, not negative [W]
     * @param priority 1 is served first
     */
    public Load(String name, Kind kind, double power, int priority) {
        this(name, kind, power, priority, 1, Converter.IDEAL);
    }

    /**
     * The load where it may be throttled.
     *
     * @param leastShare of its power, in [0, 1] [1]
     * @return the load
     */
    public Load throttleTo(double leastShare) {
        return new Load(name, kind, power, priority, leastShare, converter);
    }

    /**
     * The load behind a converter.
     *
     * @param converter between the bus and the load
     * @return the load
     */
    public Load behind(Converter converter) {
        return new Load(name, kind, power, priority, leastShare, converter);
    }

    /**
     * What it takes from the bus.
     *
     * @return power with the loss of its converter [W]
     */
    public double busPower() {
        return converter.inputFor(power);
    }
}
