/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.hipparchus.linear.RealMatrix;
import org.orekit.frames.Frame;
import org.orekit.orbits.Orbit;
import org.orekit.orbits.OrbitType;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.StateCovariance;
import org.orekit.utils.PVCoordinates;

/** Two orbits with their covariances as Cartesian states in the first one's frame. */
record CartesianStates(
        PVCoordinates first, RealMatrix firstCovariance, PVCoordinates second, RealMatrix secondCovariance) {

    private static final double SAME_DATE = 1e-6;

    static CartesianStates of(
            Orbit first, StateCovariance firstCovariance, Orbit second, StateCovariance secondCovariance) {
        double apart = Math.abs(second.getDate().durationFrom(first.getDate()));
        if (!(apart <= SAME_DATE)) {
            throw new IllegalArgumentException("date of second is " + apart
                    + " s from that of first, but must be the same within " + SAME_DATE + " s");
        }
        Frame frame = first.getFrame();
        return new CartesianStates(
                first.getPVCoordinates(),
                cartesian(first, firstCovariance, frame),
                second.getPVCoordinates(frame),
                cartesian(second, secondCovariance, frame));
    }

    private static RealMatrix cartesian(Orbit orbit, StateCovariance covariance, Frame frame) {
        return covariance
                .changeCovarianceFrame(orbit, frame)
                .changeCovarianceType(orbit, OrbitType.CARTESIAN, PositionAngleType.MEAN)
                .getMatrix();
    }
}
