/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** Hits of single shapes, their boxes, and which of two in one place is met. */
class PrimitivesTest {
    private static final Vector3D AT = new Vector3D(0.4, -0.3, 0.2);
    private static final Vector3D TILTED = new Vector3D(0.48, -0.64, 0.6);
    private static final Vector3D EDGE = TILTED.orthogonal();
    private static final Vector3D OTHER = TILTED.crossProduct(EDGE);
    private static final List<Shape> SHAPES = List.of(
            Sphere.outside(AT, 0.8),
            Sphere.inside(AT, 0.7),
            new Disc(AT, TILTED, 0.9),
            Cylinder.outside(AT, TILTED, 0.5, 1.2),
            Cylinder.inside(AT, TILTED, 0.6, 0.9),
            Polygon.parallelogram(AT, EDGE, OTHER.add(0.4, EDGE)),
            Polygon.of(AT, AT.add(EDGE), AT.add(1.3, OTHER)),
            Polygon.of(
                    AT,
                    AT.add(1.2, EDGE),
                    AT.add(1.2, EDGE).add(0.5, OTHER),
                    AT.add(0.4, EDGE).add(0.4, OTHER),
                    AT.add(0.5, EDGE).add(1.1, OTHER),
                    AT.add(OTHER)));

    private static Ray ray(Vector3D origin, Vector3D direction) {
        Ray ray = new Ray();
        ray.x = origin.getX();
        ray.y = origin.getY();
        ray.z = origin.getZ();
        Vector3D unit = direction.normalize();
        ray.dx = unit.getX();
        ray.dy = unit.getY();
        ray.dz = unit.getZ();
        ray.start();
        return ray;
    }

    private static Ray shot(List<Shape> shapes, Vector3D origin, Vector3D direction) {
        Primitives primitives = new Primitives(shapes);
        Ray ray = ray(origin, direction);
        for (int p = 0; p < primitives.size; p++) {
            primitives.hit(p, ray);
        }
        return ray;
    }

    /** Rays from all around at each shape, against intersections in its own axes. */
    @Test
    void hitsAreWhereTheShapesAre() {
        SplittableRandom random = new SplittableRandom(5);
        for (Shape shape : SHAPES) {
            int fronts = 0;
            int backs = 0;
            for (int k = 0; k < 1000; k++) {
                Vector3D origin = AT.add(3, PlainHits.direction(random));
                Vector3D aim = AT.add(1.5 * random.nextDouble(), PlainHits.direction(random));
                Vector3D direction = aim.subtract(origin).normalize();
                PlainHits.Hit expected = PlainHits.nearest(shape, origin, direction);
                Ray ray = shot(List.of(shape), origin, direction);
                assertThat(ray.surface).isEqualTo(expected == null ? Ray.NOTHING : 0);
                if (expected != null) {
                    assertThat(ray.front).isEqualTo(expected.front());
                    // a back counts as a hair farther
                    assertThat(ray.reach - expected.distance())
                            .isBetween(expected.front() ? -1e-13 : 1e-11, expected.front() ? 1e-13 : 1e-9);
                    fronts += expected.front() ? 1 : 0;
                    backs += expected.front() ? 0 : 1;
                }
            }
            boolean closed = shape instanceof Sphere;
            boolean inward = closed && ((Sphere) shape).inward();
            assertThat(fronts).isGreaterThan(inward ? -1 : 50);
            assertThat(backs).isGreaterThan(closed && !inward ? -1 : 50);
        }
    }

    @Test
    void aRayFromInsideMeetsTheFarSide() {
        SplittableRandom random = new SplittableRandom(6);
        List<Shape> round =
                List.of(Sphere.inside(AT, 0.8), Sphere.outside(AT, 0.8), Cylinder.inside(AT, TILTED, 0.6, 2));
        for (Shape shape : round) {
            for (int k = 0; k < 300; k++) {
                Vector3D origin = shape instanceof Cylinder ? AT.add(TILTED) : AT.add(0.2, PlainHits.direction(random));
                Vector3D direction = PlainHits.direction(random);
                PlainHits.Hit expected = PlainHits.nearest(shape, origin, direction);
                Ray ray = shot(List.of(shape), origin, direction);
                assertThat(ray.surface).isEqualTo(expected == null ? Ray.NOTHING : 0);
                if (expected != null) {
                    assertThat(ray.front).isEqualTo(expected.front());
                    assertThat(ray.reach).isCloseTo(expected.distance(), within(1e-9));
                }
            }
        }
    }

