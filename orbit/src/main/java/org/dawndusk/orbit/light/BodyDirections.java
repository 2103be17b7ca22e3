/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.function.DoubleFunction;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.AttitudeProvider;
import org.orekit.propagation.Propagator;
import org.orekit.utils.PVCoordinatesProvider;

/**
 * Where Sun and Earth stand in a satellite's own axes while it follows an attitude law.
 *
 * <p>The orbit is tabulated once, every 30 s, and interpolated by cubics within 0.1 m in low orbit; the law is evaluated
 * on that table. The functions are pure and call no propagator; they are thread-safe as far as the law is, which holds
 * for those of {@link AttitudeLaws}. Outside the span they throw {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
public final class BodyDirections {

    private final Scenario scenario;
    private final OrbitTable orbit;
    private final AttitudeProvider law;

    private BodyDirections(Scenario scenario, OrbitTable orbit, AttitudeProvider law) {
        this.scenario = scenario;
        this.orbit = orbit;
        this.law = law;
    }

    /**
     * The directions over a span.
     *
     * @param scenario epoch of the seconds
     * @param satellite the satellite's orbit
     * @param law how it is held
     * @param start begin of the span [s]
     * @param end end of the span, after its begin [s]
     * @return the directions
     */
    public static BodyDirections of(
            Scenario scenario, Propagator satellite, AttitudeProvider law, double start, double end) {
        return new BodyDirections(scenario, new OrbitTable(scenario, satellite, start, end), law);
    }

    /**
     * The attitude.
     *
     * @return elapsed time [s] to the rotation that turns inertial into body axes
     */
    public DoubleFunction<Rotation> attitude() {
        return this::rotation;
    }

    /**
     * The direction of the Sun.
     *
     * @return elapsed time [s] to a unit vector in body axes, from the satellite
     */
    public DoubleFunction<Vector3D> sun() {
        return t -> {
            Vector3D sun = scenario.earth()
                    .sun()
                    .getPosition(scenario.date(t), scenario.earth().inertialFrame());
            return rotation(t).applyTo(sun.subtract(orbit.position(t)).normalize());
        };
    }

    /**
     * The direction of the Earth's centre.
     *
     * @return elapsed time [s] to a unit vector in body axes, from the satellite
     */
    public DoubleFunction<Vector3D> earth() {
        return t -> rotation(t).applyTo(orbit.position(t).negate().normalize());
    }

    private Rotation rotation(double t) {
        PVCoordinatesProvider path = orbit.provider();
        return law.getAttitudeRotation(
                path, scenario.date(orbit.within(t)), scenario.earth().inertialFrame());
    }
}
