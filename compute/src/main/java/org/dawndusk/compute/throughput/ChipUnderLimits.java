/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import java.util.OptionalDouble;

/**
 * A chip at a kind of work, under what the eclipse leaves of its power and what the structure that cools it leaves of its
 * temperature.
 *
 * <p>budget = min(cap, (T_limit - T_structure) / R); the chip clocks as fast as the budget lets it, not below its least clock:
 * where even that draws too much, it stands still and says why. A structure above the limit carries no heat at all.
 *
 * <p>{@link #rates} does the same for many satellites at once, bit for bit. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ChipUnderLimits {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int SEARCH = 80;

    private final PowerCurve curve;
    private final Work work;
    private final double temperatureLimit;
    private final double thermalResistance;
    private final double leastClock;
    /** From (budget - Ps) / χ to x^-p in one power. */
    private final double slownessExponent;

    private final double leastPower;

    private ChipUnderLimits(
            PowerCurve curve, Work work, double temperatureLimit, double thermalResistance, double leastClock) {
        this.curve = curve;
        this.work = work;
        this.temperatureLimit = temperatureLimit;
        this.thermalResistance = thermalResistance;
        this.leastClock = leastClock;
        slownessExponent = -work.exponent() / curve.exponent();
        leastPower = curve.power(leastClock);
    }

    /** Why a chip runs no faster. */
    public enum Limit {
        /** At full clock. */
        NONE,
        /** The power that it may draw. */
        POWER,
        /** The temperature that it may have. */
        TEMPERATURE
    }

    /**
     * What a chip does.
     *
     * @param clock relative clock, 0 where it stands still [1]
     * @param power drawn; the static power is drawn at rest too, as far as the cap allows [W]
     * @param rate units of work a second [1/s]
     * @param limit why it runs no faster
     * @param explanation of the limit in words, with its numbers; empty at full clock
     */
    public record Operation(double clock, double power, double rate, Limit limit, String explanation) {
        /**
         * Energy that a unit of work takes.
         *
         * @return energy, empty where no work is done [J]
         */
        public OptionalDouble energyPerUnit() {
            return rate > 0 ? OptionalDouble.of(power / rate) : OptionalDouble.empty();
        }
    }

    /**
     * A chip.
     *
     * @param curve power by clock at this kind of work
     * @param work rate by clock
     * @param temperatureLimit hottest junction or memory that is allowed, whichever binds [K]
     * @param thermalResistance from there to the structure [K/W]
     * @param leastClock slowest relative clock, in (0, 1] [1]
     * @return the chip
     */
    public static ChipUnderLimits of(
            PowerCurve curve, Work work, double temperatureLimit, double thermalResistance, double leastClock) {
        Checks.positive("temperatureLimit", temperatureLimit);
        Checks.positive("thermalResistance", thermalResistance);
        if (!(leastClock > 0 && leastClock <= 1)) {
            throw Checks.refused("leastClock", leastClock, "(0, 1]");
        }
        return new ChipUnderLimits(curve, work, temperatureLimit, thermalResistance, leastClock);
    }

    /**
     * What the chip does under a cap on a structure.
     *
     * @param cap power that it may draw, not negative [W]
     * @param structureTemperature of the structure that cools it [K]
     * @return its operation; with a clock of 0 where cap or structure leave less than it draws at its least clock
     */
    public Operation at(double cap, double structureTemperature) {
        Checks.notNegative("cap", cap);
        Checks.positive("structureTemperature", structureTemperature);
        double cooled = (temperatureLimit - structureTemperature) / thermalResistance;
        double budget = Math.min(cap, cooled);
        Limit limit = budget >= curve.fullPower() ? Limit.NONE : cooled < cap ? Limit.TEMPERATURE : Limit.POWER;
        if (budget < leastPower) {
            return new Operation(
                    0,
                    Math.max(0, Math.min(budget, curve.staticPower())),
                    0,
                    limit,
                    why(limit, cap, structureTemperature));
        }
        double clock = budget >= curve.fullPower() ? 1 : curve.clock(budget);
        return new Operation(
                clock,
                Math.min(budget, curve.fullPower()),
                rate(budget),
                limit,
                limit == Limit.NONE ? "" : why(limit, cap, structureTemperature));
    }

    private String why(Limit limit, double cap, double structureTemperature) {
        return limit == Limit.TEMPERATURE
                ? "the structure has " + structureTemperature + " K of " + temperatureLimit + " K, which over "
                        + thermalResistance + " K/W leaves "
                        + Math.max(0, (temperatureLimit - structureTemperature) / thermalResistance) + " W of "
                        + curve.fullPower() + " W"
                : "the cap is " + cap + " W of " + curve.fullPower() + " W; " + leastPower
                        + " W are drawn at the least clock";
    }

    /** The rate under a budget, in the one form that scalar and batch share. */
    private double rate(double budget) {
        if (budget < leastPower) {
            return 0;
        }
        if (budget >= curve.fullPower()) {
            return work.fullRate();
        }
        return work.rateOf(Math.pow((budget - curve.staticPower()) / curve.dynamicPower(), slownessExponent));
    }

    /**
     * The rates of many satellites' chips.
     *
     * @param caps power that the chip of each satellite may draw [W]
     * @param structureTemperatures of the structure that cools it, positive [K]
     * @param count how many entries of the arrays are satellites, from 0
     * @param rates filled with the units of work a second of one chip of each satellite [1/s]
     */
    public void rates(double[] caps, double[] structureTemperatures, int count, double[] rates) {
        if (count < 0 || caps.length < count || structureTemperatures.length < count || rates.length < count) {
            throw Checks.refused(
                    "count",
                    count,
                    "[0, " + Math.min(caps.length, Math.min(structureTemperatures.length, rates.length))
                            + "], the shortest array");
        }
        for (int i = 0; i < count; i++) {
            if (!(caps[i] >= 0)) {
                throw Checks.refused("caps[" + i + "]", caps[i], "[0, ∞)");
            }
            if (!(structureTemperatures[i] > 0)) {
                throw Checks.refused("structureTemperatures[" + i + "]", structureTemperatures[i], "(0, ∞)");
            }
            rates[i] = rate(Math.min(caps[i], (temperatureLimit - structureTemperatures[i]) / thermalResistance));
        }
    }

    /**
     * The operation that spends the least energy a unit of work, whatever the rate.
     *
     * @param structureTemperature of the structure that cools it [K]
     * @return the operation at that clock, or at the fastest that the structure allows
     */
    public Operation mostEfficient(double structureTemperature) {
        Operation free = at(curve.fullPower(), structureTemperature);
        if (free.clock() == 0) {
            return free;
        }
        double low = leastClock;
        double high = free.clock();
        // the energy a unit has one minimum: static power falls with the rate, dynamic power grows
        for (int i = 0; i < SEARCH; i++) {
            double a = high - GOLDEN * (high - low);
            double b = low + GOLDEN * (high - low);
            if (energy(a) <= energy(b)) {
                high = b;
            } else {
                low = a;
            }
        }
        return at(Math.max(leastPower, curve.power((low + high) / 2)), structureTemperature);
    }

    private double energy(double clock) {
        return curve.power(clock) / work.rate(clock);
    }
}
