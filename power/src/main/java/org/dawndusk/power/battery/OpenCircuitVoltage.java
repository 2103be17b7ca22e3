/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

import java.util.function.DoubleUnaryOperator;

/**
 * Open-circuit voltage of a cell against its state of charge, as a cubic spline on 256 equal pieces, twice smooth, with its
 * integral.
 *
 * <p>Immutable and thread-safe.
 */
public final class OpenCircuitVoltage {
    private static final int PIECES = 256;
    /** Cubes of charges are numbers up to here [1]. */
    private static final double FARTHEST = 1e50;

    /** Four coefficients a piece, of the share of the piece that is passed. */
    private final double[] coefficients;

    private final double[] integralBefore;

    private OpenCircuitVoltage(double[] coefficients, double[] integralBefore) {
        this.coefficients = coefficients;
        this.integralBefore = integralBefore;
    }

    /**
     * A curve through measured points that does not fall between them either. Source: F. N. Fritsch, R. E. Carlson, Monotone
     * piecewise cubic interpolation, SIAM Journal on Numerical Analysis 17 (1980) 238-246, with harmonic means of slopes.
     *
     * @param charges states of charge, rising from 0 to 1, three at least [1]
     * @param voltages at each, not falling [V]
     * @return the curve
     */
    public static OpenCircuitVoltage through(double[] charges, double[] voltages) {
        int last = charges.length - 1;
        if (last < 2 || voltages.length != charges.length || charges[0] != 0 || charges[last] != 1) {
            throw new IllegalArgumentException("there are " + charges.length + " charges and " + voltages.length
                    + " voltages, but there must be as many, three at least, from charge 0 to 1");
        }
        for (int i = 1; i <= last; i++) {
            if (!(charges[i] > charges[i - 1])) {
                throw Checks.refusal("charges[" + i + "]", charges[i], "(" + charges[i - 1] + ", 1]");
            }
        }
        double[] slopes = slopes(charges, voltages);
        return sampled(s -> {
            int i = 0;
            while (i < last - 1 && s > charges[i + 1]) {
                i++;
            }
            double h = charges[i + 1] - charges[i];
            double d = (s - charges[i]) / h;
            double rise = voltages[i + 1] - voltages[i];
            return voltages[i] + d * (d * (3 - 2 * d) * rise + h * (1 - d) * ((1 - d) * slopes[i] - d * slopes[i + 1]));
        });
    }

    private static double[] slopes(double[] x, double[] y) {
        int last = x.length - 1;
        double[] slopes = new double[x.length];
        for (int i = 1; i < last; i++) {
            double left = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            double right = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            slopes[i] = left > 0 && right > 0 ? 2 * left * right / (left + right) : 0;
        }
        slopes[0] = (y[1] - y[0]) / (x[1] - x[0]);
        slopes[last] = (y[last] - y[last - 1]) / (x[last] - x[last - 1]);
        return slopes;
    }

    /**
     * A curve given as a function.
     *
     * @param voltage of the state of charge from 0 to 1, not falling, in V [V]
     * @return the curve through 257 of its points
     */
    public static OpenCircuitVoltage sampled(DoubleUnaryOperator voltage) {
        double[] y = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            y[i] = voltage.applyAsDouble((double) i / PIECES);
            Checks.positive("voltage at a charge of " + (double) i / PIECES, y[i]);
            if (i > 0 && y[i] < y[i - 1]) {
                throw new IllegalArgumentException("voltage falls from " + y[i - 1] + " to " + y[i]
                        + " V at a charge of " + (double) i / PIECES + ", but must not fall");
            }
        }
        double[] slopes = clampedSlopes(y);
        double[] coefficients = new double[4 * PIECES];
        double[] before = new double[PIECES + 1];
        for (int i = 0; i < PIECES; i++) {
            double rise = y[i + 1] - y[i];
            int k = 4 * i;
            coefficients[k] = y[i];
            coefficients[k + 1] = slopes[i];
            coefficients[k + 2] = 3 * rise - 2 * slopes[i] - slopes[i + 1];
            coefficients[k + 3] = slopes[i] + slopes[i + 1] - 2 * rise;
            before[i + 1] = before[i]
                    + (y[i] + coefficients[k + 1] / 2 + coefficients[k + 2] / 3 + coefficients[k + 3] / 4) / PIECES;
        }
        return new OpenCircuitVoltage(coefficients, before);
    }

    /**
     * Slopes at the knots of the spline that is twice smooth, with slopes at both ends from five points: a natural end would
     * bend the curve where a battery spends its life, near full.
     */
    private static double[] clampedSlopes(double[] y) {
        int last = y.length - 1;
        double[] slopes = new double[y.length];
        slopes[0] = (-25 * y[0] + 48 * y[1] - 36 * y[2] + 16 * y[3] - 3 * y[4]) / 12;
        slopes[last] = (25 * y[last] - 48 * y[last - 1] + 36 * y[last - 2] - 16 * y[last - 3] + 3 * y[last - 4]) / 12;
        double[] upper = new double[y.length];
        for (int i = 1; i < last; i++) {
            double pivot = 4 - (i > 1 ? upper[i - 1] : 0);
            upper[i] = 1 / pivot;
            double end = i == last - 1 ? slopes[last] : 0;
            slopes[i] = (3 * (y[i + 1] - y[i - 1]) - slopes[i - 1] - end) / pivot;
        }
        for (int i = last - 2; i > 0; i--) {
            slopes[i] -= upper[i] * slopes[i + 1];
        }
        return slopes;
    }

    /**
     * The voltage; a charge a little outside [0, 1] continues the outermost piece.
     *
     * @param charge state of charge, in [-1e50, 1e50] [1]
     * @return voltage [V]
     */
    public double at(double charge) {
        double x = charge * PIECES;
        int i = piece(x);
        double d = x - i;
        int k = 4 * i;
        double high = Math.fma(d, coefficients[k + 3], coefficients[k + 2]);
        return Math.fma(d, Math.fma(d, high, coefficients[k + 1]), coefficients[k]);
    }

    /**
     * Integral of the voltage from the empty cell: energy per capacity.
     *
     * @param charge state of charge, beyond [0, 1] by no more than rounding or a trial step does [1]
     * @return energy by charge [J/C]
     */
    public double integral(double charge) {
        double x = charge * PIECES;
        int i = piece(x);
        double d = x - i;
        int k = 4 * i;
        double part = d
                * (coefficients[k]
                        + d * (coefficients[k + 1] / 2 + d * (coefficients[k + 2] / 3 + d * coefficients[k + 3] / 4)));
        return integralBefore[i] + part / PIECES;
    }

    private static int piece(double x) {
        return x >= 0 && x < PIECES ? (int) x : outermost(x);
    }

    private static int outermost(double x) {
        Checks.within("charge", x / PIECES, -FARTHEST, FARTHEST);
        return x < 0 ? 0 : PIECES - 1;
    }
}
