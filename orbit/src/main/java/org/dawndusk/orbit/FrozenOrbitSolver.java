/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.errors.OrekitException;
import org.orekit.forces.gravity.HolmesFeatherstoneAttractionModel;
import org.orekit.forces.gravity.potential.GravityFieldFactory;
import org.orekit.forces.gravity.potential.NormalizedSphericalHarmonicsProvider;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.OrbitType;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.propagation.EphemerisGenerator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.ToleranceProvider;
import org.orekit.propagation.events.NodeDetector;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * Newton's method on the map from one ascending node to the next, computed by numerical propagation.
 *
 * <p>The field of the zonal harmonics has an axis of symmetry and does not change in time, so energy and the polar
 * component of the angular momentum are kept: an orbit closes, in the frame that turns with its node, as soon as radius
 * and radial speed return. Two more conditions fix its size and, where asked for, its node rate.
 */
final class FrozenOrbitSolver {

    private static final int MAX_ITERATIONS = 20;
    private static final int RADIUS_SAMPLES = 64;
    private static final double POSITION_TOLERANCE = 1e-6;
    /** Steps of the difference quotients: radius, radial speed, transverse speed, inclination. */
    private static final double[] STEPS = {100, 0.1, 0.1, 1e-4};
    /** What may remain: return of radius [m] and radial speed [m/s], mean radius [m], node rate [rad/s]. */
    private static final double[] RESIDUALS = {1e-4, 1e-7, 1e-3, 1e-15};

    private final Earth earth;
    private final NormalizedSphericalHarmonicsProvider field;
    private final AbsoluteDate start;

    FrozenOrbitSolver(Earth earth) {
        this.earth = earth;
        field = GravityFieldFactory.getNormalizedProvider(earth.zonals());
        start = earth.context().getTimeScales().getJ2000Epoch();
    }

    /** One nodal revolution: its start at the node on the x axis, and what it leads to. */
    static final class Revolution {

        private final double[] departure;
        private final Frame frame;
        private final BoundedPropagator path;
        private final double period;
        private final double nodeShift;
        private final double meanRadius;
        private final double eccentricity;

        Revolution(double[] departure, Frame frame, BoundedPropagator path, SpacecraftState arrival) {
            this.departure = departure.clone();
            this.frame = frame;
            this.path = path;
            period = arrival.getDate().durationFrom(path.getMinDate());
            // the departure lies on the x axis, so the right ascension of the arrival is the turn of the node
            nodeShift = arrival.getPosition().getAlpha();
            double[] radii = new double[RADIUS_SAMPLES];
            for (int k = 0; k < radii.length; k++) {
                radii[k] = inNodeFrame(2 * Math.PI * k / radii.length).getNorm();
            }
            DoubleSummaryStatistics statistics = Arrays.stream(radii).summaryStatistics();
            meanRadius = statistics.getAverage();
            eccentricity = (statistics.getMax() - statistics.getMin()) / (2 * meanRadius);
        }

        double inclination() {
            return departure[3];
        }

        double period() {
            return period;
        }

        double nodeRate() {
            return nodeShift / period;
        }

        double eccentricity() {
            return eccentricity;
        }

        /** The position at a phase, seen in the frame that turns with the node. */
        Vector3D inNodeFrame(double phase) {
            double turns = phase / (2 * Math.PI);
            Vector3D inertial = path.getPosition(path.getMinDate().shiftedBy(turns * period), frame);
            return new Rotation(Vector3D.PLUS_K, -turns * nodeShift, RotationConvention.VECTOR_OPERATOR)
                    .applyTo(inertial);
        }

        /** What closing, size and node rate lack, as many conditions as asked for. */
        double[] residual(double wantedRadius, int conditions) {
            PVCoordinates arrival = path.getPVCoordinates(path.getMaxDate(), frame);
            double radius = arrival.getPosition().getNorm();
            double radialSpeed = arrival.getVelocity().dotProduct(arrival.getPosition()) / radius;
            double[] all = {
                radius - departure[0],
                radialSpeed - departure[1],
                meanRadius - wantedRadius,
                nodeRate() - SunSynchronous.NODE_RATE
            };
            return Arrays.copyOf(all, conditions);
        }
    }

