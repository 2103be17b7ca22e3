/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;
import org.jspecify.annotations.Nullable;

/**
 * The drag averaged over a revolution, integrated with the altitude of the perigee as the independent variable.
 *
 * <p>Gauss's equations for a drag along the orbit give the change of both apsides with the eccentric anomaly E; with
 * g = √((1 + e cos E) / (1 - e cos E)), density ρ and ballistic coefficient B
 *
 * <pre>
 *     d(perigee)/dE = -(ρ/B) a² g (1 - e) (1 - cos E)
 *     d(apogee)/dE  = -(ρ/B) a² g (1 + e) (1 + cos E)
 * </pre>
 *
 * so that the perigee never rises and can stand for time; on a circle both become the -ρ √(μ a)/B of the circular decay.
 */
final class DecayIntegrator {

    /** Intervals of the trapezoidal rule between perigee and apogee: it converges exponentially on a periodic function. */
    private static final int INTERVALS = 180;

    private static final double[] COSINES = cosines();
    private static final double MIN_STEP = 1e-9;
    private static final double MAX_STEP = 2e3;
    private static final double[] ABSOLUTE_TOLERANCE = {1e-6, 1e-3};
    private static final double[] RELATIVE_TOLERANCE = {1e-9, 1e-9};

    private final double mu;
    private final double earthRadius;
    private final MeanDensity density;
    private final double ballisticCoefficient;

    DecayIntegrator(double mu, double earthRadius, MeanDensity density, double ballisticCoefficient) {
        this.mu = mu;
        this.earthRadius = earthRadius;
        this.density = density;
        this.ballisticCoefficient = ballisticCoefficient;
    }

    Decay solve(double perigee, double apogee, double end, double start) {
        if (perigee <= end) {
            double a = earthRadius + 0.5 * (perigee + apogee);
            double half = Math.PI * a * Math.sqrt(a / mu);
            return new Decay(
                    start,
                    new double[] {0, half},
                    new double[] {perigee, perigee},
                    new double[2],
                    new double[] {apogee, apogee},
                    new double[2]);
        }
        boolean circular = perigee == apogee;
        OrdinaryDifferentialEquation fall = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return 2;
            }

            @Override
            public double[] computeDerivatives(double lowest, double[] state) {
                if (!Double.isFinite(lowest + state[0] + state[1])) {
                    throw noNumber(null);
                }
                // trial steps may leave the span by a rounding error, or put the apogee below the perigee
                double low = Math.max(end, Math.min(lowest, perigee));
                double high = circular ? low : Math.max(low, Math.min(state[1], apogee));
                double[] rates = rates(low, high, start + state[0]);
                return new double[] {1 / rates[0], rates[1] / rates[0]};
            }
        };
        List<double[]> rows = new ArrayList<>();
        rows.add(row(fall, perigee, new double[] {0, apogee}));
        DormandPrince54Integrator integrator =
                new DormandPrince54Integrator(MIN_STEP, MAX_STEP, ABSOLUTE_TOLERANCE, RELATIVE_TOLERANCE);
        integrator.addStepHandler(interpolator -> {
            ODEStateAndDerivative now = interpolator.getCurrentState();
            rows.add(row(fall, now.getTime(), now.getPrimaryState()));
        });
        try {
            integrator.integrate(fall, new ODEState(perigee, new double[] {0, apogee}), end);
        } catch (MathRuntimeException e) {
            throw noNumber(e);
        }
        return new Decay(start, column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), column(rows, 4));
    }

    /** Air so thin or so thick that a trial step is no number, whose density nobody can tell. */
    private IllegalArgumentException noNumber(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "ballisticCoefficient is " + ballisticCoefficient
                        + ", but must be in a range where the fall through this air is a number",
                cause);
    }

    /** Elapsed time, perigee, its rate, apogee, its rate. */
    private static double[] row(OrdinaryDifferentialEquation fall, double perigee, double[] state) {
        double[] derivatives = fall.computeDerivatives(perigee, state);
        return new double[] {state[0], perigee, 1 / derivatives[0], state[1], derivatives[1] / derivatives[0]};
    }

    /** Rates of perigee and apogee [m/s]. */
    private double[] rates(double perigee, double apogee, double t) {
        double a = earthRadius + 0.5 * (perigee + apogee);
        double circularRate = -Math.sqrt(mu * a) / ballisticCoefficient;
        if (perigee == apogee) {
            double rate = circularRate * density(perigee, t);
            return new double[] {rate, rate};
        }
        double e = 0.5 * (apogee - perigee) / a;
        double low = 0;
        double high = 0;
        for (int i = 0; i <= INTERVALS; i++) {
            double cosine = COSINES[i];
            double weight = i == 0 || i == INTERVALS ? 0.5 : 1;
            double altitude = Math.max(perigee, Math.min(a * (1 - e * cosine) - earthRadius, apogee));
            double drag = weight * density(altitude, t) * Math.sqrt((1 + e * cosine) / (1 - e * cosine));
            low += drag * (1 - cosine);
            high += drag * (1 + cosine);
        }
        return new double[] {circularRate * (1 - e) * low / INTERVALS, circularRate * (1 + e) * high / INTERVALS};
    }

    private double density(double altitude, double t) {
        return Checks.positive("density", density.at(altitude, t));
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }

    private static double[] cosines() {
        double[] cosines = new double[INTERVALS + 1];
        for (int i = 0; i <= INTERVALS; i++) {
            cosines[i] = Math.cos(Math.PI * i / INTERVALS);
        }
        return cosines;
    }
}
