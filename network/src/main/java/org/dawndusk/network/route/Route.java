/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import java.util.Arrays;
import org.dawndusk.network.path.ShortestDelays;

/**
 * A way through the mesh: its satellites in order, and how long it takes.
 *
 * <p>Where there is no way it has no satellites and an infinite delay. Immutable and thread-safe.
 */
public final class Route {
    /** No way. */
    public static final Route NONE = new Route(new int[0], Double.POSITIVE_INFINITY);

    private final int[] satellites;
    private final double delay;

    private Route(int[] satellites, double delay) {
        this.satellites = satellites;
        this.delay = delay;
    }

    static Route of(int[] satellites, double delay) {
        return new Route(satellites, delay);
    }

    /**
     * The way to a satellite, read back from what {@link ShortestDelays} found.
     *
     * @param predecessors the satellite before each, {@link ShortestDelays#NONE} where it has none
     * @param target index of the last satellite
     * @param delay of the whole way; {@link Double#POSITIVE_INFINITY} where there is none [s]
     * @return the way
     */
    public static Route back(int[] predecessors, int target, double delay) {
        Checks.index("target", target, predecessors.length);
        if (delay == Double.POSITIVE_INFINITY) {
            return NONE;
        }
        int count = 0;
        for (int node = target; node != ShortestDelays.NONE; node = predecessors[node]) {
            if (count++ > predecessors.length) {
                throw new IllegalArgumentException("predecessors go round in a circle from " + target);
            }
        }
        int[] way = new int[count];
        for (int node = target; node != ShortestDelays.NONE; node = predecessors[node]) {
            way[--count] = node;
        }
        return new Route(way, delay);
    }

    /**
     * Whether there is a way.
     *
     * @return false where it is unreachable
     */
    public boolean exists() {
        return satellites.length > 0;
    }

    /**
     * The satellites in order, both ends included.
     *
     * @return a copy; empty where there is no way
     */
    public int[] satellites() {
        return satellites.clone();
    }

    /**
     * The number of links between satellites.
     *
     * @return count, 0 where one satellite is both ends or there is no way
     */
    public int hops() {
        return Math.max(0, satellites.length - 1);
    }

    /**
     * How long the way takes.
     *
     * @return delay, {@link Double#POSITIVE_INFINITY} where there is no way [s]
     */
    public double delay() {
        return delay;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route route && Arrays.equals(satellites, route.satellites) && delay == route.delay;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(satellites) + Double.hashCode(delay);
    }

    @Override
    public String toString() {
        return exists() ? Arrays.toString(satellites) + " in " + delay + " s" : "no way";
    }
}
