/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.PhaseSeries;

/**
 * A shell's closed curve, evaluated for a stretch of one plane without a trigonometric function a satellite.
 *
 * <p>cos kα and sin kα are polynomials in c = cos α, the latter times s = sin α, so that each coordinate is A(c) + s
 * B(c). The output arrays serve as scratch: x and y hold c and s until the coordinates replace them. Each loop touches
 * few arrays with one stride, as the compiler needs to vectorise it. The fused multiply-add has the same bits everywhere;
 * x86-64 processors since 2013 and all of ARMv8 have an instruction for it.
 */
final class SeriesKernel {

    /** What the harmonics above the seventh add is below three millimetres. */
    private static final int HARMONICS = 7;

    private final double[][] even = new double[3][];
    private final double[][] odd = new double[3][];

    private SeriesKernel(double[][] cosines, double[][] sines) {
        for (int axis = 0; axis < 3; axis++) {
            even[axis] = inPowersOfCosine(cosines[axis], 0);
            odd[axis] = inPowersOfCosine(sines[axis], 1);
        }
    }

    /** The positions on an orbit. */
    static SeriesKernel positions(FrozenOrbit orbit) {
        return new SeriesKernel(cosines(orbit.series()), sines(orbit.series()));
    }

    /** The velocities: the curve's own rate, and the turn of its frame about the pole, which is linear in it too. */
    static SeriesKernel velocities(FrozenOrbit orbit) {
        double[][] c = cosines(orbit.series());
        double[][] s = sines(orbit.series());
        double[][] cosines = new double[3][HARMONICS + 1];
        double[][] sines = new double[3][HARMONICS + 1];
        double turn = orbit.nodeRate();
        for (int k = 0; k <= HARMONICS; k++) {
            for (int axis = 0; axis < 3; axis++) {
                cosines[axis][k] = orbit.phaseRate() * k * s[axis][k];
                sines[axis][k] = -orbit.phaseRate() * k * c[axis][k];
            }
            cosines[0][k] -= turn * c[1][k];
            sines[0][k] -= turn * s[1][k];
            cosines[1][k] += turn * c[0][k];
            sines[1][k] += turn * s[0][k];
        }
        return new SeriesKernel(cosines, sines);
    }

    private static double[][] cosines(PhaseSeries series) {
        double[][] c = new double[3][HARMONICS + 1];
        for (int k = 0; k <= Math.min(HARMONICS, series.harmonics()); k++) {
            for (int axis = 0; axis < 3; axis++) {
                c[axis][k] = series.cosine(axis, k);
            }
        }
        return c;
    }

    private static double[][] sines(PhaseSeries series) {
        double[][] s = new double[3][HARMONICS + 1];
        for (int k = 0; k <= Math.min(HARMONICS, series.harmonics()); k++) {
            for (int axis = 0; axis < 3; axis++) {
                s[axis][k] = series.sine(axis, k);
            }
        }
        return s;
    }

    /**
     * Σ a_k T_k(c), or Σ a_k U_(k-1)(c) for the sines, as a polynomial in c: both families obey the recurrence P_(k+1) =
     * 2 c P_k - P_(k-1).
     */
    private static double[] inPowersOfCosine(double[] a, int firstKind) {
        int n = a.length;
        double[] before = new double[n];
        double[] now = new double[n];
        if (firstKind == 0) {
            before[0] = 1;
            now[1] = 1;
        } else {
            now[0] = 1;
        }
        double[] sum = new double[n];
        for (int k = 0; k < n; k++) {
            double[] polynomial = k == 0 ? before : now;
            for (int power = 0; power < n; power++) {
                sum[power] += a[k] * polynomial[power];
            }
            if (k > 0) {
                double[] next = new double[n];
                for (int power = 0; power < n; power++) {
                    next[power] = (power > 0 ? 2 * now[power - 1] : 0) - before[power];
                }
                before = now;
                now = next;
            }
        }
        return sum;
    }

    /**
     * The curve at the satellites [first, first + n) of a plane, into the arrays at offset.
     *
     * @param slotCosines cosine of each slot's phase from the first slot's
     * @param slotSines its sine
     * @param phase phase of the first slot
     * @param node right ascension of the ascending node
     */
    void fill(
            double[] slotCosines,
            double[] slotSines,
            int first,
            int n,
            double phase,
            double node,
            double[] x,
            double[] y,
            double[] z,
            int offset) {
        turn(slotCosines, slotSines, first, Math.cos(phase), Math.sin(phase), x, y, offset, n);
        coordinate(x, y, even[2], odd[2], z, offset, n);
        plane(x, y, even[0], odd[0], even[1], odd[1], Math.cos(node), Math.sin(node), offset, n);
    }

    private static void turn(
            double[] c0, double[] s0, int first, double cosine, double sine, double[] c, double[] s, int o, int n) {
        for (int j = 0; j < n; j++) {
            double a = c0[first + j];
            double b = s0[first + j];
            c[o + j] = a * cosine - b * sine;
            s[o + j] = b * cosine + a * sine;
        }
    }

