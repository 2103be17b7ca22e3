/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.light.Shadow;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;

/**
 * A transfer between circular orbits by a thrust so low that the path is a narrow spiral: electric propulsion.
 *
 * <p>The thrust pushes along the flight and, with a yaw that changes sign at the antinodes, out of the plane. The best
 * yaw law of Edelbaum makes speed and inclination the polar coordinates of a straight line: from V0 at the angle 0 to V1
 * at the angle π/2 Δi, its length being the velocity increment. Mass falls by the rocket equation. Unless told otherwise
 * the thruster rests in the cylindrical shadow, so that time runs faster than thrust by the inverse of the sunlit part of
 * each revolution; the node turns meanwhile by J2.
 *
 * <p>Limits: acceleration below a thousandth of gravity at that height; the eccentricity that a rest in the shadow
 * builds up, the drag and the cost of undoing either are left out.
 *
 * <p>Source: Edelbaum, <i>Propulsion requirements for controllable satellites</i>, ARS Journal 31 (1961) 1079-1089;
 * Kéchichian, <i>Reformulation of Edelbaum's low-thrust transfer problem using optimal control theory</i>, J. Guidance
 * Control Dynamics 20 (1997) 988-994.
 *
 * <p>Immutable and thread-safe.
 *
 * @param deltaV velocity increment, not negative [m/s]
 * @param propellant propellant used, not negative [kg]
 * @param thrustTime time in which the thruster burns, not negative [s]
 * @param duration time from begin to end, not negative [s]
 * @param eclipseTime time in the shadow, not negative [s]
 * @param nodeShift angle by which J2 turns the node meanwhile, positive eastwards [rad]
 * @since 0.1
 */
