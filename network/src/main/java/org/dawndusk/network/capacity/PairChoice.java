/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/**
 * Successive shortest paths from sites with a free antenna to satellites with a free terminal, over pairs that are not used
 * forwards and used ones backwards.
 *
 * <p>A pair forwards costs the greatest rate less its own, backwards the opposite; a path has one pair more forwards than
 * backwards, so it adds to the sum of rates exactly where it costs less than the greatest rate. Labels are corrected until none
 * falls by more than rounding, so that no cycle of rounding errors is ever followed.
 */
final class PairChoice {
    private static final double ROUNDING = 1e-12;

    private final Visibility visibility;
    private final int stations;
    private final int[] antennas;
    private final int[] terminals;
    private final boolean[] used;
    /** The pairs of each satellite, and where each station's and each satellite's begin. */
    private final int[] bySatellite;

    private final int[] stationStart;
    private final int[] satelliteStart;
    private final double greatest;

    private final double[] distances;
    private final int[] pairTo;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int waiting;

    PairChoice(Visibility visibility, int[] antennas, int[] terminals) {
        this.visibility = visibility;
        this.antennas = antennas.clone();
        this.terminals = terminals.clone();
        stations = visibility.stations();
        int pairs = visibility.pairs();
        used = new boolean[pairs];
        stationStart = new int[stations + 1];
        satelliteStart = new int[visibility.satellites() + 1];
        double most = 0;
        for (int pair = 0; pair < pairs; pair++) {
            stationStart[visibility.station(pair) + 1]++;
            satelliteStart[visibility.satellite(pair) + 1]++;
            most = Math.max(most, visibility.rate(pair));
        }
        greatest = most;
        Arrays.parallelPrefix(stationStart, Integer::sum);
        Arrays.parallelPrefix(satelliteStart, Integer::sum);
        bySatellite = new int[pairs];
        int[] next = satelliteStart.clone();
        for (int pair = 0; pair < pairs; pair++) {
            bySatellite[next[visibility.satellite(pair)]++] = pair;
        }
        int nodes = stations + visibility.satellites();
        distances = new double[nodes];
        pairTo = new int[nodes];
        queue = new int[nodes];
        queued = new boolean[nodes];
    }

    boolean[] choose() {
        for (int end = shortest(); end >= 0; end = shortest()) {
            terminals[end]--;
            int node = stations + end;
            int station;
            while (true) {
                int pair = pairTo[node];
                used[pair] = true;
                station = visibility.station(pair);
                if (pairTo[station] < 0) {
                    break;
                }
                used[pairTo[station]] = false;
                node = stations + visibility.satellite(pairTo[station]);
            }
            antennas[station]--;
        }
        return used;
    }

    /** The satellite at the end of the shortest path, -1 where none adds to the sum. */
    private int shortest() {
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        Arrays.fill(pairTo, -1);
        waiting = 0;
        head = 0;
        for (int station = 0; station < stations; station++) {
            if (antennas[station] > 0) {
                distances[station] = 0;
                enqueue(station);
            }
        }
        while (waiting > 0) {
            int node = queue[head];
            head = (head + 1) % queue.length;
            waiting--;
            queued[node] = false;
            if (node < stations) {
                for (int pair = stationStart[node]; pair < stationStart[node + 1]; pair++) {
                    if (!used[pair]) {
                        relax(node, stations + visibility.satellite(pair), pair, greatest - visibility.rate(pair));
                    }
                }
            } else {
                for (int i = satelliteStart[node - stations]; i < satelliteStart[node - stations + 1]; i++) {
                    int pair = bySatellite[i];
                    if (used[pair]) {
                        relax(node, visibility.station(pair), pair, visibility.rate(pair) - greatest);
                    }
                }
            }
        }
        int end = -1;
        double length = greatest;
        for (int satellite = 0; satellite < terminals.length; satellite++) {
            if (terminals[satellite] > 0 && distances[stations + satellite] < length) {
                length = distances[stations + satellite];
                end = satellite;
            }
        }
        return end;
    }

    private void relax(int from, int to, int pair, double cost) {
        double distance = distances[from] + cost;
        if (distance < distances[to] - ROUNDING * greatest) {
            distances[to] = distance;
            pairTo[to] = pair;
            enqueue(to);
        }
    }

    private void enqueue(int node) {
        if (!queued[node]) {
            queued[node] = true;
            queue[(head + waiting++) % queue.length] = node;
        }
    }
}