    private static void coordinate(double[] c, double[] s, double[] a, double[] b, double[] out, int o, int n) {
        double a0 = a[0];
        double a1 = a[1];
        double a2 = a[2];
        double a3 = a[3];
        double a4 = a[4];
        double a5 = a[5];
        double a6 = a[6];
        double a7 = a[7];
        double b0 = b[0];
        double b1 = b[1];
        double b2 = b[2];
        double b3 = b[3];
        double b4 = b[4];
        double b5 = b[5];
        double b6 = b[6];
        for (int j = o; j < o + n; j++) {
            double q = c[j];
            double p = Math.fma(a7, q, a6);
            p = Math.fma(p, q, a5);
            p = Math.fma(p, q, a4);
            p = Math.fma(p, q, a3);
            p = Math.fma(p, q, a2);
            p = Math.fma(p, q, a1);
            p = Math.fma(p, q, a0);
            double r = Math.fma(b6, q, b5);
            r = Math.fma(r, q, b4);
            r = Math.fma(r, q, b3);
            r = Math.fma(r, q, b2);
            r = Math.fma(r, q, b1);
            r = Math.fma(r, q, b0);
            out[j] = Math.fma(s[j], r, p);
        }
    }

    /** Both coordinates in the equator in the place of cosine and sine; the node turns the coefficients, once a plane. */
    private static void plane(
            double[] x,
            double[] y,
            double[] ax,
            double[] bx,
            double[] ay,
            double[] by,
            double cosine,
            double sine,
            int o,
            int n) {
        double xa0 = cosine * ax[0] - sine * ay[0];
        double xa1 = cosine * ax[1] - sine * ay[1];
        double xa2 = cosine * ax[2] - sine * ay[2];
        double xa3 = cosine * ax[3] - sine * ay[3];
        double xa4 = cosine * ax[4] - sine * ay[4];
        double xa5 = cosine * ax[5] - sine * ay[5];
        double xa6 = cosine * ax[6] - sine * ay[6];
        double xa7 = cosine * ax[7] - sine * ay[7];
        double xb0 = cosine * bx[0] - sine * by[0];
        double xb1 = cosine * bx[1] - sine * by[1];
        double xb2 = cosine * bx[2] - sine * by[2];
        double xb3 = cosine * bx[3] - sine * by[3];
        double xb4 = cosine * bx[4] - sine * by[4];
        double xb5 = cosine * bx[5] - sine * by[5];
        double xb6 = cosine * bx[6] - sine * by[6];
        double ya0 = sine * ax[0] + cosine * ay[0];
        double ya1 = sine * ax[1] + cosine * ay[1];
        double ya2 = sine * ax[2] + cosine * ay[2];
        double ya3 = sine * ax[3] + cosine * ay[3];
        double ya4 = sine * ax[4] + cosine * ay[4];
        double ya5 = sine * ax[5] + cosine * ay[5];
        double ya6 = sine * ax[6] + cosine * ay[6];
        double ya7 = sine * ax[7] + cosine * ay[7];
        double yb0 = sine * bx[0] + cosine * by[0];
        double yb1 = sine * bx[1] + cosine * by[1];
        double yb2 = sine * bx[2] + cosine * by[2];
        double yb3 = sine * bx[3] + cosine * by[3];
        double yb4 = sine * bx[4] + cosine * by[4];
        double yb5 = sine * bx[5] + cosine * by[5];
        double yb6 = sine * bx[6] + cosine * by[6];
        for (int j = o; j < o + n; j++) {
            double q = x[j];
            double s = y[j];
            double xa = Math.fma(xa7, q, xa6);
            xa = Math.fma(xa, q, xa5);
            xa = Math.fma(xa, q, xa4);
            xa = Math.fma(xa, q, xa3);
            xa = Math.fma(xa, q, xa2);
            xa = Math.fma(xa, q, xa1);
            xa = Math.fma(xa, q, xa0);
            double xb = Math.fma(xb6, q, xb5);
            xb = Math.fma(xb, q, xb4);
            xb = Math.fma(xb, q, xb3);
            xb = Math.fma(xb, q, xb2);
            xb = Math.fma(xb, q, xb1);
            xb = Math.fma(xb, q, xb0);
            double ya = Math.fma(ya7, q, ya6);
            ya = Math.fma(ya, q, ya5);
            ya = Math.fma(ya, q, ya4);
            ya = Math.fma(ya, q, ya3);
            ya = Math.fma(ya, q, ya2);
            ya = Math.fma(ya, q, ya1);
            ya = Math.fma(ya, q, ya0);
            double yb = Math.fma(yb6, q, yb5);
            yb = Math.fma(yb, q, yb4);
            yb = Math.fma(yb, q, yb3);
            yb = Math.fma(yb, q, yb2);
            yb = Math.fma(yb, q, yb1);
            yb = Math.fma(yb, q, yb0);
            x[j] = Math.fma(s, xb, xa);
            y[j] = Math.fma(s, yb, ya);
        }
    }
}
