/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

/** The principal branch of Lambert's function near its branch point, where the plain form loses its digits. */
final class LambertW {
    private LambertW() {}

    /**
     * 1 + W0(-exp(-1 - c)) for c > 0: the root x of x + ln(1 - x) = -c in (0, 1), by Newton's method.
     *
     * <p>Near c = 0 the root is sqrt(2 c) - 2 c / 3 (Corless et al., On the Lambert W function, 1996, equation 4.22).
     */
    static double onePlusPrincipal(double c) {
        // x + ln(1-x) + c is concave and falls: Newton from the left of the root overshoots once, then comes from the
        // right
        double x = c < 0.5 ? Math.sqrt(2 * c) - 2 * c / 3 : -Math.expm1(-c - 1);
        for (int step = 0; step < 60; step++) {
            double next = x + (x + Math.log1p(-x) + c) * (1 - x) / x;
            if (!(next < 1)) {
                next = (x + 1) / 2;
            }
            if (Math.abs(next - x) <= 1e-15 * next) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
