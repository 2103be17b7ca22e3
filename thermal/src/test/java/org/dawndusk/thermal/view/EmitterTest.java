/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** Where rays begin and where they go: the moments of even densities over an area and of the cosine law. */
class EmitterTest {
    private static final int RAYS = 6_000;
    /** Four standard errors of a mean of values that scatter by a half. */
    private static final double CHANCE = 4 * 0.5 / Math.sqrt(RAYS);

    private static final Vector3D AT = new Vector3D(0.4, -1.1, 2.3);
    private static final List<Vector3D> NORMALS = List.of(
            Vector3D.PLUS_K,
            Vector3D.MINUS_K,
            Vector3D.PLUS_J,
            new Vector3D(0.48, -0.64, 0.6),
            new Vector3D(-0.36, 0.48, -0.8));

    /** The mean over rays of a function of origin and direction. */
    private static double mean(Shape shape, ToDoubleBiFunction<Vector3D, Vector3D> f) {
        Emitter emitter = new Emitter(shape, new SplittableRandom(17));
        Ray ray = new Ray();
        double sum = 0;
        for (int k = 0; k < RAYS; k++) {
            ray.surface = 3;
            emitter.emit(ray);
            assertThat(ray.surface).isEqualTo(Ray.NOTHING);
            sum += f.applyAsDouble(new Vector3D(ray.x, ray.y, ray.z), new Vector3D(ray.dx, ray.dy, ray.dz));
        }
        return sum / RAYS;
    }

    /** Cosine law: means of the cosine 2/3, of its square 1/2, of the square along either tangent 1/4. */
    private static void leavesByTheCosine(Shape shape, UnaryOperator<Vector3D> normalAt) {
        double first = mean(shape, (origin, direction) -> {
            double cosine = direction.dotProduct(normalAt.apply(origin));
            assertThat(direction.getNorm()).isCloseTo(1, within(1e-14));
            assertThat(cosine).isPositive();
            return cosine;
        });
        assertThat(first).isCloseTo(2.0 / 3, within(CHANCE));
        assertThat(mean(shape, (origin, direction) -> square(direction.dotProduct(normalAt.apply(origin)))))
                .isCloseTo(0.5, within(CHANCE));
        assertThat(mean(shape, (origin, direction) -> direction.dotProduct(across(normalAt.apply(origin)))))
                .isCloseTo(0, within(CHANCE));
        assertThat(mean(shape, (origin, direction) -> square(direction.dotProduct(across(normalAt.apply(origin))))))
                .isCloseTo(0.25, within(CHANCE));
        assertThat(mean(shape, (origin, direction) -> {
                    Vector3D normal = normalAt.apply(origin);
                    return direction.dotProduct(across(normal))
                            * direction.dotProduct(normal.crossProduct(across(normal)));
                }))
                .isCloseTo(0, within(CHANCE));
    }

    private static Vector3D across(Vector3D normal) {
        return normal.orthogonal();
    }

    private static double square(double x) {
        return x * x;
    }

    @Test
    void discs() {
        for (Vector3D normal : NORMALS) {
            Disc disc = new Disc(AT, normal, 1.5);
            leavesByTheCosine(disc, origin -> normal);
            Vector3D x = across(normal);
            Vector3D y = normal.crossProduct(x);
            double mean = mean(disc, (origin, direction) -> {
                Vector3D from = origin.subtract(AT).scalarMultiply(1 / 1.5);
                assertThat(from.dotProduct(normal)).isCloseTo(0, within(1e-14));
                assertThat(from.getNorm()).isLessThan(1);
                return from.dotProduct(x);
            });
            assertThat(mean).isCloseTo(0, within(CHANCE));
            assertThat(mean(disc, (o, d) -> o.subtract(AT).dotProduct(y) / 1.5)).isCloseTo(0, within(CHANCE));
            assertThat(mean(disc, (o, d) -> square(o.subtract(AT).dotProduct(x) / 1.5)))
                    .isCloseTo(0.25, within(CHANCE));
            assertThat(mean(disc, (o, d) -> square(o.subtract(AT).dotProduct(y) / 1.5)))
                    .isCloseTo(0.25, within(CHANCE));
            // where a ray begins says nothing of where it goes
            assertThat(mean(disc, (o, d) -> o.subtract(AT).dotProduct(x) * d.dotProduct(x)))
                    .isCloseTo(0, within(CHANCE));
        }
    }

