/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalTime;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.AttitudeLaws;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.attitudes.AttitudeProvider;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.frames.Frame;
import org.orekit.models.earth.atmosphere.Atmosphere;
import org.orekit.models.earth.atmosphere.HarrisPriester;
import org.orekit.orbits.CircularOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.KeplerianPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;

class TorqueProfileTest {

    private static final double RADIUS = 7e6;
    private static final double INCLINATION = 1.1;
    private static final double NODE = 0.4;

    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-06-21T00:00:00");
    private final double meanMotion = Math.sqrt(earth.mu() / RADIUS) / RADIUS;
    private final double period = 2 * Math.PI / meanMotion;
    private final Vector3D orbitNormal = new Vector3D(
            Math.sin(NODE) * Math.sin(INCLINATION), -Math.cos(NODE) * Math.sin(INCLINATION), Math.cos(INCLINATION));

    /** Not turning, at some angle to everything. */
    private final Rotation inertial = new Rotation(new Vector3D(1, 2, 3), 0.7, RotationConvention.FRAME_TRANSFORM);

    private final AttitudeProvider fixed = new FrameAlignedProvider(inertial, earth.inertialFrame());

    private Propagator circular() {
        return new KeplerianPropagator(new CircularOrbit(
                RADIUS,
                0,
                0,
                INCLINATION,
                NODE,
                0,
                PositionAngleType.TRUE,
                earth.inertialFrame(),
                scenario.epoch(),
                earth.mu()));
    }

