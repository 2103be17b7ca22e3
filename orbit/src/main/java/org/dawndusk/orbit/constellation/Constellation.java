/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import java.util.Arrays;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.orekit.propagation.analytical.tle.TLE;

/**
 * Shells of satellites with one flat index: shell by shell, plane by plane, slot by slot; or the satellites of a
 * catalogue, each on an orbit of its own.
 *
 * <p>Satellites of a plane are neighbours in the index, planes of a shell follow each other. Nothing is stored a
 * satellite of a shell. A catalogue has no shells: its satellites count as the slots of one plane.
 *
 * <p>Immutable and thread-safe, as long as nobody alters the drag coefficients inside a catalogue's elements.
 *
 * @since 0.1
 */
public final class Constellation {

    private final List<Shell> shells;
    /** Index of the first satellite of each shell, and the size at the end. */
    private final int[] firsts;
    /** Mean elements of a catalogue's satellites; empty where there are shells. */
    private final List<TLE> elements;

    private Constellation(List<TLE> elements, List<Shell> shells) {
        this.elements = elements;
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
        return new Constellation(List.of(), List.copyOf(shells));
    }

    /**
     * The satellites of a catalogue, which fly by SGP4.
     *
     * @param elements mean elements of SGP4, at least one, for instance {@code catalog.elements()}; the index here is the
     *     satellite's
     * @return the constellation, without shells
     * @throws IllegalArgumentException if there are no elements
     */
    public static Constellation ofElements(List<TLE> elements) {
        Checks.atLeast("number of elements", elements.size(), 1);
        return new Constellation(List.copyOf(elements), List.of());
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
     * @return an immutable list; empty where the satellites are a catalogue's
     */
    public List<Shell> shells() {
        return shells;
    }

    /**
     * The mean elements of a catalogue's satellites in the order of the index.
     *
     * @return an immutable list; empty where there are shells
     */
    public List<TLE> elements() {
        return elements;
    }

    /**
     * The number of satellites.
     *
     * @return the number; indices run from 0 below it
     */
    public int size() {
        return elements.isEmpty() ? firsts[shells.size()] : elements.size();
    }

    /**
     * The index of a satellite.
     *
     * @param shell index of the shell; 0 in a catalogue
     * @param plane index of the plane in the shell; 0 in a catalogue
     * @param slot index of the satellite in the plane
     * @return flat index
     */
    public int index(int shell, int plane, int slot) {
        if (!elements.isEmpty()) {
            Checks.index("shell", shell, 1);
            Checks.index("plane", plane, 1);
            return Checks.index("slot", slot, size());
        }
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
        if (!elements.isEmpty()) {
            return new Slot(0, 0, index);
        }
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
