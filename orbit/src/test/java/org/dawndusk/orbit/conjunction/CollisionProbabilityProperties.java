/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

class CollisionProbabilityProperties {

    @Property(tries = 300)
    void isAProbabilityAndGrowsWithTheBody(
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double x,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double y,
            @ForAll @DoubleRange(min = 0.1, max = 1e4) double sigmaX,
            @ForAll @DoubleRange(min = 0.1, max = 1e4) double sigmaY,
            @ForAll @DoubleRange(min = 0.1, max = 100) double radius) {
        double probability = new EncounterPlane(x, y, sigmaX, sigmaY, radius).probability();
        double larger = new EncounterPlane(x, y, sigmaX, sigmaY, 1.01 * radius).probability();
        assertThat(probability).isBetween(0.0, 1.0);
        assertThat(larger).isBetween(probability * (1 - 1e-9), 1.0);
    }

    @Property(tries = 200)
    void isSymmetricInTheTwoObjectsAndInTheAxes(
            @ForAll @DoubleRange(min = -500, max = 500) double x,
            @ForAll @DoubleRange(min = -500, max = 500) double y,
            @ForAll @DoubleRange(min = -500, max = 500) double z,
            @ForAll @DoubleRange(min = -7e3, max = 7e3) double vx,
            @ForAll @DoubleRange(min = 1, max = 7e3) double vy,
            @ForAll @DoubleRange(min = 0, max = 1) double mix,
            @ForAll @DoubleRange(min = 0.5, max = 50) double radius) {
        Vector3D position = new Vector3D(x, y, z);
        Vector3D velocity = new Vector3D(vx, vy, 100);
        RealMatrix factor = MatrixUtils.createRealMatrix(new double[][] {
            {100, 0, 0}, {300 * mix, 50, 0}, {-40 * mix, 30, 80 * mix + 5}
        });
        RealMatrix covariance = factor.multiplyTransposed(factor);
        Encounter there = Encounter.of(position, velocity, covariance, radius);
        Encounter back = Encounter.of(position.negate(), velocity.negate(), covariance, radius);
        assertThat(back.probability()).isCloseTo(there.probability(), within(1e-9 * there.probability()));
        assertThat(back.isShortTerm(6000)).isEqualTo(there.isShortTerm(6000));
        // moments before or after, on a straight line, nothing else
        Encounter later = Encounter.of(position.add(1e-3, velocity), velocity, covariance, radius);
        assertThat(later.probability()).isCloseTo(there.probability(), within(1e-6 * there.probability() + 1e-300));
        assertThat(later.timeOffset()).isCloseTo(there.timeOffset() - 1e-3, within(1e-9 + 1e-9 * there.duration()));
        EncounterPlane plane = there.plane();
        EncounterPlane turned =
                new EncounterPlane(-plane.y(), plane.x(), plane.sigmaY(), plane.sigmaX(), plane.radius());
        assertThat(turned.probability()).isCloseTo(plane.probability(), within(1e-9 * plane.probability()));
    }

    @Property(tries = 200)
    void noCovarianceIsWorseThanTheWorst(
            @ForAll @DoubleRange(min = 0.1, max = 1e3) double x,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double y,
            @ForAll @DoubleRange(min = 0, max = 7) double logSigmaX,
            @ForAll @DoubleRange(min = 0, max = 7) double logSigmaY,
            @ForAll @DoubleRange(min = 0.1, max = 30) double radius,
            @ForAll @DoubleRange(min = -4, max = 4) double logScale) {
        double sigmaX = Math.exp(logSigmaX);
        double sigmaY = Math.exp(logSigmaY);
        double scale = Math.exp(logScale);
        EncounterPlane plane = new EncounterPlane(x, y, sigmaX, sigmaY, radius);
        EncounterPlane scaled = new EncounterPlane(x, y, scale * sigmaX, scale * sigmaY, radius);
        assertThat(scaled.probability()).isLessThanOrEqualTo(plane.maximumProbability() * (1 + 1e-9));
        if (plane.isDiluted() && scale > 1) {
            assertThat(scaled.probability()).isLessThanOrEqualTo(plane.probability() * (1 + 1e-9));
        }
    }

    /** The disc reaches past the narrow axis, so the nearest point by Mahalanobis is far nearer than its centre. */
    @Example
    void theWorstOfALongEllipseIsThatOfItsNearestPart() {
        EncounterPlane plane = new EncounterPlane(16.014640532828594, -27.7069, 1.51738, 533.687, 16.6505);
        double worst = 0;
        for (double logScale = -6; logScale < 3; logScale += 1e-3) {
            double scale = Math.exp(logScale);
            double sigmaX = scale * plane.sigmaX();
            double sigmaY = scale * plane.sigmaY();
            worst = Math.max(
                    worst, new EncounterPlane(plane.x(), plane.y(), sigmaX, sigmaY, plane.radius()).probability());
        }
        assertThat(plane.maximumProbability()).isBetween(worst, worst * (1 + 1e-5));
        assertThat(plane.isDiluted()).isTrue();
    }
}
