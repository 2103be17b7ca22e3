/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.function.DoubleUnaryOperator;

/** Slopes of a panel's fin efficiency, by differences of fourth order: fins are given as functions. */
record FinSlopes(double byEmittance, double byTemperature, double bySink) {
    private static final double STEP = 1e-3;

    static FinSlopes of(RadiatorPanel panel, double temperature, double sink) {
        double sum = panel.emittanceSum();
        // steps stay between sink and root
        double room = (temperature - sink) / temperature / 3;
        double step = Math.min(STEP, room);
        double sinkStep = sink > 0 ? Math.min(step, (temperature - sink) / sink / 3) : 0;
        return new FinSlopes(
                slope(e -> panel.efficiency(e, temperature, sink), sum, STEP * sum),
                slope(t -> panel.efficiency(sum, t, sink), temperature, step * temperature),
                sinkStep > 0 ? slope(s -> panel.efficiency(sum, temperature, s), sink, sinkStep * sink) : 0);
    }

    private static double slope(DoubleUnaryOperator f, double x, double h) {
        double near = f.applyAsDouble(x + h) - f.applyAsDouble(x - h);
        double far = f.applyAsDouble(x + 2 * h) - f.applyAsDouble(x - 2 * h);
        return (8 * near - far) / (12 * h);
    }
}
