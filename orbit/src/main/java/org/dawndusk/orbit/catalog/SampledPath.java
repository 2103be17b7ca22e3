/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.List;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.PVCoordinatesProvider;

/**
 * One satellite's path as a table, positions and velocities in the inertial frame at ascending instants: what
 * {@link OemExport} and {@link CzmlExport} write.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SampledPath {

    private static final int FIRST_YEAR = 1972;
    private static final int LAST_YEAR = 9999;

    private final Scenario scenario;
    private final String name;
    private final String id;
    private final double[] instants;
    private final Vector3D[] positions;
    private final Vector3D[] velocities;

    private SampledPath(
            Scenario scenario, String name, String id, double[] instants, Vector3D[] positions, Vector3D[] velocities) {
        this.scenario = scenario;
        this.name = name;
        this.id = id;
        this.instants = instants;
        this.positions = positions;
        this.velocities = velocities;
    }

    /**
     * The path of any satellite.
     *
     * @param scenario epoch of the seconds, and the Earth with its inertial frame
     * @param name the satellite's name
     * @param id what tells it from all others: an international designator such as {@code 1998-067A}, or a number
     * @param path position and velocity as functions of the date, for instance a propagator
     * @param instants ascending elapsed times, at least two, in the years 1972 to 9999 [s]
     * @return the table
     * @throws IllegalArgumentException if name or id are blank, the instants are not as said, or the path is not finite
     */
    public static SampledPath of(
            Scenario scenario, String name, String id, PVCoordinatesProvider path, double[] instants) {
        requireText("name", name);
        requireText("id", id);
        requireInstants(scenario, instants);
        Vector3D[] positions = new Vector3D[instants.length];
        Vector3D[] velocities = new Vector3D[instants.length];
        for (int k = 0; k < instants.length; k++) {
            PVCoordinates state = path.getPVCoordinates(
                    scenario.date(instants[k]), scenario.earth().inertialFrame());
            positions[k] = finite("position", instants[k], state.getPosition());
            velocities[k] = finite("velocity", instants[k], state.getVelocity());
        }
        return new SampledPath(scenario, name, id, instants.clone(), positions, velocities);
    }

    /**
     * The path of a satellite of a catalogue by SGP4, under its name and international designator, or where it has none
     * under its catalogue number.
     *
     * @param scenario epoch of the seconds, and the Earth with its frames
     * @param entry the satellite
     * @param instants ascending elapsed times, at least two, in the years 1972 to 9999 [s]
     * @return the table
     * @throws IllegalArgumentException if the instants are not as said, or SGP4 has no position at one of them
     */
    public static SampledPath sgp4(Scenario scenario, CatalogEntry entry, double[] instants) {
        requireInstants(scenario, instants);
        int n = instants.length;
        double[][] state = new double[6][n];
        List<Sgp4Failure> failures = Sgp4Batch.of(scenario, List.of(entry.elements()))
                .inertial(instants, state[0], state[1], state[2], state[3], state[4], state[5]);
        if (!failures.isEmpty()) {
            Sgp4Failure failure = failures.get(0);
            throw new IllegalArgumentException("instants[" + failure.instant() + "] is " + instants[failure.instant()]
                    + ", but must be one at which SGP4 has a position: " + failure.reason());
        }
        Vector3D[] positions = new Vector3D[n];
        Vector3D[] velocities = new Vector3D[n];
        for (int k = 0; k < n; k++) {
            positions[k] = new Vector3D(state[0][k], state[1][k], state[2][k]);
            velocities[k] = new Vector3D(state[3][k], state[4][k], state[5][k]);
        }
        String number = String.valueOf(entry.elements().getSatelliteNumber());
        String id = entry.designator().isBlank() ? number : entry.designator();
        String name = entry.name().isBlank() ? number : entry.name();
        return new SampledPath(scenario, name, id, instants.clone(), positions, velocities);
    }

    /**
     * The epoch of the seconds, and the Earth.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * The satellite's name.
     *
     * @return a text that is not blank
     */
    public String name() {
        return name;
    }

    /**
     * What tells the satellite from others.
     *
     * @return a text that is not blank
     */
    public String id() {
        return id;
    }

    /**
     * How many samples there are.
     *
     * @return number of samples, at least 2
     */
    public int size() {
        return instants.length;
    }

    /**
     * The instant of a sample.
     *
     * @param k index of the sample
     * @return elapsed time since the scenario's epoch [s]
     */
    public double instant(int k) {
        return instants[k];
    }

    /**
     * The position at a sample.
     *
     * @param k index of the sample
     * @return position in the scenario's inertial frame [m]
     */
    public Vector3D position(int k) {
        return positions[k];
    }

    /**
     * The velocity at a sample.
     *
     * @param k index of the sample
     * @return velocity in the scenario's inertial frame [m/s]
     */
    public Vector3D velocity(int k) {
        return velocities[k];
    }

    AbsoluteDate date(int k) {
        return scenario.date(instants[k]);
    }

    private static void requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is \"" + text + "\", but must not be blank");
        }
    }

    private static void requireInstants(Scenario scenario, double[] instants) {
        Checks.ascending("instants", instants, 2);
        for (double instant : new double[] {instants[0], instants[instants.length - 1]}) {
            int year = scenario.date(instant)
                    .getComponents(scenario.earth().utc())
                    .getDate()
                    .getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new IllegalArgumentException("instants has " + instant + " in the year " + year
                        + ", but must be in [" + FIRST_YEAR + ", " + LAST_YEAR + "] UTC");
            }
        }
    }

    private static Vector3D finite(String name, double instant, Vector3D vector) {
        if (!(vector.getNormSq() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    name + " at " + instant + " s is " + vector + ", but must be in (-∞, ∞)");
        }
        return vector;
    }
}
