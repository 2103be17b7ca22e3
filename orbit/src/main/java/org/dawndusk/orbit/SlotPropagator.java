/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.function.DoubleFunction;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.analytical.AbstractAnalyticalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/** One satellite of a shell: its state is a function of the time since the epoch of its node and phase. */
final class SlotPropagator extends AbstractAnalyticalPropagator {

    private final Earth earth;
    private final AbsoluteDate epoch;
    private final DoubleFunction<PVCoordinates> state;

    SlotPropagator(Earth earth, AbsoluteDate epoch, DoubleFunction<PVCoordinates> state) {
        super(FrameAlignedProvider.of(earth.inertialFrame()));
        this.earth = earth;
        this.epoch = epoch;
        this.state = state;
        super.resetInitialState(basicPropagate(epoch));
    }

    @Override
    public Orbit propagateOrbit(AbsoluteDate date) {
        return new CartesianOrbit(state.apply(date.durationFrom(epoch)), earth.inertialFrame(), date, earth.mu());
    }

    @Override
    protected double getMass(AbsoluteDate date) {
        return Propagator.DEFAULT_MASS;
    }

    @Override
    public void resetInitialState(SpacecraftState state) {
        throw new UnsupportedOperationException(
                "the state of a satellite in its slot follows from node and phase, so it cannot be reset");
    }

    @Override
    protected void resetIntermediateState(SpacecraftState state, boolean forward) {
        resetInitialState(state);
    }
}
