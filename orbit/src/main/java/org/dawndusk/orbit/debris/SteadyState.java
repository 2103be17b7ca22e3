/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Roots of the equations shell by shell from the top. The equations of a shell are polynomials of second degree, so central
 * differences give their derivatives without error, whatever the step.
 */
final class SteadyState {

    private static final int MOST_ITERATIONS = 2000;
    private static final double CLOSE = 1e-10;
    private static final double FIRST_STEP = 1e7;
    /** Beyond any time in which the numbers change [s]. */
    private static final double LONG = 1e15;
    /** More than that is without an end. */
    private static final double LIMIT = 1e15;

    private final SourceSink model;
    private final Rates rates;
    private final int m;
    private final int held;
    private final double t;
    /** The species whose number is sought. */
    private final int[] free;

    /** Of the shells solved so far, from the top. */
    private final double[] numbers;

    private final double[] launches;
    private final double[] collisionLoss;
    private final double[] growth;

    /**
     * Seeks numbers at the launches and the density of one instant.
     *
     * @param held index of the species whose number is given in the place of its launches, -1 for none
     */
    SteadyState(SourceSink model, Rates rates, int held, double t) {
        this.model = model;
        this.rates = rates;
        this.held = held;
        this.t = t;
        m = rates.species;
        free = IntStream.range(0, m).filter(i -> i != held).toArray();
        int shells = model.shells().count();
        numbers = new double[shells * m];
        launches = new double[shells * m];
        collisionLoss = new double[shells * m];
        growth = new double[shells];
    }

    Optional<Equilibrium> withLaunches() {
        for (int shell = growth.length - 1; shell >= 0; shell--) {
            double[] found = solve(shell, 0);
            if (found == null) {
                return Optional.empty();
            }
            keep(shell, found);
        }
        return Optional.of(equilibrium());
    }

    Equilibrium equilibrium() {
        return new Equilibrium(model, numbers, launches, collisionLoss, growth);
    }

    /** What flows into a shell: launches, but for those of the held species, and what falls out of the one above. */
    private double[] source(int shell) {
        double[] source = new double[m];
        for (int i = 0; i < m; i++) {
            double above = shell == growth.length - 1
                    ? 0
                    : rates.drag(i, shell + 1, model.density(shell + 1, t)) * numbers[(shell + 1) * m + i];
            source[i] = above + (i == held ? 0 : model.launches(i, shell, model.launchFactor(i, t)));
        }
        return source;
    }

    /**
     * The numbers in a shell where those above are known: those to which an empty shell comes. Implicit steps in time, ever
     * longer until they are Newton's, and shorter where a number would fall below zero or more than triple.
     *
     * @param given number of the held species
     * @return the numbers, null where they grow without an end
     */
    double @Nullable [] solve(int shell, double given) {
        double[] source = source(shell);
        double density = model.density(shell, t);
        double[] n = new double[m];
        if (held >= 0) {
            n[held] = given;
        }
        double[] change = new double[m];
        double step = FIRST_STEP;
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            rates.derivatives(shell, density, n, source, change);
            RealMatrix matrix = jacobian(rates, free, shell, density, n).scalarMultiply(-1);
            for (int a = 0; a < free.length; a++) {
                matrix.addToEntry(a, a, 1 / step);
            }
            double[] rest = Arrays.stream(free).mapToDouble(i -> change[i]).toArray();
            DecompositionSolver solver = new LUDecomposition(matrix, 0).getSolver();
            double[] move = solver.isNonSingular()
                    ? solver.solve(new ArrayRealVector(rest, false)).toArray()
                    : new double[] {Double.NaN};
            if (!bearable(n, move)) {
                step /= 4;
                continue;
            }
            boolean close = step >= LONG;
            for (int a = 0; a < free.length; a++) {
                int i = free[a];
                close &= Math.abs(move[a]) <= CLOSE * (1 + n[i]);
                n[i] += move[a];
                if (n[i] > LIMIT) {
                    return null;
                }
            }
            if (close) {
                return growth(jacobian(rates, free, shell, density, n)) < 0 ? n : null;
            }
            step = Math.min(3 * step, 1e3 * LONG);
        }
        return null;
    }

    private boolean bearable(double[] n, double[] move) {
        for (int a = 0; a < move.length; a++) {
            double now = n[free[a]];
            if (!(now + move[a] >= 0 && move[a] <= 1 + 2 * now)) {
                return false;
            }
        }
        return true;
    }

    /** Derivatives of the rates of some species by their numbers, whatever flows in. */
    static RealMatrix jacobian(Rates rates, int[] some, int shell, double density, double[] n) {
        int all = rates.species;
        RealMatrix jacobian = new Array2DRowRealMatrix(some.length, some.length);
        double[] source = new double[all];
        double[] high = new double[all];
        double[] low = new double[all];
        double[] moved = n.clone();
        for (int b = 0; b < some.length; b++) {
            int j = some[b];
            double step = 1 + n[j];
            moved[j] = n[j] + step;
            rates.derivatives(shell, density, moved, source, high);
            moved[j] = n[j] - step;
            rates.derivatives(shell, density, moved, source, low);
            moved[j] = n[j];
            for (int a = 0; a < some.length; a++) {
                jacobian.setEntry(a, b, (high[some[a]] - low[some[a]]) / (2 * step));
            }
        }
        return jacobian;
    }

    /** The largest real part of the eigenvalues. */
    static double growth(RealMatrix jacobian) {
        if (jacobian.getNorm1() == 0) {
            // nothing changes anything: the decomposition does not take that
            return 0;
        }
        Complex[] eigenvalues = new EigenDecompositionNonSymmetric(jacobian).getEigenvalues();
        return Arrays.stream(eigenvalues).mapToDouble(Complex::getReal).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The share of the held species' launches that collisions take. */
    double lossShare(int shell, double[] n) {
        double loss = rates.collision(held, shell, n) * n[held];
        return loss / ((rates.disposed[held] + rates.failed[held]) * n[held] + loss);
    }

    /** Takes the numbers of a shell as those from which objects fall into the next. */
    void keep(int shell, double[] n) {
        double density = model.density(shell, t);
        System.arraycopy(n, 0, numbers, shell * m, m);
        for (int i = 0; i < m; i++) {
            collisionLoss[shell * m + i] = rates.collision(i, shell, n) * n[i];
            launches[shell * m + i] = i == held
                    ? (rates.disposed[i] + rates.failed[i]) * n[i] + collisionLoss[shell * m + i]
                    : model.launches(i, shell, model.launchFactor(i, t));
        }
        growth[shell] = growth(jacobian(rates, free, shell, density, n));
    }
}
