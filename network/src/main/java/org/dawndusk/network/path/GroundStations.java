/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Places on the ground that see a satellite where it stands high enough above the local horizon.
 *
 * <p>Positions and up-directions are in the frame of the satellites' arrays; they stay where they are, so over a span of
 * time that frame is Earth-fixed. The elevation is the true one, from the plane normal to the up-direction, with no
 * refraction; with geocentric up-directions it differs from the geodetic one by up to 0.19°. Latency is one way, straight
 * through vacuum. Immutable and thread-safe.
 */
public final class GroundStations {
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double[] upX;
    private final double[] upY;
    private final double[] upZ;
    private final double minimumElevation;
    private final double squaredSine;
    /** Zero where the elevation decides. */
    private final double squaredRange;

    private GroundStations(
            double[] x,
            double[] y,
            double[] z,
            double[] upX,
            double[] upY,
            double[] upZ,
            double minimumElevation,
            double range) {
        if (!(minimumElevation >= 0 && minimumElevation < Math.PI / 2)) {
            throw Checks.refused("minimumElevation", minimumElevation, "[0, π/2)");
        }
        int count = x.length;
        Checks.length("y", y, count);
        Checks.length("z", z, count);
        Checks.length("upX", upX, count);
        Checks.length("upY", upY, count);
        Checks.length("upZ", upZ, count);
        this.x = x.clone();
        this.y = y.clone();
        this.z = z.clone();
        this.upX = new double[count];
        this.upY = new double[count];
        this.upZ = new double[count];
        for (int i = 0; i < count; i++) {
            Checks.position("station", i, x[i], y[i], z[i]);
            double length = Math.sqrt(upX[i] * upX[i] + upY[i] * upY[i] + upZ[i] * upZ[i]);
            Checks.positive("length of the up-direction of station " + i, length);
            this.upX[i] = upX[i] / length;
            this.upY[i] = upY[i] / length;
            this.upZ[i] = upZ[i] / length;
        }
        this.minimumElevation = minimumElevation;
        this.squaredSine = Math.pow(Math.sin(minimumElevation), 2);
        this.squaredRange = range * range;
    }

    /**
     * Stations with their local verticals, for instance the normals of an ellipsoid.
     *
     * @param x first coordinates [m]
     * @param y second coordinates [m]
     * @param z third coordinates [m]
     * @param upX first components of the up-directions, of any length [1]
     * @param upY second components of the up-directions [1]
     * @param upZ third components of the up-directions [1]
     * @param minimumElevation elevation mask, in [0, π/2) [rad]
     * @return the stations; the arrays are copied
     */
    public static GroundStations withVerticals(
            double[] x, double[] y, double[] z, double[] upX, double[] upY, double[] upZ, double minimumElevation) {
        return new GroundStations(x, y, z, upX, upY, upZ, minimumElevation, 0);
    }

    /**
     * Stations whose vertical points away from the Earth's centre.
     *
     * @param x first coordinates [m]
     * @param y second coordinates [m]
     * @param z third coordinates [m]
     * @param minimumElevation elevation mask, in [0, π/2) [rad]
     * @return the stations; the arrays are copied
     */
    public static GroundStations geocentric(double[] x, double[] y, double[] z, double minimumElevation) {
        return new GroundStations(x, y, z, x, y, z, minimumElevation, 0);
    }

    /**
     * Stations that see a satellite within a straight-line range, whatever its elevation: the rule of the Hypatia
     * simulator, whose range is that of a flat Earth, √(r² + h²) of a cone's ground radius r and the altitude h.
     *
     * <p>At low orbits such a range reaches some degrees below the stated elevation, for high shells far below the horizon:
     * published latencies use it, designs should not. Source: Kassing et al., Exploring the Internet from space with
     * Hypatia, ACM IMC 2020.
     *
     * @param x first coordinates [m]
     * @param y second coordinates [m]
     * @param z third coordinates [m]
     * @param range longest ground link, positive [m]
     * @return the stations; the arrays are copied
     */
    public static GroundStations withinRange(double[] x, double[] y, double[] z, double range) {
        return new GroundStations(x, y, z, x, y, z, 0, Checks.positive("range", range));
    }

