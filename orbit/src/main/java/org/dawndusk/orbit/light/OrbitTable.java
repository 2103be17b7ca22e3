/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.propagation.Propagator;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.PVCoordinatesProvider;
import org.orekit.utils.TimeStampedPVCoordinates;

/** Positions and velocities at equal steps, between them cubic Hermite polynomials. Immutable. */
final class OrbitTable {

    private static final double STEP = 30;
    /** How far beyond the ends a law that takes differences may look [s]. */
    private static final double MARGIN = 1;

    private final Scenario scenario;
    private final double start;
    private final double end;
    private final double step;
    private final PVCoordinates[] states;

    OrbitTable(Scenario scenario, Propagator satellite, double start, double end) {
        this.scenario = scenario;
        this.start = Checks.finite("start", start);
        this.end = Checks.finite("end", end);
        if (!(end > start)) {
            throw new IllegalArgumentException("end is " + end + ", but must be in (" + start + ", ∞)");
        }
        int steps = (int) Math.ceil((end - start) / STEP);
        step = (end - start) / steps;
        Frame frame = scenario.earth().inertialFrame();
        states = new PVCoordinates[steps + 1];
        for (int i = 0; i <= steps; i++) {
            states[i] = satellite.getPVCoordinates(scenario.date(start + i * step), frame);
        }
    }

    double within(double t) {
        return Checks.between("t", t, start, end);
    }

    Vector3D position(double t) {
        return at(within(t)).getPosition();
    }

    /** The table as Orekit sees an orbit; its acceleration is that of the cubic. */
    PVCoordinatesProvider provider() {
        Frame own = scenario.earth().inertialFrame();
        return (date, frame) -> {
            double t = Checks.between("t", scenario.seconds(date), start - MARGIN, end + MARGIN);
            TimeStampedPVCoordinates pv = new TimeStampedPVCoordinates(date, at(t));
            return frame == own ? pv : own.getTransformTo(frame, date).transformPVCoordinates(pv);
        };
    }

    private PVCoordinates at(double t) {
        int i = Math.max(0, Math.min((int) ((t - start) / step), states.length - 2));
        double s = (t - start) / step - i;
        PVCoordinates a = states[i];
        PVCoordinates b = states[i + 1];
        double r = 1 - s;
        Vector3D position = new Vector3D(
                r * r * (1 + 2 * s), a.getPosition(),
                s * s * (1 + 2 * r), b.getPosition(),
                step * s * r * r, a.getVelocity(),
                -step * s * s * r, b.getVelocity());
        Vector3D velocity = new Vector3D(
                -6 * s * r / step,
                a.getPosition(),
                6 * s * r / step,
                b.getPosition(),
                r * (r - 2 * s),
                a.getVelocity(),
                s * (s - 2 * r),
                b.getVelocity());
        Vector3D acceleration = new Vector3D(
                6 * (s - r) / (step * step), a.getPosition(),
                6 * (r - s) / (step * step), b.getPosition(),
                (2 * s - 4 * r) / step, a.getVelocity(),
                (4 * s - 2 * r) / step, b.getVelocity());
        return new PVCoordinates(position, velocity, acceleration);
    }
}