public record SpiralTransfer(
        double deltaV, double propellant, double thrustTime, double duration, double eclipseTime, double nodeShift) {

    /**
     * Checks the figures.
     *
     * @param deltaV velocity increment, not negative [m/s]
     * @param propellant propellant used, not negative [kg]
     * @param thrustTime time in which the thruster burns, not negative [s]
     * @param duration time from begin to end, not negative [s]
     * @param eclipseTime time in the shadow, not negative [s]
     * @param nodeShift angle by which J2 turns the node meanwhile, positive eastwards [rad]
     */
    public SpiralTransfer {
        Checks.notNegative("deltaV", deltaV);
        Checks.notNegative("propellant", propellant);
        Checks.notNegative("thrustTime", thrustTime);
        Checks.notNegative("duration", duration);
        Checks.notNegative("eclipseTime", eclipseTime);
        Checks.finite("nodeShift", nodeShift);
    }

    /**
     * Begins the description of a transfer.
     *
     * @param earth the Earth
     * @param thruster the thruster
     * @param mass mass at the begin, positive [kg]
     * @return a builder that still needs both orbits
     */
    public static Builder builder(Earth earth, Thruster thruster, double mass) {
        return new Builder(earth, thruster, mass);
    }

    /**
     * Describes a spiral transfer. Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Builder {

        private static final double MIN_STEP = 1e-9;
        private static final double[] ABSOLUTE_TOLERANCE = {1e-3, 1e-3, 1e-9};
        private static final double[] RELATIVE_TOLERANCE = {1e-10, 1e-10, 1e-10};
        /** Beyond it the line passes so near the origin that the spiral climbs far out and back. */
        private static final double MAX_PLANE_CHANGE = 0.5 * Math.PI;

        private final Earth earth;
        private final Thruster thruster;
        private final double mass;
        private double fromAltitude = Double.NaN;
        private double fromInclination = Double.NaN;
        private double toAltitude = Double.NaN;
        private double toInclination = Double.NaN;
        private DoubleUnaryOperator beta = t -> 0;
        private double start;
        private boolean throughEclipses;

        private Builder(Earth earth, Thruster thruster, double mass) {
            this.earth = Objects.requireNonNull(earth, "earth");
            this.thruster = Objects.requireNonNull(thruster, "thruster");
            this.mass = Checks.positive("mass", mass);
        }

        /**
         * The orbit of injection.
         *
         * @param altitude orbital radius less 6,378,137 m, positive [m]
         * @param inclination inclination, in [0, π] [rad]
         * @return this builder
         */
        public Builder from(double altitude, double inclination) {
            fromAltitude = Checks.positive("altitude", altitude);
            fromInclination = Checks.between("inclination", inclination, 0, Math.PI);
            return this;
        }

        /**
         * The orbit to reach.
         *
         * @param altitude orbital radius less 6,378,137 m, positive [m]
         * @param inclination inclination, in [0, π] and at most π/2 from that of injection [rad]
         * @return this builder
         */
        public Builder to(double altitude, double inclination) {
            toAltitude = Checks.positive("altitude", altitude);
            toInclination = Checks.between("inclination", inclination, 0, Math.PI);
            return this;
        }

        /**
         * The Sun's height above the orbital plane on the way; 0, with the longest eclipses, unless given.
         *
         * @param beta elapsed time [s] to angle between Sun and orbital plane [rad]
         * @return this builder
         */
        public Builder beta(DoubleUnaryOperator beta) {
            this.beta = Objects.requireNonNull(beta, "beta");
            return this;
        }

        /**
         * The begin; 0 unless given.
         *
         * @param start elapsed time of the begin [s]
         * @return this builder
         */
        public Builder start(double start) {
            this.start = Checks.finite("start", start);
            return this;
        }

        /**
         * Lets the thruster burn in the shadow as well, on batteries.
         *
         * @return this builder
         */
        public Builder throughEclipses() {
            throughEclipses = true;
            return this;
        }

        /**
         * Computes the transfer.
         *
         * @return the transfer
         * @throws IllegalArgumentException if an orbit is missing or the planes are more than π/2 apart
         */
        public SpiralTransfer solve() {
            Checks.positive("altitude of the first orbit", fromAltitude);
            Checks.positive("altitude of the second orbit", toAltitude);
            double planeChange =
                    Checks.between("planeChange", Math.abs(toInclination - fromInclination), 0, MAX_PLANE_CHANGE);
            double v0 = circularSpeed(fromAltitude);
            double v1 = circularSpeed(toAltitude);
            double angle = 0.5 * Math.PI * planeChange;
            // the straight line from (v0, 0) in the plane of speed and π/2 times the inclination that has changed
            double x = v1 * Math.cos(angle) - v0;
            double y = v1 * Math.sin(angle);
            double deltaV = Math.hypot(x, y);
            if (deltaV == 0) {
                return new SpiralTransfer(0, 0, 0, 0, 0, 0);
            }
            double exhaust = thruster.exhaustVelocity();
            double sense = Math.signum(toInclination - fromInclination);
            OrdinaryDifferentialEquation spiral = new OrdinaryDifferentialEquation() {
                @Override
                public int getDimension() {
                    return 3;
                }

                @Override
                public double[] computeDerivatives(double used, double[] state) {
                    double share = used / deltaV;
                    double speed = Math.hypot(v0 + share * x, share * y);
                    double turned = Math.atan2(share * y, v0 + share * x) * 2 / Math.PI;
                    double radius = earth.mu() / (speed * speed);
                    double dark = Shadow.CYLINDER.eclipseFraction(radius, beta.applyAsDouble(start + state[0]));
                    double thrusting = mass * Math.exp(-used / exhaust) / thruster.thrust();
                    double time = throughEclipses ? thrusting : thrusting / (1 - dark);
                    double nodeRate = NodalDrift.rate(
                            earth,
                            radius - Earth.EQUATORIAL_RADIUS,
                            Math.max(0, Math.min(fromInclination + sense * turned, Math.PI)));
                    return new double[] {time, dark * time, nodeRate * time};
                }
            };
            DormandPrince54Integrator integrator =
                    new DormandPrince54Integrator(MIN_STEP, deltaV, ABSOLUTE_TOLERANCE, RELATIVE_TOLERANCE);
            double[] end = integrator
                    .integrate(spiral, new ODEState(0, new double[3]), deltaV)
                    .getPrimaryState();
            return new SpiralTransfer(
                    deltaV, thruster.propellant(mass, deltaV), thruster.burnTime(mass, deltaV), end[0], end[1], end[2]);
        }

        private double circularSpeed(double altitude) {
            return Math.sqrt(earth.mu() / (Earth.EQUATORIAL_RADIUS + altitude));
        }
    }
}
