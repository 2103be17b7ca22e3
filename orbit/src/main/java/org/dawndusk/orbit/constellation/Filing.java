/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;

/**
 * Collects what a filing says of a group of shells: a range of altitudes, and for each shell the same planes,
 * satellites, nodes and phasing.
 *
 * <p>The range is split into as many equal bands as there are shells, and each shell flies in the middle of its band, so
 * that all stay inside the range by half a band. Unless an inclination is set, each shell is sun-synchronous with its
 * own. Each call checks its argument. Not thread-safe.
 *
 * @since 0.1
 */
public final class Filing {

    private final Earth earth;
    private double lowest = Double.NaN;
    private double highest = Double.NaN;
    private int shells;
    private double inclination = Double.NaN;
    private int planes = 1;
    private int satellitesPerPlane = 1;
    private double firstNode;
    private double nodeSpread = 2 * Math.PI;
    private double phasing;

    Filing(Earth earth) {
        this.earth = earth;
    }

    /**
     * Sets the altitudes.
     *
     * @param lowest bottom of the range, orbit-mean radius less 6,378,137 m, in [1e5, 3e7] [m]
     * @param highest its top, not below the bottom, in [1e5, 3e7] [m]
     * @param shells number of shells in it, at least 1
     * @return this filing
     */
    public Filing altitudes(double lowest, double highest, int shells) {
        this.lowest = Checks.between("lowest", lowest, 100e3, 30e6);
        this.highest = Checks.between("highest", highest, lowest, 30e6);
        this.shells = Checks.atLeast("shells", shells, 1);
        return this;
    }

    /**
     * Sets one inclination for all shells, which are sun-synchronous unless it is set.
     *
     * @param inclination osculating inclination at the ascending node, in [1, 179] deg given in radians [rad]
     * @return this filing
     */
    public Filing inclination(double inclination) {
        this.inclination = Checks.between("inclination", inclination, Math.toRadians(1), Math.toRadians(179));
        return this;
    }

    /**
     * Sets the number of planes of a shell, 1 unless set.
     *
     * @param planes number of planes, at least 1
     * @return this filing
     */
    public Filing planes(int planes) {
        this.planes = Checks.atLeast("planes", planes, 1);
        return this;
    }

    /**
     * Sets the number of satellites in a plane, 1 unless set.
     *
     * @param satellitesPerPlane number of satellites, at least 1
     * @return this filing
     */
    public Filing satellitesPerPlane(int satellitesPerPlane) {
        this.satellitesPerPlane = Checks.atLeast("satellitesPerPlane", satellitesPerPlane, 1);
        return this;
    }

    /**
     * Sets where the planes stand: from 0 over 2π unless set.
     *
     * @param firstNode right ascension of the first plane's ascending node at the epoch [rad]
     * @param nodeSpread angle over which the nodes are spread, the last plane one step before its end, in [0, 2π] [rad]
     * @return this filing
     */
    public Filing nodes(double firstNode, double nodeSpread) {
        this.firstNode = Checks.finite("firstNode", firstNode);
        this.nodeSpread = Checks.between("nodeSpread", nodeSpread, 0, 2 * Math.PI);
        return this;
    }

    /**
     * Sets Walker's phasing between neighbouring planes, 0 unless set.
     *
     * @param phasing lead of a plane over the one before, in units of 2π over the number of satellites of the shell [1]
     * @return this filing
     */
    public Filing phasing(double phasing) {
        this.phasing = Checks.finite("phasing", phasing);
        return this;
    }

    /**
     * Makes the constellation.
     *
     * @return its shells, from the lowest to the highest
     * @throws IllegalArgumentException if there are more than {@link Integer#MAX_VALUE} satellites
     * @throws IllegalStateException if no altitudes were set
     * @throws org.dawndusk.orbit.NoSuchOrbitException if a shell has no frozen orbit
     */
    public Constellation build() {
        if (shells == 0) {
            throw new IllegalStateException("altitudes must be set before a filing is built");
        }
        long planesInAll = Checks.count("shells x planes", (long) shells * planes);
        Checks.count("shells x planes x satellitesPerPlane", planesInAll * satellitesPerPlane);
        double band = (highest - lowest) / shells;
        List<Shell> all = new ArrayList<>(shells);
        for (int i = 0; i < shells; i++) {
            double altitude = lowest + (i + 0.5) * band;
            FrozenOrbit orbit = Double.isNaN(inclination)
                    ? FrozenOrbit.sunSynchronous(earth, altitude)
                    : FrozenOrbit.of(earth, altitude, inclination);
            all.add(Shell.builder(orbit)
                    .planes(planes)
                    .satellitesPerPlane(satellitesPerPlane)
                    .firstNode(firstNode)
                    .nodeSpread(nodeSpread)
                    .phasing(phasing)
                    .build());
        }
        return Constellation.of(all);
    }
}
