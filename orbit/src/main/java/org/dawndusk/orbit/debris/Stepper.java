/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.Arrays;

/**
 * Exponential time differencing of second order. In a step every species of a shell obeys y' = s(t) - λ y; what there is at
 * the begin decays at the mean λ of both ends, what flows in, linearly in time, at the λ of the end, which is all that
 * counts where λ is so great that the number follows the inflow. The loss is handed on, cause by cause, as a linear
 * function of time with the same integral. A first pass takes the numbers that an object meets at the end from the begin,
 * the second from the first; they differ by the error of the first alone, so their difference is a safe estimate.
 *
 * <p>Source: Cox and Matthews, <i>Exponential time differencing for stiff systems</i>, J. Comput. Phys. 176 (2002) 430,
 * equations 4 and 22.
 */
final class Stepper {

    private static final double YEAR = 365.25 * 86400;
    private static final double RELATIVE = 1e-3;
    private static final double ABSOLUTE = 1e-6;
    /** The change of the air over the solar cycle is no part of the estimate. */
    private static final double LONGEST = YEAR / 24;

    private static final double SERIES = 0.01;

    private final SourceSink model;
    private final Rates rates;
    private final int m;
    private final int shells;
    private final double[] airBefore;
    private final double[] airAfter;
    private final double[] factorBefore;
    private final double[] factorAfter;
    /** Sources of the shell at work and of the one below, at both ends of the step. */
    private final double[][] source;

    private final double[][] below;
    private Tally tally = new Tally();

    Stepper(SourceSink model, Rates rates) {
        this.model = model;
        this.rates = rates;
        m = rates.species;
        shells = model.shells().count();
        airBefore = new double[shells];
        airAfter = new double[shells];
        factorBefore = new double[m];
        factorAfter = new double[m];
        source = new double[2][m];
        below = new double[2][m];
    }

    Evolution run(double[] initial, double start, int years) {
        double[] y = initial;
        double[] predicted = new double[y.length];
        double[] corrected = new double[y.length];
        double[][] history = new double[years + 1][];
        Ledger[] ledgers = new Ledger[years];
        history[0] = y.clone();
        double step = YEAR / 1000;
        int steps = 0;
        look(start, airBefore, factorBefore);
        for (int year = 1; year <= years; year++) {
            Tally sum = new Tally();
            double t = start + (year - 1) * YEAR;
            double end = start + year * YEAR;
            while (t < end) {
                // equal steps to the year's end, so that no splinter is left before it
                double left = Math.ceil((end - t) / step);
                double next = left <= 1 ? end : t + (end - t) / left;
                double h = next - t;
                look(next, airAfter, factorAfter);
                pass(h, y, y, predicted);
                pass(h, y, predicted, corrected);
                double error = error(y, predicted, corrected);
                if (error <= 1) {
                    double[] swap = y;
                    y = corrected;
                    corrected = swap;
                    System.arraycopy(airAfter, 0, airBefore, 0, shells);
                    System.arraycopy(factorAfter, 0, factorBefore, 0, m);
                    sum.add(tally);
                    t = next;
                    steps++;
                }
                double change = Math.max(0.2, Math.min(3, 0.9 / Math.sqrt(Math.max(error, 1e-4))));
                step = Math.min(LONGEST, h * change);
                if (!(step >= 1)) {
                    throw new IllegalStateException(
                            "the numbers change faster than can be followed at t = " + t + " s: step " + step + " s");
                }
            }
            history[year] = y.clone();
            ledgers[year - 1] = sum.ledger();
        }
        return new Evolution(model, history, ledgers, steps);
    }

    private void look(double t, double[] density, double[] factor) {
        for (int shell = 0; shell < shells; shell++) {
            density[shell] = model.density(shell, t);
        }
        for (int i = 0; i < m; i++) {
            factor[i] = model.launchFactor(i, t);
        }
    }

    private static double error(double[] y, double[] predicted, double[] corrected) {
        double worst = 0;
        for (int i = 0; i < y.length; i++) {
            double scale = ABSOLUTE + RELATIVE * Math.max(y[i], corrected[i]);
            worst = Math.max(worst, Math.abs(corrected[i] - predicted[i]) / scale);
        }
        return worst;
    }

