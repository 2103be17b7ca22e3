/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;

/**
 * What the satellites of a shell have in common: an orbit whose node and phase are left open.
 *
 * <p>The phase grows uniformly by 2π in a nodal period, the node turns uniformly. {@link FrozenOrbit} is the periodic
 * orbit of the zonal field J2 to J6, good to a metre; {@link MeanOrbit} an ellipse of any eccentricity whose node,
 * perigee and anomaly drift by the secular effect of J2, good to twenty kilometres in low orbit.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface ShellOrbit permits FrozenOrbit, MeanOrbit {

    /**
     * The inclination.
     *
     * @return inclination to the equator, as the implementation defines it [rad]
     */
    double inclination();

    /**
     * The time from one ascending node to the next, as far as the phase is concerned.
     *
     * @return nodal period [s]
     */
    double nodalPeriod();

    /**
     * The rate of the phase.
     *
     * @return 2π over the nodal period [rad/s]
     */
    default double phaseRate() {
        return 2 * Math.PI / nodalPeriod();
    }

    /**
     * The rate of the node.
     *
     * @return rate of its right ascension, positive eastwards [rad/s]
     */
    double nodeRate();

    /**
     * One satellite on this orbit, for all that Orekit does: events, attitude, frames.
     *
     * <p>The propagator's state follows from node and phase and cannot be reset. Like every Orekit propagator it belongs
     * to one thread.
     *
     * @param epoch the instant at which node and phase are given
     * @param node right ascension of the ascending node [rad]
     * @param phase phase from the ascending node [rad]
     * @return an analytical propagator in the inertial frame
     */
    Propagator propagator(AbsoluteDate epoch, double node, double phase);
}