    /** Solves for the node state; the inclination too where {@code nodeRate} is to be met. */
    Revolution solve(double meanRadius, double inclination, boolean sunSynchronous) {
        int n = sunSynchronous ? 4 : 3;
        double circular = Math.sqrt(earth.mu() / meanRadius);
        double[] departure = {meanRadius, 0, circular, inclination};
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            Revolution revolution = revolve(departure);
            double[] residual = revolution.residual(meanRadius, n);
            if (small(residual)) {
                return revolution;
            }
            RealMatrix jacobian = MatrixUtils.createRealMatrix(n, n);
            for (int j = 0; j < n; j++) {
                double[] moved = departure.clone();
                moved[j] += STEPS[j];
                double[] changed = revolve(moved).residual(meanRadius, n);
                for (int i = 0; i < n; i++) {
                    jacobian.setEntry(i, j, (changed[i] - residual[i]) / STEPS[j]);
                }
            }
            RealVector correction = scaledSolve(jacobian, residual);
            for (int j = 0; j < n; j++) {
                departure[j] -= correction.getEntry(j);
            }
        }
        throw notFound(departure, "did not converge in " + MAX_ITERATIONS + " steps");
    }

    private static RealVector scaledSolve(RealMatrix jacobian, double[] residual) {
        // rows differ by fifteen orders of magnitude: the decomposition's singularity test wants them alike
        RealVector right = new ArrayRealVector(residual);
        for (int i = 0; i < residual.length; i++) {
            double scale = 1 / jacobian.getRowVector(i).getLInfNorm();
            jacobian.setRowVector(i, jacobian.getRowVector(i).mapMultiply(scale));
            right.setEntry(i, right.getEntry(i) * scale);
        }
        return new LUDecomposition(jacobian).getSolver().solve(right);
    }

    private static NoSuchOrbitException notFound(double[] departure, String why) {
        return new NoSuchOrbitException(
                "no frozen orbit was found in the zonal field: Newton's method reached a radius of "
                        + departure[0] + " m and an inclination of " + Math.toDegrees(departure[3])
                        + " deg at the node, and "
                        + why);
    }

    private static boolean small(double[] residual) {
        for (int i = 0; i < residual.length; i++) {
            if (!(Math.abs(residual[i]) <= RESIDUALS[i])) {
                return false;
            }
        }
        return true;
    }

    private Revolution revolve(double[] departure) {
        try {
            return propagate(departure);
        } catch (OrekitException | MathRuntimeException e) {
            throw notFound(departure, "the path from there fails: " + e.getMessage());
        }
    }

    private Revolution propagate(double[] departure) {
        SpacecraftState initial = state(departure);
        double kepler = initial.getOrbit().getKeplerianPeriod();
        NumericalPropagator propagator = propagator(initial);
        propagator.addEventDetector(new NodeDetector(earth.inertialFrame())
                .withMaxCheck(kepler / 10)
                .withThreshold(1e-10)
                .withHandler((s, detector, increasing) ->
                        increasing && s.getDate().durationFrom(start) > kepler / 2 ? Action.STOP : Action.CONTINUE));
        EphemerisGenerator generator = propagator.getEphemerisGenerator();
        SpacecraftState arrival = propagator.propagate(start.shiftedBy(1.5 * kepler));
        return new Revolution(departure, earth.inertialFrame(), generator.getGeneratedEphemeris(), arrival);
    }

    private SpacecraftState state(double[] departure) {
        double cosine = Math.cos(departure[3]);
        double sine = Math.sin(departure[3]);
        PVCoordinates node = new PVCoordinates(
                new Vector3D(departure[0], 0, 0),
                new Vector3D(departure[1], departure[2] * cosine, departure[2] * sine));
        CartesianOrbit orbit = new CartesianOrbit(node, earth.inertialFrame(), start, earth.mu());
        return new SpacecraftState(
                orbit, FrameAlignedProvider.of(earth.inertialFrame()).getAttitude(orbit, start, earth.inertialFrame()));
    }

    private NumericalPropagator propagator(SpacecraftState initial) {
        double[][] tolerances = ToleranceProvider.getDefaultToleranceProvider(POSITION_TOLERANCE)
                .getTolerances(initial.getOrbit(), OrbitType.CARTESIAN);
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-3, 120, tolerances[0], tolerances[1]);
        NumericalPropagator propagator =
                new NumericalPropagator(integrator, FrameAlignedProvider.of(earth.inertialFrame()));
        propagator.setOrbitType(OrbitType.CARTESIAN);
        propagator.addForceModel(new HolmesFeatherstoneAttractionModel(earth.inertialFrame(), field));
        propagator.setInitialState(initial);
        return propagator;
    }
}
