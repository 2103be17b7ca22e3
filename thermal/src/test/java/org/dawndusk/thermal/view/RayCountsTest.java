/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** Counts of rays and what is made of them, followed one by one and by hand. */
class RayCountsTest {
    private static final long SEED = 0x123456789abcdefL;
    /** What SplittableRandom adds to its seed before it mixes. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    /** The mix of SplittableRandom's first number. */
    private static long mixed(long bits) {
        return new SplittableRandom(bits - STEP).nextLong();
    }

    @Test
    void everyRayIsCountedWhereItEnds() {
        List<Shape> shapes = new ArrayList<>(Boxes.scattered(25, 3));
        shapes.add(Sphere.inside(new Vector3D(0.5, 0.5, 0.5), 0.6));
        int rays = 300;
        RayTracer.Builder builder = RayTracer.builder().rays(rays).seed(SEED);
        for (int i = 0; i < shapes.size(); i++) {
            builder.surface("s" + i, shapes.get(i));
        }
        TracedFactors traced = builder.build().trace();
        assertThat(traced.rays()).isEqualTo(rays);
        ViewFactorMatrix factors = traced.raw();
        Primitives primitives = new Primitives(shapes);
        Ray ray = new Ray();
        int allSpace = 0;
        int allBacks = 0;
        for (int i = 0; i < shapes.size(); i++) {
            Emitter emitter = new Emitter(shapes.get(i), new SplittableRandom(mixed(SEED + mixed(i + 1))));
            int[] hits = new int[shapes.size()];
            int space = 0;
            int backs = 0;
            for (int k = 0; k < rays; k++) {
                emitter.emit(ray);
                for (int p = 0; p < primitives.size; p++) {
                    primitives.hit(p, ray);
                }
                if (ray.surface == Ray.NOTHING) {
                    space++;
                } else if (ray.front) {
                    hits[ray.surface]++;
                } else {
                    backs++;
                }
            }
            for (int j = 0; j < hits.length; j++) {
                assertThat(factors.factor("s" + i, "s" + j)).isEqualTo((double) hits[j] / rays);
            }
            assertThat(factors.toSpace("s" + i)).isEqualTo((double) space / rays);
            assertThat(factors.toBacks("s" + i)).isEqualTo((double) backs / rays);
            assertThat(factors.area("s" + i)).isEqualTo(shapes.get(i).area());
            allSpace += space;
            allBacks += backs;
        }
        assertThat(allSpace).isPositive();
        assertThat(allBacks).isPositive();
    }

    /** One ray from each side between two spheres meets one of them, on whatever thread. */
    @Test
    void oneRayFromEach() {
        RayTracer tracer = RayTracer.builder()
                .surface("inner", Sphere.outside(Vector3D.ZERO, 1))
                .surface("outer", Sphere.inside(Vector3D.ZERO, 2))
                .rays(1)
                .build();
        for (TracedFactors traced : List.of(tracer.trace(), tracer.trace(Runnable::run))) {
            assertThat(traced.raw().factor("inner", "outer")).isEqualTo(1);
            assertThat(traced.raw().factor("outer", "inner") + traced.raw().factor("outer", "outer"))
                    .isEqualTo(1);
        }
        // the outer side meets the inner with 1/4: closure and reciprocity need a ray that meets itself
        TracedFactors enough = RayTracer.builder()
                .rays(20)
                .surface("inner", Sphere.outside(Vector3D.ZERO, 1))
                .surface("outer", Sphere.inside(Vector3D.ZERO, 2))
                .build()
                .trace(Runnable::run);
        assertThat(enough.smoothed().factor("outer", "inner")).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aRayMeetsTheNearestAndTheFirstOfTwoAtOnce() {
        Ray ray = new Ray();
        ray.start();
        assertThat(ray.surface).isEqualTo(Ray.NOTHING);
        ray.hit(3, 1, true);
        ray.hit(5, 2, false);
        assertThat(ray.surface).isEqualTo(1);
        assertThat(ray.reach).isEqualTo(3);
        assertThat(ray.front).isTrue();
        ray.hit(3, 4, false);
        assertThat(ray.surface).isEqualTo(1);
        ray.hit(2, 4, false);
        assertThat(ray.surface).isEqualTo(4);
        assertThat(ray.reach).isEqualTo(2);
        assertThat(ray.front).isFalse();
        ray.start();
        assertThat(ray.reach).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ray.surface).isEqualTo(Ray.NOTHING);
    }

    @Test
    void countsKeepWhatWasHit() {
        HitCounts counts = new HitCounts(new int[] {0, 7, 0, 2, 1, 0}, 5, 3);
        assertThat(counts.surfaces).containsExactly(1, 3, 4);
        assertThat(counts.hits).containsExactly(7, 2, 1);
        assertThat(List.of(counts.on(0), counts.on(1), counts.on(2), counts.on(3), counts.on(4), counts.on(5)))
                .containsExactly(0, 7, 0, 2, 1, 0);
        assertThat(counts.space).isEqualTo(5);
        assertThat(counts.backs).isEqualTo(3);
    }