    @Test
    void cylinders() {
        for (Vector3D axis : NORMALS) {
            Cylinder outside = Cylinder.outside(AT, axis, 0.7, 3);
            UnaryOperator<Vector3D> outward = origin -> {
                Vector3D from = origin.subtract(AT);
                return from.subtract(from.dotProduct(axis), axis).normalize();
            };
            leavesByTheCosine(outside, outward);
            leavesByTheCosine(
                    outside.reversed(), origin -> outward.apply(origin).negate());
            Vector3D x = across(axis);
            Vector3D y = axis.crossProduct(x);
            double height = mean(outside, (origin, direction) -> {
                Vector3D from = origin.subtract(AT);
                double h = from.dotProduct(axis);
                assertThat(from.subtract(h, axis).getNorm()).isCloseTo(0.7, within(1e-14));
                assertThat(h / 3).isBetween(0.0, 1.0);
                return h / 3;
            });
            assertThat(height).isCloseTo(0.5, within(CHANCE));
            assertThat(mean(outside, (o, d) -> square(o.subtract(AT).dotProduct(axis) / 3)))
                    .isCloseTo(1.0 / 3, within(CHANCE));
            assertThat(mean(outside, (o, d) -> outward.apply(o).dotProduct(x))).isCloseTo(0, within(1.5 * CHANCE));
            assertThat(mean(outside, (o, d) -> outward.apply(o).dotProduct(y))).isCloseTo(0, within(1.5 * CHANCE));
            assertThat(mean(outside, (o, d) -> square(outward.apply(o).dotProduct(x))))
                    .isCloseTo(0.5, within(CHANCE));
            assertThat(mean(
                            outside,
                            (o, d) -> outward.apply(o).dotProduct(x)
                                    * outward.apply(o).dotProduct(y)))
                    .isCloseTo(0, within(CHANCE));
        }
    }

    @Test
    void spheres() {
        Sphere outside = Sphere.outside(AT, 0.6);
        UnaryOperator<Vector3D> outward = origin -> origin.subtract(AT).scalarMultiply(1 / 0.6);
        leavesByTheCosine(outside, outward);
        leavesByTheCosine(outside.reversed(), origin -> outward.apply(origin).negate());
        for (Vector3D axis : NORMALS) {
            assertThat(mean(outside, (origin, direction) -> {
                        assertThat(outward.apply(origin).getNorm()).isCloseTo(1, within(1e-14));
                        return outward.apply(origin).dotProduct(axis);
                    }))
                    .isCloseTo(0, within(1.2 * CHANCE));
            assertThat(mean(outside, (o, d) -> square(outward.apply(o).dotProduct(axis))))
                    .isCloseTo(1.0 / 3, within(CHANCE));
        }
    }

    /** Means and covariances of even densities: of a parallelogram from its edges, of a triangle from its corners. */
    @Test
    void parallelogramsAndTriangles() {
        Vector3D u = new Vector3D(1, 0.3, -0.2);
        Vector3D v = new Vector3D(-0.4, 1.2, 0.5);
        Polygon parallelogram = Polygon.parallelogram(AT, u, v);
        leavesByTheCosine(parallelogram, origin -> u.crossProduct(v).normalize());
        Vector3D middle = AT.add(0.5, u).add(0.5, v);
        Polygon triangle = Polygon.of(AT, AT.add(u), AT.add(v));
        leavesByTheCosine(triangle, origin -> u.crossProduct(v).normalize());
        Vector3D centroid = AT.add(1.0 / 3, u).add(1.0 / 3, v);
        for (Vector3D w : NORMALS) {
            assertThat(mean(parallelogram, (o, d) -> o.subtract(middle).dotProduct(w)))
                    .isCloseTo(0, within(CHANCE));
            assertThat(mean(parallelogram, (o, d) -> square(o.subtract(middle).dotProduct(w))))
                    .isCloseTo((square(u.dotProduct(w)) + square(v.dotProduct(w))) / 12, within(CHANCE));
            assertThat(mean(triangle, (o, d) -> o.subtract(centroid).dotProduct(w)))
                    .isCloseTo(0, within(CHANCE));
            double corners = 0;
            for (Vector3D corner : triangle.vertices()) {
                corners += square(corner.subtract(centroid).dotProduct(w));
            }
            assertThat(mean(triangle, (o, d) -> square(o.subtract(centroid).dotProduct(w))))
                    .isCloseTo(corners / 12, within(CHANCE));
        }
    }

    /** A polygon cut into triangles of unlike sizes: each of its cells of a quarter gets its share. */
    @Test
    void polygonsThatAreNotConvex() {
        Polygon bent = Polygon.of(
                new Vector3D(0, 0, 0),
                new Vector3D(3, 0, 0),
                new Vector3D(3, 1, 0),
                new Vector3D(1, 1, 0),
                new Vector3D(1, 2, 0),
                new Vector3D(0, 2, 0));
        double cells = 0;
        for (int x = 0; x < 6; x++) {
            for (int y = 0; y < 4; y++) {
                int column = x;
                int row = y;
                double share =
                        mean(bent, (o, d) -> (int) (2 * o.getX()) == column && (int) (2 * o.getY()) == row ? 1 : 0);
                double expected = x < 2 || y < 2 ? 1.0 / 16 : 0;
                assertThat(share).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / RAYS)));
                cells += share;
            }
        }
        assertThat(cells).isCloseTo(1, within(1e-12));
        leavesByTheCosine(bent, origin -> Vector3D.PLUS_K);
    }
}
