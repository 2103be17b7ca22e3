/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.KinematicTransform;

/** From the inertial into the Earth-fixed frame at an instant, array by array. Immutable. */
final class EarthTurn {

    private final double[][] m;
    /** The turn of the Earth, in Earth-fixed axes [rad/s]. */
    private final Vector3D rate;

    private EarthTurn(double[][] m, Vector3D rate) {
        this.m = m;
        this.rate = rate;
    }

    static EarthTurn at(Scenario scenario, double t) {
        Earth earth = scenario.earth();
        KinematicTransform transform =
                earth.inertialFrame().getKinematicTransformTo(earth.fixedFrame(), scenario.date(t));
        return new EarthTurn(transform.getRotation().getMatrix(), transform.getRotationRate());
    }

    void rotate(double[] x, double[] y, double[] z, int from, int to) {
        double xx = m[0][0];
        double xy = m[0][1];
        double xz = m[0][2];
        double yx = m[1][0];
        double yy = m[1][1];
        double yz = m[1][2];
        double zx = m[2][0];
        double zy = m[2][1];
        double zz = m[2][2];
        for (int i = from; i < to; i++) {
            double px = x[i];
            double py = y[i];
            double pz = z[i];
            x[i] = xx * px + xy * py + xz * pz;
            y[i] = yx * px + yy * py + yz * pz;
            z[i] = zx * px + zy * py + zz * pz;
        }
    }

    /** What is fixed to the Earth stands still in it: v - ω × r. */
    void subtractTurn(double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz, int from, int to) {
        double wx = rate.getX();
        double wy = rate.getY();
        double wz = rate.getZ();
        for (int i = from; i < to; i++) {
            vx[i] -= wy * z[i] - wz * y[i];
            vy[i] -= wz * x[i] - wx * z[i];
            vz[i] -= wx * y[i] - wy * x[i];
        }
    }
}
