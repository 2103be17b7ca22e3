/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * A quantity against time, with the instants at which it steps or bends.
 *
 * <p>Smooth between two neighbouring instants; right-continuous at them. Immutable, and thread-safe where its function is.
 */
public final class Profile {
    private final DoubleUnaryOperator function;
    private final double[] instants;
    /** The value before the first instant and from each one on, or none where it is not constant between them. */
    private final double[] levels;

    private Profile(DoubleUnaryOperator function, double[] instants, double[] levels) {
        this.function = function;
        this.instants = instants;
        this.levels = levels;
    }

    /**
     * Always the same.
     *
     * @param value in its unit [unit]
     * @return the profile
     */
    public static Profile constant(double value) {
        Checks.finite("value", value);
        return new Profile(time -> value, new double[0], new double[] {value});
    }

    /**
     * Constant between steps.
     *
     * @param instants of the steps, rising, since the epoch [s]
     * @param values the first before all instants, each other from its instant on: one more than instants [unit]
     * @return the profile
     */
    public static Profile steps(double[] instants, double[] values) {
        double[] edges = rising(instants);
        if (values.length != edges.length + 1) {
            throw new IllegalArgumentException("there are " + values.length + " values for " + edges.length
                    + " steps, but there must be one more than steps");
        }
        double[] levels = values.clone();
        for (int i = 0; i < levels.length; i++) {
            Checks.finite("values[" + i + "]", levels[i]);
        }
        return new Profile(time -> levels[firstAfter(edges, time)], edges, levels);
    }

    /**
     * Any function, smooth between its switching instants.
     *
     * @param function of seconds since the epoch [any]
     * @param instants at which it steps or bends, rising [s]
     * @return the profile
     */
    public static Profile of(DoubleUnaryOperator function, double... instants) {
        return new Profile(function, rising(instants), new double[0]);
    }

    /**
     * The value at a time.
     *
     * @param time since the epoch [s]
     * @return value in the profile's unit [unit]
     */
    public double at(double time) {
        return function.applyAsDouble(time);
    }

    /**
     * The switching instants.
     *
     * @return a copy, rising [s]
     */
    public double[] instants() {
        return instants.clone();
    }

    /**
     * The first switching instant after a time, or the given end where there is none before it.
     *
     * @param time after which [s]
     * @param end the latest answer [s]
     * @return instant [s]
     */
    public double nextInstant(double time, double end) {
        int i = firstAfter(instants, number("time", time));
        number("end", end);
        return i < instants.length ? Math.min(instants[i], end) : end;
    }

    /**
     * Whether the profile is known to be constant between its switching instants.
     *
     * @return true for constants and steps
     */
    public boolean stepwise() {
        return levels.length > 0;
    }

    /**
     * The piece between two switching instants in which a time lies, for those who go through the pieces in turn.
     *
     * @param time since the epoch [s]
     * @return the number of switching instants up to that time
     */
    public int piece(double time) {
        return firstAfter(instants, time);
    }

    /**
     * The end of a piece.
     *
     * @param piece its number
     * @return the switching instant at its end, infinite for the last piece [s]
     */
    public double pieceEnd(int piece) {
        return piece < instants.length ? instants[piece] : Double.POSITIVE_INFINITY;
    }

    /**
     * The value at a time whose piece is known.
     *
     * @param piece in which the time lies
     * @param time since the epoch [s]
     * @return value in the profile's unit [unit]
     */
    public double at(int piece, double time) {
        return levels.length > 0 ? levels[piece] : function.applyAsDouble(time);
    }

    /**
     * The union of two lists of switching instants.
     *
     * @param first rising [s]
     * @param second rising [s]
     * @return all of them, rising, each once [s]
     */
    public static double[] merge(double[] first, double[] second) {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second))
                .peek(instant -> number("instant", instant))
                .sorted()
                .distinct()
                .toArray();
    }

    private static double number(String name, double value) {
        if (Double.isNaN(value)) {
            throw Checks.refusal(name, value, "[-∞, ∞]");
        }
        return value;
    }

    private static int firstAfter(double[] instants, double time) {
        int low = 0;
        int high = instants.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (instants[middle] <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double[] rising(double[] instants) {
        double[] copy = instants.clone();
        for (int i = 0; i < copy.length; i++) {
            Checks.finite("instants[" + i + "]", copy[i]);
            if (i > 0 && !(copy[i] > copy[i - 1])) {
                throw Checks.refusal("instants[" + i + "]", copy[i], "(" + copy[i - 1] + ", ∞), since instants rise");
            }
        }
        return copy;
    }
}
