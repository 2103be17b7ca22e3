/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.time.AbsoluteDate;

class RelativeDriftAgainstOrekitTest {

    private static final String OREKIT = "Orekit 13.1 NumericalPropagator, J2 to J6";
    private static final Earth EARTH = Earth.embedded();
    private static final AbsoluteDate START =
            Scenario.utc(EARTH, "2027-01-01T00:00:00").epoch();
    private static final FrozenOrbit ORBIT = FrozenOrbit.sunSynchronous(EARTH, 650e3);
    private static final double PERIOD = ORBIT.nodalPeriod();
    private static final int ORBITS = 10;

    private final RelativeDrift drift = RelativeDrift.of(EARTH, ORBIT);

    static Orbit reference(double phase) {
        return new CartesianOrbit(
                ORBIT.propagator(START, 0.3, phase).getPVCoordinates(START, EARTH.inertialFrame()),
                EARTH.inertialFrame(),
                START,
                EARTH.mu());
    }

    /** The mean place along the track moves by this in an orbit, from the first to the last of some. */
    private static double numericalDrift(double phase, HillState state) {
        ClusterPropagation path = ClusterPropagation.of(EARTH, reference(phase), List.of(state), (ORBITS + 1) * PERIOD);
        double moved = 0;
        int samples = 60;
        for (int k = 0; k < samples; k++) {
            double t = PERIOD * k / samples;
            moved += path.relative(0, t + ORBITS * PERIOD).getY()
                    - path.relative(0, t).getY();
        }
        return moved / samples / ORBITS;
    }

    @ParameterizedTest
    @CsvSource({"0, 500, 0", "0.7, 0, 1000", "1.5708, 350, -700", "4, -200, 300"})
    void aTwoToOneEllipseDriftsAndANulledOneDoesNot(double phase, double radial, double along) {
        HillState start = HillState.bounded(ORBIT.phaseRate(), radial, along);
        String where = ", start at " + radial + " m radially, " + along + " m along, phase " + phase;
        // second order: 3 π distance squared over radius times the eccentricity and oblateness, some millimetres
        Published.value("orbit", "drift of a 2:1 ellipse in an orbit" + where, numericalDrift(phase, start), "m")
                .from(OREKIT)
                .within(0.01)
                .is(drift.alongTrack(phase, start) * PERIOD);
        Published.value("orbit", "drift in an orbit, oblateness nulled" + where, 0, "m")
                .from(OREKIT)
                .within(0.01)
                .is(numericalDrift(phase, drift.nulled(phase, start)));
    }

    @ParameterizedTest
    @CsvSource({"0", "1.5708", "4.7124"})
    void theAxisRatioIsThatAtWhichTheNumericalDriftIsZero(double phase) {
        // above and below, so that the second order of the distance cancels
        double numerical = (numericalRatio(phase, 100) + numericalRatio(phase, -100)) / 2;
        Published.value("orbit", "axis ratio 2:q without drift, sun-synchronous 650 km, phase " + phase, numerical, "1")
                .from(OREKIT + ", interpolated to no drift over ten orbits")
                .within(1e-6)
                .is(drift.axisRatio(phase));
    }

    private static double numericalRatio(double phase, double radial) {
        double n = ORBIT.phaseRate();
        double before = numericalDrift(phase, state(radial, -2 * n * radial / 0.999));
        double after = numericalDrift(phase, state(radial, -2 * n * radial / 1.001));
        // the drift is linear in the speed, 1/q
        return (after - before) / (1 / 0.999 * after - 1 / 1.001 * before);
    }

    private static HillState state(double radial, double speed) {
        return new HillState(new Vector3D(radial, 0, 0), new Vector3D(0, speed, 0));
    }

    @Test
    void theAxisRatioStaysWithinAQuarterPercent() {
        for (double phase = 0; phase < 6.3; phase += 0.3) {
            assertThat(drift.axisRatio(phase)).isBetween(0.998, 1.0025);
        }
        // a ratio of 2:1.0037 would let a satellite started 500 m above drift by more than 12 m an orbit everywhere
        for (double phase = 0; phase < 6.3; phase += 0.3) {
            HillState start = state(500, -2 * ORBIT.phaseRate() * 500 / 1.0037);
            assertThat(Math.abs(drift.alongTrack(phase, start) * PERIOD)).isGreaterThan(12);
        }
    }

    @Test
    void aDifferenceOfInclinationOpensTheOrbits() {
        // started over the node with a velocity across the track: another inclination, another node rate
        double speed = 0.5;
        HillState start = new HillState(Vector3D.ZERO, new Vector3D(0, 0, speed));
        double r = Earth.EQUATORIAL_RADIUS + 650e3;
        double n = ORBIT.phaseRate();
        double inclination = speed / (r * n);
        double di = 1e-3;
        double nodeRate = (FrozenOrbit.of(EARTH, 650e3, ORBIT.inclination() + di)
                                .nodeRate()
                        - FrozenOrbit.of(EARTH, 650e3, ORBIT.inclination() - di).nodeRate())
                / (2 * di)
                * inclination;
        assertThat(drift.crossTrack(0, start))
                .isCloseTo(r * Math.sin(ORBIT.inclination()) * nodeRate, within(1e-2 * Math.abs(r * nodeRate)));
    }

    @Test
    void badArgumentsAreRefused() {
        HillState start = HillState.bounded(ORBIT.phaseRate(), 1, 1);
        assertThatThrownBy(() -> drift.alongTrack(Double.NaN, start))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phase is NaN, but must be in (-∞, ∞)");
        assertThatThrownBy(() -> drift.axisRatio(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
