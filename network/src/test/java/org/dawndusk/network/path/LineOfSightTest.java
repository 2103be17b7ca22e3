/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class LineOfSightTest {
    private static final double EARTH = 6_371_000;

    @Test
    void longestLinksThatClearEightyKilometres() {
        longest(550, 5013.9);
        longest(630, 5440.1);
    }

    private static void longest(double altitudeKm, double expectedKm) {
        double radius = EARTH + altitudeKm * 1e3;
        Published.value(
                        "network",
                        "longest link at " + altitudeKm + " km that clears 80 km, Earth of 6,371 km",
                        expectedKm,
                        "km")
                .from(
                        "closed form 2 sqrt((6371 + h)² - (6371 + 80)²); the geometry of Hypatia, Kassing et al., IMC 2020")
                .within(0.05)
                .is(LineOfSight.longestLink(radius, radius, EARTH + 80e3) / 1e3);
    }

    @Test
    void aLinkIsUpJustBelowTheLongestAndDownJustAbove() {
        double radius = EARTH + 550e3;
        double blocking = EARTH + 80e3;
        double longest = LineOfSight.longestLink(radius, radius, blocking);
        assertThat(chordClears(radius, longest * (1 - 1e-9), blocking)).isTrue();
        assertThat(chordClears(radius, longest * (1 + 1e-9), blocking)).isFalse();
    }

    private static boolean chordClears(double radius, double length, double blocking) {
        double height = Math.sqrt(radius * radius - length * length / 4);
        return LineOfSight.clears(-length / 2, 0, height, length / 2, 0, height, blocking);
    }

    @Test
    void neighboursOnTheSameSideAreNotBlockedByTheEarthBelowThem() {
        assertThat(LineOfSight.clears(EARTH + 1, 0, 0, EARTH + 500e3, 0, 0, EARTH))
                .isTrue();
        assertThat(LineOfSight.clears(EARTH + 1, 0, 0, -EARTH - 1, 0, 0, EARTH)).isFalse();
        assertThat(LineOfSight.clears(EARTH - 1, 0, 0, 2 * EARTH, 0, 0, EARTH)).isFalse();
        assertThat(LineOfSight.clears(EARTH, 0, 0, EARTH, 0, 0, EARTH)).isTrue();
    }

    /** The distance of a line from the origin is |p × q| / |q - p|; of a segment, where its foot is between the ends. */
    @Test
    void aSegmentClearsWhatIsNearerThanItsNearestPointAndNothingElse() {
        Random random = new Random(3);
        int between = 0;
        for (int i = 0; i < 2000; i++) {
            Vector3D p = new Vector3D(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            Vector3D q = new Vector3D(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            Vector3D along = q.subtract(p);
            boolean foot = p.dotProduct(along) < 0 && q.dotProduct(along) > 0;
            double nearest = foot ? p.crossProduct(q).getNorm() / along.getNorm() : Math.min(p.getNorm(), q.getNorm());
            between += foot ? 1 : 0;
            assertThat(clears(p, q, nearest * (1 - 1e-9))).isTrue();
            assertThat(clears(p, q, nearest * (1 + 1e-9))).isFalse();
        }
        assertThat(between).isBetween(200, 1800);
    }

    private static boolean clears(Vector3D p, Vector3D q, double radius) {
        return LineOfSight.clears(p.getX(), p.getY(), p.getZ(), q.getX(), q.getY(), q.getZ(), radius);
    }

    @Test
    void pointsInsideTheSphereAndPositionsThatAreNotFiniteAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineOfSight.longestLink(6.9e6, 6.3e6, EARTH))
                .withMessage("secondRadius is 6300000.0, but must be in [6371000.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineOfSight.clears(0, 0, Double.NaN, 1, 1, 1, 0))
                .withMessageStartingWith("position of end 1 is (0.0, 0.0, NaN)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineOfSight.clears(1, 1, 1, 0, Double.NEGATIVE_INFINITY, 0, 0))
                .withMessageStartingWith("position of end 2 is (0.0, -Infinity, 0.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineOfSight.longestLink(Double.POSITIVE_INFINITY, 6.9e6, EARTH))
                .withMessage("firstRadius is Infinity, but must be in [6371000.0, ∞)");
    }

    /** From the ground the horizon is the tangent alone: sqrt(h (h + 2 R)). */
    @Test
    void fromTheSphereItselfALinkReachesToTheHorizon() {
        double height = 550e3;
        assertThat(LineOfSight.longestLink(EARTH, EARTH + height, EARTH))
                .isCloseTo(Math.sqrt(height * (height + 2 * EARTH)), within(1e-6));
        assertThat(LineOfSight.longestLink(EARTH, EARTH, EARTH)).isZero();
    }
}
