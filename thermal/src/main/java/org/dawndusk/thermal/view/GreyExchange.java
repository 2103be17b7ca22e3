/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Radiative exchange among grey, diffuse surfaces with all their reflections, and with black space around them.
 *
 * <p>The heat from one surface to another is the coupling times σ (T₁⁴ - T₂⁴). Couplings are areas times Hottel's script-F,
 * the same both ways; all of a surface's, with space and itself, add up to emittance times area. With ε the emittances, ρ =
 * 1 - ε and X the exchange areas A F: G = ε (X + X √ρ (A - √ρ X √ρ)⁻¹ √ρ X) ε, by Cholesky's method, dense: some seconds for
 * 1,000 surfaces. Emittances hold in one band and do not depend on temperature.
 *
 * <p>Source: H. C. Hottel and A. F. Sarofim, Radiative Transfer (1967); B. Gebhart, Int. J. Heat Mass Transfer 3 (1961) 341.
 * Immutable and thread-safe.
 */
public final class GreyExchange {
    private static final double RECIPROCITY = 1e-6;

    private final List<String> names;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final double[] areas;
    /** Emittance times area. */
    private final double[] emitting;
    /** Symmetric; the last row and column are space. */
    private final double[][] couplings;

    private GreyExchange(List<String> names, double[] areas, double[] emitting, double[][] couplings) {
        this.names = names;
        this.areas = areas;
        this.emitting = emitting;
        this.couplings = couplings;
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
    }

    /**
     * Exchange by view factors.
     *
     * @param factors that obey reciprocity and closure, as {@link TracedFactors#smoothed} does; none may go to backs
     * @param emittance by the surface's name, in (0, 1] [1]
     * @return the couplings
     */
    public static GreyExchange of(ViewFactorMatrix factors, ToDoubleFunction<String> emittance) {
        List<String> names = factors.names();
        int n = names.size();
        double[] areas = new double[n];
        double[] emitting = new double[n];
        double[] rootReflectance = new double[n];
        for (int i = 0; i < n; i++) {
            String name = names.get(i);
            double value = emittance.applyAsDouble(name);
            Checks.fraction("the emittance of " + name, value);
            areas[i] = factors.area(name);
            emitting[i] = value * areas[i];
            Checks.positive("emittance times area of " + name, emitting[i]);
            rootReflectance[i] = Math.sqrt(1 - value);
            if (factors.toBacks(name) > 0) {
                throw new IllegalArgumentException(factors.toBacks(name) + " of what " + name
                        + " emits ends on the back of a shape, but must end on a surface or in space."
                        + " Maybe the shape's reversed() is missing as a surface of its own");
            }
        }
        Checks.within("the error of reciprocity of factors", factors.reciprocityError(), 0, RECIPROCITY);
        double[][] exchange = new double[n][n + 1];
        double[][] given = factors.exchangeAreas();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                exchange[i][j] = (given[i][j] + given[j][i]) / 2;
            }
            exchange[i][n] = areas[i] * factors.toSpace(names.get(i));
        }
        return new GreyExchange(names, areas, emitting, couplings(areas, emitting, rootReflectance, exchange));
    }

    private static double[][] couplings(
            double[] areas, double[] emitting, double[] rootReflectance, double[][] exchange) {
        int n = areas.length;
        double[][] matrix = new double[n][n];
        double[][] weighted = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = (i == j ? areas[i] : 0) - rootReflectance[i] * exchange[i][j] * rootReflectance[j];
            }
            for (int j = 0; j <= n; j++) {
                weighted[i][j] = rootReflectance[i] * exchange[i][j];
            }
        }
        RealMatrix right = new Array2DRowRealMatrix(weighted, false);
        RealMatrix reflected = right.transpose()
                .multiply(new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-12, 0)
                        .getSolver()
                        .solve(right));
        double[][] couplings = new double[n + 1][n + 1];
        for (int i = 0; i < n; i++) {
            double emittance = emitting[i] / areas[i];
            for (int j = 0; j <= i; j++) {
                double mean = (reflected.getEntry(i, j) + reflected.getEntry(j, i)) / 2;
                couplings[i][j] = emittance * (exchange[i][j] + mean) * emitting[j] / areas[j];
                couplings[j][i] = couplings[i][j];
            }
            couplings[i][n] = emittance * (exchange[i][n] + reflected.getEntry(i, n));
            couplings[n][i] = couplings[i][n];
            for (double coupling : couplings[i]) {
                Checks.finite("a coupling of areas that differ too much", coupling);
            }
        }
        return couplings;
    }

    /**
     * The same exchange with surfaces put together that share a temperature, such as the two sides of a plate.
     *
     * @param node from a surface's name to that of the group it belongs to
     * @return the exchange among the groups, in the order in which they are met first
     */
    public GreyExchange grouped(UnaryOperator<String> node) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        int[] group = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            group[i] = groups.computeIfAbsent(node.apply(names.get(i)), name -> groups.size());
        }
        int m = groups.size();
        group[names.size()] = m;
        double[] area = new double[m];
        double[] emits = new double[m];
        double[][] sum = new double[m + 1][m + 1];
        for (int i = 0; i < group.length; i++) {
            if (i < names.size()) {
                area[group[i]] += areas[i];
                emits[group[i]] += emitting[i];
            }
            for (int j = 0; j < group.length; j++) {
                sum[group[i]][group[j]] += couplings[i][j];
            }
        }
        return new GreyExchange(List.copyOf(groups.keySet()), area, emits, sum);
    }

    /**
     * The surfaces or groups.
     *
     * @return their names in the order of the rows
     */
    public List<String> names() {
        return names;
    }

    /**
     * The names of the rows of {@link #couplings}, for a thermal network.
     *
     * @param space what space is called there
     * @return all names, space last
     */
    public List<String> ends(String space) {
        List<String> ends = new ArrayList<>(names);
        ends.add(space);
        return List.copyOf(ends);
    }

    /**
     * All couplings, space in the last row and column, as a thermal network takes them.
     *
     * @return a copy, symmetric; a surface's coupling with itself is on the diagonal [m²]
     */
    public double[][] couplings() {
        return Arrays.stream(couplings).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * The coupling of two surfaces: area times script-F, the same both ways.
     *
     * @param from one surface
     * @param to another
     * @return radiative coupling [m²]
     */
    public double coupling(String from, String to) {
        return couplings[index(from)][index(to)];
    }

    /**
     * The coupling of a surface with space.
     *
     * @param from the surface
     * @return radiative coupling [m²]
     */
    public double couplingToSpace(String from) {
        return couplings[index(from)][names.size()];
    }

    /**
     * Hottel's script-F: the coupling per area of the first surface.
     *
     * @param from the surface that emits
     * @param to the surface that absorbs
     * @return transfer factor [1]
     */
    public double scriptF(String from, String to) {
        return coupling(from, to) / areas[index(from)];
    }

    /**
     * Gebhart's factor: the share of what the first surface emits that the second absorbs, directly or after reflections.
     *
     * @param from the surface that emits
     * @param to the surface that absorbs
     * @return absorption factor [1]
     */
    public double gebhart(String from, String to) {
        return coupling(from, to) / emitting[index(from)];
    }

    private int index(String surface) {
        Integer i = index.get(surface);
        if (i == null) {
            throw new IllegalArgumentException("there is no surface " + surface);
        }
        return i;
    }
}