    /** From the hollow side a chord of twice the radius times the cosine; from the convex side and from planes nothing. */
    @Test
    void aRayDoesNotMeetTheSpotThatItLeaves() {
        for (Shape shape : SHAPES) {
            Emitter emitter = new Emitter(shape, new SplittableRandom(8));
            Primitives primitives = new Primitives(List.of(shape));
            Ray ray = new Ray();
            for (int k = 0; k < 500; k++) {
                emitter.emit(ray);
                for (int p = 0; p < primitives.size; p++) {
                    primitives.hit(p, ray);
                }
                if (shape instanceof Sphere sphere && sphere.inward()) {
                    Vector3D inward =
                            new Vector3D(ray.x, ray.y, ray.z).subtract(AT).scalarMultiply(-1 / 0.7);
                    double cosine = inward.dotProduct(new Vector3D(ray.dx, ray.dy, ray.dz));
                    assertThat(ray.surface).isZero();
                    assertThat(ray.front).isTrue();
                    assertThat(ray.reach).isCloseTo(2 * 0.7 * cosine, within(1e-13));
                } else if (shape instanceof Cylinder cylinder && cylinder.inward()) {
                    assertThat(ray.front || ray.surface == Ray.NOTHING).isTrue();
                    assertThat(ray.reach).isGreaterThan(1e-4);
                } else {
                    assertThat(ray.surface).isEqualTo(Ray.NOTHING);
                }
            }
        }
    }

    /** Gaps below 1e-9 of the scene's extent are not resolved, and those of a few times more are. */
    @Test
    void gapsThatAreTooSmallAreNotResolved() {
        Sphere sphere = Sphere.outside(Vector3D.ZERO, 1);
        // each is some 2 to 3.5 in extent
        double tiny = 3e-10;
        double small = 1e-8;
        Disc disc = new Disc(Vector3D.ZERO, Vector3D.PLUS_K, 1);
        Cylinder cylinder = Cylinder.outside(Vector3D.ZERO, Vector3D.PLUS_K, 1, 2);
        Vector3D down = Vector3D.MINUS_K;
        assertThat(shot(List.of(disc), new Vector3D(0.1, 0.1, tiny), down).surface)
                .isEqualTo(Ray.NOTHING);
        assertThat(shot(List.of(disc), new Vector3D(0.1, 0.1, small), down).surface)
                .isZero();
        // what is too near is passed, and the far side is met from within
        Ray through = shot(List.of(sphere), new Vector3D(0, 0, 1 + tiny), down);
        assertThat(through.front).isFalse();
        assertThat(through.reach).isCloseTo(2, within(1e-8));
        assertThat(shot(List.of(sphere), new Vector3D(0, 0, 1 + small), down).front)
                .isTrue();
        Ray across = shot(List.of(cylinder), new Vector3D(1 + tiny, 0, 1), Vector3D.MINUS_I);
        assertThat(across.front).isFalse();
        assertThat(across.reach).isCloseTo(2, within(1e-8));
        assertThat(shot(List.of(cylinder), new Vector3D(1 + small, 0, 1), Vector3D.MINUS_I).front)
                .isTrue();
        // from inside, close to the wall that it faces
        assertThat(shot(List.of(sphere), new Vector3D(0, 0, 1 - tiny), Vector3D.PLUS_K).surface)
                .isEqualTo(Ray.NOTHING);
        assertThat(shot(List.of(sphere), new Vector3D(0, 0, 1 - small), Vector3D.PLUS_K).surface)
                .isZero();
        assertThat(shot(List.of(cylinder), new Vector3D(1 - tiny, 0, 1), Vector3D.PLUS_I).surface)
                .isEqualTo(Ray.NOTHING);
        assertThat(shot(List.of(cylinder), new Vector3D(1 - small, 0, 1), Vector3D.PLUS_I).surface)
                .isZero();
    }

