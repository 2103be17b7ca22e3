/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.orekit.utils.Constants;

/**
 * Places spread evenly over the WGS84 Earth, each standing for the same area, and the coverage that they find.
 *
 * <p>A Fibonacci lattice: place k of N has the area north of it in the share (k + 1/2)/N, and turns on by the golden angle from
 * the place before. The error of a share falls with the number of places
 * to the power of about -3/4.
 *
 * <p>Source: González, <i>Measurement of areas on a sphere using Fibonacci and latitude-longitude lattices</i>, Math.
 * Geosci. 42 (2010) 49; authalic latitude: Snyder, <i>Map Projections, a Working Manual</i>, USGS 1395, equation 3-12.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class CoverageGrid {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double ECCENTRICITY =
            Math.sqrt(Constants.WGS84_EARTH_FLATTENING * (2 - Constants.WGS84_EARTH_FLATTENING));
    private static final int NEWTON_STEPS = 6;

    private final List<GroundStation> places;

    private CoverageGrid(List<GroundStation> places) {
        this.places = places;
    }

    /**
     * Places all over the Earth.
     *
     * @param places number of places, at least 1
     * @param elevationMask least elevation at which a satellite counts, in [-π/2, π/2] [rad]
     * @return the grid
     */
    public static CoverageGrid of(int places, double elevationMask) {
        return between(-Math.PI / 2, Math.PI / 2, places, elevationMask);
    }

    /**
     * Places between two parallels.
     *
     * @param south geodetic latitude of the southern border, in [-π/2, π/2] [rad]
     * @param north geodetic latitude of the northern border, in (south, π/2] [rad]
     * @param places number of places, at least 1
     * @param elevationMask least elevation at which a satellite counts, in [-π/2, π/2] [rad]
     * @return the grid
     */
    public static CoverageGrid between(double south, double north, int places, double elevationMask) {
        Checks.between("south", south, -Math.PI / 2, Math.PI / 2);
        Checks.between("north", north, Math.nextUp(south), Math.PI / 2);
        Checks.atLeast("places", places, 1);
        double low = areaBelow(south);
        double high = areaBelow(north);
        List<GroundStation> all = new ArrayList<>(places);
        for (int k = 0; k < places; k++) {
            double latitude = latitude(high - (high - low) * (k + 0.5) / places);
            double longitude = Math.IEEEremainder(k * GOLDEN_ANGLE, 2 * Math.PI);
            all.add(GroundStation.of("place " + k, latitude, longitude).withElevationMask(elevationMask));
        }
        return new CoverageGrid(List.copyOf(all));
    }

    /** The area between equator and a parallel over 2π b², b the polar radius. */
    private static double areaBelow(double latitude) {
        double sine = Math.sin(latitude);
        double es = ECCENTRICITY * sine;
        return 0.5 * (sine / (1 - es * es) + Math.log((1 + es) / (1 - es)) / (2 * ECCENTRICITY));
    }

    /** The inverse, by Newton's method on the sine of the latitude. */
    private static double latitude(double area) {
        double sine = area / areaBelow(Math.PI / 2);
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double es = ECCENTRICITY * sine;
            double slope = 1 / ((1 - es * es) * (1 - es * es));
            sine = Math.min(1, Math.max(-1, sine - (areaBelow(Math.asin(sine)) - area) / slope));
        }
        return Math.asin(sine);
    }

    /**
     * The places.
     *
     * @return an immutable list, from north to south
     */
    public List<GroundStation> places() {
        return places;
    }

    /**
     * The coverage by some satellites at given instants.
     *
     * @param positions the satellites' positions, for instance {@code batchEphemeris::earthFixed}
     * @param satellites the number of satellites, at least 1
     * @param instants elapsed times, at least one [s]
     * @return share covered and satellites in view
     */
    public Coverage coverage(EarthFixedPositions positions, int satellites, double... instants) {
        Checks.atLeast("satellites", satellites, 1);
        Checks.atLeast("number of instants", instants.length, 1);
        double[] x = new double[satellites];
        double[] y = new double[satellites];
        double[] z = new double[satellites];
        SkyBins bins = new SkyBins();
        int n = places.size();
        BitSet everUncovered = new BitSet(n);
        long covered = 0;
        long inView = 0;
        int leastCovered = n;
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (double t : instants) {
            positions.at(Checks.finite("instant", t), x, y, z);
            bins.sort(x, y, z, satellites);
            int coveredNow = 0;
            for (int k = 0; k < n; k++) {
                int seen = bins.find(places.get(k));
                inView += seen;
                fewest = Math.min(fewest, seen);
                most = Math.max(most, seen);
                if (seen > 0) {
                    coveredNow++;
                } else {
                    everUncovered.set(k);
                }
            }
            covered += coveredNow;
            leastCovered = Math.min(leastCovered, coveredNow);
        }
        double samples = (double) n * instants.length;
        return new Coverage(
                covered / samples,
                (double) leastCovered / n,
                1 - (double) everUncovered.cardinality() / n,
                inView / samples,
                fewest,
                most);
    }
}
