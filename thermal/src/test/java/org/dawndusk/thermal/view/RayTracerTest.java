/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class RayTracerTest {
    private static final int RAYS = 40_000;

    private static Polygon square(double height, double half) {
        return Polygon.parallelogram(
                new Vector3D(-half, -half, height), new Vector3D(2 * half, 0, 0), new Vector3D(0, 2 * half, 0));
    }

    private static ViewFactorMatrix raw(RayTracer.Builder builder) {
        return builder.rays(RAYS).seed(3).build().trace().raw();
    }

    private static void near(ViewFactorMatrix factors, String from, String to, double expected) {
        assertThat(Math.abs(factors.factor(from, to) - expected) / factors.standardError(from, to))
                .as(from + " to " + to + ": " + factors.factor(from, to) + ", known " + expected)
                .isLessThan(4);
    }

    @Test
    void aPlateHiddenBehindAPlateIsNotSeen() {
        ViewFactorMatrix factors = raw(RayTracer.builder()
                .surface("below", square(0, 1))
                .surface("between", square(1, 1).reversed())
                .surface("above", square(2, 1).reversed()));
        near(factors, "below", "between", ConfigurationFactors.parallelRectangles(2, 2, 1));
        // the plate above is no larger: what passes the edge between misses it
        assertThat(factors.factor("below", "above")).isZero();
        assertThat(factors.toBacks("above")).isPositive();
        assertThat(factors.toBacks("below")).isZero();
    }

    /** What a small plate between two large ones takes away, by the shadow that it throws on the upper. */
    @Test
    void aSmallPlateHidesItsShadow() {
        Polygon element = square(0, 1e-4);
        ViewFactorMatrix factors = raw(RayTracer.builder()
                .surface("element", element)
                .surface("between", square(1, 0.5).reversed())
                .surface("between, upper side", square(1, 0.5))
                .surface("above", square(2, 3).reversed()));
        double all = ConfigurationFactors.polygons(element, square(2, 3).reversed());
        double shadow = ConfigurationFactors.polygons(element, square(2, 1).reversed());
        near(factors, "element", "above", all - shadow);
        near(factors, "element", "between", shadow);
        assertThat(factors.factor("element", "between, upper side")).isZero();
    }

    @Test
    void bothSidesOfAPlateSeeTheirOwnHalf() {
        ViewFactorMatrix factors = raw(RayTracer.builder()
                .surface("up", square(0, 1))
                .surface("down", square(0, 1).reversed())
                .surface("above", square(1, 1).reversed())
                .surface("below", square(-2, 1)));
        near(factors, "up", "above", ConfigurationFactors.parallelRectangles(2, 2, 1));
        near(factors, "down", "below", ConfigurationFactors.parallelRectangles(2, 2, 2));
        near(factors, "above", "up", ConfigurationFactors.parallelRectangles(2, 2, 1));
        assertThat(factors.factor("above", "down")).isZero();
        assertThat(factors.toBacks("above") + factors.toBacks("below")).isZero();
        assertThat(factors.factor("up", "down")).isZero();
    }

    @Test
    void concentricSpheres() {
        TracedFactors traced = RayTracer.builder()
                .surface("inner", Sphere.outside(Vector3D.PLUS_I, 1))
                .surface("outer", Sphere.inside(Vector3D.PLUS_I, 2))
                .rays(RAYS)
                .build()
                .trace();
        ViewFactorMatrix factors = traced.raw();
        assertThat(factors.factor("inner", "outer")).isEqualTo(1);
        near(factors, "outer", "inner", 0.25);
        near(factors, "outer", "outer", 0.75);
        // reciprocity and closure leave no freedom
        assertThat(traced.smoothed().factor("outer", "outer")).isCloseTo(0.75, within(1e-12));
        assertThat(traced.smoothed().factor("outer", "inner")).isCloseTo(0.25, within(1e-12));
    }

    /** A closed can: the ends are coaxial discs, and closure with reciprocity gives all the rest. */
    @Test
    void theInsideOfACan() {
        double ends = ConfigurationFactors.coaxialDiscs(0.7, 0.7, 2);
        ViewFactorMatrix factors = raw(RayTracer.builder()
                .surface("bottom", new Disc(new Vector3D(0, 0, 1), Vector3D.PLUS_K, 0.7))
                .surface("top", new Disc(new Vector3D(0, 0, 3), Vector3D.MINUS_K, 0.7))
                .surface("side", Cylinder.inside(new Vector3D(0, 0, 1), Vector3D.PLUS_K, 0.7, 2)));
        near(factors, "bottom", "top", ends);
        near(factors, "bottom", "side", 1 - ends);
        double toEnd = (1 - ends) * 0.7 / (2 * 2);
        near(factors, "side", "top", toEnd);
        near(factors, "side", "side", 1 - 2 * toEnd);
        assertThat(factors.toSpace("side")).isZero();
    }

    /** A tube of two sides in the open, in a hollow sphere: no ray may end on a back of anything. */
    @Test
    void anOpenTubeOfTwoSides() {
        Cylinder outside = Cylinder.outside(new Vector3D(0, 0, -1), Vector3D.PLUS_K, 0.7, 2);
        TracedFactors traced = RayTracer.builder()
                .surface("outside", outside)
                .surface("inside", outside.reversed())
                .surface("sky", Sphere.inside(Vector3D.ZERO, 5))
                .rays(RAYS)
                .seed(3)
                .build()
                .trace();
        ViewFactorMatrix factors = traced.raw();
        double toOpenings = (1 - ConfigurationFactors.coaxialDiscs(0.7, 0.7, 2)) * 0.7 / 2;
        assertThat(factors.factor("outside", "sky")).isEqualTo(1);
        near(factors, "inside", "inside", 1 - toOpenings);
        near(factors, "inside", "sky", toOpenings);
        near(factors, "sky", "outside", 0.7 * 2 / (2 * 25));
        for (String name : factors.names()) {
            assertThat(factors.toBacks(name) + factors.toSpace(name)).isZero();
        }
        assertThat(traced.smoothed().factor("sky", "outside")).isCloseTo(0.7 * 2 / (2 * 25), within(1e-12));
    }

    @Test
    void spheresDiscsAndPolygonsAgreeWithTheirClosedForms() {
        Polygon triangle = Polygon.of(new Vector3D(2, -1, -1), new Vector3D(2, 0.5, 1.5), new Vector3D(2, 1, -0.5));
        Polygon facing = triangle.normal().getX() < 0 ? triangle : triangle.reversed();
        ViewFactorMatrix factors = raw(RayTracer.builder()
                .surface("ball", Sphere.outside(Vector3D.ZERO, 0.8))
                .surface("other ball", Sphere.outside(new Vector3D(-1.6, 0, 0), 0.8))
                .surface("disc", new Disc(new Vector3D(0.3, 1, 0), Vector3D.MINUS_J, 0.9))
                .surface("triangle", facing));
        near(factors, "ball", "other ball", ConfigurationFactors.sphereToSphere(0.8, 0.8, 1.6));
        near(factors, "ball", "disc", ConfigurationFactors.sphereToDisc(0.8, 0.9, 1, 0.3));
        near(factors, "ball", "triangle", ConfigurationFactors.sphereToPolygon(Vector3D.ZERO, 0.8, facing));
    }

    /** Cylinders side by side, long against their distance: Hottel's crossed strings. */
    @Test
    void longParallelCylindersAgreeWithCrossedStrings() {
        double length = 2000;
        double gap = 2;
        ViewFactorMatrix factors = raw(RayTracer.builder()
                .surface("one", Cylinder.outside(Vector3D.ZERO, Vector3D.PLUS_K, 1, length))
                .surface("two", Cylinder.outside(new Vector3D(2 + gap, 0, 0), Vector3D.PLUS_K, 1, length)));
        double x = 1 + gap / 2;
        double expected = (Math.sqrt(x * x - 1) + Math.asin(1 / x) - x) / Math.PI;
        // the ends take away less than a thousandth
        assertThat(factors.factor("one", "two"))
                .isCloseTo(expected, within(4 * factors.standardError("one", "two") + 1e-3 * expected));
    }

    @Test
    void aBentPolygonIsHitWhereItIsAndNotInItsNotch() {
        Polygon bent = Polygon.of(
                new Vector3D(0, 0, 0),
                new Vector3D(2, 0, 0),
                new Vector3D(2, 1, 0),
                new Vector3D(1, 1, 0),
                new Vector3D(1, 2, 0),
                new Vector3D(0, 2, 0));
        Polygon notch = Polygon.parallelogram(new Vector3D(1, 1, 0), Vector3D.PLUS_I, Vector3D.PLUS_J);
        Polygon above =
                Polygon.parallelogram(new Vector3D(0.5, 0.5, 0.6), new Vector3D(0, 1, 0), new Vector3D(1, 0, 0));
        ViewFactorMatrix factors = raw(RayTracer.builder()
                .surface("bent", bent)
                .surface("notch", notch)
                .surface("above", above));
        near(factors, "above", "bent", ConfigurationFactors.polygons(above, bent));
        near(factors, "above", "notch", ConfigurationFactors.polygons(above, notch));
        near(factors, "bent", "above", ConfigurationFactors.polygons(bent, above));
    }

    @Test
    void theCountsDoNotDependOnThreads() {
        RayTracer tracer = Boxes.closed(4).rays(500).seed(11).build();
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            ViewFactorMatrix alone = tracer.trace().smoothed();
            ViewFactorMatrix together = tracer.trace(executor).smoothed();
            for (String from : alone.names()) {
                for (String to : alone.names()) {
                    assertThat(together.factor(from, to)).isEqualTo(alone.factor(from, to));
                }
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void anotherSeedGivesOtherCountsAndTheSameTheSame() {
        RayTracer.Builder builder = Boxes.closed(1).rays(1000);
        double first = builder.seed(1).build().trace().raw().factor("0", "1");
        assertThat(builder.seed(1).build().trace().raw().factor("0", "1")).isEqualTo(first);
        assertThat(builder.seed(2).build().trace().raw().factor("0", "1")).isNotEqualTo(first);
    }

    @Test
    void badScenesAreRefused() {
        RayTracer.Builder builder = RayTracer.builder().surface("a", square(0, 1));
        assertThatThrownBy(() -> builder.surface("a", square(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("surface a is there already, but must be named once");
        assertThatThrownBy(() -> builder.rays(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rays is 0.0, but must be in [1, ");
        assertThatThrownBy(() -> RayTracer.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("surfaces has 0 entries, but must have at least 1");
        assertThatThrownBy(() -> builder.build().trace().raw().factor("a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no surface b");
    }
}
