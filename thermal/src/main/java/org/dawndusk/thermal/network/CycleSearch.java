/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dawndusk.thermal.HeatBalanceException;

/** The fixed point of the map over a period, by Anderson's acceleration. */
final class CycleSearch {
    private static final int PERIODS = 150;
    /** Periods at first without acceleration: they let the fast nodes settle. */
    private static final int PLAIN = 2;

    private static final int MEMORY = 10;
    private static final double START = 300;
    /** A direction is used where this share of it is new. */
    private static final double NEW = 1e-6;

    private final TransientSolver solver;
    private final ThermalNetwork network;
    private final double from;
    private final double period;
    private final Map<String, Profile> inputs;
    private final double closure;
    /** Differences between successive gaps, and between successive ends. */
    private final List<double[]> gapSteps = new ArrayList<>();

    private final List<double[]> endSteps = new ArrayList<>();

    CycleSearch(
            TransientSolver solver,
            ThermalNetwork network,
            double from,
            double period,
            Map<String, Profile> inputs,
            double closure) {
        this.solver = solver;
        this.network = network;
        this.from = from;
        this.period = period;
        this.inputs = inputs;
        this.closure = closure;
    }

    Cycle find() {
        ThermalState state = guess();
        double[] lastGap = {};
        double[] lastEnd = {};
        double best = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= PERIODS; k++) {
            Transient course = solver.advance(state, from, from + period, inputs);
            if (course.stoppedBy().isPresent()) {
                throw new HeatBalanceException(
                        "no cycle: the guard " + course.stoppedBy().get() + " stops it at " + course.endTime() + " s");
            }
            double[] begin = state.temperatures();
            double[] end = course.end().temperatures();
            double[] gap = new double[network.unknowns];
            double error = 0;
            for (int i = 0; i < gap.length; i++) {
                gap[i] = network.stores[i] ? end[i] - begin[i] : 0;
                error = Math.max(error, Math.abs(gap[i]));
            }
            boolean repeats = Arrays.equals(state.warm(), course.end().warm());
            if (error <= closure && repeats) {
                return new Cycle(state, course, error, k);
            }
            if (!repeats || error > 10 * best) {
                gapSteps.clear();
                endSteps.clear();
            } else if (k > PLAIN) {
                remember(gap, lastGap, end, lastEnd);
            }
            best = Math.min(best, error);
            lastGap = gap;
            lastEnd = end;
            state = new ThermalState(
                    network, next(gap, end, begin), course.end().warm());
        }
        throw new HeatBalanceException("no cycle was found within " + PERIODS + " periods of " + period
                + " s: at best its ends differ by " + best + " K, but must within " + closure
                + " K. Maybe loads or thermostats do not repeat with the period, or the tolerance is too coarse");
    }

    private ThermalState guess() {
        try {
            return SteadySolver.of(network)
                    .solve(from, inputs, ThermalState.uniform(network, START))
                    .state();
        } catch (HeatBalanceException noSteadyState) {
            return ThermalState.uniform(network, START);
        }
    }

    private void remember(double[] gap, double[] lastGap, double[] end, double[] lastEnd) {
        double[] gapStep = new double[gap.length];
        double[] endStep = new double[gap.length];
        for (int i = 0; i < gap.length; i++) {
            gapStep[i] = gap[i] - lastGap[i];
            endStep[i] = end[i] - lastEnd[i];
        }
        gapSteps.add(gapStep);
        endSteps.add(endStep);
        if (gapSteps.size() > MEMORY) {
            gapSteps.remove(0);
            endSteps.remove(0);
        }
    }

    /** The end less the combination of earlier steps that would have closed the gap best. */
    private double[] next(double[] gap, double[] end, double[] begin) {
        double[] rest = gap.clone();
        double[] result = end.clone();
        List<double[]> basis = new ArrayList<>();
        List<double[]> images = new ArrayList<>();
        for (int k = gapSteps.size() - 1; k >= 0; k--) {
            double[] q = gapSteps.get(k).clone();
            double[] image = endSteps.get(k).clone();
            double whole = Math.sqrt(dot(q, q));
            for (int j = 0; j < basis.size(); j++) {
                double by = dot(basis.get(j), q);
                subtract(q, by, basis.get(j));
                subtract(image, by, images.get(j));
            }
            double left = Math.sqrt(dot(q, q));
            if (!(left > NEW * whole)) {
                continue;
            }
            for (int i = 0; i < q.length; i++) {
                q[i] /= left;
                image[i] /= left;
            }
            double by = dot(q, rest);
            subtract(rest, by, q);
            subtract(result, by, image);
            basis.add(q);
            images.add(image);
        }
        for (int i = 0; i < gap.length; i++) {
            result[i] = Math.min(Math.max(result[i], begin[i] / 2), 2 * begin[i]);
        }
        return result;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double by, double[] what) {
        for (int i = 0; i < what.length; i++) {
            from[i] -= by * what[i];
        }
    }
}
