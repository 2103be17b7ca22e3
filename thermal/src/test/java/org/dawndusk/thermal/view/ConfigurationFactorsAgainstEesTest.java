/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** The worked examples that the view factor library of the Engineering Equation Solver prints, to its digits. */
class ConfigurationFactorsAgainstEesTest {
    private static void printed(String function, String quantity, double expected, double halfDigit, double ours) {
        Published.value("thermal", "view factor: " + quantity, expected, "1")
                .from("Engineering Equation Solver, view factor library, example of " + function)
                .within(halfDigit)
                .is(ours);
    }

    @Test
    void rectangles() {
        printed(
                "F3D_1 (Siegel and Howell)",
                "opposite rectangles 1 x 1.5, 0.5 apart",
                0.4756,
                5e-5,
                ConfigurationFactors.parallelRectangles(1, 1.5, 0.5));
        double[] same = {0.1, 0.2, 0.1, 0.2};
        printed(
                "F3D_14 (Howell C-13)",
                "parallel squares of edge 0.1 by their corners, 0.05 apart",
                0.4153,
                5e-5,
                ConfigurationFactors.parallelRectangles(same, same, 0.05));
        printed(
                "F3D_10 (Chapman 1987)",
                "perpendicular rectangles 0.5 wide: 0 to 0.5 and 0.2 to 0.5 from their line",
                0.07235,
                5e-6,
                ConfigurationFactors.perpendicularRectangles(
                        new double[] {0, 0.5, 0, 0.5}, new double[] {0.2, 0.5, 0, 0.5}));
        printed(
                "F3D_11 (Chapman 1987)",
                "perpendicular rectangles 0.5 wide: 0.1 to 0.6 and 0.2 to 0.5 from their line",
                0.07182,
                5e-6,
                ConfigurationFactors.perpendicularRectangles(
                        new double[] {0.1, 0.6, 0, 0.5}, new double[] {0.2, 0.5, 0, 0.5}));
    }

    @Test
    void discsAndSpheres() {
        printed(
                "F3D_3 (Siegel and Howell)",
                "coaxial discs of radius 0.1 and 0.2, 0.5 apart",
                0.1339,
                5e-5,
                ConfigurationFactors.coaxialDiscs(0.1, 0.2, 0.5));
        printed(
                "F3D_16 (Rohsenow, Handbook of Heat Transfer, p. 7.84)",
                "sphere to coaxial disc of radius 1, 0.5 away",
                0.2764,
                5e-5,
                ConfigurationFactors.sphereToCoaxialDisc(0.1, 1, 0.5));
        printed(
                "FDiff_5 (Howell B-106)",
                "spherical point to a rectangle 1 x 2, 0.5 from its corner",
                0.0836,
                5e-5,
                ConfigurationFactors.sphereToPolygon(
                        new Vector3D(0, 0, 0.5),
                        0.01,
                        Polygon.parallelogram(Vector3D.ZERO, new Vector3D(1, 0, 0), new Vector3D(0, 2, 0))));
    }

    /** What it prints for spheres of radius 0.1 and 0.2, 0.5 apart, is the limit of a small first sphere. */
    @Test
    void theSmallSphereIsALimit() {
        printed(
                "F3D_22",
                "sphere that tends to a point to a sphere of radius 0.2, 0.5 away",
                0.04174,
                5e-6,
                ConfigurationFactors.sphereToSphere(1e-6, 0.2, 0.5));
        // with its own radius the first sphere is nearer in part, and sees one per cent more
        assertThat(ConfigurationFactors.sphereToSphere(0.1, 0.2, 0.5)).isBetween(0.0422, 0.0423);
    }
}
