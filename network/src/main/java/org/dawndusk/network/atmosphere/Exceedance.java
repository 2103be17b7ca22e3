/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * A quantity of the climate by the share of an average year in which it is exceeded.
 *
 * <p>Between the given shares it is linear in the logarithm of the share, as Recommendations ITU-R P.836-6 and P.840-9
 * interpolate their maps; below the least share it is refused, above the greatest too. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Exceedance {
    private final double[] shares;
    private final double[] values;

    private Exceedance(double[] shares, double[] values) {
        this.shares = shares;
        this.values = values;
    }

    /**
     * The same at any time, for a mean or a single known value.
     *
     * @param value of the quantity, not negative [unit]
     * @return a quantity that does not vary
     */
    public static Exceedance constant(double value) {
        return new Exceedance(new double[] {1}, new double[] {Checks.notNegative("value", value)});
    }

    /**
     * A table.
     *
     * @param shares of the year, ascending, in (0, 1] [1]
     * @param values exceeded for those shares, descending or equal, not negative [unit]
     * @return the quantity
     */
    public static Exceedance of(double[] shares, double[] values) {
        if (shares.length < 2 || values.length != shares.length) {
            throw new IllegalArgumentException("shares has " + shares.length + " entries and values " + values.length
                    + ", but both must have the same number, at least 2");
        }
        for (int i = 0; i < shares.length; i++) {
            Checks.within("shares[" + i + "]", shares[i], i == 0 ? Double.MIN_NORMAL : Math.nextUp(shares[i - 1]), 1);
            Checks.within("values[" + i + "]", values[i], 0, i == 0 ? Double.MAX_VALUE : values[i - 1]);
        }
        return new Exceedance(shares.clone(), values.clone());
    }

    /**
     * The value that is exceeded for a share of the year.
     *
     * @param share of the year, within the table's shares; any of (0, 1] where it is constant [1]
     * @return the value [unit]
     */
    public double at(double share) {
        int last = shares.length - 1;
        if (last == 0) {
            Checks.within("share", share, Double.MIN_NORMAL, 1);
            return values[0];
        }
        Checks.within("share", share, shares[0], shares[last]);
        int i = 1;
        while (i < last && shares[i] < share) {
            i++;
        }
        double part = Math.log(share / shares[i - 1]) / Math.log(shares[i] / shares[i - 1]);
        return values[i - 1] + part * (values[i] - values[i - 1]);
    }
}
