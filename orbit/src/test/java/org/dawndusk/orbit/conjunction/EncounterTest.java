/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.orekit.frames.LOFType;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.orbits.OrbitType;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.StateCovariance;
import org.orekit.ssa.collision.shorttermencounter.probability.twod.Laas2015;
import org.orekit.ssa.collision.shorttermencounter.probability.twod.ShortTermEncounter2DDefinition;
import org.orekit.utils.PVCoordinates;

class EncounterTest {

    private final Earth earth = Earth.embedded();

    /** Orekit's own way from orbits to a probability, where its series holds. */
    @Test
    void agreesWithOrekitsDefinition() {
        for (int number : new int[] {1, 3, 4}) {
            AlfanoCase given = AlfanoCase.all(earth).get(number - 1);
            ShortTermEncounter2DDefinition definition = new ShortTermEncounter2DDefinition(
                    given.first(), given.firstCovariance(), given.second(), given.secondCovariance(), given.radius());
            double expected = new Laas2015().compute(definition).getValue();
            Encounter encounter = Encounter.of(
                    given.first(), given.firstCovariance(), given.second(), given.secondCovariance(), given.radius());
            assertThat(encounter.probability()).isCloseTo(expected, within(1e-6 * expected));
            assertThat(encounter.plane().missDistance()).isCloseTo(definition.computeMissDistance(), within(1e-2));
            assertThat(encounter.relativeSpeed())
                    .isCloseTo(
                            given.second()
                                    .getVelocity()
                                    .subtract(given.first().getVelocity())
                                    .getNorm(),
                            within(1e-12));
        }
    }

    @Test
    void covariancesMayComeInOtherElementsAndFrames() {
        Orbit first = orbit(new Vector3D(7_078_137, 0, 0), new Vector3D(0, 5_000, 5_600));
        Orbit second = orbit(new Vector3D(7_078_237, 60, -40), new Vector3D(3, -1_500, 7_350));
        StateCovariance firstCovariance = covariance(first, 300);
        StateCovariance secondCovariance = covariance(second, 500);
        double expected = Encounter.of(first, firstCovariance, second, secondCovariance, 15)
                .probability();
        StateCovariance equinoctial = firstCovariance
                .changeCovarianceFrame(first, first.getFrame())
                .changeCovarianceType(first, OrbitType.EQUINOCTIAL, PositionAngleType.MEAN);
        StateCovariance rotating = secondCovariance
                .changeCovarianceFrame(second, second.getFrame())
                .changeCovarianceFrame(second, LOFType.TNW);
        assertThat(expected).isBetween(1e-6, 1e-2);
        assertThat(Encounter.of(first, equinoctial, second, rotating, 15).probability())
                .isCloseTo(expected, within(1e-6 * expected));
        assertThat(Encounter.bending(first, equinoctial, second, rotating, 15))
                .isCloseTo(Encounter.bending(first, firstCovariance, second, secondCovariance, 15), within(1e-6));
    }

