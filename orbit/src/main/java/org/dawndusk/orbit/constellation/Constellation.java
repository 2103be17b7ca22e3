/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import java.util.Arrays;
import java.util.List;
import org.dawndusk.orbit.Earth;

/**
 * Shells of satellites with one flat index: shell by shell, plane by plane, slot by slot.
 *
 * <p>Satellites of a plane are neighbours in the index, planes of a shell follow each other. Nothing is stored a
 * satellite.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Constellation {

    private final List<Shell> shells;
    /** Index of the first satellite of each shell, and the size at the end. */
    private final int[] firsts;

    private Constellation(List<Shell> shells) {
        this.shells = shells;
        firsts = new int[shells.size() + 1];
        for (int i = 0; i < shells.size(); i++) {
            firsts[i + 1] = Checks.count(
                    "total of satellites", (long) firsts[i] + shells.get(i).size());
        }
    }

    /**
     * A constellation.
     *
     * @param shells its shells, at least one
     * @return the constellation
     * @throws IllegalArgumentException if there is no shell, or more than {@link Integer#MAX_VALUE} satellites
     */
    public static Constellation of(List<Shell> shells) {
        Checks.atLeast("number of shells", shells.size(), 1);
        return new Constellation(List.copyOf(shells));
    }

    /**
     * A constellation.
     *
     * @param shells its shells, at least one
     * @return the constellation
     * @throws IllegalArgumentException if there is no shell, or more than {@link Integer#MAX_VALUE} satellites
     */
    public static Constellation of(Shell... shells) {
        return of(List.of(shells));
    }

    /**
     * Starts a constellation as licences are applied for: a range of altitudes, split into shells of equal planes.
     *
     * @param earth the Earth
     * @return what the filing says, to be filled in
     */
    public static Filing filing(Earth earth) {
        return new Filing(earth);
    }

    /**
     * The shells in the order of the index.
     *
     * @return an immutable list
     */
    public List<Shell> shells() {
        return shells;
    }

    /**
     * The number of satellites.
     *
     * @return the number; indices run from 0 below it
     */
    public int size() {
        return firsts[shells.size()];
    }

    /**
     * The index of a satellite.
     *
     * @param shell index of the shell
     * @param plane index of the plane in the shell
     * @param slot index of the satellite in the plane
     * @return flat index
     */
    public int index(int shell, int plane, int slot) {
        Shell in = shells.get(Checks.index("shell", shell, shells.size()));
        Checks.index("plane", plane, in.planes());
        Checks.index("slot", slot, in.satellitesPerPlane());
        return firsts[shell] + plane * in.satellitesPerPlane() + slot;
    }

    /**
     * The place of a satellite.
     *
     * @param index flat index
     * @return its shell, plane and slot
     */
    public Slot slot(int index) {
        Checks.index("index", index, size());
        int shell = shellOf(index);
        int within = index - firsts[shell];
        int perPlane = shells.get(shell).satellitesPerPlane();
        return new Slot(shell, within / perPlane, within % perPlane);
    }

    /** The shell that holds a satellite. */
    int shellOf(int index) {
        int found = Arrays.binarySearch(firsts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Index of the first satellite of a shell; behind the last one, the size. */
    int first(int shell) {
        return firsts[shell];
    }
}