    /**
     * One pass over all shells from the top.
     *
     * @param y the numbers at the begin
     * @param end the numbers at the end as far as they are known
     * @param result where the numbers at the end go
     */
    private void pass(double h, double[] y, double[] end, double[] result) {
        tally = new Tally();
        Arrays.fill(below[0], 0);
        Arrays.fill(below[1], 0);
        for (int shell = shells - 1; shell >= 0; shell--) {
            for (int i = 0; i < m; i++) {
                double first = model.launches(i, shell, factorBefore[i]);
                double second = model.launches(i, shell, factorAfter[i]);
                tally.launched(0.5 * h * (first + second), rates.mass[i]);
                source[0][i] = below[0][i] + first;
                source[1][i] = below[1][i] + second;
                below[0][i] = 0;
                below[1][i] = 0;
            }
            for (int i : rates.order) {
                species(h, shell, i, y, end, result);
            }
        }
        for (int i = 0; i < m; i++) {
            tally.decayed(0.5 * h * (below[0][i] + below[1][i]), rates.mass[i]);
        }
    }

    private void species(double h, int shell, int i, double[] y, double[] end, double[] result) {
        int base = shell * m;
        double perVolume = 1 / rates.volume(shell);
        double hitBefore = 0;
        double hitAfter = 0;
        for (int j = 0; j < m; j++) {
            hitBefore += rates.removes[i][j] * y[base + j];
            hitAfter += rates.removes[i][j] * end[base + j];
        }
        double ended = rates.disposed[i] + rates.failed[i];
        double dragBefore = rates.drag(i, shell, airBefore[shell]);
        double dragAfter = rates.drag(i, shell, airAfter[shell]);
        double rateBefore = dragBefore + ended + hitBefore * perVolume;
        double rateAfter = dragAfter + ended + hitAfter * perVolume;
        double rate = 0.5 * (rateBefore + rateAfter);
        double before = y[base + i];
        double after = before * Math.exp(-rate * h) + inflow(rateAfter * h, h * source[0][i], h * source[1][i]);
        result[base + i] = after;
        if (rate == 0) {
            return;
        }
        double loss = before - after + 0.5 * h * (source[0][i] + source[1][i]);
        double mean = Math.max(0, loss / h);
        // linear over the step, its integral kept, nowhere negative
        double half = Math.max(-mean, Math.min(mean, 0.5 * (rateAfter * after - rateBefore * before)));
        double share = mean / rate;
        hand(below, i, 0.5 * (dragBefore + dragAfter) / rate, mean, half);
        tally.disposed(share * h * rates.disposed[i], rates.mass[i]);
        double becomes = rates.failed[i];
        for (int j = 0; j < m; j++) {
            double met = 0.5 * (y[base + j] + end[base + j]) * perVolume;
            becomes += rates.disabled[i][j] * met;
            double hits = rates.collides[i][j] * met;
            for (int k : rates.products[i][j]) {
                hand(source, k, rates.made[i][j][k] * hits / rate, mean, half);
            }
            tally.collided(
                    share * h * hits,
                    share * h * hits * rates.lost[i][j],
                    share * h * hits * rates.objectsMade[i][j],
                    share * h * hits * rates.untracked[i][j]);
        }
        if (becomes > 0) {
            hand(source, rates.derelict[i], becomes / rate, mean, half);
            tally.failed(share * h * becomes);
        }
    }

    private static void hand(double[][] to, int k, double share, double mean, double half) {
        to[0][k] += share * (mean - half);
        to[1][k] += share * (mean + half);
    }

    /** What is left at the end of what flowed in, x = λ h, from the source times h at both ends. */
    static double inflow(double x, double first, double second) {
        double phi1;
        double phi2;
        if (x < SERIES) {
            phi1 = 1 - x / 2 * (1 - x / 3 * (1 - x / 4 * (1 - x / 5)));
            phi2 = 0.5 - x / 6 * (1 - x / 4 * (1 - x / 5 * (1 - x / 6)));
        } else {
            phi1 = -Math.expm1(-x) / x;
            phi2 = (1 - phi1) / x;
        }
        return first * (phi1 - phi2) + second * phi2;
    }
}
