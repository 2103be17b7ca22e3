/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers printed so coarsely that the last bits of a JVM's mathematics do not show. */
final class Rounding {
    private Rounding() {}

    /** The value to a hundredth of the tolerance's leading digit: what lies below is beyond what the source supports. */
    static String toTolerance(double value, double tolerance) {
        int scale = 2 - (int) Math.floor(Math.log10(tolerance));
        return new BigDecimal(value)
                .setScale(Math.max(0, scale), RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** The error to two digits, or a bound where it is lost in the tolerance. */
    static String error(double error, double tolerance) {
        return Math.abs(error) < 1e-3 * tolerance ? "< " + twoDigits(1e-3 * tolerance) : twoDigits(error);
    }

    static String twoDigits(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_EVEN));
        double magnitude = Math.abs(rounded.doubleValue());
        return magnitude >= 1e-3 && magnitude < 1e4
                ? rounded.stripTrailingZeros().toPlainString()
                : String.format(Locale.ROOT, "%.1e", rounded.doubleValue());
    }
}
