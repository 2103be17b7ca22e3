/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.orekit.attitudes.AttitudeProvider;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.gravity.HolmesFeatherstoneAttractionModel;
import org.orekit.forces.gravity.potential.GravityFieldFactory;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.orbits.OrbitType;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.propagation.EphemerisGenerator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.ToleranceProvider;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * A cluster in free fall around the oblate Earth: every satellite propagated by Orekit in the zonal field J2 to J6.
 *
 * <p>No linearisation: the satellites' paths are integrated one by one, and compared in axes that turn with the path of a
 * reference, whether or not a satellite flies there. Left out: drag, radiation pressure, tesseral harmonics, Moon and Sun,
 * whose differences over a kilometre are smaller than that of the oblateness.
 *
 * <p>Keeps the dense output of all paths: some 100 kB a satellite and day. Distances are good to some millimetres over a
 * day.
 *
 * <p>Source: Orekit's {@code NumericalPropagator} with {@code HolmesFeatherstoneAttractionModel}.
 *
 * <p>Not thread-safe: the paths are Orekit ephemerides, which belong to one thread.
 *
 * @since 0.1
 */
public final class ClusterPropagation {

    private static final double POSITION_TOLERANCE = 1e-5;
    private static final double LONGEST_STEP = 120;

    private final Earth earth;
    private final AbsoluteDate start;
    private final double duration;
    private final BoundedPropagator reference;
    private final List<BoundedPropagator> paths = new ArrayList<>();

    private ClusterPropagation(Earth earth, Orbit reference, List<HillState> states, double duration) {
        this.earth = earth;
        this.duration = duration;
        start = reference.getDate();
        PVCoordinates centre = reference.getPVCoordinates(earth.inertialFrame());
        HillAxes axes = HillAxes.of(centre, new ZonalGravity(earth).acceleration(centre.getPosition()));
        this.reference = propagate(centre);
        for (HillState state : states) {
            paths.add(propagate(axes.inertial(state)));
        }
    }

    /**
     * Propagates a cluster.
     *
     * @param earth the Earth
     * @param reference the orbit to which the states are relative, for instance of a frozen orbit's propagator
     * @param states initial states of the satellites, at the date of the reference
     * @param duration how long, positive [s]
     * @return the paths
     */
    public static ClusterPropagation of(Earth earth, Orbit reference, List<HillState> states, double duration) {
        Checks.positive("duration", duration);
        return new ClusterPropagation(earth, reference, states, duration);
    }

    private BoundedPropagator propagate(PVCoordinates initial) {
        CartesianOrbit orbit = new CartesianOrbit(initial, earth.inertialFrame(), start, earth.mu());
        double[][] tolerances = ToleranceProvider.getDefaultToleranceProvider(POSITION_TOLERANCE)
                .getTolerances(orbit, OrbitType.CARTESIAN);
        AttitudeProvider attitude = FrameAlignedProvider.of(earth.inertialFrame());
        NumericalPropagator propagator = new NumericalPropagator(
                new DormandPrince853Integrator(1e-3, LONGEST_STEP, tolerances[0], tolerances[1]), attitude);
        propagator.setOrbitType(OrbitType.CARTESIAN);
        propagator.addForceModel(new HolmesFeatherstoneAttractionModel(
                earth.inertialFrame(), GravityFieldFactory.getNormalizedProvider(earth.zonals())));
        propagator.setInitialState(
                new SpacecraftState(orbit, attitude.getAttitude(orbit, start, earth.inertialFrame())));
        EphemerisGenerator generator = propagator.getEphemerisGenerator();
        propagator.propagate(start.shiftedBy(duration));
        return generator.getGeneratedEphemeris();
    }

    /**
     * The number of satellites.
     *
     * @return satellites
     */
    public int size() {
        return paths.size();
    }

    /**
     * Where a satellite is, in axes that turn with the reference.
     *
     * @param satellite index of the satellite
     * @param t time since the start, in [0, duration] [s]
     * @return radial, along track, cross track [m]
     */
    public Vector3D relative(int satellite, double t) {
        AbsoluteDate date = date(t);
        PVCoordinates centre = reference.getPVCoordinates(date, earth.inertialFrame());
        return HillAxes.of(centre, centre.getAcceleration())
                .components(position(satellite, date).subtract(centre.getPosition()));
    }

    /**
     * The distance of two satellites.
     *
     * @param one index of a satellite
     * @param other index of another
     * @param t time since the start, in [0, duration] [s]
     * @return distance [m]
     */
    public double distance(int one, int other, double t) {
        AbsoluteDate date = date(t);
        return position(one, date).distance(position(other, date));
    }

    /**
     * The distance from each satellite to the one that is nearest to it then.
     *
     * @param t time since the start, in [0, duration] [s]
     * @return distances in the order of the satellites, infinite where there is no other [m]
     */
    public double[] nearestNeighbourDistances(double t) {
        AbsoluteDate date = date(t);
        List<Vector3D> positions = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            positions.add(position(i, date));
        }
        double[] nearest = new double[size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = positions.get(i).distance(positions.get(j));
                nearest[i] = Math.min(nearest[i], distance);
                nearest[j] = Math.min(nearest[j], distance);
            }
        }
        return nearest;
    }

    private AbsoluteDate date(double t) {
        return start.shiftedBy(Checks.between("t", t, 0, duration));
    }

    private Vector3D position(int satellite, AbsoluteDate date) {
        return paths.get(satellite).getPosition(date, earth.inertialFrame());
    }
}
