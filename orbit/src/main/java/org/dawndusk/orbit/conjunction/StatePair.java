/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.BitSet;
import org.dawndusk.orbit.conjunction.Screening.States;

/** States of many objects at both ends of an interval, and their cubic between. */
final class StatePair {

    /** At apogee or perigee the radius bends by gravity or by the centrifugal pull, which below escape is at most twice it. */
    private static final double RADIAL = 2;

    private final int size;
    private double[][] before;
    private double[][] after;
    private double timeBefore;
    private double timeAfter;
    private final BitSet without = new BitSet();
    private final int[] indices;
    private int selected;
    private double lowest;
    private double highest;
    private double fastest;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    StatePair(int size) {
        this.size = size;
        before = new double[6][size];
        after = new double[6][size];
        indices = new int[size];
        x = new double[size];
        y = new double[size];
        z = new double[size];
    }

    /** Moves on: what was after is before. */
    void next(double t, States states) {
        double[][] old = before;
        before = after;
        after = old;
        timeBefore = timeAfter;
        timeAfter = t;
        states.at(t, after[0], after[1], after[2], after[3], after[4], after[5]);
        for (int i = 0; i < size; i++) {
            double sum = after[0][i] + after[1][i] + after[2][i];
            if (Double.isNaN(sum)) {
                without.set(i);
                after[0][i] = Double.NaN;
            } else {
                Checks.finite(
                        "state of object " + i + " at " + t + " s", sum + after[3][i] + after[4][i] + after[5][i]);
            }
        }
    }

    /** All that have both states; finds the band of their radii, without what they do between. */
    void selectAll() {
        select(0, Double.POSITIVE_INFINITY, 0);
    }

    /** Those whose radius can be in a band at some time of the interval if gravity is at most so strong. */
    void select(double low, double high, double gravity) {
        double bulge = bulge(gravity, interval());
        selected = 0;
        lowest = Double.POSITIVE_INFINITY;
        highest = 0;
        double fastestSquared = 0;
        for (int i = 0; i < size; i++) {
            double r0 = radius(before, i);
            double r1 = radius(after, i);
            double least = Math.min(r0, r1);
            double most = Math.max(r0, r1);
            if (least - bulge <= high && most + bulge >= low) {
                indices[selected++] = i;
                lowest = Math.min(lowest, least);
                highest = Math.max(highest, most);
                fastestSquared = Math.max(fastestSquared, Math.max(speedSquared(before, i), speedSquared(after, i)));
            }
        }
        fastest = Math.sqrt(fastestSquared);
    }

    /** How far a radius between the ends of an interval can lie outside those at the ends. */
    static double bulge(double gravity, double interval) {
        return RADIAL * gravity * interval * interval / 8;
    }

    private static double radius(double[][] s, int i) {
        return Math.sqrt(s[0][i] * s[0][i] + s[1][i] * s[1][i] + s[2][i] * s[2][i]);
    }

    private static double speedSquared(double[][] s, int i) {
        return s[3][i] * s[3][i] + s[4][i] * s[4][i] + s[5][i] * s[5][i];
    }

    /** Positions of the selected at a share of the interval. */
    void interpolate(double share) {
        interpolate(share, 0, x);
        interpolate(share, 1, y);
        interpolate(share, 2, z);
    }

    private void interpolate(double share, int c, double[] out) {
        double h = interval();
        double s2 = share * share;
        double s3 = s2 * share;
        double p1 = 3 * s2 - 2 * s3;
        double p0 = 1 - p1;
        double v0 = h * (share - 2 * s2 + s3);
        double v1 = h * (s3 - s2);
        double[] a = before[c];
        double[] b = after[c];
        double[] va = before[c + 3];
        double[] vb = after[c + 3];
        for (int k = 0; k < selected; k++) {
            int i = indices[k];
            out[k] = p0 * a[i] + p1 * b[i] + v0 * va[i] + v1 * vb[i];
        }
    }

    double interval() {
        return timeAfter - timeBefore;
    }

    int selected() {
        return selected;
    }

    int index(int k) {
        return indices[k];
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }

    double fastest() {
        return fastest;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    double[] z() {
        return z;
    }

    double before(int component, int i) {
        return before[component][i];
    }

    double after(int component, int i) {
        return after[component][i];
    }

    /** Those that had no state at some instant. */
    BitSet withoutState() {
        return without;
    }
}
