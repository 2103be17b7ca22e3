/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class ConfigurationFactorsTest {
    private static final Polygon SQUARE = Polygon.parallelogram(Vector3D.ZERO, Vector3D.PLUS_I, Vector3D.PLUS_J);

    @Test
    void farRectanglesKeepTheirDigits() {
        // the factor tends to area / (π d²) with a relative error of the order of 1 / d²
        double parallel = ConfigurationFactors.parallelRectangles(1, 1, 1e4) * Math.PI * 1e8;
        assertThat(parallel).isCloseTo(1, within(1e-6));
        double[] far = {0, 1, 1000, 1001};
        double perpendicular = ConfigurationFactors.perpendicularRectangles(new double[] {0, 1, 0, 1}, far);
        // two cosines of 1/2 in 1000 each
        assertThat(perpendicular * Math.PI * 1e12 * 4).isCloseTo(1, within(2e-3));
        // the closed form on one side of the limit and the rule on the other
        assertThat(ConfigurationFactors.parallelRectangles(1, 0.5, 4 + 1e-9))
                .isCloseTo(ConfigurationFactors.parallelRectangles(1, 0.5, 4 - 1e-9), within(1e-11));
        double[] wall = {0.2, 0.9, 0, 1};
        assertThat(ConfigurationFactors.perpendicularRectangles(new double[] {4, 5, 0, 1}, wall))
                .isCloseTo(
                        ConfigurationFactors.perpendicularRectangles(new double[] {3.99, 4.5, 0, 1}, wall) * 0.51
                                + ConfigurationFactors.perpendicularRectangles(new double[] {4.5, 5, 0, 1}, wall) * 0.5
                                - ConfigurationFactors.perpendicularRectangles(new double[] {3.99, 4, 0, 1}, wall)
                                        * 0.01,
                        within(1e-14));
        Polygon distant = Polygon.parallelogram(new Vector3D(0, 0, 1e3), Vector3D.PLUS_J, Vector3D.PLUS_I);
        assertThat(ConfigurationFactors.polygons(SQUARE, distant))
                .isCloseTo(ConfigurationFactors.parallelRectangles(1, 1, 1e3), within(1e-13));
    }

    @Test
    void nearRectanglesSeeOnlyEachOther() {
        assertThat(ConfigurationFactors.parallelRectangles(1, 1, 1e-9)).isCloseTo(1, within(1e-8));
        Polygon lid = Polygon.parallelogram(new Vector3D(0, 0, 1e-6), Vector3D.PLUS_J, Vector3D.PLUS_I);
        assertThat(ConfigurationFactors.polygons(SQUARE, lid))
                .isCloseTo(ConfigurationFactors.parallelRectangles(1, 1, 1e-6), within(1e-12));
    }

    @Test
    void discsFarAndNear() {
        assertThat(ConfigurationFactors.coaxialDiscs(1, 1, 1e-9)).isCloseTo(1, within(2e-9));
        assertThat(ConfigurationFactors.coaxialDiscs(1, 2, 1e6) * 1e12).isCloseTo(4, within(1e-9));
        assertThat(ConfigurationFactors.coaxialDiscs(1e-6, 1, 1)).isCloseTo(0.5, within(1e-11));
    }

    @Test
    void discsOfAnySizeSeenFromASphere() {
        // Howell: (1 - 1 / sqrt(1 + (R / h)²)) / 2
        assertThat(ConfigurationFactors.sphereToCoaxialDisc(0.2, 0.3, 0.7))
                .isCloseTo((1 - 0.7 / Math.hypot(0.3, 0.7)) / 2, within(1e-15));
        for (double scale : new double[] {0.03, 7}) {
            for (double offset : new double[] {1e-9, 0.4, 1, 2.5}) {
                assertThat(ConfigurationFactors.sphereToDisc(0.1 * scale, scale, 0.7 * scale, offset * scale))
                        .isCloseTo(ConfigurationFactors.sphereToDisc(0.1, 1, 0.7, offset), within(1e-13));
            }
        }
    }

    @Test
    void badInputIsRefused() {
        refused(
                () -> ConfigurationFactors.parallelRectangles(1, 1, 0),
                "distance is 0.0, but must be in [1.0E-70, 1.0E70]");
        refused(
                () -> ConfigurationFactors.parallelRectangles(Double.NaN, 1, 1),
                "width is NaN, but must be in [1.0E-70, 1.0E70]");
        refused(
                () -> ConfigurationFactors.parallelRectangles(new double[] {1, 1, 0, 1}, new double[4], 1),
                "one[1] is 1.0, but must be in (1.0, ∞)");
        refused(
                () -> ConfigurationFactors.parallelRectangles(new double[3], new double[4], 1),
                "one has 3 entries, but must have 4");
        refused(
                () -> ConfigurationFactors.perpendicularRectangles(
                        new double[] {-1, 1, 0, 1}, new double[] {0, 1, 0, 1}),
                "one[0] is -1.0, but must be in [0, ∞)");
        refused(() -> ConfigurationFactors.sphereToSphere(1, 1, 1.9), "distance is 1.9, but must be in [2.0, ∞)");
        refused(() -> ConfigurationFactors.sphereToCoaxialDisc(1, 1, 0.5), "distance is 0.5, but must be in [1.0, ∞)");
        refused(
                () -> ConfigurationFactors.sphereToPolygon(new Vector3D(0, 0, 0.5), 1, SQUARE),
                "the distance of center from the polygon's plane is 0.5, but must be in [1.0, ∞)");
        refused(
                () -> ConfigurationFactors.coaxialDiscs(1, -1, 1),
                "otherRadius is -1.0, but must be in [1.0E-70, 1.0E70]");
    }

    @Test
    void badPolygonsAreRefused() {
        Vector3D a = Vector3D.ZERO;
        Vector3D b = Vector3D.PLUS_I;
        Vector3D c = new Vector3D(1, 1, 0);
        Vector3D d = Vector3D.PLUS_J;
        refused(() -> Polygon.of(a, b), "vertices has 2 entries, but must have at least 3");
        assertThatThrownBy(() -> Polygon.of(a, b, new Vector3D(2, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the area of the polygon is 0.0 m²");
        assertThatThrownBy(() -> Polygon.of(a, b, new Vector3D(1, 1, 0.1), d))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("m off the plane");
        assertThatThrownBy(() -> Polygon.of(a, b, c, new Vector3D(-0.2, 0.7, 0), new Vector3D(1.5, 0.5, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("meet, but the boundary must not cross or touch itself");
        assertThatThrownBy(() -> Polygon.of(a, b, c, c, d))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("vertices[2] and vertices[3] are in the same place");
        refused(
                () -> Polygon.of(a, b, new Vector3D(Double.NaN, 1, 0)),
                "x of vertices[2] is NaN, but must be in (-∞, ∞)");
        refused(() -> Sphere.outside(a, 0), "radius is 0.0, but must be in (0, ∞)");
        refused(() -> new Disc(a, a, 1), "the norm of normal is 0.0, but must be in [0.999999, 1.000001]");
        refused(() -> Cylinder.inside(a, b, 1, Double.NaN), "length is NaN, but must be in (0, ∞)");
    }

    /** Three vertices in a row, and two edges on one line, in a plane that is not along any axis. */
    @Test
    void aPolygonMayHaveVerticesInARowAndEdgesInLine() {
        Vector3D u = new Vector3D(0.3, -0.7, 0.2).normalize();
        Vector3D v = u.orthogonal();
        double[][] outline = {{0, 0}, {1.5, 0}, {3, 0}, {3, 2}, {2, 2}, {2, 1}, {1, 1}, {1, 2}, {0, 2}};
        Vector3D[] corners = new Vector3D[outline.length];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Vector3D(outline[i][0], u, outline[i][1], v);
        }
        Polygon horns = Polygon.of(corners);
        assertThat(horns.area()).isCloseTo(5, within(1e-14));
        assertThat(horns.triangles().stream().mapToDouble(Polygon::area).sum()).isCloseTo(5, within(1e-13));
        assertThat(horns.reversed().normal().dotProduct(horns.normal())).isCloseTo(-1, within(1e-14));
        assertThat(horns.reversed().area()).isEqualTo(horns.area());
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