    /** Shares and binomial errors by Laplace's rule, and the errors of closure and of reciprocity, by hand. */
    @Test
    void sharesAndTheirErrors() {
        TracedFactors traced = new TracedFactors(List.of("a", "b", "c"), new double[] {2, 4, 1}, 10, new HitCounts[] {
            new HitCounts(new int[] {0, 4, 0}, 5, 1),
            new HitCounts(new int[] {1, 3, 2}, 4, 0),
            new HitCounts(new int[] {0, 9, 0}, 0, 1)
        });
        ViewFactorMatrix raw = traced.raw();
        assertThat(raw.names()).containsExactly("a", "b", "c");
        assertThat(raw.factor("a", "b")).isEqualTo(0.4);
        assertThat(raw.factor("b", "c")).isEqualTo(0.2);
        assertThat(raw.factor("c", "a")).isZero();
        assertThat(raw.toSpace("b")).isEqualTo(0.4);
        assertThat(raw.toBacks("a")).isEqualTo(0.1);
        // p = (k + 1) / (n + 2), sqrt(p (1 - p) / n)
        assertThat(raw.standardError("a", "b")).isCloseTo(Math.sqrt(5.0 / 12 * (7.0 / 12) / 10), within(1e-15));
        assertThat(raw.standardError("c", "a")).isCloseTo(Math.sqrt(1.0 / 12 * (11.0 / 12) / 10), within(1e-15));
        assertThat(raw.spaceStandardError("b")).isCloseTo(Math.sqrt(5.0 / 12 * (7.0 / 12) / 10), within(1e-15));
        assertThat(raw.closureError()).isLessThan(1e-15);
        // of b and c: 4 x .2 beside 1 x .9, by the larger area; of a and b: 2 x .4 beside 4 x .1
        assertThat(raw.reciprocityError()).isCloseTo(0.4 / 4, within(1e-15));
        double[][] exchange = raw.exchangeAreas();
        assertThat(exchange[0]).containsExactly(0, 0.8, 0);
        assertThat(exchange[1]).containsExactly(0.4, 1.2, 0.8);
        assertThat(exchange[2]).containsExactly(0, 0.9, 0);
    }

    @Test
    void errorsOfClosureAndOfReciprocity() {
        ViewFactorMatrix open = new ViewFactorMatrix(
                List.of("a", "b"),
                new double[] {2, 5},
                new int[][] {{1}, {}},
                new double[][] {{0.5}, {}},
                new double[][] {{0}, {}},
                new double[] {0.3, 0.95},
                new double[] {0.1, 0},
                Double.POSITIVE_INFINITY);
        assertThat(open.closureError()).isCloseTo(0.1, within(1e-15));
        // what the other side never hit counts as nothing
        assertThat(open.reciprocityError()).isCloseTo(1.0 / 5, within(1e-15));
        ViewFactorMatrix known =
                ViewFactorMatrix.of(List.of("a", "b"), new double[] {2, 5}, new double[][] {{0, 0.5}, {0.2, 0.1}});
        assertThat(known.factor("b", "a")).isEqualTo(0.2);
        assertThat(known.toSpace("b")).isCloseTo(0.7, within(1e-15));
        assertThat(known.toBacks("b")).isZero();
        assertThat(known.standardError("a", "b")).isZero();
        assertThat(known.spaceStandardError("a")).isZero();
        assertThat(open.standardError("b", "a")).isZero();
        assertThat(known.reciprocityError()).isZero();
        assertThat(known.closureError()).isLessThan(1e-15);
    }

    @Test
    void badMatricesAreRefused() {
        List<String> names = List.of("a", "b");
        double[][] factors = {{0, 0.5}, {0.2, 0.1}};
        assertThatThrownBy(() -> ViewFactorMatrix.of(List.of(), new double[0], new double[0][]))
                .hasMessage("names has 0 entries, but must have at least 1");
        String lengths = "areas has %d and factors has %d entries, but both must have 2, one a name";
        assertThatThrownBy(() -> ViewFactorMatrix.of(names, new double[] {1}, factors))
                .hasMessage(lengths, 1, 2);
        assertThatThrownBy(() -> ViewFactorMatrix.of(names, new double[] {1, 1}, new double[3][2]))
                .hasMessage(lengths, 2, 3);
        assertThatThrownBy(() -> ViewFactorMatrix.of(names, new double[] {1, 1}, new double[][] {{0, 0, 0}, {0, 0}}))
                .hasMessage("factors[0] has 3 entries, but must have 2");
        assertThatThrownBy(() -> ViewFactorMatrix.of(names, new double[] {1, 0}, factors))
                .hasMessage("the area of b is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() ->
                        ViewFactorMatrix.of(names, new double[] {1, 1}, new double[][] {{0, 0.5}, {-0.1, 0.1}}))
                .hasMessage("factors[1][0] is -0.1, but must be in [0.0, 1.0]");
        assertThatThrownBy(() ->
                        ViewFactorMatrix.of(names, new double[] {1, 1}, factors).toSpace("c"))
                .hasMessage("there is no surface c");
    }
}