    /** Air of one density that rests in the inertial frame. */
    private Atmosphere evenAir(double density) {
        return new Atmosphere() {
            @Override
            public Frame getFrame() {
                return earth.inertialFrame();
            }

            @Override
            public double getDensity(AbsoluteDate date, Vector3D position, Frame frame) {
                return density;
            }

            @Override
            public <T extends CalculusFieldElement<T>> T getDensity(
                    FieldAbsoluteDate<T> date, FieldVector3D<T> position, Frame frame) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void theGravityGradientOnAFixedBodyIsSecularAboutTheLineThatTheOrbitLeaves() {
        SatelliteBody body =
                SatelliteBody.builder(900, 2400, 2700).offDiagonal(50, -30, 10).build();
        StoredMomentum stored = TorqueProfile.of(scenario, circular(), fixed, body, evenAir(0), 0, period)
                .gravityGradient();
        // the mean of r r over a revolution is half of what is not along the normal n: -3/2 (mu/r³) n x I n
        Vector3D normalInBody = inertial.applyTo(orbitNormal);
        Vector3D mean = normalInBody
                .crossProduct(body.inertiaTimes(normalInBody))
                .scalarMultiply(-1.5 * meanMotion * meanMotion);
        Vector3D expected = inertial.applyInverseTo(mean).scalarMultiply(period);
        assertThat(stored.secular().distance(expected)).isLessThan(1e-4 * expected.getNorm());
        assertThat(stored.greatestTorque())
                .isLessThan(DisturbanceTorques.worstGravityGradient(earth, RADIUS, 2750 - 895, Math.PI / 4));
        assertThat(stored.cyclic().getNorm()).isPositive();
    }

    @Test
    void theSameOnAPrincipalAxisIsCyclicAlone() {
        // z along the orbit normal: the torque swings about it with twice the orbital rate, amplitude 3/2 n² (Iy - Ix)
        Rotation along = new Rotation(orbitNormal, new Vector3D(1, 0, 0), Vector3D.PLUS_K, Vector3D.PLUS_I);
        SatelliteBody body = SatelliteBody.builder(900, 2400, 2700).build();
        StoredMomentum stored = TorqueProfile.of(
                        scenario,
                        circular(),
                        new FrameAlignedProvider(along, earth.inertialFrame()),
                        body,
                        evenAir(0),
                        0,
                        period)
                .gravityGradient();
        double amplitude = 1.5 * meanMotion * meanMotion * 1500;
        assertThat(stored.greatestTorque()).isCloseTo(amplitude, withinPercentage(0.01));
        assertThat(stored.secular().getNorm()).isLessThan(1e-4 * amplitude * period);
        // the integral of a sine of 2n from some phase on swings by at most its amplitude over n
        assertThat(stored.greatestInBody().getZ())
                .isBetween(0.5 * amplitude / meanMotion, 1.0001 * amplitude / meanMotion);
    }

    @Test
    void airOnANadirPointedSatelliteTurnsItAboutTheOrbitNormal() {
        SatelliteBody body = SatelliteBody.builder(900, 2400, 2700)
                .plate(new Plate(20, Vector3D.PLUS_I, new Vector3D(0, 0, 0.5), 0, 0))
                .dragCoefficient(2.4)
                .build();
        StoredMomentum stored = TorqueProfile.of(
                        scenario, circular(), AttitudeLaws.nadir(earth), body, evenAir(1e-13), 0, period)
                .aerodynamic();
        double torque = 0.5 * 0.5e-13 * 2.4 * 20 * earth.mu() / RADIUS;
        Vector3D expected = orbitNormal.scalarMultiply(torque * period);
        assertThat(stored.secular().distance(expected)).isLessThan(1e-5 * expected.getNorm());
        assertThat(stored.greatestTorque()).isCloseTo(torque, withinPercentage(1e-3));
        assertThat(stored.cyclic().getNorm()).isLessThan(1e-5 * expected.getNorm());
        assertThat(stored.greatestInBody().getY()).isCloseTo(torque * period, withinPercentage(1e-3));
    }

    @Test
    void sunlightGathersWhileItShines() {
        SatelliteBody body = SatelliteBody.builder(900, 2400, 2700)
                .plate(new Plate(60, Vector3D.PLUS_K, new Vector3D(0.2, 0, 0), 0, 0))
                .build();
        Propagator satellite = circular();
        StoredMomentum stored = TorqueProfile.of(
                        scenario, satellite, AttitudeLaws.sunTracking(earth), body, evenAir(0), 0, period)
                .solar();
        EclipseTimeline light = EclipseTimeline.of(scenario, satellite, 0, period);
        assertThat(light.umbra().longest()).isGreaterThan(600);
        double torque = 0.2 * 60 * SolarIrradiance.inFullSun(scenario).applyAsDouble(0) / 299792458;
        double expected = torque * light.sunlitTime(0, period);
        // the Sun moves by 1.2 mrad and its distance by 1e-5 in an orbit; the penumbra lasts some seconds
        assertThat(stored.greatestInBody().getY()).isCloseTo(expected, withinPercentage(0.01));
        assertThat(stored.secular().getNorm()).isCloseTo(expected, withinPercentage(0.01));
        assertThat(stored.greatestTorque()).isCloseTo(torque, withinPercentage(0.01));
        // in the dark nothing comes while even growth goes on
        assertThat(stored.cyclic().getNorm()).isGreaterThan(0.1 * expected);
    }

    @Test
    void theMeanMagneticFieldTurnsAFixedDipole() {
        Vector3D dipole = new Vector3D(3, -2, 1);
        SatelliteBody body =
                SatelliteBody.builder(900, 2400, 2700).dipole(dipole).build();
        StoredMomentum stored = TorqueProfile.of(scenario, circular(), fixed, body, evenAir(0), 0, period)
                .magnetic();
        double strength = DisturbanceTorques.EARTH_DIPOLE / (RADIUS * RADIUS * RADIUS);
        // the mean of r r is half of what is not along the normal
        Vector3D mean = new Vector3D(
                strength * (1 - 1.5), Vector3D.PLUS_K, strength * 1.5 * Math.cos(INCLINATION), orbitNormal);
        Vector3D expected = inertial.applyInverseTo(dipole).crossProduct(mean).scalarMultiply(period);
        assertThat(stored.secular().distance(expected)).isLessThan(1e-5 * expected.getNorm());
        assertThat(stored.greatestTorque())
                .isLessThanOrEqualTo(DisturbanceTorques.worstMagnetic(RADIUS, dipole.getNorm()));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 18})
    void theMomentumDoesNotDependOnTheSampling(int localTimeOfNode) {
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 650e3);
        double node = SunSynchronous.ascendingNode(earth, scenario.epoch(), LocalTime.of(localTimeOfNode, 0));
        Propagator satellite = orbit.propagator(scenario.epoch(), node, 0);
        SatelliteBody body = SatelliteBody.builder(900, 2400, 2700)
                .panel(60, Vector3D.PLUS_K, new Vector3D(0.1, 0.05, 0), 0.1, 0.1)
                .panel(30, Vector3D.PLUS_J, new Vector3D(0, 0, -0.4), 0.7, 0.2)
                .dipole(new Vector3D(1, 1, 1))
                .build();
        Atmosphere air = new HarrisPriester(earth.sun(), earth.ellipsoid());
        AttitudeProvider law = AttitudeLaws.sunPointing(earth);
        TorqueProfile usual = TorqueProfile.of(scenario, satellite, law, body, air, 0, orbit.nodalPeriod());
        TorqueProfile fine = TorqueProfile.of(scenario, satellite, law, body, air, 0, orbit.nodalPeriod(), 4);
        double scale = fine.total().greatestInBody().getNorm();
        assertThat(usual.total().secular().distance(fine.total().secular())).isLessThan(2e-4 * scale);
        assertThat(usual.total().cyclic().distance(fine.total().cyclic())).isLessThan(2e-3 * scale);
        assertThat(usual.total().greatestInBody().distance(fine.total().greatestInBody()))
                .isLessThan(2e-3 * scale);
        // what comes together is the sum of what comes singly
        Vector3D sum = usual.gravityGradient()
                .secular()
                .add(usual.aerodynamic().secular())
                .add(usual.solar().secular())
                .add(usual.magnetic().secular());
        assertThat(sum.distance(usual.total().secular())).isCloseTo(0, within(1e-12));
    }

    @Test
    void anEmptySpanIsRefused() {
        SatelliteBody body = SatelliteBody.builder(1, 1, 1).build();
        assertThatThrownBy(() -> TorqueProfile.of(scenario, circular(), fixed, body, evenAir(0), 5, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end is 5.0, but must be in (5.0, ∞)");
    }
}
