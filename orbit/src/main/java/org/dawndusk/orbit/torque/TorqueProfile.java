/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.light.BodyDirections;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.AttitudeProvider;
import org.orekit.frames.Frame;
import org.orekit.models.earth.atmosphere.Atmosphere;
import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * The disturbance torques on a satellite along its orbit, while it follows an attitude law, and the momentum they gather.
 *
 * <p>Gravity gradient of a point-mass Earth, air that turns with the Earth, direct sunlight behind the eclipses of the
 * oblate Earth, and a dipole in the magnetic field of {@link DisturbanceTorques#dipoleField}. The law is held exactly;
 * light from the Earth, shading of one face by another and the motion of the centre of mass are left out.
 *
 * <p>The torque is integrated by Gauss's three-point rule over steps of at most 30 s that end at the eclipse contacts.
 *
 * <p>Source: as {@link DisturbanceTorques}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class TorqueProfile {

    private static final double STEP = 30;
    private static final double OFFSET = Math.sqrt(0.6);
    private static final double[] NODES = {0.5 * (1 - OFFSET), 0.5, 0.5 * (1 + OFFSET)};
    private static final double[] WEIGHTS = {5.0 / 18, 8.0 / 18, 5.0 / 18};

    private final StoredMomentum gravityGradient;
    private final StoredMomentum aerodynamic;
    private final StoredMomentum solar;
    private final StoredMomentum magnetic;
    private final StoredMomentum total;

    private TorqueProfile(List<Accumulator> sources, Accumulator sum) {
        gravityGradient = sources.get(0).result();
        aerodynamic = sources.get(1).result();
        solar = sources.get(2).result();
        magnetic = sources.get(3).result();
        total = sum.result();
    }

    /**
     * The torques over a span, for instance one orbit or a day.
     *
     * @param scenario epoch of the seconds
     * @param satellite the satellite's orbit
     * @param law how it is held
     * @param body the satellite
     * @param air the atmosphere
     * @param start begin of the span [s]
     * @param end end of the span, after its begin [s]
     * @return the torques
     */
    public static TorqueProfile of(
            Scenario scenario,
            Propagator satellite,
            AttitudeProvider law,
            SatelliteBody body,
            Atmosphere air,
            double start,
            double end) {
        return of(scenario, satellite, law, body, air, start, end, STEP);
    }

    static TorqueProfile of(
            Scenario scenario,
            Propagator satellite,
            AttitudeProvider law,
            SatelliteBody body,
            Atmosphere air,
            double start,
            double end,
            double step) {
        EclipseTimeline eclipses = EclipseTimeline.of(scenario, satellite, start, end);
        Torques torques = new Torques(
                scenario,
                satellite,
                BodyDirections.of(scenario, satellite, law, start, end),
                body,
                air,
                SolarIrradiance.of(eclipses));
        List<Accumulator> sources = new ArrayList<>();
        for (int i = 0; i < Torques.SOURCES; i++) {
            sources.add(new Accumulator());
        }
        Accumulator sum = new Accumulator();
        double[] edges = edges(start, end, eclipses.switchingInstants(), step);
        for (int i = 0; i + 1 < edges.length; i++) {
            double length = edges[i + 1] - edges[i];
            Vector3D[] gained = new Vector3D[Torques.SOURCES];
            Arrays.fill(gained, Vector3D.ZERO);
            Vector3D gainedInAll = Vector3D.ZERO;
            for (int k = 0; k < NODES.length; k++) {
                Vector3D[] now = torques.inertial(edges[i] + NODES[k] * length);
                Vector3D all = Vector3D.ZERO;
                for (int s = 0; s < Torques.SOURCES; s++) {
                    all = all.add(now[s]);
                    sources.get(s).meet(now[s]);
                    gained[s] = gained[s].add(WEIGHTS[k] * length, now[s]);
                }
                sum.meet(all);
                gainedInAll = gainedInAll.add(WEIGHTS[k] * length, all);
            }
            Rotation toBody = torques.attitude(edges[i + 1]);
            for (int s = 0; s < Torques.SOURCES; s++) {
                sources.get(s).gain(edges[i + 1] - start, gained[s], toBody);
            }
            sum.gain(edges[i + 1] - start, gainedInAll, toBody);
        }
        return new TorqueProfile(sources, sum);
    }

    /** Equal steps, cut at the contacts as well: there the torque of sunlight has a corner. */
    private static double[] edges(double start, double end, double[] contacts, double step) {
        int steps = (int) Math.ceil((end - start) / step);
        DoubleStream even = DoubleStream.iterate(0, i -> i <= steps, i -> i + 1)
                .map(i -> i == steps ? end : start + i * (end - start) / steps);
        return DoubleStream.concat(even, Arrays.stream(contacts))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * What the gravity gradient gathers.
     *
     * @return torque and momentum
     */
    public StoredMomentum gravityGradient() {
        return gravityGradient;
    }

    /**
     * What the air gathers.
     *
     * @return torque and momentum
     */
    public StoredMomentum aerodynamic() {
        return aerodynamic;
    }

    /**
     * What sunlight gathers.
     *
     * @return torque and momentum
     */
    public StoredMomentum solar() {
        return solar;
    }

    /**
     * What the magnetic field gathers.
     *
     * @return torque and momentum
     */
    public StoredMomentum magnetic() {
        return magnetic;
    }

    /**
     * What all of them gather together.
     *
     * @return torque and momentum
     */
    public StoredMomentum total() {
        return total;
    }

    /** The torques of one satellite at an instant. */
    private record Torques(
            Scenario scenario,
            Propagator satellite,
            BodyDirections directions,
            SatelliteBody body,
            Atmosphere air,
            DoubleUnaryOperator irradiance) {

        static final int SOURCES = 4;

        Rotation attitude(double t) {
            return directions.attitude().apply(t);
        }

        /** Gravity gradient, air, sunlight and magnetic field in inertial axes [N m]. */
        Vector3D[] inertial(double t) {
            AbsoluteDate date = scenario.date(t);
            Frame frame = scenario.earth().inertialFrame();
            PVCoordinates orbit = satellite.getPVCoordinates(date, frame);
            Vector3D position = orbit.getPosition();
            Vector3D sun = scenario.earth().sun().getPosition(date, frame).subtract(position);
            Vector3D wind = orbit.getVelocity().subtract(air.getVelocity(date, position, frame));
            Rotation toBody = attitude(t);
            return new Vector3D[] {
                toBody.applyInverseTo(
                        DisturbanceTorques.gravityGradient(scenario.earth(), body, toBody.applyTo(position.negate()))),
                toBody.applyInverseTo(DisturbanceTorques.aerodynamic(
                        body, air.getDensity(date, position, frame), toBody.applyTo(wind))),
                toBody.applyInverseTo(DisturbanceTorques.solar(body, irradiance.applyAsDouble(t), toBody.applyTo(sun))),
                toBody.applyInverseTo(
                        DisturbanceTorques.magnetic(body, toBody.applyTo(DisturbanceTorques.dipoleField(position))))
            };
        }
    }

    /** Momentum as it grows step by step. */
    private static final class Accumulator {

        private final List<Double> times = new ArrayList<>();
        private final List<Vector3D> momenta = new ArrayList<>();
        private Vector3D momentum = Vector3D.ZERO;
        private Vector3D greatestInBody = Vector3D.ZERO;
        private double greatestTorque;

        void meet(Vector3D torque) {
            greatestTorque = Math.max(greatestTorque, torque.getNorm());
        }

        void gain(double time, Vector3D gained, Rotation toBody) {
            momentum = momentum.add(gained);
            times.add(time);
            momenta.add(momentum);
            greatestInBody = greater(greatestInBody, toBody.applyTo(momentum));
        }

        StoredMomentum result() {
            double span = times.get(times.size() - 1);
            Vector3D cyclic = Vector3D.ZERO;
            for (int i = 0; i < times.size(); i++) {
                cyclic = greater(cyclic, momenta.get(i).subtract(times.get(i) / span, momentum));
            }
            return new StoredMomentum(greatestTorque, momentum, cyclic, greatestInBody);
        }

        private static Vector3D greater(Vector3D a, Vector3D b) {
            return new Vector3D(
                    Math.max(a.getX(), Math.abs(b.getX())),
                    Math.max(a.getY(), Math.abs(b.getY())),
                    Math.max(a.getZ(), Math.abs(b.getZ())));
        }
    }
}