    /**
     * Some of these stations, in the order named.
     *
     * @param chosen indices of stations
     * @return those stations
     */
    public GroundStations only(int... chosen) {
        double[][] to = new double[6][chosen.length];
        double[][] from = {x, y, z, upX, upY, upZ};
        for (int i = 0; i < chosen.length; i++) {
            Checks.index("chosen[" + i + "]", chosen[i], count());
            for (int k = 0; k < from.length; k++) {
                to[k][i] = from[k][chosen[i]];
            }
        }
        return new GroundStations(to[0], to[1], to[2], to[3], to[4], to[5], minimumElevation, Math.sqrt(squaredRange));
    }

    /**
     * The number of stations.
     *
     * @return count [1]
     */
    public int count() {
        return x.length;
    }

    /**
     * The elevation mask.
     *
     * @return smallest elevation at which a satellite is in view, 0 where a range decides [rad]
     */
    public double minimumElevation() {
        return minimumElevation;
    }

    /**
     * The one-way latencies from a station to all satellites.
     *
     * @param station index of the station
     * @param satelliteX first coordinates of the satellites [m]
     * @param satelliteY second coordinates of the satellites [m]
     * @param satelliteZ third coordinates of the satellites [m]
     * @param latencies filled with one entry a satellite: {@link Double#POSITIVE_INFINITY} below the mask [s]
     * @return how many satellites are in view
     */
    public int latencies(
            int station, double[] satelliteX, double[] satelliteY, double[] satelliteZ, double[] latencies) {
        Checks.index("station", station, x.length);
        Checks.length("satelliteY", satelliteY, satelliteX.length);
        Checks.length("satelliteZ", satelliteZ, satelliteX.length);
        Checks.length("latencies", latencies, satelliteX.length);
        int inView = 0;
        for (int i = 0; i < satelliteX.length; i++) {
            double dx = satelliteX[i] - x[station];
            double dy = satelliteY[i] - y[station];
            double dz = satelliteZ[i] - z[station];
            double rangeSquared = dx * dx + dy * dy + dz * dz;
            if (!(rangeSquared < Double.POSITIVE_INFINITY)) {
                Checks.position("satellite", i, satelliteX[i], satelliteY[i], satelliteZ[i]);
            }
            double height = dx * upX[station] + dy * upY[station] + dz * upZ[station];
            boolean seen = squaredRange > 0
                    ? rangeSquared <= squaredRange
                    : height >= 0 && height * height >= squaredSine * rangeSquared;
            if (seen) {
                latencies[i] = Math.sqrt(rangeSquared) / Checks.SPEED_OF_LIGHT;
                inView++;
            } else {
                latencies[i] = Double.POSITIVE_INFINITY;
            }
        }
        return inView;
    }

    /**
     * The one-way latencies from all stations to all satellites.
     *
     * @param satelliteX first coordinates of the satellites [m]
     * @param satelliteY second coordinates of the satellites [m]
     * @param satelliteZ third coordinates of the satellites [m]
     * @return a row for each station, one entry a satellite: {@link Double#POSITIVE_INFINITY} below the mask [s]
     */
    public double[] latencyTable(double[] satelliteX, double[] satelliteY, double[] satelliteZ) {
        int satellites = satelliteX.length;
        double[] table = new double[Math.multiplyExact(x.length, satellites)];
        double[] row = new double[satellites];
        for (int station = 0; station < x.length; station++) {
            latencies(station, satelliteX, satelliteY, satelliteZ, row);
            System.arraycopy(row, 0, table, station * satellites, satellites);
        }
        return table;
    }

    /**
     * The satellite in view that is nearest to a station, the lowest index where several are equally near.
     *
     * @param station index of the station
     * @param satelliteX first coordinates of the satellites [m]
     * @param satelliteY second coordinates of the satellites [m]
     * @param satelliteZ third coordinates of the satellites [m]
     * @return the satellite's index, empty where none is in view
     */
    public OptionalInt nearest(int station, double[] satelliteX, double[] satelliteY, double[] satelliteZ) {
        double[] latencies = new double[satelliteX.length];
        if (latencies(station, satelliteX, satelliteY, satelliteZ, latencies) == 0) {
            return OptionalInt.empty();
        }
        double smallest = Arrays.stream(latencies).min().orElseThrow();
        int nearest = 0;
        while (latencies[nearest] > smallest) {
            nearest++;
        }
        return OptionalInt.of(nearest);
    }
}
