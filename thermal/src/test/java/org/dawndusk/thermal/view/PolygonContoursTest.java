/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges that pass close by one another, and polygons in one plane. */
class PolygonContoursTest {
    private static final Vector3D NORMAL = new Vector3D(0.48, -0.64, 0.6);
    private static final Vector3D U = NORMAL.orthogonal();
    private static final Vector3D V = NORMAL.crossProduct(U);

    /** In a plane along no axis: by coordinates in it and height over it. */
    private static Polygon polygon(double scale, double height, double... coordinates) {
        Vector3D[] corners = new Vector3D[coordinates.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Vector3D(
                    scale * coordinates[2 * i], U, scale * coordinates[2 * i + 1], V, scale * height, NORMAL);
        }
        return Polygon.of(corners);
    }

    /** The quadrature runs along the edges of either in turn: two unlike sums of one exchange area. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1e-3, 0.03})
    void edgesThatCrossCloseBy(double distance) {
        Polygon square = polygon(1, 0, 0, 0, 1, 0, 1, 1, 0, 1);
        Polygon leaning =
                polygon(1, distance, 0.4, -0.3, 1.3, 0.2, 0.9, 0.7, 0.2, 1.4).reversed();
        double there = PolygonContours.exchangeArea(square, leaning);
        double back = PolygonContours.exchangeArea(leaning, square);
        assertThat(there).isCloseTo(back, within(1e-13));
        // so close, a ray leaves through the gap near the rim of what overlaps and meets it elsewhere
        double overlap = PolygonContours.exchangeArea(
                square,
                polygon(1, 1e-9, 0.4, -0.3, 1.3, 0.2, 0.9, 0.7, 0.2, 1.4).reversed());
        assertThat(there).isCloseTo(overlap, within(10 * distance));
    }

    /** Cut in two, each part sees its share, although the cut passes just under an edge or a corner of the other. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-4, 0.01})
    void partsAddUp(double distance) {
        Polygon lid =
                polygon(1, distance, 0.4, -0.3, 1.3, 0.2, 0.9, 0.7, 0.2, 1.4).reversed();
        Polygon whole = polygon(1, 0, 0, 0, 1, 0, 1, 1, 0, 1);
        for (double cut : new double[] {0.2, 0.4, 0.55, 0.9}) {
            double parts = PolygonContours.exchangeArea(polygon(1, 0, 0, 0, cut, 0, cut, 1, 0, 1), lid)
                    + PolygonContours.exchangeArea(polygon(1, 0, cut, 0, 1, 0, 1, 1, cut, 1), lid);
            assertThat(parts).isCloseTo(PolygonContours.exchangeArea(whole, lid), within(2e-12));
        }
    }

    @Test
    void polygonsInOnePlaneDoNotSeeEachOther() {
        for (double scale : new double[] {1e-4, 1, 1e4}) {
            Polygon near = polygon(scale, 0.3, 0, 0, 1, 0, 1, 1, 0, 1);
            for (double[] other : new double[][] {
                {1, 0, 2, 0.3, 1.4, 1.6, 1, 1}, {5, 7, 6.1, 7, 5.3, 8}, {100, -30, 101, -30, 101, -29, 100, -29.5}
            }) {
                Polygon beside = polygon(scale, 0.3, other);
                assertThat(PolygonContours.exchangeArea(near, beside)).isZero();
                assertThat(PolygonContours.exchangeArea(near, beside.reversed()))
                        .isZero();
                assertThat(PolygonContours.inFrontOf(near.vertices().get(0), near.normal(), beside))
                        .isEmpty();
            }
        }
    }

    /** What is cut off by a plane: the corners before it and the places where edges pass it. */
    @Test
    void cutsByAPlane() {
        Polygon triangle = Polygon.of(new Vector3D(0, 0, -1), new Vector3D(4, 0, 1), new Vector3D(0, 0, 3));
        assertThat(PolygonContours.inFrontOf(Vector3D.ZERO, Vector3D.PLUS_K, triangle))
                .containsExactly(
                        new Vector3D(2, 0, 0), new Vector3D(4, 0, 1), new Vector3D(0, 0, 3), new Vector3D(0, 0, 0));
        assertThat(PolygonContours.inFrontOf(new Vector3D(0, 0, -1), Vector3D.PLUS_K, triangle))
                .containsExactlyElementsOf(triangle.vertices());
        assertThat(PolygonContours.inFrontOf(new Vector3D(0, 0, -1), Vector3D.MINUS_K, triangle))
                .isEmpty();
    }

    /** The unit of length drops out. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e6})
    void factorsDoNotDependOnTheScale(double scale) {
        double[] floor = {0, 0, 1, 0, 1, 1, 0, 1};
        double[] lid = {0.4, -0.3, 1.3, 0.2, 0.9, 0.7, 0.2, 1.4};
        double expected = PolygonContours.exchangeArea(
                polygon(1, 0, floor), polygon(1, 0.6, lid).reversed());
        assertThat(PolygonContours.exchangeArea(
                                polygon(scale, 0, floor),
                                polygon(scale, 0.6, lid).reversed())
                        / (scale * scale))
                .isCloseTo(expected, within(1e-13));
        assertThat(expected).isBetween(0.1, 0.5);
    }
}
