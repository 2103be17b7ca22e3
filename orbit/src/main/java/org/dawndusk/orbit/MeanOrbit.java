/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.RotationOrder;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.orbits.KeplerianAnomalyUtility;
import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * An ellipse whose node, perigee and mean anomaly drift uniformly by the first-order secular effect of J2.
 *
 * <p>Ω̇ = -3/2 n J2 (Re/p)² cos i; ω̇ = 3/4 n J2 (Re/p)² (4 - 5 sin² i); Ṁ = n + 3/4 n J2 (Re/p)² √(1 - e²) (2 - 3 sin² i),
 * with p = a (1 - e²) and n = √(μ/a³). It serves where {@link FrozenOrbit} has no short series: near the critical
 * inclination, and for eccentric orbits.
 *
 * <p>The phase is the mean argument of latitude ω + M. The elements are mean ones: the short-period terms of J2, up to
 * 20 km in low orbit and 50 km at the perigee of a 12-hour ellipse, are left out, and so are J2² (kilometres a day along
 * the track), the higher zonal and all tesseral harmonics, Moon and Sun, drag and radiation pressure.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 9.6.1, equations 9-38,
 * 9-39 and 9-41.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class MeanOrbit implements ShellOrbit {

    /** About the sphere of influence, beyond which the Sun rules [m]. */
    private static final double LARGEST = 1e9;

    private final Earth earth;
    private final double semiMajorAxis;
    private final double eccentricity;
    private final double inclination;
    private final double argumentOfPerigee;
    private final double nodeRate;
    private final double perigeeRate;
    private final double anomalyRate;

    private MeanOrbit(Earth earth, double a, double e, double i, double argumentOfPerigee) {
        this.earth = earth;
        semiMajorAxis = a;
        eccentricity = e;
        inclination = i;
        this.argumentOfPerigee = argumentOfPerigee;
        double meanMotion = Math.sqrt(earth.mu() / a) / a;
        double ratio = earth.zonals().getAe() / (a * (1 - e * e));
        double oblateness = 0.75 * meanMotion * earth.j2() * ratio * ratio;
        double sine = Math.sin(i);
        nodeRate = -2 * oblateness * Math.cos(i);
        perigeeRate = oblateness * (4 - 5 * sine * sine);
        anomalyRate = meanMotion + oblateness * Math.sqrt(1 - e * e) * (2 - 3 * sine * sine);
    }

    /**
     * An orbit from its mean elements.
     *
     * @param earth the Earth
     * @param semiMajorAxis a, such that the perigee lies above 6,378,137 m, at most 1e9 m [m]
     * @param eccentricity e, in [0, 0.99] [1]
     * @param inclination i, in [0, π] [rad]
     * @param argumentOfPerigee ω at the epoch [rad]
     * @return the orbit
     * @throws IllegalArgumentException if the perigee lies inside the Earth
     */
    public static MeanOrbit of(
            Earth earth, double semiMajorAxis, double eccentricity, double inclination, double argumentOfPerigee) {
        Checks.between("semiMajorAxis", semiMajorAxis, 0, LARGEST);
        Checks.between("eccentricity", eccentricity, 0, 0.99);
        Checks.between("inclination", inclination, 0, Math.PI);
        Checks.finite("argumentOfPerigee", argumentOfPerigee);
        Checks.positive("perigee altitude", semiMajorAxis * (1 - eccentricity) - Earth.EQUATORIAL_RADIUS);
        return new MeanOrbit(earth, semiMajorAxis, eccentricity, inclination, argumentOfPerigee);
    }

    /**
     * A circular orbit.
     *
     * @param earth the Earth
     * @param meanAltitude mean semi-major axis less 6,378,137 m, positive, the axis at most 1e9 m; a shell's altitude,
     *     which counts the orbit-mean radius, differs from it by some kilometres [m]
     * @param inclination i, in [0, π] [rad]
     * @return the orbit
     */
    public static MeanOrbit circular(Earth earth, double meanAltitude, double inclination) {
        Checks.between("meanAltitude", meanAltitude, 0, LARGEST - Earth.EQUATORIAL_RADIUS);
        return of(earth, Earth.EQUATORIAL_RADIUS + meanAltitude, 0, inclination, 0);
    }

    /**
     * The size.
     *
     * @return mean semi-major axis [m]
     */
    public double semiMajorAxis() {
        return semiMajorAxis;
    }

    /**
     * The shape.
     *
     * @return mean eccentricity [1]
     */
    public double eccentricity() {
        return eccentricity;
    }

    /**
     * The inclination.
     *
     * @return mean inclination [rad]
     */
    @Override
    public double inclination() {
        return inclination;
    }

    /**
     * The place of the perigee.
     *
     * @return argument of perigee at the epoch [rad]
     */
    public double argumentOfPerigee() {
        return argumentOfPerigee;
    }

    /**
     * The drift of the perigee.
     *
     * @return rate of the argument of perigee [rad/s]
     */
    public double perigeeRate() {
        return perigeeRate;
    }

    /**
     * The rate of the mean anomaly.
     *
     * @return mean motion, the drift by J2 included [rad/s]
     */
    public double anomalyRate() {
        return anomalyRate;
    }

    @Override
    public double nodalPeriod() {
        return 2 * Math.PI / (perigeeRate + anomalyRate);
    }

    @Override
    public double nodeRate() {
        return nodeRate;
    }

    /**
     * One satellite on this orbit, for all that Orekit does: events, attitude, frames.
     *
     * <p>Its velocity is the rate of its position, drifts included. The propagator's state follows from node and phase
     * and cannot be reset. Like every Orekit propagator it belongs to one thread.
     *
     * @param epoch the instant at which node, phase and argument of perigee hold
     * @param node right ascension of the ascending node [rad]
     * @param phase mean argument of latitude [rad]
     * @return an analytical propagator in the inertial frame
     */
    @Override
    public Propagator propagator(AbsoluteDate epoch, double node, double phase) {
        Checks.finite("node", node);
        Checks.finite("phase", phase);
        return new SlotPropagator(earth, epoch, t -> state(t, node, phase));
    }

    private PVCoordinates state(double t, double node, double phase) {
        double perigee = argumentOfPerigee + perigeeRate * t;
        double meanAnomaly = Math.IEEEremainder(phase - argumentOfPerigee + anomalyRate * t, 2 * Math.PI);
        double anomaly = KeplerianAnomalyUtility.ellipticMeanToEccentric(eccentricity, meanAnomaly);
        double cosine = Math.cos(anomaly);
        double sine = Math.sin(anomaly);
        double minorAxis = semiMajorAxis * Math.sqrt(1 - eccentricity * eccentricity);
        double rate = anomalyRate / (1 - eccentricity * cosine);
        Vector3D r = new Vector3D(semiMajorAxis * (cosine - eccentricity), minorAxis * sine, 0);
        Vector3D v = new Vector3D(-semiMajorAxis * sine * rate, minorAxis * cosine * rate, 0);
        Rotation toInertial = new Rotation(
                RotationOrder.ZXZ, RotationConvention.VECTOR_OPERATOR, node + nodeRate * t, inclination, perigee);
        Vector3D position = toInertial.applyTo(r);
        Vector3D drift =
                toInertial.applyTo(Vector3D.PLUS_K).scalarMultiply(perigeeRate).add(nodeRate, Vector3D.PLUS_K);
        return new PVCoordinates(position, toInertial.applyTo(v).add(drift.crossProduct(position)));
    }
}
