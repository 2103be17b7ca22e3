/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.gravity.HolmesFeatherstoneAttractionModel;
import org.orekit.forces.gravity.potential.GravityFieldFactory;
import org.orekit.orbits.OrbitType;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.ToleranceProvider;
import org.orekit.propagation.numerical.NumericalPropagator;

class BatchEphemerisAgainstOrekitTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");

    @ParameterizedTest
    @CsvSource({"500, 30", "650, 97.7", "1000, 53"})
    void allSatellitesOfAShellFlyTheNumericalOrbit(int altitude, double inclination) {
        Shell shell = Shell.walkerDelta(FrozenOrbit.of(EARTH, altitude * 1e3, Math.toRadians(inclination)), 6, 3, 1);
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, Constellation.of(shell));
        double[] x = new double[6];
        double[] y = new double[6];
        double[] z = new double[6];
        double worst = 0;
        for (int i = 0; i < 6; i++) {
            SpacecraftState initial = shell.orbit()
                    .propagator(SCENARIO.epoch(), shell.node(i / 2), shell.phase(i / 2, i % 2))
                    .getInitialState();
            NumericalPropagator numerical = numerical(initial);
            for (double t = 7200; t <= 3 * 86400; t += 7200) {
                Vector3D reference = numerical.propagate(SCENARIO.date(t)).getPosition();
                ephemeris.inertial(t, x, y, z);
                worst = Math.max(worst, reference.distance(new Vector3D(x[i], y[i], z[i])));
            }
        }
        // three millimetres of dropped harmonics, and what the start lacks in energy
        Published.value(
                        "orbit",
                        "batch positions at " + altitude + " km, " + inclination + " deg: greatest distance in 3 d",
                        0,
                        "m")
                .from("Orekit 13.1 NumericalPropagator, EGM96 J2 to J6, from the same initial states")
                .within(0.1)
                .is(worst);
    }

    private static NumericalPropagator numerical(SpacecraftState initial) {
        double[][] tolerances = ToleranceProvider.getDefaultToleranceProvider(1e-5)
                .getTolerances(initial.getOrbit(), OrbitType.CARTESIAN);
        NumericalPropagator propagator = new NumericalPropagator(
                new DormandPrince853Integrator(1e-3, 120, tolerances[0], tolerances[1]),
                FrameAlignedProvider.of(EARTH.inertialFrame()));
        propagator.setOrbitType(OrbitType.CARTESIAN);
        propagator.addForceModel(new HolmesFeatherstoneAttractionModel(
                EARTH.inertialFrame(), GravityFieldFactory.getNormalizedProvider(EARTH.zonals())));
        propagator.setInitialState(initial);
        return propagator;
    }
}
