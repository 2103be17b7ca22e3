/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.data.DMatrixSparseTriplet;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.ops.DConvertMatrixStruct;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontalFactorsAgainstEjmlTest {
    /** A matrix of symmetric pattern whose columns are dominated by the diagonal. */
    private static final class Matrix {
        final int n;
        final int[] one;
        final int[] other;
        final double[] diagonal;
        final double[] firstRow;
        final double[] otherRow;

        Matrix(int n, double pairsPerRow, boolean symmetric, Random random) {
            this.n = n;
            Set<Long> pairs = new HashSet<>();
            for (int k = 0; k < n * pairsPerRow; k++) {
                int a = random.nextInt(n);
                int b = random.nextInt(n);
                if (a != b) {
                    pairs.add(((long) Math.min(a, b) << 32) | Math.max(a, b));
                }
            }
            long[] sorted = pairs.stream().mapToLong(p -> p).sorted().toArray();
            one = Arrays.stream(sorted).mapToInt(p -> (int) (p >> 32)).toArray();
            other = Arrays.stream(sorted).mapToInt(p -> (int) p).toArray();
            diagonal = random.doubles(n, 0.01, 1).toArray();
            firstRow = random.doubles(one.length, -5, 0).toArray();
            otherRow = symmetric
                    ? firstRow.clone()
                    : random.doubles(one.length, -5, 0).toArray();
            for (int e = 0; e < one.length; e++) {
                diagonal[one[e]] -= otherRow[e];
                diagonal[other[e]] -= firstRow[e];
            }
        }

        double[] byEjml(double[] right) {
            DMatrixSparseTriplet entries = new DMatrixSparseTriplet(n, n, n + 2 * one.length);
            for (int i = 0; i < n; i++) {
                entries.addItem(i, i, diagonal[i]);
            }
            for (int e = 0; e < one.length; e++) {
                entries.addItem(one[e], other[e], firstRow[e]);
                entries.addItem(other[e], one[e], otherRow[e]);
            }
            DMatrixSparseCSC matrix = DConvertMatrixStruct.convert(entries, (DMatrixSparseCSC) null);
            LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> lu = LinearSolverFactory_DSCC.lu(FillReducing.NONE);
            assertThat(lu.setA(matrix)).isTrue();
            DMatrixRMaj solution = new DMatrixRMaj(n, 1);
            lu.solve(new DMatrixRMaj(n, 1, true, right), solution);
            return solution.getData();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, true",
        "2, 1, true",
        "30, 1, true",
        "30, 1, false",
        "200, 2, true",
        "200, 2, false",
        "60, 40, true",
        "60, 40, false",
        "500, 0.6, false",
        "500, 0.6, true",
        "300, 3, false"
    })
    void solutionsAgree(int n, double pairsPerRow, boolean symmetric) {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            Matrix m = new Matrix(n, pairsPerRow, symmetric, random);
            double[] right = random.doubles(n, -1, 1).toArray();
            FrontalFactors factors = new FrontalFactors(FrontalAnalysis.of(n, m.one, m.other));
            assertThat(factors.factorise(m.diagonal, m.firstRow, m.otherRow)).isTrue();
            assertThat(factors.isCholesky()).isEqualTo(symmetric || m.one.length == 0);
            double[] solution = new double[n];
            factors.solve(right, solution);
            double[] theirs = m.byEjml(right);
            double scale = Arrays.stream(theirs).map(Math::abs).max().orElseThrow();
            for (int i = 0; i < n; i++) {
                assertThat(Math.abs(solution[i] - theirs[i])).isLessThan(1e-10 * scale);
            }
        }
    }

    @Test
    void factorsThatAreUsedAgainRememberNothing() {
        Random random = new Random(5);
        Matrix m = new Matrix(60, 2, false, random);
        Matrix symmetric = new Matrix(60, 2, true, new Random(5));
        double[] right = random.doubles(60, -1, 1).toArray();
        FrontalAnalysis analysis = FrontalAnalysis.of(60, m.one, m.other);
        FrontalFactors used = new FrontalFactors(analysis);
        double[] nothing = new double[m.one.length];
        for (double scale : new double[] {1, -1, 1}) {
            // without entries off the diagonal, symmetric and not, in turn
            double[] diagonal = Arrays.stream(m.diagonal).map(x -> scale * x).toArray();
            assertThat(solution(used, diagonal, nothing, nothing, right))
                    .isEqualTo(solution(new FrontalFactors(analysis), diagonal, nothing, nothing, right));
            assertThat(solution(used, m.diagonal, m.firstRow, m.otherRow, right))
                    .isEqualTo(solution(new FrontalFactors(analysis), m.diagonal, m.firstRow, m.otherRow, right));
            assertThat(solution(used, symmetric.diagonal, symmetric.firstRow, symmetric.otherRow, right))
                    .isEqualTo(solution(
                            new FrontalFactors(analysis),
                            symmetric.diagonal,
                            symmetric.firstRow,
                            symmetric.otherRow,
                            right));
        }
    }

    private static double[] solution(
            FrontalFactors factors, double[] diagonal, double[] firstRow, double[] otherRow, double[] right) {
        assertThat(factors.factorise(diagonal, firstRow, otherRow)).isTrue();
        double[] result = new double[right.length];
        factors.solve(right, result);
        return result;
    }

    @Test
    void aSymmetricMatrixThatIsNotDefiniteIsSolvedByLu() {
        FrontalFactors factors = new FrontalFactors(FrontalAnalysis.of(2, new int[] {0}, new int[] {1}));
        assertThat(factors.factorise(new double[] {1, 1}, new double[] {2}, new double[] {2}))
                .isTrue();
        assertThat(factors.isCholesky()).isFalse();
        double[] x = new double[2];
        factors.solve(new double[] {5, 4}, x);
        assertThat(x).containsExactly(new double[] {1, 2}, org.assertj.core.api.Assertions.within(1e-14));
    }

    @Test
    void aSingularMatrixIsReported() {
        FrontalFactors factors = new FrontalFactors(FrontalAnalysis.of(2, new int[] {0}, new int[] {1}));
        assertThat(factors.factorise(new double[] {1, 1}, new double[] {-1}, new double[] {-1}))
                .isFalse();
    }

    @Test
    void theOrderIsAPermutationThatKeepsAGridThin() {
        int side = 100;
        int n = side * side;
        int[] one = new int[2 * side * (side - 1)];
        int[] other = new int[one.length];
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            if (i % side < side - 1) {
                one[pairs] = i;
                other[pairs++] = i + 1;
            }
            if (i < n - side) {
                one[pairs] = i;
                other[pairs++] = i + side;
            }
        }
        FrontalAnalysis analysis = FrontalAnalysis.of(n, one, other);
        assertThat(Arrays.stream(analysis.position).sorted().toArray())
                .isEqualTo(IntStream.range(0, n).toArray());
        // in the order of the numbers the factors would have a million entries
        assertThat(analysis.factorSize).isLessThan(330_000);
    }
}
