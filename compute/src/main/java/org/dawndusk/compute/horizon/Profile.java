/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A quantity that steps in time and is constant in between: a budget of power or heat, the rate of a link.
 *
 * <p>Right-continuous: at a switching instant it has the value that holds from then on. For a budget that changes smoothly
 * give the least of each interval; then nothing that is planned breaks it. Immutable and thread-safe.
 */
public final class Profile {
    private final double[] instants;
    /** The value before the first instant and from each one on. */
    private final double[] levels;

    private Profile(double[] instants, double[] levels) {
        this.instants = instants;
        this.levels = levels;
        for (int i = 0; i < levels.length; i++) {
            Checks.notNegative("values[" + i + "]", levels[i]);
        }
    }

    /**
     * Always the same.
     *
     * @param value in its unit, not negative [unit]
     * @return the profile
     */
    public static Profile constant(double value) {
        return new Profile(new double[0], new double[] {value});
    }

    /**
     * Constant between steps.
     *
     * @param instants of the steps, rising, since the epoch [s]
     * @param values not negative: the first before all instants, each other from its instant on, so one more than instants
     *     [unit]
     * @return the profile
     */
    public static Profile steps(double[] instants, double[] values) {
        double[] at = rising(instants);
        if (values.length != at.length + 1) {
            throw new IllegalArgumentException("there are " + values.length + " values for " + at.length
                    + " steps, but there must be one more than steps");
        }
        return new Profile(at, values.clone());
    }

    /**
     * A function that is constant between its switching instants.
     *
     * @param function right-continuous; asked at each instant and at the double before the first [any]
     * @param instants at which it steps, rising, at least one [s]
     * @return the profile
     */
    public static Profile of(DoubleUnaryOperator function, double... instants) {
        double[] at = rising(instants);
        if (at.length == 0) {
            throw new IllegalArgumentException("instants is [], but must have an entry; a constant needs none");
        }
        double[] levels = new double[at.length + 1];
        levels[0] = function.applyAsDouble(Math.nextDown(at[0]));
        for (int i = 0; i < at.length; i++) {
            levels[i + 1] = function.applyAsDouble(at[i]);
        }
        return new Profile(at, levels);
    }

    /**
     * The value at a time.
     *
     * @param time since the epoch [s]
     * @return value in the profile's unit [unit]
     */
    public double at(double time) {
        return levels[piece(time)];
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
     * The least value from one time until just before another.
     *
     * @param from since the epoch [s]
     * @param to since the epoch, may be infinite; where it is not after the other time, that one alone counts [s]
     * @return value in the profile's unit [unit]
     */
    public double least(double from, double to) {
        int piece = piece(from);
        double least = levels[piece];
        while (piece < instants.length && instants[piece] < to) {
            piece++;
            least = Math.min(least, levels[piece]);
        }
        return least;
    }

    /** The greatest value from a time on. */
    double most(double from) {
        double most = 0;
        for (int piece = piece(from); piece < levels.length; piece++) {
            most = Math.max(most, levels[piece]);
        }
        return most;
    }

    /** The number of switching instants up to a time. */
    int piece(double time) {
        int found = Arrays.binarySearch(instants, time);
        return found < 0 ? -found - 1 : found + 1;
    }

    double level(int piece) {
        return levels[piece];
    }

    /** The switching instant at the end of a piece. */
    double end(int piece) {
        return piece < instants.length ? instants[piece] : Double.POSITIVE_INFINITY;
    }

    /** This profile, but nothing within some intervals. */
    Profile without(double[] starts, double[] ends) {
        DoubleUnaryOperator cut = time -> {
            for (int i = 0; i < starts.length; i++) {
                if (time >= starts[i] && time < ends[i]) {
                    return 0;
                }
            }
            return at(time);
        };
        double[] all = Arrays.copyOf(instants, instants.length + 2 * starts.length);
        System.arraycopy(starts, 0, all, instants.length, starts.length);
        System.arraycopy(ends, 0, all, instants.length + starts.length, ends.length);
        return of(cut, Arrays.stream(all).sorted().distinct().toArray());
    }

    private static double[] rising(double[] instants) {
        double[] copy = instants.clone();
        for (int i = 0; i < copy.length; i++) {
            Checks.finite("instants[" + i + "]", copy[i]);
            if (i > 0 && !(copy[i] > copy[i - 1])) {
                throw Checks.refused("instants[" + i + "]", copy[i], "(" + copy[i - 1] + ", ∞), since instants rise");
            }
        }
        return copy;
    }
}
