/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

class ViewProperties {
    @Property(tries = 200)
    void spheresObeyReciprocity(
            @ForAll @Scale(6) @DoubleRange(min = 0.05, max = 20) double radius,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 10) double gap) {
        // two integrals over two different spheres
        double distance = radius + 1 + gap;
        double there = ConfigurationFactors.sphereToSphere(radius, 1, distance) * radius * radius;
        double back = ConfigurationFactors.sphereToSphere(1, radius, distance);
        assertThat(there).isCloseTo(back, within(1e-12 * Math.max(1, radius * radius)));
    }

    @Property(tries = 200)
    void discsObeyReciprocityAndBounds(
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 50) double one,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 50) double other) {
        double there = ConfigurationFactors.coaxialDiscs(one, other, 1);
        double back = ConfigurationFactors.coaxialDiscs(other, one, 1);
        assertThat(there).isBetween(0.0, 1.0);
        assertThat(there * one * one).isCloseTo(back * other * other, within(1e-13 * one * one));
    }

    /** Any convex body of planar faces: what a face sees of the others from inside adds up to one. */
    @Property(tries = 15)
    void theInsideOfATetrahedronIsClosedAndReciprocal(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        List<Polygon> faces = Tetrahedron.random(seed);
        for (Polygon face : faces) {
            double sum = 0;
            for (Polygon other : faces) {
                if (!other.equals(face)) {
                    double there = ConfigurationFactors.polygons(face, other);
                    sum += there;
                    assertThat(face.area() * there)
                            .isCloseTo(other.area() * ConfigurationFactors.polygons(other, face), within(1e-12));
                }
            }
            assertThat(sum).isCloseTo(1, within(1e-11));
        }
    }

    @Property(tries = 10)
    void smoothedFactorsObeyReciprocityAndClosureAndStayNearTheCounts(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        RayTracer.Builder builder = RayTracer.builder().rays(2_000).seed(seed);
        List<Shape> shapes = Boxes.scattered(60, seed);
        for (int i = 0; i < shapes.size(); i++) {
            builder.surface("s" + i, shapes.get(i));
        }
        TracedFactors traced = builder.build().trace();
        ViewFactorMatrix raw = traced.raw();
        ViewFactorMatrix smoothed = traced.smoothed();
        assertThat(raw.closureError()).isLessThan(1e-12);
        assertThat(smoothed.closureError()).isLessThan(1e-12);
        assertThat(smoothed.reciprocityError()).isLessThan(1e-14);
        for (String from : raw.names()) {
            for (String to : raw.names()) {
                assertThat(smoothed.factor(from, to)).isBetween(0.0, 1.0);
                // no hit where seven were due has a small error by its count, not by what was due
                double error = Math.max(
                        raw.standardError(from, to),
                        Math.sqrt(TracedFactors.variance(smoothed.factor(from, to), traced.rays())));
                assertThat(Math.abs(smoothed.factor(from, to) - raw.factor(from, to)))
                        .isLessThan(6 * error);
            }
        }
    }

    /** Faces of a cube cut in squares: each factor within its errors of the closed form, and their spread as stated. */
    @Property(tries = 3)
    void theErrorsAreWhatTheySay(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        TracedFactors traced = Boxes.closed(3).rays(4_000).seed(seed).build().trace();
        for (ViewFactorMatrix factors : List.of(traced.raw(), traced.smoothed())) {
            double squares = 0;
            int count = 0;
            for (int i = 0; i < 9; i++) {
                for (int j = 0; j < 9; j++) {
                    double[] one = cell(i / 3, i % 3);
                    // the lid runs along the other axis first
                    double[] other = cell(j % 3, j / 3);
                    String from = Integer.toString(i);
                    String to = Integer.toString(9 + j);
                    double score = (factors.factor(from, to) - ConfigurationFactors.parallelRectangles(one, other, 3))
                            / factors.standardError(from, to);
                    assertThat(Math.abs(score)).isLessThan(5.5);
                    squares += score * score;
                    count++;
                }
            }
            // the mean of 81 squares of standard normal scores, 1 ± 0.16; smoothing's errors are upper bounds
            assertThat(squares / count).isBetween(0.2, 1.9);
        }
    }

    @Property(tries = 50)
    void couplingsAreSymmetricAndAddUpToWhatASurfaceEmits(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 1) double emittance) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 6;
        double[] areas = random.doubles(n, 0.1, 3).toArray();
        double[][] factors = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double exchange = random.nextDouble() * 0.1 / n;
                factors[i][j] = exchange / areas[i];
                factors[j][i] = exchange / areas[j];
            }
        }
        List<String> names = List.of("a", "b", "c", "d", "e", "f");
        GreyExchange exchange =
                GreyExchange.of(ViewFactorMatrix.of(names, areas, factors), name -> name.equals("c") ? 1 : emittance);
        double[][] couplings = exchange.couplings();
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j <= n; j++) {
                assertThat(couplings[i][j]).isNotNegative().isEqualTo(couplings[j][i]);
                sum += couplings[i][j];
            }
            assertThat(sum).isCloseTo((i == 2 ? 1 : emittance) * areas[i], within(1e-13));
        }
    }

    private static double[] cell(int x, int y) {
        return new double[] {x, x + 1, y, y + 1};
    }

    /** Four points in general position, their faces seen from inside. */
    private static final class Tetrahedron {
        static List<Polygon> random(int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            Vector3D[] p = new Vector3D[4];
            double volume = 0;
            while (volume < 0.02) {
                for (int i = 0; i < 4; i++) {
                    p[i] = new Vector3D(random.nextDouble(), random.nextDouble(), random.nextDouble());
                }
                volume = p[1].subtract(p[0]).dotProduct(p[2].subtract(p[0]).crossProduct(p[3].subtract(p[0])));
            }
            return List.of(
                    Polygon.of(p[0], p[1], p[2]), Polygon.of(p[0], p[3], p[1]),
                    Polygon.of(p[0], p[2], p[3]), Polygon.of(p[1], p[3], p[2]));
        }
    }
}
