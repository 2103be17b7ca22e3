/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

/**
 * How much of the Earth sees how many satellites, over several instants.
 *
 * @param meanShare share of the area that sees at least one satellite, mean over the instants, in [0, 1] [1]
 * @param leastShare the least such share at an instant, in [0, 1] [1]
 * @param permanentShare share of the area that sees a satellite at every instant, in [0, 1] [1]
 * @param meanInView satellites in view of a place, mean over area and instants [1]
 * @param fewestInView the fewest satellites that a place sees at an instant
 * @param mostInView the most satellites that a place sees at an instant
 * @since 0.1
 */
public record Coverage(
        double meanShare,
        double leastShare,
        double permanentShare,
        double meanInView,
        int fewestInView,
        int mostInView) {}
