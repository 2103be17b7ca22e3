/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.environment;

import java.util.function.DoubleFunction;
import org.dawndusk.thermal.Exposure;
import org.hipparchus.analysis.interpolation.AkimaSplineInterpolator;
import org.hipparchus.analysis.polynomials.PolynomialSplineFunction;

/** Factors to the Earth and to its sunlit part at even steps of time, with Akima's local cubics between. */
final class FactorTable {
    private final double from;
    private final double to;
    private final PolynomialSplineFunction earth;
    private final PolynomialSplineFunction lit;

    private FactorTable(double from, double to, PolynomialSplineFunction earth, PolynomialSplineFunction lit) {
        this.from = from;
        this.to = to;
        this.earth = earth;
        this.lit = lit;
    }

    static FactorTable of(DoubleFunction<Exposure> exposure, double from, double to, int samples) {
        if (!(Math.abs(from) <= Double.MAX_VALUE)) {
            throw Checks.refusal("from", from, "(-∞, ∞)");
        }
        if (!(to > from && to <= Double.MAX_VALUE)) {
            throw Checks.refusal("to", to, "(" + from + ", ∞)");
        }
        if (samples < 5) {
            throw Checks.refusal("samples", samples, "[5, ∞)");
        }
        double[] times = new double[samples];
        double[] earth = new double[samples];
        double[] lit = new double[samples];
        for (int i = 0; i < samples; i++) {
            times[i] = i == samples - 1 ? to : from + i * (to - from) / (samples - 1);
            Exposure seen = exposure.apply(times[i]);
            earth[i] = seen.earthViewFactor();
            lit[i] = seen.albedoViewFactor();
        }
        AkimaSplineInterpolator akima = new AkimaSplineInterpolator();
        return new FactorTable(from, to, akima.interpolate(times, earth), akima.interpolate(times, lit));
    }

    Exposure with(double sunFactor, double time) {
        if (!(time >= from && time <= to)) {
            throw Checks.refusal("time", time, "[" + from + ", " + to + "]");
        }
        // between two samples the cubics may swing out by their error
        double whole = Math.min(Math.max(earth.value(time), 0), 1);
        return new Exposure(sunFactor, whole, Math.min(Math.max(lit.value(time), 0), whole));
    }
}
