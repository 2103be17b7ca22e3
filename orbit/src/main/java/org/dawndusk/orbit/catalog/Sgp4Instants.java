/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.function.Predicate;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.frames.Frame;
import org.orekit.frames.Transform;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/** What all satellites share at the instants of one call: the dates, and the turn from TEME into the frame asked for. */
final class Sgp4Instants {

    private final AbsoluteDate[] dates;
    private final @Nullable Transform[] turns;
    private final AbsoluteDate earliest;
    private final AbsoluteDate latest;

    /** No turn is made for dates that nobody needs: ages from now Orekit has none. */
    Sgp4Instants(
            Scenario scenario, Frame teme, double[] instants, @Nullable Frame frame, Predicate<AbsoluteDate> needed) {
        if (instants.length == 0) {
            throw new IllegalArgumentException("instants has 0 entries, but must have at least 1");
        }
        dates = new AbsoluteDate[instants.length];
        turns = new Transform[instants.length];
        AbsoluteDate first = AbsoluteDate.FUTURE_INFINITY;
        AbsoluteDate last = AbsoluteDate.PAST_INFINITY;
        for (int k = 0; k < instants.length; k++) {
            AbsoluteDate date = scenario.date(Checks.finite("instants[" + k + "]", instants[k]));
            dates[k] = date;
            first = date.isBefore(first) ? date : first;
            last = date.isAfter(last) ? date : last;
            turns[k] = frame != null && needed.test(date) ? teme.getTransformTo(frame, date) : null;
        }
        earliest = first;
        latest = last;
    }

    int count() {
        return dates.length;
    }

    AbsoluteDate date(int k) {
        return dates[k];
    }

    AbsoluteDate earliest() {
        return earliest;
    }

    AbsoluteDate latest() {
        return latest;
    }

    Vector3D position(int k, PVCoordinates teme) {
        Transform turn = turns[k];
        return turn == null ? teme.getPosition() : turn.transformPosition(teme.getPosition());
    }

    PVCoordinates state(int k, PVCoordinates teme) {
        Transform turn = turns[k];
        return turn == null ? teme : turn.transformPVCoordinates(teme);
    }
}
