/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/** Kelly's cosine by its published points. */
final class Kelly {
    private static final double[] DEGREES = {30, 50, 60, 80, 85};
    private static final double[] SHARES = {Math.cos(Math.toRadians(30)), 0.635, 0.450, 0.100, 0};

    private Kelly() {}

    static double share(double cosine) {
        Checks.within("cosine", cosine, 0, 1);
        double degrees = Math.toDegrees(Math.acos(cosine));
        if (degrees <= DEGREES[0]) {
            return cosine;
        }
        for (int i = 1; i < DEGREES.length; i++) {
            if (degrees <= DEGREES[i]) {
                double part = (degrees - DEGREES[i - 1]) / (DEGREES[i] - DEGREES[i - 1]);
                return cosine * (ratio(i - 1) + part * (ratio(i) - ratio(i - 1)));
            }
        }
        return 0;
    }

    private static double ratio(int i) {
        return SHARES[i] / Math.cos(Math.toRadians(DEGREES[i]));
    }
}
