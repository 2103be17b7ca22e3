/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.RadiatorPanel;

/**
 * A panel's net flux between its sink and a highest temperature, by Chebyshev interpolation: each value of the flux solves
 * the radiating fin anew, and a coolant asks for thousands.
 *
 * <p>Barycentric formula of the second kind. Source: J.-P. Berrut, L. N. Trefethen, SIAM Review 46 (2004) 501, section 5.
 * The flux is analytic in the temperature, so that 33 points give ten digits.
 */
final class FluxCurve {
    private static final int POINTS = 33;

    private final double sink;
    private final double top;
    private final double[] at = new double[POINTS];
    private final double[] flux = new double[POINTS];

    FluxCurve(RadiatorPanel panel, AbsorbedFlux absorbed, double top) {
        this.sink = panel.sinkTemperature(absorbed);
        this.top = top;
        for (int i = 0; i < POINTS; i++) {
            // cos² of the half angle is (1 + cos) / 2 without cancellation near the sink
            double half = Math.cos(Math.PI * i / (2.0 * (POINTS - 1)));
            at[i] = i == POINTS - 1 ? sink : Math.min(sink + (top - sink) * half * half, top);
            flux[i] = at[i] > sink ? panel.netFlux(at[i], absorbed) : 0;
        }
    }

    double sink() {
        return sink;
    }

    double top() {
        return top;
    }

    double at(double temperature) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < POINTS; i++) {
            double difference = temperature - at[i];
            if (difference == 0) {
                return flux[i];
            }
            double weight = (i % 2 == 0 ? 1 : -1) * (i == 0 || i == POINTS - 1 ? 0.5 : 1) / difference;
            above += weight * flux[i];
            below += weight;
        }
        return above / below;
    }
}
