/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

/** The relative motion of two objects over an interval: the cubic of its ends. Used again from pair to pair. */
final class PairMotion {

    private final double[] p0 = new double[3];
    private final double[] p1 = new double[3];
    private final double[] v0 = new double[3];
    private final double[] v1 = new double[3];
    private final double[] p = new double[3];
    private final double[] v = new double[3];
    private int satellite;
    private int object;
    private double h;

    void set(StatePair a, int i, StatePair b, int j) {
        satellite = i;
        object = j;
        h = a.interval();
        for (int c = 0; c < 3; c++) {
            p0[c] = b.before(c, j) - a.before(c, i);
            p1[c] = b.after(c, j) - a.after(c, i);
            v0[c] = b.before(c + 3, j) - a.before(c + 3, i);
            v1[c] = b.after(c + 3, j) - a.after(c + 3, i);
        }
    }

    int satellite() {
        return satellite;
    }

    int object() {
        return object;
    }

    /** At the ends the states themselves, so that two intervals that meet agree to the last bit. */
    private void at(double share) {
        if (share == 0 || share == 1) {
            System.arraycopy(share == 0 ? p0 : p1, 0, p, 0, 3);
            System.arraycopy(share == 0 ? v0 : v1, 0, v, 0, 3);
            return;
        }
        double s2 = share * share;
        double s3 = s2 * share;
        double b1 = 3 * s2 - 2 * s3;
        double w0 = share - 2 * s2 + s3;
        double w1 = s3 - s2;
        double d1 = 6 * (share - s2) / h;
        double e0 = 1 - 4 * share + 3 * s2;
        double e1 = 3 * s2 - 2 * share;
        for (int c = 0; c < 3; c++) {
            p[c] = p0[c] + b1 * (p1[c] - p0[c]) + h * (w0 * v0[c] + w1 * v1[c]);
            v[c] = d1 * (p1[c] - p0[c]) + e0 * v0[c] + e1 * v1[c];
        }
    }

    double distance(double share) {
        at(share);
        return Math.sqrt(dot(p, p));
    }

    double speed(double share) {
        at(share);
        return Math.sqrt(dot(v, v));
    }

    /** Half of the rate of the squared distance. */
    double rate(double share) {
        at(share);
        return dot(p, v);
    }

    /** The least distance within so much time of a share if they went on straight from there. */
    double straightDistance(double share, double within) {
        at(share);
        double square = dot(v, v);
        double t = square > 0 ? Math.max(-within, Math.min(within, -dot(p, v) / square)) : 0;
        double dx = p[0] + t * v[0];
        double dy = p[1] + t * v[1];
        double dz = p[2] + t * v[2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
