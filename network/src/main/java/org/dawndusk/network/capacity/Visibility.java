/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.network.path.GroundStations;

/**
 * Which sites see which satellites at an instant, and what a link between them would carry.
 *
 * <p>Pairs are in the order of the stations, then of the satellites. Immutable and thread-safe.
 */
public final class Visibility {
    private static final double SPEED_OF_LIGHT = 299_792_458;

    private final int stations;
    private final int satellites;
    private final int[] station;
    private final int[] satellite;
    private final double[] rates;

    private Visibility(int stations, int satellites, int[] station, int[] satellite, double[] rates) {
        this.stations = stations;
        this.satellites = satellites;
        this.station = station;
        this.satellite = satellite;
        this.rates = rates;
    }

    /**
     * Pairs in view by the stations' rule, with rates that depend on the range.
     *
     * @param stations the sites
     * @param x first coordinates of the satellites, in the frame of the stations [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @param rateOfRange range [m] to rate [bit/s], not negative
     * @return the pairs in view
     */
    public static Visibility byRange(
            GroundStations stations, double[] x, double[] y, double[] z, DoubleUnaryOperator rateOfRange) {
        double[] latencies = new double[x.length];
        Pairs pairs = new Pairs();
        for (int i = 0; i < stations.count(); i++) {
            stations.latencies(i, x, y, z, latencies);
            for (int k = 0; k < x.length; k++) {
                if (latencies[k] < Double.POSITIVE_INFINITY) {
                    double rate = rateOfRange.applyAsDouble(SPEED_OF_LIGHT * latencies[k]);
                    pairs.add(i, k, rate);
                }
            }
        }
        return pairs.toVisibility(stations.count(), x.length);
    }

    /**
     * Pairs in view by the stations' rule, with rates that depend on the elevation over the plane normal to the station's
     * position vector.
     *
     * @param stations the sites
     * @param stationX first coordinates of the same sites [m]
     * @param stationY second coordinates of the sites [m]
     * @param stationZ third coordinates of the sites [m]
     * @param x first coordinates of the satellites, in the frame of the stations [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @param rateOfElevation elevation [rad] to rate [bit/s], not negative
     * @return the pairs in view
     */
    public static Visibility byElevation(
            GroundStations stations,
            double[] stationX,
            double[] stationY,
            double[] stationZ,
            double[] x,
            double[] y,
            double[] z,
            DoubleUnaryOperator rateOfElevation) {
        Checks.length("stationX", stationX.length, stations.count());
        Checks.length("stationY", stationY.length, stations.count());
        Checks.length("stationZ", stationZ.length, stations.count());
        double[] latencies = new double[x.length];
        Pairs pairs = new Pairs();
        for (int i = 0; i < stations.count(); i++) {
            stations.latencies(i, x, y, z, latencies);
            double radius =
                    Math.sqrt(stationX[i] * stationX[i] + stationY[i] * stationY[i] + stationZ[i] * stationZ[i]);
            Checks.positive("radius of station " + i, radius);
            for (int k = 0; k < x.length; k++) {
                if (latencies[k] < Double.POSITIVE_INFINITY) {
                    double height = (x[k] * stationX[i] + y[k] * stationY[i] + z[k] * stationZ[i]) / radius - radius;
                    double sine = Math.max(-1, Math.min(1, height / (SPEED_OF_LIGHT * latencies[k])));
                    pairs.add(i, k, rateOfElevation.applyAsDouble(Math.asin(sine)));
                }
            }
        }
        return pairs.toVisibility(stations.count(), x.length);
    }

    /**
     * Pairs that the caller knows.
     *
     * @param stations number of sites
     * @param satellites number of satellites
     * @param station site of each pair
     * @param satellite satellite of each pair; no pair twice
     * @param rates of the pairs, not negative [bit/s]
     * @return the pairs, in order; the arrays are copied
     */
    public static Visibility of(int stations, int satellites, int[] station, int[] satellite, double[] rates) {
        Checks.atLeast("stations", stations, 1);
        Checks.atLeast("satellites", satellites, 1);
        Checks.length("satellite", satellite.length, station.length);
        Checks.length("rates", rates.length, station.length);
        long[] keys = new long[station.length];
        for (int i = 0; i < keys.length; i++) {
            Checks.index("station[" + i + "]", station[i], stations);
            Checks.index("satellite[" + i + "]", satellite[i], satellites);
            keys[i] = (long) station[i] << 32 | satellite[i];
        }
        Arrays.sort(keys);
        double[] placed = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (i > 0 && keys[i] == keys[i - 1]) {
                throw new IllegalArgumentException("station " + (keys[i] >>> 32) + " and satellite " + (int) keys[i]
                        + " are given twice, but must be given once");
            }
            int place = Arrays.binarySearch(keys, (long) station[i] << 32 | satellite[i]);
            placed[place] = Checks.notNegative("rates[" + i + "]", rates[i]);
        }
        Pairs pairs = new Pairs();
        for (int i = 0; i < keys.length; i++) {
            pairs.add((int) (keys[i] >>> 32), (int) keys[i], placed[i]);
        }
        return pairs.toVisibility(stations, satellites);
    }

    private static final class Pairs {
        private int[] station = new int[64];
        private int[] satellite = new int[64];
        private double[] rates = new double[64];
        private int count;

        void add(int i, int k, double rate) {
            if (count == rates.length) {
                station = Arrays.copyOf(station, 2 * count);
                satellite = Arrays.copyOf(satellite, 2 * count);
                rates = Arrays.copyOf(rates, 2 * count);
            }
            station[count] = i;
            satellite[count] = k;
            rates[count++] = Checks.notNegative("rate of station " + i + " and satellite " + k, rate);
        }

        Visibility toVisibility(int stations, int satellites) {
            return new Visibility(
                    stations,
                    satellites,
                    Arrays.copyOf(station, count),
                    Arrays.copyOf(satellite, count),
                    Arrays.copyOf(rates, count));
        }
    }

    /**
     * The number of sites.
     *
     * @return count [1]
     */
    public int stations() {
        return stations;
    }

    /**
     * The number of satellites.
     *
     * @return count [1]
     */
    public int satellites() {
        return satellites;
    }

    /**
     * The number of pairs in view.
     *
     * @return count [1]
     */
    public int pairs() {
        return rates.length;
    }

    /**
     * The site of a pair.
     *
     * @param pair index of the pair
     * @return index of the site
     */
    public int station(int pair) {
        return station[pair];
    }

    /**
     * The satellite of a pair.
     *
     * @param pair index of the pair
     * @return index of the satellite
     */
    public int satellite(int pair) {
        return satellite[pair];
    }

    /**
     * What the link of a pair would carry.
     *
     * @param pair index of the pair
     * @return rate [bit/s]
     */
    public double rate(int pair) {
        return rates[pair];
    }
}
