/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;

/**
 * The Sun's places over a span, a day apart, between them cubic: within 1e-8 rad. The Earth's axis is that of the middle
 * of the span, which it leaves by 20" a year at most. Immutable.
 */
final class SunTrack {

    private static final double STEP = 86400;
    /** Samples before the span: one for the cubic, two for orbits that begin before it. */
    private static final int BEFORE = 3;

    private final double start;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final Vector3D pole;

    SunTrack(Scenario scenario, double start, double end) {
        Earth earth = scenario.earth();
        int n = (int) Math.ceil((end - start) / STEP) + 2 * BEFORE + 1;
        this.start = start - BEFORE * STEP;
        x = new double[n];
        y = new double[n];
        z = new double[n];
        for (int i = 0; i < n; i++) {
            AbsoluteDate date = scenario.date(this.start + i * STEP);
            Vector3D sun = earth.sun().getPosition(date, earth.inertialFrame());
            x[i] = sun.getX();
            y[i] = sun.getY();
            z[i] = sun.getZ();
        }
        pole = EarthShadow.pole(earth, scenario.date(0.5 * (start + end)));
    }

    Vector3D pole() {
        return pole;
    }

    /** The Sun's place, into the three entries of an array [m]. */
    void sun(double t, double[] place) {
        double s = (t - start) / STEP;
        int i = Math.max(1, Math.min((int) s, x.length - 3));
        double u = s - i;
        // Lagrange's cubic through the samples at -1, 0, 1 and 2
        double a = -u * (u - 1) * (u - 2) / 6;
        double b = (u + 1) * (u - 1) * (u - 2) / 2;
        double c = -(u + 1) * u * (u - 2) / 2;
        double d = (u + 1) * u * (u - 1) / 6;
        place[0] = a * x[i - 1] + b * x[i] + c * x[i + 1] + d * x[i + 2];
        place[1] = a * y[i - 1] + b * y[i] + c * y[i + 1] + d * y[i + 2];
        place[2] = a * z[i - 1] + b * z[i] + c * z[i + 1] + d * z[i + 2];
    }
}
