/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A closed curve in space as a Fourier series in its phase: x(α) = Σ c_k cos kα + s_k sin kα, and so for y and z.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PhaseSeries {

    private final double[][] cosines;
    private final double[][] sines;

    private PhaseSeries(double[][] cosines, double[][] sines) {
        this.cosines = cosines;
        this.sines = sines;
    }

    /** The series of a periodic curve, by the discrete Fourier transform of equally spaced samples. */
    static PhaseSeries fit(DoubleFunction<Vector3D> curve, int samples, int harmonics) {
        double[][] cosines = new double[3][harmonics + 1];
        double[][] sines = new double[3][harmonics + 1];
        for (int j = 0; j < samples; j++) {
            double phase = 2 * Math.PI * j / samples;
            double[] point = curve.apply(phase).toArray();
            for (int k = 0; k <= harmonics; k++) {
                double weight = (k == 0 ? 1.0 : 2.0) / samples;
                for (int axis = 0; axis < 3; axis++) {
                    cosines[axis][k] += weight * point[axis] * Math.cos(k * phase);
                    sines[axis][k] += weight * point[axis] * Math.sin(k * phase);
                }
            }
        }
        return new PhaseSeries(cosines, sines);
    }

    /**
     * How far the series goes.
     *
     * @return the highest harmonic
     */
    public int harmonics() {
        return cosines[0].length - 1;
    }

    /**
     * The coefficient of cos kα.
     *
     * @param axis 0, 1 or 2 for x, y or z
     * @param harmonic k, from 0
     * @return c_k [m]
     */
    public double cosine(int axis, int harmonic) {
        return cosines[axis][harmonic];
    }

    /**
     * The coefficient of sin kα.
     *
     * @param axis 0, 1 or 2 for x, y or z
     * @param harmonic k, from 0
     * @return s_k [m]
     */
    public double sine(int axis, int harmonic) {
        return sines[axis][harmonic];
    }

    /**
     * A point of the curve.
     *
     * @param phase α [rad]
     * @return the point [m]
     */
    public Vector3D position(double phase) {
        return derivative(phase, 0);
    }

    /**
     * A derivative of the curve with respect to its phase.
     *
     * @param phase α [rad]
     * @param order 0 for the point itself, 1 for dx/dα, 2 for d²x/dα²
     * @return the derivative [m/rad^order]
     */
    public Vector3D derivative(double phase, int order) {
        double c1 = Math.cos(phase);
        double s1 = Math.sin(phase);
        double c = 1;
        double s = 0;
        double[] sum = new double[3];
        for (int k = 0; k <= harmonics(); k++) {
            double factor = 1;
            double cosine = c;
            double sine = s;
            for (int i = 0; i < order; i++) {
                // each differentiation multiplies by k and turns cosine into minus sine and sine into cosine
                factor *= k;
                double turned = -sine;
                sine = cosine;
                cosine = turned;
            }
            for (int axis = 0; axis < 3; axis++) {
                sum[axis] += factor * (cosines[axis][k] * cosine + sines[axis][k] * sine);
            }
            double next = c * c1 - s * s1;
            s = s * c1 + c * s1;
            c = next;
        }
        return new Vector3D(sum);
    }
}
