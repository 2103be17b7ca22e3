/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;

/**
 * How a satellite drifts away from a neighbour on a frozen orbit under the Earth's oblateness, and the start that makes it
 * stay.
 *
 * <p>In the zonal field two quantities are kept: the energy, and the polar component of the angular momentum. To the first
 * order in the distance they alone decide the rates at which a satellite advances along its orbit and its node turns; the
 * shape of the small relative ellipse does not. The derivatives of both rates come from neighbouring frozen orbits, so that
 * nothing is expanded in J2. What the start of a two-body ellipse (2:1) lacks is the difference of the energy in the
 * oblate field, which depends on the latitude at which it starts.
 *
 * <p>A satellite without drift still circles its neighbour a little slower than it circles the Earth, since the line of
 * apsides turns: by 0.0038 rad in an orbit at 650 km and 98 deg. All satellites of a cluster do so alike.
 *
 * <p>Second order in the distance, left out: some millimetres an orbit at 1 km.
 *
 * <p>Source: Schaub and Alfriend, <i>J2 invariant relative orbits for spacecraft formations</i>, Celest. Mech. Dyn.
 * Astron. 79 (2001) 77, whose conditions on mean elements are here conditions on the conserved quantities.
 *
 * <p>Immutable and thread-safe as far as the Earth is.
 *
 * @since 0.1
 */
public final class RelativeDrift {

    /** Steps to the neighbouring frozen orbits: mean radius [m] and inclination [rad]. */
    private static final double RADIUS_STEP = 1000;

    private static final double INCLINATION_STEP = 1e-3;
    /** Radial start for the axis ratio, short enough for the first order [m]. */
    private static final double PROBE = 1;

    private static final int NEWTON_STEPS = 3;

    private final ZonalGravity gravity;
    private final FrozenOrbit orbit;
    private final AbsoluteDate epoch;
    private final Earth earth;
    /** Drift along and across the track for a difference of energy [s/m]. */
    private final double alongByEnergy;

    private final double acrossByEnergy;
    /** The same for a difference of polar angular momentum [1/m]. */
    private final double alongByMomentum;

    private final double acrossByMomentum;

    private RelativeDrift(Earth earth, FrozenOrbit orbit) {
        this.earth = earth;
        this.orbit = orbit;
        gravity = new ZonalGravity(earth);
        epoch = earth.context().getTimeScales().getJ2000Epoch();
        double h = orbit.altitude();
        double i = orbit.inclination();
        Member higher = new Member(FrozenOrbit.of(earth, h + RADIUS_STEP, i));
        Member lower = new Member(FrozenOrbit.of(earth, h - RADIUS_STEP, i));
        Member steeper = new Member(FrozenOrbit.of(earth, h, i + INCLINATION_STEP));
        Member flatter = new Member(FrozenOrbit.of(earth, h, i - INCLINATION_STEP));
        double energyA = higher.energy - lower.energy;
        double momentumA = higher.momentum - lower.momentum;
        double energyB = steeper.energy - flatter.energy;
        double momentumB = steeper.momentum - flatter.momentum;
        double determinant = energyA * momentumB - energyB * momentumA;
        double r = Earth.EQUATORIAL_RADIUS + h;
        double nodeA = higher.nodeRate - lower.nodeRate;
        double nodeB = steeper.nodeRate - flatter.nodeRate;
        double alongA = r * (higher.phaseRate - lower.phaseRate + Math.cos(i) * nodeA);
        double alongB = r * (steeper.phaseRate - flatter.phaseRate + Math.cos(i) * nodeB);
        double acrossA = r * Math.sin(i) * nodeA;
        double acrossB = r * Math.sin(i) * nodeB;
        alongByEnergy = (alongA * momentumB - alongB * momentumA) / determinant;
        alongByMomentum = (alongB * energyA - alongA * energyB) / determinant;
        acrossByEnergy = (acrossA * momentumB - acrossB * momentumA) / determinant;
        acrossByMomentum = (acrossB * energyA - acrossA * energyB) / determinant;
    }

    /** What a frozen orbit has, and how fast it goes. */
    private final class Member {
        final double energy;
        final double momentum;
        final double phaseRate;
        final double nodeRate;

        Member(FrozenOrbit member) {
            PVCoordinates pv = member.propagator(epoch, 0, 0).getPVCoordinates(epoch, earth.inertialFrame());
            energy = gravity.energy(pv.getPosition(), pv.getVelocity());
            momentum = polarMomentum(pv);
            phaseRate = member.phaseRate();
            nodeRate = member.nodeRate();
        }
    }

