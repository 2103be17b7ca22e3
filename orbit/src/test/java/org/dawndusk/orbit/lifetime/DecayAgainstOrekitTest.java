/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.drag.DragForce;
import org.orekit.forces.drag.IsotropicDrag;
import org.orekit.frames.Frame;
import org.orekit.models.earth.atmosphere.Atmosphere;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.orbits.OrbitType;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;

class DecayAgainstOrekitTest {

    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");

    /** The same air at rest over a sphere. */
    private final Atmosphere air = new Atmosphere() {
        @Override
        public Frame getFrame() {
            return earth.inertialFrame();
        }

        @Override
        public double getDensity(AbsoluteDate date, Vector3D position, Frame frame) {
            return ExponentialAtmosphere.density(position.getNorm() - Earth.EQUATORIAL_RADIUS);
        }

        @Override
        public <T extends CalculusFieldElement<T>> T getDensity(
                FieldAbsoluteDate<T> date, FieldVector3D<T> position, Frame frame) {
            throw new UnsupportedOperationException();
        }
    };

    /** Altitude of the perigee of the ellipse that the satellite would follow without drag. */
    private static double perigee(Orbit orbit) {
        return orbit.getA() * (1 - orbit.getE()) - Earth.EQUATORIAL_RADIUS;
    }

    @ParameterizedTest
    @CsvSource({"200, 650", "250, 300", "180, 1500"})
    void timeUntilThePerigeeReaches150Kilometres(int perigee, int apogee) {
        double ballisticCoefficient = 20;
        double a = Earth.EQUATORIAL_RADIUS + 0.5e3 * (perigee + apogee);
        KeplerianOrbit start = new KeplerianOrbit(
                a,
                0.5e3 * (apogee - perigee) / a,
                1,
                0,
                0,
                Math.PI,
                PositionAngleType.TRUE,
                earth.inertialFrame(),
                scenario.epoch(),
                earth.mu());
        NumericalPropagator propagator = new NumericalPropagator(
                new DormandPrince853Integrator(1e-3, 300, 1e-2, 1e-10), FrameAlignedProvider.of(earth.inertialFrame()));
        propagator.setOrbitType(OrbitType.CARTESIAN);
        propagator.addForceModel(new DragForce(air, new IsotropicDrag(1, 1)));
        propagator.setInitialState(new SpacecraftState(start).withMass(ballisticCoefficient));
        double step = 1200;
        double seconds = 0;
        while (perigee(propagator.propagate(scenario.date(seconds)).getOrbit()) > 150e3) {
            seconds += step;
        }
        Published.value(
                        "orbit",
                        "decay from " + perigee + " x " + apogee
                                + " km, 20 kg/m², exponential atmosphere, perigee to 150 km",
                        Math.round(seconds / 86.4) / 1000.0,
                        "d")
                .from("independent computation with Orekit 13.1, numerical propagation with drag")
                // the mean over a revolution knows no place on it: the last perigees come a revolution early or late
                .within(5600.0 / 86400)
                .is(new AirDrag(earth, MeanDensity.exponential(), ballisticCoefficient)
                                .decay(perigee * 1e3, apogee * 1e3, 150e3, 0)
                                .duration()
                        / 86400);
    }
}
