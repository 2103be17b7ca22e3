/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * The periodic orbit of a given mean radius and inclination in the zonal field J2 to J6: the curve that, in the frame
 * that turns with its node, closes after every revolution.
 *
 * <p>It is nearly a circle, with the frozen eccentricity of about 0.001 and its perigee at 90 deg. Every satellite of a
 * shell flies this same curve, each at its own node and phase. The phase is zero at the ascending node and grows
 * uniformly by 2π in a nodal period. The curve is found by Newton's method on numerical propagation from node to node,
 * and kept as a Fourier series of eleven harmonics (seven alone give positions within three
 * millimetres); in the same zonal field it then holds within a metre for a month.
 *
 * <p>Left out: tesseral harmonics (up to a kilometre, periodic), Moon and Sun, drag and radiation pressure. Near the
 * critical inclinations, 63.43 and 116.57 deg, the frozen orbit leaves the circle and no short series holds:
 * {@link NoSuchOrbitException}.
 *
 * <p>Source: frozen orbits, Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 11.4.3.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class FrozenOrbit implements ShellOrbit {

    /** Harmonics kept: what follows is some micrometres, so that the velocity too is that of the closed orbit. */
    private static final int HARMONICS = 11;

    private static final int SAMPLES = 64;
    static final double MIN_ALTITUDE = 100e3;

    static final double MAX_ALTITUDE = 30e6;
    /** The node of an orbit closer to the equator is no longer well defined [rad]. */
    private static final double MIN_TILT = Math.toRadians(1);
    /** A short series needs a nearly circular orbit [1]. */
    private static final double MAX_ECCENTRICITY = 0.005;

    private final Earth earth;
    private final double altitude;
    private final double inclination;
    private final double nodalPeriod;
    private final double nodeRate;
    private final PhaseSeries series;

    private FrozenOrbit(Earth earth, double altitude, FrozenOrbitSolver.Revolution revolution) {
        this.earth = earth;
        this.altitude = altitude;
        inclination = revolution.inclination();
        nodalPeriod = revolution.period();
        nodeRate = revolution.nodeRate();
        series = PhaseSeries.fit(revolution::inNodeFrame, SAMPLES, HARMONICS);
    }

    /**
     * The frozen orbit of a shell.
     *
     * @param earth the Earth
     * @param altitude orbit-mean radius less 6,378,137 m, in [1e5, 3e7] [m]
     * @param inclination osculating inclination at the ascending node, in [1, 179] deg given in radians; the mean over
     *     an orbit is up to 0.006 deg higher [rad]
     * @return the orbit
     * @throws NoSuchOrbitException if the inclination is too near a critical one
     */
    public static FrozenOrbit of(Earth earth, double altitude, double inclination) {
        Checks.between("altitude", altitude, MIN_ALTITUDE, MAX_ALTITUDE);
        Checks.between("inclination", inclination, MIN_TILT, Math.PI - MIN_TILT);
        return solved(earth, altitude, inclination, false);
    }

    /**
     * The frozen orbit whose node turns by 360 deg in a tropical year.
     *
     * @param earth the Earth
     * @param altitude orbit-mean radius less 6,378,137 m, in [1e5, 3e7] [m]
     * @return the orbit, its inclination solved
     * @throws NoSuchOrbitException if no orbit is sun-synchronous at that altitude
     */
    public static FrozenOrbit sunSynchronous(Earth earth, double altitude) {
        Checks.between("altitude", altitude, MIN_ALTITUDE, MAX_ALTITUDE);
        return solved(earth, altitude, SunSynchronous.inclination(earth, altitude), true);
    }

    private static FrozenOrbit solved(Earth earth, double altitude, double inclination, boolean sunSynchronous) {
        FrozenOrbitSolver.Revolution revolution =
                new FrozenOrbitSolver(earth).solve(Earth.EQUATORIAL_RADIUS + altitude, inclination, sunSynchronous);
        if (revolution.eccentricity() > MAX_ECCENTRICITY) {
            throw new NoSuchOrbitException(
                    "the frozen orbit at an altitude of " + altitude + " m and an inclination of "
                            + Math.toDegrees(inclination) + " deg has an eccentricity of " + revolution.eccentricity()
                            + ", but a short series needs at most " + MAX_ECCENTRICITY
                            + ": too near the critical inclinations of 63.43 and 116.57 deg");
        }
        return new FrozenOrbit(earth, altitude, revolution);
    }

    /**
     * The size.
     *
     * @return orbit-mean radius less 6,378,137 m [m]
     */
    public double altitude() {
        return altitude;
    }

    /**
     * The inclination.
     *
     * @return osculating inclination at the ascending node [rad]
     */
    @Override
    public double inclination() {
        return inclination;
    }

    /**
     * The time from one ascending node to the next.
     *
     * @return nodal period [s]
     */
    @Override
    public double nodalPeriod() {
        return nodalPeriod;
    }

    /**
     * The rate of the node.
     *
     * @return rate of its right ascension, positive eastwards [rad/s]
     */
    @Override
    public double nodeRate() {
        return nodeRate;
    }

    /**
     * The curve in the frame that turns with the node: x towards the ascending node, z along the inertial frame's z.
     *
     * @return position as a function of the phase
     */
    public PhaseSeries series() {
        return series;
    }

    /**
     * One satellite on this orbit, for all that Orekit does: events, attitude, frames.
     *
     * <p>Its acceleration is that of the series. The propagator's state follows from node and phase and cannot be
     * reset. Like every Orekit propagator it belongs to one thread.
     *
     * @param epoch the instant at which node and phase are given
     * @param node right ascension of the ascending node [rad]
     * @param phase phase from the ascending node [rad]
     * @return an analytical propagator in the inertial frame
     */
    @Override
    public Propagator propagator(AbsoluteDate epoch, double node, double phase) {
        Checks.finite("node", node);
        Checks.finite("phase", phase);
        return new SlotPropagator(earth, epoch, t -> state(t, node, phase));
    }

    private PVCoordinates state(double t, double node, double phase) {
        double phaseNow = phase + phaseRate() * t;
        double nodeNow = node + nodeRate * t;
        Vector3D r = turned(series.position(phaseNow), nodeNow);
        Vector3D v = turned(series.derivative(phaseNow, 1).scalarMultiply(phaseRate()), nodeNow);
        Vector3D a = turned(series.derivative(phaseNow, 2).scalarMultiply(phaseRate() * phaseRate()), nodeNow);
        // the frame of the series turns about the pole, so its motion and its Coriolis and centripetal terms are added
        Vector3D turn = new Vector3D(0, 0, nodeRate);
        Vector3D carried = turn.crossProduct(r);
        Vector3D velocity = v.add(carried);
        Vector3D acceleration = a.add(2, turn.crossProduct(v)).add(turn.crossProduct(carried));
        return new PVCoordinates(r, velocity, acceleration);
    }

    private static Vector3D turned(Vector3D v, double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        return new Vector3D(cosine * v.getX() - sine * v.getY(), sine * v.getX() + cosine * v.getY(), v.getZ());
    }
}
