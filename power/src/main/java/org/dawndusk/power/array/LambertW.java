/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/** The principal branch of Lambert's W of positive numbers, which solves w exp(w) = x. */
final class LambertW {
    private LambertW() {}

    /** W(exp(y)), so that large arguments do not overflow: Newton's method on w + ln w = y. */
    static double ofLogarithm(double y) {
        double w = y > 1 ? y - Math.log(y) : Math.exp(y);
        if (w == 0) {
            return 0;
        }
        for (int i = 0; i < 20; i++) {
            double next = w * (1 + y - Math.log(w)) / (1 + w);
            if (Math.abs(next - w) <= 2e-16 * w) {
                return next;
            }
            w = next;
        }
        return w;
    }
}
