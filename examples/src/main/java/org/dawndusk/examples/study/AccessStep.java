/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.network.contact.Bundle;
import org.dawndusk.network.contact.ContactPlan;
import org.dawndusk.network.contact.ContactRouter;
import org.dawndusk.network.contact.Delivery;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.access.Cities;
import org.dawndusk.orbit.access.ContactWindows;
import org.dawndusk.orbit.access.GroundStation;
import org.jspecify.annotations.Nullable;

/** When one satellite of the summary's plane is in view of any of twenty cities, pass by pass over a week. */
final class AccessStep {
    private static final double DAY = 86_400;
    private static final int DAYS = 7;
    /** 10 GB [bit]. */
    private static final double RESULT = 8e10;
    /** Of a pass, at the most [s]. */
    private static final double LIGHT_TIME = 0.01;

    private final List<ContactWindows> windows;
    private final Intervals any;
    private final Intervals dark;
    private final double downlinkRate;

    private AccessStep(Design design, OrbitStep orbit) {
        OrbitStep.Plane plane = orbit.worst();
        double mask = design.network().elevationMask();
        List<GroundStation> stations =
                Cities.all().stream().map(city -> city.withElevationMask(mask)).toList();
        double end = DAYS * DAY;
        windows = ContactWindows.of(
                orbit.scenario(),
                plane.orbit().propagator(orbit.scenario().epoch(), plane.ascendingNode(), 0),
                stations,
                0,
                end);
        any = windows.stream()
                .map(ContactWindows::intervals)
                .reduce(Intervals::union)
                .orElseThrow();
        dark = any.intersection(plane.timeline().umbra());
        downlinkRate = design.network().downlinkRate() * design.network().downlinkAvailability();
    }

    static AccessStep of(Design design, OrbitStep orbit) {
        return new AccessStep(design, orbit);
    }

    StudyReport.Access report() {
        int passes = windows.stream().mapToInt(each -> each.intervals().count()).sum();
        return new StudyReport.Access(
                (double) passes / DAYS,
                any.total() / (3600 * DAYS),
                any.complement(0, DAYS * DAY).longest() / 3600,
                any.total() > 0 ? dark.total() / any.total() : 0,
                downlinkRate * any.total() / DAYS / 8e12,
                down());
    }

    /** The earliest delivery of a result that is ready at the epoch, over the passes as a contact plan. */
    private @Nullable Double down() {
        if (any.count() == 0 || downlinkRate == 0) {
            return null;
        }
        double[] starts =
                IntStream.range(0, any.count()).mapToDouble(any::start).toArray();
        double[] ends = IntStream.range(0, any.count()).mapToDouble(any::end).toArray();
        ContactPlan plan = ContactPlan.of(2, List.of()).with(0, 1, starts, ends, downlinkRate, LIGHT_TIME);
        Delivery delivery = ContactRouter.over(plan).route(new Bundle(0, 1, RESULT, 0, DAYS * DAY));
        return delivery.arrival() < Double.POSITIVE_INFINITY ? Double.valueOf(delivery.arrival() / 3600) : null;
    }
}