    /**
     * The drift around a frozen orbit.
     *
     * @param earth the Earth
     * @param orbit the orbit of the reference
     * @return a model of the drift
     */
    public static RelativeDrift of(Earth earth, FrozenOrbit orbit) {
        return new RelativeDrift(earth, orbit);
    }

    /**
     * The mean drift along the track.
     *
     * @param phase phase of the reference from its ascending node, at the instant of the state [rad]
     * @param state state relative to it, within 1e12 m and slower than light
     * @return drift, positive forwards [m/s]
     */
    public double alongTrack(double phase, HillState state) {
        HillAxes axes = axes(phase);
        return alongTrack(axes, axes.inertial(near(state)));
    }

    private double alongTrack(HillAxes axes, PVCoordinates satellite) {
        return alongByEnergy * energyDifference(axes, satellite)
                + alongByMomentum * (polarMomentum(satellite) - polarMomentum(axes.centre()));
    }

    /**
     * The growth of the oscillation across the track, from the difference of the node rates.
     *
     * @param phase phase of the reference from its ascending node, at the instant of the state [rad]
     * @param state state relative to it, within 1e12 m and slower than light
     * @return rate of the amplitude, positive eastwards at the equator for a node that turns eastwards [m/s]
     */
    public double crossTrack(double phase, HillState state) {
        HillAxes axes = axes(phase);
        PVCoordinates satellite = axes.inertial(near(state));
        return acrossByEnergy * energyDifference(axes, satellite)
                + acrossByMomentum * (polarMomentum(satellite) - polarMomentum(axes.centre()));
    }

    /**
     * The same start with the velocity along the track changed so that nothing drifts along it.
     *
     * @param phase phase of the reference from its ascending node, at the instant of the state [rad]
     * @param state state relative to it, within 1e12 m and slower than light
     * @return a state without drift along the track
     */
    public HillState nulled(double phase, HillState state) {
        HillAxes axes = axes(phase);
        Vector3D velocity = near(state).velocity();
        for (int k = 0; k < NEWTON_STEPS; k++) {
            PVCoordinates satellite = axes.inertial(new HillState(state.position(), velocity));
            double drift = alongTrack(axes, satellite);
            double slope = alongByEnergy * satellite.getVelocity().dotProduct(axes.along())
                    + alongByMomentum
                            * satellite.getPosition().crossProduct(axes.along()).getZ();
            velocity = velocity.subtract(new Vector3D(0, drift / slope, 0));
        }
        return new HillState(state.position(), velocity);
    }

    /**
     * The axis ratio 2:q of the ellipse that does not drift when it is started radially above the reference.
     *
     * <p>The ellipse's semi-axis along the track is 2A where its speed there is 2A times the phase rate; radially it is qA.
     * In a field without oblateness, and on a circle, q is 1. It depends on where the start is: from 0.9988 over the equator
     * to 1.0024 at the southernmost point of a sun-synchronous orbit at 650 km.
     *
     * @param phase phase of the reference from its ascending node at the start [rad]
     * @return q [1]
     */
    public double axisRatio(double phase) {
        HillState start = HillState.bounded(orbit.phaseRate(), PROBE, 0);
        return -2 * orbit.phaseRate() * PROBE / nulled(phase, start).velocity().getY();
    }

    /** Far beyond what a formation is, and far from where energies leave what a double holds. */
    private static HillState near(HillState state) {
        Checks.between("length of the state's position", state.position().getNorm(), 0, 1e12);
        Checks.between("length of the state's velocity", state.velocity().getNorm(), 0, Constants.SPEED_OF_LIGHT);
        return state;
    }

    private HillAxes axes(double phase) {
        Checks.finite("phase", phase);
        PVCoordinates centre = orbit.propagator(epoch, 0, phase).getPVCoordinates(epoch, earth.inertialFrame());
        return HillAxes.of(centre, gravity.acceleration(centre.getPosition()));
    }

    private double energyDifference(HillAxes axes, PVCoordinates satellite) {
        PVCoordinates centre = axes.centre();
        return gravity.energy(satellite.getPosition(), satellite.getVelocity())
                - gravity.energy(centre.getPosition(), centre.getVelocity());
    }

    private static double polarMomentum(PVCoordinates pv) {
        return pv.getPosition().crossProduct(pv.getVelocity()).getZ();
    }
}
