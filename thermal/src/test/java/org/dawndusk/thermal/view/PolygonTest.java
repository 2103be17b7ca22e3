/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a polygon, and its triangles: the same at every scale, in a plane that is along no axis. */
class PolygonTest {
    private static final Vector3D NORMAL = new Vector3D(0.48, -0.64, 0.6);
    private static final Vector3D U = NORMAL.orthogonal();
    private static final Vector3D V = NORMAL.crossProduct(U);

    private static Polygon polygon(double scale, double... coordinates) {
        Vector3D[] corners = new Vector3D[coordinates.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = point(scale, coordinates[2 * i], coordinates[2 * i + 1], 0);
        }
        return Polygon.of(corners);
    }

    private static Vector3D point(double scale, double u, double v, double off) {
        return new Vector3D(scale * u, U, scale * v, V, scale * off, NORMAL);
    }

    private static void refused(String reason, double scale, double... coordinates) {
        assertThatThrownBy(() -> polygon(scale, coordinates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1, 1e5})
    void areaNormalAndExtent(double scale) {
        Polygon kite = polygon(scale, 0, 0, 2, -1, 3, 0, 2, 1);
        assertThat(kite.area() / (scale * scale)).isCloseTo(3, within(1e-14));
        assertThat(kite.normal().distance(NORMAL)).isCloseTo(0, within(1e-14));
        assertThat(kite.extent() / scale).isCloseTo(3, within(1e-14));
        Polygon back = kite.reversed();
        assertThat(back.normal().distance(NORMAL.negate())).isCloseTo(0, within(1e-14));
        assertThat(back.vertices())
                .containsExactly(
                        kite.vertices().get(3),
                        kite.vertices().get(2),
                        kite.vertices().get(1),
                        kite.vertices().get(0));
        assertThat(back.extent()).isEqualTo(kite.extent());
        assertThat(Polygon.of(back.vertices()).normal().distance(back.normal())).isCloseTo(0, within(1e-14));
    }

    @Test
    void sizesAndPlacesOfWhichPowersAreNoNumbers() {
        assertThat(polygon(1e69, 0, 0, 1, 0, 1, 1).area() / 1e138).isCloseTo(0.5, within(1e-14));
        assertThat(polygon(1e-69, 0, 0, 1, 0, 1, 1).area() / 1e-138).isCloseTo(0.5, within(1e-14));
        refused("the extent of vertices is ", 1e-71, 0, 0, 1, 0, 1, 1);
        refused("the norm of vertices[1] is ", 1e71, 0, 0, 1, 0, 1, 1);
        Vector3D far = Vector3D.PLUS_K.scalarMultiply(1e160);
        assertThatThrownBy(() -> Polygon.parallelogram(far, Vector3D.PLUS_I, Vector3D.PLUS_J))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the norm of vertices[0] is Infinity, but must be in [0.0, 1.0E70]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1, 1e5})
    void sliversTiltsAndNearVerticesUpToABillionthOfTheExtent(double scale) {
        // twice the area by the height of the triangle over the base 1
        assertThat(polygon(scale, 0, 0, 1, 0, 0.5, 1e-8).area() / (scale * scale))
                .isCloseTo(5e-9, within(1e-16));
        refused("the area of the polygon is ", scale, 0, 0, 1, 0, 0.5, 1e-10);
        Polygon flat = Polygon.of(
                point(scale, 0, 0, 0), point(scale, 1, 0, 0), point(scale, 1, 1, 1e-10), point(scale, 0, 1, 0));
        assertThat(flat.area() / (scale * scale)).isCloseTo(1, within(1e-9));
        assertThatThrownBy(() -> Polygon.of(
                        point(scale, 0, 0, 0), point(scale, 1, 0, 0), point(scale, 1, 1, 1e-8), point(scale, 0, 1, 0)))
                .hasMessageContaining(" m off the plane, but must be within 1e-9 of the extent");
        assertThat(polygon(scale, 0, 0, 1, 0, 1, 1, 1 - 1e-8, 1, 0, 1).vertices())
                .hasSize(5);
        refused("vertices[2] and vertices[3] are in the same place", scale, 0, 0, 1, 0, 1, 1, 1 - 1e-10, 1, 0, 1);
        refused("vertices[0] and vertices[4] are in the same place", scale, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1e-10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1, 1e5})
    void boundariesThatCrossOrTouchThemselves(double scale) {
        String meet = " meet, but the boundary must not cross or touch itself";
        // a notch whose tip reaches through the opposite edge, to it, and almost to it
        refused("the edges from vertices[0] and from vertices[3]" + meet, scale, 0, 0, 3, 0, 3, 2, 2, 2, 1, -0.5, 0, 2);
        refused("the edges from vertices[0] and from vertices[3]" + meet, scale, 0, 0, 3, 0, 3, 2, 2, 2, 1, 0, 0, 2);
        refused(meet, scale, 0, 0, 3, 0, 3, 2, 2, 2, 1, 1e-10, 0, 2);
        assertThat(polygon(scale, 0, 0, 3, 0, 3, 2, 2, 2, 1, 1e-7, 0, 2).area() / (scale * scale))
                .isCloseTo(6 - 2, within(1e-6));
        // the last edge, with one that is not next to it
        refused("the edges from vertices[2] and from vertices[4]" + meet, scale, 0, 0, 3, 0, 3, 2, 0, 2, 1.5, 3);
        // an edge that runs back along another
        refused(meet, scale, 0, 0, 4, 0, 4, 1, 3, 1, 3, 0, 1, 0, 1, 1, 0, 1);
        // edges on one line, one after the other on the far side of a gap, in either order
        assertThat(polygon(scale, 0, 0, 1, 0, 1, 1, 2, 1, 2, 0, 3, 0, 3, 2, 0, 2)
                                .area()
                        / (scale * scale))
                .isCloseTo(5, within(1e-13));
        assertThat(polygon(scale, 2, 0, 3, 0, 3, 2, 0, 2, 0, 0, 1, 0, 1, 1, 2, 1)
                                .area()
                        / (scale * scale))
                .isCloseTo(5, within(1e-13));
        // a horn that touches the line of the base between its ends, and the base's line beyond them
        refused(meet, scale, 0, 0, 1, 0, 1, 2, -1, 2, -1, 1, 0.5, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1, 1e5})
    void parallelograms(double scale) {
        assertThat(polygon(scale, 0, 0, 2, 0.3, 2.7, 1.9, 0.7, 1.6).isParallelogram())
                .isTrue();
        assertThat(polygon(scale, 0, 0, 2, 0.3, 2.7, 1.9 + 1e-9, 0.7, 1.6).isParallelogram())
                .isFalse();
        assertThat(polygon(scale, 0, 0, 2, 0, 1, 1).isParallelogram()).isFalse();
        assertThat(polygon(scale, 0, 0, 1, 0, 2, 0, 2, 1, 0, 1).isParallelogram())
                .isFalse();
        Polygon tilted = Polygon.parallelogram(
                point(scale, 0.1, 0.2, 0), point(scale, 1.1, 0.3, 0.2), point(scale, -0.3, 0.7, 0.5));
        assertThat(tilted.isParallelogram()).isTrue();
        assertThat(tilted.area() / (scale * scale))
                .isCloseTo(
                        point(1, 1.1, 0.3, 0.2)
                                .crossProduct(point(1, -0.3, 0.7, 0.5))
                                .getNorm(),
                        within(1e-14));
    }

