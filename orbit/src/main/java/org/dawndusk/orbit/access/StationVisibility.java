/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.List;

/**
 * Which of many satellites each station sees at an instant.
 *
 * <p>A satellite is seen where its elevation above the horizon plane of the ellipsoid is at least the mask's: to the last
 * bit what {@link GroundStation#sees} says of the pair. Satellites are sorted by the place below them, and a station tests
 * those in the cap that its cone of view cuts out of the sphere of the highest satellite; the cost is that of the pairs
 * found rather than of all pairs. Satellites of very different heights in one call make the caps wide; a call for each
 * shell is faster then.
 *
 * <p>It keeps some 36 bytes a satellite between calls. Not thread-safe: one a thread.
 *
 * @since 0.1
 */
public final class StationVisibility {

    private final List<GroundStation> stations;
    private final SkyBins bins = new SkyBins();
    /** One bit a satellite, all zero between stations: sets the found indices in order. */
    private long[] marks = {};

    private StationVisibility(List<GroundStation> stations) {
        this.stations = stations;
    }

    /**
     * The search for given stations.
     *
     * @param stations the stations with their masks
     * @return a search
     */
    public static StationVisibility of(List<GroundStation> stations) {
        return new StationVisibility(List.copyOf(stations));
    }

    /**
     * Finds all pairs.
     *
     * @param x positions in the Earth-fixed frame [m]
     * @param y positions in the Earth-fixed frame [m]
     * @param z positions in the Earth-fixed frame [m]
     * @param satellites how many entries of the arrays are satellites, from 0
     * @param result receives a row a station, with the ascending indices of the satellites that it sees
     * @throws IllegalArgumentException if a position is not finite, or there are more than 2³¹ - 9 pairs
     */
    public void find(double[] x, double[] y, double[] z, int satellites, SparseRows result) {
        Checks.room(x, y, z, satellites);
        bins.sort(x, y, z, satellites);
        int words = (satellites + 63) >>> 6;
        if (marks.length < words) {
            marks = new long[words];
        }
        result.clear(stations.size());
        for (GroundStation station : stations) {
            int found = bins.find(station);
            int[] hits = bins.hits();
            int firstWord = words;
            int lastWord = -1;
            for (int k = 0; k < found; k++) {
                int word = hits[k] >>> 6;
                marks[word] |= 1L << hits[k];
                firstWord = Math.min(firstWord, word);
                lastWord = Math.max(lastWord, word);
            }
            int[] columns = result.room(found);
            int at = result.entries();
            for (int word = firstWord; word <= lastWord; word++) {
                for (long left = marks[word]; left != 0; left &= left - 1) {
                    columns[at++] = (word << 6) + Long.numberOfTrailingZeros(left);
                }
                marks[word] = 0;
            }
            result.endRow(found);
        }
    }
}