    /** The extent is of the scene, wherever that is: it says what is near and how far a back is behind a front. */
    @Test
    void theExtentOfTheSceneIsTheUnit() {
        Vector3D far = new Vector3D(500, -700, 900);
        Disc disc = new Disc(far, Vector3D.PLUS_K, 1);
        assertThat(shot(List.of(disc), far.add(new Vector3D(0, 0, 1e-8)), Vector3D.MINUS_K).surface)
                .isZero();
        Sphere large = Sphere.outside(Vector3D.ZERO, 500);
        double extent = 1000 * Math.sqrt(3);
        assertThat(shot(List.of(large), Vector3D.ZERO, TILTED).reach - 500)
                .isCloseTo(1e-10 * extent, within(1e-11 * extent));
        assertThat(shot(List.of(large), new Vector3D(0, 0, 500 + 0.9e-9 * extent), Vector3D.MINUS_K).front)
                .isFalse();
        assertThat(shot(List.of(large), new Vector3D(0, 0, 500 + 1.1e-9 * extent), Vector3D.MINUS_K).front)
                .isTrue();
    }

    /** Of the two sides of a plate, in whatever order, and of plates one behind the other. */
    @Test
    void theSideThatFacesTheRayIsMet() {
        SplittableRandom random = new SplittableRandom(9);
        for (Shape shape : SHAPES) {
            for (int k = 0; k < 50; k++) {
                Vector3D origin = AT.add(3, PlainHits.direction(random));
                Vector3D direction = AT.subtract(origin).add(0.5, PlainHits.direction(random));
                Ray alone = shot(List.of(shape), origin, direction);
                Ray both = shot(List.of(shape, shape.reversed()), origin, direction);
                Ray swapped = shot(List.of(shape.reversed(), shape), origin, direction);
                if (alone.surface == Ray.NOTHING) {
                    assertThat(both.surface).isEqualTo(Ray.NOTHING);
                } else {
                    assertThat(both.front).isTrue();
                    assertThat(swapped.front).isTrue();
                    assertThat(both.surface).isEqualTo(alone.front ? 0 : 1);
                    assertThat(swapped.surface).isEqualTo(alone.front ? 1 : 0);
                }
            }
        }
    }

    /** The boxes of all pieces of a shape together, against points on its rims. */
    @Test
    void boxesHoldTheirShapesAndNoMore() {
        for (Shape shape : SHAPES) {
            Primitives primitives = new Primitives(List.of(shape));
            for (int axis = 0; axis < 3; axis++) {
                double low = Double.POSITIVE_INFINITY;
                double high = Double.NEGATIVE_INFINITY;
                for (int p = 0; p < primitives.size; p++) {
                    low = Math.min(low, primitives.bounds[6 * p + axis]);
                    high = Math.max(high, primitives.bounds[6 * p + 3 + axis]);
                }
                double least = Double.POSITIVE_INFINITY;
                double greatest = Double.NEGATIVE_INFINITY;
                for (Vector3D point : PlainHits.rims(shape)) {
                    least = Math.min(least, point.toArray()[axis]);
                    greatest = Math.max(greatest, point.toArray()[axis]);
                }
                // rims of 3,600 points, and a thickness of 1e-10 of the extent
                assertThat(least - low).isBetween(1e-11, 1e-6);
                assertThat(high - greatest).isBetween(1e-11, 1e-6);
            }
        }
    }

    @Test
    void eachPieceHasABoxOfItsOwn() {
        Primitives primitives = new Primitives(List.of(
                Sphere.outside(new Vector3D(-5, 0, 0), 1),
                Polygon.of(new Vector3D(3, 0, 0), new Vector3D(4, 0, 0), new Vector3D(3, 2, 0)),
                Polygon.parallelogram(new Vector3D(-4, -5, -7), Vector3D.PLUS_I, Vector3D.PLUS_J)));
        List<Double> bounds = new ArrayList<>();
        for (double bound : primitives.bounds) {
            bounds.add((double) Math.round(bound * 1e6) / 1e6);
        }
        assertThat(bounds)
                .containsExactly(
                        -6.0, -1.0, -1.0, -4.0, 1.0, 1.0, 3.0, 0.0, 0.0, 4.0, 2.0, 0.0, -4.0, -5.0, -7.0, -3.0, -4.0,
                        -7.0);
    }
}
