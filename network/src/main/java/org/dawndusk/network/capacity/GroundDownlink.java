/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The most that satellites send to the ground at an instant, when each site has so many antennas and each satellite so many
 * terminals.
 *
 * <p>An antenna serves one satellite and a terminal one site at a time, at the rate of the pair; between a site and a satellite
 * there is at most one link. Which pairs talk is chosen for the greatest sum of rates: shortest augmenting paths, one a
 * link, until no other link adds to the sum. Sharing an antenna in time cannot add to it. Whether the satellites have so much to
 * send, and how it reaches them, is another question: see {@link FlowNetwork#withSites}.
 *
 * <p>Source: Ahuja, Magnanti and Orlin, Network Flows (1993), sections 9.7 and 12.4. Immutable and thread-safe.
 */
public final class GroundDownlink {
    private final Visibility visibility;
    private final boolean[] used;

    private GroundDownlink(Visibility visibility, boolean[] used) {
        this.visibility = visibility;
        this.used = used;
    }

    /**
     * The best choice of links.
     *
     * @param visibility pairs in view and their rates
     * @param antennas how many satellites each site serves at once, not negative
     * @param terminals how many sites each satellite sends to at once, not negative
     * @return the links and their rate
     */
    public static GroundDownlink of(Visibility visibility, int[] antennas, int[] terminals) {
        Checks.length("antennas", antennas.length, visibility.stations());
        Checks.length("terminals", terminals.length, visibility.satellites());
        for (int i = 0; i < antennas.length; i++) {
            Checks.atLeast("antennas[" + i + "]", antennas[i], 0);
        }
        for (int i = 0; i < terminals.length; i++) {
            Checks.atLeast("terminals[" + i + "]", terminals[i], 0);
        }
        return new GroundDownlink(visibility, new PairChoice(visibility, antennas, terminals).choose());
    }

    /**
     * The sum of the rates of all links.
     *
     * @return rate [bit/s]
     */
    public double rate() {
        return Arrays.stream(links()).mapToDouble(visibility::rate).sum();
    }

    /**
     * The pairs that talk.
     *
     * @return indices of pairs of the visibility, ascending
     */
    public int[] links() {
        return IntStream.range(0, used.length).filter(pair -> used[pair]).toArray();
    }

    /**
     * What a site receives.
     *
     * @param station index of the site
     * @return rate [bit/s]
     */
    public double stationRate(int station) {
        Checks.index("station", station, visibility.stations());
        return Arrays.stream(links())
                .filter(pair -> visibility.station(pair) == station)
                .mapToDouble(visibility::rate)
                .sum();
    }
}
