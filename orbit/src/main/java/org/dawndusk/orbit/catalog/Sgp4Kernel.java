/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import org.dawndusk.orbit.catalog.Sgp4Failure.Reason;
import org.jspecify.annotations.Nullable;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;

/** SGP4 of one satellite with every way of having no position. Orekit's propagator changes at every call: one thread at a time. */
final class Sgp4Kernel {

    /** Equatorial radius of WGS72, that of SGP4 [m]. */
    private static final double EARTH_RADIUS = 6_378_135;

    /** Resonant orbits are integrated in half days from the epoch on; this bounds their number [s]. */
    private static final double LONGEST_AGE = 100 * Constants.JULIAN_YEAR;

    private final AbsoluteDate epoch;
    private final @Nullable TLEPropagator propagator;
    private @Nullable Reason reason;

    Sgp4Kernel(TLE elements, Frame teme) {
        epoch = elements.getDate();
        TLEPropagator made = null;
        try {
            made = TLEPropagator.selectExtrapolator(elements, teme);
        } catch (OrekitException e) {
            // its constructor computes the state at the epoch, which these elements do not have
        }
        propagator = made;
    }

    /** Whether the theory can be asked for that date without going on for long. */
    boolean isNear(AbsoluteDate date) {
        return Math.abs(date.durationFrom(epoch)) <= LONGEST_AGE;
    }

    /** Position and velocity at a date that is near, in TEME [m, m/s], or null where there is none. */
    @Nullable
    PVCoordinates at(AbsoluteDate date) {
        TLEPropagator orekit = propagator;
        if (orekit == null) {
            return none(Reason.ECCENTRICITY);
        }
        try {
            PVCoordinates state = orekit.getPVCoordinates(date);
            double radius2 = state.getPosition().getNormSq();
            if (!isFinite(radius2) || !isFinite(state.getVelocity().getNormSq())) {
                return none(Reason.NO_ELLIPSE);
            }
            return radius2 < EARTH_RADIUS * EARTH_RADIUS ? none(Reason.DECAYED) : state;
        } catch (OrekitException e) {
            return none(Reason.ECCENTRICITY);
        }
    }

    /** Why the last call gave none. */
    @Nullable
    Reason reason() {
        return reason;
    }

    private @Nullable PVCoordinates none(Reason why) {
        reason = why;
        return null;
    }

    private static boolean isFinite(double square) {
        return square < Double.POSITIVE_INFINITY;
    }
}
