/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/** The principal branch of Lambert's W of positive numbers, which solves w exp(w) = x. */
final class LambertW {
    private LambertW() {}

    /**
     * W(exp(y)), so that large arguments do not overflow: w + ln w = y by an iteration of fourth order. Source: F. N. Fritsch,
     * R. E. Shafer, W. P. Crowley, Algorithm 443: Solution of the transcendental equation w exp(w) = x, Communications of the
     * ACM 16 (1973) 123-124.
     */
    static double ofLogarithm(double y) {
        double w = y > 1 ? y - Math.log(y) : Math.exp(y);
        if (w == 0) {
            return 0;
        }
        for (int i = 0; i < 20; i++) {
            double z = y - w - Math.log(w);
            double q = 2 * (1 + w) * (1 + w + 2 * z / 3);
            double next = w * (1 + z / (1 + w) * (q - z) / (q - 2 * z));
            // the next change would be the fourth power of this one
            if (Math.abs(next - w) <= 1e-4 * w) {
                return next;
            }
            w = next;
        }
        return w;
    }
}
