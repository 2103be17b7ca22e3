/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.hipparchus.analysis.integration.IterativeLegendreGaussIntegrator;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFactorsAgainstClosedFormsTest {
    private static final Polygon UNIT_SQUARE = Polygon.parallelogram(Vector3D.ZERO, Vector3D.PLUS_I, Vector3D.PLUS_J);

    @Test
    void catalogueCases() {
        // printed to nine digits: half a unit of the last
        factor(
                "parallel unit squares at distance 1",
                0.199824896,
                "C-11",
                ConfigurationFactors.parallelRectangles(1, 1, 1));
        factor(
                "parallel squares of edge 2 at distance 1",
                0.415253284,
                "C-11",
                ConfigurationFactors.parallelRectangles(2, 2, 1));
        factor(
                "perpendicular unit squares with a common edge",
                0.200043776,
                "C-14",
                ConfigurationFactors.perpendicularRectangles(1, 1, 1));
        factor(
                "coaxial discs, radii equal to the distance",
                0.381966011,
                "C-41",
                ConfigurationFactors.coaxialDiscs(1, 1, 1));
        factor(
                "sphere to coaxial disc, radius equal to the distance",
                0.146446609,
                "sphere to disc",
                ConfigurationFactors.sphereToCoaxialDisc(0.5, 1, 1));
    }

    private static void factor(String quantity, double expected, String entry, double ours) {
        Published.value("thermal", "view factor: " + quantity, expected, "1")
                .from("Howell, catalogue of configuration factors, " + entry + ", evaluated independently")
                .within(5e-10)
                .is(ours);
    }

    /** The formulas as the catalogue prints them, for two rectangles with a common edge and for two opposite ones. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 0.5, 3", "0.1, 4, 1", "7, 1, 0.02"})
    void rectanglesAgreeWithThePrintedFormulas(double a, double b, double c) {
        double x = a / c;
        double y = b / c;
        double parallel = 2
                / (Math.PI * x * y)
                * (Math.log(Math.sqrt((1 + x * x) * (1 + y * y) / (1 + x * x + y * y)))
                        + x * Math.sqrt(1 + y * y) * Math.atan(x / Math.sqrt(1 + y * y))
                        + y * Math.sqrt(1 + x * x) * Math.atan(y / Math.sqrt(1 + x * x))
                        - x * Math.atan(x)
                        - y * Math.atan(y));
        assertThat(ConfigurationFactors.parallelRectangles(a, b, c)).isCloseTo(parallel, within(1e-12));
        // edge b, depth c of the first, height a of the second
        double h = a / b;
        double w = c / b;
        double h2 = h * h;
        double w2 = w * w;
        double perpendicular = 1
                / (Math.PI * w)
                * (w * Math.atan(1 / w)
                        + h * Math.atan(1 / h)
                        - Math.sqrt(h2 + w2) * Math.atan(1 / Math.sqrt(h2 + w2))
                        + 0.25
                                * (Math.log((1 + w2) * (1 + h2) / (1 + w2 + h2))
                                        + w2 * Math.log(w2 * (1 + w2 + h2) / ((1 + w2) * (w2 + h2)))
                                        + h2 * Math.log(h2 * (1 + h2 + w2) / ((1 + h2) * (h2 + w2)))));
        assertThat(ConfigurationFactors.perpendicularRectangles(b, c, a)).isCloseTo(perpendicular, within(1e-12));
    }

    @Test
    void contoursAgreeWithRectanglesInAnyPosition() {
        double[] one = {0.2, 1.7, -0.4, 0.9};
        double[] other = {-1.1, 0.6, 0.3, 2.5};
        Rotation turn = new Rotation(new Vector3D(1, 2, -0.5), 1.1, RotationConvention.VECTOR_OPERATOR);
        for (double distance : new double[] {0.01, 0.8, 30}) {
            Polygon below = rectangle(one, turn, Vector3D.PLUS_I, Vector3D.PLUS_J, 0);
            Polygon above = rectangle(other, turn, Vector3D.PLUS_I, Vector3D.PLUS_J, distance)
                    .reversed();
            double expected = ConfigurationFactors.parallelRectangles(one, other, distance);
            assertThat(ConfigurationFactors.polygons(below, above)).isCloseTo(expected, within(1e-12));
        }
        double[] wall = {0.1, 2.2, -1.3, 0.4};
        Polygon floor = rectangle(one, turn, Vector3D.PLUS_I, Vector3D.PLUS_J, 0);
        Polygon upright = Polygon.parallelogram(
                turn.applyTo(new Vector3D(0, wall[2], wall[0])),
                turn.applyTo(new Vector3D(0, wall[3] - wall[2], 0)),
                turn.applyTo(new Vector3D(0, 0, wall[1] - wall[0])));
        assertThat(ConfigurationFactors.polygons(floor, upright))
                .isCloseTo(ConfigurationFactors.perpendicularRectangles(one, wall), within(1e-12));
    }

    private static Polygon rectangle(double[] sides, Rotation turn, Vector3D x, Vector3D y, double height) {
        return Polygon.parallelogram(
                turn.applyTo(new Vector3D(sides[0], x, sides[2], y).add(new Vector3D(0, 0, height))),
                turn.applyTo(new Vector3D(sides[1] - sides[0], x)),
                turn.applyTo(new Vector3D(sides[3] - sides[2], y)));
    }

    /** Howell C-16 has no simple form: long strips with a common edge at an angle tend to 1 - sin(angle / 2). */
    @ParameterizedTest
    @CsvSource({"20", "45", "90", "137"})
    void longStripsWithACommonEdgeTendToTheCrossedStrings(double degrees) {
        double angle = Math.toRadians(degrees);
        double length = 4e4;
        Polygon flat = Polygon.parallelogram(Vector3D.ZERO, Vector3D.PLUS_I, new Vector3D(0, length, 0));
        Polygon tilted = Polygon.parallelogram(
                Vector3D.ZERO, new Vector3D(0, length, 0), new Vector3D(Math.cos(angle), 0, Math.sin(angle)));
        // the ends take away a share of the order of ln(length) / length
        assertThat(ConfigurationFactors.polygons(flat, tilted)).isCloseTo(1 - Math.sin(angle / 2), within(1e-4));
    }

    /** A regular tetrahedron: each face sees the three others alike. */
    @Test
    void theFacesOfATetrahedronSeeAThirdEach() {
        Vector3D a = new Vector3D(1, 1, 1);
        Vector3D b = new Vector3D(1, -1, -1);
        Vector3D c = new Vector3D(-1, 1, -1);
        Vector3D d = new Vector3D(-1, -1, 1);
        double factor = ConfigurationFactors.polygons(Polygon.of(a, b, c), Polygon.of(a, d, b));
        double back = ConfigurationFactors.polygons(Polygon.of(a, c, b), Polygon.of(a, b, d));
        assertThat(factor + back).isCloseTo(1.0 / 3, within(1e-13));
        assertThat(Math.min(factor, back)).isZero();
    }

    @Test
    void theFacesOfACubeAddUpToOne() {
        Polygon opposite =
                Polygon.of(new Vector3D(0, 0, 1), new Vector3D(0, 1, 1), new Vector3D(1, 1, 1), new Vector3D(1, 0, 1));
        Polygon side = Polygon.parallelogram(Vector3D.ZERO, Vector3D.PLUS_J, Vector3D.PLUS_K);
        Published.value("thermal", "view factors of a unit cube's face to the five others", 1, "1")
                .from("closure")
                .within(1e-13)
                .is(ConfigurationFactors.polygons(UNIT_SQUARE, opposite)
                        + 4 * ConfigurationFactors.polygons(UNIT_SQUARE, side));
        assertThat(ConfigurationFactors.polygons(UNIT_SQUARE, UNIT_SQUARE)).isZero();
        assertThat(ConfigurationFactors.polygons(UNIT_SQUARE, opposite.reversed()))
                .isZero();
    }

    /** A wall that goes through the floor is seen above it only. */
    @Test
    void whatIsBehindThePlaneIsCutOff() {
        Polygon through = Polygon.parallelogram(new Vector3D(0, 0, -3), Vector3D.PLUS_J, new Vector3D(0, 0, 4));
        assertThat(ConfigurationFactors.polygons(UNIT_SQUARE, through))
                .isCloseTo(ConfigurationFactors.perpendicularRectangles(1, 1, 1), within(1e-13));
    }

    @Test
    void aPolygonThatIsNotConvexSeesWhatItsPartsSee() {
        Polygon bent = Polygon.of(
                new Vector3D(0, 0, 0),
                new Vector3D(2, 0, 0),
                new Vector3D(2, 1, 0),
                new Vector3D(1, 1, 0),
                new Vector3D(1, 2, 0),
                new Vector3D(0, 2, 0));
        Polygon above =
                Polygon.of(new Vector3D(0.3, 0.1, 0.7), new Vector3D(1.2, 2.2, 1.1), new Vector3D(1.9, 0.4, 0.8));
        double sum = 0;
        for (Polygon triangle : bent.triangles()) {
            sum += triangle.area() * ConfigurationFactors.polygons(triangle, above);
        }
        assertThat(ConfigurationFactors.polygons(bent, above) * bent.area()).isCloseTo(sum, within(1e-13));
        assertThat(sum).isPositive();
    }

    /** The contour integral against the mean over the first polygon of Lambert's formula, by Hipparchus's quadrature. */
    @Test
    void contoursAgreeWithTheMeanOfElements() {
        Polygon target = Polygon.of(
                new Vector3D(-0.5, 0.2, 0.9), new Vector3D(0.3, 1.5, -0.4), new Vector3D(1.6, 0.4, 1.3 - 0.165));
        Polygon facing = target.normal().getZ() < 0 ? target : target.reversed();
        IterativeLegendreGaussIntegrator outer = new IterativeLegendreGaussIntegrator(24, 1e-7, 1e-8);
        IterativeLegendreGaussIntegrator inner = new IterativeLegendreGaussIntegrator(24, 1e-7, 1e-8);
        double mean = outer.integrate(
                1_000_000,
                x -> inner.integrate(
                        1_000_000,
                        y -> ConfigurationFactors.elementToPolygon(new Vector3D(x, y, 0), Vector3D.PLUS_K, facing),
                        0,
                        1),
                0,
                1);
        assertThat(ConfigurationFactors.polygons(UNIT_SQUARE, facing)).isCloseTo(mean, within(1e-6));
        assertThat(mean).isBetween(0.05, 0.95);
    }

    @Test
    void anElementUnderTheCornerOfARectangle() {
        // Howell B-3: plane element parallel to a rectangle, its normal through a corner
        double a = 0.7;
        double b = 1.9;
        double c = 0.6;
        double x = a / c;
        double y = b / c;
        double expected = 1
                / (2 * Math.PI)
                * (x / Math.hypot(1, x) * Math.atan(y / Math.hypot(1, x))
                        + y / Math.hypot(1, y) * Math.atan(x / Math.hypot(1, y)));
        Polygon ceiling = Polygon.parallelogram(new Vector3D(0, 0, c), new Vector3D(0, b, 0), new Vector3D(a, 0, 0));
        assertThat(ConfigurationFactors.elementToPolygon(Vector3D.ZERO, Vector3D.PLUS_K, ceiling))
                .isCloseTo(expected, within(1e-15));
    }

    @Test
    void aSphereSeesASixthOfItsSkyInACubesFace() {
        Polygon face = Polygon.parallelogram(new Vector3D(-1, -1, -1), new Vector3D(2, 0, 0), new Vector3D(0, 2, 0));
        assertThat(ConfigurationFactors.sphereToPolygon(Vector3D.ZERO, 1, face)).isCloseTo(1.0 / 6, within(1e-15));
        assertThat(ConfigurationFactors.sphereToPolygon(Vector3D.ZERO, 1, face.reversed()))
                .isZero();
    }

    @Test
    void aDiscOffTheAxisIsThePolygonOfManySides() {
        Vector3D[] rim = new Vector3D[1000];
        for (int i = 0; i < rim.length; i++) {
            double turn = 2 * Math.PI * i / rim.length;
            rim[i] = new Vector3D(Math.cos(turn), Math.sin(turn), 0);
        }
        Polygon manySides = Polygon.of(rim);
        for (double[] place : new double[][] {{0.5, 0.2}, {0.5, 1}, {0.7, 2.5}}) {
            // a polygon of n sides is short of the disc's area by 2π² / (3 n²)
            assertThat(ConfigurationFactors.sphereToDisc(0.1, 1, place[0], place[1]))
                    .isCloseTo(
                            ConfigurationFactors.sphereToPolygon(new Vector3D(place[1], 0, place[0]), 0.1, manySides),
                            within(5e-6));
        }
        assertThat(ConfigurationFactors.sphereToDisc(0.1, 1, 0.7, 1e-12))
                .isCloseTo(ConfigurationFactors.sphereToCoaxialDisc(0.1, 1, 0.7), within(1e-12));
    }

    /** A sphere that is small against its distance is a point; far apart, the factor is what the other fills of its sky. */
    @Test
    void spheresTendToTheSmallSphere() {
        double small = 1e-4;
        assertThat(ConfigurationFactors.sphereToSphere(small, 1, 1.5))
                .isCloseTo((1 - Math.sqrt(1 - 1 / 2.25)) / 2, within(1e-8));
        assertThat(ConfigurationFactors.sphereToSphere(1, 1, 1e5)).isCloseTo(0.25e-10, within(1e-19));
    }
}
