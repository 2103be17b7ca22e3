/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** Each argument out of its range, by name, and the ends of the ranges, which belong to them. */
class ConfigurationFactorsRefusalsTest {
    private static final double[] UNIT = {0, 1, 0, 1};
    private static final Polygon SQUARE = Polygon.parallelogram(Vector3D.ZERO, Vector3D.PLUS_I, Vector3D.PLUS_J);

    private static void refused(ThrowingCallable call, String start) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(start);
    }

    @Test
    void rectangles() {
        refused(() -> ConfigurationFactors.parallelRectangles(1, 1e71, 1), "length is 1.0E71");
        refused(() -> ConfigurationFactors.parallelRectangles(1, 0, 1), "length is 0.0");
        refused(() -> ConfigurationFactors.parallelRectangles(1, 1, 1e-71), "distance is 1.0E-71");
        refused(() -> ConfigurationFactors.perpendicularRectangles(0, 1, 1), "edge is 0.0");
        refused(() -> ConfigurationFactors.perpendicularRectangles(1, 0, 1), "depth is 0.0");
        refused(() -> ConfigurationFactors.perpendicularRectangles(1, 1, 0), "height is 0.0");
        refused(() -> ConfigurationFactors.parallelRectangles(UNIT, new double[5], 1), "other has 5 entries");
        refused(
                () -> ConfigurationFactors.parallelRectangles(new double[] {-2e70, 1, 0, 1}, UNIT, 1),
                "one[0] is -2.0E70");
        refused(
                () -> ConfigurationFactors.parallelRectangles(UNIT, new double[] {0, 1, 0, 2e70}, 1),
                "other[3] is 2.0E70");
        refused(
                () -> ConfigurationFactors.parallelRectangles(new double[] {0, 1, 2, 1}, UNIT, 1),
                "one[3] is 1.0, but must be in (2.0, ∞)");
        refused(
                () -> ConfigurationFactors.parallelRectangles(new double[] {0, 1e-71, 0, 1}, UNIT, 1),
                "side of one is 1.0E-71");
        refused(
                () -> ConfigurationFactors.parallelRectangles(new double[] {0, 1, 0, 1e-71}, UNIT, 1),
                "other side of one is 1.0E-71");
        refused(
                () -> ConfigurationFactors.parallelRectangles(new double[] {-1e70, 1e70, 0, 1}, UNIT, 1),
                "side of one is 2.0E70");
        refused(
                () -> ConfigurationFactors.perpendicularRectangles(UNIT, new double[] {-1, 1, 0, 1}),
                "other[0] is -1.0, but must be in [0, ∞)");
    }

    @Test
    void discsAndSpheres() {
        refused(() -> ConfigurationFactors.coaxialDiscs(0, 1, 1), "radius is 0.0");
        refused(() -> ConfigurationFactors.coaxialDiscs(1, 1, 0), "distance is 0.0");
        refused(() -> ConfigurationFactors.sphereToDisc(0, 1, 1, 0), "radius is 0.0");
        refused(() -> ConfigurationFactors.sphereToDisc(1, Double.NaN, 1, 0), "discRadius is NaN");
        refused(() -> ConfigurationFactors.sphereToDisc(1, 1, 1, -1), "offset is -1.0, but must be in [0.0, 1.0E70]");
        refused(() -> ConfigurationFactors.sphereToSphere(0, 1, 1), "radius is 0.0");
        refused(() -> ConfigurationFactors.sphereToSphere(1, 0, 1), "otherRadius is 0.0");
        refused(
                () -> ConfigurationFactors.sphereToPolygon(new Vector3D(0, 0, 2e70), 1, SQUARE),
                "the norm of center is 2.0E70");
        refused(() -> ConfigurationFactors.sphereToPolygon(Vector3D.PLUS_K, 0, SQUARE), "radius is 0.0");
        refused(
                () -> ConfigurationFactors.elementToPolygon(new Vector3D(0, 2e70, 0), Vector3D.PLUS_K, SQUARE),
                "the norm of point is 2.0E70");
        refused(
                () -> ConfigurationFactors.elementToPolygon(Vector3D.PLUS_K, new Vector3D(0, 0, -1.1), SQUARE),
                "the norm of normal is 1.1");
    }

    @Test
    void theEndsOfTheRangesBelongToThem() {
        assertThat(ConfigurationFactors.coaxialDiscs(1e-70, 1e-70, 1e-70)).isCloseTo(0.381966011, within(5e-10));
        assertThat(ConfigurationFactors.coaxialDiscs(1e70, 1e70, 1e70)).isCloseTo(0.381966011, within(5e-10));
        assertThat(ConfigurationFactors.sphereToDisc(1, 1, 1, 0)).isCloseTo(0.146446609, within(5e-10));
        assertThat(ConfigurationFactors.sphereToDisc(1, 1, 1, 1e70)).isCloseTo(0, within(1e-60));
        // spheres that touch: less than the half that the plane between them cuts off
        assertThat(ConfigurationFactors.sphereToSphere(2, 2, 4)).isBetween(0.07, 0.08);
        assertThat(ConfigurationFactors.perpendicularRectangles(UNIT, UNIT)).isCloseTo(0.200043776, within(5e-10));
    }
}
