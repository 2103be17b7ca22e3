/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.MeanOrbit;
import org.orekit.orbits.KeplerianAnomalyUtility;

/**
 * A shell on a drifting ellipse: a plane's ellipse is the same for all its satellites, each of which solves Kepler's
 * equation for its own anomaly.
 */
final class MeanShell implements ShellKernel {

    private final Shell shell;
    private final MeanOrbit orbit;

    MeanShell(Shell shell, MeanOrbit orbit) {
        this.shell = shell;
        this.orbit = orbit;
    }

    @Override
    public void fill(
            boolean velocity, double t, int plane, int first, int n, double[] x, double[] y, double[] z, int offset) {
        double node = shell.node(plane) + orbit.nodeRate() * t;
        double perigee = orbit.argumentOfPerigee() + orbit.perigeeRate() * t;
        double phase = ShellKernel.phase(orbit, t) + shell.planePhase(plane) - perigee;
        double step = 2 * Math.PI / shell.satellitesPerPlane();
        double e = orbit.eccentricity();
        double a = orbit.semiMajorAxis();
        double b = a * Math.sqrt(1 - e * e);

        double cn = Math.cos(node);
        double sn = Math.sin(node);
        double ci = Math.cos(orbit.inclination());
        double si = Math.sin(orbit.inclination());
        double cp = Math.cos(perigee);
        double sp = Math.sin(perigee);
        // the ellipse's axes: p towards the perigee, q along the flight there
        double px = cn * cp - sn * sp * ci;
        double py = sn * cp + cn * sp * ci;
        double pz = sp * si;
        double qx = -cn * sp - sn * cp * ci;
        double qy = -sn * sp + cn * cp * ci;
        double qz = cp * si;

        for (int j = 0; j < n; j++) {
            double mean = Math.IEEEremainder(phase + step * (first + j), 2 * Math.PI);
            double anomaly = KeplerianAnomalyUtility.ellipticMeanToEccentric(e, mean);
            double cosine = Math.cos(anomaly);
            double sine = Math.sin(anomaly);
            double u = a * (cosine - e);
            double v = b * sine;
            int i = offset + j;
            if (velocity) {
                double rate = orbit.anomalyRate() / (1 - e * cosine);
                // in the plane: motion along the ellipse, and the ellipse's own turn
                double du = -a * sine * rate - orbit.perigeeRate() * v;
                double dv = b * cosine * rate + orbit.perigeeRate() * u;
                x[i] = px * du + qx * dv - orbit.nodeRate() * (py * u + qy * v);
                y[i] = py * du + qy * dv + orbit.nodeRate() * (px * u + qx * v);
                z[i] = pz * du + qz * dv;
            } else {
                x[i] = px * u + qx * v;
                y[i] = py * u + qy * v;
                z[i] = pz * u + qz * v;
            }
        }
    }
}
