/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A quantity in time with the instants at which it jumps: a load, an absorbed flux, the temperature of a boundary.
 *
 * <p>Right-continuous: at a switching instant it has the value that holds from then on. Solvers stop exactly there and
 * start again, so that an eclipse edge or a load step is never smeared. Immutable; as thread-safe as its operator.
 */
public final class Profile {
    private static final double[] NONE = {};

    private final DoubleUnaryOperator operator;
    private final double[] instants;
    private final boolean constant;

    private Profile(DoubleUnaryOperator operator, double[] instants, boolean constant) {
        this.operator = operator;
        this.instants = instants;
        this.constant = constant;
    }

    /**
     * A quantity that never changes.
     *
     * @param value its value [any]
     * @return the profile
     */
    public static Profile constant(double value) {
        Checks.finite("value", value);
        return new Profile(time -> value, NONE, true);
    }

    /**
     * A quantity that jumps from one value to the next.
     *
     * @param instants when each value but the first starts to hold, ascending [s]
     * @param values the values, one more than instants [any]
     * @return the profile
     */
    public static Profile steps(double[] instants, double[] values) {
        double[] at = instants.clone();
        double[] level = values.clone();
        Checks.ascending("instants", at);
        if (level.length != at.length + 1) {
            throw new IllegalArgumentException("values has " + level.length + " entries, but must have "
                    + (at.length + 1) + ", one more than instants");
        }
        for (double value : level) {
            Checks.finite("value", value);
        }
        return new Profile(
                time -> {
                    int k = Arrays.binarySearch(at, time);
                    return level[k < 0 ? -k - 1 : k + 1];
                },
                at,
                false);
    }

    /**
     * A quantity by a function of time.
     *
     * @param operator from time in s to the value [any]
     * @param switchingInstants where it jumps, ascending; none where it is continuous [s]
     * @return the profile
     */
    public static Profile of(DoubleUnaryOperator operator, double... switchingInstants) {
        double[] at = switchingInstants.clone();
        Checks.ascending("switchingInstants", at);
        return new Profile(operator, at, false);
    }

    /**
     * The value at an instant.
     *
     * @param time since the epoch [s]
     * @return what the operator gives [any]
     */
    public double at(double time) {
        return operator.applyAsDouble(time);
    }

    /**
     * Where it jumps.
     *
     * @return a copy, ascending [s]
     */
    public double[] switchingInstants() {
        return instants.clone();
    }

    boolean isConstant() {
        return constant;
    }
}