    @Test
    void noPlaneWithoutRelativeVelocity() {
        AlfanoCase twelve = AlfanoCase.all(earth).get(11);
        assertThatThrownBy(() -> Encounter.of(
                        twelve.first(),
                        twelve.firstCovariance(),
                        twelve.second(),
                        twelve.secondCovariance(),
                        twelve.radius()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("norm of velocity is 0.0, but must be in (0, ∞)");
    }

    /** What has a closed form: both objects expected in one place, and bodies so large that their edge is straight. */
    @Test
    void bodiesOfAnySize() {
        for (double radius : new double[] {1e-3, 0.1, 1, 3, 5}) {
            double expected = -Math.expm1(-radius * radius / 2);
            assertThat(new EncounterPlane(0, 0, 1, 1, radius).probability())
                    .isCloseTo(expected, within(1e-9 * expected));
        }
        assertThat(new EncounterPlane(0, 0, 1, 1, 9e3).probability()).isCloseTo(1, within(1e-12));
        for (double turn : new double[] {0, 0.3, 1.1, Math.PI / 2}) {
            double radius = 8e3;
            for (double beyond : new double[] {-1, 0, 1, 3, 8}) {
                EncounterPlane plane = new EncounterPlane(
                        (radius + beyond) * Math.cos(turn), (radius + beyond) * Math.sin(turn), 1, 1, radius);
                double halfPlane = Erf.erfc(beyond / Math.sqrt(2)) / 2;
                // the edge bends by the tail's width squared over the radius
                assertThat(plane.probability()).isCloseTo(halfPlane, within(1e-3 * halfPlane));
            }
        }
    }

    /** Orekit's series fails where the body is many sigmas wide and far: why it is not underneath. */
    @Test
    void reachesBeyondOrekitsSeries() {
        EncounterPlane far =
                new EncounterPlane(11.270586238447, 0.22717945384005261, 1.0379420577815226, 0.06821854437693939, 1);
        assertThat(far.probability()).isBetween(1e-24, 1e-22);
        assertThat(new Laas2015()
                        .compute(far.x(), far.y(), far.sigmaX(), far.sigmaY(), far.radius())
                        .getValue())
                .isGreaterThan(0.1);
    }

    /** Two satellites at 700 km that cross at 10 km/s, tracked to a kilometre along the track. */
    @Test
    void anOrdinaryPassIsReliable() {
        double speed = 7_504;
        Orbit first = orbit(new Vector3D(7_078_137, 0, 0), new Vector3D(0, speed, 0));
        Orbit second = orbit(new Vector3D(7_078_237, 60, -40), new Vector3D(3, -0.2 * speed, 0.98 * speed));
        StateCovariance firstCovariance = covariance(first, 1000);
        StateCovariance secondCovariance = covariance(second, 1000);
        assertThat(Encounter.isReliable(first, firstCovariance, second, secondCovariance, 10))
                .isTrue();
        assertThat(Encounter.bending(first, firstCovariance, second, secondCovariance, 10))
                .isLessThan(1e-2);
        double linear = Encounter.of(first, firstCovariance, second, secondCovariance, 10)
                .probability();
        // covariances a hundred times as small so that a few draws tell: the body is as wide as a sigma
        StateCovariance small = covariance(first, 10);
        StateCovariance smallToo = covariance(second, 10);
        Orbit near = orbit(new Vector3D(7_078_141, 3, -2), new Vector3D(3, -0.2 * speed, 0.98 * speed));
        MonteCarloProbability drawn = MonteCarloProbability.of(first, small, near, smallToo, 10, -10, 10, 20_000, 5);
        double expected = Encounter.of(first, small, near, smallToo, 10).probability();
        assertThat(drawn.probability()).isCloseTo(expected, within(4 * drawn.standardError()));
        assertThat(expected).isBetween(0.1, 0.9);
        assertThat(linear).isBetween(1e-5, 1e-3);
    }

    private Orbit orbit(Vector3D position, Vector3D velocity) {
        return new CartesianOrbit(
                new PVCoordinates(position, velocity),
                earth.inertialFrame(),
                earth.context().getTimeScales().getJ2000Epoch(),
                earth.mu());
    }

    /** A tenth of it radially and a fifth across; the speed along the track goes with the height. */
    private static StateCovariance covariance(Orbit orbit, double alongTrack) {
        double motion = orbit.getKeplerianMeanMotion();
        RealMatrix matrix = MatrixUtils.createRealDiagonalMatrix(new double[] {
            0.01 * alongTrack * alongTrack,
            alongTrack * alongTrack,
            0.04 * alongTrack * alongTrack,
            motion * motion * alongTrack * alongTrack,
            0.01 * motion * motion * alongTrack * alongTrack,
            0.04 * motion * motion * alongTrack * alongTrack
        });
        return new StateCovariance(matrix, orbit.getDate(), LOFType.QSW_INERTIAL);
    }

    /** Alfano (2005): for a small body the worst scale is the Mahalanobis distance / √2, where the exponential is 1/e. */
    @Test
    void maximumOfASmallBody() {
        EncounterPlane plane = new EncounterPlane(300, 400, 100, 200, 0.5);
        double mahalanobis = Math.hypot(3, 2);
        double expected = 0.25 / (mahalanobis * mahalanobis * 100 * 200 * Math.E);
        // the body's size shows in the square of radius by sigma
        assertThat(plane.maximumProbability()).isCloseTo(expected, within(2e-5 * expected));
        assertThat(plane.isDiluted()).isFalse();
        assertThat(new EncounterPlane(300, 400, 300, 600, 0.5).isDiluted()).isTrue();
        assertThat(new EncounterPlane(300, 400, 300, 600, 0.5).maximumProbability())
                .isCloseTo(plane.maximumProbability(), within(1e-9 * expected));
        assertThat(new EncounterPlane(3, 4, 300, 600, 6).maximumProbability()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoEncounter() {
        assertThatThrownBy(() -> new EncounterPlane(0, 0, 1, Double.NaN, 1))
                .hasMessage("sigmaY is NaN, but must be in (0, ∞)");
        assertThatThrownBy(() -> new EncounterPlane(0, 0, 1e-3, 1, 11))
                .hasMessage("radius is 11.0, but must be in (0, 10.0]");
        AlfanoCase one = AlfanoCase.all(earth).get(0);
        assertThatThrownBy(() -> Encounter.of(
                        one.first(), one.firstCovariance(), one.second().shiftedBy(1), one.secondCovariance(), 15))
                .hasMessageStartingWith("date of second is 1.0 s from that of first");
        assertThatThrownBy(() -> MonteCarloProbability.of(
                        one.first(), one.firstCovariance(), one.second(), one.secondCovariance(), 15, -1, 1, 0, 1))
                .hasMessageStartingWith("samples is 0");
    }
}
