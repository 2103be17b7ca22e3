/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;

/**
 * The shadow of the oblate Earth at an instant, for any number of satellites.
 *
 * <p>Stretching space along the Earth's axis by 1/(1 - f) makes the ellipsoid a sphere and keeps lines straight. In
 * stretched space the ray from the satellite that touches the sphere on the Sun's side passes the Sun's centre at a
 * distance; in units of the Sun's radius, stretched too in that direction, this is the depth: 1 at first contact, -1
 * where the last of the Sun disappears. Between them the limb is taken as a straight edge across a disc of even
 * brightness: f = 1/2 + (w √(1 - w²) + asin w)/π for a depth w.
 *
 * <p>The straight edge errs by less than 0.001 of the fraction in low orbit (0.004 at the geostationary radius), where
 * the limb is curved. Left out: the atmosphere (refraction and absorption shift the edges by a second or two), limb
 * darkening (up to 0.05 of the fraction in the middle of the penumbra), the Moon's shadow.
 *
 * <p>Source: conical shadow, Montenbruck and Gill, <i>Satellite Orbits</i>, Springer 2000, section 3.4.2; area of a
 * circular segment.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EarthShadow {

    static final double RADIUS = Earth.EQUATORIAL_RADIUS;
    static final double STRETCH = 1 / (1 - Constants.WGS84_EARTH_FLATTENING);
    /** What the squared length of a vector along the axis gains by the stretch, over its square [1]. */
    static final double GAIN = STRETCH * STRETCH - 1;
    /** Beyond this depth the Sun is whole or gone, whatever its stretch. */
    private static final double CERTAIN = 1.01;

    /** Beyond this depth the stretch of the Sun's radius is left out; so is the shadow's axis, on which it is undefined. */
    private static final double FAR = 10;

    /** Its product with a position is the way towards the Sun in stretched space. */
    private final Vector3D towards;

    private final Vector3D pole;
    /** Sun's distance over its radius, stretched [1]. */
    private final double distance;
    /** Component of the Sun's direction along the pole, before the last stretch [1]. */
    private final double sunAlongPole;

    EarthShadow(Vector3D sun, Vector3D pole) {
        double along = sun.dotProduct(pole);
        double length = Math.sqrt(sun.getNormSq() + GAIN * along * along);
        this.pole = pole;
        towards = sun.add(GAIN * along, pole).scalarMultiply(1 / length);
        distance = length / Constants.SUN_RADIUS;
        sunAlongPole = along / length;
    }

    /**
     * The shadow at an instant, behind the WGS84 ellipsoid.
     *
     * @param scenario epoch of the seconds
     * @param t elapsed time, in [-1e11, 1e11] [s]
     * @return the shadow
     */
    public static EarthShadow at(Scenario scenario, double t) {
        AbsoluteDate date = scenario.date(Checks.between("t", t, -1e11, 1e11));
        Earth earth = scenario.earth();
        return new EarthShadow(earth.sun().getPosition(date, earth.inertialFrame()), pole(earth, date));
    }

    /** The Earth's axis in the inertial frame. */
    static Vector3D pole(Earth earth, AbsoluteDate date) {
        Frame fixed = earth.fixedFrame();
        return fixed.getStaticTransformTo(earth.inertialFrame(), date).transformVector(Vector3D.PLUS_K);
    }

    /**
     * The visible part of the Sun's disc.
     *
     * @param position place in the inertial frame, outside the Earth [m]
     * @return fraction, in [0, 1] [1]
     * @throws IllegalArgumentException if the place lies inside the Earth
     */
    public double sunlitFraction(Vector3D position) {
        double depth = depth(position.getX(), position.getY(), position.getZ());
        if (Double.isNaN(depth)) {
            throw inside(position.toArray());
        }
        return visible(depth);
    }

    /**
     * The visible part of the Sun's disc for many satellites.
     *
     * @param x places in the inertial frame, outside the Earth [m]
     * @param y likewise [m]
     * @param z likewise [m]
     * @param first index of the first place
     * @param n how many
     * @param fraction filled with n values in [0, 1] [1]
     * @param offset index of the first of them
     * @throws IllegalArgumentException if a place lies inside the Earth
     */
    public void sunlitFraction(double[] x, double[] y, double[] z, int first, int n, double[] fraction, int offset) {
        depths(x, y, z, first, n, fraction, offset);
        for (int i = first, j = offset; i < first + n; i++, j++) {
            double w = fraction[j];
            if (w >= CERTAIN) {
                fraction[j] = 1;
            } else if (w <= -CERTAIN) {
                fraction[j] = 0;
            } else if (w > -CERTAIN) {
                fraction[j] = visible(depth(x[i], y[i], z[i]));
            } else {
                throw inside(new double[] {x[i], y[i], z[i]});
            }
        }
    }

    private static IllegalArgumentException inside(double[] r) {
        return new IllegalArgumentException("position is (" + r[0] + ", " + r[1] + ", " + r[2]
                + "), but must be outside the Earth's ellipsoid of " + RADIUS + " m");
    }

    /** Depths with the Sun's radius unstretched: one loop of plain arithmetic, as the compiler needs to vectorise it. */
    private void depths(double[] x, double[] y, double[] z, int first, int n, double[] depth, int offset) {
        double ux = towards.getX();
        double uy = towards.getY();
        double uz = towards.getZ();
        double px = pole.getX();
        double py = pole.getY();
        double pz = pole.getZ();
        double far = distance;
        double half = RADIUS / Constants.SUN_RADIUS;
        for (int i = 0; i < n; i++) {
            double a = x[first + i];
            double b = y[first + i];
            double c = z[first + i];
            double q = a * px + b * py + c * pz;
            double s = a * ux + b * uy + c * uz;
            double r2 = a * a + b * b + c * c + GAIN * (q * q);
            // on the axis rounding may make the second factor negative
            double edge = Math.sqrt((r2 - RADIUS * RADIUS) * Math.max(0, r2 - s * s));
            depth[offset + i] = far * (edge + RADIUS * s) / r2 - half;
        }
    }

    private double depth(double x, double y, double z) {
        double q = x * pole.getX() + y * pole.getY() + z * pole.getZ();
        double s = x * towards.getX() + y * towards.getY() + z * towards.getZ();
        return depth(x * x + y * y + z * z + GAIN * q * q, s, q, distance, sunAlongPole);
    }

    /**
     * The depth in the shadow.
     *
     * @param r2 squared distance from the Earth's centre in stretched space
     * @param s way towards the Sun in stretched space
     * @param q way along the pole before the stretch
     * @param distance Sun's distance over its radius, stretched
     * @param sunAlongPole component of the Sun's direction along the pole, before the last stretch
     * @return NaN inside the Earth
     */
    static double depth(double r2, double s, double q, double distance, double sunAlongPole) {
        double off2 = Math.max(0, r2 - s * s);
        double edge = Math.sqrt((r2 - RADIUS * RADIUS) * off2);
        double depth = distance * (edge + RADIUS * s) / r2 - RADIUS / Constants.SUN_RADIUS;
        if (Math.abs(depth) > FAR) {
            return depth;
        }
        // the direction from the shadow's axis to the satellite, in which the Sun's radius counts
        double across = STRETCH * (q - s * sunAlongPole);
        return depth / Math.sqrt(1 + GAIN * across * across / off2);
    }

    /** The part of the Sun's disc on the bright side of a straight edge. */
    static double visible(double depth) {
        if (depth >= 1) {
            return 1;
        }
        if (depth <= -1) {
            return 0;
        }
        return 0.5 + (depth * Math.sqrt((1 - depth) * (1 + depth)) + Math.asin(depth)) / Math.PI;
    }
}