    /** Each point of the plane is in as many triangles as the boundary turns about it: in one or in none. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1, 1e5})
    void trianglesFillThePolygonOnce(double scale) {
        double[][] outlines = {
            {0, 0, 2, 0, 2, 1, 1, 1, 1, 2, 0, 2},
            {0, 0, 1.5, 0, 3, 0, 3, 2, 2, 2, 2, 1, 1, 1, 1, 2, 0, 2},
            // a star and a spiral
            {3, 1.5, 1.8, 1.8, 1.5, 3, 1.2, 1.8, 0, 1.5, 1.2, 1.2, 1.5, 0, 1.8, 1.2},
            {0, 0, 3, 0, 3, 3, 1, 3, 1, 1, 2, 1, 2, 2, 1.5, 2, 1.5, 2.5, 2.5, 2.5, 2.5, 0.5, 0.5, 0.5, 0.5, 3, 0, 3},
        };
        SplittableRandom random = new SplittableRandom(2);
        for (double[] outline : outlines) {
            Polygon polygon = polygon(scale, outline);
            double sum = 0;
            List<Polygon> triangles = polygon.triangles();
            for (Polygon triangle : triangles) {
                assertThat(triangle.vertices()).hasSize(3);
                assertThat(polygon.vertices()).containsAll(triangle.vertices());
                assertThat(triangle.normal()).isEqualTo(polygon.normal());
                Vector3D a = triangle.vertices().get(0);
                Vector3D twice = triangle.vertices()
                        .get(1)
                        .subtract(a)
                        .crossProduct(triangle.vertices().get(2).subtract(a));
                assertThat(triangle.area() / polygon.area())
                        .isCloseTo(twice.dotProduct(polygon.normal()) / 2 / polygon.area(), within(1e-13))
                        .isPositive();
                sum += triangle.area();
            }
            assertThat(sum / polygon.area()).isCloseTo(1, within(1e-12));
            for (int k = 0; k < 100; k++) {
                Vector3D point = point(scale, 3 * random.nextDouble(), 3 * random.nextDouble(), 0);
                long holding = triangles.stream()
                        .filter(triangle -> PlainHits.turns(triangle, point) > Math.PI)
                        .count();
                assertThat(holding).isEqualTo(PlainHits.turns(polygon, point) > Math.PI ? 1 : 0);
            }
        }
    }
}
