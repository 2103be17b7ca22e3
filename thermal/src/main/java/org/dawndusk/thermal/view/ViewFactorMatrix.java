/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * View factors among named surfaces, with their areas, the share that goes to space and the standard errors.
 *
 * <p>From {@link TracedFactors}, or from known factors by {@link #of}. Only what is not zero is stored. Immutable and
 * thread-safe.
 */
public final class ViewFactorMatrix {
    private static final double CLOSURE = 1e-9;

    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();
    private final double[] areas;
    private final int[][] columns;
    private final double[][] factors;
    private final double[][] errors;
    private final double[] space;
    private final double[] backs;
    /** Rays from each surface; infinite where the factors are exact. */
    private final double rays;

    ViewFactorMatrix(
            List<String> names,
            double[] areas,
            int[][] columns,
            double[][] factors,
            double[][] errors,
            double[] space,
            double[] backs,
            double rays) {
        this.names = names;
        this.areas = areas;
        this.columns = columns;
        this.factors = factors;
        this.errors = errors;
        this.space = space;
        this.backs = backs;
        this.rays = rays;
        for (int i = 0; i < names.size(); i++) {
            if (index.put(names.get(i), i) != null) {
                throw new IllegalArgumentException(
                        "surface " + names.get(i) + " is there already, but must be named once");
            }
        }
    }

    /**
     * Known factors; what a row leaves up to 1 goes to space.
     *
     * @param names of the surfaces, each once
     * @param areas of the surfaces, positive [m²]
     * @param factors from the surface of the row to that of the column, the sum of a row at most 1 within 1e-9 [1]
     * @return the matrix, whose standard errors are zero
     */
    public static ViewFactorMatrix of(List<String> names, double[] areas, double[][] factors) {
        int n = names.size();
        if (n == 0) {
            throw new IllegalArgumentException("names has 0 entries, but must have at least 1");
        }
        if (areas.length != n || factors.length != n) {
            throw new IllegalArgumentException("areas has " + areas.length + " and factors has " + factors.length
                    + " entries, but both must have " + n + ", one a name");
        }
        int[][] columns = new int[n][n];
        double[][] values = new double[n][];
        double[] space = new double[n];
        for (int i = 0; i < n; i++) {
            String row = "factors[" + i + "]";
            Checks.positive("the area of " + names.get(i), areas[i]);
            if (factors[i].length != n) {
                throw new IllegalArgumentException(row + " has " + factors[i].length + " entries, but must have " + n);
            }
            values[i] = factors[i].clone();
            double sum = 0;
            for (int j = 0; j < n; j++) {
                columns[i][j] = j;
                Checks.within(row + "[" + j + "]", values[i][j], 0, 1);
                sum += values[i][j];
            }
            Checks.within("the sum of " + row, sum, 0, 1 + CLOSURE);
            space[i] = Math.max(0, 1 - sum);
        }
        return new ViewFactorMatrix(
                List.copyOf(names),
                areas.clone(),
                columns,
                values,
                new double[n][n],
                space,
                new double[n],
                Double.POSITIVE_INFINITY);
    }

    /**
     * The surfaces.
     *
     * @return their names in the order of the rows
     */
    public List<String> names() {
        return names;
    }

    /**
     * The area of a surface.
     *
     * @param surface its name
     * @return area [m²]
     */
    public double area(String surface) {
        return areas[index(surface)];
    }

    /**
     * A view factor.
     *
     * @param from the surface that emits
     * @param to the surface that is hit, which may be the same
     * @return share of what the first emits [1]
     */
    public double factor(String from, String to) {
        int i = index(from);
        int k = Arrays.binarySearch(columns[i], index(to));
        return k >= 0 ? factors[i][k] : 0;
    }

    /**
     * The standard error of a view factor.
     *
     * @param from the surface that emits
     * @param to the surface that is hit
     * @return standard error; zero for known factors [1]
     */
    public double standardError(String from, String to) {
        int i = index(from);
        int k = Arrays.binarySearch(columns[i], index(to));
        return k >= 0 ? errors[i][k] : errorOf(0);
    }

    /**
     * What meets no surface.
     *
     * @param from the surface that emits
     * @return share of what it emits [1]
     */
    public double toSpace(String from) {
        return space[index(from)];
    }

    /**
     * The standard error of what meets no surface.
     *
     * @param from the surface that emits
     * @return standard error; zero for known factors [1]
     */
    public double spaceStandardError(String from) {
        return errorOf(toSpace(from));
    }

    private double errorOf(double share) {
        return rays < Double.POSITIVE_INFINITY ? Math.sqrt(TracedFactors.variance(share, rays)) : 0;
    }

    /**
     * What ends on the back of a shape that is no surface of its own.
     *
     * @param from the surface that emits
     * @return share of what it emits [1]
     */
    public double toBacks(String from) {
        return backs[index(from)];
    }

    /**
     * How far the surfaces are from closure.
     *
     * @return the largest difference from 1 of a row's sum with space and backs [1]
     */
    public double closureError() {
        double worst = 0;
        for (int i = 0; i < areas.length; i++) {
            double sum = space[i] + backs[i];
            for (double factor : factors[i]) {
                sum += factor;
            }
            worst = Math.max(worst, Math.abs(sum - 1));
        }
        return worst;
    }

    /**
     * How far the surfaces are from reciprocity.
     *
     * @return the largest difference of A₁ F₁₂ and A₂ F₂₁ as a share of the larger area of the two [1]
     */
    public double reciprocityError() {
        double worst = 0;
        for (int i = 0; i < areas.length; i++) {
            for (int k = 0; k < columns[i].length; k++) {
                int j = columns[i][k];
                int back = Arrays.binarySearch(columns[j], i);
                double difference = areas[i] * factors[i][k] - (back >= 0 ? areas[j] * factors[j][back] : 0);
                worst = Math.max(worst, Math.abs(difference) / Math.max(areas[i], areas[j]));
            }
        }
        return worst;
    }

    /** Exchange areas A F, from row to column. */
    double[][] exchangeAreas() {
        int n = areas.length;
        double[][] dense = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < columns[i].length; k++) {
                dense[i][columns[i][k]] = areas[i] * factors[i][k];
            }
        }
        return dense;
    }

    private int index(String surface) {
        Integer i = index.get(surface);
        if (i == null) {
            throw new IllegalArgumentException("there is no surface " + surface);
        }
        return i;
    }
}
