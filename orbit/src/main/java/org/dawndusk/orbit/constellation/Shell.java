/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.ShellOrbit;

/**
 * Planes of equally spaced satellites on one orbit.
 *
 * <p>Plane p of P has its ascending node at Ω0 + p S/P, where S is the spread of the nodes: 2π for a delta, π for a star
 * pattern. Satellite s of N in it has the phase u0 + 2π s/N + p F 2π/(P N), where F is Walker's phasing between
 * neighbouring planes. Nodes and phases hold at the scenario's epoch.
 *
 * <p>Source: Walker, <i>Satellite constellations</i>, J. Brit. Interplanetary Soc. 37 (1984) 559.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Shell {

    private final ShellOrbit orbit;
    private final int planes;
    private final int satellitesPerPlane;
    private final double firstNode;
    private final double nodeSpread;
    private final double firstPhase;
    private final double phasing;

    private Shell(Builder builder) {
        orbit = builder.orbit;
        planes = builder.planes;
        satellitesPerPlane = builder.satellitesPerPlane;
        firstNode = builder.firstNode;
        nodeSpread = builder.nodeSpread;
        firstPhase = builder.firstPhase;
        phasing = builder.phasing;
    }

    /**
     * Starts a shell of one plane with one satellite.
     *
     * @param orbit the orbit that every satellite flies
     * @return a builder
     */
    public static Builder builder(ShellOrbit orbit) {
        return new Builder(orbit);
    }

    /**
     * The Walker delta pattern i: t/p/f.
     *
     * @param orbit the orbit that every satellite flies
     * @param total t, the number of satellites, a multiple of the planes
     * @param planes p, the number of planes
     * @param phasing f, from 0 to p - 1
     * @return the shell, its first satellite at node 0 and phase 0
     */
    public static Shell walkerDelta(ShellOrbit orbit, int total, int planes, int phasing) {
        return walker(orbit, total, planes, phasing, 2 * Math.PI);
    }

    /**
     * The Walker star pattern i: t/p/f, whose nodes fill half a turn.
     *
     * @param orbit the orbit that every satellite flies
     * @param total t, the number of satellites, a multiple of the planes
     * @param planes p, the number of planes
     * @param phasing f, from 0 to p - 1
     * @return the shell, its first satellite at node 0 and phase 0
     */
    public static Shell walkerStar(ShellOrbit orbit, int total, int planes, int phasing) {
        return walker(orbit, total, planes, phasing, Math.PI);
    }

    private static Shell walker(ShellOrbit orbit, int total, int planes, int phasing, double spread) {
        Checks.atLeast("planes", planes, 1);
        Checks.atLeast("total", total, 1);
        if (total % planes != 0) {
            throw new IllegalArgumentException(
                    "total is " + total + ", but must be a multiple of the number of planes, " + planes);
        }
        if (phasing < 0 || phasing >= planes) {
            throw new IllegalArgumentException("phasing is " + phasing + ", but must be in [0, " + (planes - 1) + "]");
        }
        return builder(orbit)
                .planes(planes)
                .satellitesPerPlane(total / planes)
                .nodeSpread(spread)
                .phasing(phasing)
                .build();
    }

    /**
     * The common orbit.
     *
     * @return the orbit
     */
    public ShellOrbit orbit() {
        return orbit;
    }

    /**
     * The number of planes.
     *
     * @return planes
     */
    public int planes() {
        return planes;
    }

    /**
     * The number of satellites in a plane.
     *
     * @return satellites a plane
     */
    public int satellitesPerPlane() {
        return satellitesPerPlane;
    }

    /**
     * The number of satellites.
     *
     * @return planes times satellites a plane
     */
    public int size() {
        return planes * satellitesPerPlane;
    }

    /**
     * The node of a plane at the epoch.
     *
     * @param plane index of the plane
     * @return right ascension of its ascending node [rad]
     */
    public double node(int plane) {
        return firstNode + nodeSpread * Checks.index("plane", plane, planes) / planes;
    }

    /**
     * The phase of a satellite at the epoch.
     *
     * @param plane index of the plane
     * @param slot index of the satellite in it
     * @return phase from the ascending node [rad]
     */
    public double phase(int plane, int slot) {
        return planePhase(plane) + 2 * Math.PI * Checks.index("slot", slot, satellitesPerPlane) / satellitesPerPlane;
    }

    /** Phase of the first satellite of a plane at the epoch. */
    double planePhase(int plane) {
        return firstPhase + 2 * Math.PI * phasing * Checks.index("plane", plane, planes) / size();
    }

    /** Collects what describes a shell; each call checks its argument. Not thread-safe. */
    public static final class Builder {

        private final ShellOrbit orbit;
        private int planes = 1;
        private int satellitesPerPlane = 1;
        private double firstNode;
        private double nodeSpread = 2 * Math.PI;
        private double firstPhase;
        private double phasing;

        private Builder(ShellOrbit orbit) {
            this.orbit = orbit;
        }

        /**
         * Sets the number of planes, 1 unless set.
         *
         * @param planes number of planes, at least 1
         * @return this builder
         */
        public Builder planes(int planes) {
            this.planes = Checks.atLeast("planes", planes, 1);
            return this;
        }

        /**
         * Sets the number of satellites in a plane, 1 unless set.
         *
         * @param satellitesPerPlane number of satellites, at least 1
         * @return this builder
         */
        public Builder satellitesPerPlane(int satellitesPerPlane) {
            this.satellitesPerPlane = Checks.atLeast("satellitesPerPlane", satellitesPerPlane, 1);
            return this;
        }

        /**
         * Sets the node of the first plane, 0 unless set.
         *
         * @param firstNode right ascension of its ascending node at the epoch [rad]
         * @return this builder
         */
        public Builder firstNode(double firstNode) {
            this.firstNode = Checks.finite("firstNode", firstNode);
            return this;
        }

        /**
         * Sets the angle over which the nodes are spread, 2π unless set; the last plane stands one step before its end.
         *
         * @param nodeSpread angle, in [0, 2π] [rad]
         * @return this builder
         */
        public Builder nodeSpread(double nodeSpread) {
            this.nodeSpread = Checks.between("nodeSpread", nodeSpread, 0, 2 * Math.PI);
            return this;
        }

        /**
         * Sets the phase of the first satellite of the first plane, 0 unless set.
         *
         * @param firstPhase phase from the ascending node at the epoch [rad]
         * @return this builder
         */
        public Builder firstPhase(double firstPhase) {
            this.firstPhase = Checks.finite("firstPhase", firstPhase);
            return this;
        }

        /**
         * Sets Walker's phasing between neighbouring planes, 0 unless set.
         *
         * @param phasing lead of a plane over the one before, in units of 2π over the number of satellites [1]
         * @return this builder
         */
        public Builder phasing(double phasing) {
            this.phasing = Checks.finite("phasing", phasing);
            return this;
        }

        /**
         * Makes the shell.
         *
         * @return the shell
         * @throws IllegalArgumentException if it has more than {@link Integer#MAX_VALUE} satellites
         */
        public Shell build() {
            Checks.count("planes x satellitesPerPlane", (long) planes * satellitesPerPlane);
            return new Shell(this);
        }
    }
}
