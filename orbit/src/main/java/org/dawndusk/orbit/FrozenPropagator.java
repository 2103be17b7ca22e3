/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.analytical.AbstractAnalyticalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.TimeStampedPVCoordinates;

/** One satellite on a frozen orbit: the orbit's series at the satellite's phase, turned by its node. */
final class FrozenPropagator extends AbstractAnalyticalPropagator {

    private final Earth earth;
    private final FrozenOrbit orbit;
    private final AbsoluteDate epoch;
    private final double node;
    private final double phase;

    FrozenPropagator(Earth earth, FrozenOrbit orbit, AbsoluteDate epoch, double node, double phase) {
        super(FrameAlignedProvider.of(earth.inertialFrame()));
        this.earth = earth;
        this.orbit = orbit;
        this.epoch = epoch;
        this.node = node;
        this.phase = phase;
        super.resetInitialState(basicPropagate(epoch));
    }

    @Override
    public Orbit propagateOrbit(AbsoluteDate date) {
        double t = date.durationFrom(epoch);
        double phaseNow = phase + orbit.phaseRate() * t;
        double nodeNow = node + orbit.nodeRate() * t;
        Vector3D r = turned(orbit.series().position(phaseNow), nodeNow);
        Vector3D v = turned(orbit.series().derivative(phaseNow, 1).scalarMultiply(orbit.phaseRate()), nodeNow);
        Vector3D a = turned(
                orbit.series().derivative(phaseNow, 2).scalarMultiply(orbit.phaseRate() * orbit.phaseRate()), nodeNow);
        // the frame of the series turns about the pole, so its motion and its Coriolis and centripetal terms are added
        Vector3D turn = new Vector3D(0, 0, orbit.nodeRate());
        Vector3D carried = turn.crossProduct(r);
        Vector3D velocity = v.add(carried);
        Vector3D acceleration = a.add(2, turn.crossProduct(v)).add(turn.crossProduct(carried));
        return new CartesianOrbit(
                new TimeStampedPVCoordinates(date, r, velocity, acceleration), earth.inertialFrame(), earth.mu());
    }

    private static Vector3D turned(Vector3D v, double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        return new Vector3D(cosine * v.getX() - sine * v.getY(), sine * v.getX() + cosine * v.getY(), v.getZ());
    }

    @Override
    protected double getMass(AbsoluteDate date) {
        return Propagator.DEFAULT_MASS;
    }

    @Override
    public void resetInitialState(SpacecraftState state) {
        throw new UnsupportedOperationException(
                "the state of a satellite on a frozen orbit follows from node and phase, so it cannot be reset");
    }

    @Override
    protected void resetIntermediateState(SpacecraftState state, boolean forward) {
        resetInitialState(state);
    }
}
